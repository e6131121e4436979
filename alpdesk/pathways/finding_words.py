"""Findings in words: what a finding is called in a sentence, and what a cell of it says."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from alpdesk.language import tr
from alpdesk.pathways.model import YES_NO, Pathway

_FLAG = "flag."


def finding_words(pathway: Pathway, finding: str) -> str:
    """A noun phrase for a finding, definition or flag: “PLP”, “family history”, “a red flag (…)”."""
    if finding.startswith(_FLAG):
        return tr("the red flag “{flag}”", flag=pathway.word(finding))
    return pathway.word(f"finding.{finding}")


def cell_words(pathway: Pathway, finding: str, cell: str) -> str:
    """What a cell says, to be read on after the noun phrase: “within its limits”, “answered no”."""
    return pathway.word(_cell_key(pathway, finding, cell))


def said_of(subject: str, predicate: str) -> str:
    """The two read as one: “PLP within its limits”; other languages put a colon between, and so inflect nothing."""
    return tr("{subject} {predicate}", "write “{subject}: {predicate}”", subject=subject, predicate=predicate)


def either(texts: Iterable[str]) -> str:
    """“a or b or c”: what amounts to the same."""
    first, *others = texts
    for other in others:
        first = tr("{before} or {last}", before=first, last=other)
    return first


def _cell_key(pathway: Pathway, finding: str, cell: str) -> str:
    """The cell's own words; else those shared by all flags, or by all findings with such a cell.

    The shared yes and no are answers, so that only a question may take them.
    """
    own = f"cell.{finding}.{cell}"
    if own in pathway.words:
        return own
    if cell in {"yes", "no"}:
        asked = finding in pathway.domains and pathway.domains[finding].asks == finding
        return f"cell.flag.{cell}" if finding.startswith(_FLAG) else f"cell.{cell}" if asked else own
    return f"cell.{cell}"


def needed(pathway: Pathway, read: Collection[str]) -> Iterator[str]:
    """The keys of the words that the findings ``read`` need, each with all its cells."""
    for finding in read:
        if not finding.startswith(_FLAG):
            yield f"finding.{finding}"
        for cell in pathway.domains.get(finding, YES_NO).cells:
            yield _cell_key(pathway, finding, cell)
