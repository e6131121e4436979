"""Searching as one types, in a clinic of 100,000 patients, beside the raw indexed query."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence

from alpdesk.store.connection import connect
from alpdesk.store.files import DATABASE
from alpdesk.store.opening import create_store, open_store
from alpdesk.store.vault import create_vault
from tests.bench import crowd
from tests.bench.measure import Line, Sample, constant, repeated
from tests.bench.workshop import Workshop

SHOWN = 50
KEYSTROKES = 40
FAST = 0.005
"""Seconds within which 95 of 100 keystrokes should have their list."""
_RAW = (
    "SELECT id, family, given, title, sex, born, identifier, invented FROM patient "
    "WHERE family_key >= ? AND family_key < ? ORDER BY family_key, given_key, id LIMIT ?"
)


def lines(workshop: Workshop) -> list[Line]:
    """Names found, the whole page with each patient's latest ALP results, and the slowest keystrokes."""
    folder = workshop.folder / "crowd"
    keys, _ = create_vault(folder, "bench", workshop.passphrase)
    create_store(folder, keys).close()
    crowd.fill(folder / DATABASE, keys.db)
    raw = connect(folder / DATABASE, keys.db)
    store = open_store(folder, keys)
    workshop.later(raw.close)
    workshop.later(store.close)
    typed = crowd.queries(KEYSTROKES)
    names = [text.lower() for text in typed if text.isalpha()]

    def page(text: str) -> None:
        found = store.search(text, SHOWN)
        store.count(text)
        store.records_heads_alp([head.id for head in found])

    def peer(text: str) -> None:
        raw.execute(_RAW, (text, text + "\U0010ffff", SHOWN)).fetchall()

    return [
        Line(
            "keystroke → names, 100,000 patients",
            "raw indexed query",
            5.0,
            _each(store.search, names),
            _each(peer, names),
        ),
        Line("keystroke → page with ALP of each", "raw indexed query", 20.0, _each(page, names), _each(peer, names)),
        Line("keystroke → page, slowest of 20", "5 ms, wall time", 1.0, _slow(page, typed), constant(FAST)),
    ]


def _each(search: Callable[[str], object], texts: Sequence[str]) -> Sample:
    def all_of_them() -> None:
        for text in texts:
            search(text)

    whole = repeated(all_of_them, 1)
    return lambda: whole() / len(texts)


def _slow(search: Callable[[str], object], texts: Sequence[str]) -> Sample:
    """The time that 95 of 100 keystrokes stay below."""

    def sample() -> float:
        taken = []
        for text in texts:
            start = time.perf_counter()
            search(text)
            taken.append(time.perf_counter() - start)
        return statistics.quantiles(taken, n=20)[18]

    return sample
