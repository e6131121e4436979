"""Letters as chosen: by template and recipient, in a language, on a paper, with chosen results, and for the patient."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from alpdesk import resources
from alpdesk.clinical.dates import When
from alpdesk.clinical.people import Clinic
from alpdesk.clinical.record import Identifier
from alpdesk.language import Language
from alpdesk.letters.keeping import dump, load
from alpdesk.letters.letter import Letter, NotEditable, compose, is_about, letter_rows, trend_choices
from alpdesk.letters.letter_trace import LetterTraces
from alpdesk.letters.pdf import missing_glyphs, render
from alpdesk.letters.values import LONGEST, MOST_OWN, LetterChoice
from alpdesk.pathways.assess import assess
from alpdesk.pathways.assessment import Assessment
from alpdesk.resources import telling
from tests.unit.letters.accounts import unaccounted
from tests.unit.letters.samples import (
    AS_OF,
    CLINIC,
    CONTACT,
    RECORD,
    SITE,
    SOURCES,
    STATEMENTS,
    SUSPECTED,
    USER,
    action,
    outcome,
    result,
)  # fmt: skip
from tests.unit.letters.test_letters_of_the_demo import TODAY, record

SURGERY = replace(SUSPECTED, pathway="raised_alp_post_back_surgery", disposition="investigate_red_flag")


def chosen(choice: LetterChoice, made: Assessment = SUSPECTED, **changes: object) -> Letter:
    known = replace(RECORD, **changes)  # type: ignore[arg-type]
    return compose(known, made, CLINIC, USER, CONTACT, AS_OF, USER.name, STATEMENTS, SOURCES, choice=choice)


def ids(made: Letter, section: str) -> list[str]:
    return [one.id for one in made.paragraphs if one.section == section]


@pytest.mark.parametrize(("place", "language"), [(0, "de"), (9, "fr"), (17, "de")])
def test_letters_say_all_in_their_language_and_each_sentence_rests_on_something(place: int, language: Language) -> None:
    with telling(language):
        found = assess(record(place), TODAY, resources.pathways())[0]
        evidence = resources.evidence()
    for name in ("", "patient"):
        made = compose(
            record(place), found, CLINIC, USER, None, TODAY, USER.name, resources.statements(language),
            resources.sources(language), choice=LetterChoice(language=language, template=name, paper="letter"),
        )  # fmt: skip
        assert (made.language, made.template) == (language, name or "general")
        assert unaccounted(made, LetterTraces(made, found, evidence, USER.name, TODAY)) == []
        assert load(dump(made)) == made
        assert missing_glyphs(made) == ""
        told = [one.text for one in made.paragraphs] + [f"{one.finding}\n{one.conclusion}" for one in made.reasoning]
        assert language != "fr" or not [text for text in told if re.search(r"[^\s][;:?!] ", text)]


@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_a_letter_is_about_whom_it_names_by_name_number_and_date_of_birth(language: Language) -> None:
    patient = replace(RECORD.patient, identifiers=())
    made = chosen(LetterChoice(language=language), patient=patient)
    assert is_about(made, patient)
    assert is_about(made, replace(patient, telephone="0999 000", address="Elsewhere"))
    others = (
        replace(patient, family="Other"),
        replace(patient, born=When.parse("1968-03-03")),
        replace(patient, identifiers=(Identifier("NHS", "9991234578"),)),
    )
    assert not any(is_about(made, other) for other in others)


def test_a_recipient_is_written_to_in_their_language_unless_another_is_chosen() -> None:
    to = replace(CONTACT, language="fr", kind="metabolic bone")
    made = compose(RECORD, SUSPECTED, CLINIC, USER, to, AS_OF, "", STATEMENTS, SOURCES)
    assert (made.language, made.template) == ("fr", "low_alp.metabolic_bone")
    asked = LetterChoice(language="de")
    assert compose(RECORD, SUSPECTED, CLINIC, USER, to, AS_OF, "", STATEMENTS, SOURCES, choice=asked).language == "de"
    assert made.paragraph("reason").heading == "Motif de la lettre"


def test_us_letter_has_its_own_size_and_the_same_words() -> None:
    four, us = (PdfReader(BytesIO(render(chosen(LetterChoice(paper=paper))))) for paper in ("a4", "letter"))
    assert [tuple(round(side) for side in one.pages[0].mediabox[2:]) for one in (four, us)] == [(595, 842), (612, 792)]
    assert str(us.root_object["/Lang"]) == "en-GB"
    assert "Suspected adult hypophosphatasia" in us.pages[0].extract_text()
    assert chosen(LetterChoice()).with_paper("letter") == chosen(LetterChoice(paper="letter"))


def test_a_recipient_is_asked_for_what_is_theirs_and_told_of_the_rest() -> None:
    acts = (action("contact.surgical_team", "do"), action("exclude.malignancy", "do"), action("repeat.alp", "measure"))
    made = chosen(LetterChoice(template="surgery.oncology"), replace(SURGERY, actions=acts))
    assert ids(made, "actions") == ["action.exclude.malignancy", "urgency"]
    assert ids(made, "elsewhere") == ["elsewhere.contact.surgical_team"]
    report = chosen(LetterChoice(template="general_practice"), replace(SURGERY, actions=acts))
    assert ids(report, "actions") == ["action.advise", "urgency"]
    assert report.paragraph("reason").heading == "Reason for writing"
    assert report.urgency_tag == "SOON"
    assert report.order.index("findings") < report.order.index("actions")


def test_findings_of_interest_to_the_recipient_come_first() -> None:
    usual, other = (
        ids(chosen(LetterChoice(template=name), SURGERY), "findings") for name in ("general", "surgery.oncology")
    )
    assert sorted(usual) == sorted(other)
    assert other[0].startswith("finding.flag.")


def test_results_left_out_by_choice_are_named_and_those_out_of_limits_with_their_values() -> None:
    made = chosen(LetterChoice(analytes=("ggt",)))
    assert made.results
    assert [row.analyte for row in made.results.rows] == ["alp", "ggt"]
    told = " ".join(made.results.notes)
    assert "Not shown by choice, out of limits: Phosphate 1.56 mmol/L on 12-Mar-2026 H" in told
    assert "PLP 412 nmol/L" in told
    newer = (*RECORD.results, result("2026-03-14", "plp", "100 nmol/L", "20", "125"))
    within = chosen(LetterChoice(analytes=("phosphate",)), results=newer).results
    assert within
    assert within.notes[-2:] == (
        "Not shown by choice, out of limits: PLP 412 nmol/L on 12-Mar-2026 H (20–125 nmol/L).",
        "Not shown by choice: GGT.",
    )
    every = chosen(LetterChoice(analytes=("ggt", "plp", "phosphate"))).results
    assert every == chosen(LetterChoice()).results


def test_what_can_be_chosen_is_told_with_what_is_needed_and_what_is_out_of_limits() -> None:
    rows = {one.analyte: one for one in letter_rows(RECORD, AS_OF, SITE)}
    assert rows["alp"].needed
    assert {one.analyte for one in rows.values() if one.flagged} == {"alp", "plp", "phosphate"}
    assert (rows["alp"].dates, rows["ggt"].dates) == (4, 1)
    assert [one.analyte for one in trend_choices(RECORD, AS_OF, SITE)] == ["alp"]


def test_other_trends_are_drawn_where_chosen() -> None:
    two = (*RECORD.results, result("2026-02-12", "ggt", "20 U/L", "", "42"))
    made = chosen(LetterChoice(trends=("ggt", "phosphate", "nonsense")), results=two)
    assert made.trend is None
    assert [one.analyte for one in made.trends] == ["ggt", "phosphate"]
    told = "".join(page.extract_text() for page in PdfReader(BytesIO(render(made))).pages)
    assert "Trend of Gamma-GT, U/L" in told
    assert not chosen(LetterChoice(trends=())).trend


def test_own_paragraphs_are_the_clinicians_words_with_their_title() -> None:
    made = chosen(LetterChoice()).with_own("Parking is behind the house. Ring twice.", "Parking").with_own("")
    assert [one.id for one in made.own] == ["own.1", "own.2"]
    traces = LetterTraces(made, SUSPECTED, resources.evidence(), USER.name, AS_OF)
    mine = [(one.text, found.notes) for one, found in traces.sentences if one.id.startswith("own.")]
    assert [text for text, _ in mine] == ["Parking", "Parking is behind the house.", "Ring twice."]
    assert all("Written by Dr Ada Okafor, 20-Mar-2026" in notes for _, notes in mine)
    assert "Parking: Parking is behind the house." in "".join(
        page.extract_text() for page in PdfReader(BytesIO(render(made))).pages
    )
    assert [one.id for one in made.without("own.1").own] == ["own.2"]
    with pytest.raises(NotEditable):
        made.without("reason")
    with pytest.raises(NotEditable):
        made.with_own("x" * (LONGEST + 1))
    full = chosen(LetterChoice())
    for _ in range(MOST_OWN):
        full = full.with_own("More.")
    with pytest.raises(NotEditable, match="at most 12 paragraphs"):
        full.with_own("Too many.")


def test_what_a_clinician_did_goes_with_a_letter_that_is_drafted_anew() -> None:
    old = (
        chosen(LetterChoice()).with_urgency("same_day").with_concerns("Fears needles.").with_own("Ring twice.", "Bell")
    )
    old = old.with_parts(("results",)).with_paper("letter").with_recipient(None)
    same = chosen(LetterChoice(template="low_alp.metabolic_bone")).carried(old)
    assert (same.urgency, same.parts, same.paper, same.recipient) == ("same_day", ("results",), "letter", None)
    assert same.paragraph("history.concerns").text == "Fears needles."
    assert (same.own[0].text, same.own[0].label) == ("Ring twice.", "Bell")
    german = chosen(LetterChoice(language="de")).carried(old)
    assert german.paragraph("history.concerns").text != "Fears needles."
    assert german.own[0].heading == "Weitere Bemerkungen"
    patient = chosen(LetterChoice(template="patient")).carried(old)
    assert patient.parts == ("results", "trend")


def test_the_patients_copy_is_plain_goes_to_the_patient_and_names_whom_to_ask() -> None:
    acts = (action("refer.metabolic_bone", "refer"), action("workup.infection", "do", "same_day"),
            action("ask.bone_pain", "ask", "routine"))  # fmt: skip
    made = chosen(LetterChoice(template="patient"), outcome(*acts))
    assert made.caution
    assert made.caution.title == "SPEAK TO A DOCTOR TODAY"
    assert not made.reasoning
    assert made.paragraph("plan.refer.metabolic_bone").text == "We refer you to a specialist for bones and metabolism."
    assert "It is not a diagnosis." in made.paragraph("reason.about").text
    assert made.paragraph("missing.questions").text
    told = PdfReader(BytesIO(render(replace(made, recipient=None)))).pages[0].extract_text()
    assert "Recipient not chosen" not in told
    assert "hypophosphatasia" not in told.casefold()
    assert made.paragraph("ask").text == "Questions? Ask Dr Ada Okafor at Northgate Surgery. Telephone 01632 960 001."


def test_a_patients_copy_of_a_quiet_outcome_says_that_nothing_is_new() -> None:
    quiet = outcome(action("note.pattern_hpp", "note", "routine"), urgency="routine", red_flags=())
    made = compose(
        RECORD, quiet, Clinic(""), replace(USER, name=""), None, AS_OF, "", STATEMENTS, SOURCES,
        override="wait", override_reason="frail", choice=LetterChoice(template="patient"),
    )  # fmt: skip
    assert made.caution is None
    assert made.paragraph("plan.none").text.startswith("Nothing new is planned")
    assert made.paragraph("ask").text == "Questions? Ask your clinician at your clinic."
    assert made.paragraph("decision").text == "Your clinician decided: wait."
    emergency = chosen(
        LetterChoice(template="patient"), outcome(action("emergency.liver_failure_haemolysis", "do", "emergency"))
    )
    assert emergency.caution
    assert emergency.caution.title == "SEE A DOCTOR AT ONCE"
