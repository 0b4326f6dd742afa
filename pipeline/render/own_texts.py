"""Texts that pages have beside those of their articles: ours in many languages, or the project's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

_Texts = TypeVar("_Texts", bound=NamedTuple)
_NORWEGIAN = frozenset(("nn", "no"))


def texts_for(tables: Mapping[str, _Texts], locale: str, own: Mapping[str, str]) -> tuple[str, _Texts]:
    """Return the texts for readers of a locale and the language they are in; English where there are none.

    `tables` are ours by language, `own` the project's in the locale, by field; others in it count for nothing. Where we
    have no texts in a language, the project's count only if they are all there: a notice is in one language.
    """
    language, ours = _nearest(tables, locale)
    wanted = {name: text for name, text in own.items() if name in ours._fields}
    if language == locale or len(wanted) == len(ours._fields):
        return locale, ours._replace(**wanted)
    return language, ours


def filled(text: str, **values: str) -> str:
    """Return a text with `{name}` replaced by the value of that name; other braces stay as they are.

    Unlike `str.format`, for texts that anybody may have written.
    """
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", value)
    return text


def _nearest(tables: Mapping[str, _Texts], locale: str) -> tuple[str, _Texts]:
    language = locale.partition("-")[0]
    if language in tables:
        return locale, tables[language]
    other = "nb" if language in _NORWEGIAN else "en"
    return other, tables[other]
