"""What next: the test or question that leaves the fewest outcomes possible, and why."""

from __future__ import annotations

from itertools import product

import pytest

from alpdesk.pathways.answers import FEATURES
from alpdesk.pathways.explaining import NOTHING_MISSING, Explanation, explain
from alpdesk.pathways.what_next import Next, most_informative, what_next
from tests.unit.pathways.demo import outcomes, walkthrough
from tests.unit.pathways.samples import AZATHIOPRINE, BACK_SURGERY, LOW_ALP, result
from tests.unit.pathways.test_why_not import TESTS, confirmed, really, supposing


def found(family: str, pathway: str) -> Next:
    ahead = most_informative(supposing(family, pathway))
    assert ahead is not None
    return ahead


@pytest.mark.uncounted
@pytest.mark.parametrize(
    ("family", "pathway"),
    [("Hartley", LOW_ALP), ("Brightwell", LOW_ALP), ("Tanaka", BACK_SURGERY), ("Lindqvist", AZATHIOPRINE)],
)
def test_the_outcomes_that_remain_are_those_of_every_way_to_settle_what_is_missing(family: str, pathway: str) -> None:
    walk, changes = walkthrough(family, pathway), supposing(family, pathway).changes
    topics: dict[str, list[int]] = {}
    for place, one in enumerate(changes):
        if one.new:
            topics.setdefault(one.topic, []).append(place)
    reached = {really(walk, [changes[place] for place in ways]) for ways in product(*topics.values())}
    ahead = most_informative(supposing(family, pathway))
    assert set(ahead.outcomes if ahead else (walk.assessment.disposition,)) == reached


@pytest.mark.uncounted
@pytest.mark.parametrize(("family", "pathway"), outcomes())
def test_what_comes_next_is_missing_and_can_change_the_outcome(family: str, pathway: str) -> None:
    ahead = most_informative(supposing(family, pathway))
    if ahead is None:
        return
    ways = [one for one in supposing(family, pathway).changes if one.topic == ahead.topic]
    assert all(one.new for one in ways)
    assert ahead.ways == len(ways)
    assert ahead.outcomes != (walkthrough(family, pathway).assessment.disposition,)
    assert ahead.worst <= len(ahead.outcomes)
    assert ahead.text
    assert ahead.question in {"", ahead.topic.removeprefix("ask.")}


@pytest.mark.parametrize(
    ("family", "pathway", "text", "reason"),
    [
        (
            "Müller-Weiß", LOW_ALP, "Repeat ALP",
            "It would settle between “It is open whether ALP is low” and “One low ALP, not yet confirmed”.",
        ),
        (
            "Hussain", BACK_SURGERY, "Unintended weight loss?",
            (
                "It would settle between “Red flag: investigate” and “The cause stays open: continue the evaluation”: "
                "1 of 2 possible answers ends the pathway."
            ),
        ),
        (
            "Núñez Ávila", LOW_ALP, "Repeat ALP",
            "It would settle between the 4 outcomes that remain possible: 2 of 3 possible results end the pathway.",
        ),
        (
            "Šimić", AZATHIOPRINE, "Repeat ALP",
            "It would leave 2 of the 4 outcomes that remain possible.",
        ),
        (
            "Petrov", AZATHIOPRINE, "Repeat ALP",
            (
                "With so much missing it tells most: it leads to “A liver test is above its limit”, "
                "“ALP is low: evaluate” or “No change that the article interprets”."
            ),
        ),
    ],
)  # fmt: skip
def test_the_reason_says_what_it_would_settle(family: str, pathway: str, text: str, reason: str) -> None:
    ahead = found(family, pathway)
    assert (ahead.text, ahead.reason) == (text, reason)


def test_nothing_is_asked_for_that_cannot_change_the_outcome() -> None:
    assert what_next(walkthrough("Oyelaran", BACK_SURGERY)) is None
    assert what_next(walkthrough("Dvořák", LOW_ALP)) is None


def test_a_test_that_only_completes_the_work_up_is_still_needed() -> None:
    plp = result("30 nmol/L", bounds="- 100 nmol/L", analyte="plp")
    ahead = what_next(confirmed(plp, *TESTS[1:], answered=(*FEATURES, "hpp_excluded")))
    assert ahead is not None
    assert (ahead.topic, ahead.outcomes) == ("measure.calcium", ("hpp_not_supported",))
    assert (
        ahead.reason == "It is still needed for “Hypophosphatasia not supported by what is on file, and not excluded”."
    )


def test_a_pathway_that_does_not_apply_says_what_would_make_it_apply() -> None:
    ahead = found("Clarke", LOW_ALP)
    assert ahead.text == "Is a bisphosphonate or denosumab planned?"
    assert "not_applicable" in ahead.outcomes
    assert ".”" not in ahead.reason


def test_a_question_is_named_by_its_own_words() -> None:
    ahead = found("Hussain", BACK_SURGERY)
    assert (ahead.topic, ahead.question) == ("ask.weight_loss", "weight_loss")
    assert found("Tanaka", BACK_SURGERY).question == ""


@pytest.mark.uncounted
@pytest.mark.parametrize(("family", "pathway"), outcomes())
def test_an_explanation_holds_every_other_outcome_once(family: str, pathway: str) -> None:
    walk = walkthrough(family, pathway)
    made = explain(walk)
    others = set(walk.pathway.dispositions) - {walk.assessment.disposition}
    assert {one.disposition for one in made.changes} == others
    assert all(f"“{one.text}”" in made.beyond for one in made.changes if one not in made.reachable)
    told = made.told()
    assert [one["disposition"] for one in told["changes"]] == [one.disposition for one in made.changes]
    assert (told["next"] is None) == (made.next is None)


def test_an_explanation_with_nothing_out_of_reach_says_nothing_of_it() -> None:
    made = explain(walkthrough("Hartley", LOW_ALP))
    assert made.beyond.startswith("Not within three changes that can still come: “Outside the scope of the adult")
    assert made.changing[-1] == made.beyond
    assert [one["text"] for one in made.told()["changes"]] == [one.text for one in made.changes]
    alone = Explanation(made.reachable, None)
    assert (alone.beyond, alone.ahead) == ("", NOTHING_MISSING)
    excluded = "if exclusion of hypophosphatasia recorded with who, how and when."
    assert alone.changing == (f"Low ALP with hypophosphatasia recorded as excluded: {excluded}",)


def test_what_comes_next_reads_as_one_line() -> None:
    assert explain(walkthrough("Tanaka", BACK_SURGERY)).ahead == (
        "Repeat ALP – It would settle between “ALP is within its upper limit”, “Red flag: investigate” and “The cause "
        "stays open: continue the evaluation”."
    )
