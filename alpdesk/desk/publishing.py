"""Pathways as files for others: the document for clinicians as PDF or HTML, and the pathway as FHIR R4."""

from __future__ import annotations

from pathlib import Path

from alpdesk import resources
from alpdesk.desk.retelling import in_english
from alpdesk.errors import AlpDeskError
from alpdesk.exchange.files import refuse_name, write_whole
from alpdesk.language import ENGLISH, tr
from alpdesk.pathways.model import Pathway


class OtherFormat(AlpDeskError):
    """The name of the file does not say in which format it is to be written."""


def write_document(pathway: Pathway, path: Path, *, replace: bool = False) -> None:
    """Write the document of a pathway whole or not at all, as PDF or HTML by the name of the file.

    An existing file stays unless ``replace``. Raises OtherFormat, and NotWritten or AlreadyThere with their sentences.
    """
    suffix = path.suffix.casefold()
    if suffix not in {".pdf", ".html", ".htm"}:
        raise OtherFormat(
            tr("“{name}” ends in neither .pdf nor .html: name the document FILE.pdf or FILE.html.", name=path.name[:60])
        )
    refuse_name(path, replace=replace)
    from alpdesk.letters import pathway_html, pathway_pdf  # noqa: PLC0415 - loads ReportLab
    from alpdesk.letters.pathway_document import document  # noqa: PLC0415 - as above
    from alpdesk.pathways.chart import chart  # noqa: PLC0415 - as above

    render = pathway_pdf.render if suffix == ".pdf" else pathway_html.render
    write_whole(path, render(document(pathway), chart(pathway)), replace=replace)


def write_fhir(pathway: Pathway, path: Path, *, replace: bool = False) -> None:
    """Write a pathway as a Bundle of a PlanDefinition and a Questionnaire; raises as ``write_document`` does.

    It is in English whatever is spoken: one Bundle in all languages.
    """
    if path.suffix.casefold() != ".json":
        raise OtherFormat(tr("“{name}” does not end in .json: name the export FILE.json.", name=path.name[:60]))
    refuse_name(path, replace=replace)
    from alpdesk.exchange.fhir_plan import bundle, bundle_text  # noqa: PLC0415 - most days nothing is exported

    with in_english():
        own = pathway if pathway.language == ENGLISH else resources.pathway(pathway.id)
        found = bundle(own, resources.articles()[own.article], resources.statements(), resources.sources())
    write_whole(path, bundle_text(found), replace=replace)
