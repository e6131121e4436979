"""Forms that are not saved yet: what was typed in them is kept for whoever typed it, and for nobody else."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any
from urllib.parse import quote

from alpdesk.clinical.kept import Draft
from alpdesk.clinical.record import Patient
from alpdesk.desk.drafts import Drafts
from alpdesk.store.failures import Busy, DatabaseDamaged, DiskFull, DiskTrouble, ReadOnlyFolder

FORM = "form"
NOT_WRITTEN = (DatabaseDamaged, ReadOnlyFolder, DiskFull, DiskTrouble, Busy)
"""Failures that lie in the disk and not in what was typed: the same form can be saved later."""


@dataclass(frozen=True, slots=True)
class FormName:
    """Which form of which patient; ``target`` is the entry that it is about, empty for a new one.

    ``saying`` says what one does with it, such as “adding a result”.
    """

    form: str
    patient_id: str = ""
    target: str = ""
    saying: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class KeptForm:
    """What somebody typed in a form and did not save; ``at`` is when it was kept last, UTC, ``who`` the patient's name.

    ``who`` is empty for a form about nobody.
    """

    name: FormName
    words: dict[str, Any]
    at: datetime
    who: str = ""


class KeptForms(Drafts):
    """The verbs for forms in the making; each user has drafts of their own, encrypted in the record as all else."""

    def keep_form(self, name: FormName, words: dict[str, Any]) -> None:
        """Keep what stands in a form, in place of what was kept of it before; ``words`` are plain JSON values."""
        body = json.dumps({"form": name.form, "target": name.target, "saying": name.saying, "words": words})
        self.save_draft(self._form_key(name), name.patient_id, FORM, body)

    def kept_form(self, name: FormName) -> KeptForm | None:
        """What this user typed in a form and did not save."""
        found = self.draft(self._form_key(name))
        return _read(found) if found else None

    def kept_forms(self) -> tuple[KeptForm, ...]:
        """All that this user typed and did not save, oldest first."""
        mine = self._form_key(None)
        found = [_read(one) for one in self._reads.drafts_of(FORM) if one.key.startswith(mine)]
        return tuple(replace(one, who=self._name_of(one.name.patient_id)) for one in found)

    def drop_form(self, name: FormName) -> None:
        """Forget what was typed: it was saved, or given up."""
        self.drop_draft(self._form_key(name))

    def whom(self, patient_id: str) -> Patient:
        """Who a patient is, without opening the record: to ask whether one wants to go on with it."""
        self._require("read")
        return self._reads.record(patient_id).patient

    def _name_of(self, patient_id: str) -> str:
        return self._reads.record(patient_id).patient.name if patient_id and self.may("read") else ""

    def _form_key(self, name: FormName | None) -> str:
        parts = (name.form, name.patient_id, name.target) if name else ()
        return "/".join((FORM, *(quote(one, safe="") for one in (self._who(), *parts)), *(() if name else ("",))))


def _read(draft: Draft) -> KeptForm:
    body = json.loads(draft.body)
    return KeptForm(FormName(body["form"], draft.patient_id, body["target"], body["saying"]), body["words"], draft.at)
