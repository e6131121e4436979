"""Writes what a release is made of: a bill of materials (CycloneDX 1.6, JSON) and the licences (``make sbom``)."""

import hashlib
import json
import sys
import uuid
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

from parts import ROOT, lock_text, locked, parts, plain, wanted

from alpdesk.desk.about import Component
from alpdesk.store.engine import engine_versions

INSIDE = {"SQLCipher": "BSD-3-Clause", "SQLite": "blessing", "OpenSSL in SQLCipher": "Apache-2.0"}
"""Libraries inside sqlcipher3, with their licences."""
_TEXTS = ("license", "licence", "copying", "notice")


def bill(every: tuple[Component, ...], tree: dict[str, tuple[str, ...]], lock: str) -> dict[str, Any]:
    """The bill of materials; the same parts give the same bytes."""
    hashes = {(one.name, one.version): one.hashes for one in locked(lock)}
    own, *others = every
    described = [_package(one, hashes.get((plain(one.name), one.version), ())) for one in others]
    refs = {plain(one.name): _ref(one) for one in every}
    made = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "lifecycles": [{"phase": "build"}],
            "component": {**_package(own, ()), "type": "application"},
        },
        "components": described,
        "dependencies": [
            {"ref": refs[name], "dependsOn": [refs[one] for one in needed if one in refs]}
            for name, needed in sorted(tree.items())
            if name in refs
        ],
    }
    number = uuid.uuid5(uuid.NAMESPACE_OID, json.dumps(made, sort_keys=True))
    return {"serialNumber": f"urn:uuid:{number}", **made}


def licences(every: tuple[Component, ...]) -> str:
    """The list of licences, and below it the text of each as its part brings it."""
    rows = [f"{one.name} {one.version}: {one.licence} ({one.use})" for one in every]
    texts = [
        f"\n\n{'=' * 79}\n{one.name} {one.version}: {name}\n\n{text}" for one in every for name, text in _texts(one)
    ]
    return "\n".join(["AlpDesk and what it is made of", "", *rows]) + "".join(texts) + "\n"


def _package(one: Component, hashes: tuple[str, ...]) -> dict[str, Any]:
    told: dict[str, Any] = {
        "type": "file" if one.files else "library",
        "bom-ref": _ref(one),
        "name": one.name,
        "version": one.version,
        "description": one.use,
        "licenses": [_licence(one.licence)],
    }
    if _is_package(one):
        told["purl"] = _ref(one)
    if hashes:
        told["properties"] = [{"name": "alpdesk:locked:sha256", "value": value} for value in hashes]
    if one.files:
        told["components"] = [_file(name) for name in one.files]
    if one.name == "sqlcipher3":
        told["components"] = [_inside(name, version) for name, version in engine_versions()]
    return told


def _licence(expression: str) -> dict[str, Any]:
    if " " in expression or expression.startswith("LicenseRef-"):
        return {"expression": expression}
    return {"license": {"id": expression}}


def _file(name: str) -> dict[str, Any]:
    digest = hashlib.sha256((ROOT / "resources" / "fonts" / name).read_bytes()).hexdigest()
    return {"type": "file", "name": name, "hashes": [{"alg": "SHA-256", "content": digest}]}


def _inside(name: str, version: str) -> dict[str, Any]:
    return {"type": "library", "name": name, "version": version, "licenses": [_licence(INSIDE[name])]}


def _is_package(one: Component) -> bool:
    return one.name == "alpdesk" or plain(one.name) in wanted()


def _ref(one: Component) -> str:
    return f"pkg:pypi/{plain(one.name)}@{one.version}" if _is_package(one) else f"{plain(one.name)}@{one.version}"


def _texts(one: Component) -> list[tuple[str, str]]:
    """The licence files of a package, by name."""
    if one.name == "alpdesk":
        return [("LICENSE", (ROOT / "LICENSE").read_text(encoding="utf-8"))]
    if not _is_package(one):
        folder = ROOT / "resources" / ("fonts" if one.files else "icons")
        named = {name.rpartition("-")[0] or name.partition(".")[0] for name in one.files} or {"LICENSE"}
        found = sorted(path for path in folder.glob("*.txt") if path.name.startswith(tuple(named)))
        return [(path.name, path.read_text(encoding="utf-8")) for path in found]
    files = [file for file in distribution(one.name).files or [] if ".dist-info" in file.parts[0]]
    named = [file for file in files if any(word in file.name.casefold() for word in _TEXTS)]
    return [(str(file), file.read_text(encoding="utf-8")) for file in named]


def main(folder: Path) -> int:
    """Write both into a folder and say how many parts there are."""
    every = parts()
    folder.mkdir(parents=True, exist_ok=True)
    made = bill(every, wanted(), lock_text())
    (folder / "alpdesk.cdx.json").write_text(json.dumps(made, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    (folder / "licences.txt").write_text(licences(every), encoding="utf-8")
    print(f"{len(every)} parts: alpdesk.cdx.json and licences.txt written to {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "sbom"))
