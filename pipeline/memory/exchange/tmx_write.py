"""Writing TMX 1.4b."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from pipeline.memory.exchange.names import PROP
from pipeline.memory.exchange.tmx_exact import unit_of
from pipeline.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.memory.base import Languages
    from pipeline.memory.exchange.units import Code, Extra, Item, TranslationUnit, Variant
    from pipeline.model import MemoryEntry

_DOCTYPE = '<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'
_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_VALUE = _TEXT | str.maketrans({'"': "&quot;", "\t": "&#9;", "\n": "&#10;"})
_INLINE = (("pos", "pos"), ("pair", "i"), ("match", "x"), ("type", "type"))


def write_tmx(stream: BinaryIO, entries: Iterable[MemoryEntry], languages: Languages, *, doctype: bool = False) -> int:
    """Write the entries to `stream` as TMX 1.4b in UTF-8, one unit each, as they come; return how many.

    What is written depends on nothing but the arguments and the version of the program, and is valid by the standard's
    DTD; `doctype` names that in the file, which no reader needs. `read_tmx` gives the same entries back, also where
    XML cannot hold a text: its segment then has U+FFFD for the character, and a property the text with an escape.
    Entries with an empty source or target are left out. Takes constant memory.
    """
    stream.write(_head(languages, doctype=doctype).encode())
    written = 0
    for found in entries:
        if found.source and found.target:
            stream.write(_unit(unit_of(found, languages)).encode())
            written += 1
    stream.write(b"</body>\n</tmx>\n")
    return written


def _head(languages: Languages, *, doctype: bool) -> str:
    header = {
        "creationtool": "pipeline",
        "creationtoolversion": __version__,
        "segtype": "block",
        "o-tmf": "pipeline",
        "adminlang": "en",
        "srclang": languages.source,
        "datatype": "html",
    }
    start = '<?xml version="1.0" encoding="UTF-8"?>\n' + (_DOCTYPE if doctype else "")
    return f'{start}<tmx version="1.4">\n<header{_attributes(header)}/>\n<body>\n'


def _unit(unit: TranslationUnit) -> str:
    lines = [f"<tu{_attributes(unit.attributes)}>", *map(_extra, unit.extras), *map(_variant, unit.variants), "</tu>"]
    return "\n".join(lines) + "\n"


def _variant(variant: Variant) -> str:
    start = f'<tuv xml:lang="{variant.language}"{_attributes(variant.attributes)}>'
    segment = "".join(map(_item, variant.items))
    return f"{start}{''.join(map(_extra, variant.extras))}<seg>{segment}</seg></tuv>"


def _extra(extra: Extra) -> str:
    name, value = extra
    if not name.startswith(PROP):
        return f"<{name}>{value.translate(_TEXT)}</{name}>"
    return f'<prop type="{name.removeprefix(PROP).translate(_VALUE)}">{value.translate(_TEXT)}</prop>'


def _item(item: Item) -> str:
    return item.translate(_TEXT) if isinstance(item, str) else _code(item)


def _code(code: Code) -> str:
    given = {name: value for field, name in _INLINE if (value := getattr(code, field))}
    return f"<{code.element}{_attributes(given)}>{code.native.translate(_TEXT)}</{code.element}>"


def _attributes(attributes: dict[str, str]) -> str:
    return "".join(f' {name}="{value.translate(_VALUE)}"' for name, value in attributes.items())
