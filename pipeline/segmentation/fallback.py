"""Languages without rules of their own: the library sentencex (wikimedia/sentencex, about 300 languages)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.segmentation.language import normalise

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SURROGATE = re.compile("[\ud800-\udfff]")


def library_cuts(text: str, language: str, abbreviations: Iterable[str]) -> Iterator[int]:
    """Yield the offsets, above 0, where sentencex begins a sentence, except after one of `abbreviations`.

    The library falls back along its own chain and at last to English for a tag it doesn't know.
    """
    from sentencex import (  # type: ignore[import-untyped]  # noqa: PLC0415 - only some languages need it
        get_sentence_boundaries,
    )

    known = {normalise(word) for word in abbreviations}
    # The library takes UTF-8 only; a lone surrogate is replaced by one character, so offsets stay.
    for boundary in get_sentence_boundaries(language, SURROGATE.sub("\ufffd", text)):
        cut = boundary["start_index"]
        if cut and not (known and _last_word(text, cut) in known):
            yield cut


def _last_word(text: str, cut: int) -> str:
    words = text[max(0, cut - 80) : cut].split()
    return normalise(words[-1]) if words and words[-1].endswith(".") else ""
