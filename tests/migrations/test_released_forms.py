"""One real record of every form that was ever given out still opens, whole, in this AlpDesk.

The records lie in ``tests/data/clinic-form-N`` and are never made anew; their people are invented.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from alpdesk.clinical.people import Person, User
from alpdesk.resources import folder as travelling
from alpdesk.store import opening
from alpdesk.store.connection import Connection, connect
from alpdesk.store.migrate import move
from alpdesk.store.schema import SCHEMA
from alpdesk.store.store import Store
from alpdesk.store.vault import unlock_vault
from tests.migrations.test_moving import everything
from tests.unit.store.samples import former

FORMS = sorted((Path(__file__).parents[1] / "data").glob("clinic-form-?"))
WHO = "Dr Ada Okafor"
PASSPHRASE = "gallop tulips unrelated forty"  # noqa: S105 - of the invented clinic


def number_of(path: Path) -> int:
    """The form in the folder's name."""
    return int(re.sub(r"\D", "", path.name))


@pytest.fixture(params=FORMS, ids=lambda path: path.name)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """A copy of the record, open, and if need be migrated."""
    folder = Path(shutil.copytree(request.param, tmp_path / "clinic"))
    opened = opening.open_clinic(folder, WHO, PASSPHRASE).store
    yield opened
    opened.close()


def test_there_is_a_record_of_every_form() -> None:
    assert [number_of(path) for path in FORMS] == list(range(1, SCHEMA + 1))


def test_the_record_is_whole_and_its_audit_chain_holds(store: Store) -> None:
    store.quick_check()
    assert store.broken_audit_line() is None
    assert store.audit()


def test_everything_in_it_can_be_read(store: Store) -> None:
    (head,) = store.search("hart mir")
    record = store.record(head.id)
    assert record.patient.name == "HARTLEY, Miriam Jane (Mrs)"
    assert [(one.quantity.number, one.quantity.unit) for one in record.results if one.quantity] == [
        (Decimal(24), "U/L")
    ]
    assert [version.result.value_text for version in store.result_history(head.id, record.results[0].id)] == [
        "42",
        "24",
    ]
    assert [one.text for one in record.problems] == ["Osteoporosis"]
    assert [one.name for one in record.medicines] == ["Alendronic acid"]
    assert record.spinal_operation == record.procedures[0].id
    assert [one.id for one in record.answers] == ["bone_pain"]
    first, *_ = store.walkthroughs(head.id)
    assert first.decision == "overridden"
    letter, *_ = store.letters(head.id)
    assert store.letter_pdf(letter.id).startswith(b"%PDF")
    assert store.letter_trace(letter.id) == ""
    assert [one.name for one in store.contacts()] == ["Dr Wu"]
    assert [one.key for one in store.drafts(head.id)] == ["note"]
    assert store.clinic().name == "Elm Surgery"


@pytest.mark.parametrize("store", [path for path in FORMS if number_of(path) > 1], indirect=True)
def test_since_the_second_form_there_are_traces_content_and_changed_outcomes(store: Store) -> None:
    (head,) = store.search("hart mir")
    first, second = store.walkthroughs(head.id)
    *_, letter = store.letters(head.id)
    assert store.letter_trace(letter.id) == '{"sentences": []}'
    content = store.content("cd" * 32)
    assert content
    assert content.version == second.version
    (change,) = store.outcome_changes(head.id)
    assert (change.walkthrough_id, change.state) == (first.id, "closed")
    assert change.decisions[-1].walkthrough_id == second.id


