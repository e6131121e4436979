"""What a release is made of: a bill of materials, licences, and whether an advisory names a part."""

from __future__ import annotations

import importlib
import json
import zipfile
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from alpdesk.desk.about import components

TOOLS = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture
def tool(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Loads a script of packaging/."""
    monkeypatch.syspath_prepend(TOOLS)

    def load(name: str) -> ModuleType:
        return importlib.import_module(name)

    return load


def advisory(ident: str, name: str, **affected: Any) -> dict[str, Any]:
    package = {"ecosystem": "PyPI", "name": name}
    return {
        "id": ident,
        "summary": f"About {name}",
        "modified": "2026-01-02",
        "affected": [{"package": package, **affected}],
    }


def ranged(*events: tuple[str, str]) -> dict[str, Any]:
    return {"ranges": [{"type": "ECOSYSTEM", "events": [dict([event]) for event in events]}]}


def test_every_part_of_a_release_has_its_licence_and_none_stands_there_besides(tool: Any) -> None:
    listed = {tool("parts").plain(one.name) for one in components() if not one.files and one.name != "Tabler Icons"}
    assert listed == {*tool("parts").wanted()} - {"alpdesk"}
    assert all(one.version and one.licence and one.use for one in components())


def test_the_bill_of_materials_names_every_part_with_version_licence_and_hashes(tool: Any) -> None:
    parts, sbom = tool("parts"), tool("sbom")
    every, tree, lock = parts.parts(), parts.wanted(), parts.lock_text()
    made = sbom.bill(every, tree, lock)
    assert (made["bomFormat"], made["specVersion"]) == ("CycloneDX", "1.6")
    assert made == sbom.bill(every, tree, lock)
    assert made["metadata"]["component"]["name"] == "alpdesk"
    assert len(made["components"]) == len(every) - 1
    references = {one["bom-ref"] for one in made["components"]} | {made["metadata"]["component"]["bom-ref"]}
    for one in made["components"]:
        assert one["version"]
        assert one["licenses"]
        assert "purl" not in one or all(len(each["value"]) == 64 for each in one["properties"])
    named = {ref for one in made["dependencies"] for ref in (one["ref"], *one["dependsOn"])}
    assert named <= references
    (database,) = (one for one in made["components"] if one["name"] == "sqlcipher3")
    assert [one["name"] for one in database["components"]] == ["SQLCipher", "SQLite", "OpenSSL in SQLCipher"]


def test_the_licences_are_listed_with_their_texts(
    tool: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert tool("sbom").main(tmp_path / "new") == 0
    told = (tmp_path / "new" / "licences.txt").read_text(encoding="utf-8")
    assert "cryptography" in told
    for words in ("SIL OPEN FONT LICENSE", "Apache License", "Bitstream Vera", "MIT License"):
        assert words.casefold() in told.casefold()
    assert json.loads((tmp_path / "new" / "alpdesk.cdx.json").read_text(encoding="utf-8"))["bomFormat"] == "CycloneDX"
    assert "parts" in capsys.readouterr().out


def test_every_line_of_the_lock_is_read_with_its_hashes(tool: Any) -> None:
    parts = tool("parts")
    names = {one.name for one in parts.locked(parts.lock_text())}
    assert {*parts.wanted()} - {"alpdesk"} <= names
    assert all(one.hashes for one in parts.locked(parts.lock_text()))


@pytest.mark.parametrize(
    ("affected", "named"),
    [
        ({"versions": ["1.5"]}, True),
        ({"versions": ["1.4"]}, False),
        (ranged(("introduced", "0"), ("fixed", "1.6")), True),
        (ranged(("introduced", "0"), ("fixed", "1.5")), False),
        (ranged(("introduced", "1.5"), ("last_affected", "1.5")), True),
        (ranged(("introduced", "0"), ("last_affected", "1.4")), False),
        (ranged(("introduced", "0"), ("fixed", "1.0"), ("introduced", "1.2")), True),
        (ranged(("introduced", "1.6")), False),
        (ranged(("introduced", "0"), ("fixed", "a commit")), True),
        (ranged(("introduced", "a commit")), True),
        (ranged(("introduced", "a commit"), ("fixed", "1.2")), False),
        ({"ranges": [{"type": "GIT", "events": [{"introduced": "0"}]}]}, False),
    ],
)
def test_a_version_that_an_advisory_names_is_found(tool: Any, affected: dict[str, Any], named: bool) -> None:  # noqa: FBT001
    tools, held = tool("advisories"), [tool("parts").Locked("some-part", "1.5", ())]
    told = advisory("A-1", "Some_Part", **affected)
    assert [one.id for one in tools.matching(held, [told])] == (["A-1"] if named else [])
    assert list(tools.matching(held, [{**told, "withdrawn": "2026-01-01"}])) == []
    assert list(tools.matching(held, [advisory("A-2", "other", **affected)])) == []


def test_the_lock_is_held_against_an_archive_of_advisories(
    tool: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tools, parts = tool("advisories"), tool("parts")
    held = {one.name: one.version for one in parts.locked(parts.lock_text())}
    archive = tmp_path / "all.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("one.json", json.dumps(advisory("A-1", "pytest", versions=[held["pytest"]])))
        file.writestr("readme.txt", "nothing")
    assert tools.main([str(archive)]) == 0
    assert f"pytest {held['pytest']}: A-1, in development only, not mended: About pytest" in capsys.readouterr().out
    single = tmp_path / "two.json"
    single.write_text(json.dumps(advisory("A-2", "cryptography", **ranged(("introduced", "0"), ("fixed", "9999")))))
    assert tools.main([str(tmp_path / "two.json")]) == 1
    assert "in the release, mended in 9999" in capsys.readouterr().out
    assert tools.main([str(tmp_path)]) == 1
    assert tools.main([]) == tools.main([str(tmp_path / "none.zip")]) == 2
