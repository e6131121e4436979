"""Duties: who may do what, held at every verb of the desk."""

from __future__ import annotations

import inspect
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from alpdesk.clinical.people import DUTIES, Duty, User
from alpdesk.desk.clock import clock_on
from alpdesk.desk.desk import Desk
from alpdesk.desk.duties import MAY, WORDS, NotAllowed, allowed, refusal
from alpdesk.store.opening import open_database
from alpdesk.store.vault import DataKeys
from tests.unit.desk.conftest import CLINIC, MIRIAM, TODAY, USER, alp

FREE = (
    # the desk itself, and what it may be asked before anything of a patient is read
    "create open open_to_read recover close_clinic lock_clinic warm today may setting set_setting "
    "quick_check lock_minutes "
    # numbers alone
    "count_pending count_waiting rerun_due "
    # content that travels with the program, colleagues, laboratories, the clinic's folder for files
    "pathway content export_content pathway_then contacts laboratories drop_folder "
    "paragraphs paper "
    # what works on a preview, which only somebody who may import has
    "confirmed mapped mapping named settled settled_all unit_told "
    # one's own: signature, passphrase, words not saved yet (those of a patient are read by who may read)
    "set_letterhead change_passphrase note_recovery_key recovery_key_typed "
    "draft save_draft drop_draft keep_form kept_form kept_forms drop_form "
    # copies that are made whoever is at the desk, and what the window says of them
    "copy_settings copies copy_now copy_before copy_state last_drill restored know_restored "
    # looks at the deed itself, by what is asked for
    "audit render refusal patient_names whom "
    # the trail's own lines and numbers, what is wrong with the clinic, and the state of its copies
    "entered keep_anchor note_searches note_deed since count_audit audit_people findings last_verified damage "
    "missing_of warnings "
    "copy_settings copies copy_now copy_before copy_state last_drill restored know_restored second_fault"
)
"""Verbs that need no deed, or ask for one themselves."""


def verbs() -> dict[str, Callable[..., object]]:
    """Every public verb of the desk."""
    found = inspect.getmembers(Desk, lambda one: inspect.isfunction(one) or inspect.ismethod(one))
    return {name: verb for name, verb in found if not name.startswith("_")}


@pytest.fixture
def seat(clinic_and_keys: tuple[Path, DataKeys], tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    """Gives a desk at which somebody with these duties sits, in a clinic with one patient."""
    made, keys = clinic_and_keys
    desks: list[Desk] = []

    def seated(*duties: Duty) -> Desk:
        folder = tmp_path / "-".join(("as", *duties))
        shutil.copytree(made, folder)
        first = Desk(open_database(folder, keys), USER, clock_on(TODAY))
        first.record_results(first.add_patient(MIRIAM), (alp("24", "2026-03-12"),))
        first._store.set_user(User("Bo Lind", "", "", duties), USER.name, first._now())  # noqa: SLF001
        first.close_clinic()
        desks.append(Desk(open_database(folder, keys), User("Bo Lind"), clock_on(TODAY)))
        return desks[-1]

    yield seated
    for desk in desks:
        desk.close_clinic()


def test_every_verb_needs_a_deed_or_is_known_to_need_none() -> None:
    unmarked = {name for name, verb in verbs().items() if not hasattr(verb, "deed")}
    assert unmarked - set(FREE.split()) == set()
    assert {getattr(verb, "deed", "read") for verb in verbs().values()} <= set(MAY)


@pytest.mark.parametrize("duty", DUTIES)
def test_a_verb_whose_deed_the_duties_lack_says_who_may_and_does_nothing(seat: Callable[..., Desk], duty: Duty) -> None:
    desk = seat(duty)
    before = desk._reads.audit()  # noqa: SLF001 - an administrator may look, the others may not
    for verb in verbs().values():
        deed = getattr(verb, "deed", None)
        if deed is not None and not desk.may(deed):
            with pytest.raises(NotAllowed) as refused:
                verb(desk)
            assert refused.value.sentence == refusal(deed)
    after = desk._reads.audit()  # noqa: SLF001
    assert {line.action for line in after[: len(after) - len(before)]} <= {"refused"}
    assert after[len(after) - len(before) :] == before


def test_a_nurse_enters_but_neither_closes_nor_issues(seat: Callable[..., Desk]) -> None:
    desk = seat("nurse")
    (row,) = desk.patients().rows
    desk.record_results(row.id, (alp("28", "2026-03-10"),))
    assert len(desk.record(row.id).results) == 2
    assert [deed for deed in MAY if not desk.may(deed)] == [
        "close", "issue", "export", "people", "backups", "settings", "audit",
    ]  # fmt: skip
    assert desk.audit(row.id)
    with pytest.raises(NotAllowed, match="Only a clinician or an administrator may read the audit trail"):
        desk.audit()


def test_an_administrator_alone_reads_no_record(seat: Callable[..., Desk]) -> None:
    desk = seat("administrator")
    assert [deed for deed in MAY if desk.may(deed)] == ["people", "backups", "settings", "audit"]
    for read in (desk.patients, lambda: desk.record("1"), lambda: desk.audit("1"), lambda: desk.drafts("1")):
        with pytest.raises(NotAllowed, match="Only a clinician or a nurse may read records"):
            read()
    assert not desk.rerun_due
    assert desk.audit()
    assert desk.count_pending() == 0


def test_words_about_a_patient_are_kept_from_who_may_not_read(seat: Callable[..., Desk]) -> None:
    desk = seat("administrator")
    desk.save_draft("mine", "", "form", "{}")
    desk.save_draft("of a patient", "1", "form", "{}")
    assert desk.draft("mine")
    with pytest.raises(NotAllowed):
        desk.draft("of a patient")


def test_the_letterhead_is_an_administrators_and_the_signature_everybodys(seat: Callable[..., Desk]) -> None:
    desk = seat("nurse")
    desk.set_letterhead(desk.clinic, replace(desk.user, role="Practice nurse", duties=DUTIES))
    assert desk.user == User("Bo Lind", "Practice nurse", "", ("nurse",))
    with pytest.raises(NotAllowed, match="Only an administrator may change the clinic’s settings"):
        desk.set_letterhead(replace(CLINIC, name="Southgate Surgery"), desk.user)


def test_every_deed_has_its_words_and_somebody_who_may() -> None:
    assert set(WORDS) == set(MAY)
    assert all(MAY.values())
    everything = User("Dr Ada Okafor")
    assert all(allowed(everything, deed) for deed in MAY)
