"""The document of a pathway: everything that the file holds, in words; safe HTML; the same PDF every time."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from html.parser import HTMLParser
from io import BytesIO
from itertools import pairwise

import pytest
from pypdf import PdfReader

from alpdesk import resources
from alpdesk.letters import pathway_html, pathway_pdf
from alpdesk.letters.pathway_document import Card, Document, Grid, Line, Listing, Section, Text, answers, document
from alpdesk.pathways.chart import chart
from alpdesk.pathways.clauses import Outline
from alpdesk.pathways.model import Pathway

PATHWAYS = resources.pathways()
LOW, SURGERY, AZATHIOPRINE = PATHWAYS
VOID = {"meta", "br", "link", "rect", "path", "circle", "line", "polyline", "polygon"}


@pytest.fixture(scope="module")
def low_pdf() -> bytes:
    """The document of the low ALP pathway as PDF, made once."""
    return pathway_pdf.render(document(LOW), chart(LOW))


def flat(found: Document) -> str:
    """Every word of a document."""
    return repr(found)


class Reading(HTMLParser):
    """Reads a page: its tags with their attributes, its text, and whether every tag is closed in order."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.said: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag opens."""
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag opens and closes."""
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        """A tag closes the last that opened."""
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Text."""
        self.said.append(data)

    @property
    def text(self) -> str:
        """All text, blanks single."""
        return " ".join(" ".join(self.said).split())


@cache
def page_of(pathway: Pathway) -> str:
    return pathway_html.render(document(pathway), chart(pathway)).decode()


@pytest.mark.parametrize("pathway", PATHWAYS, ids=lambda pathway: pathway.id)
def test_every_part_of_the_file_is_told(pathway: Pathway) -> None:
    told = flat(document(pathway))
    names = [card.name for section in document(pathway).sections for card in section.blocks if isinstance(card, Card)]
    assert [name for name in names if any(name == rule.id for _, rule in pathway.rules)] == [
        rule.id for _, rule in pathway.rules
    ]
    for ident in pathway.questions:
        assert pathway.word(f"question.{ident}") in told
        assert pathway.word(f"why.{ident}") in told
    for one in resources.statements().values():
        assert (f"'{one.id}'" in told) is (one.article == pathway.article)
    for kind, ids in (("flag", pathway.flags), ("differential", pathway.differential), ("reading", pathway.readings)):
        assert all(pathway.word(f"{kind}.{one.id}") in told for one in ids)
    assert pathway.content_hash in told
    assert pathway.words_hash in told
    assert "{" not in told


@pytest.mark.parametrize("pathway", PATHWAYS, ids=lambda pathway: pathway.id)
def test_anchors_are_unique_and_every_link_has_its_goal(pathway: Pathway) -> None:
    read = Reading(page_of(pathway))
    anchors = [str(attrs["id"]) for _, attrs in read.tags if "id" in attrs]
    links = [str(attrs["href"]) for tag, attrs in read.tags if tag == "a"]
    assert len(anchors) == len(set(anchors))
    assert {link.removeprefix("#") for link in links} <= set(anchors)
    assert all(link.startswith("#") for link in links)
    assert read.open == []


def test_the_page_stands_alone_without_scripts_in_light_and_dark() -> None:
    page = page_of(LOW)
    read = Reading(page)
    tags = [tag for tag, _ in read.tags]
    assert dict(read.tags)["html"] == {"lang": "en-GB"}
    assert not {"script", "img", "link", "iframe", "object"} & set(tags)
    assert not re.search(r"\son\w+=|javascript:|url\(|@import|src=", page)
    assert "prefers-color-scheme: dark" in page
    assert "@media print" in page
    assert not re.search(r"\b(LIGHT|DARK|PRINT);", page)
    assert {"main", "nav", "header", "footer", "h1", "h2", "h3", "h4", "table", "svg"} <= set(tags)
    levels = [int(tag[1]) for tag in tags if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))
    cells = [attrs.get("scope") for tag, attrs in read.tags if tag == "th"]
    assert set(cells) == {"col", "row"}


def test_the_same_content_gives_the_same_page() -> None:
    assert pathway_html.render(document(SURGERY), chart(SURGERY)).decode() == page_of(SURGERY)


def test_a_rule_is_read_in_english_with_its_actions_and_statements() -> None:
    text = Reading(page_of(LOW)).text
    assert "LO-1-single One low date ([Latest ALP] latest), no later value known to be 30 or more" in text
    assert "When ALP is low on one date only." in text
    assert "Avoid, soon Do not start an antiresorptive" in text
    assert "Only when an antiresorptive is taken now." in text
    assert "The pathway ends here." in text
    assert "Checked by nobody yet" in text
    assert "Next review 27-Nov-2027" in text


