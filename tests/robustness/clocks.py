"""Clocks that are years wrong, change to summer time or to another zone, and copies made meanwhile.

The order of what was done stays, the trail holds and says that the clock went back, and no copy is lost to the date.
"""

from __future__ import annotations

import random
import tempfile
from collections import Counter
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from alpdesk.clinical.dates import When
from alpdesk.clinical.people import User
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Patient
from alpdesk.clinical.results import Result
from alpdesk.desk.desk import Desk
from alpdesk.store import vault
from alpdesk.store.backup import make_copy
from alpdesk.store.copies import copies_in
from alpdesk.store.files import BACKUPS
from alpdesk.store.opening import create_store, open_database
from alpdesk.store.retention import RECENT, kept
from alpdesk.store.vault import DataKeys

START = datetime(2026, 3, 29, 0, 50, tzinfo=UTC)
_LONDON_WINTER, _LONDON_SUMMER, _TOKYO = (timezone(timedelta(hours=hours)) for hours in (0, 1, 9))
_YEAR = timedelta(days=365.25)
TIMES = (
    START.astimezone(_LONDON_WINTER),
    (START + timedelta(minutes=20)).astimezone(_LONDON_SUMMER),
    START + 10 * _YEAR,
    START - 10 * _YEAR,
    START + 70 * _YEAR,
    START - 26 * _YEAR,
    (START + timedelta(hours=3)).astimezone(_TOKYO),
    datetime(2026, 10, 25, 1, 30, tzinfo=_LONDON_SUMMER),
    datetime(2026, 10, 25, 1, 10, tzinfo=_LONDON_WINTER),
    START + timedelta(days=300),
)
"""Days on which somebody works, in this order: also 70 years on and then in the year 2000 (the patient's born 1968)."""


def run(count: int, seed: int) -> Counter[str]:
    """So many clinics, opened at each of these times and others at random."""
    chance, sums = random.Random(seed), Counter[str]()  # noqa: S311 - any time will do
    for _ in range(count):
        times = [*TIMES, *(START + chance.uniform(-25, 70) * _YEAR for _ in range(3))]
        sums.update(_lived(times))
    return sums


def _entered(folder: Path, keys: DataKeys, time: datetime) -> Desk:
    """The desk of somebody who has just come in."""
    desk = Desk(open_database(folder, keys), User("Dr A"), lambda: time)
    desk.entered()
    return desk


def _lived(times: list[datetime]) -> Counter[str]:
    sums = Counter({"clinics": 1, "times": len(times)})
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "clinic"
        keys, _ = vault.create_vault(folder, "Dr A", "gallop tulips unrelated forty", cost=vault.FLOOR)
        create_store(folder, keys).close()
        newest, going_back = "", 0
        for number, time in enumerate(times):
            desk = _entered(folder, keys, time)
            if not number:
                desk.add_patient(Patient("", "Hartley", "", "", "female", When.parse("1968-03-02")))
            result = Result("", "alp", Quantity.parse(f"{20 + number} U/L"), When.parse("1999-03-02"))
            desk.record_results("1", (result,))
            lines = desk._store.audit(limit=1_000)  # noqa: SLF001 - the trail itself
            sums["order lost"] += [line.seq for line in lines] != list(range(len(lines), 0, -1))
            sums["trail broken"] += desk._store.broken_audit_line() is not None  # noqa: SLF001 - as above
            desk.close_clinic()
            going_back += number > 0 and time < times[number - 1]
            sums["not told that the clock went back"] = going_back - sum(line.action == "clock-back" for line in lines)
            copy = make_copy(folder, keys, time)
            names = [one.name for one in copies_in(folder / BACKUPS)]
            sums["copies purged"] += len(names) < min(number + 1, RECENT) or names[0] != copy.name
            sums["copies purged"] += bool(newest) and newest not in names
            newest = copy.name
        desk = _entered(folder, keys, START)
        sums["results missing"] = len(times) - len(desk.record("1").results)
        desk.close_clinic()
    return sums


def retention(count: int, seed: int) -> Counter[str]:
    """So many histories of copies, thinned after each one, under clocks that jump."""
    chance, sums = random.Random(seed), Counter[str]()  # noqa: S311 - any history will do
    for _ in range(count):
        newest_first: list[datetime] = []
        now = START
        for number in range(chance.randint(1, 90)):
            now += timedelta(hours=chance.choice((1, 5, 24, 24, 24, 70, 800)))
            if chance.random() < 0.05:
                now += chance.choice((-10, 10, 70, -1)) * _YEAR if 1970 < now.year < 2200 else START - now
            newest_first.insert(0, now)
            stay = kept(newest_first)
            newest_first = [made for place, made in enumerate(newest_first) if place in stay]
            sums["newest deleted"] += newest_first[0] != now
            sums["fewer than ten left"] += len(newest_first) < min(number + 1, 10)
            sums["most copies"] = max(sums["most copies"], len(newest_first))
        sums["histories"] += 1
    return sums
