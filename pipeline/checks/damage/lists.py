"""English rules about lists that lack an item. Each yields the index of the token after the hole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.damage import english

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.damage.tokens import Sentence

_REASONS = english.CLAUSE_OPENERS | {"either", "since", "just", "simply"}


def such_as(sentence: Sentence) -> Iterator[int]:
    """Yield where an introduced example is missing: "such as and", "known as or", "including are"."""
    for index, token in enumerate(sentence.tokens):
        pair = (sentence.norm(index - 1), token.norm)
        introduced = pair in {("such", "as"), ("known", "as"), ("namely", "as")} or token.norm == "including"
        following = sentence.norm(index + 1)
        if introduced and (following in english.COORDINATORS - {"but"} or following in english.AUXILIARIES):
            yield index + 1


def conjunction(sentence: Sentence) -> Iterator[int]:
    """Yield where the last item of a list is missing: "or because", "and or", "and)"."""
    for index, token in enumerate(sentence.tokens):
        if token.norm not in english.COORDINATORS:
            continue
        following = sentence.norm(index + 1)
        doubled = following in english.COORDINATORS - {"but", "nor"} and token.norm in {"and", "or"}
        ended = following in {".", ")", ";"} and sentence.norm(index - 1) not in {"(", '"', "“"}
        if doubled or ended or (token.norm == "or" and _first_reason(sentence, index + 1)):
            yield index + 1


def _first_reason(sentence: Sentence, index: int) -> bool:
    """Whether "because" or "although" stands here and nothing of its kind before it."""
    before = {sentence.norm(place) for place in range(index)}
    return sentence.norm(index) in {"because", "although", "though"} and not before & _REASONS
