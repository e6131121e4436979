"""Holds the lock against a list of advisories without a network: ``make audit-packages LIST=FILE_OR_FOLDER``.

The list is what the Open Source Vulnerabilities project offers for PyPI as one archive of JSON files (or a folder of
them), fetched on any computer that has a network and carried here. It is as new as the day on which it was fetched.
"""

import json
import sys
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from packaging.version import InvalidVersion, Version
from parts import Locked, lock_text, locked, plain, wanted


class Found(NamedTuple):
    """An advisory that names a locked version; ``mended`` is the first version without it, if there is one."""

    package: str
    version: str
    id: str
    summary: str
    mended: str


def advisories(path: Path) -> Iterator[dict[str, Any]]:
    """Every advisory of an archive, a folder or a single file."""
    if path.is_dir():
        for file in sorted(path.rglob("*.json")):
            yield json.loads(file.read_text(encoding="utf-8"))
    elif zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            for name in sorted(archive.namelist()):
                if name.endswith(".json"):
                    yield json.loads(archive.read(name))
    else:
        yield json.loads(path.read_text(encoding="utf-8"))


def matching(packages: Iterable[Locked], every: Iterable[dict[str, Any]]) -> Iterator[Found]:
    """The advisories that name a locked version; those withdrawn do not count."""
    held: dict[str, list[Locked]] = {}
    for one in packages:
        held.setdefault(one.name, []).append(one)
    for advisory in every:
        if advisory.get("withdrawn"):
            continue
        for affected in advisory.get("affected", []):
            package = affected.get("package", {})
            if package.get("ecosystem") == "PyPI":
                for one in held.get(plain(package.get("name", "")), []):
                    if _names(affected, one.version):
                        summary = advisory.get("summary") or advisory.get("details", "")
                        yield Found(
                            one.name, one.version, advisory["id"], summary.split("\n")[0][:100], _mended(affected)
                        )


def _names(affected: dict[str, Any], version: str) -> bool:
    return version in affected.get("versions", []) or any(
        _within(one.get("events", []), version) for one in affected.get("ranges", []) if one.get("type") == "ECOSYSTEM"
    )


def _within(events: list[dict[str, str]], version: str) -> bool:
    """Whether a version lies in a range: introduced at, fixed before, or last affected.

    A version that cannot be read begins a range at once, and never ends one: what is not known is told.
    """
    here, inside = Version(version), False
    for event in sorted(events, key=_place):
        at = _version(next(iter(event.values())))
        if "introduced" in event and (at is None or here >= at):
            inside = True
        elif at is not None and (("fixed" in event and here >= at) or ("last_affected" in event and here > at)):
            inside = False
    return inside


def _place(event: dict[str, str]) -> tuple[Version, bool]:
    return _version(next(iter(event.values()))) or Version("0"), "introduced" in event


def _version(text: str) -> Version | None:
    try:
        return Version(text)
    except InvalidVersion:
        return None


def _mended(affected: dict[str, Any]) -> str:
    events = [event for one in affected.get("ranges", []) for event in one.get("events", [])]
    return next((event["fixed"] for event in events if "fixed" in event), "")


def main(arguments: list[str]) -> int:
    """Compare and say so; 1 where a package of a release is named, 2 without a list."""
    if not arguments or not all(Path(one).exists() for one in arguments):
        print("Give the list of advisories: make audit-packages LIST=path/to/all.zip (doc: packaging/advisories.py)")
        return 2
    packages, shipped = locked(lock_text()), wanted()
    every = [one for path in arguments for one in advisories(Path(path))]
    found = list(dict.fromkeys(matching(packages, every)))
    newest = max((one.get("modified", "") for one in every), default="")
    for one in found:
        where = "in the release" if one.package in shipped else "in development only"
        mended = f"mended in {one.mended}" if one.mended else "not mended"
        print(f"{one.package} {one.version}: {one.id}, {where}, {mended}: {one.summary}")
    print(
        f"{len(packages)} locked packages held against {len(every)} advisories (newest of {newest[:10]}): {len(found)}"
    )
    return 1 if any(one.package in shipped for one in found) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
