"""Default intervals stand in only where a result brings no limits at all, and say so."""

from __future__ import annotations

from decimal import Decimal

import pytest

from alpdesk.clinical.intervals import Site, population_words, with_limits
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Sex
from alpdesk.clinical.results import Limits, Result

SITE = Site()


def result(analyte: str, limits: Limits = Limits()) -> Result:  # noqa: B008 - a frozen value
    return Result("r", analyte, Quantity(Decimal(50), "U/L"), limits=limits)


@pytest.mark.parametrize(
    ("analyte", "sex", "shown", "whose"),
    [
        ("alp", "female", "30–130 U/L", "default, adults"),
        ("ggt", "male", "≤ 60 U/L", "default, adult men"),
        ("ggt", "female", "≤ 40 U/L", "default, adult women"),
        ("hb", "female", "120–150 g/L", "default, adult women"),
        ("vitamin_d", "other", "≥ 25 nmol/L", "default, adults"),
        ("inr", "unknown", "≤ 1.2", "default, adults"),
    ],
)
def test_the_default_is_the_adult_interval_of_the_sex(analyte: str, sex: Sex, shown: str, whose: str) -> None:
    limits = with_limits(result(analyte), SITE, sex).limits
    assert (str(limits), limits.population, limits.standard) == (shown, whose, True)
    assert population_words(limits) == whose
    assert population_words(Limits(population="pregnant women")) == "pregnant women"


@pytest.mark.parametrize(
    ("analyte", "sex"), [("plp", "female"), ("bone_alp", "male"), ("ggt", "unknown"), ("hb", "other")]
)
def test_where_there_is_no_default_the_limits_stay_unknown(analyte: str, sex: Sex) -> None:
    assert str(with_limits(result(analyte), SITE, sex).limits) == "not known"


@pytest.mark.parametrize(
    "own", [Limits(high=Quantity(Decimal(105), "U/L")), Limits(low=Quantity(Decimal(30), "U/L")), Limits(text="by age")]
)
def test_the_results_own_limits_are_kept_however_incomplete(own: Limits) -> None:
    assert with_limits(result("alp", own), SITE, "female").limits == own


def test_a_site_may_set_its_own_interval() -> None:
    site = Site(both={"alp": (Decimal(35), Decimal(105))})
    assert str(with_limits(result("alp"), site, "male").limits) == "35–105 U/L"
