"""The report of a mutation run: figures per file and kind of change, and every survivor with its reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from tests.mutation.reviewed import Judged
from tests.mutation.running import ENDLESS, Verdict
from tests.mutation.stages import STAGES

EQUAL, LISTED, SURVIVED = "proved equal", "listed as equal", "survived"
_COLUMNS = (*STAGES, EQUAL, LISTED, SURVIVED)


def summary(judged: Judged) -> str:
    """The run in one line."""
    total = len(judged.verdicts)
    first = Counter(_end(one, judged) for one in judged.verdicts)
    caught = sum(first[stage] for stage in STAGES)
    told = ", ".join(f"{stage} {first[stage]}" for stage in STAGES)
    rest = total - first[EQUAL] - first[LISTED]
    share = 100 * caught / rest if rest else 100.0
    return (
        f"{total} mutants: {caught} caught ({told}); {first[EQUAL]} proved to make no difference, "
        f"{first[LISTED]} listed as making none; {first[SURVIVED]} survived: "
        f"{share:.1f} % of those that make a difference are caught"
    )


def report(judged: Judged, *, every: bool) -> str:
    """The whole report as Markdown."""
    return "\n".join(_lines(judged, every=every)) + "\n"


def write(path: Path, judged: Judged, *, every: bool) -> None:
    """Write it."""
    path.write_text(report(judged, every=every), encoding="utf-8")


def _lines(judged: Judged, *, every: bool) -> Iterator[str]:
    yield from ("# Mutation run", "", summary(judged), "", "Each mutant counts once, where it was caught first.", "")
    yield from _table("file", judged, lambda one: Path(one.mutant.file).name)
    yield from _table("change", judged, lambda one: one.mutant.kind)
    if every:
        yield from _by_each(judged.verdicts)
    yield from _list("Survived, and explained by nothing", judged.survived)
    yield from _list("Listed as making no difference, but caught, or proved to make none", judged.listed_in_vain)
    yield from _list("Listed as making no difference, but no longer there", judged.gone)
    yield from ("## Listed as making no difference", "")
    alive = {one.mutant.id for one in judged.verdicts if not one.caught}
    for why in dict.fromkeys(judged.reasons.values()):
        these = [ident for ident, reason in judged.reasons.items() if reason == why and ident in alive]
        yield from ([f"{why}", "", *(f"- `{ident}`" for ident in these), ""] if these else [])
    endless = [one.mutant.id for one in judged.verdicts if ENDLESS in one.caught.values()]
    yield from _list("Caught because they never end", endless)


def _table(title: str, judged: Judged, group: Callable[[Verdict], str]) -> Iterator[str]:
    counts: dict[str, Counter[str]] = {}
    for one in judged.verdicts:
        counts.setdefault(group(one), Counter())[_end(one, judged)] += 1
    yield f"| {title} | mutants | " + " | ".join(_COLUMNS) + " |"
    yield "|---|" + "---:|" * (len(_COLUMNS) + 1)
    whole: Counter[str] = Counter()
    for name, found in counts.items():
        whole += found
        yield _row(name, found)
    yield from (_row("all", whole), "")


def _row(name: str, found: Counter[str]) -> str:
    return f"| {name} | {found.total()} | " + " | ".join(str(found[column]) for column in _COLUMNS) + " |"


def _by_each(verdicts: Sequence[Verdict]) -> Iterator[str]:
    """How many each stage catches by itself, whatever the others do."""
    loaded = [one for one in verdicts if "loading" not in one.caught]
    yield f"Of the {len(loaded)} that load, each stage by itself catches:"
    yield ""
    for stage in STAGES[1:]:
        alone = sum(set(one.caught) == {stage} for one in loaded)
        yield f"- {stage}: {sum(stage in one.caught for one in loaded)}, {alone} of them caught by nothing else"
    yield ""


def _list(title: str, idents: Iterable[str]) -> Iterator[str]:
    found = list(idents)
    if found:
        yield from (f"## {title}: {len(found)}", "", *(f"- `{ident}`" for ident in found), "")


def _end(one: Verdict, judged: Judged) -> str:
    if one.first or one.equal:
        return one.first or EQUAL
    return LISTED if one.mutant.id in judged.reasons else SURVIVED
