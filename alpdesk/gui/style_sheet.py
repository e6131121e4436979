"""The style sheet: one text, filled from the colours and text sizes of a theme."""

from __future__ import annotations

from string import Template

from alpdesk.settings import ThemeName, tokens

_GROUND = """
* { widget-animation-duration: 0; }
QWidget { color: $text; }
QAbstractScrollArea { border: none; }
#page, #window { background: $surface; }
#page[scratch="yes"], #footer[scratch="yes"] { background: $warn_soft; }
QDialog { background: $card; }
QScrollArea, QScrollArea > QWidget > QWidget#scrolled, #clear { background: transparent; border: none; }
#card { background: $card; border: 1px solid $border; border-radius: 10px; }
#bar, #footer { background: $card; border: none; }
#footer { border-top: 1px solid $border; }
#topbar { background: $card; border: none; border-bottom: 1px solid $border; }
#statusbar { background: $card; border: none; border-top: 1px solid $border; }
#statuspart { border: none; border-right: 1px solid $border; }
#banner { background: $card; border: none; border-bottom: 2px solid $accent; }
#banner[deceased="yes"] { background: $window_neutral; border-bottom: 2px dashed $text; }
#bannerpart { border: none; border-left: 1px solid $border; }
#rule { background: $border; border: none; max-height: 1px; min-height: 1px; }
#inset { background: $surface_sunken; border: 1px solid $border; border-radius: 8px; }
#columnbody, #formbody, #stepbody { background: transparent; }
#sheetarea { background: $surface; }
#steplist, #map { background: transparent; border: none; }
#changes { background: $warn_soft; border: 1px solid $warn_edge; border-radius: 8px; padding: 8px 12px; }
#whybox { background: $accent_soft; border: 1px solid $halo; border-radius: 8px; }
#question, #traceentry { border: none; border-bottom: 1px solid $border; }
#cautioncard, #flagcard { background: $critical_soft; border: 2px solid $critical; border-radius: 9px; }
#actioncard { background: $card; border: 1px solid $border; border-radius: 9px; }
#withheldcard { background: $surface_sunken; border: 1px dashed $border_strong; border-radius: 9px; }
#suggestion { background: $warn_soft; border: 1px solid $warn_edge; border-radius: 10px; }
#suggestion[tone="danger"] { background: $critical_soft; border: 2px solid $critical; }
#message { background: $critical_soft; border: 2px solid $critical; border-radius: 10px; }
#message[tone="info"] { background: $info_soft; border: 1px solid $info_edge; }
#message[tone="warning"] { background: $warn_soft; border: 1px solid $warn_edge; }
#toast { background: $text; border: none; border-radius: 9px; }
#toast QLabel { color: $card; }
#toast QPushButton { background: transparent; border: none; color: $card; font-weight: 600; padding: 4px 8px;
  text-decoration: underline; }
#toast QPushButton:focus { border: 2px solid $card; border-radius: 6px; }
#finding { background: $critical_soft; border: none; border-bottom: 2px solid $critical; }
#invented { background: $warn_soft; border: none; border-bottom: 1px solid $warn_edge; }
#tour { background: $card; border: 2px solid $accent; border-radius: 12px; }
#tourframe { background: transparent; border: 3px solid $accent; border-radius: 10px; }
#palette { background: $card; border: 1px solid $border_strong; border-radius: 12px; }
#choice { background: $card; border: 1px solid $border_strong; border-radius: 10px; min-height: 62px; }
#choice:hover { background: $accent_soft; }
#choice:focus { border: 2px solid $focus; }
"""

