"""A figure on a PDF page: paths, dashes, clips and text, and never a picture."""

from __future__ import annotations

from io import BytesIO

import pytest
from matplotlib.backend_bases import GraphicsContextBase
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.patches import Circle, PathPatch
from matplotlib.path import Path
from matplotlib.transforms import IdentityTransform
from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

from alpdesk.letters.glyphs import register_faces
from alpdesk.letters.vector import CanvasRenderer, draw_figure, face_for


def page(figure: Figure) -> tuple[str, str]:
    """The page's drawing commands and its text."""
    register_faces()
    target = BytesIO()
    canvas = Canvas(target, pagesize=(200, 100), pageCompression=0, invariant=1, initialFontName="Plex")
    draw_figure(figure, canvas)
    canvas.showPage()
    canvas.save()
    target.seek(0)
    read = PdfReader(target).pages[0]
    return read.get_contents().get_data().decode("latin-1"), read.extract_text()  # type: ignore[union-attr]


def figure() -> Figure:
    return Figure(figsize=(200 / 72, 100 / 72), dpi=72)


def test_lines_are_strokes_with_their_dashes_and_width() -> None:
    made = figure()
    axes = made.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.plot([0, 1], [0, 1], color="#ff0000", linewidth=2, dashes=(3, 2))
    commands, _ = page(made)
    assert "1 0 0 RG" in commands
    assert "2 w" in commands
    assert "[6 4] 0.0 d" in commands


def test_curves_of_both_degrees_are_cubic_on_the_page() -> None:
    made = figure()
    quadratic = Path(
        [(0.1, 0.1), (0.5, 0.9), (0.9, 0.1), (0.1, 0.1)], [Path.MOVETO, Path.CURVE3, Path.CURVE3, Path.CLOSEPOLY]
    )
    made.add_artist(PathPatch(quadratic, transform=made.transFigure, facecolor="#00ff00"))
    made.add_artist(Circle((0.5, 0.5), 0.2, transform=made.transFigure, facecolor="none", edgecolor="k"))
    commands, _ = page(made)
    assert commands.count(" c") >= 9
    assert "0 1 0 rg" in commands


def test_a_see_through_fill_keeps_its_alpha_and_an_unseen_path_is_not_drawn() -> None:
    made = figure()
    made.add_artist(Circle((0.5, 0.5), 0.2, transform=made.transFigure, facecolor="#0000ff", alpha=0.5, linewidth=0))
    made.add_artist(Circle((0.5, 0.5), 0.3, transform=made.transFigure, facecolor="none", linewidth=0))
    commands, _ = page(made)
    assert "gRLs" in commands
    assert commands.count("0 0 1 rg") == 1


def test_clips_by_box_and_by_path_are_kept() -> None:
    made = figure()
    axes = made.add_axes((0.1, 0.1, 0.8, 0.8))
    (line,) = axes.plot([0, 1], [0, 1])
    line.set_clip_path(Circle((0.5, 0.5), 0.2, transform=axes.transAxes))
    assert page(made)[0].count("W* n") >= 1


def test_text_can_be_copied_in_every_script() -> None:
    made = figure()
    made.text(0.1, 0.5, "Reference 30–130 U/L 王", fontproperties=FontProperties(size=9), parse_math=False)
    made.text(0.1, 0.1, "turned", rotation=90)
    assert "Reference 30–130 U/L 王" in " ".join(page(made)[1].split())


def test_the_face_is_found_by_file_or_by_family() -> None:
    assert face_for(FontProperties(fname="/somewhere/IBMPlexSans-Bold.ttf")) == "Plex-Bold"
    assert face_for(FontProperties(fname="C:\\fonts\\IBMPlexSans-Medium.ttf")) == "Plex-Medium"
    assert face_for(FontProperties(family=["AlpDesk IBMPlexSans-SemiBold", "AlpDesk DejaVuSans"])) == "Plex-SemiBold"
    assert face_for(FontProperties(family="serif")) == "Plex"


def test_a_picture_is_refused() -> None:
    register_faces()
    renderer = CanvasRenderer(Canvas(BytesIO(), initialFontName="Plex"), 10, 20)
    with pytest.raises(TypeError, match="vectors"):
        renderer.draw_image(GraphicsContextBase(), 0, 0, None)
    assert renderer.get_canvas_width_height() == (10, 20)
    assert renderer.points_to_pixels(3.0) == 3.0
    assert renderer.flipy() is False
    renderer.draw_path(GraphicsContextBase(), Path([(0, 0), (1, 1)]), IdentityTransform(), (1.0, 0.0, 0.0))
