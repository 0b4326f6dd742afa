"""Which variants of a unit are in the languages of a memory.

Tags are compared without `languages.canonical_tag`, which looks for what a user may have meant by an unknown one: a
file can have a million of these.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from pipeline.languages.data import COMMON_TAGS
from pipeline.languages.tags import Subtags, split_tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.memory.base import Languages

LONGEST_TAG = 35
"""Longer language tags are none that anybody uses (RFC 5646, section 4.4.1)."""
Fit = Literal["same", "region", "no"]
"""Whether texts in a language are meant, meant for another region than the one wanted, or not meant."""
_EXACT, _SAME = 2, 1


def sides(tags: Sequence[str], languages: Languages) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the indices of the source's and of the target's variants among those with these language tags.

    Where some have exactly the wanted language, these are meant, else all that have the same language in whatever
    region, unless it is written in another script. A variant is never on both sides: of two wanted regions of one
    language, it belongs to the one that it names.
    """
    source = [_closeness(tag[: LONGEST_TAG + 1], languages.source) for tag in tags]
    target = [_closeness(tag[: LONGEST_TAG + 1], languages.target) for tag in tags]
    ours = _best([0 if other > own else own for own, other in zip(source, target, strict=True)])
    theirs = _best([0 if other > own else own for own, other in zip(target, source, strict=True)])
    both = set(ours) & set(theirs)
    return tuple(index for index in ours if index not in both), tuple(index for index in theirs if index not in both)


def suits(tag: str, wanted: str) -> Fit:
    """Return whether texts in the language `tag` are of use where the language `wanted` is.

    "region" means that both name a region, and not the same: "pt-PT" for "pt-BR". "de-AT" is the same as "de", and
    "de" as "de-AT". "no" is another language, another script, or no language tag. Case does not matter, nor "_" for
    "-"; "deu" is "de", and gettext's "sr@latin" is "sr-Latn".
    """
    return _fit(tag[: LONGEST_TAG + 1], wanted)


@lru_cache(maxsize=1024)
def _fit(tag: str, wanted: str) -> Fit:
    found, goal = _subtags(tag), _subtags(wanted)
    if not (_closeness(tag, wanted) and found and goal):
        return "no"
    return "region" if found.region and goal.region and found.region != goal.region else "same"


def _best(ranks: Sequence[int]) -> list[int]:
    best = max(ranks, default=0)
    return [index for index, rank in enumerate(ranks) if best and rank == best]


@lru_cache(maxsize=1024)
def _closeness(tag: str, wanted: str) -> int:
    """Return 2 where a tag names exactly the wanted language, 1 where it is of use for it, else 0."""
    found, goal = _subtags(tag), _subtags(wanted)
    if found is None or goal is None or found.language != goal.language:
        return 0
    if found == goal:
        return _EXACT
    return _SAME if _script(found) == _script(goal) else 0


def _subtags(tag: str) -> Subtags | None:
    """Return a tag's subtags, with those replaced that CLDR has others for; None where it is no language tag."""
    parts = split_tag(tag.strip()) if len(tag) <= LONGEST_TAG else None
    if parts is None or str(parts) in COMMON_TAGS:
        return parts
    stated = split_tag(_cldr("language_aliases").get(parts.language, "")) or parts
    regions = _cldr("territory_aliases").get(parts.region, [])
    region = regions[0] if len(regions) == 1 else parts.region or stated.region
    return parts._replace(language=stated.language, script=parts.script or stated.script, region=region)


def _script(parts: Subtags) -> str:
    likely = _cldr("likely_subtags")
    full = likely.get(f"{parts.language}_{parts.region}") or likely.get(parts.language) or ""
    return parts.script or next((part for part in full.split("_")[1:] if len(part) == len("Latn")), "")


def _cldr(table: Any) -> Any:  # noqa: ANN401  # Babel's tables are not typed
    from babel.core import get_global  # noqa: PLC0415  # Babel takes a while to load

    return get_global(table)
