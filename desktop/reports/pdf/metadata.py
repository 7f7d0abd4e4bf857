"""What a PDF says about itself: title, author, language, dates, and that it is PDF/UA-1.

All of it comes from the document, nothing from the clock or the machine, so the same document
is always the same bytes.
"""

from __future__ import annotations

import calendar
import time
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import XMP

if TYPE_CHECKING:
    from desktop.reports.pdf.tagged_canvas import TaggedCanvas
    from desktop.reports.tree import Document

CREATOR = "Praksisrum"
PRODUCER = "Praksisrum, ReportLab"


def write_metadata(canvas: TaggedCanvas, document: Document) -> None:
    """Give the file its title, dates and the mark of PDF/UA-1."""
    canvas.setTitle(document.title)
    canvas.setAuthor(document.author)
    canvas.setSubject(document.subject)
    canvas.setCreator(CREATOR)
    canvas.setProducer(PRODUCER)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    stamp = canvas._doc._timeStamp
    stamp.t = calendar.timegm(document.date.timetuple())
    stamp.lt = time.gmtime(stamp.t)
    stamp.YMDhms = tuple(stamp.lt)[:6]
    packet = _packet(document).encode("utf-8")
    canvas._doc.Catalog.Metadata = XMP(creator=lambda _document: packet)


def _packet(document: Document) -> str:
    title, author, subject = map(escape, (document.title, document.author, document.subject))
    moment = f"{document.date.isoformat()}T00:00:00Z"
    creator = f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>"
    description = _alternative("dc:description", subject)
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about=""'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:xmp="http://ns.adobe.com/xap/1.0/"'
        ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/"'
        ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">'
        "<pdfuaid:part>1</pdfuaid:part>"
        + _alternative("dc:title", title)
        + (creator if author else "")
        + (description if subject else "")
        + f"<dc:language><rdf:Bag><rdf:li>{document.language}</rdf:li></rdf:Bag></dc:language>"
        f"<xmp:CreateDate>{moment}</xmp:CreateDate><xmp:ModifyDate>{moment}</xmp:ModifyDate>"
        f"<xmp:CreatorTool>{CREATOR}</xmp:CreatorTool><pdf:Producer>{PRODUCER}</pdf:Producer>"
        "</rdf:Description></rdf:RDF></x:xmpmeta>\n"
        '<?xpacket end="w"?>'
    )


def _alternative(name: str, text: str) -> str:
    return f'<{name}><rdf:Alt><rdf:li xml:lang="x-default">{text}</rdf:li></rdf:Alt></{name}>'
