"""Cases for given findings: a record that shows them, small, the same every time, or what it could not show."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from alpdesk import resources
from alpdesk.clinical.intervals import Site
from alpdesk.pathways.assess import Findings, assess
from alpdesk.pathways.proof_claim import Witness
from alpdesk.pathways.witness import case, parts_for
from alpdesk.pathways.witness_parts import AS_OF, PARTS, record
from tests.unit.pathways.proof_samples import AZATHIOPRINE, BACK_SURGERY, LOW_ALP

DEFAULT = {part: words[0] for part, words in PARTS.items()}


def wanted(**cells: str) -> Witness:
    return tuple((finding.replace("__", "."), (cell,)) for finding, cell in cells.items())


def shown(ident: str, witness: Witness) -> Mapping[str, str]:
    """The cells that the case for a witness really shows."""
    pathway = resources.pathway(ident)
    found = case([pathway], [witness])
    assert found.amiss == ()
    findings = Findings.of(found.record, AS_OF, [pathway], Site())
    return {finding: findings.cell(ident, finding) for finding, _ in witness}


@pytest.mark.uncounted
@pytest.mark.parametrize(
    ("ident", "cells"),
    [
        (LOW_ALP, {"alp__low_pattern": "confirmed", "lo__plp": "elevated", "fragility_fracture": "unknown"}),
        (LOW_ALP, {"alp__low_pattern": "persistent", "lo__hpp_exclusion": "complete", "antiresorptive": "current"}),
        (LOW_ALP, {"lo__man_under_50_at_fracture": "unknown", "fragility_fracture": "yes", "lo__sex": "male"}),
        (LOW_ALP, {"alp__edta_pattern": "yes", "scope": "pregnant"}),
        (BACK_SURGERY, {"ps__phase": "2_to_3_months", "ps__course": "falling", "ps__alp": "raised", "fever": "no"}),
        (BACK_SURGERY, {"ps__course": "unknown", "ps__alp": "not_raised"}),
        (BACK_SURGERY, {"ps__extreme": "unknown", "bone_work": "no", "early_rise": "minor"}),
        (BACK_SURGERY, {"ps__state_old": "yes", "alp__same_day_conflict": "unknown"}),
        (BACK_SURGERY, {"ps__beyond_3_months": "unknown", "ps__alp": "raised", "ps__state_old": "no"}),
        (AZATHIOPRINE, {"az__course": "falling", "az__companions_worse": "yes", "az__cytopenia": "no"}),
        (AZATHIOPRINE, {"az__companions_worse": "unknown", "az__overdue": "no", "scope": "no_birth_date"}),
        (AZATHIOPRINE, {"az__draw_times_apart": "yes", "az__baseline": "yes"}),
    ],
)
def test_a_case_shows_the_findings_wanted(ident: str, cells: dict[str, str]) -> None:
    witness = wanted(**cells)
    assert shown(ident, witness) == {finding: cell for finding, (cell,) in witness}


def test_a_case_is_small_and_the_same_every_time() -> None:
    pathway = resources.pathway(BACK_SURGERY)
    one, again = (case([pathway], [wanted(fever="yes", ps__alp="raised")]) for _ in range(2))
    assert one == again
    assert [result.analyte for result in one.record.results] == ["alp"]
    assert [answer.id for answer in one.record.answers] == ["fever"]


def test_an_open_flag_elsewhere_and_something_missing_are_shown_too() -> None:
    surgery, low = resources.pathway(BACK_SURGERY), resources.pathway(LOW_ALP)
    found = case([surgery, low], [wanted(elsewhere="yes", missing="no", ps__alp="raised")])
    assert found.amiss == ()
    by_pathway = {one.pathway: one for one in assess(found.record, AS_OF, resources.pathways())}
    assert by_pathway[LOW_ALP].red_flags or any(a.urgency == "same_day" for a in by_pathway[LOW_ALP].actions)
    assert by_pathway[BACK_SURGERY].missing == ()
    assert case([surgery], [wanted(elsewhere="no", missing="yes")]).amiss == ()


def test_what_no_record_can_show_is_named_and_another_witness_taken() -> None:
    pathway = resources.pathway(BACK_SURGERY)
    never = wanted(ps__alp="none", ps__extreme="yes")
    found = case([pathway], [never])
    assert found.amiss
    assert {*found.amiss} <= {"ps.alp", "ps.extreme"}
    assert case([pathway], [never, wanted(ps__alp="raised", ps__extreme="yes")]).amiss == ()


@pytest.mark.parametrize("part", PARTS)
def test_every_word_of_a_part_makes_another_record(part: str) -> None:
    made = [record(DEFAULT | {"alp": "190", part: word}) for word in PARTS[part]]
    assert len({repr(one) for one in made}) == len(made)


def test_every_finding_that_a_rule_reads_has_parts_that_move_it() -> None:
    fixed = {name for pathway in resources.pathways() for name in pathway.domains if not parts_for(name)}
    assert fixed == set()
