"""``alpdesk pathways show ID --map FILE``: the map of a pathway, or of one patient's run of it, as SVG or PDF."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from alpdesk import resources, settings
from alpdesk.cli import patient
from alpdesk.cli.arguments import Arguments, Misused
from alpdesk.cli.layout import visible
from alpdesk.clinical.dates import format_date
from alpdesk.clinical.record import Patient
from alpdesk.exchange.files import AlreadyThere, write_whole
from alpdesk.pathways.assess import assess
from alpdesk.pathways.chart import Chart, chart
from alpdesk.pathways.model import Pathway

Heading = tuple[str, ...]


def run(given: Arguments, pathway: Pathway) -> int:
    """Write the map and say where it is; an existing file is kept unless --force was given."""
    target = given.map or Path()
    suffix = target.suffix.casefold()
    if suffix not in {".svg", ".pdf"}:
        raise Misused(f"“{target.name[:60]}” ends in neither .svg nor .pdf: name the map’s file FILE.svg or FILE.pdf")
    if target.name and os.path.lexists(target) and not given.force:
        raise AlreadyThere(f"{target.name} exists already and was not changed: add --force to replace it.")
    drawn, heading = _walked(given, given.case, pathway) if given.case else _empty(given, pathway)
    write_whole(target, _drawn(drawn, heading, suffix), replace=given.force)
    private = ": it holds patient data" if given.case else ""
    sys.stdout.write(visible(f"Wrote {target} ({pathway.title}, version {pathway.version}){private}.") + "\n")
    return 0


def _empty(given: Arguments, pathway: Pathway) -> tuple[Chart, Heading]:
    if given.as_of or given.answers:
        raise Misused("--as-of and --answer say how a patient is judged: name the patient’s file with --case")
    return chart(pathway), (pathway.title, f"Version {pathway.version}. {_status(pathway)}")


def _walked(given: Arguments, case: Path, pathway: Pathway) -> tuple[Chart, Heading]:
    if given.map and case.exists() and given.map.exists() and given.map.samefile(case):
        raise Misused("--map names the patient’s own file, which is not replaced")
    given.file = case
    record, day = patient.read(given)
    found = assess(record, day, resources.pathways(), asked_for=(pathway.id,))
    made = next(one for one in found if one.pathway == pathway.id)
    about = f"As of {format_date(day)}: {made.disposition_text.rstrip('.')}. Worked out, not accepted by a clinician."
    heading = (pathway.title, _who(record.patient), about, f"Version {pathway.version}. {_status(pathway)}")
    return chart(pathway, made), heading


def _who(who: Patient) -> str:
    """Name, birth date and number, as on every page of a letter."""
    born = f"born {who.born}" if who.born.text else "birth date not known"
    number = who.identifier()
    return ", ".join([" ".join(who.name.split()) or "Name not known", born, *([number] if number else [])])


def _status(pathway: Pathway) -> str:
    status = pathway.review.source_status
    return f"{status[:1].upper()}{status[1:]}."


def _drawn(drawn: Chart, heading: Heading, suffix: str) -> bytes:
    from alpdesk.letters.map import measure, render_map  # noqa: PLC0415 - loads ReportLab

    if suffix == ".pdf":
        return render_map(drawn, heading)
    from alpdesk.pathways.chart_layout import lay_out, wrapped  # noqa: PLC0415 - not for a refusal
    from alpdesk.pathways.chart_svg import HEADROOM, SIZE, WIDTH, svg  # noqa: PLC0415 - as above

    def roomy(text: str, size: float, strong: bool) -> float:  # noqa: FBT001 - as the layout calls it
        return HEADROOM * measure(text, size, strong)

    layout = lay_out(drawn, WIDTH, SIZE, roomy, full=True)
    lines = (line for text in heading[1:] for line in wrapped(text, WIDTH, SIZE, roomy))
    return svg(layout, (heading[0], *lines), settings.tokens("light"))
