"""Drugs that have changed places: each is told what the other is told in the source text."""

from __future__ import annotations

from collections import Counter
from itertools import accumulate, combinations, pairwise
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.names.partners import Partners, partners
from pipeline.features import BREAK

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.checks.names.concepts import Hit
    from pipeline.checks.texts import Side
    from pipeline.features import Word

_ENDS = ".!?;:\n"
_CONJUNCTIONS = frozenset(
    "and but or whereas while because since if when unless although though nor und aber oder sondern "
    "während weil da wenn falls sofern obwohl obgleich denn dagegen hingegen jedoch".split()
)
_IN_LISTS = frozenset(
    "and or und oder bzw the a an der die das den dem sowie either entweder with mit plus , / ( )".split()
)

_LESS = frozenset("less fewer weniger".split())


class Swap(NamedTuple):
    """Two drugs of the source and what stands in their places."""

    source: tuple[Hit, Hit]
    target: tuple[Hit, Hit]


class _Scope(NamedTuple):
    """Words of a sentence or of a whole text, with the drugs that they name and the place of each among the words."""

    words: Sequence[Word]
    drugs: Sequence[Hit]
    places: Sequence[int]


def swapped(source: Side, ours: Sequence[Hit], target: Side, theirs: Sequence[Hit]) -> Swap | None:
    """Return drugs that two texts name as often, in another order while what is told of them stays in its place."""
    if len(ours) != len(theirs) or _same_order(ours, theirs):
        return None
    for one, two in _scopes(source.words, ours, target.words, theirs):
        if not _same_order(one.drugs, two.drugs):
            for found in combinations(range(len(one.drugs)), 2):
                swap = _judged(one, two, found)
                if swap:
                    return swap
    return None


def _same_order(ours: Sequence[Hit], theirs: Sequence[Hit]) -> bool:
    return all(one.concepts & two.concepts for one, two in zip(ours, theirs, strict=True))


def _scopes(
    english: Sequence[Word], ours: Sequence[Hit], german: Sequence[Word], theirs: Sequence[Hit]
) -> Iterator[tuple[_Scope, _Scope]]:
    """Yield the texts, or their sentences if these name the same drugs, where each drug is named once."""
    whole = _scope(english, ours), _scope(german, theirs)
    if _is_single(whole[0], whole[1]):
        yield whole
        return
    parts = [
        [_scope(words, drugs) for words in _sentences(side)] for side, drugs in ((english, ours), (german, theirs))
    ]
    first, second = ([part for part in side if part.drugs] for side in parts)
    if len(first) == len(second):
        yield from (pair for pair in zip(first, second, strict=True) if _is_single(*pair))


def _scope(words: Sequence[Word], drugs: Sequence[Hit]) -> _Scope:
    at = {word.start: index for index, word in enumerate(words)}
    inside = [drug for drug in drugs if drug.span.start in at]
    return _Scope(words, inside, [at[drug.span.start] for drug in inside])


def _sentences(words: Sequence[Word]) -> list[Sequence[Word]]:
    cuts = [-1, *(at for at, word in enumerate(words) if word.lemma == BREAK and word.text in _ENDS), len(words)]
    return [words[start + 1 : end] for start, end in pairwise(cuts)]


def _is_single(one: _Scope, two: _Scope) -> bool:
    sides = [Counter(min(drug.concepts) for drug in scope.drugs) for scope in (one, two)]
    return sides[0] == sides[1] and max(sides[0].values(), default=2) == 1


def _judged(one: _Scope, two: _Scope, pair: tuple[int, int]) -> Swap | None:
    """Return two drugs that stand in another order in the translation, if what is told of them has not."""
    drugs = one.drugs[pair[0]], one.drugs[pair[1]]
    there = [next(at for at, drug in enumerate(two.drugs) if drug.concepts & mine.concepts) for mine in drugs]
    if there[0] < there[1] or _is_list(one, *pair):
        return None
    back = there[1], there[0]
    pairs = partners(one.words, two.words)
    sides = _sides(one, pair), _sides(two, back)
    places = [(sides[0][each.source], sides[1][each.target]) for each in pairs if each.source not in one.places]
    told = [ours == theirs for ours, theirs in places if min(ours, theirs) >= 0]
    if all(told) and (told or _is_compared(one, pair, two, back, pairs)):
        return Swap(drugs, (two.drugs[back[0]], two.drugs[back[1]]))
    return None


def _is_compared(
    one: _Scope, ours: tuple[int, int], two: _Scope, theirs: tuple[int, int], known: list[Partners]
) -> bool:
    """Say whether both texts tell in the same words that the drug before is more than the one behind: "better than"."""
    first, second = _comparative(one, ours, "than"), _comparative(two, theirs, "als")
    if not first or not second or _is_less(one, first) != _is_less(two, second):
        return False
    return Partners(first, second) in known


def _comparative(scope: _Scope, pair: tuple[int, int], than: str) -> int:
    """Return the place of the word before "than", which stands between two drugs; 0 if none does."""
    start, end = scope.places[pair[0]], scope.places[pair[1]]
    low = [word.text.lower() for word in scope.words[start:end]]
    return start + low.index(than) - 1 if than in low else 0


def _is_less(scope: _Scope, at: int) -> bool:
    return any(word.text.lower() in _LESS for word in scope.words[max(0, at - 1) : at + 1])


def _sides(scope: _Scope, pair: tuple[int, int]) -> list[int]:
    """Return by which of two drugs each word stands, 0 or 1, or -1 where that is not clear."""
    cuts = [word.lemma == BREAK or word.text.lower() in _CONJUNCTIONS for word in scope.words]
    parts = list(accumulate(cuts))
    first, second = (parts[scope.places[at]] for at in pair)
    if first == second:
        return [-1] * len(parts)
    between = [at for at in range(scope.places[pair[0]], scope.places[pair[1]]) if cuts[at]]
    early, late = between[0], between[-1]
    return [0 if at < early else 1 if at >= late else -1 for at in range(len(parts))]


def _is_list(scope: _Scope, first: int, last: int) -> bool:
    """Say whether nothing but conjunctions, and other drugs, stands between two drugs."""
    start, end = scope.places[first], scope.places[last]
    among = (word for at, word in enumerate(scope.words[start + 1 : end], start + 1) if at not in scope.places)
    return all(word.text.lower() in _IN_LISTS or word.lemma == BREAK for word in among)
