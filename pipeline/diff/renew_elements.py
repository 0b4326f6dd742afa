"""What became of the elements of a text whose words stay, and which elements of its translation they are."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence

    from pipeline.diff.renew_parse import Element, Parsed


class ElementChanges(NamedTuple):
    """`kept` and `renamed` are old and new elements, `removed` old ones, `added` new ones, outer before inner."""

    kept: dict[Element, Element]
    renamed: dict[Element, Element]
    removed: tuple[Element, ...]
    added: tuple[Element, ...]


def element_changes(before: Parsed, after: Parsed) -> ElementChanges:
    """Return what became of the elements; those around the same words are the same, whatever they are called."""
    kept = _paired(
        before.elements,
        after.elements,
        lambda old: (before.marks(old), old.first, old.last),
        lambda new: (after.marks(new), new.first, new.last),
    )
    gone, come = _without(before.elements, kept), _without(after.elements, kept.values())
    renamed = _paired(gone, come, _named_range, _named_range)
    renamed |= _paired(_without(gone, renamed), _without(come, renamed.values()), _range, _range)
    return ElementChanges(kept, renamed, _without(gone, renamed), _without(come, renamed.values()))


def counterparts(before: Parsed, given: Parsed, actions: Mapping[Element, Hashable]) -> dict[Element, Element] | None:
    """Return the translation's element for each old one that something is to happen to, None where it isn't clear.

    Those with the same markup belong together if there are as many in either text; one of several is told by what it
    holds, unless the same happens to all. A single element of its name may have other attributes in the translation.
    """
    found: dict[Element, Element] = {}
    groups = _groups(before.elements, before.marks), _groups(given.elements, given.marks)
    for marks, old in groups[0].items():
        found |= _told_apart(before, given, old, groups[1].get(marks, []), actions)
    olds = _groups(_without(before.elements, found), lambda one: one.name)
    news = _groups(_without(given.elements, found.values()), lambda one: one.name)
    for name, some in olds.items():
        if len(some) == len(news.get(name, ())) == 1:
            found[some[0]] = news[name][0]
    return found if actions.keys() <= found.keys() else None


def _told_apart(
    before: Parsed,
    given: Parsed,
    olds: Sequence[Element],
    news: Sequence[Element],
    actions: Mapping[Element, Hashable],
) -> dict[Element, Element]:
    """Pair elements with equal markup."""
    if len(olds) != len(news):
        return {}
    if len({actions.get(old) for old in olds}) == 1:
        return dict(zip(olds, news, strict=True))
    surfaces = Counter(before.inside(old) for old in olds)
    found = _paired(
        [old for old in olds if surfaces[before.inside(old)] == 1 and before.inside(old)],
        news,
        before.inside,
        given.inside,
    )
    rest = _without(olds, found), _without(news, found.values())
    if len({actions.get(old) for old in rest[0]}) == 1:
        found |= dict(zip(*rest, strict=True))
    return found


def _paired(
    olds: Iterable[Element],
    news: Iterable[Element],
    old_key: Callable[[Element], Hashable],
    new_key: Callable[[Element], Hashable],
) -> dict[Element, Element]:
    """Pair the elements whose keys are equal, in order."""
    waiting: defaultdict[Hashable, list[Element]] = defaultdict(list)
    for new in news:
        waiting[new_key(new)].append(new)
    return {old: waiting[key].pop(0) for old in olds if waiting[key := old_key(old)]}


def _range(element: Element) -> Hashable:
    return element.first, element.last, element.open == element.close


def _named_range(element: Element) -> Hashable:
    return element.name, _range(element)


def _without(elements: Iterable[Element], others: Iterable[Element]) -> tuple[Element, ...]:
    left_out = frozenset(others)
    return tuple(element for element in elements if element not in left_out)


def _groups(elements: Iterable[Element], key: Callable[[Element], Hashable]) -> dict[Hashable, list[Element]]:
    found: defaultdict[Hashable, list[Element]] = defaultdict(list)
    for element in elements:
        found[key(element)].append(element)
    return dict(found)
