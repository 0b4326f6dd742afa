"""Short phrases that are put at the end of both texts and mistranslated there: of what the texts have too little."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from _check_cases import Mutation
from _check_data_planted import PHRASES

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator, Sequence

    from _check_cases import Mutator, Pair

Phrase = tuple[str, str, tuple[str, ...]]
"""English, German, and wrong German."""
_SENTENCE = re.compile(r"[^()\d{}<>]{30,}[a-zäöüß]\.")


def phrases(table: str = PHRASES) -> dict[str, list[Phrase]]:
    """Return the phrases by category."""
    found: dict[str, list[Phrase]] = {}
    category = ""
    for line in table.strip().splitlines():
        if line.startswith("# "):
            category = line[2:]
        else:
            english, german, bad = line.split(" | ")
            found.setdefault(category, []).append((english, german, tuple(bad.split("; "))))
    return found


def planting(choice: Sequence[Phrase]) -> Mutator:
    """Return a mutator that puts a phrase in brackets at the end of sentences without digits and brackets."""

    def mutate(every: Sequence[Pair], draw: random.Random) -> Iterator[Mutation]:
        for pair in every:
            if _SENTENCE.fullmatch(pair.source) and _SENTENCE.fullmatch(pair.target):
                english, german, bad = draw.choice(choice)
                source, good, spoilt = pair.source[:-1], pair.target[:-1], draw.choice(bad)
                yield Mutation(pair.place, f"{source} ({english}).", f"{good} ({german}).", f"{good} ({spoilt}).")

    return mutate


MUTATORS = {f"planted: {category}": planting(choice) for category, choice in phrases().items()}
