"""TBX files as a stream of their entries, in memory for one entry at a time.

A foreign file is not trusted. lxml is told to replace no entity, to load no DTD, to open no address and to keep
libxml2's limits on depth, length of text and amplification; XIncludes are acted on only where a program asks for it,
which this one doesn't. A file that declares entities, uses undeclared ones or has XIncludes is refused all the same:
its texts would not be what its author sees. A DOCTYPE that only names a DTD, as many files have, is read over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from pipeline.errors import GlossaryError
from pipeline.glossary.tbx import locate
from pipeline.glossary.tbx.faults import declares_entities, malformed, suspect
from pipeline.glossary.tbx.sections import XML_LANG, local_name
from pipeline.model import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

_CHUNK = 1 << 16  # bytes
_LARGEST = 1 << 29  # bytes; about two million terms
_ROOTS = ("martif", "tbx")
_XINCLUDE = "http://www.w3.org/2001/XInclude"
_TAGS = (*(f"{{*}}{name}" for name in (*_ROOTS, *locate.ENTRIES)), f"{{{_XINCLUDE}}}*")


class Entry(NamedTuple):
    """An entry of a file; `number` counts from 0, `language` is what the file names as its own, "" for none."""

    element: Element
    number: int
    language: str


def entries(data: bytes, file: str) -> Iterator[Entry]:
    """Yield the entries of a TBX file (of any edition and style); each is emptied when the next is asked for.

    Raises GlossaryError, where the fault stands, for a file that isn't TBX, isn't well-formed, or is not to be trusted.
    Entries that stand before the fault may have been yielded.
    """
    if len(data) > _LARGEST:
        raise GlossaryError(f"{file}:1:1: the file has more than {_LARGEST:,} bytes", "split the file")
    language, number = "", 0
    for event, found in _events(_parser(), data, file):
        if event == "start":
            language = _checked(found, data, file, language)
        elif local_name(found) in locate.ENTRIES:
            yield Entry(found, number, language)
            number += 1
            _forget(found)


def _parser() -> etree.XMLPullParser[Element]:
    return etree.XMLPullParser(
        events=("start", "end"),
        tag=_TAGS,
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def _events(parser: etree.XMLPullParser[Element], data: bytes, file: str) -> Iterator[tuple[str, Element]]:
    try:
        for start in range(0, len(data), _CHUNK):
            parser.feed(data[start : start + _CHUNK])
            _refuse_suspect(parser, data, file)
            yield from parser.read_events()
        root = parser.close()
    except etree.XMLSyntaxError:
        raise malformed(parser, data, file) from None
    _refuse_suspect(parser, data, file)
    if local_name(root) not in _ROOTS:
        place = Place(file, root.sourceline or 1, 1)
        hint = "give a TBX file, or export TBX-Basic from your tool"
        raise GlossaryError(f"{place}: the XML is <{local_name(root)}>, not <martif> or <tbx>", hint)


def _refuse_suspect(parser: etree.XMLPullParser[Element], data: bytes, file: str) -> None:
    if error := suspect(parser, data, file):
        raise error


def _checked(found: Element, data: bytes, file: str, language: str) -> str:
    if found.getparent() is None:
        doctype = found.getroottree().docinfo.internalDTD
        if doctype is not None and doctype.entities():
            raise declares_entities(locate.declaration(data) or (1, 1), file)
        return found.get(XML_LANG, "")
    if str(found.tag).startswith(f"{{{_XINCLUDE}}}"):
        place = Place(file, *(locate.element_of(data, _XINCLUDE) or (found.sourceline or 0,)))
        raise GlossaryError(f"{place}: XIncludes are not read", "put the text itself there")
    return language


def _forget(entry: Element) -> None:
    entry.clear()
    parent = entry.getparent()
    while parent is not None and entry.getprevious() is not None:
        del parent[0]
