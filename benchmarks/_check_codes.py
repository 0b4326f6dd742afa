"""Tags and placeholders that are put around a word, or between words, of both texts, and then damaged in the German."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from _check_cases import Mutation, Pair

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterator, Sequence

    from _check_cases import Mutator

_ELEMENTS = (
    ("<strong>", "</strong>"),
    ("<em>", "</em>"),
    ('<a id="1">', "</a>"),
    ('<a href="/x">', "</a>"),
    ('<strong id="2">', "</strong>"),
)
_NUMBERED = _ELEMENTS[2:3] + _ELEMENTS[4:]
_PLACEHOLDERS = ("{count}", "{name}", "%(name)s", "{0}", "{updated}")
_WORD = re.compile(r"(?<![\w<>{}&-])[^\W\d_]{4,}(?![\w<>{}&;-])")
_CODE = re.compile(r"[<>{}%]")


def _parted(text: str, draw: random.Random) -> tuple[str, str, str] | None:
    """Return what is before a word, the word, and what is behind it; None for a text that has codes."""
    words = list(_WORD.finditer(text)) if not _CODE.search(text) else []
    found = draw.choice(words) if words else None
    return (text[: found.start()], found[0], text[found.end() :]) if found else None


def damaging(codes: Sequence[tuple[str, str]], damage: Callable[[str, str, str], str]) -> Mutator:
    """Return a mutator that puts codes around a word of both texts and damages those of the German one."""

    def mutate(every: Sequence[Pair], draw: random.Random) -> Iterator[Mutation]:
        for pair in every:
            opening, closing = draw.choice(codes)
            source, target = (_parted(text, draw) for text in (pair.source, pair.target))
            if source and target:
                wrapped = [f"{head}{opening}{word}{closing}{tail}" for head, word, tail in (source, target)]
                head, word, tail = target
                yield Mutation(pair.place, wrapped[0], wrapped[1], head + damage(opening, word, closing) + tail)

    return mutate


def _renumbered(opening: str, word: str, closing: str) -> str:
    return re.sub(r"\d", lambda found: str(int(found[0]) + 2), opening) + word + closing


def _renamed(opening: str, word: str, closing: str) -> str:
    return (
        opening.replace("strong", "em").replace("<a ", "<em ")
        + word
        + closing.replace("strong", "em").replace("/a", "/em")
    )


def _inserting(damage: Callable[[str], str]) -> Mutator:
    codes = [(f"{code} ", "") for code in _PLACEHOLDERS]
    return damaging(codes, lambda opening, word, _: damage(opening) + word)


def _misnamed(code: str) -> str:
    return re.sub(r"[a-z]{3,}", lambda found: found[0][:-1], code) if "0" not in code else code.replace("0", "1")


MUTATORS = {
    "tag: pair lost": damaging(_ELEMENTS, lambda _opening, word, _closing: word),
    "tag: closing lost": damaging(_ELEMENTS, lambda opening, word, _closing: opening + word),
    "tag: opening lost": damaging(_ELEMENTS, lambda _opening, word, closing: word + closing),
    "tag: crossed": damaging(_ELEMENTS, lambda opening, word, closing: closing + word + opening),
    "tag: pair added": damaging(_ELEMENTS, lambda opening, word, closing: f"<b>{opening}{word}{closing}</b>"),
    "tag: doubled": damaging(
        _ELEMENTS, lambda opening, word, closing: f"{opening}{word}{closing} {opening}{word}{closing}"
    ),
    "tag: renumbered": damaging(_NUMBERED, _renumbered),
    "tag: other link": damaging(
        _ELEMENTS[3:4], lambda opening, word, closing: opening.replace("/x", "/y") + word + closing
    ),
    "tag: other element": damaging(_ELEMENTS[:1], _renamed),
    "placeholder: lost": _inserting(lambda _: ""),
    "placeholder: misnamed": _inserting(_misnamed),
    "placeholder: doubled": _inserting(lambda code: code + code),
    "placeholder: brace lost": damaging(
        [("{count} ", ""), ("{name} ", "")], lambda code, word, _: code.replace("}", "") + word
    ),
}
