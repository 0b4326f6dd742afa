"""Links that lead elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from pipeline.features import Category, Language, read_text
from pipeline.features.links import Target, addresses, targets
from pipeline.features.mask import visible
from pipeline.model import Reason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.features import Feature

_END = re.compile(r"[.!?:](?=\s|$)|\n\s*\n")
_TELLING = frozenset((Category.WARNING, Category.DOSE, Category.FREQUENCY, Category.NEGATION))
_DUTIES = frozenset(("must", "must not", "should"))


def changed_links(old: str, new: str, language: Language) -> tuple[Reason, ...]:
    """Return a reason for each link target that was exchanged, and each address in the text that came or went.

    Targets count where the sentence tells the reader what to do, and everywhere in a language without tables; other
    links that were exchanged, added or taken off make a change of wording (`same_targets`).
    """
    before, after = targets(old), targets(new)
    lost, gained = _difference([one.address for one in before], [one.address for one in after])
    exchanged = list(zip(lost, gained, strict=False))
    if exchanged and not (_instructs(old, before, lost, language) or _instructs(new, after, gained, language)):
        exchanged = []
    hidden = [Reason("link", left, right) for left, right in exchanged]
    gone, come = _difference(addresses(old), addresses(new))
    length = max(len(gone), len(come))
    pairs = zip(gone + [""] * (length - len(gone)), come + [""] * (length - len(come)), strict=True)
    return (*hidden, *(Reason("link", left, right) for left, right in pairs))


def same_targets(old: str, new: str) -> bool:
    """Say whether the links that two texts show lead to the same addresses; inline codes of units show none."""
    before, after = ([one.address for one in targets(text)] for text in (old, new))
    return Counter(before) == Counter(after)


def _difference(old: Sequence[str], new: Sequence[str]) -> tuple[list[str], list[str]]:
    before, after = Counter(old), Counter(new)
    return list((before - after).elements()), list((after - before).elements())


def _instructs(text: str, found: Sequence[Target], changed: Sequence[str], language: Language) -> bool:
    """Say whether a link that changed stands in a sentence that tells the reader what to do."""
    plain = visible(text)
    return not language.complete or any(
        _tells(_sentence(text, plain, one.start), language) for one in found if one.address in changed
    )


def _sentence(text: str, plain: str, at: int) -> str:
    ends = [match.end() for match in _END.finditer(plain)]
    start = max((end for end in ends if end <= at), default=0)
    return text[start : min((end for end in ends if end > at), default=len(text))]


def _tells(sentence: str, language: Language) -> bool:
    features = read_text(sentence, language.code)
    return any(phrase in sentence for phrase in language.advising) or any(
        one.category in _TELLING
        or (one.category is Category.MODALITY and one.value in _DUTIES)
        or _urges(features, index, sentence, language)
        for index, one in enumerate(features)
    )


def _urges(features: Sequence[Feature], index: int, sentence: str, language: Language) -> bool:
    """Say whether a feature is what a reader is told to do ("register", at a clause's beginning also "stay")."""
    feature = features[index]
    said = sentence[feature.span.start : feature.span.end].split()
    verb = language.lemma(said[0].lower()) if said else ""
    before = features[index - 1] if index else None
    opens = before is None or before.category is Category.BREAK or before.value in language.syntax.openers
    return verb in language.actions or (opens and verb in language.imperatives and verb not in language.pointing)
