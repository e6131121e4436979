"""``alpdesk pathways``: what AlpDesk carries, row by row, its proof, its versions compared, and it for others."""

from __future__ import annotations

import sys

from alpdesk import resources
from alpdesk.cli import patient
from alpdesk.cli.arguments import Arguments, Misused
from alpdesk.pathways.model import Pathway


def run(given: Arguments) -> int:
    """Do what the verb says; each loads only what it needs."""
    verbs = {"list": _list, "show": _show, "verify": _verify, "diff": _diff, "document": _publish, "export": _publish}
    return verbs[given.verb](given)


def one(given: Arguments) -> Pathway:
    """The pathway asked for; raises Misused where AlpDesk has none of that id."""
    pathways = resources.pathways()
    (asked,) = patient.known((given.pathway,), pathways)
    return next(pathway for pathway in pathways if pathway.id == asked)


def _list(_: Arguments) -> int:
    lines = [f"{pathway.id:<32}{pathway.version:<10}{pathway.title}\n" for pathway in resources.pathways()]
    sys.stdout.write("".join(lines))
    return 0


def _show(given: Arguments) -> int:
    with resources.telling(given.language):
        return _shown(given)


def _shown(given: Arguments) -> int:
    if given.map:
        from alpdesk.cli.map import run as draw  # noqa: PLC0415 - loads ReportLab

        return draw(given, one(given))
    if given.case or given.as_of or given.answers:
        raise Misused("--case, --as-of and --answer say what the map shows: name its file with --map")
    from alpdesk.cli.pathway_page import page  # noqa: PLC0415 - no other verb needs it

    sys.stdout.write("\n".join(page(one(given))) + "\n")
    return 0


def _verify(given: Arguments) -> int:
    from alpdesk.cli.verify import run as verify  # noqa: PLC0415 - the proof is loaded for itself alone

    return verify(given)


def _diff(given: Arguments) -> int:
    from alpdesk.cli.versions import run as compare  # noqa: PLC0415 - loads the proof's walk

    return compare(given)


def _publish(given: Arguments) -> int:
    from alpdesk.cli.publishing import run as publish  # noqa: PLC0415 - no other verb needs it

    return publish(given, one(given))
