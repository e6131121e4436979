"""A change of a rule is proved to make no difference only where it makes none."""

from __future__ import annotations

import pytest

from alpdesk.resources import pathway
from tests.mutation.same import same
from tests.unit.pathways.proof_samples import AZATHIOPRINE, BACK_SURGERY, LOW_ALP, broken


@pytest.mark.parametrize(
    ("ident", "old", "new"),
    [
        (
            LOW_ALP,
            'when = { scope = ["adult", "under_18"], pregnancy_unknown',
            'when = { scope = ["adult", "under_18", "pregnant"], pregnancy_unknown',
        ),
        (
            BACK_SURGERY,
            '"ps.phase" = "2_to_3_months", dates_agree = "yes" },\n  { any = [{ "ps.course" = ["rising"',
            '"ps.phase" = ["2_to_3_months", "unknown"], dates_agree = "yes" },\n  { any = [{ "ps.course" = ["rising"',
        ),
        (
            AZATHIOPRINE,
            'toxicity_symptoms = "no", "alp.suspect_low" = "no"',
            'toxicity_symptoms = ["no", "yes"], "alp.suspect_low" = "no"',
        ),
    ],
    ids=["never together", "never together, defined", "withheld"],
)
def test_a_change_that_nobody_can_show_is_proved_equal(ident: str, old: str, new: str) -> None:
    assert same(pathway(ident), broken(ident, (old, new)))


@pytest.mark.parametrize(
    ("ident", "old", "new"),
    [
        (
            LOW_ALP,
            'id = "LO-2-pattern-hpp"\nwhen = { low_confirmed = "yes", ',
            'id = "LO-2-pattern-hpp"\nwhen = { ',
        ),
        (BACK_SURGERY, 'early_rise = "major" }\nactions', 'early_rise = ["major", "unknown"] }\nactions'),
        (AZATHIOPRINE, 'toxicity_symptoms = "no", responding_well', "responding_well"),
        (AZATHIOPRINE, 'ends = true\nstatements = ["AZ-08"]', 'statements = ["AZ-08"]'),
    ],
    ids=["rests on less", "acts more", "asks less", "goes on"],
)
def test_a_change_that_somebody_can_show_is_not(ident: str, old: str, new: str) -> None:
    assert not same(pathway(ident), broken(ident, (old, new)))
