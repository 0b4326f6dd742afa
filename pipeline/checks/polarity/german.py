"""German word forms made from the notation of the tables (see `pipeline.checks.polarity.tables`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_ENDINGS = ("", "e", "en", "er", "es", "em")
_NOUN_ENDINGS = ("", "s", "es", "e", "en", "n", "er", "ern", "nen", "se", "sen")
_PERSONS = ("", "st", "n", "t", "en", "est", "et")
_INSEPARABLE = ("be", "ge", "er", "ver", "zer", "ent", "emp", "miss", "unter", "über")
_SYLLABIC = ("t", "d", "chn", "ffn", "gn", "tm", "ckn")
_REGULAR, _STRONG = 1, 3


class Form(NamedTuple):
    """A form of a word; `particle` is the part of a verb that stands at the end of its clause."""

    text: str
    particle: str = ""


def adjective(stem: str) -> Iterator[str]:
    """Yield all forms of an adjective, comparative and superlative included."""
    stems = [stem, stem + "er", stem + ("est" if stem.endswith(("t", "d", "s", "ß", "z")) else "st")]
    stems += [stem[:-2] + "l"] if stem.endswith("el") else []
    yield from (each + ending for each in stems for ending in _ENDINGS)


def noun(base: str) -> Iterator[str]:
    """Yield the forms of a noun without umlaut, in lower case."""
    yield from (base.lower() + ending for ending in _NOUN_ENDINGS)


def verb(notation: str) -> Iterator[Form]:
    """Yield the forms of a verb.

    The notation is "senken/" for a weak verb, "sinken/sank/gesunken" for a strong one, "nehmen/nimmt/nahm/genommen" for
    one with a vowel of its own in "nimmt", and "zu|nehmen/…" for one that parts with its first syllable.
    """
    particle, _, rest = notation.rpartition("|")
    finite, others = _conjugated(rest)
    for form in finite:
        yield Form(particle + form)
        if particle:
            yield Form(form, particle)
    infinitive = rest.partition("/")[0]
    yield from (Form(particle + form) for form in others)
    if particle:
        yield Form(f"{particle}zu{infinitive}")


def _conjugated(notation: str) -> tuple[list[str], list[str]]:
    """Return the finite forms of a verb, and its infinitive and participles with their endings."""
    infinitive, *parts = (part for part in notation.split("/") if part)
    stem = infinitive.removesuffix("n").removesuffix("e") if infinitive[-3:-1] not in ("er", "el") else infinitive[:-1]
    link = "e" if stem.endswith(_SYLLABIC) else ""
    present = [infinitive, stem + "e", *(stem + link + ending for ending in ("t", "st"))]
    if len(parts) == _STRONG:
        third = parts.pop(0)
        present += [third, third.removesuffix("t") + "st"]
    past, participle = parts or (stem + link + "te", _participle(stem + link))
    finite = [*present, *(past + ending for ending in _PERSONS)]
    endless = [participle + ending for ending in _ENDINGS] + [infinitive + "d" + ending for ending in _ENDINGS]
    return finite, [infinitive, infinitive + "s", *endless]


def _participle(stem: str) -> str:
    return stem + "t" if stem.startswith(_INSEPARABLE) or stem.endswith("ier") else f"ge{stem}t"
