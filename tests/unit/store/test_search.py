"""Patients are found as one types, and the answer is that of a slow, plain reading of everybody."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alpdesk.clinical.dates import When
from alpdesk.clinical.record import Identifier, Patient
from alpdesk.store import opening, search
from alpdesk.store.search import name_key, query_words, search_words
from alpdesk.store.store import Store
from alpdesk.store.vault import DataKeys
from tests.unit.store.samples import AT, WHO


@pytest.mark.parametrize(
    "text",
    [
        "hart",
        "HARTLEY",
        "Hartley, Miriam",
        "hart mir",
        "mir hart",
        "miriam",
        "jane",
        "hart jane",
        "943 476",
        "9434765919",
        "943 476 5919",
        "h-77120",
        "h77",
        "1960",
        "1960-03",
        "1960-03-12",
        "12/03/1960",
        "12.3.1960",
        "12 03 1960",
        "12031960",
        "12-Mar-1960",
        "12 mar 1960",
        "12 March 1960",
        "12-mar",
        "12-m",
        "hart 12-Mar-1960",
        "hart 1960",
        "h m j 9",
    ],
)
def test_every_way_of_typing_finds_the_patient(store: Store, hartley: str, text: str) -> None:
    store.add_patient(Patient("", "Okonkwo", "Ben", born=When.parse("1985-11-30")), WHO, AT)
    assert [head.id for head in store.search(text)] == [hartley]
    assert store.count(text) == 1


@pytest.mark.parametrize(
    "text", ["artley", "hart ben", "hartleyx", "1961", "12/04/1960", "943 477", "hart 1961", "31-feb"]
)
def test_what_begins_nothing_of_the_patient_finds_nobody(store: Store, hartley: str, text: str) -> None:
    assert hartley
    assert store.search(text) == ()
    assert store.count(text) == 0


@pytest.mark.parametrize(
    ("family", "given", "text"),
    [
        ("Łukasiewicz", "Żaneta", "luk zan"),
        ("Müller-Lüdenscheidt", "Özlem", "mull oz"),
        ("Müller-Lüdenscheidt", "Özlem", "ludens"),
        ("O’Brien", "Siân", "obrien"),
        ("O’Brien", "Siân", "o'br sian"),
        ("O’Brien", "Siân", "brien"),
        ("van der Berg", "Anna", "berg"),
        ("van der Berg", "Anna", "van der b"),
        ("Groß", "Jörg", "gross jorg"),
        ("Søndergård", "", "sonder"),
        ("محمد", "علي", "محم"),
        ("王", "小明", "王"),
    ],
)
def test_names_are_found_without_their_marks(store: Store, family: str, given: str, text: str) -> None:
    patient = store.add_patient(Patient("", family, given), WHO, AT)
    assert [head.id for head in store.search(text)] == [patient]


def test_a_head_carries_what_the_list_shows(store: Store, hartley: str) -> None:
    (head,) = store.search("")
    assert head.id == hartley
    assert (head.family, head.given, head.title, head.sex) == ("Hartley", "Miriam Jane", "Mrs", "female")
    assert (head.born, head.identifier, head.invented) == (When.parse("1960-03-12"), "943 476 5919", True)


def test_a_birth_of_month_precision_is_found_as_far_as_it_is_known() -> None:
    assert search_words(Patient("", "A", born=When.parse("1960-03"))) == {"196003"}
    assert search_words(Patient("", "A")) == set()


def test_a_corrected_name_is_found_and_the_old_one_is_not(store: Store, hartley: str) -> None:
    store.correct_patient(Patient(hartley, "Harding", "Zoë"), "married", WHO, AT)
    assert [head.family for head in store.search("harding zoe")] == ["Harding"]
    for gone in ("hartley", "jane", "9434765919", "1960-03-12"):
        assert store.search(gone) == ()


def test_what_means_something_to_the_database_is_only_text(store: Store, hartley: str) -> None:
    for text in ("%", "_", "*", "'", "' OR 1=1 --", "\x00", "\ud800", '"', "h%"):
        store.search(text)
    assert [head.id for head in store.search("")] == [hartley]


NAMES = ("Hartley", "Harding", "Mirren", "Marsh", "Jane", "de Mir", "Hart-Marsh", "O'Mara", "Ma", "")
PEOPLE = [
    Patient(
        "",
        family or "Jones",
        f"{given} {second}".strip(),
        born=When.parse(f"19{year}-{month:02d}-{year % 28 + 1:02d}"),
        identifiers=(Identifier("NHS", f"9{year}{month}476"),),
    )
    for family, given, second, year, month in (
        (
            chooser.choice(NAMES),
            chooser.choice(NAMES),
            chooser.choice(NAMES),
            chooser.randint(10, 99),
            chooser.randint(1, 12),
        )
        for chooser in [random.Random(7)]  # noqa: S311 - invented people
        for _ in range(60)
    )
]


def begins(patient: Patient, word: str) -> bool:
    keys = {name_key(patient.family), name_key(patient.given)} | search_words(patient)
    return any(key.startswith(word) for key in keys)


@pytest.fixture(scope="module")
def crowd(made: Path, keys: DataKeys, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A clinic of sixty people who are easily mixed up."""
    folder = tmp_path_factory.mktemp("crowd") / "clinic"
    assert made.exists()
    store = opening.create_store(folder, keys)
    for patient in PEOPLE:
        store.add_patient(patient, WHO, AT)
    yield store
    store.close()


