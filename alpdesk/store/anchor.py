"""The anchor: the head of the audit trail kept beside the database, by which a lost or older database is noticed."""

from __future__ import annotations

import hmac
import json
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from alpdesk.store.audit import Head, canonical
from alpdesk.store.failures import explained
from alpdesk.store.files import ANCHOR, write_atomically
from alpdesk.store.rows import instant_of
from alpdesk.store.vault import DataKeys

FORMAT = "alpdesk-anchor"
VERSION = 1
_LARGEST = 4_096


@dataclass(frozen=True, slots=True)
class Anchor:
    """The head of the trail when the anchor was last written, and the one before that."""

    head: Head
    before: Head = field(default_factory=Head)


class AnchorDamaged(ValueError):
    """The file is there and is not an anchor of this clinic."""


AnchorState = Literal["agrees", "missing", "damaged", "rolled-back", "replaced"]


@dataclass(frozen=True, slots=True)
class AnchorFound:
    """How the anchor and the trail agree.

    ``missing``: there is no anchor. ``damaged``: the file is not this clinic's anchor. ``rolled-back``: the trail ends
    ``lines`` before the anchor, which was written ``since`` (UTC) at the earliest. ``replaced``: the trail is long
    enough, and the anchored line is another one.
    """

    state: AnchorState = "agrees"
    lines: int = 0
    since: datetime | None = None


def write_anchor(folder: Path, keys: DataKeys, head: Head) -> None:
    """Put the head of the trail in the anchor, the earlier one kept beside it, old or new at every instant.

    Raises DiskFull, ReadOnlyFolder; the anchor is then as it was.
    """
    try:
        earlier = read_anchor(folder, keys)
    except AnchorDamaged:
        earlier = None
    if earlier is not None and earlier.head == head:
        return
    body = {"head": _listed(head), "before": _listed(earlier.head if earlier else Head())}
    fields: dict[str, object] = {"format": FORMAT, "version": VERSION, **body}
    sealed = fields | {"mac": _mac(keys, fields)}
    with explained(OSError):
        write_atomically(folder / ANCHOR, json.dumps(sealed, indent=1).encode() + b"\n")


def read_anchor(folder: Path, keys: DataKeys) -> Anchor | None:
    """The anchor of the clinic in ``folder``; None where there is none. Raises AnchorDamaged, and DiskTrouble."""
    path = folder / ANCHOR
    with explained(OSError):
        if not path.exists():
            return None
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    try:
        fields = json.loads(data)
        mac = str(fields.pop("mac"))
        if len(data) > _LARGEST or not hmac.compare_digest(_mac(keys, fields), mac):
            raise AnchorDamaged("seal")
        return Anchor(_head(fields["head"]), _head(fields["before"]))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as wrong:
        raise AnchorDamaged("form") from wrong


def check_anchor(anchor: Anchor | None, head: Head, sealed: str | None) -> AnchorFound:
    """How an anchor and a trail agree; ``sealed`` is the seal that the trail has at the anchored line, if it has one.

    A trail that is longer than the anchor is right: the anchor is written from time to time.
    """
    if anchor is None:
        return AnchorFound("missing")
    if anchor.head.seq > head.seq:
        since = instant_of(head.at) if head.at else None
        return AnchorFound("rolled-back", anchor.head.seq - head.seq, since)
    if anchor.head.seq and sealed != anchor.head.mac:
        return AnchorFound("replaced", since=instant_of(anchor.before.at) if anchor.before.at else None)
    return AnchorFound()


def _mac(keys: DataKeys, fields: dict[str, object]) -> str:
    return hmac.digest(keys.anchor, canonical(fields), "sha256").hex()


def _listed(head: Head) -> list[object]:
    return [head.seq, head.mac, head.at]


def _head(listed: Any) -> Head:
    seq, mac, at = listed
    return Head(int(seq), str(mac), str(at))
