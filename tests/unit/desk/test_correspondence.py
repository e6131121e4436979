"""Addresses, own paragraphs, letters in other languages, and what became of letters that are out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from alpdesk.clinical.people import Contact, OwnParagraph
from alpdesk.clinical.record import Patient
from alpdesk.desk.checks import LONGEST_PARAGRAPH, NotAccepted
from alpdesk.desk.desk import ClosedWalkthrough, Desk
from alpdesk.desk.kept_forms import FormName
from alpdesk.desk.letters import NotInLanguage
from alpdesk.letters.templates import NoTemplate
from alpdesk.letters.values import LetterChoice
from alpdesk.store.failures import NotOnFile

from .conftest import TODAY, USER, alp

LOW = "low_alp_osteoporosis"
WU = Contact("", "Dr Zoë Wu", "County Hospital", "2 High Street\nNorthgate", "metabolic bone", language="de")


@pytest.fixture
def closed(desk: Desk, miriam: str) -> ClosedWalkthrough:
    """An accepted outcome."""
    return desk.close(miriam, desk.begin(LOW, miriam), accepted=True)


def test_contacts_are_ended_and_offered_again(desk: Desk) -> None:
    wu = desk.add_contact(WU)
    other = desk.add_contact(Contact("", "Spinal unit", note="ring first", kind="spinal surgery"))
    desk.end_contact(wu)
    assert [one.id for one in desk.contacts()] == [other]
    assert {one.id: one.ended for one in desk.contacts(ended=True)} == {wu: True, other: False}
    desk.offer_contact(wu)
    assert len(desk.contacts()) == 2


def test_own_paragraphs_are_offered_where_they_fit(desk: Desk) -> None:
    general = desk.add_paragraph(OwnParagraph("", "Parking", " Behind the house. "))
    bone = desk.add_paragraph(OwnParagraph("", "Teeth", "Bring X-rays.", LOW, "metabolic bone", "en"))
    assert [one.id for one in desk.paragraphs(LOW, "metabolic bone", "en")] == [general, bone]
    for pathway, kind, language in (("other", "", ""), ("", "oncology", ""), ("", "", "de")):
        assert [one.id for one in desk.paragraphs(pathway, kind, language)] == [general]
    desk.correct_paragraph(OwnParagraph(general, "Parking", "Before the house."))
    desk.end_paragraph(bone)
    assert [one.text for one in desk.paragraphs()] == ["Before the house."]
    desk.offer_paragraph(bone)
    assert len(desk.paragraphs()) == 2
    for wrong in (OwnParagraph("", "", "x"), OwnParagraph("", "x", " ")):
        with pytest.raises(NotAccepted, match="title and words"):
            desk.add_paragraph(wrong)
    with pytest.raises(NotAccepted, match="at most 4000 characters"):
        desk.add_paragraph(OwnParagraph("", "Long", "x" * (LONGEST_PARAGRAPH + 1)))


def issued(desk: Desk, closed: ClosedWalkthrough, path: Path, recipient: Contact | None = WU) -> str:
    return desk.issue(desk.draft_letter(closed, recipient), path / "letter.pdf", closed, replace_file=True).id


def test_a_letter_is_in_the_recipients_language_and_the_record_knows_it(
    desk: Desk, closed: ClosedWalkthrough, tmp_path: Path
) -> None:
    letter = desk.draft_letter(closed, WU)
    assert (letter.language, letter.template) == ("de", "low_alp.metabolic_bone")
    assert letter.paragraph("reason").text.startswith("Einzelne niedrige AP")
    assert "niedrig" in letter.reasoning[-1].conclusion.casefold()
    assert letter.chart
    assert letter.chart.title != closed.title
    traces = desk.traces(letter, closed)
    assert traces.sentences
    ident = issued(desk, closed, tmp_path)
    (head,) = desk.letter_list()
    assert (head.id, head.language, head.template, head.recipient) == (ident, "de", letter.template, WU.name)
    assert desk.issued_letter(ident).letter == letter
    english = desk.draft_letter(closed, WU, LetterChoice(language="en", template="general", paper="letter"))
    assert (english.language, english.paper) == ("en", "letter")
    with pytest.raises(NoTemplate):
        desk.draft_letter(closed, None, LetterChoice(template="nothing"))


def test_an_outcome_that_is_not_as_it_was_is_not_said_in_another_language(
    desk: Desk, closed: ClosedWalkthrough
) -> None:
    other = replace(closed, assessment=replace(closed.assessment, content_hash="0" * 64))
    with pytest.raises(NotInLanguage, match=r"cannot be said in Deutsch .* write the letter in English"):
        desk.draft_letter(other, WU)
    assert desk.told_in(other, "en") is other.assessment


def test_what_a_letter_can_show_is_told(desk: Desk, closed: ClosedWalkthrough) -> None:
    assert [(one.analyte, one.needed, one.flagged) for one in desk.letter_rows(closed)] == [("alp", True, True)]
    assert [one.analyte for one in desk.letter_trends(closed)] == ["alp"]
    assert [one.id for one in desk.letter_templates(closed, "oncology")][0::len(desk.letter_templates(closed)) - 1] == [
        "general", "patient",
    ]  # fmt: skip


def test_a_letter_is_sent_answered_and_taken_back(desk: Desk, closed: ClosedWalkthrough, tmp_path: Path) -> None:
    ident = issued(desk, closed, tmp_path)
    assert desk.take_back(ident) is None
    with pytest.raises(NotAccepted, match="nothing became of it before"):
        desk.mark_sent(ident, date(2026, 3, 1))
    with pytest.raises(NotAccepted, match="lies in the future"):
        desk.mark_sent(ident, date(2026, 4, 1))
    desk.mark_sent(ident, TODAY, " by post ")
    with pytest.raises(NotAccepted, match="sent already"):
        desk.mark_sent(ident, TODAY)
    desk.mark_answered(ident, TODAY, "agreed")
    with pytest.raises(NotAccepted, match="answered already"):
        desk.mark_answered(ident, TODAY)
    assert desk.letter_list(states=("answered",))[0].events[0].note == "by post"
    assert desk.take_back(ident) == "answered"
    assert desk.letter_list(closed.patient_id, states=("sent",))[0].id == ident
    assert [one.state for one in desk.letter_events(ident)] == ["sent", "answered", "taken back"]
    actions = [line.action for line in desk.audit(closed.patient_id)]
    assert actions[:3] == ["take back step of letter", "answer letter", "send letter"]
    desk.printed_letter(ident)
    assert desk.audit(closed.patient_id)[0].action == "print letter"
    with pytest.raises(NotOnFile):
        desk.mark_sent("99", TODAY)


def test_a_letter_in_the_making_is_listed_for_whoever_writes_it(
    desk: Desk, closed: ClosedWalkthrough, tmp_path: Path
) -> None:
    wu = desk.add_contact(WU)
    words = {"recipient": wu, "language": "de", "template": "general"}
    desk.keep_form(FormName("letter", closed.patient_id, closed.id, "writing a letter"), words)
    desk.keep_form(FormName("result", closed.patient_id), {})
    ident = issued(desk, closed, tmp_path)
    draft, out = desk.letter_list()
    assert (draft.state, draft.id, draft.walkthrough_id, draft.pathway) == ("draft", "", closed.id, LOW)
    assert (draft.recipient, draft.language, draft.by) == (WU.name, "de", USER.name)
    assert out.id == ident
    other = desk.add_patient(Patient("", "Quill"))
    desk.record_results(other, (alp("24", "2026-03-12"),))
    desk.keep_form(FormName("letter", other, "77"), {"recipient": ""})
    (lone,) = desk.letter_list(other)
    assert (lone.pathway, lone.recipient) == ("", "")
