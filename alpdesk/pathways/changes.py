"""What may still come to be known of a patient: answers and results of further tests, each in words.

Every change is one that a record of tomorrow can show. What cannot change is left out: sex, past events once they are
known, whatever the record itself says. A value is only ever followed by a further one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from alpdesk.clinical.dates import add_months
from alpdesk.clinical.results import Result
from alpdesk.language import mark, tr, tr_marked
from alpdesk.pathways.answers import CHOICES, DATES, TEXTS
from alpdesk.pathways.assess import Findings
from alpdesk.pathways.catalogue import AZATHIOPRINE, BACK_SURGERY, LOW_ALP
from alpdesk.pathways.deciding import Decider
from alpdesk.pathways.finding_words import cell_words, either, finding_words, said_of
from alpdesk.pathways.further import alp_results, further, level_words
from alpdesk.pathways.model import Pathway

PAST = frozenset(
    {
        "premature_tooth_loss", "stress_fracture", "atypical_femoral_fracture", "fragility_fracture", "premenopausal",
        "young_onset", "recurrent_fractures_on_treatment", "short_stature", "family_history_hpp", "cancer_history",
        "bone_work",
    }
)  # fmt: skip
"""Questions about what has been: once one is answered, nothing to come changes the answer."""
MOVING = frozenset({"pregnant", "birth_date", "hpp_excluded", "antiresorptive_planned"})
"""Questions that bear on an outcome through other findings only."""
ALP = "measure.alp"
"""The topic of a further ALP."""
ALP_ACTIONS = frozenset({"measure.alp", "repeat.alp", "overdue.monitoring"})
"""The actions that ask for one."""
_OF_WOMEN = frozenset({"pregnant", "premenopausal"})
_BOTH, _ALL = ("normal", "high"), ("normal", "low", "high")
_TESTS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    LOW_ALP: {"plp": _BOTH, "calcium": _ALL, "phosphate": _ALL, "pth": _ALL, "vitamin_d": ("normal", "low")},
    BACK_SURGERY: {
        **dict.fromkeys(("bone_alp", "ggt", "alt", "ast", "bilirubin"), _BOTH),
        **dict.fromkeys(("cbc", "vitamin_d"), ("normal", "low")),
        **dict.fromkeys(("calcium", "phosphate", "pth"), _ALL),
    },
    AZATHIOPRINE: {
        **dict.fromkeys(("alt", "ast", "bilirubin", "inr"), _BOTH),
        "cbc": ("normal", "low"),
        "liver": ("normal",),
    },
}
"""The tests of each pathway, and the ways in which each can turn out."""
_CELLS = {
    ("lo.plp", "normal"): "not_elevated",
    ("lo.plp", "high"): "elevated",
    ("ps.cbc_on_file", "normal"): "yes",
    ("ps.cbc_on_file", "low"): "yes",
}
_ABSENT = frozenset({"missing", "unknown"})
_TOLD_BY: Mapping[str, Callable[[str], tuple[str, frozenset[str]]]] = {
    LOW_ALP: lambda test: (f"lo.{test}", _ABSENT),
    BACK_SURGERY: lambda test: ("ps.cbc_on_file", frozenset({"no"})) if test == "cbc" else (f"ps.{test}", _ABSENT),
    AZATHIOPRINE: lambda test: (f"az.{test}_on_file", frozenset({"no"})),
}
"""The finding that a test is told by, and the cells in which it is not on file."""
_ABNORMAL = frozenset({"az.abnormal", "az.abnormal_risen"})
_COMPANIONS = frozenset({"az.companions_worse", "az.companions_stable"})
_GGT = frozenset({"ps.ggt"})
_JOINT: Mapping[tuple[str, str], frozenset[str]] = {
    (BACK_SURGERY, "alp"): _GGT,
    (BACK_SURGERY, "ggt"): _GGT,
    (AZATHIOPRINE, "alp"): _ABNORMAL,
    (AZATHIOPRINE, "cbc"): _COMPANIONS,
    **{(AZATHIOPRINE, test): _ABNORMAL | _COMPANIONS for test in ("alt", "ast", "bilirubin", "liver")},
}
"""Findings that rest on several tests: two of them may move what neither moves alone."""
_PANELS = {"liver": ("alt", "ast", "bilirubin", "ggt"), "cbc": ("wbc", "neutrophils", "platelets", "hb")}
_NAMES = {
    "alt": mark("ALT", "a test"),
    "ast": mark("AST", "a test"),
    "ggt": mark("GGT", "a test"),
    "inr": mark("INR", "a test"),
    "plp": mark("PLP", "a test"),
    "pth": mark("PTH", "a test"),
    "bone_alp": mark("bone-specific ALP", "a test"),
    "vitamin_d": mark("25-OH vitamin D", "a test"),
    "calcium": mark("calcium", "a test"),
    "phosphate": mark("phosphate", "a test"),
    "bilirubin": mark("bilirubin", "a test"),
    "cbc": mark("blood count", "a test"),
    "liver": mark("liver panel", "a test"),
}


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that may come to be known.

    ``topic`` is that of the question or test (“ask.fever”, “measure.plp”); ``new`` says that nothing is known on it so
    far; ``about`` and ``says`` read on in a sentence (“PLP”, “within its limits”), ``nuance`` says more where that does
    not tell two changes apart; ``joint`` are the findings that a result may move only beside other results, and
    ``apart`` says that its level may show only then; ``again`` names the test where it would be one more of what is on
    file.
    """

    topic: str
    about: str
    says: str
    new: bool
    answers: tuple[tuple[str, str], ...] = ()
    results: tuple[Result, ...] = ()
    joint: frozenset[str] = frozenset()
    apart: bool = False
    nuance: str = ""
    again: str = ""

    @property
    def text(self) -> str:
        """The change in words."""
        return said_of(self.about, self.says)

    def clashes(self, other: Change) -> bool:
        """Whether the two cannot both come to be known: they answer one question or repeat one test."""
        mine, others = ({result.analyte for result in one.results} for one in (self, other))
        return self.topic == other.topic or not mine.isdisjoint(others)


