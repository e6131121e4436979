"""Conditions in plain words: “ALP is confirmed low and PLP is not on file”, from the words of the findings.

English puts a verb between a finding and what its cells say. Other languages would have to inflect both; they write
“finding: cells” instead, which the translations of the sentences here say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from alpdesk.clinical.wording import joined, listed
from alpdesk.language import mark, tr, tr_marked
from alpdesk.pathways.conditions import Condition, Count, Leaf
from alpdesk.pathways.finding_words import cell_words, finding_words
from alpdesk.pathways.model import YES_NO, Pathway

SHORT = 3
"""A condition of up to so many findings is a sentence; a longer one is a list."""
_FLAG = "flag."
_HEAD = re.compile(r" (?:of|in|at|on|from|to|for|before|without|away|since)\b|,")
_SINGULAR = ("ss", "is", "us")
_LISTING = (" or ", " oder ", " ou ", ", ", " and ", " und ", " et ", "(", ":")
"""What parts the words inside a clause, so that clauses need a stronger mark between them."""
_OR = (" or ", " oder ", " ou ")
_SLOT = re.compile(r"\{([\w.]+)\}")
_TITLES = {"all": mark("all of these hold"), "any": mark("at least one of these holds")}


@dataclass(frozen=True, slots=True)
class Outline:
    """A condition as a line, with the lines that belong below it."""

    text: str
    parts: tuple[Outline, ...] = ()


def condition_words(pathway: Pathway, condition: Condition) -> str:
    """The condition as one clause, to stand after “when”; “always” for one that always holds."""
    if isinstance(condition, Leaf):
        return _leaf(pathway, condition)
    parts = [text for text, _ in _parts(pathway, condition)]
    if len(parts) <= 1:
        return parts[0] if parts else tr("always", "a condition")
    if condition.kind == "all":
        return _and(parts)
    if condition.kind == "any" and len(parts) == 2 and not any(one in _bare(p) for p in parts for one in _OR):  # noqa: PLR2004
        return tr("either {one} or {other}", one=parts[0], other=parts[1])
    return tr("{title}: {parts}", title=_title(condition), parts=listed(parts))


def outline(pathway: Pathway, condition: Condition) -> Outline:
    """The condition as a sentence where it is short, else as a list of what has to hold."""
    if isinstance(condition, Leaf) or _size(condition) <= SHORT:
        return Outline(condition_words(pathway, condition))
    parts = list(_parts(pathway, condition))
    if len(parts) == 1:
        return Outline(parts[0][0])
    below = (Outline(text) if inner is None else outline(pathway, inner) for text, inner in parts)
    return Outline(_title(condition), tuple(below))


def subject_words(pathway: Pathway, finding: str) -> str:
    """What a finding is called in a sentence; its id where the pathway has no words for it."""
    text = finding_words(pathway, finding)
    return finding if text == f"finding.{finding}" else text


def predicate_words(pathway: Pathway, leaf: Leaf) -> str:
    """What the cells say of their finding, joined by “or”; the ids of cells that have no words."""
    order = pathway.domains.get(leaf.finding, YES_NO).cells
    texts = {cell: cell_words(pathway, leaf.finding, cell) for cell in order if cell in leaf.cells}
    return joined([cell if text.startswith("cell.") else text for cell, text in texts.items()], "or")


def slots_named(pathway: Pathway, text: str) -> str:
    """A text with each ``{fact}`` replaced by the fact's name in brackets, for a page about no one patient."""
    return _SLOT.sub(lambda slot: f"[{pathway.words.get(f'fact.{slot[1]}', slot[1])}]", text)


def _leaf(pathway: Pathway, leaf: Leaf) -> str:
    subject = subject_words(pathway, leaf.finding)
    return _clause(subject, predicate_words(pathway, leaf), plural=_plural(leaf.finding, subject))


def _clause(subject: str, predicate: str, *, plural: bool) -> str:
    if plural:
        return tr("{subject} are {predicate}", "write “{subject}: {predicate}”", subject=subject, predicate=predicate)
    return tr("{subject} is {predicate}", "write “{subject}: {predicate}”", subject=subject, predicate=predicate)


def _plural(finding: str, subject: str) -> bool:
    """Whether the first noun of the phrase is an English plural."""
    head = _HEAD.split(subject)[0]
    return head.endswith("s") and not head.endswith(_SINGULAR) and not finding.startswith(_FLAG)


def _parts(pathway: Pathway, condition: Count) -> Iterator[tuple[str, Condition | None]]:
    """The parts in words; findings in the same cells are one part, which has no condition of its own."""
    parts = list(_flat(condition)) if condition.kind == "all" else list(condition.parts)
    alike: dict[str, list[str]] = {}
    for part in parts:
        if isinstance(part, Leaf):
            alike.setdefault(predicate_words(pathway, part), []).append(part.finding)
    whole = condition.kind != "at_least" or list(map(len, alike.values())) == [len(parts)]
    for part in parts:
        same = alike[predicate_words(pathway, part)] if isinstance(part, Leaf) and whole else [""]
        if len(same) == 1:
            text = condition_words(pathway, part)
            yield (text if isinstance(part, Leaf) or len(parts) == 1 else f"({text})"), part
        elif isinstance(part, Leaf) and part.finding == same[0]:
            subject, predicate = _several(pathway, condition, same), predicate_words(pathway, part)
            yield _clause(subject, predicate, plural=condition.kind == "at_least"), None


def _flat(condition: Count) -> Iterator[Condition]:
    """The parts of a conjunction, those of conjunctions inside it too."""
    for part in condition.parts:
        if isinstance(part, Count) and part.kind == "all":
            yield from _flat(part)
        else:
            yield part


def _several(pathway: Pathway, condition: Count, findings: list[str]) -> str:
    """“any of fever or night sweats”, “each of bilirubin and INR”, “any of the red flags “A” or “B””."""
    flags = all(finding.startswith(_FLAG) for finding in findings)
    names = [tr("“{text}”", text=pathway.word(one)) if flags else subject_words(pathway, one) for one in findings]
    many = joined(names, "or" if condition.kind == "any" else "and")
    if flags:
        many = tr("the red flags {flags}", flags=many)
    if condition.kind == "all":
        return tr("each of {findings}", "the findings alone suffice, with “and” between them", findings=many)
    if condition.kind == "any":
        return tr("any of {findings}", "the findings alone suffice, with “or” between them", findings=many)
    return tr("at least {number} of {findings}", number=condition.need, findings=many)


def _and(parts: list[str]) -> str:
    """Clauses that all hold; where one of them lists something, marks keep them apart."""
    *head, last = parts
    if not any(part_of in part for part in parts for part_of in _LISTING):
        return joined(parts)
    if len(head) > 1:
        return tr("{before}; and {last}", before=listed(head), last=last)
    return tr("{before}, and {last}", before=head[0], last=last)


def _bare(text: str) -> str:
    """A clause without what stands in brackets."""
    return re.sub(r"\(.*\)", "", text)


def _title(condition: Count) -> str:
    if condition.kind in _TITLES:
        return tr_marked(_TITLES[condition.kind])
    return tr("at least {number} of these hold", number=condition.need)


def _size(condition: Condition) -> int:
    return 1 if isinstance(condition, Leaf) else sum(_size(part) for part in condition.parts)
