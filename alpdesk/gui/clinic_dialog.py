"""The clinic's letterhead and who is at the desk, as letters print them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from alpdesk.desk.desk import Desk
from alpdesk.desk.kept_forms import FormName
from alpdesk.gui.entry_dialog import EntryDialog
from alpdesk.gui.fields import Field, line
from alpdesk.gui.jobs import Jobs
from alpdesk.language import mark, tr


class ClinicDialog(EntryDialog):
    """Corrects the letterhead, and role and registration of the user."""

    def __init__(self, desk: Desk, jobs: Jobs, saved: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(tr("Clinic and signature"), tr("as printed on letters"), "settings", jobs, parent)
        self._desk, self._saved = desk, saved
        clinic, user = desk.clinic, desk.user
        self.name = Field(tr("Clinic"), line(text=clinic.name, longest=200))
        self.address = Field(tr("Address"), line(text=clinic.address))
        self.telephone = Field(tr("Telephone"), line(text=clinic.telephone, longest=60))
        self.identifier = Field(tr("Practice code"), line(text=clinic.identifier, longest=60))
        self.role = Field(tr("Role of {name}", name=user.name), line(text=user.role, longest=200))
        self.registration = Field(tr("Registration"), line(text=user.registration, longest=200))
        self.body.addWidget(self.name)
        self.body.addWidget(self.address)
        self.add_row(self.telephone, self.identifier)
        self.add_row(self.role, self.registration)
        self.body.addStretch(1)
        self.keeps(desk, FormName("letterhead", saying=mark("changing letterhead or signature")))
        self.name.setFocus()

    def submit(self) -> None:
        """Save both."""
        desk = self._desk
        clinic = replace(
            desk.clinic,
            name=self.name.editor.text(),
            address=self.address.editor.text(),
            telephone=self.telephone.editor.text(),
            identifier=self.identifier.editor.text(),
        )
        user = replace(desk.user, role=self.role.editor.text(), registration=self.registration.editor.text())

        self.work(lambda: desk.set_letterhead(clinic, user), lambda _none: self._finish())

    def _finish(self) -> None:
        self.accept()
        self._saved()
