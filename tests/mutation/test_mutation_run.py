"""That the mutation run bites: a few fixed mutants are caught, and a survivor that nothing explains fails the run."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.mutation.every import every_mutant
from tests.mutation.mutant import ROOT, Mutant, numbered
from tests.mutation.report import report, summary
from tests.mutation.reviewed import Judged, judged, reasons
from tests.mutation.running import Verdict

FIXED, ROWS = (Path(__file__).with_name(name) for name in ("fixed.txt", "fixed_rows.txt"))


def _mutant(change: str) -> Mutant:
    return Mutant("alpdesk/pathways/case.py", "LOW", "constant", change, lambda: b"")


def _verdict(change: str, **caught: str) -> Verdict:
    return Verdict(_mutant(change), caught)


def test_a_change_of_a_threshold_operator_cell_or_action_is_caught_by_tables_or_proof(tmp_path: Path) -> None:
    ids = FIXED.read_text(encoding="utf-8").splitlines()
    asked = ["--exactly", str(FIXED), "--rows", str(ROWS), "--upto", "proof", "--workers", "2", "--into", str(tmp_path)]
    done = subprocess.run(  # noqa: S603 - this interpreter, this project
        [sys.executable, "-m", "tests.mutation", *asked], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.stderr == ""
    assert f"{len(ids)} mutants: {len(ids)} caught" in done.stdout
    assert done.returncode == 0
    assert (tmp_path / "report.md").read_text(encoding="utf-8").startswith("# Mutation run")


def test_every_explained_survivor_is_a_mutant_that_there_is() -> None:
    assert set(reasons()) - {one.id for one in every_mutant()} == set()


def test_mutants_are_told_apart_by_their_ids() -> None:
    ids = [one.id for one in every_mutant()]
    assert len(ids) == len(set(ids))


def test_equal_changes_of_one_place_are_numbered() -> None:
    assert [one.id for one in numbered([_mutant("30 → 31"), _mutant("30 → 31")])] == [
        "case.py › LOW › 30 → 31",
        "case.py › LOW › 30 → 31 (2)",
    ]


@pytest.mark.parametrize(
    ("listed", "field"),
    [
        ([], "survived"),
        (["case.py › LOW › 30 → 29", "case.py › LOW › 30 → 31"], "listed_in_vain"),
        (["case.py › LOW › 30 → 29", "case.py › LOW › 30 → 99"], "gone"),
    ],
)
def test_a_run_fails_by_what_is_not_explained_or_explained_in_vain(listed: list[str], field: str) -> None:
    found = _judged(listed)
    assert not found.good
    assert len(getattr(found, field)) == 1


def test_a_run_is_good_when_every_survivor_is_explained() -> None:
    found = _judged(["case.py › LOW › 30 → 29"])
    assert found.good
    assert summary(found) == (
        "2 mutants: 1 caught (loading 0, tables 1, cases 0, proof 0, unit tests 0); 0 proved to make no difference, "
        "1 listed as making none; 0 survived: 100.0 % of those that make a difference are caught"
    )


def test_the_report_counts_by_file_and_change_and_gives_the_reasons() -> None:
    text = report(_judged(["case.py › LOW › 30 → 29"]), every=True)
    assert "| case.py | 2 | 0 | 1 | 0 | 0 | 0 | 0 | 1 | 0 |" in text
    assert "| constant | 2 | 0 | 1 | 0 | 0 | 0 | 0 | 1 | 0 |" in text
    assert "- tables: 1, 1 of them caught by nothing else" in text
    assert "because it does not matter\n\n- `case.py › LOW › 30 → 29`" in text


def _judged(listed: list[str]) -> Judged:
    verdicts = (_verdict("30 → 31", tables="LO: a row"), _verdict("30 → 29"))
    there = [_mutant("30 → 31"), _mutant("30 → 29")]
    return judged(verdicts, there, dict.fromkeys(listed, "because it does not matter"))
