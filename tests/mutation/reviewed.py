"""The reviewed list: mutants that no patient could ever tell from the program, each with the reason."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.mutation.mutant import Mutant
from tests.mutation.running import Verdict

LIST = Path(__file__).with_name("equivalent.toml")


@dataclass(frozen=True)
class Judged:
    """What a run found, held against the list.

    ``survived`` are explained by nothing; ``listed_in_vain`` are caught, or proved equal; ``gone`` are no more.
    """

    verdicts: tuple[Verdict, ...]
    reasons: Mapping[str, str]
    survived: tuple[str, ...]
    listed_in_vain: tuple[str, ...]
    gone: tuple[str, ...]

    @property
    def good(self) -> bool:
        """Whether every survivor is explained, and every explanation still needed."""
        return not (self.survived or self.listed_in_vain or self.gone)


def reasons(path: Path = LIST) -> dict[str, str]:
    """Why each listed mutant changes nothing, by its id; raises ValueError for one that is listed twice."""
    out: dict[str, str] = {}
    for entry in tomllib.loads(path.read_text(encoding="utf-8")).get("reason", []):
        for ident in entry["mutants"]:
            if ident in out:
                raise ValueError(f"{ident} is listed twice")
            out[ident] = entry["why"]
    return out


def judged(verdicts: Iterable[Verdict], every: Iterable[Mutant], listed: Mapping[str, str]) -> Judged:
    """The verdicts against the list; ``every`` mutant that exists, tried or not, tells which entries are gone."""
    found = tuple(verdicts)
    alive = {one.mutant.id for one in found if not one.caught and not one.equal}
    dead = {one.mutant.id for one in found if one.caught or one.equal}
    there = {one.id for one in every}
    return Judged(
        found,
        listed,
        tuple(one.mutant.id for one in found if one.mutant.id in alive - set(listed)),
        tuple(ident for ident in listed if ident in dead),
        tuple(ident for ident in listed if ident not in there),
    )
