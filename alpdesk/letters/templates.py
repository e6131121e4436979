"""Templates of letters: for which pathway and recipient, in which order, and who is asked for what."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from alpdesk.errors import AlpDeskError
from alpdesk.language import tr
from alpdesk.letters.values import GENERAL, PATIENT, Form, Paragraph, Part
from alpdesk.letters.wording import word
from alpdesk.pathways.assessment import Action
from alpdesk.resources import table

PRESSING = frozenset({"same_day", "emergency"})


class NoTemplate(AlpDeskError):
    """There is no template of that name."""


@dataclass(frozen=True, slots=True)
class Template:
    """One template; ``asks`` None asks for every request of the outcome, ``first`` are findings told first."""

    id: str
    pathways: tuple[str, ...]
    kinds: tuple[str, ...]
    form: Form
    sections: tuple[str, ...]
    parts: tuple[Part, ...]
    first: tuple[str, ...] = ()
    asks: tuple[str, ...] | None = None

    def asked(self, actions: Sequence[Action]) -> list[Action]:
        """The requests put to this recipient, in its order; what is due the same day comes first and always."""
        if self.asks is None:
            return list(actions)
        pressing = [one for one in actions if one.urgency in PRESSING]
        order = self.asks
        others = [one for one in actions if one.id in order and one not in pressing]
        return pressing + sorted(others, key=lambda one: order.index(one.id))

    def told(self, findings: Iterable[Paragraph]) -> list[Paragraph]:
        """Findings, those of interest to this recipient first, else in the order given."""
        return sorted(findings, key=lambda one: self._rank(one.id.partition(".")[2]))

    def _rank(self, ident: str) -> int:
        return next((place for place, one in enumerate(self.first) if ident.startswith(one)), len(self.first))


@cache
def templates() -> tuple[Template, ...]:
    """Every template, in the order of the file."""
    return tuple(_read(one) for one in table("letters", "templates.toml", "template")["template"])


def _read(one: dict[str, object]) -> Template:
    lists = {name: tuple(value) if isinstance(value, list) else value for name, value in one.items()}
    return Template(**lists)  # type: ignore[arg-type]


def template(ident: str) -> Template:
    """One template by id; raises NoTemplate."""
    found = next((one for one in templates() if one.id == ident), None)
    if found is None:
        known = ", ".join(one.id for one in templates())
        raise NoTemplate(tr("There is no template “{template}”: choose one of {known}.", template=ident, known=known))
    return found


def fitting(pathway: str, kind: str) -> tuple[Template, ...]:
    """The templates for a pathway, those for the kind of recipient first, the general one next."""
    mine = [one for one in templates() if not one.pathways or pathway in one.pathways]
    best = [one for one in mine if kind and kind in one.kinds]
    last = [one for one in mine if one.id in {GENERAL, PATIENT}]
    return (*best, *last[:1], *(one for one in mine if one not in best and one not in last), *last[1:])


def template_name(ident: str) -> str:
    """What a template is called, in the language of the moment."""
    return word("template", ident, ident)
