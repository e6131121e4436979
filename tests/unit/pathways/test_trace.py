"""Why something is said: each item of an outcome opens into its row, findings, results, statements and sources."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from alpdesk import resources
from alpdesk.clinical.record import Answer, Record
from alpdesk.clinical.results import NO_LIMITS, Limits
from alpdesk.pathways import archive
from alpdesk.pathways.assessment import Fact, Origin, Reading
from alpdesk.pathways.case import from_result
from alpdesk.pathways.trace import (
    Evidence,
    NoReason,
    cite,
    fact_name,
    fact_value,
    items,
    title,
    told,
    trace,
    withheld_because,
)
from tests.unit.pathways.samples import (
    AZATHIOPRINE,
    BACK_SURGERY,
    FUSION,
    IMURAN,
    LOW_ALP,
    OSTEOPOROSIS,
    WOMAN,
    case,
    outcome,
    result,
    yes,
)  # fmt: skip

EVIDENCE = resources.evidence()
NOTHING = Evidence({}, {}, {})
LOW = Record(
    WOMAN,
    (result("24", "2026-01-12", laboratory="Laboratory A"), result("22", "2026-02-12", "")),
    problems=(OSTEOPOROSIS,),
    answers=yes("bone_pain"),
)
FEVER = Record(
    WOMAN,
    (result("180", "2026-01-20"), result("160", "2026-02-20"), result("30", "2026-02-20", "- 55 U/L", "ggt")),
    procedures=(FUSION,),
    medicines=(IMURAN,),
    answers=yes("fever"),
)
NO_SIGNS = tuple(
    Answer(one, "no", given_on=yes("fever")[0].given_on)
    for one in ("fever", "wound_problem", "sepsis_signs", "weight_loss", "night_sweats", "distant_bone_pain")
)


@pytest.mark.parametrize("record", [LOW, FEVER, Record(WOMAN), replace(FEVER, answers=NO_SIGNS)])
@pytest.mark.parametrize("pathway", [LOW_ALP, BACK_SURGERY, AZATHIOPRINE])
def test_everything_an_outcome_says_has_a_reason(record: Record, pathway: str) -> None:
    made = outcome(record, pathway)
    for item in items(made):
        found = trace(made, item, EVIDENCE)
        assert found.id == item
        assert found.title
        assert found.derived == (not found.statements)
        assert all(row.words for row in found.rows)
        assert all(one.name and one.value for one in found.findings)
        assert all(source.kind and source.status for one in found.statements for source in one.sources)
        assert found.rows or made.disposition == "not_applicable"


def test_a_hold_opens_down_to_the_results_and_the_sources() -> None:
    found = trace(outcome(LOW, LOW_ALP), "action.withhold.antiresorptive", EVIDENCE)
    assert [(row.step, row.rule) for row in found.rows] == [("2", "LO-2-hold")]
    assert found.rows[0].words == "Baseline bloods – Low ALP not settled"
    pattern = next(one for one in found.findings if one.id == "alp.low_pattern")
    assert (pattern.name, pattern.cell, pattern.value) == ("Pattern of low values", "persistent", "persistently low")
    first, second = pattern.origins
    assert (first.value, first.unit, first.on) == ("24", "U/L", date(2026, 1, 12))
    assert (first.laboratory, first.limits, first.limits_from) == ("Laboratory A", "30–130 U/L", "the laboratory")
    assert second.limits_from == "AlpDesk default, adults"
    cited = next(one for one in found.statements if one.id == "LO-39")
    assert cited.kind
    assert "pending human review" in cited.status
    assert all(source.year and source.mapping for source in cited.sources)


def test_the_row_that_decided_is_named() -> None:
    single = replace(LOW, results=LOW.results[:1])
    assert trace(outcome(single, LOW_ALP), "disposition", EVIDENCE).rows[0].rule == "LO-1-single"
    borderline = replace(LOW, results=(result("33", "2026-01-12", "35 130 U/L"),), answers=())
    made = outcome(borderline, LOW_ALP)
    assert trace(made, "disposition", EVIDENCE).rows[0].rule == made.disposition_rule == "LO-1-none"


def test_an_answer_names_who_gave_it_and_when() -> None:
    fact = outcome(LOW, LOW_ALP).fact("bone_pain")
    (origin,) = fact.origins
    assert (origin.value, origin.by, origin.on) == ("yes", "Dr Ada Okafor", date(2026, 3, 4))


def test_an_item_without_a_statement_is_derived() -> None:
    made = outcome(replace(LOW, results=(result("101"),), procedures=(FUSION,)), BACK_SURGERY)
    found = trace(made, "disposition", EVIDENCE)
    assert found.derived
    assert found.statements == ()


def test_what_is_withheld_says_by_what() -> None:
    made = outcome(LOW, LOW_ALP)
    held = replace(made.actions[0], suppressed_by=f"{BACK_SURGERY}/constitutional_symptoms")
    made = replace(made, actions=(held, *made.actions[1:]))
    found = trace(made, f"action.{held.id}", EVIDENCE)
    assert found.notes == ("Withheld: Fever, weight loss or night sweats.",)
    assert items(made).index(found.id) > items(made).index(f"action.{made.offered[-1].id}")


def test_a_flag_without_words_is_named_by_its_id() -> None:
    assert withheld_because(LOW_ALP, "elsewhere/odd_flag", EVIDENCE) == "odd flag in elsewhere"
    assert withheld_because(LOW_ALP, f"{LOW_ALP}/young_onset", NOTHING) == f"young onset in {LOW_ALP.replace('_', ' ')}"


def test_a_reading_opens_into_the_facts_for_and_against_it() -> None:
    made = replace(
        outcome(LOW, LOW_ALP),
        readings=(Reading("healing", "Healing", ("alp.low_pattern", "nothing.known"), ("bone_pain",), ("LO-39",)),),
    )
    found = trace(made, "reading.healing", EVIDENCE)
    assert [one.id for one in found.findings] == ["alp.low_pattern", "bone_pain"]


@pytest.mark.parametrize("item", ["action.no.such", "flag.none", "story.of", "cause.x", "reading.x"])
def test_what_was_never_said_has_no_reason(item: str) -> None:
    with pytest.raises(NoReason):
        trace(outcome(LOW, LOW_ALP), item, EVIDENCE)


def test_a_statement_that_this_version_lacks_says_so() -> None:
    found = cite("XX-99", EVIDENCE)
    assert found.text.startswith("not in the evidence")
    assert found.sources == ()


def test_numbers_that_an_article_does_not_list_are_kept() -> None:
    loose = next(ident for ident, one in resources.statements().items() if one.unresolved)
    assert cite(loose, EVIDENCE).unresolved


def test_without_the_pathways_words_ids_stand() -> None:
    made = replace(outcome(LOW, LOW_ALP), disposition_rule="gone", disposition_step="9")
    found = trace(made, "disposition", NOTHING)
    assert found.rows[0].words == "step 9, rule gone"
    assert fact_name(None, "alp.low_pattern") == "alp low pattern"
    old = replace(made, disposition_rule="")
    assert trace(old, "disposition", NOTHING).rows == ()


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        (Fact("x", None), "not known"),
        (Fact("x", value=True), "yes"),
        (Fact("x", value=False), "no"),
        (Fact("x", Decimal("24.0"), "U/L"), "24.0 U/L"),
        (Fact("x", 3), "3"),
        (Fact("x", "2026-03-12"), "12-Mar-2026"),
        (Fact("x", "not_low"), "not low"),
    ],
)
def test_values_are_told_in_words(fact: Fact, words: str) -> None:
    assert fact_value(None, fact) == words


def test_words_of_a_question_and_of_an_option_are_used() -> None:
    pathway = resources.pathway(LOW_ALP)
    assert fact_name(pathway, "bone_pain") == pathway.word("question.bone_pain").rstrip("?")
    assert fact_value(pathway, Fact("bone_pain", "yes")) == "Yes"
    assert fact_value(pathway, Fact("bone_pain", "sometimes_so")) == "sometimes so"


def test_limits_say_whose_they_are() -> None:
    printed = result("24")
    assert from_result(replace(printed, limits=NO_LIMITS)).limits_from == ""
    theirs = replace(printed, limits=Limits(text="see report", population="adult women"))
    assert from_result(theirs).limits_from == "the laboratory, adult women"
    unread = replace(printed, quantity=None, value_text="pending")
    assert (from_result(unread).value, from_result(unread).unit) == ("pending", "")
    assert from_result(replace(unread, value_text="")).value == "unreadable"
    assert from_result(result("<0.5 ukat/L")).value == "<0.5"
    assert case().as_of


def test_an_assessment_kept_before_origins_had_parts_is_still_read() -> None:
    made = outcome(LOW, LOW_ALP)
    kept = archive.dump(made)
    assert archive.load(kept) == made
    bare = archive.load(kept.replace('"laboratory": "Laboratory A", ', "").replace('"limits_from": ', '"text": '))
    assert isinstance(bare.fact("alp.low_pattern").origins[0], Origin)


def test_an_entry_is_told_with_the_limits_used_and_whose_they_are() -> None:
    assert told(from_result(result("24"))) == "ALP 24 U/L on 04-Mar-2026 (limits 30–130 U/L by the laboratory)"
    assert told(from_result(replace(result("24"), limits=NO_LIMITS))) == "ALP 24 U/L on 04-Mar-2026 (without limits)"
    assert told(Origin("result", "1", "ALP 24 U/L")) == "ALP 24 U/L"
    assert told(Origin("result", "1", "ALP 24 U/L", value="24")) == "ALP 24 U/L (without limits)"
    assert told(Origin("problem", "1", "Osteoporosis")) == "Osteoporosis"


def test_an_item_has_a_title_of_its_own() -> None:
    made = outcome(LOW, LOW_ALP)
    assert title(made, "disposition") == made.disposition_text
