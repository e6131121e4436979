"""A clinic of 100,000 invented patients with three ALP results each, written in bulk before the clinic is opened."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from alpdesk.clinical.dates import When
from alpdesk.clinical.quantity import Quantity
from alpdesk.clinical.record import Identifier, Patient, Sex
from alpdesk.clinical.results import Limits, Result
from alpdesk.store import rows
from alpdesk.store.connection import connect
from alpdesk.store.search import name_key, search_words

PATIENTS = 100_000
EACH = 3
_BIRTHS = date(1930, 1, 1)
_BIRTH_DAYS = 80 * 365
_FIRST = date(2022, 1, 1)
_SYLLABLES = (
    "an",
    "bar",
    "bel",
    "cor",
    "dan",
    "el",
    "fen",
    "gar",
    "hol",
    "ing",
    "jen",
    "kar",
    "lin",
    "mar",
    "nor",
    "ol",
)
_GIVEN = (
    "Ada",
    "Ben",
    "Cora",
    "Dov",
    "Ema",
    "Finn",
    "Gul",
    "Hana",
    "Ivo",
    "Jin",
    "Kofi",
    "Lena",
    "Mira",
    "Nils",
    "Olu",
)
_SEXES: tuple[Sex, Sex] = ("female", "male")
_LIMITS = Limits(Quantity(Decimal(30), "U/L"), Quantity(Decimal(130), "U/L"))
_STAMP = {"entered_by": "bench", "entered_at": "2026-01-01T00:00:00+00:00", "change_reason": ""}


def fill(database: Path, key: bytes, patients: int = PATIENTS) -> None:
    """Write the patients into a new, closed clinic's database through the one door, in one transaction."""
    people = list(_people(patients))
    connection = connect(database, key)
    connection.execute("BEGIN IMMEDIATE")
    for table, lines in (
        ("patient", _patients(people)),
        ("patient_word", _words(people)),
        ("result", _results(len(people))),
    ):
        _insert(connection, table, lines)
    connection.execute("COMMIT")
    connection.close()


def queries(count: int) -> list[str]:
    """What a clinician has typed after some keystrokes: one to six letters of names, two words, a birth date."""
    pick = random.Random(7)  # noqa: S311 - invented people
    names = [_family(pick) for _ in range(count)]
    typed = [name[: pick.randint(1, 6)] for name in names]
    typed[::6] = [f"{name[:4]} {pick.choice(_GIVEN)[:2]}" for name in names[::6]]
    typed[::11] = [f"{_born(pick):%Y-%m-%d}" for _ in names[::11]]
    return typed


def _family(pick: random.Random) -> str:
    return "".join(pick.choices(_SYLLABLES, k=pick.choice((2, 2, 3)))).capitalize()


def _born(pick: random.Random) -> date:
    return _BIRTHS + timedelta(days=pick.randrange(_BIRTH_DAYS))


def _people(patients: int) -> Iterator[Patient]:
    pick = random.Random(1)  # noqa: S311 - invented people
    for number in range(1, patients + 1):
        yield Patient(
            str(number),
            _family(pick),
            pick.choice(_GIVEN),
            sex=pick.choice(_SEXES),
            born=When.on(_born(pick)),
            identifiers=(Identifier("Bench", f"{number:08d}"),),
            invented=True,
        )


def _patients(people: Iterable[Patient]) -> Iterator[Mapping[str, Any]]:
    for one in people:
        yield rows.patient_values(one) | {
            "id": int(one.id),
            "version": 1,
            "identifier": one.identifier(),
            "family_key": name_key(one.family),
            "given_key": name_key(one.given),
        }


def _words(people: Iterable[Patient]) -> list[Mapping[str, Any]]:
    found = [{"word": word, "patient_id": int(one.id)} for one in people for word in search_words(one)]
    return sorted(found, key=lambda line: (str(line["word"]), line["patient_id"]))


def _results(patients: int) -> Iterator[Mapping[str, Any]]:
    pick = random.Random(2)  # noqa: S311 - invented people
    for patient in range(1, patients + 1):
        for number in range(EACH):
            taken = _FIRST + timedelta(days=400 * number + pick.randrange(300))
            quantity = Quantity(Decimal(pick.randrange(20, 180)), "U/L")
            values = rows.result_values(Result("", "alp", quantity, When.on(taken), _LIMITS))
            yield values | {"patient_id": patient, "version": 1} | _STAMP


def _insert(connection: Any, table: str, lines: Iterable[Mapping[str, Any]]) -> None:
    several = iter(lines)
    first = next(several)
    columns = list(first)
    names, marks = ", ".join(columns), ", ".join("?" * len(columns))
    sql = f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608 - our own tables
    connection.execute(sql, list(first.values()))
    connection.executemany(sql, ([line[column] for column in columns] for line in several))
