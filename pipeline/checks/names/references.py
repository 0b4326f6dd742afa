"""The check of references to tables, figures, pages, sources and footnotes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.base import ENGLISH_GERMAN, Check, Example, Remark, each_text
from pipeline.checks.names.data_references import UNITS, WORDS
from pipeline.checks.names.pointed import pointed
from pipeline.model import Severity, Span, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.checks.texts import Side, Texts


class Reference(NamedTuple):
    """What is referred to: kinds of parts that a word may name, the number, what stands there and where."""

    kinds: frozenset[str]
    number: str
    text: str
    span: Span


_SOURCES = frozenset(("source",))
_MARKS = frozenset(("mark",))
_CITED = re.compile(r"\[(\d{1,3}(?:[\s\u00a0]?[,;–-][\s\u00a0]?\d{1,3}){0,20}+)\](?!\()")
_RAISED = re.compile(
    r"(?:(?<=[a-zäöüß])|(?<=[.,;:!?“”\")]))\u2060*+(?P<mark>[¹²³⁴-⁹]{1,2})\u2060*+(?![\w⁺⁻⁰¹²³⁴-⁹])|(?P<sign>[†‡])"
)
_UNIT = re.compile(rf"(?<![^\W\d_])(?:{'|'.join(UNITS.split())})$")
_ENDED = r"(?!\w|\.\w|\.\s[A-ZÄÖÜ][a-zäöü]+\s[A-ZÄÖÜ])"
"""A letter that is not the initial of a name."""
_NUMBERED = re.compile(r"\s(?:\d|[A-HIVX])")
_LISTED = re.compile(r"\d{1,4}|[A-Z]{1,4}")


def _words() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    tables: tuple[dict[str, set[str]], dict[str, set[str]]] = ({}, {})
    for line in WORDS.strip().replace(",\n    ", ", ").splitlines():
        kind, _, forms = line.partition(": ")
        for table, side in zip(tables, forms.split(" = "), strict=True):
            for word in side.split(", "):
                table.setdefault(word, set()).add(kind)
    english, german = ({word: frozenset(kinds) for word, kinds in table.items()} for table in tables)
    return english, german


def _pattern(words: Mapping[str, frozenset[str]]) -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    one = rf"(?:\d{{1,4}}(?:\.\d{{1,2}}){{0,3}}+|(?-i:(?:[A-H]|[IVX]{{2,4}}){_ENDED}))"
    more = rf"(?:[\s\u00a0]?(?:,|–|-|and|or|to|und|oder|bis)[\s\u00a0]?{one}(?!\w)){{0,6}}+"
    return re.compile(rf"(?<![\w.-])({names})[\s\u00a0]{{1,2}}({one}{more})(?![\w%])", re.IGNORECASE)


class _Names(NamedTuple):
    """The names of parts in a language: what finds them, their kinds, and the words that they begin with."""

    pattern: re.Pattern[str]
    kinds: Mapping[str, frozenset[str]]
    first: frozenset[str]


def _names(words: Mapping[str, frozenset[str]]) -> _Names:
    return _Names(_pattern(words), words, frozenset(re.split(r"\W+", word)[0].lower() for word in words))


_ENGLISH, _GERMAN = map(_names, _words())


def _run(texts: Texts) -> Iterator[Remark]:
    source = list(_read(texts.source, _ENGLISH))
    if source:
        target = list(_read(texts.target, _GERMAN))
        yield from _compared(source, target, texts.target)
    else:
        yield from pointed(texts)


def _read(side: Side, names: _Names) -> Iterator[Reference]:
    plain = side.plain
    for match in names.pattern.finditer(plain) if _may_refer(side, names) else ():
        for number in _LISTED.finditer(plain, *match.span(2)):
            yield Reference(names.kinds[match[1].lower()], number[0], f"{match[1]} {number[0]}", Span(*match.span()))
    for match in _CITED.finditer(plain) if "[" in plain else ():
        for number in re.findall(r"\d+", match[1]):
            yield Reference(_SOURCES, number, f"[{number}]", Span(*match.span()))
    for match in _RAISED.finditer(plain) if not plain.isascii() else ():
        if not _UNIT.search(plain, max(0, match.start() - 4), match.start()):
            mark = match["mark"] or match["sign"]
            yield Reference(_MARKS, mark, mark, Span(*match.span()))


def _may_refer(side: Side, names: _Names) -> bool:
    """Say whether a text may name a part and its number: a quick look before a close one."""
    if not _NUMBERED.search(side.plain):
        return False
    return not names.first.isdisjoint(side.vocabulary) or "'" in side.plain or "’" in side.plain


def _compared(source: Sequence[Reference], target: Sequence[Reference], german: Side) -> Iterator[Remark]:
    missing, extra = _only(source, target), _only(target, source)
    instead = {key: one for one in reversed(extra) for key in (one.number, *one.kinds)}
    known = _numbers(german) if missing else frozenset()
    for gone in missing:
        come = next((instead[key] for key in (*gone.kinds, gone.number) if key in instead), None)
        if come:
            message = f"“{gone.text}” is not in the translation, which has “{come.text}”"
            yield Remark(message, gone.span, come.span)
        elif gone.kinds in (_SOURCES, _MARKS):
            yield Remark(f"“{gone.text}” is not in the translation", gone.span)
        elif gone.number not in known:
            yield Remark(f"“{gone.text}” is not in the translation", gone.span, severity=Severity.MINOR)


def _numbers(side: Side) -> frozenset[str]:
    """Return the numbers of a text, in digits, and its words."""
    return frozenset((*(str(found.value) for found in side.numbers), *re.findall(r"\w++", side.plain)))


def _only(ones: Sequence[Reference], others: Sequence[Reference]) -> list[Reference]:
    known = {(kind, other.number) for other in others for kind in other.kinds}
    return [one for one in ones if not any((kind, one.number) in known for kind in one.kinds)]


REFERENCES = Check(
    "references",
    Severity.MAJOR,
    "refer to what the English text refers to",
    each_text(_run),
    (
        Example(Unit("See Table 3.", "Siehe Tabelle 2."), objects=True),
        Example(Unit("This is well known [3].", "Das ist gut bekannt."), objects=True),
        Example(Unit("See figure 2.", "Siehe Tabelle 2."), objects=True),
        Example(Unit("See appendix B.", "Siehe Anhang D."), objects=True),
        Example(Unit("See the table below.", "Siehe die folgende Abbildung."), objects=True),
        Example(Unit("See tables 1 and 2.", "Siehe Tabelle 1 und 2."), objects=False),
        Example(Unit("This is well known [3].", "Das ist gut bekannt [3]."), objects=False),
        Example(Unit("See figure 2 on page 12.", "Siehe Abb. 2 auf S. 12."), objects=False),
    ),
    ENGLISH_GERMAN,
)
