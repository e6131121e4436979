"""Words: no text names a dose or an antibiotic, starts or stops a drug, or calls a rise harmless."""

from __future__ import annotations

import re

import pytest

from alpdesk.pathways.model import Pathway
from alpdesk.resources import pathways

DRUGS = r"(alendron|risedron|zoledron|ibandron|bisphosphonat|denosumab|antiresorptiv|azathioprin|teriparatid|vitamin)"
FORBIDDEN = {
    "a harmless rise": r"\bbenign\b|healing (is |was |has been )?confirmed|successful fixation|\ball clear\b",
    "a dose": r"\d\s*(mg|µg|mcg|micrograms?|IU|units)\b",
    "an antibiotic": r"\b\w*(cillin|mycin|floxacin|cycline|cephalosporin|cef\w+|penem)\b|\bantibiotic",
    "starting a drug": rf"(^|[.;:]\s+)(start|begin|initiate|prescribe|resume) (?!of )[^.;]*\b{DRUGS}",
    "stopping or changing a dose": (
        r"(^|[.;:]\s+)(stop|increase|reduce|decrease|raise|lower|double|halve) (the )?(dose of )?azathioprine"
    ),
    "a diagnosis": r"\b(HPP|hypophosphatasia) (confirmed|diagnosed)\b|bone origin (is )?(likely|confirmed)",
    "a risk of this patient": r"\d ?% (chance|risk|probability)",
    "more than the article says": r"positive therapeutic response",
}


@pytest.mark.parametrize("pathway", pathways(), ids=lambda pathway: pathway.id)
@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_text_says(pathway: Pathway, what: str) -> None:
    found = [key for key, text in pathway.words.items() if re.search(FORBIDDEN[what], text, re.IGNORECASE)]
    assert found == []


@pytest.mark.parametrize("pathway", pathways(), ids=lambda pathway: pathway.id)
def test_osteoporosis_is_called_as_recorded(pathway: Pathway) -> None:
    for key, text in pathway.words.items():
        if key.startswith("action.") and "treatment of osteoporosis" in text:
            assert "osteoporosis as recorded" in text


@pytest.mark.parametrize("pathway", pathways(), ids=lambda pathway: pathway.id)
def test_every_text_is_a_sentence_or_a_heading_without_loose_ends(pathway: Pathway) -> None:
    for key, text in pathway.words.items():
        assert text == text.strip(), key
        assert "  " not in text, key
        assert key.startswith(("fact.", "finding.", "cell.")) or text[0].isupper() or text[0] in "“{", key


@pytest.mark.parametrize("pathway", pathways(), ids=lambda pathway: pathway.id)
def test_no_disposition_has_an_open_slot(pathway: Pathway) -> None:
    assert [key for key, text in pathway.words.items() if key.startswith("disposition.") and "{" in text] == []
