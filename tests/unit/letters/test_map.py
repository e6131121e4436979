"""The map on paper: vectors and selectable text in embedded fonts, nothing under seven points, no box cut in two."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from io import BytesIO
from itertools import pairwise
from typing import Any

import pdfplumber
import pytest
from pypdf import PdfReader

from alpdesk import resources
from alpdesk.clinical.record import Record
from alpdesk.desk.demo import DemoData, DemoPatient
from alpdesk.letters.keeping import dump, load
from alpdesk.letters.letter import Letter
from alpdesk.letters.letter_trace import LetterTraces
from alpdesk.letters.map import SIZES, SMALLEST, bands, measure, render_map
from alpdesk.letters.pdf import missing_glyphs, render
from alpdesk.letters.wording import words
from alpdesk.pathways.assess import assess
from alpdesk.pathways.chart import Chart, chart
from alpdesk.pathways.chart_layout import SMALL
from tests.unit.letters.accounts import unaccounted
from tests.unit.letters.samples import AS_OF, letter
from tests.unit.letters.test_letters_of_the_demo import PLACES, TODAY, letters

PATHWAYS = {pathway.id: pathway for pathway in resources.pathways()}
PEOPLE = ("Hartley", "Tanaka", "Lindqvist")


def plain(text: str) -> str:
    return "".join(text.split())


@cache
def demo(name: str) -> Record:
    """One patient of the demonstration clinic, as on the day of the letters."""
    data = DemoData.read()
    table = next(one for one in data.patients if one["family"] == name)
    entry = DemoPatient(table, data.house["laboratory"], AS_OF)
    return Record(
        entry.patient, tuple(entry.results()), tuple(entry.problems()), tuple(entry.medicines()),
        tuple(entry.procedures()), answers=tuple(entry.answers()),
    )  # fmt: skip


@cache
def charts() -> dict[str, Chart]:
    """Every pathway unwalked, and every run of three patients of the demonstration."""
    found = {f"empty {ident}": chart(pathway) for ident, pathway in PATHWAYS.items()}
    for name in PEOPLE:
        for made in assess(demo(name), AS_OF, tuple(PATHWAYS.values())):
            found[f"{name} {made.pathway}"] = chart(PATHWAYS[made.pathway], made)
    return found


@cache
def pdf(name: str) -> bytes:
    return render_map(charts()[name], ("Title of the map", "What it shows"))


def fonts(page: Any) -> list[Any]:
    return [font.get_object() for font in page["/Resources"]["/Font"].values()]


@pytest.mark.uncounted
@pytest.mark.parametrize("name", charts())
def test_every_word_of_the_map_can_be_copied(name: str) -> None:
    told = plain("".join(page.extract_text() for page in PdfReader(BytesIO(pdf(name))).pages))
    for step in charts()[name].steps:
        assert plain(step.title) in told
        assert plain(step.purpose) in told
        for way in step.ways:
            assert plain(way.text) in told
            assert plain(way.when) in told
        if step.datum:
            assert plain(f"Closed: {step.datum}") in told
        elif any(way.datum for way in step.ways):
            assert any(plain(f"Closed: {way.datum}") in told for way in step.ways)
    for end in charts()[name].ends:
        assert plain(end.text) in told


@pytest.mark.uncounted
@pytest.mark.parametrize("name", charts())
def test_it_has_no_picture_and_every_font_is_embedded(name: str) -> None:
    reader = PdfReader(BytesIO(pdf(name)))
    for number, page in enumerate(reader.pages, 1):
        found: Any = page["/Resources"]
        assert "/XObject" not in found
        assert all("/FontFile2" in font["/FontDescriptor"] for font in fonts(page))
        told = page.extract_text()
        assert "Title of the map" in told
        assert f"Page {number} of {len(reader.pages)}" in told
        assert f"{charts()[name].pathway} 2026.1 (rules " in told


@pytest.mark.uncounted
@pytest.mark.parametrize("name", charts())
def test_nothing_is_smaller_than_seven_points_or_beside_the_page(name: str) -> None:
    with pdfplumber.open(BytesIO(pdf(name))) as opened:
        for page in opened.pages:
            assert min(letter_["size"] for letter_ in page.chars) >= SMALLEST - 0.001
            assert max(letter_["x1"] for letter_ in page.chars) < page.width - 40
            assert max(letter_["bottom"] for letter_ in page.chars) < page.height - 20
    assert min(SIZES) * SMALL >= SMALLEST - 0.001


def test_a_map_that_fits_no_page_is_cut_between_steps_and_loses_nothing() -> None:
    walked = charts()["Tanaka raised_alp_post_back_surgery"]
    low = bands(walked, 200.0)
    assert len(low) > len(walked.steps)
    drawn = [box for band in low for box in band.boxes()]
    assert drawn == list(low[0].layout.boxes)
    assert all(one.top + one.height == pytest.approx(other.top) for one, other in pairwise(low))
    for band in low:
        assert all(box.bottom <= band.top + band.height for box in band.boxes())


def test_the_map_is_as_large_as_its_page_allows() -> None:
    empty = charts()["empty low_alp_osteoporosis"]
    sizes = [bands(empty, room)[0].layout.size for room in (2000.0, 560.0, 100.0)]
    assert sizes[0] == SIZES[0]
    assert sizes[1] < sizes[0]
    assert sizes[2] > min(SIZES)


def test_a_long_title_is_cut_and_a_long_line_is_wrapped() -> None:
    told = PdfReader(BytesIO(render_map(charts()["empty low_alp_osteoporosis"], ("W" * 200, "word " * 60)))).pages[0]
    text = told.extract_text()
    assert "W…" in text
    assert text.count("word") == 60


def test_text_from_outside_is_drawn_as_text() -> None:
    walked = charts()["Hartley low_alp_osteoporosis"]
    hostile = "<b>Łukasz</b> & 王小明 \u202e"
    steps = tuple(replace(one, title=hostile) for one in walked.steps)
    told = PdfReader(BytesIO(render_map(replace(walked, steps=steps), ("Title",)))).pages[0].extract_text()
    assert plain("<b>Łukasz</b> & 王小明 [U+202E]") in plain(told)
    assert measure("王", 10.0, False) > 0  # noqa: FBT003 - as the layout calls it


# the appendix of a letter


def with_map() -> Letter:
    made = replace(letter(), chart=charts()["Hartley low_alp_osteoporosis"])
    return made.with_parts((*made.parts, "map"))


@cache
def pages(made: Letter) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(render(made))).pages]


def test_the_map_is_an_appendix_only_where_it_was_asked_for() -> None:
    heading = words()["headings"]["map"]
    without = pages(replace(with_map(), parts=letter().parts))
    assert not any(heading in page for page in without)
    found = pages(with_map())
    assert [heading in page for page in found].count(True) == 1
    assert heading in found[len(without)]
    assert "Signed" in found[len(without) - 1]
    assert pages(letter().with_parts((*letter().parts, "map"))) == pages(letter())


def test_every_page_of_the_appendix_says_whose_it_is() -> None:
    found = pages(with_map())
    for number, page in enumerate(found, 1):
        assert "HARTLEY, Miriam (Mrs)" in page
        assert f"Page {number} of {len(found)}" in page
    drafts = pages(replace(with_map(), accepted_by=""))
    assert all("Draft: not accepted by a clinician" in page for page in drafts)


def test_a_kept_letter_draws_the_same_appendix_again() -> None:
    made = with_map()
    assert load(dump(made)) == made
    assert render(load(dump(made))) == render(made)


def test_characters_that_no_font_has_are_found_in_the_appendix_too() -> None:
    walked = charts()["Hartley low_alp_osteoporosis"]
    steps = (replace(walked.steps[0], datum="Laboratory \u0e01"), *walked.steps[1:])
    odd = replace(with_map(), chart=replace(walked, steps=steps))
    assert "U+0E01" in missing_glyphs(odd)
    assert missing_glyphs(replace(odd, parts=letter().parts)) == missing_glyphs(letter())


@pytest.mark.uncounted
@pytest.mark.parametrize("place", PLACES[:6])
def test_every_word_of_the_appendix_maps_to_a_trace(place: int) -> None:
    for composed, made in letters(place):
        drawn = replace(composed, chart=chart(PATHWAYS[made.pathway], made))
        whole = drawn.with_parts((*drawn.parts, "map"))
        traces = LetterTraces(whole, made, resources.evidence(), whole.clinician.name, TODAY)
        assert unaccounted(whole, traces) == []
        closed = [trace for one, trace in traces.sentences if one.id.endswith(".closed")]
        assert all(trace.findings or trace.rows for trace in closed)
        assert any(origin.kind == "result" for one in closed for f in one.findings for origin in f.origins)
