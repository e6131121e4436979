"""How many examples a property is tried with that needs more than the usual few."""

from __future__ import annotations

from hypothesis import settings


def at_least(number: int) -> settings:
    """As many as the profile says, and no fewer than this: for what reads files, or declares something impossible."""
    return settings(max_examples=max(number, settings().max_examples))
