"""The demo clinic's patients as plain records, and their walkthroughs, without a desk."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from alpdesk.clinical.intervals import Site
from alpdesk.clinical.record import Record
from alpdesk.desk.demo import DemoData, DemoPatient
from alpdesk.pathways.walkthrough import Walkthrough
from alpdesk.resources import pathways
from tests.unit.pathways.samples import TODAY


@cache
def records() -> dict[str, tuple[Record, tuple[str, ...]]]:
    """Each patient by family name: the record, and the pathways that say something of it."""
    data = DemoData.read()
    out = {}
    for table in data.patients:
        made = DemoPatient(table, data.house["laboratory"], TODAY)
        results = tuple(replace(one, id=f"r{place}") for place, one in enumerate(made.results()))
        patient = replace(made.patient, id=table["family"])
        history = (tuple(made.problems()), tuple(made.medicines()), tuple(made.procedures()), tuple(made.answers()))
        out[table["family"]] = (Record(patient, results, *history), tuple(table.get("reaches", {})))
    return out


@cache
def walkthrough(family: str, pathway: str) -> Walkthrough:
    """One patient's run of a pathway, nothing answered yet."""
    record, _ = records()[family]
    own = next(one for one in pathways() if one.id == pathway)
    return Walkthrough(own, record, TODAY, pathways(), Site())


def outcomes() -> list[tuple[str, str]]:
    """Every patient and pathway of the demo clinic that has an outcome."""
    return [(family, pathway) for family, (_, reached) in records().items() for pathway in reached]
