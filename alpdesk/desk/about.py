"""What this program is made of: versions, pathways with their sources, and the licence of every part."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version
from typing import NamedTuple

from alpdesk import __version__, resources
from alpdesk.clinical.dates import When
from alpdesk.language import tr
from alpdesk.pathways.model import Pathway

OWN_LICENCE = "MIT"


class Component(NamedTuple):
    """One part that is not AlpDesk's own: its version (empty where it is not installed), licence and use."""

    name: str
    version: str
    licence: str
    use: str
    files: tuple[str, ...] = ()


def components() -> tuple[Component, ...]:
    """The packages of a release that are here, then the fonts and icons; raises BadResource."""
    table = resources.table("help", "components.toml", "component", "inside")
    packages = (
        Component(one["name"], _installed(one["name"]), one["licence"], one["use"]) for one in table["component"]
    )
    inside = (
        Component(one["name"], one["version"], one["licence"], one["use"], tuple(one["files"]))
        for one in table["inside"]
    )
    return (*(one for one in packages if one.version), *inside)


def versions() -> tuple[tuple[str, str], ...]:
    """The versions that matter when something is reported, by name."""
    from alpdesk.store.engine import engine_versions  # noqa: PLC0415 - the database is opened without it

    qt = next((one.version for one in components() if one.name == "PySide6-Essentials"), "")
    system = f"{platform.system()} {platform.release()}, {platform.machine()}"
    return (
        ("AlpDesk", __version__),
        *engine_versions(),
        ("Qt", qt),
        ("Python", platform.python_version()),
        (tr("System", "operating system"), system),
    )


def content(pathway: Pathway) -> str:
    """Which rules are in use and which article they rest on, as one line."""
    article = resources.articles()[pathway.article]
    return tr(
        "Version {version}, rules {hash}…; rests on: {title}, as of {day}, {status}",
        version=pathway.version,
        hash=pathway.content_hash[:16],
        title=article.title,
        day=When.parse(article.updated),
        status=article.status,
    )


def _installed(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
