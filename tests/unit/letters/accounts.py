"""What a printed letter says beyond the sentences that its traces account for: there must be nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pypdfium2
from matplotlib.text import Text

from alpdesk.clinical.dates import format_date
from alpdesk.letters.letter import Letter
from alpdesk.letters.letter_trace import LetterTraces
from alpdesk.letters.pdf import render
from alpdesk.letters.printed import CONFIDENTIAL, DRAFT, INVENTED, checked
from alpdesk.letters.styles import theme
from alpdesk.letters.wording import words
from alpdesk.plots import trend_figure

_HEADS = (
    "Rule", "Finding in this patient", "Conclusion", "Statements", "derived", "Analyte", "Unit", "Limits", "not done",
    "To", "From", "Date of referral", "Patient", "Born", "Gender", "Usual address", "Telephone", "Signed", "Decision",
    "Date", "Urgency:",
)  # fmt: skip


def unaccounted(made: Letter, traces: LetterTraces) -> list[str]:
    """The words on the pages that are neither a traced sentence nor a heading, cell, id or date."""
    document = pypdfium2.PdfDocument(render(made))
    try:
        pages = [squeezed(page.get_textpage().get_text_range()) for page in document]
    finally:
        document.close()
    rest = "".join(_body(made, page, number, len(pages)) for number, page in enumerate(pages, 1))
    told = {squeezed(one.text) for one, _ in traces.sentences} | {squeezed(label) for label in _labels(made)}
    for text in sorted(told - {""}, key=len, reverse=True):
        rest = rest.replace(text, "\n")
    return [left for left in rest.split("\n") if any(letter.isalpha() for letter in left)]


def _body(made: Letter, page: str, number: int, pages: int) -> str:
    """A page without what stands on every page, so that a sentence reads on from one page to the next."""
    strip = squeezed(f"{DRAFT if made.draft else ''} {'·' if made.draft and made.invented else ''} ")
    head = strip + (INVENTED.replace(" ", "") if made.invented else "")
    line = squeezed(f"{made.patient.line} Referral {format_date(made.on)}") if number > 1 else ""
    place = f"Page {number} of {pages}"
    foot = squeezed(f"Prepared with {made.footing.line}. {place} {CONFIDENTIAL} {checked(made)} Ref. {made.reference}")
    assert page.startswith(head + line)
    assert page.endswith(foot)
    return page.removeprefix(head + line).removesuffix(foot)


def squeezed(text: str) -> str:
    """The text without blanks and line breaks, soft hyphens undone."""
    return "".join(text.replace("\ufffe", "").split())


def _labels(made: Letter) -> Iterator[str]:
    """What is printed that is no sentence: headings, heads of columns, cells of the table, ids, words in the plot."""
    yield from (*words()["headings"].values(), *words()["labels"].values(), *_HEADS)
    for reason in made.reasoning:
        yield from (reason.rule, *reason.statements)
    if made.results:
        yield from (format_date(day) for day in made.results.dates)
        for row in made.results.rows:
            yield from (row.name, row.unit, row.limits, *(f"{cell.text}{cell.mark}" for cell in row.cells))
    if made.trend:
        yield f"{words()['headings']['trend']}, {made.trend.unit}"
        yield from (window.short for window in made.trend.windows)
        figure = trend_figure(made.trend, theme(), (6.8, 1.8), dpi=72, scale=0.86)
        figure.draw_without_rendering()
        yield from (part.get_text() for part in figure.findobj(Text) if isinstance(part, Text))
