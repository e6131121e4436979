"""Letters and what became of them, the address book and the library of paragraphs: replaced, never lost."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy.exc import DatabaseError

from alpdesk.clinical.people import Contact, OwnParagraph
from alpdesk.store.failures import NotOnFile
from alpdesk.store.store import Store
from tests.unit.store.samples import AT, HARTLEY, WHO, former
from tests.unit.store.test_keeping import PDF, SHA

WU = Contact("", "Dr Wu", "County Hospital", "2 High Street", "metabolic bone", "01632 960003", language="de")
OWN = OwnParagraph("", "Parking", "Parking is behind the house.", "low_alp_osteoporosis", "oncology", "en")
BODY = json.dumps(
    {"letter": {"on": "2026-03-12", "recipient": {"name": "Dr Wu"}, "footing": {"pathway": "p"}, "template": "general"}}
)


def a_letter(store: Store, body: str = BODY, language: str = "en") -> tuple[str, str]:
    """A patient with one letter."""
    patient = store.add_patient(HARTLEY, WHO, AT)
    return patient, store.add_letter(patient, "", body, PDF, SHA, WHO, AT, language=language)


def test_contacts_are_added_corrected_ended_and_offered_again_with_all_that_they_were(store: Store) -> None:
    ident = store.add_contact(WU, WHO, AT)
    moved = replace(WU, id=ident, organisation="City Hospital")
    store.correct_contact(moved, WHO, AT)
    assert store.contacts() == (moved,)
    store.end_contact(ident, "Bo", AT + timedelta(days=1))
    assert (store.contacts(), store.contacts(ended=True)) == ((), (replace(moved, ended=True),))
    store.end_contact(ident, WHO, AT, back=True)
    assert store.contacts() == (moved,)
    kept = former(store, "contact", ident)
    assert [(number, fields["organisation"], bool(fields["ended_at"]), by) for number, fields, by in kept] == [
        (1, "County Hospital", False, WHO), (2, "City Hospital", False, "Bo"), (3, "City Hospital", True, WHO),
    ]  # fmt: skip
    assert [line.action for line in reversed(store.audit(limit=7))] == [
        "add contact", "keep former", "correct contact", "keep former", "end contact", "keep former", "offer contact",
    ]  # fmt: skip
    assert list(store.audit_faults()) == []


def test_own_paragraphs_are_kept_like_contacts(store: Store) -> None:
    ident = store.add_paragraph(OWN, WHO, AT)
    other = replace(OWN, id=ident, text="Parking is before the house.")
    store.correct_paragraph(other, WHO, AT)
    assert store.paragraphs() == (other,)
    store.end_paragraph(ident, WHO, AT)
    assert (store.paragraphs(), store.paragraphs(ended=True)) == ((), (replace(other, ended=True),))
    assert former(store, "paragraph", ident)[0][1]["text"] == OWN.text
    assert list(store.audit_faults()) == []


def test_what_is_not_on_file_is_named(store: Store) -> None:
    for deed in (
        lambda: store.correct_contact(replace(WU, id="99"), WHO, AT),
        lambda: store.end_paragraph("99", WHO, AT),
        lambda: store.add_letter_event("99", "sent", date(2026, 3, 12), "", WHO, AT),
        lambda: store.letter("99"),
    ):
        with pytest.raises(NotOnFile):
            deed()


def test_nobody_can_delete_a_contact(store: Store) -> None:
    store.add_contact(WU, WHO, AT)
    with pytest.raises(DatabaseError, match="contact rows stay"), store._engine.begin() as connection:  # noqa: SLF001
        connection.exec_driver_sql("DELETE FROM contact")


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE contact SET telephone = '1'",
        "UPDATE paragraph SET text = 'x'",
        "UPDATE letter_event SET happened = '2026-01-01'",
        "UPDATE letter SET language = 'fr'",
        "UPDATE former_entry SET body = '{}'",
        "DELETE FROM letter_event",
    ],
)
def test_a_change_beside_the_audit_trail_is_found(store: Store, change: str) -> None:
    _, letter = a_letter(store)
    store.correct_contact(replace(WU, id=store.add_contact(WU, WHO, AT)), WHO, AT)
    store.add_paragraph(OWN, WHO, AT)
    store.add_letter_event(letter, "sent", date(2026, 3, 13), "", WHO, AT)
    table = change.split()[2 if change.startswith("DELETE") else 1]
    with store._writing() as connection:  # noqa: SLF001 - as an insider would
        for name in (f"{table}_is_frozen", f"{table}_stays"):
            connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
        connection.exec_driver_sql(change)
    assert list(store.audit_faults())


def test_a_letter_is_sent_and_answered_and_each_step_can_be_taken_back(store: Store) -> None:
    patient, letter = a_letter(store, language="fr")
    (head,) = store.letter_heads()
    assert (head.state, head.recipient, head.pathway, head.template) == ("issued", "Dr Wu", "p", "general")
    assert (head.language, head.issued_on, head.patient.family) == ("fr", date(2026, 3, 12), HARTLEY.family)
    store.add_letter_event(letter, "sent", date(2026, 3, 13), "by post", WHO, AT)
    store.add_letter_event(letter, "answered", date(2026, 3, 20), "agreed", WHO, AT)
    assert store.letter_heads(patient)[0].state == "answered"
    for state in ("sent", "issued", "issued"):
        store.add_letter_event(letter, "taken back", date(2026, 3, 21), "", WHO, AT)
        assert store.letter_heads()[0].state == state
    assert len(store.letter_events(letter)) == 5
    assert list(store.audit_faults()) == []


def test_an_old_letter_that_was_sent_is_listed_until_it_is_answered(store: Store) -> None:
    _, old = a_letter(store)
    store.add_letter_event(old, "sent", date(2026, 3, 13), "", WHO, AT)
    _, new = a_letter(store)
    assert [one.id for one in store.letter_heads(limit=1)] == [new, old]
    store.add_letter_event(old, "answered", date(2026, 3, 20), "", WHO, AT)
    assert [one.id for one in store.letter_heads(limit=1)] == [new]
    store.add_letter_event(old, "taken back", date(2026, 3, 21), "", WHO, AT)
    assert [(one.id, one.state) for one in store.letter_heads(limit=1)] == [(new, "issued"), (old, "sent")]


def test_the_latest_letters_come_first_and_old_ones_need_no_recipient(store: Store) -> None:
    assert store.letter_heads() == ()
    _, first = a_letter(store, '{"letter": {"on": "2026-03-12", "recipient": null}}')
    _, second = a_letter(store)
    assert [one.id for one in store.letter_heads()] == [second, first]
    assert [one.recipient for one in store.letter_heads(limit=5)] == ["Dr Wu", ""]
    assert store.letter(first).body.startswith("{")
