"""What a printed letter says beyond the sentences that its traces account for: there must be nothing."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pypdfium2
from matplotlib.text import Text

from alpdesk.clinical.dates import format_date
from alpdesk.language import Language, mark, tr, tr_marked
from alpdesk.letters.letter import Letter
from alpdesk.letters.letter_trace import LetterTraces
from alpdesk.letters.pdf import render
from alpdesk.letters.printed import CONFIDENTIAL, DRAFT, INVENTED, checked, drawn, trend_heading
from alpdesk.letters.styles import theme
from alpdesk.letters.wording import words
from alpdesk.plots import TrendInput, trend_figure
from alpdesk.resources import telling

_HEADS = (
    "Rule", "Finding in this patient", "Conclusion", "Statements", "derived", "Analyte", "Unit", "Limits", "not done",
    mark("To", "of a letter"), mark("From", "of a letter"), "Date of referral", "Patient", "Born", "Gender",
    mark("Usual address", "where a patient lives"), "Telephone", "Signed", "Decision", "Date", "Urgency", "Outcome",
)  # fmt: skip


def unaccounted(made: Letter, traces: LetterTraces) -> list[str]:
    """The words on the pages that are neither a traced sentence nor a heading, cell, id or date."""
    with telling(made.language):
        return _unaccounted(made, traces)


def _unaccounted(made: Letter, traces: LetterTraces) -> list[str]:
    pages = printed(made)
    rest = "".join(_body(made, page, number, len(pages)) for number, page in enumerate(pages, 1))
    told = {squeezed(one.text) for one, _ in traces.sentences} | {squeezed(label) for label in _labels(made)}
    for text in sorted(told - {""}, key=len, reverse=True):
        rest = rest.replace(text, "\n")
    return [left for left in rest.split("\n") if any(letter.isalpha() for letter in left)]


@cache
def printed(made: Letter) -> tuple[str, ...]:
    """The words on each page, without blanks."""
    document = pypdfium2.PdfDocument(render(made))
    try:
        return tuple(squeezed(page.get_textpage().get_text_range()) for page in document)
    finally:
        document.close()


def _body(made: Letter, page: str, number: int, pages: int) -> str:
    """A page without what stands on every page, so that a sentence reads on from one page to the next."""
    notes = [tr_marked(text) for text, said in ((DRAFT, made.draft), (INVENTED, made.invented)) if said]
    head, day = squeezed(" · ".join(notes)), format_date(made.on)
    dated = tr("Referral {day}", day=day) if made.form == "referral" else tr("Letter {day}", day=day)
    line = squeezed(f"{made.patient.line} {dated}") if number > 1 else ""
    place = tr("Page {number} of {pages}", number=number, pages=pages)
    program = tr("Prepared with {program}.", program=made.footing.line)
    reference = tr("Ref. {reference}", reference=made.reference)
    foot = squeezed(f"{program} {place} {tr_marked(CONFIDENTIAL)} {checked(made)} {reference}")
    assert page.startswith(head + line)
    assert page.endswith(foot), (page[-260:], foot)
    return page.removeprefix(head + line).removesuffix(foot)


def squeezed(text: str) -> str:
    """The text without blanks and line breaks, soft hyphens undone."""
    return "".join(text.replace("\ufffe", "").split())


def _labels(made: Letter) -> Iterator[str]:
    """What is printed that is no sentence: headings, heads of columns, cells of the table, ids, words in the plot."""
    yield from (*words()["headings"].values(), *words()["labels"].values())
    yield from words().get(f"headings_{made.form}", {}).values()
    yield from (tr_marked(head) for head in _HEADS)
    yield from (tr("{label}:", label=one.label) for one in made.paragraphs if one.style == "inline")
    for reason in made.reasoning:
        yield from (reason.rule, *reason.statements)
    if made.results:
        yield from (format_date(day) for day in made.results.dates)
        for row in made.results.rows:
            yield from (row.name, row.unit, row.limits, *(f"{cell.text}{cell.mark}" for cell in row.cells))
    for series in drawn(made):
        yield trend_heading(series, made)
        yield from (window.short for window in series.windows)
        yield from _in_plot(series, made.language)


@cache
def _in_plot(series: TrendInput, _language: Language) -> tuple[str, ...]:
    """The words in the plot of a series, in the language of the moment, which is that of the letter."""
    figure = trend_figure(series, theme(), (6.8, 1.8), dpi=72, scale=0.86)
    figure.draw_without_rendering()
    return tuple(part.get_text() for part in figure.findobj(Text) if isinstance(part, Text))
