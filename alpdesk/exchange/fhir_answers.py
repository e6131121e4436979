"""Answers from QuestionnaireResponses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from alpdesk.clinical.record import Answer
from alpdesk.clinical.wording import fold
from alpdesk.exchange.fhir_elements import Dates, Json, decimal_of, part, parts, quantity_of, text_of
from alpdesk.exchange.fhir_own import kept_in

_SPOKEN = {"true": "yes", "y": "yes", "373066001": "yes", "false": "no", "n": "no", "373067005": "no"}
_SPOKEN |= {"261665006": "unknown", "asked-unknown": "unknown"}
_PLAIN = frozenset({"yes", "no", "unknown", "minor", "major", "unsure"})
_SOURCES: tuple[Literal["questionnaire", "clinician", "command line"], ...] = (
    "questionnaire",
    "clinician",
    "command line",
)
_COUNTED_FORMS = frozenset({"completed", "amended"})


def answers_of(resource: Json) -> tuple[list[Answer], list[str]]:
    """The answers of one QuestionnaireResponse, nested ones too; none unless it is completed or amended."""
    if text_of(resource.get("status")) not in _COUNTED_FORMS:
        return [], []
    dates = Dates("QuestionnaireResponse")
    authored = dates.read(resource.get("authored"))
    by = text_of(part(resource, "author").get("display")) or text_of(part(resource, "source").get("display"))
    source = next((one for one in _SOURCES if one == kept_in(resource, "source")), _SOURCES[0])
    found = ((*_given(item), kept_in(item, "reason")) for item in _items(resource))
    return [
        Answer(link, value, authored, by, source, reason) for link, value, reason in found if link and value
    ], dates.notes


def _items(holder: Json) -> Iterator[Json]:
    for item in parts(holder.get("item")):
        yield item
        yield from _items(item)
        for answer in parts(item.get("answer")):
            yield from _items(answer)


def _given(item: Json) -> tuple[str, str]:
    values = (_value(answer) for answer in parts(item.get("answer")))
    return text_of(item.get("linkId")), "; ".join(filter(None, values))


def _value(answer: Json) -> str:
    """yes, no or unknown for what means that; else a date or the text as given."""
    if isinstance(answer.get("valueBoolean"), bool):
        return "yes" if answer["valueBoolean"] else "no"
    if "valueCoding" in answer:
        coding = part(answer, "valueCoding")
        code, display = text_of(coding.get("code")), text_of(coding.get("display"))
        return _plain(code) or _plain(display) or display or code
    number = decimal_of(answer.get("valueDecimal", answer.get("valueInteger")))
    if number is not None:
        return f"{number:f}"
    given = next((text_of(answer[key]) for key in ("valueString", "valueDate", "valueDateTime") if key in answer), "")
    return _plain(given) or given or str(quantity_of(part(answer, "valueQuantity")) or "")


def _plain(text: str) -> str:
    """One of AlpDesk's own answers, where the text is one; else empty."""
    word = fold(text)
    return _SPOKEN.get(word) or (word if word in _PLAIN else "")
