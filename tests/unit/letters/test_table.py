"""The results table: newest first, each value with its flag, unit and limits, and nothing left out in silence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from alpdesk.clinical.dates import NEVER, When
from alpdesk.clinical.intervals import Site
from alpdesk.clinical.results import NO_LIMITS, Limits, Result
from alpdesk.letters.letter import ResultsTable
from alpdesk.letters.table import results_table
from tests.unit.letters.samples import RECORD, result


def table(*results: Result) -> ResultsTable:
    made = results_table(results, "female", Site())
    assert made is not None
    return made


def cells(made: ResultsTable, row: int = 0) -> list[tuple[str, str]]:
    return [(cell.text, cell.mark) for cell in made.rows[row].cells]


def test_columns_are_dates_newest_first_and_alp_is_the_first_row() -> None:
    made = table(*RECORD.results)
    assert made.dates == (date(2026, 3, 12), date(2025, 12, 2), date(2025, 6, 18), date(2024, 11, 10))
    assert made.rows[0].name == "Alkaline phosphatase"
    assert cells(made) == [("24", "L"), ("26", "L"), ("27", "L"), ("31", "")]
    plp = next(row for row in made.rows if row.name.startswith("Pyridoxal"))
    assert [cell.text for cell in plp.cells] == ["412", "", "", ""]
    assert (plp.unit, plp.limits, plp.strong) == ("nmol/L", "20–125", True)


def test_at_most_four_dates_with_an_alp_and_older_results_are_named_below() -> None:
    rows = [result(f"2026-0{n}-01", "alp", f"{40 + n} U/L", "30", "130") for n in range(1, 7)]
    made = table(
        *rows,
        result("2025-01-01", "calcium", "2.40 mmol/L", "2.20", "2.60"),
        result("2024-01-01", "calcium", "9 mmol/L"),
    )
    assert [day.month for day in made.dates] == [6, 5, 4, 3]
    assert "Earlier: Calcium 2.40 mmol/L on 01-Jan-2025 (2.20–2.60 mmol/L)." in made.notes


def test_free_columns_are_filled_with_the_newest_other_dates() -> None:
    made = table(
        result("2026-01-01", "alp", "24 U/L", "30", "130"), result("2026-02-01", "pth", "9.9 pmol/L", "1.6", "6.9")
    )
    assert made.dates == (date(2026, 2, 1), date(2026, 1, 1))
    assert cells(made) == [("", ""), ("24", "L")]
    assert cells(made, 1) == [("9.9", "H"), ("", "")]


def test_one_sided_limits_are_printed_with_their_side_and_question_only_alp() -> None:
    made = table(
        result("2026-01-01", "alp", "60 U/L", "", "104"),
        result("2026-01-01", "ggt", "18 U/L", "", "42"),
        result("2026-01-01", "vitamin_d", "64 nmol/L", "50"),
        replace(result("2026-01-01", "plp", "64 nmol/L"), limits=Limits(text="see the report for this one")),
        result("2026-01-01", "tsh", "2 mU/L"),
    )
    assert {row.name: (row.limits, row.cells[0].mark) for row in made.rows} == {
        "Alkaline phosphatase": ("≤ 104", "?"),
        "Gamma-GT": ("≤ 42", ""),
        "25-OH vitamin D": ("≥ 50", ""),
        "Pyridoxal 5'-phosphate": ("see the report for this…", "?"),
        "TSH": ("not known", "?"),
    }


def test_default_limits_are_marked_and_explained() -> None:
    made = table(replace(result("2026-01-01", "alp", "60 U/L"), limits=NO_LIMITS))
    assert made.rows[0].limits == "30–130 (default)"
    assert any("Default" in note for note in made.notes)


def test_values_of_one_date_stand_side_by_side_with_the_graver_flag() -> None:
    low = result("2026-01-01", "alp", "24 U/L", "30", "130")
    made = table(low, replace(low, id="b", quantity=replace(low.quantity, number=low.quantity.number + 8)))  # type: ignore[union-attr,type-var]
    assert cells(made) == [("24 / 32", "L")]


def test_a_suspect_value_is_starred_and_not_flagged() -> None:
    made = table(result("2026-01-01", "alp", "24 U/L", "30", "130", suspect="haemolysed"))
    assert cells(made) == [("24*", "")]
    assert "* Suspect, not counted: haemolysed." in made.notes


def test_mixed_units_are_converted_and_said() -> None:
    made = table(
        result("2026-01-01", "alp", "60 U/L", "30", "130"), result("2026-02-01", "alp", "0.75 ukat/L", "0.5", "2.0")
    )
    assert (cells(made), made.rows[0].unit, made.rows[0].limits) == ([("45", ""), ("60", "")], "U/L", "30–120")
    assert "ALP converted to U/L: reported as 0.75 µkat/L on 01-Feb-2026." in made.notes


def test_one_unit_throughout_stays_as_reported() -> None:
    made = table(result("2026-02-01", "alp", "0.75 ukat/L", "0.5", "2.0"))
    assert (cells(made), made.rows[0].unit, made.rows[0].limits) == ([("0.75", "")], "µkat/L", "0.5–2.0")
    ratio = table(result("2026-02-01", "inr", "1.1", "", "1.2"))
    assert ratio.rows[0].unit == "ratio"


def test_what_cannot_be_read_is_printed_as_it_came() -> None:
    text = replace(result("2026-01-01", "alp", "1 U/L"), quantity=None, value_text="clotted")
    empty = replace(text, id="e", analyte="ggt", value_text="")
    odd = result("2026-01-01", "pth", "7 furlongs")
    even = result("2026-02-01", "pth", "7 pmol/L")
    made = table(text, empty, odd, even)
    shown = {row.name: [cell.text for cell in row.cells] for row in made.rows}
    assert shown["Alkaline phosphatase"] == ["", "clotted"]
    assert shown["Gamma-GT"] == ["", "not readable"]
    assert shown["Parathyroid hormone"] == ["7", "7 furlongs"]


def test_results_without_a_full_date_are_named_below_or_make_no_table() -> None:
    loose = replace(result("2026-01-01", "alp", "24 U/L", "30", "130"), taken=When.parse("2026-01"))
    made = table(loose, result("2026-02-01", "alp", "60 U/L", "30", "130", laboratory=""))
    assert "Without a full date, not in the table: ALP 24 U/L on Jan-2026 L (30–130 U/L)." in made.notes
    assert not any(note.startswith("Laborator") for note in made.notes)
    assert results_table([replace(loose, taken=NEVER)], "female", Site()) is None


def test_laboratories_are_named() -> None:
    rows = [result("2026-01-01", "alp", "60 U/L", laboratory=name) for name in ("A", "B")]
    assert "Laboratories: A and B." in table(rows[0], replace(rows[1], id="b")).notes
