"""What is learnt of laboratories, and remembered with the record."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from alpdesk.clinical.wording import fold
from alpdesk.desk.checks import NotAccepted
from alpdesk.desk.duties import needs
from alpdesk.desk.patients import Patients
from alpdesk.language import tr

if TYPE_CHECKING:
    from alpdesk.exchange.laboratory import Laboratory

_NAME = 60


class Learning(Patients):
    """What the desk knows of laboratories."""

    @needs("import")
    def keep_laboratory(self, profile: Laboratory) -> None:
        """Remember what is known of a laboratory; raises NotAccepted without a name, NotReadable for nonsense."""
        from alpdesk.exchange.laboratory import laboratory_json, laboratory_of  # noqa: PLC0415 - see _profiles

        if not profile.name.strip():
            raise NotAccepted(tr("Give the name of the laboratory: by it, it is known again."))
        body = laboratory_json(profile)
        laboratory_of(json.loads(body))
        kept = self._store.known_laboratories()
        name = next((one for one in kept if fold(one) == fold(profile.name)), profile.name)
        if kept.get(name) != body:
            self._store.keep_laboratory(name, body, self._who(), self._now())

    def _profiles(self) -> dict[str, Laboratory]:
        """What is known of each laboratory, by its name folded."""
        from alpdesk.desk.laboratories import profiles_of  # noqa: PLC0415 - loaded with the first file

        return profiles_of(self._reads.known_laboratories())

    def _profile(self, name: str | Laboratory) -> Laboratory:
        """What is known of the laboratory of this name, nothing where none is given; raises NotAccepted."""
        from alpdesk.exchange.laboratory import UNKNOWN, Laboratory  # noqa: PLC0415 - as above

        if isinstance(name, Laboratory):
            return name
        if not name:
            return UNKNOWN
        found = self._profiles().get(fold(name))
        if found is None:
            raise NotAccepted(
                tr("Nothing is known of a laboratory “{name}”: choose one of those that are known.", name=name[:_NAME])
            )
        return found

    def _learn_name(self, laboratory: str, name: str, analyte: str) -> None:
        """Remember what a laboratory means by a name."""
        from alpdesk.exchange.laboratory import UNKNOWN  # noqa: PLC0415 - as above

        known = self._profiles().get(fold(laboratory)) or replace(UNKNOWN, name=laboratory)
        self.keep_laboratory(replace(known, codes={**known.codes, fold(name): analyte}))
