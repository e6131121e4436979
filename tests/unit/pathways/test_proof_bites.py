"""The proof bites: one changed line in a pathway's file, and the claim that it breaks says so."""

from __future__ import annotations

import pytest

from alpdesk import resources
from tests.unit.pathways.proof_samples import AZATHIOPRINE, BACK_SURGERY, LOW_ALP, broken, claimed


@pytest.mark.parametrize(
    ("ident", "old", "new", "text", "wrong"),
    [
        (
            AZATHIOPRINE,
            'class = "do", urgency = "routine", statements = ["AZ-36"], reassuring = true',
            'class = "do", urgency = "routine", statements = ["AZ-36"]',
            "what the specification calls reassuring is marked so",
            "not marked: continue.azathioprine_dose",
        ),
        (
            BACK_SURGERY,
            'disposition = "observe"\nreassuring = true',
            'disposition = "observe"',
            "no outcome reassures while a flag is open here or elsewhere",
            "PS-7-observe decides",
        ),
        (
            BACK_SURGERY,
            'class = "avoid", urgency = "routine", statements = ["PS-32"], reassuring = true',
            'class = "avoid", urgency = "routine", statements = ["PS-32"]',
            f"nothing of {BACK_SURGERY} reassures beside an open flag of {LOW_ALP}",
            "avoid.hepatic_imaging is offered",
        ),
        (
            AZATHIOPRINE,
            'disposition = "improving"\nafter = ["AZ-4-insufficient", "AZ-4-unconfirmed"]\nreassuring = true',
            'disposition = "improving"\nafter = ["AZ-4-insufficient", "AZ-4-unconfirmed"]',
            f"nothing of {AZATHIOPRINE} reassures beside an open flag of {BACK_SURGERY}",
            "improving is offered",
        ),
        (
            AZATHIOPRINE,
            'id = "AZ-4-neutral"\nwhen = { "az.results" = "enough" }',
            'id = "AZ-4-neutral"\nwhen = { "az.results" = "enough", fallen_from_raised = "no" }',
            "every path ends with an outcome, also where a flag is open",
            "no row sets an outcome",
        ),
        (
            AZATHIOPRINE,
            'id = "AZ-4-neutral"\nwhen = { "az.results" = "enough" }',
            'id = "AZ-4-neutral"\nwhen = { "az.results" = "enough", fallen_from_raised = "no" }',
            f"nothing of {AZATHIOPRINE} reassures beside an open flag of {LOW_ALP}",
            f"{AZATHIOPRINE} has no outcome once what reassures is withheld",
        ),
        (
            BACK_SURGERY,
            'id = "PS-1-course"\nwhen = { "ps.course" = "unknown" }',
            'id = "PS-1-course"\nwhen = { "ps.course" = "plateau" }',
            "where unknown takes away the red flag progressive_rise, what is not known is asked for",
            "the red flag progressive_rise is lost when ps.course is not known, and nothing asks for it",
        ),
        (
            LOW_ALP,
            'id = "LO-no-birth-date"\nwhen = { birth_date = "unknown" }',
            'id = "LO-no-birth-date"\nwhen = { scope = "pregnant", birth_date = "unknown" }',
            "where unknown takes away the red flag unexplained_low_alp, what is not known is asked for",
            "the red flag unexplained_low_alp is lost when scope is not known, and nothing asks for it",
        ),
        (
            AZATHIOPRINE,
            'id = "AZ-0-count"\nwhen = { "az.cytopenia" = "unknown" }',
            'id = "AZ-0-count"\nwhen = { "az.cytopenia" = "yes" }',
            "where unknown takes away the urgent review.marrow_suppression, what is not known is asked for",
            "the urgent review.marrow_suppression is lost when az.cytopenia is not known, and nothing asks for it",
        ),
        (
            BACK_SURGERY,
            'symptom = "no", red_flag = "no", "ps.ggt" = ["normal", "high"] }',
            'symptom = ["no", "unknown"], red_flag = "no", "ps.ggt" = ["normal", "high"] }',
            "unknown never brings in observe",
            "observe stands while wound_problem is not known, but not here",
        ),
        (
            LOW_ALP,
            'after = ["LO-4-suspected"]\n',
            "",
            "no two rows of a step set different outcomes, but in the order declared",
            "LO-4-suspected and LO-4-incomplete hold together, and LO-4-incomplete does not say that it comes after",
        ),
        (
            LOW_ALP,
            'after = ["LO-4-incomplete"]',
            'after = ["LO-4-suspected", "LO-4-incomplete"]',
            "no two rows of a step set different outcomes, but in the order declared",
            "LO-4-not-supported says that it comes after LO-4-suspected, but the two never hold together",
        ),
        (
            AZATHIOPRINE,
            'when = { "az.below_40" = "yes", chronic_liver_disease = "yes" }',
            'when = { "az.below_40" = "yes", chronic_liver_disease = "yes", scope = "pregnant" }',
            "each row is reached and has an effect",
            "never: AZ-3-chronic-liver",
        ),
        (
            AZATHIOPRINE,
            '{ id = "measure.alp", when = { "az.alp" = "none" } },',
            '{ id = "measure.alp", when = { "az.alp" = "none", low_or_falling = "yes" } },',
            "each action of each row is reached",
            "never: measure.alp of AZ-0-open",
        ),
        (
            BACK_SURGERY,
            'when = { raised = "yes", "ps.phase" = "to_2_months", "ps.course" = "falling", dates_agree = "yes"',
            'when = { raised = "yes", "ps.phase" = "2_to_3_months", "ps.course" = "falling", dates_agree = "yes"',
            "each row with an outcome decides somewhere",
            "never: PS-7-observe",
        ),
        (
            LOW_ALP,
            'when = { adult_or_pregnant = "yes", young_onset = "yes" }',
            'when = { adult_or_pregnant = "yes", young_onset = "yes", scope = "under_18" }',
            "each red flag can be raised, and can be absent",
            "never: young_onset = yes",
        ),
        (
            BACK_SURGERY,
            '{ "ps.cytopenia" = "yes" }] }\nstatements = ["PS-13"',
            '{ "ps.cytopenia" = "yes" }, { "alp.contradictory_date" = ["yes", "no"] }] }\nstatements = ["PS-13"',
            "each possible cause can be supported, not supported and open",
            "never: malignancy = no, malignancy = unknown",
        ),
        (
            AZATHIOPRINE,
            '"az.peak_above_baseline" = { "az.peak_above_baseline" = "no" }',
            '"az.peak_above_baseline" = { "az.companions_worse" = "yes" }',
            "each side of each reading can be shown",
            "never: az.peak_above_baseline against hepatotoxicity_resolving",
        ),
        (
            AZATHIOPRINE,
            '"evaluate.hypophosphatasia" = { scope = "adult", "az.low" = "yes" }',
            '"evaluate.hypophosphatasia" = { danger = "no", acute_liver_failure = "yes" }',
            "each condition that withholds reassurance can hold, and can fail",
            "never: evaluate.hypophosphatasia = yes",
        ),
        (
            AZATHIOPRINE,
            'when = { "az.overdue" = "yes" }\nalways = ["overdue.monitoring"]',
            'when = { "az.overdue" = "yes", danger = "no", encephalopathy = "yes" }\nalways = ["overdue.monitoring"]',
            "each invariant has cases that it is about",
            "never: AZ-I8 an overdue test is said and no improvement claimed (AZ-14) = yes",
        ),
        (
            AZATHIOPRINE,
            'toxicity_symptoms = "no", responding_well = "yes" },',
            'toxicity_symptoms = "no", responding_well = "yes" },\n  { scope = "adult", pregnancy_unknown = "yes" },',
            "each reassuring item can be offered",
            "never: continue.azathioprine_dose",
        ),
        (
            BACK_SURGERY,
            'early_rise = "minor", raised = "yes"',
            'early_rise = ["minor", "unsure"], raised = "yes"',
            "each cell of what is read is told apart from another",
            "not told apart: early_rise: minor and unsure",
        ),
    ],
    ids=lambda value: value if value.startswith(("each", "no ", "where", "what", "every", "unknown")) else "",
)  # fmt: skip
def test_a_broken_pathway_is_found(ident: str, old: str, new: str, text: str, wrong: str) -> None:
    bad = broken(ident, (old, new))
    alone = [bad] if LOW_ALP not in text and BACK_SURGERY not in text else None
    pathways = alone or [bad if one.id == ident else one for one in resources.pathways()]
    found = claimed(text, pathways)
    assert found.failure == wrong
    assert not found.good
