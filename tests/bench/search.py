"""Searching as one types, in a clinic of 100,000 patients, beside the raw indexed query."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence

from alpdesk.clinical.people import User
from alpdesk.desk.clock import system_clock
from alpdesk.desk.desk import Desk
from alpdesk.gui.patients_page import MOST_ROWS
from alpdesk.store.connection import connect
from alpdesk.store.files import DATABASE
from alpdesk.store.opening import create_store, open_database
from alpdesk.store.vault import create_vault
from tests.bench import crowd
from tests.bench.measure import Line, Sample, constant, repeated
from tests.bench.workshop import Workshop

SHOWN = 50
SEEN = 20
"""Lines of the list that a tall window shows at once; the others are worked out when they come into view."""
USER = "bench"
KEYSTROKES = 40
FAST = 0.005
"""Seconds within which 95 of 100 keystrokes should have their list."""
_RAW = (
    "SELECT id, family, given, title, sex, born, identifier, invented FROM patient "
    "WHERE family_key >= ? AND family_key < ? ORDER BY family_key, given_key, id LIMIT ?"
)


def lines(workshop: Workshop) -> list[Line]:
    """The names found, and the slowest keystrokes: names alone, and the list as the patients page asks for it."""
    folder = workshop.folder / "crowd"
    keys, _ = create_vault(folder, USER, workshop.passphrase)
    create_store(folder, keys).close()
    crowd.fill(folder / DATABASE, keys.db)
    raw = connect(folder / DATABASE, keys.db)
    workshop.later(raw.close)
    opened = open_database(folder, keys)
    desk, store = Desk(opened, User(USER), system_clock), opened.store
    workshop.later(desk.close_clinic)
    typed = crowd.queries(KEYSTROKES)
    names = [text.lower() for text in typed if text.isalpha()]

    def peer(text: str) -> None:
        raw.execute(_RAW, (text, text + "\U0010ffff", SHOWN)).fetchall()

    def page(text: str) -> None:
        _ = desk.patients(text, MOST_ROWS).lines[:SEEN]

    found, listed = "keystroke → names, 100,000 patients", f"keystroke → list of {MOST_ROWS}, {SEEN} seen with ALP"
    return [
        Line(found, "raw indexed query", 5.0, _each(store.search, names), _each(peer, names)),
        Line(f"{found}, 95 of 100", "5 ms, wall time", 1.0, _slow(store.search, typed), constant(FAST)),
        Line(f"{listed}, 95 of 100", "5 ms, wall time", 1.0, _slow(page, typed), constant(FAST)),
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
