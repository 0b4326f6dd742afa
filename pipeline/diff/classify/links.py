"""Links that lead elsewhere."""

from __future__ import annotations

from collections import Counter

from pipeline.features.links import addresses, targets
from pipeline.model import Reason


def changed_links(old: str, new: str) -> tuple[Reason, ...]:
    """Return a reason for each link target that was exchanged, and each address in the text that came or went.

    A link that was only added to words or taken off them is markup.
    """
    lost, gained = _difference(targets(old), targets(new))
    hidden = [Reason("link", before, after) for before, after in zip(lost, gained, strict=False)]
    gone, come = _difference(addresses(old), addresses(new))
    length = max(len(gone), len(come))
    pairs = zip(gone + [""] * (length - len(gone)), come + [""] * (length - len(come)), strict=True)
    return (*hidden, *(Reason("link", before, after) for before, after in pairs))


def _difference(old: tuple[str, ...], new: tuple[str, ...]) -> tuple[list[str], list[str]]:
    before, after = Counter(old), Counter(new)
    return list((before - after).elements()), list((after - before).elements())
