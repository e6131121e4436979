"""What a PDF says of itself so that it can be kept for ever: colours, metadata and structure in the manner of PDF/A-2b.

ReportLab makes no PDF/A. Fonts are embedded, nothing is encrypted or transparent, colours are sRGB with its profile,
and the metadata of XMP and of the document are the same. Whether a validator finds nothing was not tried.
"""

from __future__ import annotations

from functools import cache
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString

from alpdesk.letters.tagging import Tags, write_tree
from alpdesk.resources import folder

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{made}</xmp:CreateDate>
<xmp:ModifyDate>{made}</xmp:ModifyDate>
<pdf:Producer>{producer}</pdf:Producer>
<pdf:Keywords>{keywords}</pdf:Keywords>
<pdf:Trapped>False</pdf:Trapped>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""
_MADE = "2000-01-01T00:00:00+00:00"
"""The date that ReportLab writes into a document that must be the same every time."""


@cache
def _profile() -> bytes:
    return (folder("resources") / "colour" / "sRGB.icc").read_bytes()


def make_lasting(document: Any, tags: Tags, language: str) -> None:
    """Add profile, metadata and structure to a ReportLab document whose pages are drawn; for the last moment."""
    catalog, pages = document.Catalog, document.Pages.pages
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
    catalog.OutputIntents = PDFArray([_intent(document)])
    catalog.Metadata = _metadata(document, language)
    references = [document.Reference(page) for page in pages]
    for place, page in enumerate(pages):
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = place, PDFName("S")
    catalog.MarkInfo = PDFDictionary({"Marked": "true"})
    catalog.StructTreeRoot = write_tree(document, tags, references)


def _intent(document: Any) -> PDFDictionary:
    stream = PDFStream(PDFDictionary({"N": 3}), _profile())
    return PDFDictionary({
        "Type": PDFName("OutputIntent"), "S": PDFName("GTS_PDFA1"),
        "OutputConditionIdentifier": PDFString("sRGB"), "Info": PDFString("sRGB IEC61966-2.1"),
        "RegistryName": PDFString("http://www.color.org"), "DestOutputProfile": document.Reference(stream),
    })  # fmt: skip


def _metadata(document: Any, language: str) -> PDFStream:
    info = document.info
    named = {name: escape(getattr(info, name)) for name in ("title", "author", "subject", "creator", "producer")}
    text = _XMP.format(made=_MADE, language=language, keywords=escape(info.keywords or ""), **named)
    known = PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")})
    return PDFStream(known, text.encode(), filters=[])
