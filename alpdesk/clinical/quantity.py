"""Quantities: a decimal number with its comparator and unit, exactly as reported."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, get_args

from alpdesk.clinical.remembering import remembered
from alpdesk.errors import AlpDeskError
from alpdesk.language import tr

Comparator = Literal["", "<", "<=", ">", ">="]
COMPARATORS: tuple[Comparator, ...] = get_args(Comparator)

LONGEST_NUMBER = 24
"""Characters: a longer number is no measurement, and stays within exact arithmetic."""

_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?", re.ASCII)
_QUANTITY = re.compile(r"(?P<sign><=|>=|<|>|≤|≥)?\s*(?P<number>[+-]?[\d'’.,]*\d)\s*(?P<unit>.*)", re.ASCII)
_SIGNS: dict[str, Comparator] = {"": "", "<": "<", "<=": "<=", "≤": "<=", ">": ">", ">=": ">=", "≥": ">="}

_SPELLINGS = {
    "U/L": "u/l [iu]/l iu/l",
    "mU/L": "mu/l miu/l m[iu]/l uu/ml uiu/ml u[iu]/ml",
    "ukat/L": "ukat/l",
    "nkat/L": "nkat/l",
    "g/L": "g/l",
    "g/dL": "g/dl",
    "mg/L": "mg/l",
    "mg/dL": "mg/dl",
    "ug/L": "ug/l mcg/l",
    "ug/dL": "ug/dl mcg/dl",
    "ug/mL": "ug/ml mcg/ml",
    "ng/mL": "ng/ml",
    "ng/L": "ng/l",
    "pg/mL": "pg/ml",
    "mol/L": "mol/l",
    "mmol/L": "mmol/l",
    "umol/L": "umol/l",
    "nmol/L": "nmol/l",
    "pmol/L": "pmol/l",
    "mEq/L": "meq/l",
    "10*9/L": "10*9/l 10^9/l x10^9/l x10*9/l 10e9/l x10e9/l giga/l gpt/l",
    "10*3/uL": "10*3/ul 10^3/ul x10^3/ul x10*3/ul 10e3/ul k/ul thousand/ul 10*3/mm3 10^3/mm3",
    "fL": "fl",
    "1": "1 {inr} inr ratio {ratio}",
    "SD": "sd {sd} {t-score} {tscore} {t'score} t-score tscore {score} standarddeviations standarddeviation",
    "mm/h": "mm/h mm/hr",
    "%": "%",
}
_AS_PRINTED = {"ukat": "µkat", "ug/": "µg/", "umol": "µmol", "10*9": "10⁹", "10*3/uL": "10³/µL"}
_PRINTED = re.compile("|".join(map(re.escape, _AS_PRINTED)))
_RAISED = str.maketrans({raised: f"^{digit}" for digit, raised in enumerate("⁰¹²³⁴⁵⁶⁷⁸⁹")})
_UNITS = {spelling: unit for unit, spellings in _SPELLINGS.items() for spelling in spellings.split()}


class NotAQuantity(AlpDeskError):
    """The text is not a number with an optional comparator and unit."""


@remembered
def canonical_unit(text: str) -> str | None:
    """AlpDesk's spelling of a unit (both micro signs, any letter case), or None when it knows no such unit."""
    plain = _normal(text).casefold().replace("μ", "u").replace("×", "x").replace(" ", "")
    return _UNITS.get(plain)


def read_number(text: str) -> Decimal:
    """A plain decimal number, its last printed decimal kept; raises NotAQuantity (also for NaN, 1e9, 1_000)."""
    if len(text) > LONGEST_NUMBER or not _NUMBER.fullmatch(text):
        msg = tr("“{text}” is not a number.", text=text[:40])
        raise NotAQuantity(msg)
    return Decimal(text)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in a unit, with the comparator that the laboratory printed.

    ``unit`` is a canonical spelling, or the text as reported where AlpDesk knows no such unit.
    """

    number: Decimal
    unit: str
    comparator: Comparator = ""

    @classmethod
    def parse(cls, text: str) -> Quantity:
        """Read “24 U/L”, “<20 IU/L” or “0.45 ukat/l”; the unit may be missing (then ``""``).

        Raises NotAQuantity. A decimal comma is accepted; a number that could be read in two ways
        (“1,234”) is refused, never guessed.
        """
        found = _QUANTITY.fullmatch(_normal(text).strip())
        if found is None:
            msg = tr("“{text}” is not a result: write a number and a unit, such as 24 U/L or <20 U/L.", text=text[:40])
            raise NotAQuantity(msg)
        unit = found["unit"].strip()
        return cls(_typed_number(found["number"]), canonical_unit(unit) or unit, _SIGNS[found["sign"] or ""])

    @property
    def step(self) -> Decimal:
        """One unit of the last printed decimal: 0.01 for 0.50, 1 for 24."""
        return Decimal(1).scaleb(min(int(self.number.as_tuple().exponent), 0))

    def scaled(self, factor: Decimal, unit: str) -> Quantity:
        """The same quantity in another unit; exact, so ``step`` of the result means nothing."""
        return Quantity(self.number * factor, unit, self.comparator)

    def below(self, threshold: Decimal) -> bool | None:
        """Whether it lies strictly below; None where the comparator leaves that open (AMB-34)."""
        if self.comparator == "":
            return self.number < threshold
        if self.comparator in {">", ">="}:
            return False if self.number >= threshold else None
        return True if self.number < threshold or (self.comparator == "<" and self.number == threshold) else None

    def above(self, threshold: Decimal) -> bool | None:
        """Whether it lies strictly above; None where the comparator leaves that open (AMB-34)."""
        if self.comparator == "":
            return self.number > threshold
        if self.comparator in {"<", "<="}:
            return False if self.number <= threshold else None
        return True if self.number > threshold or (self.comparator == ">" and self.number == threshold) else None

    def __str__(self) -> str:
        """As printed: comparator, number, unit."""
        number = f"{self.comparator}{self.number:f}"
        if self.unit in {"", "1"}:
            return number
        return f"{number} {_PRINTED.sub(lambda found: _AS_PRINTED[found[0]], self.unit)}"


def _normal(text: str) -> str:
    """The text in compatibility form; raised digits become powers first, so that 10⁹ does not become 109."""
    return unicodedata.normalize("NFKC", text.translate(_RAISED))


def _typed_number(text: str) -> Decimal:
    plain = text.replace("'", "").replace("’", "")
    if "," in plain:
        whole, _, part = plain.partition(",")
        if "." in plain or "," in part or (len(part) == len("234") and whole.strip("+-") != "0"):
            msg = tr("“{text}” can be read in two ways: write it without a thousands separator.", text=text[:40])
            raise NotAQuantity(msg)
        plain = f"{whole}.{part}"
    return read_number(plain)
