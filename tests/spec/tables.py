"""The tables of the specification: read from Markdown, each row made into an invented record and its expectations.

How a row is written is explained at the top of ``README.md`` beside this file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from decimal import Decimal
from functools import cache, cached_property
from pathlib import Path
from typing import Literal

from alpdesk.clinical.analytes import ANALYTES
from alpdesk.clinical.dates import NEVER, When, add_months
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Answer, MedicineCourse, Patient, Problem, Procedure, Record, Sex
from alpdesk.clinical.results import NO_LIMITS, Limits, Result
from alpdesk.pathways.answers import FEATURES, SYMPTOMS

HERE = Path(__file__).parent
DAY_0 = date(2026, 1, 5)
PATHWAYS = {
    "LO": "low_alp_osteoporosis",
    "PS": "raised_alp_post_back_surgery",
    "AZ": "alp_on_azathioprine",
}
GROUPS: Mapping[str, tuple[str, ...]] = {
    "features": FEATURES,
    "symptoms": SYMPTOMS,
    "dangers": ("acute_liver_failure", "encephalopathy", "haemolysis"),
    "concerns": ("cancer_history", "clinical_concern"),
    "criteria": (
        "bmd_unexpectedly_low",
        "young_onset",
        "recurrent_fractures_on_treatment",
        "bone_loss_on_treatment",
        "fragility_fracture",
    ),
}
PRINTED = {
    "alp": "30..130", "bone_alp": "..22", "ggt": "..55", "alt": "..45", "ast": "..40", "bilirubin": "..21",
    "inr": "..1.2", "calcium": "2.20..2.60", "phosphate": "0.80..1.50", "pth": "1.6..6.9", "vitamin_d": "50..",
    "plp": "20..125", "wbc": "4.0..11.0", "neutrophils": "2.0..7.5", "platelets": "150..400", "hb": "115..165",
    "crp": "..5", "potassium": "3.5..5.3", "t_score": "none",
}  # fmt: skip
"""The limits that the invented laboratory prints, where a row gives none."""
NORMAL = {
    "ggt": "25", "alt": "24", "ast": "22", "bilirubin": "9", "calcium": "2.35", "phosphate": "1.10", "pth": "4.1",
    "vitamin_d": "68", "plp": "60", "wbc": "5.8", "neutrophils": "3.4", "platelets": "240", "hb": "132",
}  # fmt: skip
"""What “all normal” stands for."""

_DAY = r"(?:day -?\d+|today|\d{4}(?:-\d\d(?:-\d\d)?)?)"
_ENTRY = re.compile(
    rf"(?P<day>{_DAY} )?(?:at (?P<clock>\d\d:\d\d) )?(?P<value>[<>]?=?-?[\d.]+)"
    r"(?P<unit> (?!suspect|note)[A-Za-zµ*/\d]+)?"
    r'(?: \[(?P<limits>[^]]+)\])?(?: @(?P<lab>\w+))?(?P<suspect> suspect)?(?: note "(?P<note>[^"]*)")?'
)
_TEST = re.compile(rf"(?P<name>[a-z_]+) (?P<rest>.+?)(?: on (?P<day>{_DAY}))?")
_MEDICINE = re.compile(
    rf"(?P<name>.+?) (?P<state>planned|current|past)(?: since (?P<since>{_DAY}))?(?: until (?P<until>{_DAY}))?"
    rf"(?: recorded (?P<recorded>{_DAY}))?(?: for (?P<reason>.+))?"
)
_DATED = re.compile(rf"(?P<text>.+?)(?: (?P<day>{_DAY}))?(?: at (?P<clock>\d\d:\d\d))?")
_ANSWER = re.compile(rf"(?P<id>\w+) (?P<value>{_DAY}|\S+)(?: on (?P<on>{_DAY}))?")
_PERSON = re.compile(r"(?P<who>woman|man|person)(?: (?P<age>\d+)| born (?P<born>[\d-]+)| without birth date)")
_STATES: dict[str, Literal["planned", "active", "ended"]] = {"planned": "planned", "current": "active", "past": "ended"}
_SEXES: dict[str, Sex] = {"woman": "female", "man": "male", "person": "unknown"}


@dataclass(frozen=True)
class Row:
    """One row of a table: where it stands, and its cells by the heading of their column (the base row's filled in)."""

    file: str
    table: str
    name: str
    cells: Mapping[str, str]

    def __str__(self) -> str:
        return f"{self.file}: {self.table}: {self.name}"

    @cached_property
    def record(self) -> Record:
        """The invented record that the row describes."""
        return _record(self)

    @cached_property
    def as_of(self) -> date:
        """The date on which the row is assessed: as written, else the day of the last ALP, else day 0."""
        if self.cells.get("as of"):
            given = [self.cells["as of"]]
        else:
            given = [_matched(_ENTRY, text, self)["day"] for text in self.items("ALP")]
        return max((day for text in given if (day := _when(text, DAY_0).day)), default=DAY_0)

    def items(self, column: str) -> list[str]:
        """The entries of a cell, which semicolons part."""
        return [one.strip() for one in self.cells.get(column, "").split(";") if one.strip()]

    def expected(self, column: str) -> Iterator[tuple[str, str]]:
        """The entries of a cell of expectations: pathway and entry (``PS: entry`` names another than the file's)."""
        for item in self.items(column):
            prefix, _, rest = item.partition(": ")
            yield (PATHWAYS[prefix], rest) if prefix in PATHWAYS else (PATHWAYS[self.file], item)


@dataclass(frozen=True)
class ActionRow:
    """One row of the table of actions: its class and urgency, and whether it reassures and so may be withheld."""

    file: str
    id: str
    kind: str
    urgency: str
    reassuring: bool


@cache
def rows() -> tuple[Row, ...]:
    """Every row of every table beside this file that tells of a patient."""
    return tuple(row for path in sorted(HERE.glob("[A-Z][A-Z] *.md")) for row in _rows(path))


def action_rows() -> tuple[ActionRow, ...]:
    """Every row of the table of actions, once for each pathway that may ask for the action."""
    return tuple(
        ActionRow(pathway, row["action"], row["class"], row["urgency"], row["reassuring"] == "yes")
        for _, row in _lines(HERE / "actions.md")
        for pathway in row["pathways"].split()
    )


def _rows(path: Path) -> Iterator[Row]:
    base: dict[str, str] = {}
    for table, found in _lines(path):
        if table == "Base":
            base = found
        else:
            yield Row(path.name[:2], table, found["row"], _merged(base, found))


def _lines(path: Path) -> Iterator[tuple[str, dict[str, str]]]:
    """Every line of every table of a file: the table's title, and the cells by the heading of their column."""
    table, headings = "", list[str]()
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            table, headings = line.removeprefix("## "), []
        elif line.startswith("|") and not set(line) <= set("|-: "):
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            if headings:
                yield table, dict(zip(headings, cells, strict=True))
            headings = headings or cells


def _merged(base: Mapping[str, str], own: Mapping[str, str]) -> dict[str, str]:
    """The row's cells over those of the base row; a cell that begins with + adds to it, a dash empties it."""
    out = dict(base)
    for heading, cell in own.items():
        if cell.startswith("+"):
            out[heading] = f"{base.get(heading, '')}; {cell.removeprefix('+')}"
        elif cell:
            out[heading] = "" if cell == "—" else cell
    return out


def _record(row: Row) -> Record:
    alp = [_result(row, f"alp-{i}", "alp", text, row.as_of) for i, text in enumerate(row.items("ALP"))]
    last = max((r.taken.day for r in alp if r.taken.day), default=row.as_of)
    return Record(
        patient=_patient(row),
        results=(*alp, *_tests(row, min(last, row.as_of))),
        medicines=tuple(_medicine(row, f"m-{i}", text) for i, text in enumerate(row.items("medicines"))),
        problems=tuple(_problem(row, f"p-{i}", text) for i, text in enumerate(row.items("problems"))),
        procedures=tuple(_procedure(row, f"o-{i}", text) for i, text in enumerate(row.items("operations"))),
        answers=tuple(answer for text in row.items("answers") for answer in _answers(row, text)),
    )


def _matched(pattern: re.Pattern[str], text: str, row: Row) -> dict[str, str]:
    found = pattern.fullmatch(text)
    assert found is not None, f"{row}: “{text}” is not written as README.md says"
    return {key: value or "" for key, value in found.groupdict().items()}


def _when(text: str, as_of: date, clock: str = "") -> When:
    plain = text.strip()
    if not plain:
        return NEVER
    at = time.fromisoformat(clock) if clock else None
    if plain == "today":
        return When.on(as_of, at)
    if plain.startswith("day "):
        return When.on(DAY_0 + timedelta(days=int(plain.removeprefix("day "))), at)
    return When.parse(plain + (f"T{clock}" if clock else ""))


def _patient(row: Row) -> Patient:
    found = _matched(_PERSON, row.cells["patient"], row)
    born = When.parse(found["born"]) if found["born"] else NEVER
    if found["age"]:
        born = When.on(add_months(row.as_of, -12 * int(found["age"]) - 1))
    return Patient("invented", "Table", "Row", sex=_SEXES[found["who"]], born=born, invented=True)


def _result(row: Row, ident: str, analyte: str, text: str, day: date) -> Result:
    found = _matched(_ENTRY, text, row)
    unit = found["unit"].strip() or ANALYTES[analyte].unit
    return Result(
        id=ident,
        analyte=analyte,
        quantity=Quantity.parse(f"{found['value']} {unit}") if analyte != "t_score" else _plain(found["value"]),
        taken=_when(found["day"] or day.isoformat(), row.as_of, found["clock"]),
        limits=_limits(found["limits"] or PRINTED[analyte], unit),
        laboratory=f"Laboratory {found['lab'] or 'A'}",
        suspect=found["suspect"].strip(),
        note=found["note"],
    )


def _plain(value: str) -> Quantity:
    return Quantity(Decimal(value), "SD")


def _limits(text: str, unit: str) -> Limits:
    if text == "none":
        return NO_LIMITS
    if ".." not in text:
        return Limits(text=text)
    bounds = [Quantity.parse(f"{bound} {unit}") if bound else None for bound in text.split("..")]
    return Limits(bounds[0], bounds[1])


def _tests(row: Row, last: date) -> list[Result]:
    out: dict[tuple[str, date, time | None], Result] = {}
    for number, text in enumerate(row.items("tests")):
        if text == "all normal":
            found = [(name, value, "") for name, value in NORMAL.items()]
        elif text.startswith("no "):
            out = {key: result for key, result in out.items() if key[0] not in text.split()[1:]}
            continue
        else:
            given = _matched(_TEST, text, row)
            found = [(given["name"], given["rest"], given["day"])]
        for name, value, when in found:
            day = _when(when, row.as_of).day or last
            result = _result(row, f"t-{number}-{name}", name, value, day)
            out[name, day, result.taken.clock] = result
    return list(out.values())


def _medicine(row: Row, ident: str, text: str) -> MedicineCourse:
    found = _matched(_MEDICINE, text, row)
    start, end, recorded = (_when(found[key], row.as_of) for key in ("since", "until", "recorded"))
    return MedicineCourse(
        ident,
        found["name"],
        start=start,
        end=end,
        state=_STATES[found["state"]],
        reason=found["reason"],
        recorded=recorded,
    )


def _problem(row: Row, ident: str, text: str) -> Problem:
    found = _matched(_DATED, text, row)
    return Problem(ident, found["text"], onset=_when(found["day"], row.as_of))


def _procedure(row: Row, ident: str, text: str) -> Procedure:
    found = _matched(_DATED, text, row)
    return Procedure(ident, found["text"], performed=_when(found["day"], row.as_of, found["clock"]))


def _answers(row: Row, text: str) -> Iterator[Answer]:
    found = _matched(_ANSWER, text, row)
    value = found["value"]
    if value.startswith("day") or value == "today":
        value = str(_when(value, row.as_of).day)
    given = _when(found["on"] or "today", row.as_of)
    for ident in GROUPS.get(found["id"], (found["id"],)):
        yield Answer(ident, value, given, "Dr Ada Okafor")
