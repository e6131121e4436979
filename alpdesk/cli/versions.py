"""``alpdesk pathways diff``: two versions of the pathways compared in plain words, with what moves and how much."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from alpdesk import resources
from alpdesk.cli.arguments import Arguments, Misused
from alpdesk.cli.layout import heading, section, visible, wrapped
from alpdesk.cli.pathway_file import parts
from alpdesk.clinical.wording import counted
from alpdesk.pathways.catalogue import DOMAINS
from alpdesk.pathways.clauses import condition_words
from alpdesk.pathways.conditions import Count, Leaf
from alpdesk.pathways.diff import compare, words_changed
from alpdesk.pathways.loading import load_version
from alpdesk.pathways.model import Pathway
from alpdesk.pathways.moves import Move, Moves, action_moves, flag_moves, outcome_moves


def run(given: Arguments) -> int:
    """Print the comparison of OLD and NEW; raises Misused or BadPathway in one sentence."""
    old, new = _side(given.old), _side(given.new)
    _matched(old, new)
    lines: list[str] = []
    for ident in (one for one in DOMAINS if one in old or one in new):
        if ident in old and ident in new:
            lines += [*_compared(old[ident], new[ident]), ""]
        else:
            told, side = ("New", new) if ident in new else ("Removed", old)
            lines += [f"{told} pathway: {side[ident].title} ({ident}, version {side[ident].version}).", ""]
    sys.stdout.write(visible("\n".join(lines)))
    return 0


def _side(text: str) -> dict[str, Pathway]:
    """The pathways that one argument names, by id: a file, a folder of files, or AlpDesk's own by its id."""
    place = Path(text)
    own = {one.id: one for one in resources.pathways()}
    if text in own:
        return {text: own[text]}
    if place.is_dir():
        files = sorted(place.glob("*.toml"))
        if not files:
            raise Misused(f"The folder {place.name or text} holds no pathway file")
        return {one.id: one for one in map(_read, files)}
    if place.is_file():
        found = _read(place)
        return {found.id: found}
    raise Misused(f"“{text[:80]}” is neither a file nor a folder nor a pathway’s id ({', '.join(own)})")


def _read(file: Path) -> Pathway:
    ident, rules, words = parts(file)
    return load_version(file.name, rules, words, DOMAINS[ident])


def _matched(old: dict[str, Pathway], new: dict[str, Pathway]) -> None:
    """Where one side is a single pathway, keep that of the other; refuse two that have nothing to compare."""
    if not old.keys() & new.keys():
        names = (" and ".join(one) for one in (old, new))
        raise Misused(f"Different pathways cannot be compared: {' with '.join(names)}")
    for one, other in ((old, new), (new, old)):
        if len(one) == 1:
            for ident in other.keys() - one.keys():
                del other[ident]


def _compared(old: Pathway, new: Pathway) -> Iterator[str]:
    names = " → ".join(f"version {one.version}, rules {one.content_hash[:12]}" for one in (old, new))
    yield from heading(f"{new.title} ({new.id})", names)
    changed = compare(old, new)
    for part in changed:
        yield from section(part.title, part.changes)
    if old.content_hash == new.content_hash:
        yield "The rules are the same, so nothing moves."
    else:
        yield from _moving(old, new)
    texts = words_changed(old, new)
    yield from section("Words", texts)
    if not texts and not changed:
        yield "The words are the same."


def _moving(old: Pathway, new: Pathway) -> Iterator[str]:
    """What moves: the outcome first, then every red flag and action that does."""
    found = [outcome_moves(old, new)]
    found += [flag_moves(old, new, ident) for ident in dict.fromkeys(one.id for one in (*old.flags, *new.flags))]
    found += [action_moves(old, new, ident) for ident in dict.fromkeys((*old.actions, *new.actions))]
    if not all(moves.exact for moves in found):
        raise Misused("The paths do not add up to all combinations, so what moves cannot be told")
    outcome, *others = found
    yield ""
    yield "What moves, over all combinations of findings"
    yield from wrapped(f"Outcome: {_share(outcome)}.", "  ", "    ")
    for move in outcome.moved:
        names = " → ".join(_outcome(one, ident) for one, ident in ((old, move.before), (new, move.after)))
        yield from wrapped(_told(new, names, move), "  - ", "    ")
    for moves in (one for one in others if one.moved):
        flag = new.words.get(f"flag.{moves.item}")
        yield from wrapped(f"{f'Red flag “{flag}”' if flag else moves.item}: {_share(moves)}.", "  ", "    ")
        for move in moves.moved:
            yield from wrapped(_told(new, _offer(move), move), "  - ", "    ")
    still = sum(not moves.moved for moves in others)
    unmoved = counted(still, "other red flag or action does", "other red flags and actions do")
    yield from wrapped(f"{unmoved} not move.", "  ")


def _share(moves: Moves) -> str:
    if not moves.moved:
        return f"none of {moves.combinations:,} combinations moves ({counted(moves.paths, 'path')} walked)"
    combinations = f"{moves.moved_combinations:,} of {moves.combinations:,} combinations"
    return f"{combinations} move ({moves.moved_paths} of {counted(moves.paths, 'path')})"


def _told(pathway: Pathway, what: str, move: Move) -> str:
    """One move with its size, and the smallest set of combinations in words."""
    parts = tuple(Leaf(finding, cells) for finding, cells in move.example.items())
    simplest = condition_words(pathway, Count(len(parts), parts))
    size = f"{move.combinations:,} combination{'' if move.combinations == 1 else 's'}, {counted(move.paths, 'path')}"
    return f"{what}: {size}; the simplest when {simplest}."


def _outcome(pathway: Pathway, ident: str) -> str:
    return f"“{pathway.word(f'disposition.{ident}')}”" if ident else "no outcome"


def _offer(move: Move) -> str:
    """“no longer offered (soon)”, “now offered (same day)”, “soon → same day”."""
    before, after = (text.replace("_", " ") for text in (move.before, move.after))
    if not before:
        return "now raised" if after == "raised" else f"now asked for ({after})"
    if not after:
        return "no longer raised" if before == "raised" else f"no longer asked for ({before})"
    return f"{before} → {after}"
