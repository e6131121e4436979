"""A pathway file that somebody names on the command line: its id, its rules, and the words that go with it."""

from __future__ import annotations

from pathlib import Path

from alpdesk import resources
from alpdesk.cli.arguments import Misused
from alpdesk.language import ENGLISH
from alpdesk.pathways.catalogue import DOMAINS
from alpdesk.pathways.loading import read_toml


def parts(file: Path) -> tuple[str, bytes, bytes]:
    """Id, rules and words of a version of one of AlpDesk's pathways; raises Misused or BadPathway in one sentence.

    The words are those in “en/” beside the file, under its name or the pathway's, else AlpDesk's own.
    """
    rules = _bytes(file)
    ident = str(read_toml(file.name, rules).get("id"))
    if ident not in DOMAINS:
        raise Misused(f"{file.name} is no version of a pathway that AlpDesk has ({', '.join(DOMAINS)})")
    beside = [file.parent / ENGLISH / name for name in (file.name, f"{ident}.toml")]
    ours = resources.folder("resources") / "pathways" / ENGLISH / f"{ident}.toml"
    return ident, rules, _bytes(next(one for one in (*beside, ours) if one.is_file()))


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise Misused(f"{file.name} cannot be read: {(error.strerror or 'it was refused').lower()}") from error
