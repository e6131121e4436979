"""That what ``impossible.toml`` declares is so: no record made at random shows it, though each part of it is met."""

from __future__ import annotations

import random
from dataclasses import replace
from functools import cache, partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alpdesk.clinical.intervals import Site
from alpdesk.pathways.assess import Findings
from alpdesk.pathways.conditions import leaves
from alpdesk.resources import pathways
from tests.examples import at_least
from tests.spec.impossible import impossible
from tests.spec.tables import Row, rows

MIXED = ("patient", "as of", "ALP", "tests", "medicines", "problems", "operations", "answers")
"""The columns that make a record; each is taken from a row of its own."""


def found(row: Row) -> Findings:
    return Findings.of(row.record, row.as_of, pathways(), Site())


@cache
def entries(column: str) -> list[str]:
    return sorted({row.cells.get(column, "") for row in rows()})


def mixed() -> st.SearchStrategy[dict[str, str]]:
    return st.fixed_dictionaries({column: st.sampled_from(entries(column)) for column in MIXED})


@given(cells=mixed())
@at_least(200)
def test_no_record_shows_together_what_is_declared_never_to_come_together(cells: dict[str, str]) -> None:
    row = replace(rows()[0], cells=cells)
    findings = found(row)
    for pathway in pathways():
        for never in impossible(pathway):
            assert not never.given(partial(findings.cell, pathway.id)), never.why


@pytest.mark.uncounted
def test_each_finding_of_what_is_declared_is_met_alone() -> None:
    wanted = {
        (pathway.id, leaf.finding, cell)
        for pathway in pathways()
        for never in impossible(pathway)
        for leaf in leaves(never.when)
        for cell in leaf.cells
    }
    for row in random.Random(1).sample(rows(), len(rows())):  # noqa: S311 - no secret: most are met sooner so
        findings = found(row)
        wanted -= {one for one in wanted if findings.cell(one[0], one[1]) == one[2]}
        if not wanted:
            return
    assert not wanted
