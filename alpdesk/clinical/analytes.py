"""What is measured: each analyte with its codes, its unit and exact factors.

Codes and factors: LOINC 2.67 and miracum/loinc-conversion as listed in the project's facts, section 2 and 3;
1 µkat/L = 60 U/L by definition.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from alpdesk.clinical.quantity import Quantity
from alpdesk.errors import AlpDeskError
from alpdesk.language import mark, tr, tr_marked

_ENZYME = {"U/L": "1", "ukat/L": "60", "nkat/L": "0.06"}
_COUNT = {"10*9/L": "1", "10*3/uL": "1"}
_CALCIUM = {"mmol/L": "1", "mg/dL": "0.2495"}


class UnitUnknown(AlpDeskError):
    """The unit is missing, unknown, or not one in which this analyte is measured."""


@dataclass(frozen=True, slots=True)
class Analyte:
    """One measurable substance; ``name`` and ``short`` in the language of the moment, ``id`` the same in all.

    ``unit`` is the unit in which AlpDesk computes; ``factors`` turns each accepted unit into it;
    ``group`` joins analytes of which any serves a pathway (total, adjusted and ionised calcium);
    ``plausible`` is the range, in ``unit``, outside of which a typed value is questioned.
    """

    id: str
    called: str
    abbreviated: str
    unit: str
    factors: dict[str, Decimal]
    loincs: tuple[str, ...]
    group: str
    plausible: tuple[Decimal, Decimal]
    words: tuple[str, ...] = field(default=())

    @property
    def name(self) -> str:
        """Its name in full, in the language of the moment."""
        return tr_marked(self.called)

    @property
    def short(self) -> str:
        """Its name as it stands beside a value, in the language of the moment."""
        return tr_marked(self.abbreviated)

    def canonical(self, quantity: Quantity) -> Quantity:
        """The quantity in ``unit``, exactly; raises UnitUnknown, never guesses."""
        unit = quantity.unit or ("1" if self.unit == "1" else "")
        factor = self.factors.get(unit)
        if factor is None:
            raise UnitUnknown(self._unknown(quantity.unit))
        return quantity if factor == 1 and unit == self.unit else quantity.scaled(factor, self.unit)

    def _unknown(self, unit: str) -> str:
        units = tr(" or ", "between units").join(self.factors)
        if not unit:
            return tr("{analyte} was given with no unit: give it in {units}.", analyte=self.name, units=units)
        said = {"analyte": self.name, "unit": unit[:20], "units": units}
        return tr("{analyte} was given with the unit “{unit}”: give it in {units}.", **said)


def _analyte(
    ident: str,
    name: str,
    short: str,
    factors: dict[str, str],
    loincs: str,
    plausible: str,
    words: str = "",
    group: str = "",
) -> Analyte:
    low, high = (Decimal(part) for part in plausible.split())
    return Analyte(
        ident, name, short, next(iter(factors)), {unit: Decimal(f) for unit, f in factors.items()},
        tuple(loincs.split()), group or ident, (low, high), tuple(filter(None, words.split("|"))),
    )  # fmt: skip


ANALYTES: dict[str, Analyte] = {
    analyte.id: analyte
    for analyte in (
        _analyte(
            "alp",
            mark("Alkaline phosphatase"),
            mark("ALP"),
            _ENZYME,
            "6768-6",
            "10 5000",
            "alp|alkaline phosphatase|alk phos|alk. phosphatase",
        ),
        _analyte(
            "bone_alp",
            mark("Bone-specific ALP, mass"),
            mark("Bone ALP"),
            {"ug/L": "1", "ng/mL": "1"},
            "17838-4",
            "1 500",
            "bone alp|bone-specific alp",
        ),
        _analyte(
            "bone_alp_activity",
            mark("Bone-specific ALP, activity"),
            mark("Bone ALP"),
            _ENZYME,
            "1777-2",
            "1 3000",
            "",
            "bone_alp",
        ),
        _analyte("ggt", mark("Gamma-GT"), mark("GGT"), _ENZYME, "2324-2", "3 5000", "ggt|gamma-gt|gamma gt"),
        _analyte(
            "alt",
            mark("Alanine transaminase"),
            mark("ALT"),
            _ENZYME,
            "1742-6",
            "3 10000",
            "alt|gpt|alanine transaminase",
        ),
        _analyte(
            "ast",
            mark("Aspartate transaminase"),
            mark("AST"),
            _ENZYME,
            "1920-8",
            "3 10000",
            "ast|got|aspartate transaminase",
        ),
        _analyte(
            "bilirubin",
            mark("Bilirubin, total"),
            mark("Bilirubin"),
            {"umol/L": "1", "mg/dL": "17.10", "mg/L": "1.710"},
            "14631-6 1975-2",
            "1 900",
            "bilirubin",
        ),
        _analyte("inr", mark("INR"), mark("INR"), {"1": "1"}, "6301-6 34714-6", "0.5 20", "inr"),
        _analyte("calcium", mark("Calcium, total"), mark("Calcium"), _CALCIUM, "2000-8 17861-6", "1 5", "calcium"),
        _analyte(
            "calcium_adjusted",
            mark("Calcium, adjusted"),
            mark("Adj. calcium"),
            _CALCIUM,
            "29265-6",
            "1 5",
            "adjusted calcium|corrected calcium",
            "calcium",
        ),
        _analyte(
            "calcium_ionised",
            mark("Calcium, ionised"),
            mark("Ion. calcium"),
            _CALCIUM,
            "1995-0 1994-3",
            "0.4 3",
            "ionised calcium|ionized calcium",
            "calcium",
        ),
        _analyte(
            "phosphate",
            mark("Phosphate"),
            mark("Phosphate"),
            {"mmol/L": "1", "mg/dL": "0.3229"},
            "14879-1 2777-1",
            "0.1 5",
            "phosphate",
        ),
        _analyte(
            "pth",
            mark("Parathyroid hormone"),
            mark("PTH"),
            {"pmol/L": "1", "pg/mL": "0.1061", "ng/L": "0.1061"},
            "14866-8 2731-8",
            "0.1 400",
            "pth|parathyroid hormone",
        ),
        _analyte(
            "vitamin_d",
            mark("25-OH vitamin D"),
            mark("Vitamin D"),
            {"nmol/L": "1", "ng/mL": "2.496", "ug/L": "2.496"},
            "68438-1 62292-8 14635-7 1989-3",
            "2 500",
            "vitamin d|25-oh vitamin d",
        ),
        _analyte(
            "plp",
            mark("Pyridoxal 5'-phosphate"),
            mark("PLP"),
            {"nmol/L": "1", "ug/L": "4.046", "ng/mL": "4.046"},
            "62236-5 30552-4",
            "1 5000",
            "plp|vitamin b6|pyridoxal",
        ),
        _analyte("wbc", mark("White cell count"), mark("WBC"), _COUNT, "6690-2", "0.1 200", "wbc|white cells"),
        _analyte("neutrophils", mark("Neutrophils"), mark("Neutrophils"), _COUNT, "751-8", "0 100", "neutrophils"),
        _analyte("platelets", mark("Platelets"), mark("Platelets"), _COUNT, "777-3", "1 2000", "platelets"),
        _analyte(
            "hb",
            mark("Haemoglobin"),
            mark("Hb"),
            {"g/L": "1", "g/dL": "10", "mmol/L": "16.1"},
            "718-7 59260-0",
            "30 250",
            "hb|haemoglobin|hemoglobin",
        ),
        _analyte("mcv", mark("Mean cell volume"), mark("MCV"), {"fL": "1"}, "787-2", "40 160", "mcv"),
        _analyte(
            "crp", mark("C-reactive protein"), mark("CRP"), {"mg/L": "1", "mg/dL": "10"}, "1988-5", "0 800", "crp"
        ),
        _analyte(
            "potassium",
            mark("Potassium"),
            mark("Potassium"),
            {"mmol/L": "1", "mEq/L": "1"},
            "2823-3",
            "1 12",
            "potassium",
        ),
        _analyte(
            "magnesium",
            mark("Magnesium"),
            mark("Magnesium"),
            {"mmol/L": "1", "mg/dL": "0.4114"},
            "2601-3 19123-9",
            "0.1 5",
            "magnesium",
        ),
        _analyte(
            "haptoglobin",
            mark("Haptoglobin"),
            mark("Haptoglobin"),
            {"g/L": "1", "mg/dL": "0.01"},
            "4542-7",
            "0 10",
            "haptoglobin",
        ),
        _analyte("albumin", mark("Albumin"), mark("Albumin"), {"g/L": "1", "g/dL": "10"}, "1751-7", "5 80", "albumin"),
        _analyte(
            "creatinine",
            mark("Creatinine"),
            mark("Creatinine"),
            {"umol/L": "1", "mg/dL": "88.4"},
            "14682-9 2160-0",
            "5 3000",
            "creatinine",
        ),
        _analyte("tsh", mark("TSH"), mark("TSH"), {"mU/L": "1"}, "3016-3 11580-8", "0 500", "tsh"),
        _analyte(
            "zinc",
            mark("Zinc"),
            mark("Zinc"),
            {"umol/L": "1", "ug/dL": "0.153", "ug/mL": "15.3"},
            "5763-8",
            "1 100",
            "zinc",
        ),
        _analyte(
            "vitamin_b12",
            mark("Vitamin B12"),
            mark("Vitamin B12"),
            {"pmol/L": "1", "pg/mL": "0.738", "ng/L": "0.738"},
            "2132-9 14685-2",
            "20 5000",
            "vitamin b12|b12",
        ),
        _analyte(
            "t_score",
            mark("T-score (bone density)"),
            mark("T-score"),
            {"SD": "1", "1": "1", "": "1"},
            "",
            "-8 6",
            "t-score",
        ),
    )
}

BY_LOINC: dict[str, Analyte] = {code: analyte for analyte in ANALYTES.values() for code in analyte.loincs}
"""Analyte by LOINC code; bone ALP is never total ALP."""
