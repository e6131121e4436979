"""Which answers the way taken through a pathway reads; every other answer is kept, but has no say in the outcome.

Questions are gone through in the order of the pathway. One is in use when a condition that was tried reads it and can
still hold, whatever this question and those after it are answered. So the outcome rests on the record and the answers
in use alone: without all the others it is the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from alpdesk.pathways.conditions import Condition, Leaf, Truth, combine, evaluate, held
from alpdesk.pathways.evaluation import Evaluation, reads
from alpdesk.pathways.findings import ANSWERS
from alpdesk.pathways.model import Pathway, Rule

_SAID = ("hpp_excluded", "hpp_excluded_by", "hpp_excluded_how", "hpp_excluded_on")
_SEEN = (
    "premature_tooth_loss", "stress_fracture", "atypical_femoral_fracture", "bone_pain", "muscle_weakness",
    "short_stature", "family_history_hpp",
)  # fmt: skip
_BY_PHASE = (
    "az.overdue", "az.slot_missed", "az.alt_on_file", "az.ast_on_file", "az.bilirubin_on_file", "az.inr_on_file",
    "az.cbc_on_file", "az.companions_worse", "az.companions_stable",
)  # fmt: skip
RESTS_ON: Mapping[str, tuple[str, ...]] = {
    "scope": ("birth_date", "pregnant", "delivered_on"),
    "pregnancy_unknown": ("birth_date", "pregnant"),
    "antiresorptive": ("antiresorptive_planned",),
    "lo.alp_since_aff": ("atypical_femoral_fracture",),
    "lo.man_under_50_at_fracture": ("birth_date", "fragility_fracture"),
    "lo.hpp_exclusion": (*_SAID, *_SEEN),
    "lo.exclusion_contradicted": (*_SAID, *_SEEN),
    **dict.fromkeys(_BY_PHASE, ("dose_increased_on",)),
}
"""The answers from which a finding is worked out, beside results and other entries of the record."""


def in_use(evaluation: Evaluation, *, applies: bool = True) -> frozenset[str]:
    """The questions whose answers count on the way that an evaluation took, the unanswered ones among them."""
    pathway, way = evaluation.pathway, _Way(evaluation)
    tried = [(one, _mentions(pathway, one)) for one in (_tried(evaluation) if applies else ())]
    settled = (pathway.applies, *(pathway.open_when.values() if applies else ()))
    for ident in pathway.questions:
        after = ANSWERS[ident].after
        if after and not (after in way.used and evaluation.cell(after)[0] == "yes"):
            continue
        open_ = any(way.truth(one) is None and way.touches(one, ident) for one in settled)
        if open_ or any(ident in answers and way.touches(one, ident) for one, answers in tried):
            way.used.add(ident)
    return frozenset(way.used)


@cache
def _mentions(pathway: Pathway, condition: Condition) -> frozenset[str]:
    """Every answer on which a condition could rest."""
    return frozenset(ident for finding in reads(pathway, condition) for ident in _answers_of(finding))


class _Way:
    """Conditions seen while some answers are left open: those after the question in hand, and those not in use."""

    def __init__(self, evaluation: Evaluation) -> None:
        self._evaluation = evaluation
        self._inner = dict(evaluation.pathway.defines)
        self._inner |= {f"flag.{flag.id}": flag.when for flag in evaluation.pathway.flags}
        self.used: set[str] = set()

    def truth(self, condition: Condition) -> Truth:
        """Whether a condition holds; None while that may depend on what is left open."""
        return combine(condition, self._look)

    def touches(self, condition: Condition, ident: str) -> bool:
        """Whether a part that can still hold reads the answer."""
        if self.truth(condition) is False:
            return False
        if not isinstance(condition, Leaf):
            return any(self.touches(part, ident) for part in condition.parts)
        inner = self._inner.get(condition.finding)
        if inner is not None:
            return self.touches(inner, ident)
        return ident in _answers_of(condition.finding)

    def _look(self, leaf: Leaf) -> Truth:
        inner = self._inner.get(leaf.finding)
        if inner is not None:
            truth = self.truth(inner)
            return None if truth is None else held(leaf, "yes" if truth else "no", unknown=False)
        if leaf.finding == "missing" or not self.used.issuperset(_answers_of(leaf.finding)):
            return None
        value, unknown = self._evaluation.cell(leaf.finding)
        return held(leaf, value, unknown=unknown)


def _answers_of(finding: str) -> tuple[str, ...]:
    return (finding,) if finding in ANSWERS else RESTS_ON.get(finding, ())


def _tried(evaluation: Evaluation) -> Iterator[Condition]:
    """Every condition that was tried: flags, possible causes, the rows up to the end, and their actions' own."""
    pathway, decided = evaluation.pathway, evaluation.outcome.decided
    yield from (flag.when for flag in (*pathway.flags, *pathway.differential))
    for rule in _rows(evaluation):
        yield rule.when
        if evaluate(rule.when, evaluation.cell) is not False:
            yield from (asked.when for asked in rule.actions)
    if decided is not None and decided.rule.reassuring:
        yield pathway.readings_when
        for reading in pathway.readings:
            yield from (*reading.supports.values(), *reading.contradicts.values())


def _rows(evaluation: Evaluation) -> Iterator[Rule]:
    """The rows that were tried: up to the end and those tried even so; past the decision none that only decides."""
    outcome = evaluation.outcome
    decided = ended = False
    for _, rule in evaluation.pathway.rules:
        idle = bool(rule.disposition) and (rule.alone or not rule.actions) and not rule.ends
        if (ended and not rule.always) or (decided and idle):
            continue
        yield rule
        decided = decided or (outcome.decided is not None and rule is outcome.decided.rule)
        ended = ended or (outcome.ended is not None and rule is outcome.ended.rule)
