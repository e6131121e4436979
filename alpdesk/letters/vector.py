"""Draw a matplotlib figure straight into a PDF page: vectors and selectable text, no picture."""

from __future__ import annotations

from typing import Any, Never

from matplotlib.backend_bases import GraphicsContextBase, RendererBase
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.transforms import Bbox, IdentityTransform, Transform
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from alpdesk.letters.glyphs import FACES, runs

_CAPS = {"butt": 0, "round": 1, "projecting": 2}
_JOINS = {"miter": 0, "round": 1, "bevel": 2}
_BY_FILE = {file: name for name, file in FACES.items()}
_OPAQUE = 0.999
Colour = tuple[float, ...]


class CanvasRenderer(RendererBase):
    """Matplotlib's drawing verbs on a ReportLab canvas; one figure point is one page point (72 dpi)."""

    def __init__(self, canvas: Canvas, width: float, height: float) -> None:
        super().__init__()
        self.canvas, self.width, self.height = canvas, width, height

    def draw_path(self, gc: GraphicsContextBase, path: Path, transform: Transform, rgbFace: Any = None) -> None:  # noqa: N803
        """Stroke and fill one path, inside the clip."""
        canvas = self.canvas
        stroke = gc.get_linewidth() > 0 and gc.get_rgb()[3] > 0
        if not stroke and rgbFace is None:
            return
        canvas.saveState()
        self._clip(gc)
        drawn = canvas.beginPath()
        trace(drawn, path, transform)
        self._paint(gc, drawn, stroke=stroke, face=rgbFace)
        canvas.restoreState()

    def draw_markers(
        self,
        gc: GraphicsContextBase,
        marker_path: Path,
        marker_trans: Transform,
        path: Path,
        trans: Transform,
        rgbFace: Any = None,  # noqa: N803
    ) -> None:
        """Draw one mark at each place; its outline is made once."""
        shape = marker_trans.transform_path(marker_path)
        drawn = self.canvas.beginPath()
        trace(drawn, shape, IdentityTransform())
        stroke = gc.get_linewidth() > 0 and gc.get_rgb()[3] > 0
        places: Any = path.iter_segments(trans, simplify=False)
        for spots, _ in places:
            self.canvas.saveState()
            self._clip(gc)
            self.canvas.translate(float(spots[-2]), float(spots[-1]))
            self._paint(gc, drawn, stroke=stroke, face=rgbFace)
            self.canvas.restoreState()

    def _paint(self, gc: GraphicsContextBase, drawn: Any, *, stroke: bool, face: Any) -> None:
        """Fill and stroke an outline."""
        if face is not None:
            self.canvas.setFillColorRGB(*face[:3])
            _fade(self.canvas.setFillAlpha, face[3] if len(face) > len("rgb") else 1.0)
        if stroke:
            self._pen(gc)
        self.canvas.drawPath(drawn, stroke=int(stroke), fill=int(face is not None))

    def _pen(self, gc: GraphicsContextBase) -> None:
        red, green, blue, alpha = gc.get_rgb()
        self.canvas.setStrokeColorRGB(red, green, blue)
        _fade(self.canvas.setStrokeAlpha, alpha)
        self.canvas.setLineWidth(gc.get_linewidth())
        self.canvas.setLineCap(_CAPS[gc.get_capstyle()])
        self.canvas.setLineJoin(_JOINS[gc.get_joinstyle()])
        offset, dashes = gc.get_dashes()
        lengths: Any = dashes
        if dashes is not None:
            self.canvas.setDash([float(length) for length in lengths], offset)

    def _clip(self, gc: GraphicsContextBase) -> None:
        box: Any = gc.get_clip_rectangle()
        if box is not None:
            self._clip_to(box)
        path, transform = gc.get_clip_path()
        if path is not None and transform is not None:
            outline = self.canvas.beginPath()
            trace(outline, path, transform)
            self.canvas.clipPath(outline, stroke=0, fill=0)

    def _clip_to(self, box: Bbox) -> None:
        outline = self.canvas.beginPath()
        outline.rect(box.x0, box.y0, box.width, box.height)
        self.canvas.clipPath(outline, stroke=0, fill=0)

    def draw_text(
        self,
        gc: GraphicsContextBase,
        x: float,
        y: float,
        s: str,
        prop: FontProperties,
        angle: float,
        ismath: Any = False,  # noqa: ARG002, FBT002
        mtext: Any = None,  # noqa: ARG002
    ) -> None:
        """Write text glyph run by glyph run; it can be selected and copied."""
        canvas = self.canvas
        canvas.saveState()
        canvas.setFillColorRGB(*gc.get_rgb()[:3])
        canvas.translate(x, y)
        canvas.rotate(angle)
        at = 0.0
        for name, piece in runs(s, face_for(prop)):
            canvas.setFont(name, prop.get_size_in_points())
            canvas.drawString(at, 0, piece)
            at += pdfmetrics.stringWidth(piece, name, prop.get_size_in_points())
        canvas.restoreState()

    def get_text_width_height_descent(
        self,
        s: str,
        prop: FontProperties,
        ismath: Any,  # noqa: ARG002
    ) -> tuple[float, float, float]:
        """The extent of a text in points, by the fonts that the page uses."""
        size = prop.get_size_in_points()
        width = sum(pdfmetrics.stringWidth(piece, name, size) for name, piece in runs(s, face_for(prop)))
        return width, size * 0.92, size * 0.22

    def draw_image(self, *_: Any, **__: Any) -> Never:
        """A letter has no pictures: anything that wants one is a mistake in the figure."""
        raise TypeError("a figure in a letter must be drawn as vectors")

    def get_canvas_width_height(self) -> tuple[float, float]:
        """The size of the figure in points."""
        return self.width, self.height

    def points_to_pixels(self, points: Any) -> Any:
        """A point is a point."""
        return points

    def flipy(self) -> bool:
        """The page's origin is below, as the figure's."""
        return False


