"""The pages of the help: read from Markdown into plain parts, found by words."""

from __future__ import annotations

from pathlib import Path

import pytest

from alpdesk.desk import help as helping
from alpdesk.desk.help import Block, Page, Section, found, page, pages, read
from alpdesk.language import speaking
from alpdesk.resources import BadResource, folder

TEXT = """# The page

An opening
of two lines.

## First

1. One step
2. Another

- **Word**: what it means,
  told on.
  - below
- with `code` and *stress*
| Column | Second |
|---|---|
| A | b | c |

### Second
Words.
"""


def test_headings_paragraphs_lists_and_tables_are_told_apart() -> None:
    opening, first, second = read("x", TEXT).sections
    assert opening == Section("", (Block("text", "An opening of two lines."),))
    assert first.heading == "First"
    assert first.blocks == (
        Block("step", "One step", "1"),
        Block("step", "Another", "2"),
        Block("item", "What it means, told on.", "Word"),
        Block("subitem", "below"),
        Block("item", "with code and stress"),
        Block("item", "Second", "Column"),
        Block("item", "b; c", "A"),
    )
    assert second == Section("Second", (Block("text", "Words."),))


def test_links_and_pictures_are_told_apart_from_words() -> None:
    text = "![A picture](pictures/one.png)\n- See [The vault](the-vault.md) and [Log](../log.md).\n- A. [B](b.md)\n"
    (section,) = read("x", text, "de/").sections
    assert section.blocks == (
        Block("picture", "A picture", "de/pictures/one.png"),
        Block("item", "See The vault and Log.", "", (("the-vault", "The vault"), ("log", "Log"))),
        Block("item", "A.", "", (("b", "B"),)),
    )


@pytest.mark.usefixtures("translated")
def test_a_page_is_given_in_the_language_of_the_moment_where_there_is_one() -> None:
    helping.pages_in.cache_clear()
    with speaking("de"):
        assert page("letters").language == "de"
        assert page("hazard-log").title == "Gefährdungsliste"
        assert page("hazard-log").language == "en"
        assert [one.id for one in found("hypophosphatasia antiresorptive")] == ["hazard-log"]
    assert (page("letters").language, page("hazard-log").title) == ("en", "Hazard log")


def test_a_test_is_told_by_its_sentence_and_its_file() -> None:
    (section,) = read("x", "# X\n\n- `tests/unit/a/test_b.py::test_c_is_d`\n").sections
    assert section.blocks == (Block("item", "c is d (test_b)"),)


def test_every_page_has_a_title_and_sections_without_marks() -> None:
    assert pages()[0].id == "first-steps"
    for one in pages():
        assert one.title
        assert len(one.sections) > 1
        for section in one.sections:
            assert all(mark not in f"{each.lead}{each.text}" for each in section.blocks for mark in ("**", "`", "<!--"))
            assert all(each.text or each.lead for each in section.blocks)
    assert {path.stem for path in (folder("resources") / "help").glob("*.md")} == {one.id for one in pages()}


def test_words_find_the_sections_that_hold_all_of_them() -> None:
    (hit,) = found("hypophosphatasia antiresorptive")
    assert hit == Page(
        "hazard-log", "Hazard log", tuple(one for one in page("hazard-log").sections if "H9" in one.heading)
    )
    assert found("no such words anywhere") == ()
    assert found("") == pages()


def test_a_page_that_cannot_be_read_is_a_broken_installation(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "help").mkdir()
    (tmp_path / "help" / "a.md").write_bytes(b"\xff")
    monkeypatch.setattr("alpdesk.resources.folder", lambda _name: tmp_path)
    helping.pages_in.cache_clear()
    with pytest.raises(BadResource, match="install AlpDesk again"):
        pages()
    monkeypatch.undo()
    helping.pages_in.cache_clear()


@pytest.mark.usefixtures("translated")
def test_titles_are_those_of_the_language_asked_for_whatever_is_spoken() -> None:
    helping.pages_in.cache_clear()
    asked = helping.pages_in("de")
    helping.pages_in.cache_clear()
    with speaking("de"):
        assert pages() == asked
    helping.pages_in.cache_clear()
