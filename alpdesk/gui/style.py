"""The look of the window: theme, text size, fonts and tinted icons."""

from __future__ import annotations

from functools import cache

from PySide6 import QtCore
from PySide6.QtCore import QDir, QRectF
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap, QPixmapCache
from PySide6.QtWidgets import QApplication, QWidget

from alpdesk import settings
from alpdesk.gui.in_view import keep_in_view
from alpdesk.gui.places import resource
from alpdesk.gui.style_sheet import style_sheet
from alpdesk.settings import ThemeChoice, ThemeName

FONTS = ("Regular", "Medium", "SemiBold", "Bold")
FAMILY = "IBM Plex Sans"
SCALES = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
"""Text sizes on offer, as parts of the usual one."""
_DRESSED, _SETTLED = "alpdesk_dressed", "alpdesk_settled"


class _Look:
    """How everything looks now; asked for so often that Qt is not asked."""

    theme: ThemeName = "light"
    chosen: ThemeChoice = "light"
    computer: ThemeName = "light"
    scale = 1.0


_look = _Look()


def apply(app: QApplication, chosen: ThemeChoice = "light", scale: float = 1.0, *, settled: bool = True) -> None:
    """Give the application a theme and a text size; every widget follows at once, and stays as it is if it has them.

    “system” is the theme of the computer, now and whenever that changes. Without ``settled`` the first window settles
    the application once it is painted.
    """
    theme = _look.computer if chosen == "system" else chosen
    _look.theme, _look.chosen, _look.scale = theme, chosen, scale
    if not app.property(_DRESSED):
        app.setProperty(_DRESSED, True)  # noqa: FBT003 - Qt takes no names
        QDir.setSearchPaths("alpdesk", [str(resource("icons", "."))])
        for weight in FONTS:
            QFontDatabase.addApplicationFont(str(resource("fonts", f"IBMPlexSans-{weight}.ttf")))
    if settled:
        settle()
    dots = app.primaryScreen().logicalDotsPerInch() if app.primaryScreen() else 96.0
    font = QFont(FAMILY)
    font.setPointSizeF(settings.TEXT_PIXELS * 72.0 / dots * scale)
    sheet = style_sheet(theme, font.pointSizeF(), scale)
    if sheet == app.styleSheet():
        return
    app.setFont(font)
    app.setPalette(_palette(settings.tokens(theme)))
    app.setStyleSheet(sheet)


def settle() -> None:
    """Keep in view what has the keyboard, and let nothing move or fade by itself; once is enough.

    Apart, because it loads Qt's own namespace and every kind of widget: the first window is painted without them.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication) or app.property(_SETTLED):
        return
    app.setProperty(_SETTLED, True)  # noqa: FBT003 - as above
    app.styleHints().colorSchemeChanged.connect(hear)
    app.focusChanged.connect(keep_in_view)
    keep_in_view(None, app.focusWidget())
    for effect in QtCore.Qt.UIEffect:
        app.setEffectEnabled(effect, False)  # noqa: FBT003 - as above


def hear(scheme: QtCore.Qt.ColorScheme) -> None:
    """The computer was set to another theme: follow it, if that is what was chosen."""
    if scheme != QtCore.Qt.ColorScheme.Unknown:
        computer_is("dark" if scheme == QtCore.Qt.ColorScheme.Dark else "light")
    app = QApplication.instance()
    if isinstance(app, QApplication):
        apply(app, chosen(), scale())


def computer_is(theme: ThemeName) -> None:
    """Keep which theme the computer is set to."""
    _look.computer = theme


def theme() -> ThemeName:
    """The theme of now."""
    return _look.theme


def chosen() -> ThemeChoice:
    """What the theme of now was chosen as."""
    return _look.chosen


def scale() -> float:
    """The text size of now, as a part of the usual one."""
    return _look.scale


def tokens(name: ThemeName | None = None) -> dict[str, str]:
    """The colours of a theme, or of the theme of now."""
    return settings.tokens(name or theme())


def sized(pixels: int) -> int:
    """A measure at 100 % as it is at the text size of now: pictures grow with the words beside them."""
    return round(pixels * scale())


def colour(name: str) -> QColor:
    """One colour of the theme of now."""
    return QColor(tokens()[name])


def text_scale(_widget: QWidget | None = None) -> float:
    """How large text is drawn, as a part of the usual size."""
    return scale()


def is_compact(widget: QWidget) -> bool:
    """Whether the widget's window is too small for the roomy layout, measured in text sizes."""
    window = widget.window()
    return window.width() < settings.COMPACT_WIDTH * scale() or window.height() < settings.COMPACT_HEIGHT * scale()


def pixmap(name: str, tint: str = "accent", size: int = 18, ratio: float = 1.0) -> QPixmap:
    """An icon of ``resources/icons`` in a colour of the theme of now, for a screen of this pixel ratio."""
    key = f"{name}/{tokens()[tint]}/{size}/{ratio}"
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        picture = _drawn(name, tint, size, ratio)
        QPixmapCache.insert(key, picture)
    return picture


def _drawn(name: str, tint: str, size: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - not needed before the first icon

    drawing = QSvgRenderer(_drawing(name).replace("currentColor", tokens()[tint]).encode())
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def icon(name: str, tint: str = "accent", size: int = 18, ratio: float = 1.0, *, greyed: bool = True) -> QIcon:
    """The same as an icon of a button; ``greyed`` where it is disabled or may be, by the colour of muted text."""
    found = QIcon(pixmap(name, tint, size, ratio))
    if greyed:
        found.addPixmap(pixmap(name, "border_strong", size, ratio), QIcon.Mode.Disabled)
    return found


def repolish(widget: QWidget) -> None:
    """Let the style sheet see a property that has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


@cache
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def _palette(colours: dict[str, str]) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: "surface",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "card",
        QPalette.ColorRole.AlternateBase: "surface_sunken",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.PlaceholderText: "text_muted",
        QPalette.ColorRole.Button: "card",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.BrightText: "critical",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on_accent",
        QPalette.ColorRole.Accent: "accent",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.ToolTipBase: "card",
        QPalette.ColorRole.ToolTipText: "text",
        QPalette.ColorRole.Light: "border",
        QPalette.ColorRole.Mid: "border",
        QPalette.ColorRole.Dark: "border_strong",
        QPalette.ColorRole.Shadow: "border_strong",
    }
    palette = QPalette()
    for role, name in roles.items():
        palette.setColor(role, QColor(colours[name]))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours["text_muted"]))
    return palette
