"""Two numbers of a text that have changed places in its translation."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from pipeline.checks.numbers.anchors import Anchor, Key
    from pipeline.checks.numbers.mention import Mention
    from pipeline.checks.texts import Side

    Values = tuple[Decimal, Decimal]


class Exchange(NamedTuple):
    """Two numbers of the source and the same in the translation, in order; `sure`: nothing else can be meant."""

    source: tuple[Mention, Mention]
    target: tuple[Mention, Mention]
    sure: bool


class Told(NamedTuple):
    """The numbers of a text that stand once in it, by value, and its anchors by key."""

    side: Side
    numbers: Mapping[Decimal, Mention]
    anchors: Mapping[Key, Anchor]


def exchange(one: Told, two: Told, values: Values, *, sure: bool) -> Exchange:
    """Return the exchange of two numbers, each text's in its order."""
    ours = sorted(one.numbers[value] for value in values)
    theirs = sorted(two.numbers[value] for value in values)
    return Exchange((ours[0], ours[1]), (theirs[0], theirs[1]), sure)
