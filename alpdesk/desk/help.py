"""The pages of the help, read from Markdown into plain parts: what is shown, not how."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, NamedTuple

from alpdesk import resources
from alpdesk.clinical.wording import fold
from alpdesk.language import tr

ORDER = ("results-in-and-out", "the-vault", "hazard-log", "threat-model")
"""The pages in the order in which they are listed; others follow by name."""
Kind = Literal["text", "item", "subitem", "step"]

_MARKS = re.compile(r"\*\*([^*]+)\*\*|`([^`]+)`|\*([^*\s][^*]*)\*")
_ITEM = re.compile(r"(?P<room> *)(?:-|(?P<number>\d+)\.) +(?P<text>.+)")
_LEAD = re.compile(r"\*\*(?P<lead>[^*]+)\*\*(?::| –)? *(?P<text>.*)")
_TEST = re.compile(r"`tests/(?P<path>[\w/]+)\.py::test_(?P<name>\w+)`")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_RULE = re.compile(r"\|(?: *:?-+:? *\|)+")


class Block(NamedTuple):
    """One paragraph or item; ``lead`` is the word that it begins with, or the number of a step."""

    kind: Kind
    text: str
    lead: str = ""


class Section(NamedTuple):
    """What stands below one heading; the first of a page may have none."""

    heading: str
    blocks: tuple[Block, ...]

    def holds(self, words: str) -> bool:
        """Whether every word that was typed stands in it."""
        told = fold(" ".join([self.heading, *(f"{one.lead} {one.text}" for one in self.blocks)]))
        return all(word in told for word in fold(words).split())


class Page(NamedTuple):
    """One page of the help."""

    id: str
    title: str
    sections: tuple[Section, ...]


@cache
def pages() -> tuple[Page, ...]:
    """Every page; raises BadResource where one cannot be read."""
    there = {path.stem for path in (resources.folder("resources") / "help").glob("*.md")}
    listed = [name for name in ORDER if name in there]
    return tuple(read(name, _text(name)) for name in (*listed, *sorted(there - set(ORDER))))


def page(ident: str) -> Page:
    """One page by id; raises KeyError."""
    return {one.id: one for one in pages()}[ident]


def found(words: str) -> tuple[Page, ...]:
    """The pages with those of their sections in which every word stands."""
    left = (one._replace(sections=tuple(each for each in one.sections if each.holds(words))) for one in pages())
    return tuple(one for one in left if one.sections)


def read(ident: str, text: str) -> Page:
    """A page of Markdown: its title, headings, paragraphs, lists and tables."""
    title, sections, heading, blocks = ident, list[Section](), "", list[Block]()
    for part in _parts(_COMMENT.sub("", text)):
        if part.startswith("# "):
            title = part[2:].strip()
        elif part.startswith("#"):
            sections.append(Section(heading, tuple(blocks)))
            heading, blocks = _plain(part.lstrip("#").strip()), []
        else:
            blocks.append(_block(part))
    sections.append(Section(heading, tuple(blocks)))
    return Page(ident, title, tuple(one for one in sections if one.heading or one.blocks))


def _parts(text: str) -> list[str]:
    """Headings, items, rows of tables and paragraphs, each on one line."""
    parts: list[str] = []
    fresh = True
    for line in text.splitlines():
        if not line.strip() or _RULE.fullmatch(line.strip()):
            fresh = True
        elif fresh or line.startswith(("#", "|")) or _ITEM.match(line):
            parts.append(line.rstrip())
            fresh = line.startswith("#")
        else:
            parts[-1] += f" {line.strip()}"
    return parts


def _block(part: str) -> Block:
    item = _ITEM.match(part)
    if part.startswith("|"):
        first, *others = (cell.strip() for cell in part.strip().strip("|").split("|"))
        return Block("item", _plain("; ".join(cell for cell in others if cell)), _plain(first))
    if item is None:
        return Block("text", _plain(part.strip()))
    words = item["text"]
    if item["number"]:
        return Block("step", _plain(words), item["number"])
    lead = _LEAD.fullmatch(words)
    kind: Kind = "subitem" if item["room"] else "item"
    if lead is None:
        return Block(kind, _plain(words))
    told = _plain(lead["text"])
    return Block(kind, told[:1].upper() + told[1:], lead["lead"])


def _plain(text: str) -> str:
    """The words without marks; a test is told by its sentence, then its file."""
    told = _TEST.sub(lambda found: f"{found['name'].replace('_', ' ')} ({found['path'].rpartition('/')[2]})", text)
    return _MARKS.sub(lambda found: found[1] or found[2] or found[3], told)


def _text(name: str) -> str:
    try:
        return (resources.folder("resources") / "help" / f"{name}.md").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as bad:
        raise resources.BadResource(tr("help/{name}.md cannot be read: install AlpDesk again", name=name)) from bad