def changes(pathway: Pathway, found: Findings, decider: Decider, actions: frozenset[str]) -> Iterator[Change]:
    """Every single change that can bear on the outcome; ``actions`` are the ids of what that asks for."""
    for ident in pathway.questions:
        if ident in decider.findings | MOVING:
            yield from _question(pathway, found, ident)
    for test, levels in _TESTS[pathway.id].items():
        yield from _test(pathway, found, decider, test, levels)
    name = tr("ALP", "a test")
    again = name if found.case.occasions else ""
    about = tr("a further {test}", test=name) if again else name
    new = not actions.isdisjoint(ALP_ACTIONS)
    joint = _JOINT.get((pathway.id, "alp"), frozenset())
    for says, nuance, result in alp_results(found.case):
        apart = pathway.id == AZATHIOPRINE
        yield Change(ALP, about, says, new, (), (result,), joint, apart, nuance, again)


def _question(pathway: Pathway, found: Findings, ident: str) -> Iterator[Change]:
    fact = found.answers.facts[ident]
    if ident == "birth_date" and fact.value is None:
        yield from _birth_dates(found)
    if ident == "hpp_excluded":
        yield from _exclusion(pathway, found)
    known = fact.value is not None
    if (
        ident in DATES | TEXTS
        or (ident in _OF_WOMEN and found.case.record.patient.sex == "male")
        or (ident == "pregnant" and not known and found.cell(pathway.id, "pregnancy_unknown") == "no")
        or (known and (ident in PAST or any(origin.kind != "answer" for origin in fact.origins)))
    ):
        return
    for value in CHOICES.get(ident, ("yes", "no")):
        if value != fact.value and (ident, value) != ("hpp_excluded", "yes"):
            says = cell_words(pathway, ident, value)
            yield Change(f"ask.{ident}", finding_words(pathway, ident), says, not known, ((ident, value),))


def _birth_dates(found: Findings) -> Iterator[Change]:
    """Without a date of birth: an adult's, past the age at which pregnancy is asked about, or a child's."""
    for years, says in ((70, tr("of an adult")), (10, tr("of somebody under 18"))):
        born = add_months(found.case.as_of, -12 * years).isoformat()
        yield Change("ask.birth_date", tr("date of birth"), says, new=True, answers=(("birth_date", born),))


def _exclusion(pathway: Pathway, found: Findings) -> Iterator[Change]:
    """A clinician records the exclusion in full: one thing to come, though it takes four answers."""
    name, day = "lo.hpp_exclusion", found.case.as_of.isoformat()
    if found.cell(pathway.id, name) != "complete":
        parts = {"": "yes", "_by": "a specialist", "_how": "as the specialist wrote", "_on": day}
        given = tuple((f"hpp_excluded{part}", value) for part, value in parts.items())
        new = found.answers.facts["hpp_excluded"].value is None
        says = cell_words(pathway, name, "complete")
        yield Change("ask.hpp_excluded", finding_words(pathway, name), says, new, given)


def _test(pathway: Pathway, found: Findings, decider: Decider, test: str, levels: tuple[str, ...]) -> Iterator[Change]:
    """Each way in which a test can turn out; ways that nothing tells apart count as one."""
    finding, missing = _TOLD_BY[pathway.id](test)
    now = found.cell(pathway.id, finding)
    joint = _JOINT.get((pathway.id, test), frozenset())
    alike: dict[str, list[str]] = {}
    for level in levels:
        cell = _CELLS.get((finding, level), level)
        shows = level if pathway.id == AZATHIOPRINE or joint else decider.plain(finding, cell)
        if now in missing or shows != decider.plain(finding, now):
            alike.setdefault(shows, []).append(level)
    for several in alike.values():
        results = tuple(further(found.case, analyte, several[0]) for analyte in _PANELS.get(test, (test,)))
        every = len(several) == len(levels) > 1
        says = tr("measured, whatever the result") if every else either(level_words(level) for level in several)
        name, apart = tr_marked(_NAMES[test]), bool(joint)
        yield Change(f"measure.{test}", name, says, now in missing, results=results, joint=joint, apart=apart)
