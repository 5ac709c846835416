"""What the file says of itself, twice and alike: Info dictionary and XMP packet (ISO 32000-1, 14.3)."""

from typing import NamedTuple

from zine.render.notation import string

_MAKER = "zine"
_PRODUCER = "zine, through ReportLab"


class Info(NamedTuple):
    """What holds of the whole file. `date` is YYYY-MM-DD, or "" to say none; `lang` is a BCP 47 tag.

    A `trimmed` file is seen as its pages will be cut; their bleed is there for the press.
    """

    title: str
    author: str = ""
    subject: str = ""
    lang: str = "en"
    date: str = ""
    keywords: tuple[str, ...] = ()
    trimmed: bool = False


def info_dictionary(info: Info) -> str:
    """Return the Info dictionary as PDF text; what is not known is left out."""
    entries = {
        "Title": info.title,
        "Author": info.author,
        "Subject": info.subject,
        "Keywords": ", ".join(info.keywords),
        "Creator": _MAKER,
        "Producer": _PRODUCER,
    }
    if info.date:
        entries["CreationDate"] = entries["ModDate"] = f"D:{info.date.replace('-', '')}000000Z"
    return f"<< {' '.join(f'/{key} {string(text)}' for key, text in entries.items() if text)} >>"


def xmp(info: Info) -> bytes:
    """Return the XMP packet (ISO 16684-1) that says the same as the Info dictionary."""
    date = f"{info.date}T00:00:00Z" if info.date else ""
    properties = "".join(
        (
            "<dc:format>application/pdf</dc:format>",
            _in("dc:title", _alternatives(info.title)),
            _in("dc:creator", _listed("rdf:Seq", (info.author,))),
            _in("dc:description", _alternatives(info.subject)),
            _in("dc:subject", _listed("rdf:Bag", info.keywords)),
            _in("dc:language", _listed("rdf:Bag", (info.lang,))),
            _in("pdf:Keywords", _escaped(", ".join(info.keywords))),
            _in("pdf:Producer", _PRODUCER),
            _in("xmp:CreatorTool", _MAKER),
            _in("xmp:CreateDate", date),
            _in("xmp:ModifyDate", date),
            _in("xmp:MetadataDate", date),
        )
    )
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">'
        f'{properties}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
    ).encode()


def _in(tag: str, content: str) -> str:
    return f"<{tag}>{content}</{tag}>" if content else ""


def _alternatives(text: str) -> str:
    return f'<rdf:Alt><rdf:li xml:lang="x-default">{_escaped(text)}</rdf:li></rdf:Alt>' if text else ""


def _listed(kind: str, texts: tuple[str, ...]) -> str:
    items = "".join(_in("rdf:li", _escaped(text)) for text in texts)
    return _in(kind, items)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
