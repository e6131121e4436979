"""Languages: what is worked out is the same in each; only what is said of it differs."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from alpdesk.clinical.intervals import POPULATIONS
from alpdesk.clinical.record import Answer, Record
from alpdesk.clinical.results import Limits
from alpdesk.language import ENGLISH, LANGUAGES, Language, speaking
from alpdesk.pathways.answers import answers, value_said
from alpdesk.pathways.archive import dump, load
from alpdesk.pathways.assess import assess, shown_value
from alpdesk.pathways.assessment import Assessment, Fact, Origin, without_limits
from alpdesk.pathways.case import from_result
from alpdesk.pathways.changes import Change
from alpdesk.pathways.saying import neutral, said_again
from alpdesk.pathways.trace import fact_value, told
from alpdesk.pathways.why_not import Changes
from alpdesk.resources import pathway, pathways
from tests.unit.pathways.samples import FUSION, IMURAN, LOW_ALP, OSTEOPOROSIS, TODAY, WOMAN, case, day, result, yes

pytestmark = pytest.mark.usefixtures("translated")
OTHERS = [language for language in LANGUAGES if language != ENGLISH]
RECORD = Record(
    WOMAN, (result("24.5", day(20)), result("25", day(50)), result("1.4", day(50), "0.8 1.5 mmol/L", "phosphate")),
    problems=(OSTEOPOROSIS,), procedures=(FUSION,), medicines=(IMURAN,), answers=yes("bone_pain"),
)  # fmt: skip


def _assessed(language: Language) -> tuple[Assessment, ...]:
    with speaking(language):
        return assess(RECORD, TODAY, pathways())


@pytest.mark.parametrize("language", OTHERS)
def test_the_same_is_worked_out_in_every_language_and_said_in_other_words(language: Language) -> None:
    for ours, theirs in zip(_assessed(ENGLISH), _assessed(language), strict=True):
        assert neutral(theirs) == neutral(ours)
        assert (ours.language, theirs.language) == (ENGLISH, language)
        assert ours.words_hash != theirs.words_hash
        assert (ours.title, ours.disposition_text) != (theirs.title, theirs.disposition_text)
        assert load(dump(theirs)) == theirs


@pytest.mark.parametrize("language", OTHERS)
def test_an_outcome_of_earlier_is_said_again_in_the_words_of_another_language(language: Language) -> None:
    for kept, anew in zip(_assessed(ENGLISH), _assessed(language), strict=True):
        with speaking(language):
            said = said_again(kept, pathway(kept.pathway))
            older = replace(kept, actions=tuple(replace(one, variant=None) for one in kept.actions))
            unnamed = said_again(older, pathway(kept.pathway))
        assert neutral(said) == neutral(kept) == neutral(anew)
        assert (said.title, said.disposition_text) == (anew.title, anew.disposition_text)
        assert said.facts == kept.facts
        assert said.actions == anew.actions
        several = {"refer.metabolic_bone"}
        for mine, theirs in zip(unnamed.actions, anew.actions, strict=True):
            assert (mine.text != theirs.text) is (mine.id in several)
        assert [step.title for step in said.steps] == [step.title for step in anew.steps]
        strange = replace(kept, disposition="gone", actions=(replace(kept.actions[0], id="gone", text="As kept."),))
        again = said_again(strange, pathway(kept.pathway, language))
        assert (again.disposition_text, again.actions[0].text) == (kept.disposition_text, "As kept.")


@pytest.mark.parametrize("language", OTHERS)
def test_values_in_sentences_have_the_decimal_mark_and_the_months_of_the_language(language: Language) -> None:
    with speaking(language):
        assert shown_value(Fact("alp.latest", Decimal("24.5"), "U/L")) == "24,5\N{NO-BREAK SPACE}U/L"
        assert shown_value(Fact("alp.latest", "<20.5", "U/L")) == "<20,5\N{NO-BREAK SPACE}U/L"
        assert fact_value(None, Fact("x", Decimal("1.25"), "mmol/L")) == "1,25 mmol/L"
        assert "24,5" in from_result(RECORD.results[0]).text
        assert value_said("2026-03-12") in {"12-Mär-2026", "12-mar-2026"}
    assert value_said("2026-03-12") == "2026-03-12"


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_entry_is_told_with_the_limits_used_whatever_language_it_was_written_in(language: Language) -> None:
    with speaking(language):
        origin = from_result(replace(RECORD.results[2], laboratory="Laboratory (A)"))
    assert without_limits(origin).endswith("Laboratory (A)")
    assert "0.8" not in without_limits(origin)
    assert told(origin).endswith("(limits 0.8–1.5 mmol/L by the laboratory)")
    bare = Origin("result", "r", "as somebody wrote it", value="24", unit="U/L")
    assert (without_limits(bare), told(bare)) == ("as somebody wrote it", "as somebody wrote it (without limits)")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("limits", "whose"),
    [
        (Limits(text="by age", population="Frauen, 40 J."), "the laboratory, Frauen, 40 J."),
        *((Limits(text="by age", population=one, standard=True), f"AlpDesk {one}") for one in POPULATIONS),
    ],
)
def test_whose_the_limits_are_is_told_again_in_the_language_of_the_moment(
    language: Language, limits: Limits, whose: str
) -> None:
    with speaking(language):
        origin = from_result(replace(RECORD.results[2], limits=limits))
    assert told(origin).endswith(f" by {whose})")
    with speaking(language):
        assert origin.limits_from in told(from_result(replace(RECORD.results[2], limits=limits)))
    assert told(replace(origin, limits_from="somebody else")).endswith(" by somebody else)")


def test_an_answer_says_who_gave_it_and_when_as_far_as_it_is_known() -> None:
    def said(answer: Answer) -> str:
        return answers(case(answers=(answer,))).facts["fever"].origin

    undated = Answer("fever", "yes")
    assert said(undated) == "answered yes (clinician)"
    assert said(replace(undated, by="Dr Ada Okafor")) == "answered yes by Dr Ada Okafor"
    assert said(yes("fever")[0]) == "answered yes by Dr Ada Okafor on 04-Mar-2026"


def test_ways_to_another_outcome_are_told_one_after_the_other() -> None:
    ways = tuple((Change("ask.fever", "fever", says, new=True),) for says in ("answered yes", "answered no"))
    found = Changes("d", "Outcome", ways, 1)
    assert found.condition == "if fever answered yes; or if fever answered no"
    assert replace(found, sets=()).condition == ""


@pytest.mark.parametrize("language", OTHERS)
def test_a_pathway_keeps_its_ids_in_every_language(language: Language) -> None:
    ours, theirs = pathway(LOW_ALP, ENGLISH), pathway(LOW_ALP, language)
    assert [rule.id for _, rule in theirs.rules] == [rule.id for _, rule in ours.rules]
    assert theirs.dispositions == ours.dispositions
