"""Walkthroughs, letters, dismissals and drafts."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from alpdesk.clinical.dates import When
from alpdesk.clinical.kept import Dismissal, Draft, PathwayContent, StoredLetter, StoredWalkthrough
from alpdesk.clinical.record import Answer
from alpdesk.store.failures import NotOnFile
from alpdesk.store.store import Store
from tests.unit.store.samples import AT, WHO

CLOSED = StoredWalkthrough(
    "",
    "1",
    "low-alp",
    "Low ALP",
    "1.0.0",
    "ab" * 32,
    date(2026, 3, 12),
    '{"disposition": "x", "number": 24.50}',
    "overridden",
    WHO,
    AT,
    "wait for the next result",
    "patient abroad",
    (Answer("bone_pain", "yes", When.parse("2026-03-12"), WHO, "clinician", "told today"),),
)
CONTENT = PathwayContent("cd" * 32, "ab" * 32, "low-alp", "1.0.0", 'id = "low-alp"', 'title = "Low ALP"')
PDF = b"%PDF-1.7 \x00\xff"
SHA = hashlib.sha256(PDF).hexdigest()


def test_a_closed_walkthrough_comes_back_word_for_word(store: Store, hartley: str) -> None:
    ident = store.add_walkthrough(replace(CLOSED, patient_id=hartley))
    accepted = replace(CLOSED, patient_id=hartley, decision="accepted", override="", reason="", answers=())
    second = store.add_walkthrough(accepted)
    assert store.walkthroughs(hartley) == (replace(CLOSED, id=ident), replace(accepted, id=second))


def test_a_letter_keeps_its_bytes(store: Store, hartley: str) -> None:
    walkthrough = store.add_walkthrough(replace(CLOSED, patient_id=hartley))
    first = store.add_letter(hartley, walkthrough, '{"subject": "é"}', PDF, SHA, WHO, AT)
    second = store.add_letter(hartley, "", "{}", PDF, SHA, WHO, AT)
    assert store.letters(hartley) == (
        StoredLetter(first, hartley, walkthrough, '{"subject": "é"}', SHA, WHO, AT),
        StoredLetter(second, hartley, "", "{}", SHA, WHO, AT),
    )
    assert store.letter_pdf(first) == PDF


def test_a_letter_whose_hash_is_wrong_is_not_kept(store: Store, hartley: str) -> None:
    with pytest.raises(ValueError, match="hash"):
        store.add_letter(hartley, "", "{}", PDF, "0" * 64, WHO, AT)
    assert store.letters(hartley) == ()


def test_an_unknown_letter_is_not_on_file(store: Store) -> None:
    for read in (store.letter_pdf, store.letter_trace):
        with pytest.raises(NotOnFile):
            read("9")


def test_a_letter_keeps_its_trace(store: Store, hartley: str) -> None:
    first = store.add_letter(hartley, "", "{}", PDF, SHA, WHO, AT, trace='{"sentences": []}')
    second = store.add_letter(hartley, "", "{}", PDF, SHA, WHO, AT)
    assert (store.letter_trace(first), store.letter_trace(second)) == ('{"sentences": []}', "")


def test_the_pathway_is_kept_beside_the_walkthrough_once(store: Store, hartley: str) -> None:
    store.add_walkthrough(replace(CLOSED, patient_id=hartley), CONTENT)
    store.add_walkthrough(replace(CLOSED, patient_id=hartley), replace(CONTENT, rules="other"))
    assert store.content(CONTENT.words_hash) == CONTENT
    assert store.content("other") is None


def test_the_pathway_is_not_kept_where_the_walkthrough_is_not(store: Store) -> None:
    with pytest.raises(NotOnFile):
        store.add_walkthrough(replace(CLOSED, patient_id="9"), CONTENT)
    assert store.content(CONTENT.words_hash) is None


def test_a_dismissed_suggestion_is_remembered_with_its_reason(store: Store, hartley: str) -> None:
    store.dismiss_suggestion(hartley, "low-alp", "known cause", WHO, AT)
    assert store.dismissals(hartley) == (Dismissal(hartley, "low-alp", "known cause", WHO, AT),)


@pytest.mark.parametrize("table", ["walkthrough", "letter", "pathway_content", "dismissal"])
def test_what_was_closed_or_issued_cannot_be_changed(store: Store, hartley: str, table: str) -> None:
    store.add_walkthrough(replace(CLOSED, patient_id=hartley), CONTENT)
    store.add_letter(hartley, "", "{}", PDF, SHA, WHO, AT)
    store.dismiss_suggestion(hartley, "low-alp", "known cause", WHO, AT)
    column = "version" if table == "pathway_content" else "entered_by"
    for sql in (f"UPDATE {table} SET {column} = 'x'", f"DELETE FROM {table}"):  # noqa: S608
        with pytest.raises(IntegrityError), store._writing() as connection:  # noqa: SLF001
            connection.exec_driver_sql(sql)


def test_nothing_is_kept_for_an_unknown_patient(store: Store) -> None:
    with pytest.raises(NotOnFile):
        store.add_walkthrough(replace(CLOSED, patient_id="9"))
    with pytest.raises(NotOnFile):
        store.add_letter("9", "", "{}", PDF, SHA, WHO, AT)
    with pytest.raises(NotOnFile):
        store.dismiss_suggestion("9", "low-alp", "", WHO, AT)


def test_a_draft_is_kept_renewed_and_dropped_without_a_line_in_the_audit(store: Store, hartley: str) -> None:
    before = store.audit()
    store.save_draft("result-form", hartley, "result", '{"value": "2"}', AT)
    store.save_draft("result-form", hartley, "result", '{"value": "24"}', AT + timedelta(seconds=2))
    store.save_draft("new-patient", "", "patient", "{}", AT)
    kept = Draft("result-form", hartley, "result", '{"value": "24"}', AT + timedelta(seconds=2))
    assert store.draft("result-form") == kept
    assert store.draft("new-patient") == Draft("new-patient", "", "patient", "{}", AT)
    assert store.drafts(hartley) == (kept,)
    store.drop_draft("result-form")
    store.drop_draft("result-form")
    assert store.draft("result-form") is None
    assert store.drafts(hartley) == ()
    assert store.audit() == before
