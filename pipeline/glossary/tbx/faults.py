"""What to say of a file that cannot be read, at its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.errors import GlossaryError
from pipeline.glossary.tbx import locate
from pipeline.model import Place

if TYPE_CHECKING:
    from lxml import etree
    from lxml.etree import _Element as Element

_RESTORE = "restore the file or export it again"
_MOST_WARNINGS = 100
"""libxml2 (2.13 and later) gives no more for a file: past them, an entity could be left out without a word."""

_ENTITIES = "entities that files declare are not read"
_WRITE_OUT = "write the characters themselves, and remove declarations from the DOCTYPE"
_WRONG = {
    "ERR_UNDECLARED_ENTITY": "write the character itself",
    "ERR_INVALID_ENCODING": "declare the encoding the file is in, or save it as UTF-8",
    "ERR_UNSUPPORTED_ENCODING": "save the file as UTF-8",
    "ERR_DOCUMENT_EMPTY": "give a TBX file",
    "ERR_NAME_REQUIRED": "write a bare & as &amp; and a bare < as &lt;",
    "ERR_INVALID_CHAR": "delete the character: XML cannot hold it",
}


class Fault(Exception):  # noqa: N818 - the place is added where it becomes a GlossaryError
    """Something in an element of an entry that can't be read as a glossary's."""

    def __init__(self, element: Element, message: str, hint: str) -> None:
        super().__init__(message)
        self.element = element
        self.message = message
        self.hint = hint


def located(fault: Fault, entry: Element, number: int, data: bytes, file: str) -> GlossaryError:
    """Return the error for a fault in the entry that is the file's `number`-th, from 0."""
    index = next((at for at, found in enumerate(entry.iter("*")) if found is fault.element), 0)
    place = Place(file, *(locate.element(data, number, index) or (fault.element.sourceline or 0,)))
    return GlossaryError(f"{place}: {fault.message}", fault.hint)


def malformed(parser: etree.XMLPullParser[Element], data: bytes, file: str) -> GlossaryError:
    """Return the error for what libxml2 has just refused; its log has the place also where its exception has none."""
    log = [entry for entry in parser.feed_error_log if entry.level_name != "WARNING"]
    if not log:
        return GlossaryError(f"{file}:1:1: the file is empty", _RESTORE)
    if at := locate.declaration(data):
        return declares_entities(at, file)
    place = Place(file, log[0].line, max(log[0].column, 1))
    said = log[0].message.strip()
    return GlossaryError(f"{place}: this is not well-formed XML: {said}", _WRONG.get(log[0].type_name, _RESTORE))


def declares_entities(at: tuple[int, int], file: str) -> GlossaryError:
    """Return the error for a file that declares entities, whatever they are."""
    return GlossaryError(f"{Place(file, *at)}: the file declares entities; {_ENTITIES}", _WRITE_OUT)


def suspect(parser: etree.XMLPullParser[Element], data: bytes, file: str) -> GlossaryError | None:
    """Return the error for what libxml2 only warns of, None for nothing so far.

    That is an entity that a DTD might declare, which isn't read, or so many warnings that it says no more.
    """
    log = parser.feed_error_log
    for entry in log:
        if entry.type_name == "WAR_UNDECLARED_ENTITY":
            if at := locate.declaration(data):
                return declares_entities(at, file)
            place = Place(file, entry.line, entry.column)
            return GlossaryError(f"{place}: {entry.message.strip()}; {_ENTITIES}", _WRITE_OUT)
    if len(log) >= _MOST_WARNINGS:
        place = Place(file, log[0].line, log[0].column)
        return GlossaryError(f"{place}: {log[0].message.strip()}, and many more warnings", _RESTORE)
    return None
