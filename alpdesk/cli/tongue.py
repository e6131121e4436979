"""The language of what a command prints for a person; help, refusals and JSON are English."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from alpdesk.language import ENGLISH, Language, catalogue, learn, speaking
from alpdesk.resources import folder


@contextmanager
def told_in(language: Language) -> Iterator[None]:
    """Say everything within the ``with`` in a language; English needs no catalogue and costs nothing."""
    if language != ENGLISH:
        learn(language, catalogue(folder("resources") / "i18n" / f"alpdesk_{language}.ts"))
    with speaking(language):
        yield
