"""Reading the same file again in another way: another laboratory, corrected columns, a name or a unit settled."""

from __future__ import annotations

from collections.abc import Mapping as Table
from dataclasses import replace
from typing import TYPE_CHECKING

from alpdesk.clinical.analytes import ANALYTES
from alpdesk.clinical.quantity import canonical_unit
from alpdesk.clinical.wording import fold
from alpdesk.desk.checks import NotAccepted
from alpdesk.desk.intake import Intake
from alpdesk.desk.intake_values import Preview
from alpdesk.language import tr

if TYPE_CHECKING:
    from alpdesk.desk.laboratories import LaboratoryProfile
    from alpdesk.desk.tables import Mapping


class Rereading(Intake):
    """What a clinician tells AlpDesk while looking at a preview; what was chosen of people and rows stays chosen."""

    def laboratories(self) -> tuple[LaboratoryProfile, ...]:
        """What is known of each laboratory, by name."""
        return tuple(sorted(self._profiles().values(), key=lambda one: fold(one.name)))

    def settled_all(self, preview: Preview, choices: Table[int, str]) -> Preview:
        """The preview with several people chosen, each as ``settled`` takes it; ticks of rows stay."""
        found = preview
        for choice in dict.fromkeys(choices.values()):
            found = self.settled(found, [place for place, one in choices.items() if one == choice], choice)
        return _ticked_as(preview, found)

    def mapping(self, preview: Preview) -> Mapping | None:
        """How the previewed file is read as a table, on its first rows; None where it is none."""
        if preview.format != "table":
            return None
        from alpdesk.desk.tables import mapping_of  # noqa: PLC0415 - loaded with the first file

        source = preview.source
        return mapping_of(source.path, source.text, source.laboratory, self.today())

    def mapped(self, preview: Preview, mapping: Mapping) -> Preview:
        """The table read again with its columns, dates and decimals as corrected; raises NotAccepted for a unit."""
        from alpdesk.desk.tables import profile_of  # noqa: PLC0415 - as above

        return self._reread(preview, profile_of(mapping, self._profile_in(preview)))

    def named(self, preview: Preview, laboratory: str) -> Preview:
        """The file read again as this laboratory’s; what was told of it here joins what is known of it."""
        told, known = preview.source.laboratory, self._profiles().get(fold(laboratory))
        if known is None:
            return self._reread(preview, replace(told, name=laboratory))
        codes, units = {**known.codes, **told.codes}, {**known.units, **told.units}
        columns = {**known.columns, **told.columns}
        dates, decimals = told.dates or known.dates, told.decimals or known.decimals
        return self._reread(
            preview, replace(known, codes=codes, units=units, columns=columns, dates=dates, decimals=decimals)
        )

    def confirmed(self, preview: Preview, name: str, analyte: str) -> Preview:
        """The file read again with a name standing for an analyte, or for nothing that is used."""
        profile = self._profile_in(preview)
        return self._reread(preview, replace(profile, codes={**profile.codes, fold(name): analyte}))

    def unit_told(self, preview: Preview, analyte: str, unit: str) -> Preview:
        """The file read again with a unit for the values of an analyte that are printed without one.

        Raises NotAccepted where the analyte is not measured in it.
        """
        known = canonical_unit(unit) or unit
        if known not in ANALYTES[analyte].factors:
            units = " or ".join(ANALYTES[analyte].factors)
            raise NotAccepted(
                tr(
                    "{analyte} is not measured in “{unit}”: give {units}.",
                    analyte=ANALYTES[analyte].name,
                    unit=unit[:20],
                    units=units,
                )
            )
        profile = self._profile_in(preview)
        return self._reread(preview, replace(profile, units={**profile.units, analyte: known}))

    def _profile_in(self, preview: Preview) -> LaboratoryProfile:
        """What is known of the laboratory while the preview is looked at; named as the file names it."""
        profile = preview.source.laboratory
        return replace(profile, name=profile.name or preview.laboratory)

    def _reread(self, preview: Preview, profile: LaboratoryProfile) -> Preview:
        found = self._previewed(replace(preview.source, laboratory=profile))
        pairs = zip(preview.people, found.people, strict=False)
        kept = {new.place: old.choice for old, new in pairs if old.patient == new.patient and old.choice != new.choice}
        return _ticked_as(preview, self.settled_all(found, kept))


def _ticked_as(before: Preview, after: Preview) -> Preview:
    """The later preview with rows taken or left as in the earlier, where such a row stands as it did."""
    if len(before.rows) != len(after.rows):
        return after
    rows = tuple(
        replace(new, chosen=old.chosen)
        if new.choosable and (new.line, new.standing, new.value) == (old.line, old.standing, old.value)
        else new
        for old, new in zip(before.rows, after.rows, strict=True)
    )
    return replace(after, rows=rows)