@pytest.mark.parametrize("store", [path for path in FORMS if number_of(path) > 2], indirect=True)
def test_since_the_third_form_imports_know_what_came_with_them(store: Store) -> None:
    undone, first = store.imports()
    assert (first.file_name, first.counts["new"], first.waiting, first.undone) == ("results.hl7", 2, 1, "")
    assert (undone.file_name, undone.undone) == ("again.csv", "wrong file")
    _, entries, waiting = store.imported(first.id)
    assert [(one.kind, one.last - one.first) for one in entries] == [("result", 2)]
    assert [(one.state, one.needs) for one in waiting] == [("refused", ("patient",)), ("waiting", ("patient", "unit"))]
    live, past = store.results_of([entries[0].patient_id])[entries[0].patient_id]
    assert [str(one.quantity) for one in live] == ["29 U/L", "44 U/L"]
    assert [str(one.quantity) for one in past] == ["31 U/L"]
    assert list(store.known_laboratories()) == ["Northlab"]


@pytest.mark.parametrize("store", [path for path in FORMS if number_of(path) < 4], indirect=True)
def test_whoever_was_there_before_there_were_duties_keeps_every_right(store: Store) -> None:
    assert store.staff() == (Person(User(WHO, "GP partner", "", ("clinician", "administrator"))),)


@pytest.mark.parametrize("store", [path for path in FORMS if number_of(path) > 3], indirect=True)
def test_since_the_fourth_form_users_have_duties_and_can_be_disabled(store: Store) -> None:
    first, second, third = store.staff()
    assert (first.user.duties, first.disabled_at) == (("clinician", "administrator"), None)
    assert (second.user.name, second.user.duties) == ("Dr Ben Wu", ("clinician",))
    assert (second.disabled_at, second.disabled_by) == (datetime(2026, 11, 22, 9, 30, tzinfo=UTC), WHO)
    assert third == Person(User("Nurse Bo Lind", "Practice nurse", "", ("nurse",)))


@pytest.mark.parametrize("store", [path for path in FORMS if number_of(path) > 4], indirect=True)
def test_since_the_fifth_form_letters_have_steps_and_lists_have_a_history(store: Store) -> None:
    first, second = reversed(store.letter_heads())
    assert (first.state, second.state, second.events[0].note) == ("issued", "sent", "by post")
    assert [one.state for one in store.letter_events(second.id)] == ["sent", "answered", "taken back"]
    lund, wu = store.contacts(ended=True)
    assert (lund.ended, lund.language, wu.ended) == (True, "de", False)
    telephones = [fields["telephone"] for _, fields, _ in former(store, "contact", lund.id)]
    assert [*telephones, lund.telephone] == ["01632 960003", "01632 960004", "01632 960004"]
    (own,) = store.paragraphs()
    assert (own.text, own.kind) == ("Parking is in front of the house.", "metabolic bone")


@pytest.mark.parametrize("path", FORMS[:-1], ids=lambda path: path.name)
def test_an_older_record_goes_up_and_down_again_without_a_difference(path: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(path, tmp_path / "clinic"))
    keys = unlock_vault(folder, WHO, PASSPHRASE)

    def door() -> Connection:
        return connect(folder / "clinic.alpdb", keys.db)

    before = everything(door)
    move(door, travelling("migrations"))
    assert everything(door) != before
    move(door, travelling("migrations"), number_of(path))
    assert everything(door) == before


def test_every_row_agrees_with_the_audit_trail(store: Store) -> None:
    assert list(store.audit_faults()) == []


FORGED = (
    "INSERT INTO answer SELECT id + 9, patient_id, question, value, given_on, given_by, source, reason, 'Nobody', "
    "entered_at FROM answer"
)


@pytest.mark.parametrize(
    "change",
    ["UPDATE answer SET value = 'no'", "DELETE FROM answer", FORGED, "UPDATE laboratory SET body = '{}'"],
)
def test_a_row_that_was_changed_beside_the_audit_trail_is_found_in_every_form(store: Store, change: str) -> None:
    with store._writing() as connection:  # noqa: SLF001 - as an insider would
        for name in ("answer_is_frozen", "answer_stays"):
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        changed = connection.exec_driver_sql(change).rowcount
    assert bool(list(store.audit_faults())) is (changed > 0)
