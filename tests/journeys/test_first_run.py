"""From first run to three referral letters, through the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from alpdesk.gui import style
from tests.journeys.clinician import Clinician

LOW_ALP, SURGERY, AZATHIOPRINE = "low_alp_osteoporosis", "raised_alp_post_back_surgery", "alp_on_azathioprine"
FEATURES = (
    "premature_tooth_loss", "stress_fracture", "atypical_femoral_fracture", "muscle_weakness", "short_stature",
    "family_history_hpp",
)  # fmt: skip
SIGNS = ("fever", "wound_problem", "sepsis_signs", "weight_loss", "night_sweats", "local_symptoms")


@pytest.fixture
def ada(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Clinician]:
    style.apply(qapp)
    clinician = Clinician(qtbot, tmp_path)
    yield clinician
    clinician.goes_home()


def test_given_an_empty_computer_when_three_patients_are_walked_then_three_letters_are_issued(ada: Clinician) -> None:
    ada.creates_a_clinic()
    low_alp_is_referred(ada)
    raised_alp_is_referred(ada)
    falling_alp_is_referred(ada)
    assert ada.window.desk.patients().total == 3


def low_alp_is_referred(ada: Clinician) -> None:
    ada.adds_a_patient("Hartley", "Miriam", "female", "02-Mar-1968")
    ada.notes_a_problem("Osteoporosis", "2024-10-10")
    ada.notes_a_medicine("alendronic acid", "planned")
    ada.types_a_result("alp", "26 U/L", "2025-12-02", "30", "130")
    ada.types_a_result("alp", "0.40 ukat/l", "2026-03-12", "30", "130")
    ada.types_a_result("plp", "412 nmol/L", "2026-03-12", "20", "125")
    assert "24 U/L" in ada.sees_trend()
    no = dict.fromkeys(FEATURES, "no")
    ada.walks(LOW_ALP, {"pregnant": "no", "bone_pain": "yes", "pyridoxine_supplement": "no", **no})
    assert ada.sees_outcome() == "hpp_suspected"
    letter = ada.issues_the_letter("low", "Consultant in Metabolic Bone Disease")
    for words in ("HARTLEY, Miriam", "02-Mar-1968", "412 nmol/L", "NO ANTIRESORPTIVE", "Dr Ada Okafor", "µkat/L"):
        assert words in letter, words
    assert letter.index("Reason for referral") < letter.index("Key findings")
    assert "educational article pending human review" in letter.casefold()
    assert "Draft: not accepted" not in letter


def raised_alp_is_referred(ada: Clinician) -> None:
    ada.adds_a_patient("Oyelaran", "Tunde", "male", "1961-08-02")
    ada.notes_an_operation("L4/5 posterior lumbar fusion", "2025-11-28")
    ada.types_a_result("alp", "84 U/L", "2025-11-14", "30", "130")
    ada.types_a_result("alp", "178 U/L", "2026-02-09", "30", "130")
    ada.types_a_result("alp", "214 U/L", "2026-03-12", "30", "130")
    no = dict.fromkeys(SIGNS, "no")
    ada.walks(SURGERY, {**no, "distant_bone_pain": "yes", "cancer_history": "yes", "clinical_concern": "no"})
    assert ada.sees_outcome() == "investigate_red_flag"
    letter = ada.issues_the_letter("raised", "Spinal unit")
    for words in ("OYELARAN, Tunde", "214", "28-Nov-2025", "scintigraphy"):
        assert words in letter, words
    assert "benign" not in letter.casefold()


def falling_alp_is_referred(ada: Clinician) -> None:
    ada.adds_a_patient("Lindqvist", "Sofia", "female", "30.5.1984")
    ada.notes_a_medicine("azathioprine", "active", "2025-09-01")
    ada.types_a_result("alp", "212 U/L", "2025-08-20", "30", "130")
    ada.types_a_result("alp", "24 U/L", "2026-03-12", "30", "130")
    no = dict.fromkeys(("pregnant", "acute_liver_failure", "encephalopathy", "haemolysis", "toxicity_symptoms"), "no")
    ada.walks(AZATHIOPRINE, {**no, "responding_well": "yes", "chronic_liver_disease": "no"})
    assert ada.sees_outcome() == "evaluate_low_alp"
    letter = ada.issues_the_letter("falling", "Gastroenterology")
    for words in ("LINDQVIST, Sofia", "24", "azathioprine", "hypophosphatasia"):
        assert words in letter, words
