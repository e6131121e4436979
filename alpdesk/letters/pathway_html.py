"""The document of a pathway as one HTML file: escaped, in light and dark, for screen and printer, without scripts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from alpdesk import __version__
from alpdesk.letters.glyphs import register_faces
from alpdesk.letters.map import measure
from alpdesk.letters.pathway_document import Block, Card, Document, Grid, Line, Listing, MapHere, Section, Text, based
from alpdesk.pathways.chart import Chart
from alpdesk.pathways.chart_layout import lay_out
from alpdesk.pathways.chart_svg import HEADROOM, SIZE, svg
from alpdesk.pathways.chart_svg import WIDTH as SVG_WIDTH
from alpdesk.pathways.clauses import Outline
from alpdesk.resources import folder
from alpdesk.settings import tokens

_COLOURS = ("surface", "card", "text", "text_muted", "border", "accent", "critical", "focus")


def render(document: Document, chart: Chart) -> bytes:
    """The whole file; ``chart`` is the map of the pathway without a patient."""
    picture = _picture(chart, document.title)
    parts = [
        '<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        f'<meta name="generator" content="AlpDesk {escape(__version__)}">',
        f"<title>{escape(document.title)}: {escape(document.subtitle)}</title>",
        f"<style>{_style()}</style>\n</head>\n<body>",
        '<a class="skip" href="#content">To the content</a>',
        f'<header>\n<h1>{escape(document.title)}</h1>\n<p class="muted">{escape(document.subtitle)}</p>',
        f'<div class="box"><dl>{_facts(document)}</dl></div>\n</header>',
        '<nav aria-labelledby="contents">\n<h2 id="contents">Contents</h2>',
        f'<ol>{_contents(document)}</ol>\n</nav>\n<main id="content">',
        *(_section(one, picture) for one in document.sections),
        f"</main>\n<footer>AlpDesk {escape(__version__)}. {escape(document.foot)}.</footer>\n</body>\n</html>\n",
    ]
    return "\n".join(parts).encode()


def _picture(chart: Chart, title: str) -> str:
    """The map as SVG on white, to stand inside the page."""
    register_faces()
    layout = lay_out(
        chart, SVG_WIDTH, SIZE, lambda text, size, strong: HEADROOM * measure(text, size, strong), full=True
    )
    return svg(layout, (title,), tokens("light")).decode("utf-8").partition("?>")[2].strip()


def _style() -> str:
    """The style sheet with the colours of both themes."""
    schemes = {"LIGHT": tokens("light"), "DARK": tokens("dark"), "PRINT": tokens("light")}
    style = (folder("resources") / "letters" / "pathway.css").read_text(encoding="utf-8")
    for name, colours in schemes.items():
        style = style.replace(f"{name};", "".join(f"--{key}: {colours[key]}; " for key in _COLOURS))
    return style


def _facts(document: Document) -> str:
    return "".join(f"<dt>{escape(name)}</dt><dd>{escape(text)}</dd>" for name, text in document.facts)


def _contents(document: Document) -> str:
    below = {1: "", 2: ' class="below"'}
    entries = ((below[one.level], escape(one.anchor), escape(one.title)) for one in document.sections)
    return "".join(f'<li{kind}><a href="#{anchor}">{title}</a></li>\n' for kind, anchor, title in entries)


def _section(section: Section, picture: str) -> str:
    level = section.level + 1
    head = f'<h{level} id="{escape(section.anchor)}">{escape(section.title)}</h{level}>\n'
    return head + "\n".join(_block(block, section, picture) for block in section.blocks)


def _block(block: Block, section: Section, picture: str) -> str:
    if isinstance(block, Text):
        return f"<p>{escape(block.text)}</p>"
    if isinstance(block, Listing):
        return _list(block.entries)
    if isinstance(block, Grid):
        return _grid(block)
    if isinstance(block, MapHere):
        return f"<figure>{picture}</figure>"
    return _card(block, section.level + 2)


def _list(entries: Iterable[Outline]) -> str:
    items = (f"<li>{escape(one.text)}{_list(one.parts) if one.parts else ''}</li>" for one in entries)
    return f"<ul>{''.join(items)}</ul>"


def _grid(grid: Grid) -> str:
    head = "".join(f'<th scope="col">{escape(text)}</th>' for text in grid.head)
    anchors = grid.anchors or ("",) * len(grid.rows)
    rows = "".join(_table_row(row, anchor) for row, anchor in zip(grid.rows, anchors, strict=True))
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _table_row(row: tuple[str, ...], anchor: str) -> str:
    name, *cells = (escape(text) for text in row)
    mark = f' id="{escape(anchor)}"' if anchor else ""
    return f'<tr{mark}><th scope="row">{name}</th>{"".join(f"<td>{text}</td>" for text in cells)}</tr>\n'


def _card(card: Card, level: int) -> str:
    name = f'<span class="id">{escape(card.name)}</span>' if card.name else ""
    parts = [f'<div class="row"><h{level}>{name}{escape(card.title)}</h{level}>', *_when(card.when)]
    if card.lines:
        parts.append(f'<ul class="asks">{"".join(map(_line, card.lines))}</ul>')
    parts += [f'<p class="muted">{escape(note)}</p>' for note in card.notes]
    if card.basis and not any(line.basis == card.basis for line in card.lines):
        parts.append(f'<p class="basis">{_links(card.basis)}</p>')
    return "".join([*parts, "</div>"])


def _when(when: Outline) -> Iterator[str]:
    if when.text:
        yield f"<p>When {escape(when.text)}{':' if when.parts else '.'}</p>"
    if when.parts:
        yield _list(when.parts)


def _line(line: Line) -> str:
    basis = f'<span class="basis">{_links(line.basis)}</span>'
    grave = ' class="grave"' if line.grave else ""
    return f'<li{grave}><span class="label">{escape(line.label)}</span><span>{escape(line.text)} {basis}</span></li>'


def _links(statements: tuple[str, ...]) -> str:
    """The statements behind something, each leading to where it stands."""
    if not statements:
        return escape(based(statements))
    return ", ".join(f'<a href="#{escape(ident)}">{escape(ident)}</a>' for ident in statements)
