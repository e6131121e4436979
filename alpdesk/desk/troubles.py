"""Why a clinic does not open, and what can be done about it: one entry for each failure that has a name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from alpdesk.errors import AlpDeskError
from alpdesk.language import mark, tr, tr_marked
from alpdesk.store import failures

Offer = Literal["keys", "restore", "read", "salvage", "again", "other"]
"""Use the copy of the key file, restore a copy of the record, read it, salvage it, try again, open another clinic."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a clinic does not open: ``sentence`` says what was found, ``advice`` what that means, ``offers`` what now."""

    title: str
    sentence: str
    advice: str
    offers: tuple[Offer, ...]


_TROUBLES: tuple[tuple[type[AlpDeskError], str, str, tuple[Offer, ...]], ...] = (
    (
        failures.DatabaseDamaged,
        mark("The record is damaged"),
        mark("Nothing was changed. Where there is a good copy, restore it; what is younger can still be read here."),
        ("restore", "read", "salvage", "other"),
    ),
    (
        failures.NotAnAlpDeskFile,
        mark("This file is not AlpDesk’s"),
        mark("Another program put its own file in the record’s place. Nothing was changed."),
        ("restore", "again", "other"),
    ),
    (
        failures.NotAClinic,
        mark("A part of the clinic is missing"),
        mark("If the folder lies on a stick or another computer, connect it and try again."),
        ("again", "restore", "other"),
    ),
    (
        failures.MadeByNewerVersion,
        mark("Made by a newer AlpDesk"),
        mark("An older AlpDesk could misread what a newer one wrote, so it does not open it. Nothing was changed."),
        ("again", "other"),
    ),
    (
        failures.MigrationFailed,
        mark("The record could not be brought to this version"),
        mark("It is as it was before. It can be read here, and the older AlpDesk still opens it."),
        ("again", "read", "other"),
    ),
    (
        failures.LockedByOther,
        mark("The clinic is open elsewhere"),
        mark("Two at once could undo each other’s work. When that program ends, however it ends, the clinic is free."),
        ("again", "other"),
    ),
    (
        failures.ReadOnlyFolder,
        mark("The folder cannot be written"),
        mark("The record can be read meanwhile; nothing can be entered until the folder can be written."),
        ("read", "again", "other"),
    ),
    (
        failures.DiskFull,
        mark("The disk is full"),
        mark("Nothing was changed. Free some space and try again; until then the record can be read."),
        ("again", "read", "other"),
    ),
    (
        failures.FolderGone,
        mark("The clinic’s folder is gone"),
        mark("Nothing was changed. If it lies on a stick or another computer, connect that again."),
        ("again", "restore", "other"),
    ),
    (
        failures.DiskTrouble,
        mark("The disk does not answer"),
        mark("If the folder lies on a stick or another computer, see that it is well connected."),
        ("again", "restore", "other"),
    ),
)


def trouble_of(error: AlpDeskError) -> Trouble | None:
    """What can be done about a failure to open a clinic; None for one that its sentence alone settles."""
    if isinstance(error, failures.KeyFileDamaged):
        return _keys_trouble(error)
    for kind, title, advice, offers in _TROUBLES:
        if isinstance(error, kind):
            return Trouble(tr_marked(title), error.sentence, tr_marked(advice), offers)
    return None


def _keys_trouble(error: failures.KeyFileDamaged) -> Trouble:
    if error.backup:
        advice = tr("The record itself is not affected, and nothing is lost. The damaged file is kept beside it.")
        return Trouble(tr("The key file is damaged"), error.sentence, advice, ("keys", "other"))
    advice = tr(
        "Without a key file neither a passphrase nor the recovery key opens the record. Every copy of the record has "
        "the key file with it: restoring one brings it back."
    )
    return Trouble(tr("The key file and its copy are damaged"), error.sentence, advice, ("restore", "again", "other"))
