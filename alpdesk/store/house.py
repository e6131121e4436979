"""Writing what belongs to the clinic, not to a patient: letterhead, users, settings."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.dialects.sqlite import insert

from alpdesk.clinical.people import DUTIES, Clinic, User
from alpdesk.language import tr
from alpdesk.store import tables
from alpdesk.store.entries import patient_key
from alpdesk.store.failures import NotOnFile
from alpdesk.store.rows import instant_text
from alpdesk.store.transactions import Change, Transactions


class House(Transactions):
    """The verbs for the clinic itself."""

    def set_clinic(self, clinic: Clinic, who: str, at: datetime) -> None:
        """Set name and letterhead of the clinic."""
        values = asdict(clinic) | {"invented": int(clinic.invented)}
        with self._change(who, at) as change:
            added = insert(tables.clinic).values(id=1, **values)
            change.execute(added.on_conflict_do_update(index_elements=["id"], set_=values))
            change.note("set clinic", "clinic", 1, values)

    def set_user(self, user: User, who: str, at: datetime) -> None:
        """Add a user or set their role, registration and duties."""
        values = asdict(user) | {"duties": " ".join(duty for duty in DUTIES if duty in user.duties)}
        with self._change(who, at) as change:
            added = insert(tables.user).values(**values)
            change.execute(added.on_conflict_do_update(index_elements=["name"], set_=values))
            _note_user(change, "set user", user.name, str(values["duties"]))

    def disable_user(self, name: str, reason: str, who: str, at: datetime) -> None:
        """Mark a user as one who may no longer log in; raises NotOnFile."""
        self._mark_user(name, {"disabled_at": instant_text(at), "disabled_by": who}, ("disable user", reason), who, at)

    def enable_user(self, name: str, who: str, at: datetime) -> None:
        """Let a user log in again; raises NotOnFile."""
        self._mark_user(name, {"disabled_at": None, "disabled_by": None}, ("enable user", ""), who, at)

    def _mark_user(
        self, name: str, values: dict[str, str | None], deed: tuple[str, str], who: str, at: datetime
    ) -> None:
        action, text = deed
        with self._change(who, at) as change:
            if not change.execute(update(tables.user).where(tables.user.c.name == name).values(**values)).rowcount:
                raise NotOnFile(tr("There is no such user: look at the list of people again."))
            _note_user(change, action, name, text)

    def set_setting(self, key: str, body_json: str) -> None:
        """Keep a setting of the desk as JSON."""
        with self._writing() as connection:
            added = insert(tables.setting).values(key=key, body=body_json)
            connection.execute(added.on_conflict_do_update(index_elements=["key"], set_={"body": body_json}))

    def change_setting(self, key: str, body_json: str, who: str, at: datetime, *, text: str = "") -> None:
        """Keep a setting that matters, with an audit line that covers it."""
        with self.together(), self._change(who, at) as change:
            self.set_setting(key, body_json)
            change.note("change setting", "setting", key, {"key": key, "body": body_json}, text=text)

    def note(
        self, action: str, entity: str, entity_id: str, who: str, at: datetime, *, patient_id: str = "", text: str = ""
    ) -> None:
        """Write an audit line for a deed that changes no entry; ``text`` must not name the patient."""
        with self._change(who, at) as change:
            key = patient_key(change, patient_id) if patient_id else None
            change.note(action, entity, entity_id, patient=key, text=text)


def _note_user(change: Change, action: str, name: str, text: str) -> None:
    """The audit line of a user; its digest is of the whole row as it now stands."""
    row = change.execute(select(tables.user).where(tables.user.c.name == name)).mappings().one()
    change.note(action, "user", name, dict(row), text=text)
