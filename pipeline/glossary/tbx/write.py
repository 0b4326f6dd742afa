"""Writing TBX."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from pipeline.errors import GlossaryError
from pipeline.glossary.tbx.dialects import NAMES, Dialect, language_attribute
from pipeline.glossary.tbx.write_entry import entry

if TYPE_CHECKING:
    from pipeline.model import Concept, Glossary

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_HEADER = """\
<?xml version="1.0" encoding="UTF-8"?>
{root}{language}>
  <{header}>
    <fileDesc>
      <titleStmt><title>Glossary</title></titleStmt>
      <sourceDesc><p>Exported by pipeline</p></sourceDesc>
    </fileDesc>
{rules}  </{header}>
  <text>
    <body>
"""
_RULES = '    <encodingDesc><p type="XCSURI">{}</p></encodingDesc>\n'


def write_tbx(glossary: Glossary, dialect: Dialect) -> bytes:
    """Return a glossary as a TBX-Basic file in UTF-8.

    What TBX-Basic has a category for is written as that; codes of vocabularies with addresses for good become external
    references. The rest (binding, forms, needs, blocks, register, case, and so on) stands in notes (`own`), which other
    tools show and `read_tbx` reads: it gives an equal glossary back where texts have single spaces only, as in the
    glossary's table. What is written depends on nothing but the arguments.

    Raises GlossaryError for a concept that TBX can't hold: without terms, with an id that isn't the glossary's, or with
    a character that XML doesn't have.
    """
    names = NAMES[dialect]
    language = next((term.language for concept in glossary for term in concept.terms), "en")
    rules = _RULES.format(names.rules) if names.rules else ""
    head = _HEADER.format(root=names.root, language=language_attribute(language), header=names.header, rules=rules)
    tail = f"    </body>\n  </text>\n</{names.root[1:].partition(' ')[0]}>\n"
    return "".join(chain([head], (_checked(concept, dialect) for concept in glossary), [tail])).encode()


def _checked(concept: Concept, dialect: Dialect) -> str:
    if not concept.terms:
        raise GlossaryError(f"concept {concept.id}: it has no term, and TBX has no entries without one", "add a term")
    written = entry(concept, dialect)
    if bad := _NOT_XML.search(written):
        message = f"concept {concept.id}: XML has no character U+{ord(bad[0]):04X}"
        raise GlossaryError(message, "remove it from the concept's texts")
    return written
