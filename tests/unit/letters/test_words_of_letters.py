"""The words of letters: the same keys and slots in every language, a sentence for everything, none that may not be."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from alpdesk import resources
from alpdesk.clinical.people import RECIPIENT_KINDS
from alpdesk.language import LANGUAGES, Language
from alpdesk.letters.templates import PRESSING, NoTemplate, fitting, template, template_name, templates
from alpdesk.letters.values import OPTIONAL, ORDER
from alpdesk.letters.wording import cautions, reason_template, words
from alpdesk.resources import telling
from tests.unit.letters.samples import action

OTHERS: tuple[Language, ...] = ("de", "fr")
FORBIDDEN = re.compile(
    r"benign|gutartig|b[ée]nin|healing confirmed|heilung (ist )?bestätigt|guérison confirmée|"
    r"consolidation confirmée|\b(stop|absetzen|arrêtez|arrêter) azathioprine?|\d+ ?(mg|µg|mcg|micrograms?)\b",
    re.IGNORECASE,
)


def flat(table: Any, at: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a table with its place."""
    if isinstance(table, dict):
        for key, value in table.items():
            yield from flat(value, f"{at}/{key}")
    elif isinstance(table, list):
        for number, value in enumerate(table):
            yield from flat(value, f"{at}/{number}")
    else:
        yield at, str(table)


def said(language: Language) -> dict[str, str]:
    with telling(language):
        return dict(flat(words()))


def slots_of(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_the_same_words_with_the_same_slots(language: Language) -> None:
    english, other = said("en"), said(language)
    assert other.keys() == english.keys()
    assert [at for at, text in english.items() if slots_of(text) != slots_of(other[at])] == []
    assert [
        at for at, text in english.items() if at.startswith("/caution") and "ions/" in at and text != other[at]
    ] == []
    assert [at for at, text in other.items() if not text.strip()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_words_reassure_beyond_the_sources_or_name_a_dose(language: Language) -> None:
    assert [text for text in said(language).values() if FORBIDDEN.search(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_outcome_and_every_step_has_words_for_referrer_and_patient(language: Language) -> None:
    with telling(language):
        found = words()
        assert cautions()
        for pathway in resources.pathways():
            outcomes = {rule.disposition for _, rule in pathway.rules if rule.disposition} - {"not_applicable"}
            assert {one for one in outcomes if not reason_template(pathway.id, one)} == set()
            assert outcomes - found["patient_about"][pathway.id].keys() == set()
            steps = {ident for ident, one in pathway.actions.items() if one.kind not in {"note", "ask"}}
            assert steps - found["patient_next"].keys() == set()


def test_every_template_is_whole_and_fits_what_it_says() -> None:
    known = {ident for pathway in resources.pathways() for ident in pathway.actions}
    for one in templates():
        assert template_name(one.id) != one.id
        assert words()["template_about"][one.id]
        assert set(one.sections) <= {*ORDER, "advice", "ask"}
        assert set(one.kinds) <= set(RECIPIENT_KINDS)
        assert set(one.parts) <= set(OPTIONAL)
        assert set(one.asks or ()) <= known
    with pytest.raises(NoTemplate, match="There is no template “x”"):
        template("x")


def test_the_template_that_fits_best_comes_first_and_the_patients_last() -> None:
    surgery = [one.id for one in fitting("raised_alp_post_back_surgery", "oncology")]
    assert (surgery[:2], surgery[-1]) == (["surgery.oncology", "general"], "patient")
    assert fitting("alp_on_azathioprine", "")[0].id == "general"
    assert "surgery.oncology" not in [one.id for one in fitting("alp_on_azathioprine", "oncology")]


def test_what_is_due_the_same_day_is_asked_of_everybody_and_first() -> None:
    infection = action("workup.infection", "do", "same_day")
    scan, bone = action("image.bone_scintigraphy", "do"), action("exclude.malignancy", "do")
    oncology, practice, general = template("surgery.oncology"), template("general_practice"), template("general")
    assert oncology.asked([scan, bone, infection]) == [infection, bone, scan]
    assert practice.asked([scan, infection]) == [infection]
    assert general.asked([scan, infection]) == [scan, infection]
    assert replace(infection, urgency="emergency").urgency in PRESSING
