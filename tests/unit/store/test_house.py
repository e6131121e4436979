"""The clinic itself: letterhead, users, settings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from alpdesk.clinical.people import Clinic, Person, User
from alpdesk.store import opening
from alpdesk.store.failures import NotOnFile
from alpdesk.store.store import Store
from alpdesk.store.vault import DataKeys
from tests.unit.store.samples import AT, WHO


def test_a_new_clinic_has_no_name_and_nobody_in_it(tmp_path: Path, keys: DataKeys) -> None:
    store = opening.create_store(tmp_path, keys)
    assert store.clinic() == Clinic("")
    assert (store.users(), store.user(WHO), store.contacts(), store.count(), store.audit()) == ((), None, (), 0, ())
    store.close()


def test_the_letterhead_can_be_set_and_set_again(store: Store) -> None:
    clinic = Clinic("Oak Surgery", "1 Oak Road\nTown", "01632 960002", "A12345", invented=False)
    store.set_clinic(clinic, WHO, AT)
    assert store.clinic() == clinic


def test_users_are_added_and_their_role_changed(store: Store) -> None:
    store.set_user(User("Nurse Bo Lind", "nurse"), WHO, AT)
    store.set_user(User(WHO, "partner", "7654321"), WHO, AT)
    assert store.users() == (User(WHO, "partner", "7654321"), User("Nurse Bo Lind", "nurse"))
    assert store.user("Nurse Bo Lind") == User("Nurse Bo Lind", "nurse")


def test_duties_are_kept_in_their_own_order(store: Store) -> None:
    store.set_user(User("Bo Lind", "", "", ("administrator", "nurse")), WHO, AT)
    found = store.user("Bo Lind")
    assert found
    assert found.duties == ("nurse", "administrator")
    assert store.audit()[0].text == "nurse administrator"


def test_users_are_disabled_and_enabled_again_with_a_line_each(store: Store) -> None:
    bo = User("Bo Lind", duties=("nurse",))
    store.set_user(bo, WHO, AT)
    store.disable_user("Bo Lind", "left the clinic", WHO, AT)
    assert store.staff()[0] == Person(bo, AT, WHO)
    store.set_user(replace(bo, role="nurse"), WHO, AT)
    assert store.staff()[0].disabled_at == AT
    store.enable_user("Bo Lind", WHO, AT)
    assert store.staff()[0] == Person(replace(bo, role="nurse"))
    told = [(line.action, line.entity_id, line.text) for line in store.audit()[:4]]
    assert told[0] == ("enable user", "Bo Lind", "")
    assert told[2] == ("disable user", "Bo Lind", "left the clinic")
    assert store.broken_audit_line() is None
    with pytest.raises(NotOnFile, match="no such user"):
        store.disable_user("Nobody", "", WHO, AT)


def test_a_setting_is_kept_as_given(store: Store) -> None:
    assert store.setting("theme") is None
    store.set_setting("theme", '"dark"')
    store.set_setting("theme", '"light"')
    assert store.setting("theme") == '"light"'
