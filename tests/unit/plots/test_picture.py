"""A trend as a file: readable on its own, the same each time, and nothing in it that was not asked for."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from xml.etree import ElementTree as ET

import numpy as np
import pdfplumber
import pytest
from matplotlib import image

from alpdesk.clinical.record import Record
from alpdesk.plots import Theme, trend_input
from alpdesk.plots.picture import SIZE, Kind, heading, picture
from tests.unit.plots.samples import Build

AS_OF = date(2026, 3, 20)
WHOSE = "HARTLEY, Miriam (Mrs), born 02-Mar-1968"


def test_the_pdf_says_whose_trend_it_is_in_which_unit_and_by_which_limits(build: Build, theme: Theme) -> None:
    series = trend_input(build.low(), as_of=AS_OF)
    with pdfplumber.open(io.BytesIO(picture(series, theme, WHOSE, "pdf"))) as pdf:
        (page,) = pdf.pages
        text = page.extract_text()
        assert not pdf.metadata
    for words in ("Alkaline phosphatase (U/L)", WHOSE, "Limits of the last result: 30–130 U/L", "20-Mar-2026"):
        assert words in text


def test_the_svg_is_one_drawing_without_text_that_a_font_could_change(build: Build, theme: Theme) -> None:
    root = ET.fromstring(picture(trend_input(build.low(), as_of=AS_OF), theme, WHOSE, "svg"))  # noqa: S314 - our own
    assert root.tag.endswith("svg")
    assert not [one for one in root.iter() if one.tag.endswith("}text")]


def test_the_png_has_room_for_the_lines_above(build: Build, theme: Theme) -> None:
    data = image.imread(io.BytesIO(picture(trend_input(build.low(), as_of=AS_OF), theme, WHOSE, "png")))
    high, wide = np.shape(data)[:2]
    assert (wide, high > SIZE[1] * 150) == (SIZE[0] * 150, True)


@pytest.mark.parametrize("kind", ["png", "svg", "pdf"])
def test_the_same_trend_gives_the_same_file(build: Build, theme: Theme, kind: Kind) -> None:
    series = trend_input(build.low(), as_of=AS_OF)
    assert picture(series, theme, WHOSE, kind) == picture(series, theme, WHOSE, kind)


def test_a_name_of_any_length_and_script_stays_within_the_picture(build: Build, theme: Theme) -> None:
    series = trend_input(build.low(), as_of=AS_OF)
    with pdfplumber.open(io.BytesIO(picture(series, theme, "$x$ " + "Ferrer-Soler " * 40, "pdf"))) as pdf:
        (page,) = pdf.pages
        assert max(letter["x1"] for letter in page.chars) <= page.width
        assert "$x$ Ferrer-Soler" in page.extract_text()
        assert "…" in page.extract_text()


def test_it_says_where_there_are_no_results_and_what_could_not_be_drawn(build: Build) -> None:
    nothing = trend_input(Record(build.patient()), as_of=AS_OF)
    assert "No results in this period" in heading(nothing, WHOSE)
    missing = replace(nothing, left_out=("ALP in words on 02-Mar-2026",))
    assert heading(missing, WHOSE)[-1] == "Not drawn: ALP in words on 02-Mar-2026"
