"""Collects the sentences of the program into the Qt Linguist files of ``resources/i18n``: ``make words``.

A sentence stands in one context, “AlpDesk”, because it is said the same wherever it is said; where one English text
has two meanings, the code says what it is about and Linguist shows that as the comment. A translation is kept as long
as its English sentence stands in the code; a sentence that is new or was reworded comes out unfinished.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

HERE = Path(__file__).resolve().parent.parent
LANGUAGES = ("de", "fr")
SAID = ("tr", "plural", "mark")


class NotASentence(ValueError):
    """A sentence is put together while the program runs, so that no translation can be found for it."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """An English text, what it is about, whether a number decides its form, and the files that say it."""

    text: str
    about: str = ""
    counted: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """What a catalogue is asked for."""
        return self.text, self.about


def sentences(folder: Path) -> dict[Sentence, list[str]]:
    """Every sentence that the code in a folder says, in the order of the files, with the files that say it."""
    found: dict[Sentence, list[str]] = {}
    for path in sorted(folder.rglob("*.py")):
        if path.name == "language.py":
            continue
        name = path.relative_to(folder.parent).as_posix()
        for one in _in_file(path):
            places = found.setdefault(one, [])
            if name not in places:
                places.append(name)
    return found


def _in_file(path: Path) -> Iterator[Sentence]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and (name := called(node)) in SAID and node.args:
            try:
                yield from _said(name, node)
            except NotASentence as bad:
                raise NotASentence(f"{path}:{node.lineno}: {bad}") from bad


def called(call: ast.Call) -> str:
    """The plain name of what is called; nothing for a method."""
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _said(name: str, call: ast.Call) -> Iterator[Sentence]:
    if name == "plural":
        _texts(call.args[1])
        yield from (Sentence(text, "", counted=True) for text in _texts(call.args[2]))
        return
    about = "".join(_texts(call.args[1])) if len(call.args) > 1 else ""
    yield from (Sentence(text, about) for text in _texts(call.args[0]))


def _texts(node: ast.expr) -> list[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return _texts(node.body) + _texts(node.orelse)
    raise NotASentence("the sentence does not stand here as it is; say it as one text with {names} in it")


def updated(language: str, found: dict[Sentence, list[str]], old: ET.Element | None) -> ET.Element:
    """The Linguist file of a language for the sentences found, with the translations that ``old`` has for them."""
    kept = {} if old is None else {_key(message): message.find("translation") for message in old.iter("message")}
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = "AlpDesk"
    for one, places in found.items():
        message = ET.SubElement(context, "message", {"numerus": "yes"} if one.counted else {})
        ET.SubElement(message, "location", filename=f"../../{places[0]}")
        ET.SubElement(message, "source").text = one.text
        if one.about:
            ET.SubElement(message, "comment").text = one.about
        message.append(_translation(kept.get((*one.key, one.counted)), counted=one.counted))
    ET.indent(root, "    ")
    return root


def _key(message: ET.Element) -> tuple[str, str, bool]:
    return message.findtext("source", ""), message.findtext("comment", ""), message.get("numerus") == "yes"


def _translation(kept: ET.Element | None, *, counted: bool) -> ET.Element:
    if kept is not None:
        return kept
    empty = ET.Element("translation", type="unfinished")
    if counted:
        ET.SubElement(empty, "numerusform")
        ET.SubElement(empty, "numerusform")
    return empty


def written(root: ET.Element) -> str:
    """The file as Qt Linguist writes it."""
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def file_of(language: str) -> Path:
    """Where the sentences of a language lie."""
    return HERE / "resources" / "i18n" / f"alpdesk_{language}.ts"


def main() -> int:
    """Bring the files up to date, and say how many sentences wait for their translation."""
    found = sentences(HERE / "alpdesk")
    for language in LANGUAGES:
        path = file_of(language)
        old = ET.parse(path).getroot() if path.exists() else None  # noqa: S314 - our own file
        root = updated(language, found, old)
        path.write_text(written(root), encoding="utf-8")
        waiting = sum(one.get("type") == "unfinished" for one in root.iter("translation"))
        sys.stdout.write(f"{path.name}: {len(found)} sentences, {waiting} to translate\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
