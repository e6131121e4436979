"""What the program says of itself: versions, parts with their licences, and what its pathways rest on."""

from __future__ import annotations

import pytest

from alpdesk import __version__
from alpdesk.desk.about import Component, components, content, versions
from alpdesk.resources import pathways


def test_the_versions_that_matter_are_told() -> None:
    told = dict(versions())
    assert told["AlpDesk"] == __version__
    assert told.keys() >= {"SQLCipher", "SQLite", "Qt", "Python", "System"}
    assert all(told.values())


def test_every_part_has_a_version_a_licence_and_a_use() -> None:
    assert all(one.version and one.licence and one.use for one in components())
    assert {"PySide6-Essentials", "sqlcipher3", "IBM Plex Sans"} <= {one.name for one in components()}


def test_a_part_that_is_not_installed_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [{"name": "no such package", "licence": "MIT", "use": "nothing"}]
    monkeypatch.setattr("alpdesk.resources.table", lambda *_names: {"component": rows, "inside": []})
    assert components() == ()
    assert Component("a", "1", "MIT", "b").files == ()


def test_the_content_of_a_pathway_names_its_article_and_standing() -> None:
    for pathway in pathways():
        assert pathway.version in content(pathway)
        assert "pending human review" in content(pathway)
