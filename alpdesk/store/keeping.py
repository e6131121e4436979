"""Writing what a consultation leaves behind: closed walkthroughs, dismissed suggestions, drafts."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.dialects.sqlite import insert

from alpdesk.clinical.kept import PathwayContent, StoredWalkthrough
from alpdesk.store import rows, tables
from alpdesk.store.entries import patient_key
from alpdesk.store.rows import key_of
from alpdesk.store.transactions import Transactions


class Keeping(Transactions):
    """The verbs for what is kept as it was on the day; they raise NotOnFile for an unknown patient."""

    def add_walkthrough(self, walkthrough: StoredWalkthrough, content: PathwayContent | None = None) -> str:
        """Keep a closed walkthrough for ever; returns its id (the one that it carries is not used).

        ``content`` is what it was made with, kept beside it unless the record holds it already.
        """
        values = rows.walkthrough_values(walkthrough)
        with self._change(walkthrough.by, walkthrough.at) as change:
            if content is not None:
                added = insert(tables.pathway_content).values(**asdict(content)).on_conflict_do_nothing()
                if change.execute(added).rowcount:
                    change.note("keep pathway", "pathway_content", content.words_hash, asdict(content))
            key = patient_key(change, walkthrough.patient_id)
            ident = change.add(tables.walkthrough, {"patient_id": key, **values, **change.by})
            text = f"{walkthrough.pathway} {walkthrough.version}, {walkthrough.decision}"
            change.note("close walkthrough", "walkthrough", ident, values, patient=key, text=text)
        return str(ident)

    def dismiss_suggestion(self, patient_id: str, pathway: str, reason: str, who: str, at: datetime) -> None:
        """Put the suggestion of a pathway aside, with the reason."""
        with self._change(who, at) as change:
            key = patient_key(change, patient_id)
            values = {"pathway": pathway, "reason": reason}
            ident = change.add(tables.dismissal, {"patient_id": key, **values, **change.by})
            change.note("dismiss suggestion", "dismissal", ident, values, patient=key, text=pathway)

    def save_draft(self, key: str, patient_id: str, kind: str, body_json: str, at: datetime) -> None:
        """Keep words that are not yet an entry, in place of what was kept under ``key``."""
        patient = key_of(patient_id) if patient_id else None
        values = {"patient_id": patient, "kind": kind, "body": body_json, "saved_at": rows.instant_text(at)}
        with self._writing() as connection:
            added = insert(tables.draft).values(key=key, **values)
            connection.execute(added.on_conflict_do_update(index_elements=["key"], set_=values))

    def drop_draft(self, key: str) -> None:
        """Forget a draft that became an entry or was given up; unknown keys do not matter."""
        with self._writing() as connection:
            connection.execute(delete(tables.draft).where(tables.draft.c.key == key))