_TEXTS = """
QLabel { background: transparent; border: none; }
QLabel[role="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[role="name"] { font-size: ${name}pt; font-weight: 600; }
QLabel[role="heading"] { font-size: ${heading}pt; font-weight: 600; }
QLabel[role="strong"], QLabel[role="field"] { font-weight: 600; }
QLabel[role="field"] { font-size: ${label}pt; }
QLabel[role="medicine"] { font-weight: 700; }
QLabel[role="small"] { color: $text_muted; font-size: ${small}pt; }
QLabel[role="muted"] { color: $text_muted; }
QLabel[role="small-strong"] { font-size: ${small}pt; font-weight: 600; }
QLabel[role="overline"] { color: $text_muted; font-size: ${tiny}pt; font-weight: 600; }
QLabel[role="caution"] { color: $critical; font-size: ${heading}pt; font-weight: 600; }
QLabel[role="danger"] { color: $critical; font-weight: 600; }
QLabel[role="warning"] { color: $warn; font-size: ${small}pt; font-weight: 500; }
QLabel[role="error"] { color: $critical; font-size: ${small}pt; font-weight: 500; }
QLabel[role="understood"] { color: $ok; font-size: ${small}pt; font-weight: 500; }
QLabel[role="key"] { font-size: ${heading}pt; font-weight: 600; }
QLabel[role="initials"] { background: $accent_soft; color: $accent_strong; border-radius: ${disc}px; font-weight: 600; }
QLabel[role="number"] { background: $accent; color: $on_accent; border-radius: ${dot}px; font-weight: 600;
  min-width: ${chip}px; max-width: ${chip}px; min-height: ${chip}px; max-height: ${chip}px;
  qproperty-alignment: AlignCenter; }
QLabel[role="shortcut"] { color: $text_muted; background: $surface; border: 1px solid $border; border-radius: 4px;
  font-size: ${tiny}pt; padding: 1px 6px; }
#chipframe { background: $surface_sunken; border: 1px solid $border; border-radius: 10px; }
#chipframe QLabel { font-size: ${small}pt; font-weight: 600; color: $text_muted; }
#chipframe[tone="info"] { background: $info_soft; border-color: $info_edge; }
#chipframe[tone="info"] QLabel { color: $info; }
#chipframe[tone="warning"] { background: $warn_soft; border-color: $warn_edge; }
#chipframe[tone="warning"] QLabel { color: $warn; }
#chipframe[tone="danger"] { background: $critical_soft; border-color: $critical; }
#chipframe[tone="danger"] QLabel { color: $critical; }
#chipframe[tone="ok"] { background: $ok_soft; border-color: $ok_edge; }
#chipframe[tone="ok"] QLabel { color: $ok; }
"""

_CONTROLS = """
QPushButton { background: $card; border: 1px solid $border_strong; border-radius: 7px; padding: 6px 14px;
  font-weight: 500; min-height: ${line}px; }
QPushButton:hover { background: $accent_soft; }
QPushButton:pressed { background: $window_neutral; }
QPushButton:checked { background: $accent_soft; color: $accent_strong; border: 1px solid $accent; font-weight: 600; }
QPushButton:disabled { color: $text_muted; background: $surface; border-color: $border; }
QPushButton:focus { border: 2px solid $focus; padding: 5px 13px; }
QPushButton[variant="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600; }
QPushButton[variant="primary"]:hover { background: $accent_strong; }
QPushButton[variant="primary"]:focus { border: 4px double $on_accent; padding: 3px 11px; }
QPushButton[variant="primary"]:disabled { background: $surface; color: $text_muted; border: 1px solid $border_strong; }
QPushButton[variant="link"], #link { background: transparent; border: 2px solid transparent; color: $accent;
  padding: 4px 7px; }
QPushButton[variant="link"]:hover, #link:hover { background: $accent_soft; }
QPushButton[variant="link"]:checked { background: $accent_soft; }
QPushButton[variant="link"]:focus, #link:focus { border: 2px solid $focus; padding: 4px 7px; border-radius: 7px; }
QPushButton[variant="link"]:disabled { color: $text_muted; }
QPushButton#segment { border-radius: 0; padding: 5px 12px; margin: 0; }
QPushButton#segment[place="first"] { border-top-left-radius: 7px; border-bottom-left-radius: 7px; }
QPushButton#segment[place="last"] { border-top-right-radius: 7px; border-bottom-right-radius: 7px; }
QPushButton#segment[place="middle"], QPushButton#segment[place="last"] { border-left: none; }
*[stacked="true"] > QPushButton#segment { border-radius: 0; text-align: left; }
*[stacked="true"] > QPushButton#segment[below="true"] { border-top: none; }
QPushButton#segment:checked { border: 1px solid $accent; }
QPushButton#segment:focus { border: 2px solid $focus; padding: 4px 11px; }
QPushButton#chip { border-radius: 11px; padding: 1px 9px; font-size: ${small}pt; min-height: ${chip}px; }
QPushButton#chip:focus { padding: 0 8px; }
QPushButton#tab { background: transparent; border: none; border-bottom: 3px solid transparent; border-radius: 0;
  padding: 8px 4px 6px 4px; margin: 0 10px 0 0; font-weight: 500; }
QPushButton#tab:hover { border-bottom: 3px solid $halo; }
QPushButton#tab:checked { color: $accent; border-bottom: 3px solid $accent; font-weight: 600; }
QPushButton#tab:focus { border: 2px solid $focus; border-radius: 6px; padding: 6px 2px; }
QToolButton { background: transparent; border: 2px solid transparent; border-radius: 7px; padding: 3px; }
QToolButton:hover { background: $accent_soft; }
QToolButton:focus { border: 2px solid $focus; }
QToolButton:checked { background: $accent_soft; }
#tracehead { font-weight: 600; text-align: left; }
#sentences::item:disabled { color: $text_muted; }
#rail { background: $rail; border: none; }
#rail QToolButton { color: $rail_text; border-radius: 9px; font-size: ${tiny}pt; font-weight: 500; padding: 5px 0; }
#rail QToolButton:hover, #rail QToolButton:checked { background: $rail_on; }
#rail QToolButton:focus { border: 2px solid $rail_text; }
#badge { background: $warn_soft; color: $warn; border: 1px solid $warn_edge; border-radius: 8px; padding: 0 4px;
  font-size: ${tiny}pt; font-weight: 700; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox { background: $card; border: 1px solid $border_strong;
  border-radius: 7px; padding: 5px 9px; selection-background-color: $accent; selection-color: $on_accent;
  placeholder-text-color: $text_muted; min-height: ${field}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus { border: 2px solid $focus; padding: 4px 8px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: $surface; color: $text_muted; }
QLineEdit:read-only { background: $surface; }
QLineEdit[fault="yes"] { border: 2px solid $critical; padding: 4px 8px; }
QLineEdit#value { font-size: ${name}pt; font-weight: 600; }
QLineEdit#search { background: $surface; padding-left: 4px; }
QComboBox QAbstractItemView { background: $card; border: 1px solid $border_strong; outline: none;
  selection-background-color: $accent_soft; selection-color: $text; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 8px; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url(alpdesk:combo-$theme.svg); width: 16px; height: 16px; }
QCheckBox { spacing: 8px; min-height: 24px; background: transparent; border: 2px solid transparent;
  border-radius: 6px; }
QCheckBox:focus { border: 2px solid $focus; }
QCheckBox::indicator, QTableView::indicator { width: ${tick}px; height: ${tick}px; border: 1px solid $border_strong;
  border-radius: 4px; background: $card; }
QCheckBox::indicator:checked, QTableView::indicator:checked { background: $accent; border-color: $accent;
  image: url(alpdesk:check-$theme.svg); }
QRadioButton { spacing: 8px; min-height: 24px; background: transparent; border: 2px solid transparent;
  border-radius: 6px; font-weight: 600; }
QRadioButton:focus { border: 2px solid $focus; }
QRadioButton:disabled { color: $text_muted; font-weight: 400; }
QRadioButton::indicator { width: ${tick}px; height: ${tick}px; border: 1px solid $border_strong;
  border-radius: ${half}px; background: $card; }
QRadioButton::indicator:checked { width: ${half}px; height: ${half}px; border: ${ring}px solid $accent;
  border-radius: ${bow}px; }
QMenu { background: $card; border: 1px solid $border_strong; padding: 4px; }
QMenu::item { padding: 6px 26px 6px 14px; border-radius: 5px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $text_muted; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QToolTip { background: $card; color: $text; border: 1px solid $border_strong; padding: 4px 6px; }
"""

