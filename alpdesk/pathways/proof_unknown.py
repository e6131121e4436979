"""Unknown-safety: what is not known never reassures, and where it hides a danger it is asked for or measured.

The first is claimed of each reassuring item, with the flags of all other pathways held as they are. The second is
claimed of every open flag, so that across pathways unknown can uncover what a flag withheld only where the question or
test that this flag rests on is then asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from alpdesk.pathways.conditions import Condition
from alpdesk.pathways.evaluation import reads
from alpdesk.pathways.model import Asked, Pathway, Rule
from alpdesk.pathways.proof_claim import Claim, Proved, failed, prove, together
from alpdesk.pathways.proof_trial import URGENT, Assignment, Trial, domain_of, walk

REASSURING = frozenset(
    {
        "continue.azathioprine_dose", "avoid.hepatic_imaging", "note.early_rise_favourable", "note.aih_endpoint_met",
        "note.healing_possible", "observe", "improving",
    }
)  # fmt: skip
"""What reassures by the specification (principle 2)."""
_ALP = ("repeat.alp", "measure.alp")
SOUGHT: Mapping[str, tuple[str, ...]] = {
    "alp.low_pattern": _ALP,
    "ps.alp": _ALP,
    "ps.extreme": _ALP,
    "ps.course": _ALP,
    "ps.beyond_3_months": _ALP,
    "ps.ggt": ("measure.ggt",),
    "az.low": _ALP,
    "az.course": _ALP,
    "az.bilirubin_high": ("measure.bilirubin",),
    "az.inr_high": ("measure.inr",),
    "az.cytopenia": ("measure.cbc",),
}
"""For findings that rest on results: what is asked for where one is not known; the others have questions."""
Danger = Callable[[Trial], bool]


def claims(pathway: Pathway) -> Iterator[Claim]:
    """Each reassuring item, and each open flag with each finding that it rests on."""
    for item in reassuring(pathway):
        name = f"unknown never brings in {item}"
        yield Claim((pathway.id,), name, partial(_never_brings_in, pathway, item, name))
    for danger, read, holds in dangers(pathway):
        name = f"where unknown takes away {danger}, what is not known is asked for"
        yield Claim((pathway.id,), name, partial(_asked_instead, pathway, name, danger, read, holds))


def reassuring(pathway: Pathway) -> tuple[str, ...]:
    """The actions and dispositions that reassure, by the file or by the specification."""
    marked = [spec.id for spec in pathway.actions.values() if spec.reassuring or spec.id in REASSURING]
    rows = [rule.disposition for _, rule in pathway.rules if rule.reassuring or rule.disposition in REASSURING]
    return tuple(dict.fromkeys([*marked, *rows]))


def _never_brings_in(pathway: Pathway, item: str, name: str) -> Proved:
    """Where an item stands with a finding not known, it stands with every known cell of that finding too."""
    found = prove(pathway, name, lambda trial: trial.offered(item) or True, "")
    for leaf, stands in walk(pathway, lambda trial: trial.offered(item)):
        open_ = [finding for finding, cells in leaf.items() if cells & domain_of(pathway, finding).unknown]
        for finding in open_ if stands else ():
            known = frozenset(domain_of(pathway, finding).cells) - domain_of(pathway, finding).unknown
            lost = [one for one, kept in walk(pathway, lambda t: t.offered(item), {**leaf, finding: known}) if not kept]
            if lost:
                return failed(found, pathway, lost, f"{item} stands while {finding} is not known, but not here")
    return found


def dangers(pathway: Pathway) -> Iterator[tuple[str, frozenset[str], Danger]]:
    """Every open flag: its name, the findings that it reads, and whether it stands."""
    for flag in pathway.flags:
        yield f"the red flag {flag.id}", reads(pathway, flag.when), partial(_held, flag.when)
    for name, when in pathway.open_when.items():
        yield f"the open {name}", reads(pathway, when), partial(_held, when)
    urgent = [(rule, one) for rule, one in pathway.asked if (one.urgency or pathway.actions[one.id].urgency) in URGENT]
    for ident in dict.fromkeys(one.id for _, one in urgent):
        rows = [(rule, one) for rule, one in urgent if one.id == ident]
        read = frozenset().union(*(reads(pathway, when) for rule, one in rows for when in (rule.when, one.when)))
        yield f"the urgent {ident}", read, partial(_urgent, rows)


def _held(when: Condition, trial: Trial) -> bool:
    return trial.holds(when)


def _urgent(rows: list[tuple[Rule, Asked]], trial: Trial) -> bool:
    return any(trial.urgent(rule, one) for rule, one in rows)


def _asked_instead(pathway: Pathway, name: str, danger: str, read: frozenset[str], holds: Danger) -> Proved:
    parts = []
    for finding in sorted(read):
        start, known = _unknown(pathway, finding)
        if start:
            claim = _replaced(holds, finding, known, sought(pathway, finding))
            wrong = f"{danger} is lost when {finding} is not known, and nothing asks for it"
            parts.append(prove(pathway, name, claim, wrong, start))
    return together(pathway.id, name, parts)


def _unknown(pathway: Pathway, finding: str) -> tuple[Assignment, frozenset[str]]:
    """The finding not known, and the cells that it may have otherwise; nothing where it is always known."""
    if finding == "scope":  # without a birth date no adult rule counts, and the date is what is asked for
        start = {"scope": frozenset({"no_birth_date"}), "birth_date": frozenset({"unknown"})}
        return start, frozenset(pathway.domains["scope"].cells) - start["scope"]
    domain = domain_of(pathway, finding)
    return ({finding: domain.unknown} if domain.unknown else {}), frozenset(domain.cells) - domain.unknown


def sought(pathway: Pathway, finding: str) -> tuple[str, ...]:
    """What may be asked for where a finding is not known."""
    asks = "birth_date" if finding == "scope" else domain_of(pathway, finding).asks
    named = tuple(action for action in SOUGHT.get(finding, ()) if action in pathway.actions)
    return ((f"ask.{asks}",) if asks else ()) + named


def _replaced(holds: Danger, finding: str, known: frozenset[str], instead: tuple[str, ...]) -> Danger:
    def claim(trial: Trial) -> bool:
        if holds(trial) or not any(holds(trial.with_cells(finding, frozenset({cell}))) for cell in sorted(known)):
            return True
        return any(trial.asked(action) for action in instead)

    return claim
