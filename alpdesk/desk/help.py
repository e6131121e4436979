"""The pages of the help, read from Markdown into plain parts: what is shown, not how.

Pages lie in ``resources/help``, their translations in a folder for each language beside them; a page that a language
lacks is given in English.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

from alpdesk import resources
from alpdesk.clinical.wording import fold
from alpdesk.language import ENGLISH, Language, speaking, spoken, tr, tr_marked

ORDER = (
    "first-steps", "patients", "results", "trend", "pathways", "letters", "results-in-and-out", "the-vault",
    "settings", "keys", "limits", "hazard-log", "threat-model",
)  # fmt: skip
"""The pages in the order in which they are listed; others follow by name."""
Kind = Literal["text", "item", "subitem", "step", "picture"]

_MARKS = re.compile(r"\*\*([^*]+)\*\*|`([^`]+)`|\*([^*\s][^*]*)\*")
_ITEM = re.compile(r"(?P<room> *)(?:-|(?P<number>\d+)\.) +(?P<text>.+)")
_LEAD = re.compile(r"\*\*(?P<lead>[^*]+)\*\*(?:\u00a0?:| –)? *(?P<text>.*)")
_TEST = re.compile(r"`tests/(?P<path>[\w/]+)\.py::test_(?P<name>\w+)`")
_LINK = re.compile(r"(?<!!)\[(?P<words>[^\]]+)\]\([./]*(?P<page>[\w-]+)\.md\)")
_ASIDE = re.compile(rf"(?<=\.) +{_LINK.pattern}$")
"""A link after the last sentence: its button says it."""
_PICTURE = re.compile(r"!\[(?P<told>[^\]]+)\]\((?P<file>[\w/-]+\.png)\)")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_RULE = re.compile(r"\|(?: *:?-+:? *\|)+")


class Block(NamedTuple):
    """One paragraph or item; ``lead`` is the word that it begins with, or the number of a step.

    Of a picture ``lead`` is its file below the folder of the help and ``text`` what it shows. ``links`` are the pages
    that the words lead to, each with the words themselves.
    """

    kind: Kind
    text: str
    lead: str = ""
    links: tuple[tuple[str, str], ...] = ()


class Section(NamedTuple):
    """What stands below one heading; the first of a page may have none."""

    heading: str
    blocks: tuple[Block, ...]

    def holds(self, words: str) -> bool:
        """Whether every word that was typed stands in it."""
        told = fold(" ".join([self.heading, *(f"{one.lead} {one.text}" for one in self.blocks)]))
        return all(word in told for word in fold(words).split())


class Page(NamedTuple):
    """One page of the help, and the language that it is written in."""

    id: str
    title: str
    sections: tuple[Section, ...]
    language: Language = ENGLISH


def place() -> Path:
    """The folder of the help: the English pages, their pictures, and a folder for each other language."""
    return resources.folder("resources") / "help"


def pages() -> tuple[Page, ...]:
    """Every page, in the language of the moment where there is one; raises BadResource where one cannot be read."""
    return pages_in(spoken())


@cache
def pages_in(language: Language) -> tuple[Page, ...]:
    """Every page, in a language where there is one; raises BadResource."""
    there = {path.stem for path in place().glob("*.md")}
    listed = [name for name in ORDER if name in there]
    with speaking(language):
        return tuple(_page(name, language) for name in (*listed, *sorted(there - set(ORDER))))


def _page(name: str, language: Language) -> Page:
    said = language if (place() / language / f"{name}.md").is_file() else ENGLISH
    folder = "" if said == ENGLISH else f"{said}/"
    found = read(name, _text(f"{folder}{name}"), folder)
    title = found.title if said == language else tr_marked(found.title)
    return found._replace(title=title, language=said)


def page(ident: str) -> Page:
    """One page by id; raises KeyError."""
    return {one.id: one for one in pages()}[ident]


def found(words: str) -> tuple[Page, ...]:
    """The pages with those of their sections in which every word stands."""
    left = (one._replace(sections=tuple(each for each in one.sections if each.holds(words))) for one in pages())
    return tuple(one for one in left if one.sections)


def read(ident: str, text: str, folder: str = "") -> Page:
    """A page of Markdown from a folder of the help: its title, headings, paragraphs, lists, tables and pictures."""
    title, sections, heading, blocks = ident, list[Section](), "", list[Block]()
    for part in _parts(_COMMENT.sub("", text)):
        if part.startswith("# "):
            title = part[2:].strip()
        elif part.startswith("#"):
            sections.append(Section(heading, tuple(blocks)))
            heading, blocks = _plain(part.lstrip("#").strip()), []
        else:
            blocks.append(_linked(part, folder))
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


def _linked(part: str, folder: str) -> Block:
    """A part with its links taken out of its words."""
    picture = _PICTURE.fullmatch(part.strip())
    if picture is not None:
        return Block("picture", picture["told"], f"{folder}{picture['file']}")
    links = tuple((found["page"], found["words"]) for found in _LINK.finditer(part))
    words = _LINK.sub(lambda found: found["words"], _ASIDE.sub("", part))
    return _block(words)._replace(links=links)


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
        return (place() / f"{name}.md").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as bad:
        raise resources.BadResource(tr("help/{name}.md cannot be read: install AlpDesk again", name=name)) from bad
