"""Where things stand in a TOML document: tomllib gives values, but no positions.

The document must have been read by tomllib before; only what that accepts is scanned rightly.
"""

from __future__ import annotations

import re
import tomllib
from typing import NamedTuple, TypeAlias

from pipeline.model import Span

Path: TypeAlias = tuple[str | int, ...]

_TOKEN = re.compile(
    r'"""(?:\\.|[^\\])*?"""(?!")|'
    r"'''.*?'''(?!')|"
    r'"(?:\\.|[^"\\])*"|'
    r"'[^']*'|"
    r"#[^\n]*|[\[\]{},=\n]|[ \t\r]+|[^\s\[\]{},=#\"']+",
    re.DOTALL,
)


class Entry(NamedTuple):
    """The offset of a key (of an item: of its value) and the span of its value; of a table: the span of its header."""

    start: int
    value: Span


class _Token(NamedTuple):
    text: str
    start: int
    end: int

    @property
    def blank(self) -> bool:
        return self.text.isspace() or self.text.startswith("#")


def scan(text: str) -> dict[Path, Entry]:
    """Return the entry of every table, key and list item, by the path that leads to it in the parsed document.

    Offsets count characters. In arrays of tables each table stands for the last one.
    """
    tokens = [_Token(match[0], match.start(), match.end()) for match in _TOKEN.finditer(text)]
    tokens.append(_Token("\n", len(text), len(text)))
    found: dict[Path, Entry] = {}
    table: Path = ()
    index = _skip_blanks(tokens, 0)
    while index < len(tokens):
        if tokens[index].text == "[":
            table, index = _header(tokens, index, found)
        else:
            index = _pair(tokens, index, table, found)
        index = _skip_blanks(tokens, index)
    return found


def _header(tokens: list[_Token], index: int, found: dict[Path, Entry]) -> tuple[Path, int]:
    start = tokens[index].start
    while tokens[index].text == "[":
        index += 1
    path, index = _key(tokens, index, "]")
    while tokens[index].text == "]":
        index += 1
    found[path] = Entry(start, Span(start, tokens[index - 1].end))
    return path, index


def _pair(tokens: list[_Token], index: int, table: Path, found: dict[Path, Entry]) -> int:
    start = tokens[index].start
    key, index = _key(tokens, index, "=")
    end = _value(tokens, index + 1, table + key, found)
    found[table + key] = Entry(start, found[table + key].value)
    return end


def _key(tokens: list[_Token], index: int, end: str) -> tuple[Path, int]:
    """Read a dotted key up to the token `end`, with tomllib's own rules for quotes and escapes."""
    start = index
    while tokens[index].text != end:
        index += 1
    node: object = tomllib.loads("".join(token.text for token in tokens[start:index]).strip() + "=0")
    path: list[str] = []
    while isinstance(node, dict):
        name, node = next(iter(node.items()))
        path.append(name)
    return tuple(path), index


def _value(tokens: list[_Token], index: int, path: Path, found: dict[Path, Entry]) -> int:
    """Record the value that begins at or after `index`, and return the index behind it."""
    index = _skip_blanks(tokens, index)
    start = tokens[index].start
    inner = {"[": _items, "{": _members}.get(tokens[index].text)
    end = inner(tokens, index + 1, path, found) if inner else _scalar(tokens, index)
    found[path] = Entry(start, Span(start, tokens[end - 1].end))
    return end


def _scalar(tokens: list[_Token], index: int) -> int:
    """Return the index behind a string, number or date; a date and its time may be two words."""
    end = index + 1
    for later in range(end, len(tokens)):
        if tokens[later].text in {",", "]", "}", "\n"} or tokens[later].text.startswith("#"):
            break
        end = end if tokens[later].blank else later + 1
    return end


def _items(tokens: list[_Token], index: int, path: Path, found: dict[Path, Entry]) -> int:
    number = 0
    index = _skip_separators(tokens, index)
    while tokens[index].text != "]":
        index = _skip_separators(tokens, _value(tokens, index, (*path, number), found))
        number += 1
    return index + 1


def _members(tokens: list[_Token], index: int, path: Path, found: dict[Path, Entry]) -> int:
    index = _skip_separators(tokens, index)
    while tokens[index].text != "}":
        index = _skip_separators(tokens, _pair(tokens, index, path, found))
    return index + 1


def _skip_separators(tokens: list[_Token], index: int) -> int:
    while tokens[index].blank or tokens[index].text == ",":
        index += 1
    return index


def _skip_blanks(tokens: list[_Token], index: int) -> int:
    while index < len(tokens) and tokens[index].blank:
        index += 1
    return index
