"""Loading of pathway files: builds a pathway, or refuses the file with file, place and key at fault."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Collection, Iterator, Mapping
from typing import Any, get_args

from alpdesk.errors import AlpDeskError
from alpdesk.language import ENGLISH, Language
from alpdesk.pathways.assessment import URGENCIES, ActionClass
from alpdesk.pathways.conditions import ALWAYS, BadCondition, Condition, leaves, parse
from alpdesk.pathways.model import (
    ActionSpec,
    Asked,
    Domain,
    Flag,
    Invariant,
    Pathway,
    ReadingSpec,
    Review,
    Rule,
    Step,
)  # fmt: skip
from alpdesk.pathways.soundness import check, check_content

_TOP = {
    "id", "version", "article", "review", "fresh_days", "applies", "defines", "groups", "actions", "flag",
    "differential", "open", "readings", "reading", "step", "invariant",
}  # fmt: skip
_KINDS = {str: "a text", bool: "true or false", dict: "a table"}
_RULE = {
    "id", "when", "actions", "disposition", "after", "ends", "always", "reassuring", "alone", "override", "statements",
}  # fmt: skip
_ASKED = {"id", "when", "variant", "urgency", "statements"}


class BadPathway(AlpDeskError):
    """A pathway file that cannot be used."""


class _File:
    """One file while it is being read: every complaint names it."""

    def __init__(self, name: str, domains: Mapping[str, Domain]) -> None:
        self.name = name
        self.domains = domains
        self.defines: dict[str, Condition] = {}
        self.flags: set[str] = set()
        self.actions: dict[str, ActionSpec] = {}
        self.groups: dict[str, object] = {}

    def refuse(self, place: str, what: str) -> BadPathway:
        """The complaint, to be raised."""
        return BadPathway(f"{self.name}, {place}: {what}.")

    def keys(self, place: str, table: object, allowed: Collection[str], needed: Collection[str] = ()) -> dict[str, Any]:
        """The table, after its keys were held against those that exist."""
        if not isinstance(table, dict):
            raise self.refuse(place, "a table is expected")
        for key in table:
            if key not in allowed:
                raise self.refuse(place, f"the key “{key}” is not known")
        for key in needed:
            if key not in table:
                raise self.refuse(place, f"the key “{key}” is missing")
        return table

    def condition(self, place: str, table: object) -> Condition:
        """A condition whose findings and cells all exist."""
        try:
            found = parse(table)
        except BadCondition as bad:
            raise self.refuse(place, str(bad)) from bad
        for leaf in leaves(found):
            cells = self._cells(place, leaf.finding)
            for cell in sorted(leaf.cells - set(cells)):
                raise self.refuse(place, f"“{leaf.finding}” has no cell “{cell}”; it has {', '.join(cells)}")
        return found

    def _cells(self, place: str, finding: str) -> tuple[str, ...]:
        if finding in self.defines or finding.removeprefix("flag.") in self.flags or finding == "missing":
            return ("yes", "no", "unknown")
        if finding not in self.domains:
            raise self.refuse(place, f"the finding “{finding}” does not exist")
        return self.domains[finding].cells

    def texts(self, place: str, value: object) -> tuple[str, ...]:
        """A list of texts."""
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise self.refuse(place, "a list of texts is expected")
        return tuple(value)

    def entries(self, place: str, value: object) -> list[object]:
        """A list."""
        if not isinstance(value, list):
            raise self.refuse(place, "a list is expected")
        return value

    def tables(self, place: str, value: object) -> list[dict[str, Any]]:
        """A list of tables."""
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            raise self.refuse(place, "a list of tables is expected")
        return value

    def plain(self, place: str, table: Mapping[str, Any], **kinds: type) -> None:
        """Hold the values of some keys against their kinds, where they stand at all."""
        for key, kind in kinds.items():
            if key in table and type(table[key]) is not kind:
                raise self.refuse(place, f"“{key}” is {_KINDS[kind]}, not {table[key]!r}")


def read_toml(name: str, data: bytes) -> dict[str, Any]:
    """The table in a TOML file; raises BadPathway with the file's name and the line at fault."""
    try:
        return tomllib.loads(data.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as bad:
        raise BadPathway(f"{name} is not readable TOML: {bad}.") from bad


def load(
    name: str, rules: bytes, words: bytes, domains: Mapping[str, Domain], statements: Mapping[str, str],
    language: Language = ENGLISH,
) -> Pathway:  # fmt: skip
    """Build a pathway from its rules and its words in a language.

    ``domains`` are the findings that exist for it, ``statements`` maps every statement's id to its kind.
    Raises BadPathway for anything missing, misspelt, unreachable, uncited or unused.
    """
    file = _File(name, domains)
    pathway = _build(file, rules, words, language)
    check_content(file.refuse, pathway, statements)
    return pathway


def load_version(
    name: str, rules: bytes, words: bytes, domains: Mapping[str, Domain], language: Language = ENGLISH
) -> Pathway:
    """A pathway of any version: sound in itself, but not held against today's evidence, findings and words.

    Raises BadPathway for anything misspelt, or a finding or cell that does not exist today.
    """
    return _build(_File(name, domains), rules, words, language)


def _build(file: _File, rules: bytes, words: bytes, language: Language) -> Pathway:
    name = file.name
    needed = ("id", "version", "article", "review", "applies", "actions", "step")
    table = file.keys("top", read_toml(name, rules), _TOP, needed)
    tables = dict.fromkeys(("groups", "defines", "open", "readings", "fresh_days"), dict)
    file.plain("top", table, id=str, version=str, article=str, **tables)
    file.actions = dict(_actions(file, table["actions"]))
    file.groups = table.get("groups", {})
    file.flags = {str(flag.get("id", "")) for flag in file.tables("flag", table.get("flag", []))}
    file.defines = dict.fromkeys(table.get("defines", {}), ALWAYS)
    file.defines = {key: file.condition(f"defines.{key}", value) for key, value in table.get("defines", {}).items()}
    texts = _words(f"{name} (words)", words)
    readings = table.get("readings", {})
    content_hash = _hash(table)
    pathway = Pathway(
        id=table["id"],
        version=table["version"],
        article=table["article"],
        applies=file.condition("applies", table["applies"]),
        domains=file.domains,
        defines=file.defines,
        actions=file.actions,
        flags=_flags(file, "flag", table.get("flag", [])),
        differential=_flags(file, "differential", table.get("differential", [])),
        readings=tuple(_reading(file, one) for one in file.tables("reading", table.get("reading", []))),
        readings_when=file.condition("readings.when", readings.get("when")) if readings else ALWAYS,
        steps=tuple(_step(file, one) for one in file.tables("step", table["step"])),
        open_when={key: file.condition(f"open.{key}", value) for key, value in table.get("open", {}).items()},
        invariants=tuple(_invariant(file, one) for one in file.tables("invariant", table.get("invariant", []))),
        review=_review(file, table["review"]),
        content_hash=content_hash,
        words=texts,
        words_hash=_hash([content_hash, texts]),
        fresh_days=table.get("fresh_days", {}),
        language=language,
    )
    check(file.refuse, pathway)
    return pathway


def _hash(content: object) -> str:
    """SHA-256 over the content itself, whatever the file's comments and layout."""
    return hashlib.sha256(json.dumps(content, sort_keys=True, ensure_ascii=True).encode()).hexdigest()


def _words(name: str, data: bytes) -> dict[str, str]:
    out: dict[str, str] = {}
    for kind, entries in read_toml(name, data).items():
        if not isinstance(entries, dict):
            raise BadPathway(f"{name}, {kind}: a table is expected.")
        for key, text in entries.items():
            if not isinstance(text, str) or not text.strip():
                raise BadPathway(f"{name}, {kind}.{key}: a text is expected.")
            out[f"{kind}.{key}"] = text
    return out


def _review(file: _File, entry: object) -> Review:
    """The review box: texts, its two dates written YYYY-MM-DD or left empty."""
    one = file.keys("review", entry, Review.__dataclass_fields__, Review.__dataclass_fields__)
    file.plain("review", one, **dict.fromkeys(one, str))
    try:
        return Review(**one)
    except ValueError as bad:
        raise file.refuse("review", f"a date is written YYYY-MM-DD or left empty ({bad})") from bad


def _actions(file: _File, table: object) -> Iterator[tuple[str, ActionSpec]]:
    for ident, entry in file.keys("actions", table, table if isinstance(table, dict) else ()).items():
        place = f"actions.{ident}"
        one = file.keys(
            place, entry, {"class", "urgency", "statements", "reassuring"}, ("class", "urgency", "statements")
        )
        if one["class"] not in get_args(ActionClass):
            raise file.refuse(place, f"the class “{one['class']}” does not exist")
        if one["urgency"] not in URGENCIES:
            raise file.refuse(place, f"the urgency “{one['urgency']}” does not exist")
        cited = file.texts(place, one["statements"])
        yield ident, ActionSpec(ident, one["class"], one["urgency"], cited, one.get("reassuring", False))


def _flags(file: _File, kind: str, entries: object) -> tuple[Flag, ...]:
    out = []
    for entry in file.tables(kind, entries):
        one = file.keys(kind, entry, {"id", "when", "statements"}, ("id", "when", "statements"))
        place = f"{kind} {one['id']}"
        out.append(Flag(one["id"], file.condition(place, one["when"]), file.texts(place, one["statements"])))
    return tuple(out)


def _reading(file: _File, entry: object) -> ReadingSpec:
    one = file.keys(
        "reading",
        entry,
        {"id", "supports", "contradicts", "statements"},
        ("id", "supports", "contradicts", "statements"),
    )
    place = f"reading {one['id']}"
    sides = [
        {key: file.condition(place, value) for key, value in file.keys(place, one[side], one[side]).items()}
        for side in ("supports", "contradicts")
    ]
    return ReadingSpec(one["id"], sides[0], sides[1], file.texts(place, one["statements"]))


def _step(file: _File, entry: object) -> Step:
    one = file.keys("step", entry, {"id", "questions", "shows", "rule"}, ("id", "rule"))
    place = f"step {one['id']}"
    rules = tuple(_rule(file, place, rule) for rule in file.tables(place, one["rule"]))
    return Step(one["id"], rules, file.texts(place, one.get("questions", [])), file.texts(place, one.get("shows", [])))


def _rule(file: _File, step: str, entry: object) -> Rule:
    one = file.keys(f"{step}, rule", entry, _RULE, ("id", "when"))
    place = f"{step}, rule {one['id']}"
    file.plain(place, one, id=str, disposition=str, ends=bool, always=bool, reassuring=bool, alone=bool)
    return Rule(
        id=one["id"],
        when=file.condition(place, one["when"]),
        actions=tuple(_all_asked(file, place, one.get("actions", []))),
        disposition=one.get("disposition", ""),
        after=file.texts(place, one.get("after", [])),
        ends=one.get("ends", False),
        always=one.get("always", False),
        reassuring=one.get("reassuring", False),
        alone=one.get("alone", False),
        override=file.texts(place, one.get("override", [])),
        statements=file.texts(place, one.get("statements", [])),
    )


def _all_asked(file: _File, place: str, entries: object) -> Iterator[Asked]:
    """Actions by id or as tables; the name of a group stands for its members, which are no groups."""
    for entry in file.entries(place, entries):
        if isinstance(entry, str) and entry in file.groups:
            inside = f"group {entry}"
            yield from (_asked(file, inside, member) for member in file.entries(inside, file.groups[entry]))
        else:
            yield _asked(file, place, entry)


def _asked(file: _File, place: str, entry: object) -> Asked:
    one = file.keys(place, {"id": entry} if isinstance(entry, str) else entry, _ASKED, ("id",))
    if one["id"] not in file.actions:
        raise file.refuse(place, f"the action “{one['id']}” does not exist")
    if one.get("urgency") not in (None, *URGENCIES):
        raise file.refuse(place, f"the urgency “{one['urgency']}” does not exist")
    when = file.condition(place, one["when"]) if "when" in one else ALWAYS
    own = file.texts(place, one["statements"]) if "statements" in one else None
    return Asked(one["id"], when, one.get("variant", ""), one.get("urgency"), own)


def _invariant(file: _File, entry: object) -> Invariant:
    lists = ("never", "always", "some")
    one = file.keys("invariant", entry, {"id", "when", *lists}, ("id", "when"))
    place = f"invariant {one['id']}"
    return Invariant(
        one["id"], file.condition(place, one["when"]), *(file.texts(place, one.get(key, [])) for key in lists)
    )
