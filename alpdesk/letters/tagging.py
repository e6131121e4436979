"""The structure of a letter for who hears it read: headings, paragraphs, lists, tables and figures, beside the ink.

Everything drawn within ``marked`` belongs to an element of a tree; within ``artifact`` it is ornament, or stands on
every page. ReportLab keeps no such tree: it is gathered here while the pages are drawn, and written at the end.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Literal

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObjectReference, PDFString

Role = Literal["Document", "H1", "H2", "P", "Caption", "Figure", "Table", "TR", "TH", "TD"]


@dataclass
class Element:
    """One element: its role, what is read in place of a figure, and its parts in order.

    A part is another element, or a stretch of ink: its page and its number on that page.
    """

    role: Role
    alt: str = ""
    parts: list[Element | tuple[int, int]] = field(default_factory=list)


class Tags:
    """The tree of one document while its pages are drawn."""

    def __init__(self) -> None:
        self.root = Element("Document")
        self.pages: list[list[Element]] = [[]]
        """For each page the elements of its stretches of ink, by their number."""
        self._open = [self.root]

    def next_page(self) -> None:
        """What is drawn from now on is on another page."""
        self.pages.append([])

    def ink(self, role: Role, alt: str) -> int:
        """A new element with a stretch of ink under the one that is open, or more ink of a cell; its number there."""
        within, number = self._open[-1], len(self.pages[-1])
        element = within if within.role in {"TH", "TD"} else Element(role, alt)
        element.parts.append((len(self.pages) - 1, number))
        if element is not within:
            within.parts.append(element)
        self.pages[-1].append(element)
        return number

    def begin(self, role: Role) -> None:
        """Open an element that holds others."""
        element = Element(role)
        self._open[-1].parts.append(element)
        self._open.append(element)

    def end(self) -> None:
        """Close it; an empty one is left out."""
        element = self._open.pop()
        if not element.parts:
            self._open[-1].parts.remove(element)


@contextmanager
def marked(canvas: Any, role: Role, alt: str = "") -> Iterator[None]:
    """What is drawn within is one element; on a canvas without a tree it is drawn as it is."""
    tags = getattr(canvas, "tags", None)
    if tags is None:
        yield
        return
    canvas._code.append(f"/{role} <</MCID {tags.ink(role, alt)}>> BDC")  # noqa: SLF001 - ReportLab has no verb for it
    yield
    canvas._code.append("EMC")  # noqa: SLF001 - as above


@contextmanager
def artifact(canvas: Any) -> Iterator[None]:
    """What is drawn within is ornament, or stands on every page: it is not read aloud."""
    if getattr(canvas, "tags", None) is None:
        yield
        return
    canvas._code.append("/Artifact BMC")  # noqa: SLF001 - as in marked
    yield
    canvas._code.append("EMC")  # noqa: SLF001 - as in marked


def layout(table: Any, moment: str, *_at: object) -> None:
    """For tables that only place things: their lines and grounds are ornament."""
    _ornament(table, moment)


def grid(table: Any, moment: str, *at: Any) -> None:
    """For tables of data: rows and cells are elements too; the first row holds the headings."""
    _ornament(table, moment)
    tags: Tags | None = getattr(table.canv, "tags", None)
    if tags is None:
        return
    if moment in {"startTable", "startRow", "startCell"}:
        cell: Role = "TH" if moment == "startCell" and at[0] == 0 else "TD"
        tags.begin("Table" if moment == "startTable" else "TR" if moment == "startRow" else cell)
    elif moment in {"endTable", "endRow", "endCell"}:
        tags.end()


def _ornament(table: Any, moment: str) -> None:
    code = {"startBG": "/Artifact BMC", "startLines": "/Artifact BMC", "endBG": "EMC", "endLines": "EMC"}.get(moment)
    if code and getattr(table.canv, "tags", None) is not None:
        table.canv._code.append(code)  # noqa: SLF001 - as in marked


def write_tree(document: Any, tags: Tags, pages: list[PDFObjectReference]) -> PDFDictionary:
    """The tree as PDF objects, for the catalogue; ``pages`` are the pages that it points to."""
    root = PDFDictionary({"Type": PDFName("StructTreeRoot")})
    here = document.Reference(root, "structure")
    told: dict[int, PDFObjectReference] = {}
    whole = _written(document, tags.root, here, pages, told)
    numbers: list[Any] = []
    for place, elements in enumerate(tags.pages[: len(pages)]):
        numbers += [place, PDFArray([told[id(one)] for one in elements])]
    parents = document.Reference(PDFDictionary({"Nums": PDFArray(numbers)}), "structure.parents")
    root.dict |= {"K": PDFArray([whole]), "ParentTree": parents, "ParentTreeNextKey": len(pages)}
    return here


def _written(
    document: Any, element: Element, parent: PDFObjectReference, pages: list[PDFObjectReference],
    told: dict[int, PDFObjectReference],
) -> PDFObjectReference:  # fmt: skip
    made = PDFDictionary({"S": PDFName(element.role), "P": parent})
    here = document.Reference(made, f"structure.{len(told)}")
    told[id(element)] = here
    if element.alt:
        made.dict["Alt"] = PDFString(element.alt)
    if element.role == "TH":
        made.dict["A"] = PDFDictionary({"O": PDFName("Table"), "Scope": PDFName("Column")})
    kids: list[Any] = []
    for part in element.parts:
        if isinstance(part, Element):
            kids.append(_written(document, part, here, pages, told))
        else:
            made.dict["Pg"] = pages[part[0]]
            kids.append(part[1])
    made.dict["K"] = PDFArray(kids)
    return here
