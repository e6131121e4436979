"""A folder into which laboratories put files: each is taken in once, what is certain recorded, the rest to wait."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from alpdesk.desk.checks import NotAccepted
from alpdesk.desk.duties import needs
from alpdesk.desk.intake import Intake
from alpdesk.errors import AlpDeskError
from alpdesk.language import mark, tr, tr_marked

if TYPE_CHECKING:
    from alpdesk.clinical.people import User
    from alpdesk.desk.clock import Clock
    from alpdesk.exchange.drop_files import Seen
    from alpdesk.store.opening import OpenedDatabase

SETTING = "drop folder"
_SAID = re.compile("“[^”]*”|\\d[\\d.:-]{2,}")
"""What a sentence may quote of a patient: words in quotation marks, dates, numbers."""
_NOTHING = mark("No entry of the file can be used: open it in AlpDesk to see why, line by line.")
_UNKEPT = mark("It holds problems or medicines of somebody who is not known for certain: open it in AlpDesk.")
_BEFORE = mark("The same file was imported before; it adds nothing.")


@dataclass(frozen=True, slots=True)
class Dropped:
    """What became of one file of the drop folder: how many results were recorded, how many wait, or why not.

    ``left``: it could not be stored just now and is taken up again the next time.
    """

    name: str
    state: Literal["done", "refused", "left"]
    results: int = 0
    waiting: int = 0
    reason: str = ""


class DropFolder(Intake):
    """What the desk does with the drop folder."""

    def __init__(self, opened: OpenedDatabase, user: User, clock: Clock) -> None:
        super().__init__(opened, user, clock)
        self._looked: Seen = {}

    def drop_folder(self) -> Path | None:
        """The folder that is looked into, if any."""
        kept = json.loads(self._reads.setting(SETTING) or "null")
        return Path(kept) if kept else None

    @needs("settings")
    def set_drop_folder(self, path: Path | None) -> None:
        """Look into this folder from now on, or into none; raises NotAccepted for one that cannot be meant."""
        if path is not None:
            path = path.absolute()
            clinic = self._reads.folder.absolute()
            if not path.is_dir():
                raise NotAccepted(tr("There is no such folder: choose one that exists."))
            if path == clinic or clinic in path.parents or path in clinic.parents:
                raise NotAccepted(tr("The drop folder cannot be the clinic’s own folder: choose another one."))
        self._looked = {}
        body, text = json.dumps(str(path) if path else None), mark("a drop folder") if path else mark("no drop folder")
        self._store.change_setting(SETTING, body, self._who(), self._now(), text=text)

    @needs("import")
    def take_in(self) -> tuple[Dropped, ...]:
        """Take in every file that has not changed since the last call, and first those left by an interruption.

        For a worker, every few seconds. A file is claimed by one rename, recorded in one transaction, and moved to
        “done”, or to “refused” with a text that holds no patient data. Raises DropFolderUnusable.
        """
        from alpdesk.exchange.drop_files import claim, claimed, settled_files  # noqa: PLC0415 - loaded when it is used

        folder = self.drop_folder()
        if folder is None:
            return ()
        done = [self._take(path, folder, again=True) for path in claimed(folder)]
        for path in settled_files(folder, self._looked):
            mine = claim(path)
            if mine is not None:
                done.append(self._take(mine, folder))
        return tuple(done)

    def _take(self, path: Path, folder: Path, *, again: bool = False) -> Dropped:
        """Take in one claimed file; ``again``: its import may have been stored before AlpDesk was interrupted."""
        from alpdesk.exchange.drop_files import DropFolderUnusable, put_aside  # noqa: PLC0415 - as above
        from alpdesk.exchange.json_reader import NotReadable  # noqa: PLC0415 - as above

        try:
            if again and self._reads.seen_file(_sha256(path)):
                put_aside(path, folder, "done")
                return Dropped(path.name, "done", reason=tr_marked(_BEFORE))
            preview = self.preview(path)
            if preview.unkept:
                put_aside(path, folder, "refused", tr_marked(_UNKEPT))
                return Dropped(path.name, "refused", reason=tr_marked(_UNKEPT))
            if not preview.brings and not preview.waits and not preview.counts()["same"]:
                put_aside(path, folder, "refused", tr_marked(_NOTHING))
                return Dropped(path.name, "refused", reason=tr_marked(_NOTHING))
            accepted = self.accept(preview)
        except (NotReadable, NotAccepted) as error:
            reason = _SAID.sub("…", error.sentence)
            put_aside(path, folder, "refused", reason)
            return Dropped(path.name, "refused", reason=reason)
        except DropFolderUnusable:
            raise
        except (AlpDeskError, OSError) as error:
            sentence = error.sentence if isinstance(error, AlpDeskError) else tr("The file could not be read.")
            return Dropped(path.name, "left", reason=sentence)
        put_aside(path, folder, "done")
        return Dropped(path.name, "done", accepted.results, accepted.waiting)


def _sha256(path: Path) -> str:
    import hashlib  # noqa: PLC0415 - the window opens without it

    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