def test_what_a_file_says_is_never_obeyed() -> None:
    hostile = '<script>alert(1)</script> & "quoted" <b>bold</b>'
    odd = replace(LOW, words={**LOW.words, "step.1": hostile, "rule.LO-1-single": hostile, "pathway.title": hostile})
    page = page_of(odd)
    assert "<script" not in page
    assert Reading(page).text.count("<script>alert(1)</script> &") >= 4
    assert pathway_pdf.render(document(odd), chart(odd)).startswith(b"%PDF-")


@pytest.mark.uncounted
def test_the_pdf_has_contents_numbers_links_and_only_embedded_fonts(low_pdf: bytes) -> None:
    reader = PdfReader(BytesIO(low_pdf))
    pages = [page.extract_text() for page in reader.pages]
    assert all(f"Page {number} of {len(pages)}" in text for number, text in enumerate(pages, 1))
    assert all(len(text.split()) > 50 for text in pages[:-1]), "no page is left empty"
    listed = re.findall(r"(\d+)\s+(Red flags|Steps|Statements|Sources)\n", f"{pages[0]}\n")
    assert [title for _, title in listed] == ["Red flags", "Steps", "Statements", "Sources"]
    assert all(title in pages[int(number) - 1] for number, title in listed)
    assert next(one.title for one in reader.outline if not isinstance(one, list)) == "Map"
    notes = [note.get_object() for page in reader.pages[3:10] for note in page.get("/Annots") or []]
    goals = {reader.get_page_number(note["/Dest"][0].get_object()) for note in notes}
    assert goals
    assert all("In our words" in pages[goal or 0] for goal in goals)
    for page in reader.pages:
        for one in page["/Resources"]["/Font"].values():  # type: ignore[index]
            inner = one.get_object().get("/DescendantFonts", [one])[0].get_object()
            assert "/FontFile2" in inner["/FontDescriptor"].get_object()
    assert reader.metadata is not None
    assert reader.metadata.title == "Low ALP in osteoporosis: " + document(LOW).subtitle


@pytest.mark.uncounted
def test_the_pdf_tells_every_row_and_is_the_same_each_time(low_pdf: bytes) -> None:
    text = " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(low_pdf)).pages).split())
    assert all(rule.id in text for _, rule in LOW.rules)
    assert pathway_pdf.render(document(LOW), chart(LOW)) == low_pdf


def test_answers_say_what_may_be_given() -> None:
    assert answers("early_rise", SURGERY) == "Minor rise, Major rise or Unsure, or not known"
    assert answers("bone_pain", LOW) == "Yes, no or not known"
    assert answers("hpp_excluded_on", LOW) == "A date, or not known"
    assert answers("hpp_excluded_by", LOW) == "Words, or not known"


def test_what_a_pathway_does_not_have_is_left_out_or_said() -> None:
    bare = replace(
        LOW, flags=(), differential=(), readings=(), open_when={}, invariants=(), fresh_days={}, defines={},
    )  # fmt: skip
    titles = {section.title: section.blocks for section in document(replace(bare, steps=())).sections}
    assert titles["Red flags"] == (Text("This pathway raises no red flag of its own."),)
    assert titles["How long an answer counts as fresh"] == (Text("No limit is set."),)
    assert not {"Possible causes", "What is proved on every path", "Terms that rules share"} & set(titles)


def test_an_invariant_without_a_title_keeps_its_name() -> None:
    odd = replace(LOW, invariants=(LOW.invariants[0]._replace(id="I1"),))
    card = next(s for s in document(odd).sections if s.anchor == "proved").blocks[1]
    assert isinstance(card, Card)
    assert (card.name, card.title) == ("I1", "I1")


def test_every_kind_of_block_is_drawn() -> None:
    inner = Outline("all of these hold", (Outline("one"), Outline("two", (Outline("three"),))))
    card = Card("R-1", "Row", inner, (Line("Avoid, soon", "Wait", (), grave=True),), ("Noted.",), ("LO-01",))
    blocks = (Text("Words"), Listing((inner,)), Grid(("A", "B"), (("a", "b"),), (0.5, 0.5), ("LO-01",)), card)
    small = Document("Title", "Below", (("Key", "Value"),), (Section("only", "Only", blocks),), "foot")
    page = Reading(pathway_html.render(small, chart(LOW)).decode())
    told = PdfReader(BytesIO(pathway_pdf.render(small, chart(LOW)))).pages[1].extract_text()
    for text in ("Words", "all of these hold", "three", "Wait", "derived", "Noted."):
        assert text in page.text
        assert text in told
