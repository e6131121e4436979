"""Locking: how long the desk may stand idle, and closing the clinic while its lock stays with this program."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Literal

from alpdesk.desk.checks import NotAccepted
from alpdesk.desk.duties import needs
from alpdesk.desk.kept_forms import KeptForms
from alpdesk.errors import AlpDeskError
from alpdesk.language import mark, tr
from alpdesk.store.lock import let_go

SHORTEST, USUAL, LONGEST = 1, 5, 30
"""Minutes without input after which the screen is locked; there is no way to turn it off."""
SETTING = "lock"
Why = Literal["asked", "idle", "system"]
"""Who wanted the lock: the user, nobody for some minutes, or the computer (sleep, its own lock, another user)."""
_SAID: dict[Why, str] = {
    "asked": mark("by the user"),
    "idle": mark("after some minutes without input"),
    "system": mark("by the computer"),
}
_AFTER = mark("locks after {minutes} minutes")


class Locking(KeptForms):
    """The verbs of the lock."""

    def lock_minutes(self) -> int:
        """After how many minutes without input the screen is locked."""
        kept = self._reads.setting(SETTING)
        return int(json.loads(kept)["minutes"]) if kept else USUAL

    @needs("settings")
    def set_lock_minutes(self, minutes: int) -> None:
        """Lock after so many minutes from now on; raises NotAccepted outside 1 to 30, NotAllowed."""
        self._require("settings")
        if not SHORTEST <= minutes <= LONGEST:
            raise NotAccepted(
                tr(
                    "The screen is locked after {shortest} to {longest} minutes without input.",
                    shortest=SHORTEST,
                    longest=LONGEST,
                )
            )
        body, text = json.dumps({"minutes": minutes}), _AFTER.format(minutes=minutes)
        self._store.change_setting(SETTING, body, self._who(), self._now(), text=text)

    def lock_clinic(self, why: Why) -> None:
        """Note the lock, close the record and forget its keys; the clinic stays closed to any other program.

        The desk is of no use afterwards. A disk that takes no audit line keeps nobody from locking.
        """
        with suppress(AlpDeskError):
            self.note_searches()
            self._store.note("lock", "clinic", "", self._who(), self._now(), text=_SAID[why])
        self._reads.keep_lock()
        (self._writes or self._reads).close()


__all__ = ["LONGEST", "SHORTEST", "USUAL", "Locking", "Why", "let_go"]
