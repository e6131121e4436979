"""What each sentence of a letter rests on: nothing is printed without it, and an untraced sentence is refused."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from alpdesk import resources
from alpdesk.clinical.record import Problem, Record
from alpdesk.letters.keeping import dump, load
from alpdesk.letters.letter import OWN_WORDS, Letter
from alpdesk.letters.letter_trace import FORMAT, VERSION, LetterTraces, Untraced, trace_json
from alpdesk.letters.printed import printed
from alpdesk.letters.values import Paragraph, Passage, sentences
from alpdesk.letters.wording import words
from alpdesk.pathways.assessment import Assessment, Differential, Origin, Reading
from alpdesk.pathways.trace import Evidence, Trace
from tests.unit.letters.accounts import unaccounted
from tests.unit.letters.samples import (
    AS_OF,
    FACTS,
    PATIENT,
    RECORD,
    SOURCES,
    STATEMENTS,
    SUSPECTED,
    action,
    letter,
    outcome,
    result,
)  # fmt: skip

EVIDENCE = Evidence({one.id: one for one in resources.pathways()}, STATEMENTS, SOURCES)
RICH = outcome(
    action("withhold.antiresorptive", "avoid"),
    action("measure.pth", "measure"),
    replace(action("repeat.plp", "measure"), statements=()),
    action("ask.short_stature", "ask"),
    differential=(Differential("zinc", "Zinc deficiency", "open", ("LO-18",), ("alp.low_pattern",)),),
    readings=(Reading("healing", "Healing", ("alp.low_pattern",), (), ("LO-18",)),),
    remarks=("A remark.",),
    review_due="The content is due for review.",
)


def traces(made: Letter, assessment: Assessment = SUSPECTED) -> LetterTraces:
    return LetterTraces(made, assessment, EVIDENCE, "Dr Ada Okafor", AS_OF)


def by_id(made: Letter, assessment: Assessment = SUSPECTED) -> dict[str, Trace]:
    return {one.id: found for one, found in traces(made, assessment).sentences}


def as_json(made: Letter, assessment: Assessment = SUSPECTED) -> dict[str, Any]:
    kept: dict[str, Any] = json.loads(trace_json(traces(made, assessment), made))
    return kept


@pytest.mark.parametrize(
    "assessment", [SUSPECTED, RICH, outcome(actions=(), red_flags=(), missing=(), disposition="odd")]
)
@pytest.mark.parametrize("record", [RECORD, Record(PATIENT)])
@pytest.mark.parametrize("accepted", ["Dr Ada Okafor", ""])
def test_nothing_is_printed_that_has_no_trace(assessment: Assessment, record: Record, accepted: str) -> None:
    made = letter(assessment, record, accepted)
    assert unaccounted(made, traces(made, assessment)) == []


def test_a_request_opens_into_rule_findings_results_statements_and_sources() -> None:
    found = by_id(letter())["action.refer.metabolic_bone/1"]
    assert [row.rule for row in found.rows] == ["LO-4-suspected"]
    assert [one.id for one in found.findings] == ["alp.low_pattern"]
    assert [one.id for one in found.statements] == ["LO-51"]
    assert found.statements[0].sources[0].status == "educational article"
    assert found.notes == ("Fixed words of the letter: requests.refer.metabolic_bone.",)


def test_each_sentence_of_a_joined_paragraph_keeps_its_own_reasons() -> None:
    found = by_id(letter(RICH), RICH)
    assert found["plan.measure/1"].statements
    assert found["plan.measure/2"].derived
    assert not found["plan.measure/2"].statements


def test_a_row_of_the_table_opens_into_its_results_with_laboratory_and_limits() -> None:
    found = by_id(letter())["results/1"]
    newest = next(entry for entry in found.entries if entry.id == "alp/2026-03-12")
    assert (newest.value, newest.unit, newest.laboratory) == ("24", "U/L", "Northgate Pathology")
    assert (newest.limits, newest.limits_from) == ("30–130 U/L", "the laboratory")


def test_every_result_of_one_day_is_named() -> None:
    twice = replace(result("2026-03-12", "alp", "29 U/L", "30", "130"), id="second")
    found = by_id(letter(record=replace(RECORD, results=(*RECORD.results, twice))))["results/1"]
    assert {"alp/2026-03-12", "second"} <= {entry.id for entry in found.entries}


def test_missing_tests_causes_and_readings_open_too() -> None:
    found = by_id(letter(RICH), RICH)
    assert [row.rule for row in found["missing.tests/1"].rows] == ["LO-4-suspected"]
    assert [row.rule for row in found["finding.differential/1"].rows] == ["differential.zinc"]
    assert [one.id for one in found["finding.reading.healing/1"].findings] == ["alp.low_pattern"]
    assert found["missing.remark1/1"].notes[0].startswith("Said of the record")
    assert found["basis.review/1"].notes == ("The review date of the content of Low ALP in osteoporosis.",)
    assert found["basis.LO-S1/1"].sources[0].kind == "cohort study"


def test_a_source_that_no_statement_names_has_no_standing() -> None:
    alone = Paragraph("basis.LO-S1", "Basis of this letter", "A source.", ("source:LO-S1",))
    made = replace(letter(), paragraphs=(alone,), reasoning=(), caution=None)
    nobody = Evidence({}, {}, SOURCES)
    found = dict(LetterTraces(made, SUSPECTED, nobody, "", AS_OF).sentences)
    assert [one.sources[0].status for printed_, one in found.items() if printed_.id == "basis.LO-S1/1"] == [""]


def test_own_words_name_who_wrote_them_and_keep_what_they_replaced() -> None:
    before = letter().paragraph("finding.pattern").text
    made = letter().with_text("finding.pattern", "I doubt this.")
    found = by_id(made)["finding.pattern/1"]
    assert found.notes == (f"Written by Dr Ada Okafor, 20-Mar-2026 in place of: “{before}”",)
    (told,) = [one for one in as_json(made)["sentences"] if one["id"] == "finding.pattern/1"]
    assert (told["written_by"], told["written_on"], told["original"]) == ("Dr Ada Okafor", "2026-03-20", before)


def test_untouched_sentences_keep_their_reasons_beside_own_words() -> None:
    made = letter(RICH)
    text = made.paragraph("plan.measure").text
    changed = made.with_text("plan.measure", f"Before all. {text}")
    assert changed.paragraph("plan.measure").text == f"Before all. {text}"
    kept = [one for one in printed(changed) if one.id.startswith("plan.measure/")]
    assert [one.trace == (OWN_WORDS,) for one in kept] == [True, False, False]
    assert kept[0].original == ""


def test_a_sentence_taken_away_is_kept_beside_the_letter() -> None:
    made = letter(RICH)
    first, second = sentences(made.paragraph("plan.measure").text)
    shorter = made.with_text("plan.measure", second)
    assert as_json(shorter, RICH)["left_out"] == [{"part": words()["headings"]["plan"], "text": first}]
    emptied = made.with_text("plan.measure", "")
    assert emptied.paragraph("plan.measure").left_out == (first, second)
    assert not [one for one in printed(emptied) if one.id.startswith("plan.measure/")]


def test_words_changed_twice_keep_the_pathways_words_as_original() -> None:
    composed = letter().paragraph("urgency").text
    made = letter().with_urgency("same_day").with_text("urgency", "Today.")
    assert made.paragraph("urgency").passages == (Passage("Today.", (OWN_WORDS,), composed),)


@pytest.mark.parametrize(
    "text", ["One.  Two", "A line\nand “another.” And (this!) Yes", "e.g. so. ", "", "1.5 mg. x. Y."]
)
def test_sentences_joined_are_the_text_again(text: str) -> None:
    assert " ".join(sentences(text)) == text
    edited = letter().with_text("history.concerns", text).paragraph("history.concerns")
    assert " ".join(passage.text for passage in edited.passages) == edited.text == text


@pytest.mark.parametrize(
    "trace",
    [
        (), ("statement:LO-99",), ("action:never.asked",), ("result:elsewhere",), ("rule:LO-9",), ("hearsay",),
        ("missing:nothing",), ("source:LO-S9",), ("given:rumour",),
    ],
)  # fmt: skip
def test_a_sentence_that_rests_on_nothing_is_refused(trace: tuple[str, ...]) -> None:
    made = letter()
    smuggled = replace(made, paragraphs=(*made.paragraphs, Paragraph("x", "Key findings", "All is well.", trace)))
    with pytest.raises(Untraced, match="under “Key findings” rests on nothing") as refused:
        trace_json(traces(smuggled), smuggled)
    assert "All is well" not in refused.value.sentence


def test_words_changed_behind_the_passages_are_refused() -> None:
    made = letter(RICH)
    plan = made.paragraph("plan.measure")
    smuggled = replace(made, paragraphs=(replace(plan, text=f"{plan.text} All is well."),))
    with pytest.raises(Untraced):
        trace_json(traces(smuggled, RICH), smuggled)


def test_a_note_below_the_table_without_a_trace_is_refused() -> None:
    made = letter()
    assert made.results is not None
    smuggled = replace(made, results=replace(made.results, notes=(*made.results.notes, "All is well.")))
    with pytest.raises(Untraced, match="under “Results”"):
        trace_json(traces(smuggled), smuggled)


def test_the_json_is_whole_and_every_key_leads_somewhere() -> None:
    kept = as_json(letter(RICH), RICH)
    assert (kept["format"], kept["version"]) == (FORMAT, VERSION)
    assert kept["letter"]["content_hash"] == SUSPECTED.content_hash
    for one in kept["sentences"]:
        assert one["text"].strip()
        assert any(one[name] for name in ("rows", "findings", "entries", "statements", "sources", "derived", "notes"))
        for table in ("rows", "findings", "entries", "statements", "sources"):
            assert set(one[table]) <= kept[table].keys()
    assert all(set(found["entries"]) <= kept["entries"].keys() for found in kept["findings"].values())
    assert all(set(found["sources"]) <= kept["sources"].keys() for found in kept["statements"].values())
    assert trace_json(traces(letter(RICH), RICH), letter(RICH)) == trace_json(traces(letter(RICH), RICH), letter(RICH))


def test_two_readings_of_one_entry_have_two_keys() -> None:
    told = Origin("problem", "o", "Osteoporosis (from text, confirm)")
    facts = (*FACTS[:-1], replace(FACTS[-1], value="yes", origins=(told,)))
    made = outcome(facts=facts)
    kept = as_json(letter(made, replace(RECORD, problems=(Problem("o", "Osteoporosis"),))), made)
    assert len([key for key in kept["entries"] if key.startswith("problem:o")]) == 2


def test_a_letter_kept_before_its_sentences_were_traced_is_still_read() -> None:
    kept = json.loads(dump(letter()))
    for paragraph in kept["letter"]["paragraphs"]:
        del paragraph["passages"], paragraph["left_out"]
    del kept["letter"]["entries"], kept["letter"]["results"]["traces"]
    old = load(json.dumps(kept))
    assert old.entries == ()
    assert [p.text for p in old.paragraphs] == [p.text for p in letter().paragraphs]
