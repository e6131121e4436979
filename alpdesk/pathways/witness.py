"""A case for given findings: an invented record, put together from small parts, whose findings come out as wanted.

The search tries one part after another and keeps what brings the findings nearer; a case is a case only when the
findings worked out from its record are the ones wanted.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from alpdesk.clinical.intervals import Site
from alpdesk.clinical.record import Record
from alpdesk.pathways.assess import Findings
from alpdesk.pathways.evaluation import reads
from alpdesk.pathways.model import Pathway
from alpdesk.pathways.proof_claim import Witness
from alpdesk.pathways.witness_parts import AS_OF, PARTS, record

Wanted = Mapping[str, frozenset[str]]
"""For each finding the cells that will do; “missing” and “elsewhere” as the proof means them."""
Shown = Callable[[str], str]
"""The cell of a finding."""
_EFFORTS = ((16, 100), (4, 700))
"""How many sets of findings are tried, and with how many records each: many in haste, then a few with patience."""
APPLYING: Mapping[str, Mapping[str, str]] = {
    "low_alp_osteoporosis": {"osteoporosis": "yes"},
    "raised_alp_post_back_surgery": {"operation": "-45"},
    "alp_on_azathioprine": {"azathioprine": "-300"},
}
"""The parts by which a pathway applies."""
_ALP = ("alp", "alp -15", "alp day", "alp -50", "alp -95", "alp -200")
_COUNT = ("wbc", "platelets", "hb", "neutrophils")
_LIVER = ("alt", "ast", "bilirubin", "ggt")
_MOVES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("scope", ("patient", "pregnant", "delivered_on")),
    ("pregnancy_unknown", ("patient", "pregnant")),
    ("birth_date", ("patient",)), ("bone_work", ("operation",)),
    ("alp.contradictory", ("operation", "alp")),
    ("alp.edta", (*_ALP, "potassium", "calcium")),
    ("alp.", (*_ALP, "operation")),
    ("lo.sex", ("patient",)),
    ("lo.man", ("patient", "fragility_fracture", "fragility fracture")),
    ("lo.plp", ("plp", *_ALP)),
    ("lo.hpp", ("exclusion of HPP", "hpp_excluded", "plp", "bone_pain")),
    ("lo.exclusion", ("exclusion of HPP", "hpp_excluded", "plp", "bone_pain")),
    ("lo.alp_since", ("atypical fracture", "atypical_femoral_fracture", *_ALP)),
    ("lo.low_on", ("alp", "antiresorptive")),
    ("antiresorptive", ("antiresorptive", "antiresorptive_planned")),
    ("bisphosphonate", ("antiresorptive",)),
    ("ps.operated", ("operation",)), ("ps.state", ("alp day", "operation", "alp")),
    ("ps.beyond", ("operation", *_ALP)), ("ps.phase", ("operation", *_ALP)), ("ps.after", ("operation", *_ALP)),
    ("ps.cbc", _COUNT), ("ps.cytopenia", _COUNT), ("ps.wbc", ("wbc",)), ("ps.isolated", _LIVER),
    ("ps.ggt", ("ggt", *_ALP)),
    ("az.baseline", ("azathioprine", *_ALP)), ("az.peak", ("alp -50", "alp -200", *_ALP)),
    ("az.listed", ("azathioprine",)), ("az.on_now", ("azathioprine",)), ("az.inr", ("inr",)),
    ("az.cbc", (*_COUNT, "alp day")), ("az.cytopenia", _COUNT), ("az.bilirubin", ("bilirubin", "alp day")),
    ("az.companions", (*_LIVER, *_COUNT)), ("az.abnormal", (*_LIVER, *_ALP)), ("az.endpoint", (*_LIVER, *_ALP)),
    ("az.autoimmune", ("azathioprine",)), ("az.other", ("other medicine", *_ALP, "azathioprine")),
    ("az.", (*_ALP, "azathioprine", "dose_increased_on")),
    ("ps.", (*_ALP, "operation")),
    ("osteoporosis", ("osteoporosis",)),
    ("missing", ("vitamin_d", "fever", "ggt", "cancer_history")),
    ("elsewhere", ("operation", "distant_bone_pain", "osteoporosis", "young_onset")),
)  # fmt: skip
"""Which parts may move a finding, by the beginning of its name; an answer or an analyte is a part of its own."""


@dataclass(frozen=True, slots=True)
class Case:
    """An invented patient on a day; ``amiss`` names the wanted findings that no record was found to show."""

    record: Record
    wanted: Witness
    amiss: tuple[str, ...]
    as_of: date = AS_OF


def case(pathways: Collection[Pathway], wanted: Collection[Witness]) -> Case:
    """A small case of the pathways that shows one of the wanted sets of findings; the same every time.

    ``wanted`` holds one set or more. The one that lies nearest to where the search begins is tried first.
    """
    shown = _Search(tuple(pathways), {}).shown()
    near = sorted(wanted, key=lambda one: (len(_amiss(_cells(one), shown)), len(one)))
    found: list[Case] = []
    for tries, records in _EFFORTS:
        for one in near[:tries]:
            found.append(_Search(tuple(pathways), _cells(one), records).case(one))
            if not found[-1].amiss:
                return found[-1]
    return min(found, key=lambda one: len(one.amiss))


def _cells(witness: Witness) -> Wanted:
    return {finding: frozenset(cells) for finding, cells in witness}


def _amiss(wanted: Wanted, shown: Shown) -> tuple[str, ...]:
    return tuple(finding for finding, cells in wanted.items() if shown(finding) not in cells)


class _Search:
    """The words chosen so far, and which findings of their record are not yet as wanted."""

    def __init__(self, pathways: tuple[Pathway, ...], wanted: Wanted, records: int = 0) -> None:
        self._pathways = pathways
        free = (pathway for pathway in pathways if not reads(pathway, pathway.applies) & wanted.keys())
        self._wanted = {**wanted, **{pathway.id: frozenset({"yes"}) for pathway in free}}
        self._left = records
        self._stuck = False
        self._chance = random.Random(0)  # noqa: S311 - the same case every time, nothing secret
        self._home = {name: pathway for pathway in reversed(pathways) for name in pathway.domains}
        self._chosen = {part: words[0] for part, words in PARTS.items()}
        for pathway in pathways:
            self._chosen |= APPLYING.get(pathway.id, {})
        for finding in sorted(wanted.keys() & PARTS.keys()):
            words = ("" if cell == "unknown" else cell for cell in sorted(wanted[finding]))
            self._chosen[finding] = next((one for one in words if one in PARTS[finding]), self._chosen[finding])

    def case(self, wanted: Witness) -> Case:
        """Search, then leave out every part that is not needed."""
        amiss = self.amiss()
        while amiss and self._left > 0:
            amiss = self._nearer(amiss)
        if not amiss:
            self._leave_out()
        return Case(record(self._chosen), wanted, amiss)

    def amiss(self) -> tuple[str, ...]:
        """The wanted findings that the record at hand does not show."""
        self._left -= 1
        return _amiss(self._wanted, self.shown())

    def shown(self) -> Shown:
        """The cells that the record at hand shows; “missing” and “elsewhere” are worked out only when asked for."""
        found = Findings.of(record(self._chosen), AS_OF, self._pathways, Site())
        first, *others = self._pathways
        own = {pathway.id: pathway for pathway in self._pathways}

        def cell(finding: str) -> str:
            if finding == "missing":
                asked = found.evaluation(first).run().action_ids
                return "yes" if any(ident.startswith(("ask.", "measure.")) for ident in asked) else "no"
            if finding == "elsewhere":
                return "yes" if any(found.applies(one) and _open(found, one) for one in others) else "no"
            if finding in own:
                return "yes" if found.applies(own[finding]) else "no"
            return found.cell(self._home[finding].id, finding)

        return cell

    def _nearer(self, amiss: tuple[str, ...]) -> tuple[str, ...]:
        """Change the first word that leaves fewer findings amiss; where none does, one at random."""
        moves = list(dict.fromkeys((part, word) for name in amiss for part in parts_for(name) for word in PARTS[part]))
        if self._stuck:
            self._chance.shuffle(moves)
        pairs = [
            ((one, word), (other, beside))
            for finding in amiss
            for one, other in combinations(parts_for(finding)[:2], 2)
            for word in PARTS[one]
            for beside in PARTS[other]
        ]
        for change in (*((move,) for move in moves), *pairs):
            if self._left <= 0:
                return amiss
            before = dict(self._chosen)
            self._chosen |= dict(change)
            if len(left := self.amiss()) < len(amiss):
                return left
            self._chosen = before
        self._stuck = True
        self._chosen |= dict([self._chance.choice(moves)])
        return self.amiss()

    def _leave_out(self) -> None:
        """First all that no wanted finding has to do with, then one part after another."""
        needed = {part for finding in self._wanted for part in parts_for(finding)}
        self._without([part for part in PARTS if part not in needed and "missing" not in self._wanted])
        for part in PARTS:
            self._without([part])

    def _without(self, parts: Collection[str]) -> None:
        """Leave parts out, unless that changes a wanted finding."""
        gone = [part for part in parts if self._chosen[part] and "" in PARTS[part]]
        kept = dict(self._chosen)
        self._chosen |= dict.fromkeys(gone, "")
        if gone and self.amiss():
            self._chosen = kept


def _open(found: Findings, pathway: Pathway) -> bool:
    evaluation = found.evaluation(pathway)
    evaluation.run()
    return bool(evaluation.open_flags())


def parts_for(finding: str) -> tuple[str, ...]:
    """The parts that may move a finding, or that make a pathway (by its id) apply."""
    if finding in APPLYING:
        return tuple(APPLYING[finding])
    analyte = finding.rpartition(".")[2].removesuffix("_on_file").removesuffix("_high")
    direct = tuple(part for part in (finding, analyte) if part in PARTS)
    listed = next((parts for start, parts in _MOVES if finding.startswith(start)), ())
    return tuple(dict.fromkeys((*direct, *listed, *(("alp day",) if analyte in direct else ()))))
