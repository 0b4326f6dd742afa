"""TMX files as a stream of units, in constant memory.

The parser is expat, not lxml: it reports every declaration of an entity before anything can be made of it, it never
opens another file (there is no handler that would), it knows line and column of everything, also past line 65,535, and
it builds no tree, so that an element of any size can be left out while it is being read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO
from xml.parsers import expat

from pipeline.memory.exchange.tmx_builder import Builder
from pipeline.memory.exchange.xml_errors import cannot_decode, refused_entity, too_wide, xml_error

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.memory.exchange.units import Header, TranslationUnit

_CHUNK = 1 << 16
_WIDEST = 1 << 24
"""How many bytes a tag, a comment or a declaration may have: expat holds these in memory as a whole."""


def parse(stream: BinaryIO, name: str) -> Iterator[Header | TranslationUnit]:
    """Yield the header, then the units, of the TMX file in `stream`; `name` is what messages call it.

    Raises StoreError, where the fault stands, for a file that is no well-formed XML (cut short, in another encoding
    than it says), has another root element than <tmx>, or declares or uses entities of its own. Units that stand
    before the fault may have been yielded.
    """
    parser = expat.ParserCreate()
    builder = Builder(name, lambda: (parser.CurrentLineNumber, parser.CurrentColumnNumber + 1))
    _connect(parser, builder, name)
    offset = 0
    while True:
        chunk = stream.read(_CHUNK)
        _feed(parser, name, chunk, offset)
        yield from builder.take()
        offset += len(chunk)
        if not chunk:
            return
        if offset - max(parser.CurrentByteIndex, 0) > _WIDEST:
            raise too_wide(parser, name, _WIDEST)


def _connect(parser: expat.XMLParserType, builder: Builder, name: str) -> None:
    parser.buffer_text = True
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.text

    def refuse(entity: str, *_rest: object) -> None:
        raise refused_entity(parser, name, entity)

    parser.EntityDeclHandler = refuse
    parser.SkippedEntityHandler = refuse


def _feed(parser: expat.XMLParserType, name: str, chunk: bytes, offset: int) -> None:
    try:
        parser.Parse(chunk, not chunk)
    except expat.ExpatError:
        raise xml_error(parser, name, chunk, offset) from None
    except (LookupError, ValueError) as problem:
        if offset:  # encodings are declared at the start
            raise
        raise cannot_decode(name, str(problem)) from None
