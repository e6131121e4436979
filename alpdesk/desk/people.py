"""The people of the clinic: who may log in and with which duties, and the keys that let them in."""

from __future__ import annotations

from alpdesk.clinical.people import Person
from alpdesk.desk.duties import needs
from alpdesk.desk.seat import Seat


class People(Seat):
    """What an administrator does with users and keys, and everybody with their own passphrase."""

    @needs("people")
    def people(self) -> tuple[Person, ...]:
        """All users, enabled and disabled, by name."""
        return self._reads.staff()