_LISTS = """
QTableView, QListView, QTreeView { background: $card; alternate-background-color: $surface_sunken; border: none;
  gridline-color: $grid; selection-background-color: $accent_soft; selection-color: $text; outline: none; }
#framed, #contents { border: 1px solid $border; border-radius: 8px; }
#contents::item { padding: 5px 0; }
#contents::item:selected { background: $accent_soft; color: $text; border-radius: 5px; }
QHeaderView { background: $card; border: none; }
QHeaderView::section { background: $card; color: $text_muted; border: none; border-bottom: 1px solid $border_strong;
  padding: 7px 8px; font-size: ${small}pt; font-weight: 600; }
QTableCornerButton::section { background: $card; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $border_strong; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $surface; border: 1px solid $border_strong; border-radius: 5px; text-align: center;
  min-height: 10px; max-height: 10px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QCalendarWidget QAbstractItemView { selection-background-color: $accent; selection-color: $on_accent; }
"""
_SHEET = Template(_GROUND + _TEXTS + _CONTROLS + _LISTS)
_LINE, _FIELD, _CHIP = 18, 20, 22
"""Least heights of what a button, a field and a chip to press hold, in pixels at 100 %.

A layout that is short of room keeps these and no more: they have to be those of the text.
"""
_SIZES = {"title": 1.5, "name": 1.28, "heading": 1.08, "label": 0.95, "small": 0.86, "tiny": 0.79}
"""Sizes of text as parts of the body's."""


def style_sheet(theme: ThemeName, points: float, scale: float = 1.0) -> str:
    """The whole sheet of a theme, with body text of ``points``, which is ``scale`` times the usual size.

    Icons are found by the search path “alpdesk”.
    """
    sizes = {name: f"{points * part:.2f}" for name, part in _SIZES.items()}
    heights = {
        "line": str(round(_LINE * scale)),
        "field": str(round(_FIELD * scale)),
        "chip": str(round(_CHIP * scale)),
        "dot": str(round(_CHIP * scale) // 2),
        "disc": str(round(15 * scale)),
        "tick": str(2 * round(8 * scale)),
        "half": str(round(8 * scale)),
        "bow": str(round(8 * scale) + 1),
        "ring": str(round(8 * scale) // 2 + 1),
    }
    return _SHEET.substitute(tokens(theme), theme=theme, **sizes, **heights)