_TYPED = "h har hart ma m mir jane j de o mara 9 91 19 1-j 12"
_WORDS = st.sampled_from(
    ["h", "har", "hart", "ma", "m", "mir", "jane", "j", "de", "o", "mara", "9", "91", "19", "1-j", "12"]
)


@given(st.lists(_WORDS, min_size=1, max_size=4).map(" ".join))
def test_the_indexes_find_exactly_whom_a_plain_reading_finds(crowd: Store, text: str) -> None:
    words = query_words(text)
    wanted = {str(place) for place, one in enumerate(PEOPLE, 1) if all(begins(one, word) for word in words)}
    found = [head.id for head in crowd.search(text, 1000)]
    assert len(found) == len(set(found))
    assert set(found) == wanted
    assert crowd.count(text) == len(wanted)
    assert crowd.listed(text, 7) == (tuple(found[:7]), len(wanted))


@settings(deadline=None, max_examples=15)
@given(st.lists(_WORDS, max_size=3).map(" ".join), st.integers(5, 17))
def test_pages_join_to_the_whole_without_gap_or_double(crowd: Store, text: str, size: int) -> None:
    pages = [crowd.search(text, size, start) for start in range(0, 70, size)]
    assert tuple(head for page in pages for head in page) == crowd.search(text, 1000)


def test_the_list_without_a_query_is_in_the_order_of_names(crowd: Store) -> None:
    names = [(name_key(head.family), name_key(head.given)) for head in crowd.search("", 1000)]
    assert len(names) == len(PEOPLE)
    assert names == sorted(names)


def test_family_names_that_begin_with_the_word_come_first(crowd: Store) -> None:
    found = [name_key(head.family).startswith("mar") for head in crowd.search("mar", 1000)]
    assert found == sorted(found, reverse=True)
    assert any(found)
    assert not all(found)


def test_counting_stops_where_it_is_told(crowd: Store) -> None:
    assert crowd.count("h", 3) == 3
    assert crowd.count("", 3) == len(PEOPLE)


@pytest.mark.parametrize("common", [0, 4000])
def test_every_search_walks_along_an_index(crowd: Store, common: int) -> None:
    plans: list[str] = []

    def noted(sql: str, parameters: object) -> list[tuple[int]]:
        values = list(parameters) if isinstance(parameters, list) else []
        plans.extend(str(row[3]) for row in crowd._run(f"EXPLAIN QUERY PLAN {sql}", values))  # noqa: SLF001
        return [(common,)] if "count(" in sql else []

    for text in ("", "hart", "hart mir 9"):
        search.find(noted, text, 50)
        search.listed(noted, text, 50, 1000)
    assert plans
    assert not [plan for plan in plans if "TEMP B-TREE" in plan or plan.startswith("SCAN w") or "SCAN y" in plan]
