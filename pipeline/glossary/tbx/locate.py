"""Where in a file something stands, to the column.

libxml2 gives an element's line (of an empty one only up to 65,535) and no column, which is no help in a file of one
line. Expat knows both; it reads the file a second time, only where there is a fault to show.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.parsers import expat

if TYPE_CHECKING:
    from collections.abc import Callable

_SEPARATOR = " "
ENTRIES = ("termEntry", "conceptEntry")
"""What an entry is called in the editions of 2008 and 2019."""


class _Nothing(Exception):  # noqa: N818 - no error: it ends the parsing
    pass


class _Found(Exception):  # noqa: N818 - no error: it ends the parsing
    """What was looked for; the parser's own position has moved on once it has ended."""

    def __init__(self, line: int, column: int) -> None:
        super().__init__()
        self.place = (line, column)


def declaration(data: bytes) -> tuple[int, int] | None:
    """Return line and column of the first declaration of an entity, None for none or where expat can't read it."""

    def connect(parser: expat.XMLParserType, stop: Callable[[], None]) -> None:
        parser.EntityDeclHandler = lambda *_: stop()
        parser.StartElementHandler = lambda *_: _end()

    return _stop(data, connect)


def element(data: bytes, entry: int, index: int) -> tuple[int, int] | None:
    """Return line and column of an element, None where expat can't read the file.

    `entry` counts the file's entries from 0, `index` the elements within it in their order; 0 is the entry itself.
    """
    counts = [-1, 0]

    def is_wanted(name: str) -> bool:
        if counts[0] == entry:
            counts[1] += 1
        elif name.rpartition(_SEPARATOR)[2] in ENTRIES:
            counts[0] += 1
        return counts == [entry, index]

    return _start_tag(data, is_wanted)


def element_of(data: bytes, namespace: str) -> tuple[int, int] | None:
    """Return line and column of the first element of a namespace, None where expat can't read the file."""
    return _start_tag(data, lambda name: name.startswith(namespace + _SEPARATOR))


def _start_tag(data: bytes, is_wanted: Callable[[str], bool]) -> tuple[int, int] | None:
    def connect(parser: expat.XMLParserType, stop: Callable[[], None]) -> None:
        parser.StartElementHandler = lambda name, _: stop() if is_wanted(name) else None

    return _stop(data, connect)


def _end() -> None:
    raise _Nothing


def _stop(data: bytes, connect: Callable[[expat.XMLParserType, Callable[[], None]], None]) -> tuple[int, int] | None:
    parser = expat.ParserCreate(namespace_separator=_SEPARATOR)

    def stop() -> None:
        raise _Found(parser.CurrentLineNumber, parser.CurrentColumnNumber + 1)

    connect(parser, stop)
    try:
        parser.Parse(data, True)
    except _Found as found:
        return found.place
    except (_Nothing, expat.ExpatError, LookupError, ValueError):
        return None
    return None