def face_for(prop: FontProperties) -> str:
    """The page's face for a figure's font: by its file, else by the family name that ends in its file's name."""
    file = prop.get_file()
    wanted = (
        str(file).replace("\\", "/").rpartition("/")[2] if file else f"{prop.get_family()[0].rpartition(' ')[2]}.ttf"
    )
    return _BY_FILE.get(wanted, "Plex")


def _fade(setter: Any, alpha: float) -> None:
    if alpha < _OPAQUE:
        setter(alpha)


def trace(drawn: Any, path: Any, transform: Transform) -> None:
    """Copy a path's segments; quadratic curves become cubic ones, and what is neither line nor curve closes."""
    here = (0.0, 0.0)
    segments: Any = path.iter_segments(transform, curves=True, simplify=False)
    for points, code in segments:
        spots = [float(number) for number in points]
        if code == Path.MOVETO:
            drawn.moveTo(*spots)
        elif code == Path.LINETO:
            drawn.lineTo(*spots)
        elif code == Path.CURVE3:
            (cx, cy), (ex, ey) = spots[:2], spots[2:]
            drawn.curveTo(
                here[0] + 2 / 3 * (cx - here[0]), here[1] + 2 / 3 * (cy - here[1]),
                ex + 2 / 3 * (cx - ex), ey + 2 / 3 * (cy - ey), ex, ey,
            )  # fmt: skip
        elif code == Path.CURVE4:
            drawn.curveTo(*spots)
        else:
            drawn.close()
        here = (spots[-2], spots[-1])


def draw_figure(figure: Figure, canvas: Canvas) -> None:
    """Draw a figure of 72 dpi at the canvas's origin."""
    width, height = (float(inches) * 72 for inches in figure.get_size_inches())
    figure.draw(CanvasRenderer(canvas, width, height))
