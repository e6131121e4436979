"""Findings in words: noun phrases and what a cell says of them, as they are put into sentences."""

from __future__ import annotations

import pytest

from alpdesk.pathways.assessment import Fact
from alpdesk.pathways.finding_words import cell_words, finding_words
from alpdesk.pathways.trace import fact_value
from alpdesk.resources import pathway

LOW = "low_alp_osteoporosis"
SURGERY = "raised_alp_post_back_surgery"


@pytest.mark.parametrize(
    ("ident", "finding", "cell", "says"),
    [
        (LOW, "lo.plp", "not_elevated", "PLP within its limits"),
        (LOW, "family_history_hpp", "no", "family history answered no"),
        (LOW, "family_history_hpp", "unknown", "family history not known"),
        (LOW, "alp.low_pattern", "confirmed", "ALP confirmed low"),
        (LOW, "lo.calcium", "missing", "calcium not on file"),
        (LOW, "any_feature", "no", "a feature of hypophosphatasia absent"),
        (LOW, "flag.young_onset", "yes", "the red flag “Osteoporosis presented at a young age” raised"),
        (LOW, "flag.young_onset", "unknown", "the red flag “Osteoporosis presented at a young age” not known"),
        (SURGERY, "missing", "yes", "the work-up incomplete"),
        (SURGERY, "early_rise", "major", "early rise judged major"),
    ],
)
def test_a_finding_and_its_cell_read_on_in_a_sentence(ident: str, finding: str, cell: str, says: str) -> None:
    found = pathway(ident)
    assert f"{finding_words(found, finding)} {cell_words(found, finding, cell)}" == says


@pytest.mark.parametrize(
    ("ident", "fact", "says"),
    [
        ("alp_on_azathioprine", Fact("az.overdue", "yes"), "Yes"),
        (LOW, Fact("lo.phosphate", "missing"), "not on file"),
        (LOW, Fact("lo.phosphate", "high"), "above its limits"),
        (LOW, Fact("alp.low_pattern", "confirmed"), "confirmed low"),
    ],
)
def test_a_fact_is_answered_with_yes_or_no_or_said_in_the_words_of_its_cell(ident: str, fact: Fact, says: str) -> None:
    assert fact_value(pathway(ident), fact) == says
