"""What is kept in English is told again in the language of the moment; what somebody typed stays as it is."""

from __future__ import annotations

import string
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from alpdesk import language, resources
from alpdesk.clinical.dates import format_date
from alpdesk.desk import retelling
from alpdesk.desk.checks import NotAccepted
from alpdesk.desk.retelling import in_english, retold, warm
from alpdesk.language import Language, catalogue, learn, mark, plural, speaking, tr

GERMAN = {
    "The record holds this result already.": ("Die Akte enthält diesen Laborwert bereits.",),
    "The record holds {result}.": ("In der Akte steht {result}.",),
    "Two values for one specimen.": ("Zwei Werte für eine Probe.",),
    "{analyte} {value} on {day}": ("{analyte} {value} am {day}",),
    "{analyte} {value} of {day}": ("{analyte} {value} vom {day}",),
    "ALP": ("AP",),
    mark("high", "flag of a result"): ("hoch",),
    "unit missing": ("Einheit fehlt",),
    "“{name}” is known by its name alone": ("„{name}“ ist nur am Namen erkannt",),
    "“{text}” is open": ("“{text}” bleibt offen",),
    "give its unit here, or in what is known of the laboratory": ("geben Sie die Einheit hier an",),
    "{number} years have passed since {day}": (
        "Seit {day} ist {number} Jahr vergangen",
        "Seit {day} sind {number} Jahre vergangen",
    ),
    "Import undone: {reason}": ("Import rückgängig gemacht: {reason}",),
    "{before} and {last}": ("{before} und {last}",),
    "{entry} withdrawn": ("{entry} zurückgenommen",),
    "Restore {file} or {file} is lost.": ("{file} wiederherstellen, sonst ist {file} verloren.",),
}


@pytest.fixture(autouse=True)
def _german() -> Iterator[None]:
    before = dict(language._catalogues)  # noqa: SLF001 - put back what the test learned
    learn("de", GERMAN)
    forget()
    yield
    language._catalogues.clear()  # noqa: SLF001 - as above
    language._catalogues.update(before)  # noqa: SLF001 - as above
    forget()


def forget() -> None:
    retelling._sentences.cache_clear()  # noqa: SLF001 - what was learned before
    retelling._retold.cache_clear()  # noqa: SLF001 - as above


@pytest.mark.parametrize(
    ("kept", "told"),
    [
        ("", ""),
        ("The record holds this result already.", "Die Akte enthält diesen Laborwert bereits."),
        (
            "Two values for one specimen. The record holds ALP 24.5 U/L on 12-Mar-2026.",
            "Zwei Werte für eine Probe. In der Akte steht AP 24,5 U/L am 12-Mär-2026.",
        ),
        (
            "Unit missing: give its unit here, or in what is known of the laboratory.",
            "Einheit fehlt: geben Sie die Einheit hier an.",
        ),
        ("12-Mar-2026", "12-Mär-2026"),
        ("“ALP” is known by its name alone", "„ALP“ ist nur am Namen erkannt"),
        ("“a: b” is open: unit missing.", "“a: b” bleibt offen: Einheit fehlt."),
        ("Unit missing: as the laboratory said.", "Einheit fehlt: as the laboratory said."),
        ("2 years have passed since 12-May-2024", "Seit 12-Mai-2024 sind 2 Jahre vergangen"),
        (
            "ALP 24 U/L of 12-Mar-2026 and ALP 30 U/L of 01-Oct-2026 withdrawn",
            "AP 24 U/L vom 12-Mär-2026 und AP 30 U/L vom 01-Okt-2026 zurückgenommen",
        ),
        ("Import undone: wrong file", "Import rückgängig gemacht: wrong file"),
        ("Restore x.key or x.key is lost.", "x.key wiederherstellen, sonst ist x.key verloren."),
        ("Restore x.key or y.key is lost.", "Restore x.key or y.key is lost."),
        ("typed by hand on 12-Mar-2026", "typed by hand on 12-Mär-2026"),
        ("typed with a date that is none, 31-Feb-2026", "typed with a date that is none, 31-Feb-2026"),
        ("“{0}” and {what} %s", "“{0}” and {what} %s"),
    ],
)
def test_a_kept_sentence_is_told_again(kept: str, told: str) -> None:
    with speaking("de"):
        assert retold(kept) == told
    assert retold(kept) == kept


def test_what_is_looked_into_is_read_before() -> None:
    warm()
    with speaking("de"):
        warm()
        assert retold("unit missing") == "Einheit fehlt"


def test_words_of_pathways_are_those_of_the_language() -> None:
    with speaking("de"):
        assert retold("Hypophosphatasia suspected") == "Verdacht auf Hypophosphatasie"


@pytest.mark.parametrize("spoken", ["de", "fr"])
def test_every_sentence_that_may_be_kept_is_told_again(spoken: Language) -> None:
    """Those of the desk, of readers and of the record, with something in every gap; the shortest are not believed."""
    path = resources.folder("resources") / "i18n" / f"alpdesk_{spoken}.ts"
    learn(spoken, catalogue(path))
    forget()
    wrong = []
    for english, told in translated(path):
        gaps = {name: GAPS.get(name, "Xq7") for _, name, _, _ in string.Formatter().parse(english) if name}
        with speaking(spoken):
            said = told.format(**gaps | {"day": format_date(date(2026, 2, 1))})
            wrong += [english] * (retold(english.format(**gaps)) != said)
    assert [one for one in wrong if len(one) > len("Line {line}: {why}")] == []


GAPS = {"number": "7", "line": "12", "day": "01-Feb-2026", "analyte": "GGT"}


def translated(path: Path) -> Iterator[tuple[str, str]]:
    """Sentences with gaps and their translations for several things."""
    for message in ET.parse(path).iter("message"):  # noqa: S314 - our own file
        places = " ".join(place.get("filename", "") for place in message.iter("location"))
        english = message.findtext("source", "")
        if "{" in english and any(f"alpdesk/{part}/" in places for part in ("desk", "exchange", "store")):
            forms = [form.text or "" for form in message.iter("numerusform")]
            yield english, forms[-1] if forms else message.findtext("translation", "")


def test_a_failure_below_what_is_kept_speaks_to_the_screen() -> None:
    def refuse() -> None:
        with in_english():
            assert tr("unit missing") == "unit missing"
            raise NotAccepted(tr("The record holds this result already."))

    with speaking("de"), pytest.raises(NotAccepted) as refused:
        refuse()
    assert refused.value.sentence == "Die Akte enthält diesen Laborwert bereits."


def test_what_cannot_list_its_sentences_is_not_asked_for_them() -> None:
    class Pseudo:
        def get(self, key: str, /) -> tuple[str, ...] | None:
            return (f"[{key}]",)

    learn("fr", Pseudo())
    forget()
    with speaking("fr"):
        assert retold("unit missing") == "unit missing"
        assert plural(2, "{number} result", "{number} results") == "[2 results]"


def test_a_text_of_many_colons_is_soon_read() -> None:
    begun = time.process_time()
    with speaking("de"):
        assert retold("a: " * 10_000)
    assert time.process_time() - begun < 2
