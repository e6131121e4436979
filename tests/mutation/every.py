"""Every mutant there is: of the pathway files, and of the modules that work out their findings."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from alpdesk.pathways.catalogue import DOMAINS
from tests.mutation import in_code, in_rules
from tests.mutation.mutant import Mutant


@cache
def every_mutant() -> tuple[Mutant, ...]:
    """Every mutant, in the order of the files."""
    return tuple(_every())


def _every() -> Iterator[Mutant]:
    for ident, domains in DOMAINS.items():
        yield from in_rules.rule_mutants(_rules(ident), domains)
    cells = list(dict.fromkeys(domain.cells for domains in DOMAINS.values() for domain in domains.values()))
    for file in in_code.modules():
        yield from in_code.code_mutants(file, cells)


def untouched() -> tuple[Mutant, ...]:
    """Mutants that change nothing, one of each kind of file: they have to survive."""
    return in_rules.untouched(_rules(next(iter(DOMAINS)))), in_code.untouched(in_code.modules()[0])


def _rules(ident: str) -> str:
    return f"resources/pathways/{ident}.toml"
