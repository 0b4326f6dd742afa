"""What to say of a file that is not the XML it should be."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.parsers.expat import ErrorString, errors

from pipeline.errors import StoreError
from pipeline.memory.exchange.findings import brief
from pipeline.model import Place

if TYPE_CHECKING:
    from xml.parsers.expat import XMLParserType

_RESTORE = "restore the file or export it again"
_WRONG = {
    errors.XML_ERROR_NO_ELEMENTS: ("the file ends before <tmx> does", _RESTORE),
    errors.XML_ERROR_UNCLOSED_TOKEN: ("the file ends within a tag", _RESTORE),
    errors.XML_ERROR_PARTIAL_CHAR: ("the file ends within a character", _RESTORE),
    errors.XML_ERROR_SYNTAX: ("this is not XML", "give a TMX file"),
    errors.XML_ERROR_TAG_MISMATCH: ("this tag ends an element that is not open", "repair the tags around it"),
    errors.XML_ERROR_DUPLICATE_ATTRIBUTE: ("an attribute is given twice", "remove one of the two"),
    errors.XML_ERROR_JUNK_AFTER_DOC_ELEMENT: ("something stands behind </tmx>", "remove it"),
    errors.XML_ERROR_UNDEFINED_ENTITY: ("this entity is not one of XML's", "write the character itself"),
    errors.XML_ERROR_BAD_CHAR_REF: ("XML cannot hold this character", "delete the reference"),
    errors.XML_ERROR_MISPLACED_XML_PI: ("something stands before the XML declaration", "remove it"),
    errors.XML_ERROR_INCORRECT_ENCODING: (
        "the file is not in the encoding that it declares",
        "correct the XML declaration",
    ),
    errors.XML_ERROR_UNKNOWN_ENCODING: ("the declared encoding is unknown", "save the file as UTF-8"),
    errors.XML_ERROR_ENTITY_DECLARED_IN_PE: ("this entity is not one of XML's", "write the character itself"),
}
_ASCII_END = 0x80


def xml_error(parser: XMLParserType, name: str, chunk: bytes, offset: int) -> StoreError:
    """Return the error for what expat has just refused; `chunk` is what it was given last, from byte `offset` on."""
    place = Place(name, parser.ErrorLineNumber, parser.ErrorColumnNumber + 1)
    said = ErrorString(parser.ErrorCode) or "unknown error"
    if said == errors.XML_ERROR_NO_ELEMENTS and not offset and not chunk:
        return StoreError(f"{name}:1:1: the file is empty", _RESTORE)
    if said == errors.XML_ERROR_INVALID_TOKEN:
        return _invalid(place, chunk, parser.ErrorByteIndex - offset)
    message, hint = _WRONG.get(said, (f"this is not well-formed XML ({said})", "repair it there"))
    return StoreError(f"{place}: {message}", hint)


def _invalid(place: Place, chunk: bytes, index: int) -> StoreError:
    byte = chunk[index] if 0 <= index < len(chunk) else 0
    if byte >= _ASCII_END:
        message = f"byte 0x{byte:02X} is not in the encoding that the file declares (UTF-8, if none)"
        return StoreError(f"{place}: {message}", "declare the encoding, or save the file as UTF-8")
    if byte < ord(" ") and byte not in b"\t\n\r":
        return StoreError(f"{place}: XML cannot hold byte 0x{byte:02X}", "delete it, or save the file as UTF-8")
    return StoreError(f"{place}: this is not well-formed XML", "write a bare & as &amp; and a bare < as &lt;")


def refused_entity(parser: XMLParserType, name: str, entity: str) -> StoreError:
    """Return the error for an entity that a file declares, or uses as if another file did."""
    place = Place(name, parser.CurrentLineNumber, parser.CurrentColumnNumber + 1)
    message = f"{place}: the entity {brief(entity)!r} is not one of XML's; entities that files declare are not read"
    return StoreError(message, "write the characters themselves, and remove declarations from the DOCTYPE")


def too_wide(parser: XMLParserType, name: str, limit_bytes: int) -> StoreError:
    """Return the error for a tag or comment that has more than `limit_bytes` bytes."""
    place = Place(name, parser.CurrentLineNumber, parser.CurrentColumnNumber + 1)
    return StoreError(f"{place}: a tag or comment has more than {limit_bytes:,} bytes", _RESTORE)


def cannot_decode(name: str, said: str) -> StoreError:
    """Return the error for an encoding that nothing here reads; `said` is Python's reason."""
    return StoreError(f"{name}:1:1: the declared encoding cannot be read: {said}", "save the file as UTF-8")
