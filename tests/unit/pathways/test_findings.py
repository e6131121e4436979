"""Findings that all pathways share: what they say beside their cell."""

from __future__ import annotations

from alpdesk.pathways.answers import answers
from alpdesk.pathways.case import Case
from alpdesk.pathways.findings import shared
from tests.unit.pathways.samples import case, result


def said(seen: Case, ident: str) -> str:
    """The words beside a finding."""
    return next(found.remark for found in shared(seen, answers(seen)) if found.id == ident)


def test_a_suspect_low_value_says_each_reason_once() -> None:
    low = [
        result("24", "2026-02-01", suspect="haemolysed"),
        result("23", "2026-02-02", suspect="EDTA tube"),
        result("22", "2026-02-03", suspect="haemolysed"),
    ]
    assert said(case(*low), "alp.suspect_low") == "haemolysed; EDTA tube"
    assert said(case(*low, result("60", "2026-02-02")), "alp.suspect_low") == "EDTA tube; haemolysed"
    assert said(case(*low, result("60", "2026-02-04")), "alp.suspect_low") == ""
