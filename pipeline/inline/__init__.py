"""Inline markup in unit texts.

A unit's text is plain text with readable tags in it: `Take <strong>one</strong> tablet, see <a id="1">dosage</a>.`
Attributes are taken out; a tag that had some carries a number instead, as `id="N"`. Data that is formatted for each
locale stands as `{name}`. A `<` or `&` that could be taken for a tag or a character reference is written `&lt;` or
`&amp;`; any other stands for itself. In units with placeholders, literal braces are doubled, as
`python-brace-format` has it. Translations follow the same grammar and may use HTML's character references.
"""

from pipeline.inline.compare import LINKS, Mismatch, mismatches
from pipeline.inline.grammar import (
    BRACE_FORMAT,
    VOID_TAGS,
    Piece,
    PieceKind,
    decode_text,
    encode_text,
    pieces,
    tag,
)

__all__ = [
    "BRACE_FORMAT",
    "LINKS",
    "VOID_TAGS",
    "Mismatch",
    "Piece",
    "PieceKind",
    "decode_text",
    "encode_text",
    "mismatches",
    "pieces",
    "tag",
]
