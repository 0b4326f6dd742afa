"""Measure the extraction of term candidates: `python benchmarks/candidates.py DATA [--minimum 2] [--pages 1000]`.

DATA has `pages/*.txt` and `glossary/draft-terms.en-de.tsv`. Prints how many of the first candidates are terms of that
glossary, in any of their forms, and how many of its terms that stand in the pages are found: by `candidates`, by YAKE
(Campos et al. 2020, "YAKE! Keyword extraction from single documents using multiple local features") and by plain
frequency (phrases of one to three words that neither begin nor end with a function word). All three get the same texts,
without references, and forms of one term count once. Many good terms are not in the glossary, so the precision is a
lower bound. YAKE runs in the same process: `pip install yake`. Then `candidates` is timed on generated pages.
"""

from __future__ import annotations

import argparse
import csv
import random
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.glossary.candidates import candidates
from pipeline.glossary.candidates.grammars import grammar_of
from pipeline.glossary.candidates.kinds import Kind
from pipeline.glossary.candidates.prose import is_running_text
from pipeline.glossary.candidates.words import key_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

Texts = list[tuple[str, str]]
RANKS = (50, 100, 200)
LONGEST = 3
"""Words of a phrase, for YAKE and plain frequency."""
WORDS_OF_PAGE = 800
SHARE_INVENTED = 0.05
GRAMMAR = grammar_of("en")


def read_texts(folder: Path) -> Texts:
    """Return the paragraphs of the pages, without references."""
    lines = [
        (path.stem, line.strip()) for path in sorted(folder.glob("*.txt")) for line in path.read_text().split("\n")
    ]
    return [(page, line) for page, line in lines if line and is_running_text(line, GRAMMAR)]


def read_terms(file: Path) -> list[frozenset[str]]:
    """Return the keys of the English terms of each concept."""
    with file.open(newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))
    terms = [[row["en_preferred"], *(row["en_variants"] or "").split(";")] for row in rows]
    return [frozenset(key_of(term, GRAMMAR) for term in concept if term) for concept in terms]


def present(concepts: Iterable[frozenset[str]], texts: Texts, minimum: int) -> list[frozenset[str]]:
    """Return the concepts that stand in the texts so many times, in all their terms together."""
    keys = [f" {key_of(text, GRAMMAR)} " for _, text in texts]
    return [terms for terms in concepts if sum(text.count(f" {term} ") for text in keys for term in terms) >= minimum]


def by_candidates(texts: Texts, minimum: int) -> Iterator[str]:
    """Yield the keys of the candidates, the best first."""
    for found in candidates(texts, "en", lambda _: False, frozenset(), minimum=minimum):
        yield key_of(found.term, GRAMMAR)


def by_frequency(texts: Texts, minimum: int) -> Iterator[str]:
    """Yield the keys of the most frequent phrases."""
    counts = Counter(key for _, text in texts for key in _phrases(text.lower()))
    return (key for key, count in counts.most_common() if count >= minimum)


def _phrases(text: str) -> Iterator[str]:
    words = [word.strip("()[]\"'“”’‘.,;:!?") for word in text.split()]
    for start in range(len(words)):
        for phrase in (words[start : start + length] for length in range(1, LONGEST + 1)):
            if all(phrase) and not _is_function(phrase[0]) and not _is_function(phrase[-1]):
                yield key_of(" ".join(phrase), GRAMMAR)


def _is_function(word: str) -> bool:
    return GRAMMAR.kind(word, "") in {Kind.BREAK, Kind.OF, Kind.DETERMINER}


def by_yake(texts: Texts) -> Iterator[str]:
    """Yield the keys of YAKE's keywords over all pages, the best first."""
    import yake  # noqa: PLC0415 - optional

    text = "\n".join(text for _, text in texts)
    extractor = yake.KeywordExtractor(lan="en", n=LONGEST, top=100_000)
    for keyword, _ in extractor.extract_keywords(text):
        yield key_of(keyword, GRAMMAR)


def measure(name: str, found: Iterable[str], concepts: Sequence[frozenset[str]]) -> str:
    """Return the row of a method: precision at the ranks, recall at the last rank and of all."""
    keys = list(dict.fromkeys(found))
    terms = frozenset().union(*concepts)
    precisions = [100 * sum(key in terms for key in keys[:rank]) / rank for rank in RANKS]
    recalls = [
        100 * sum(not concept.isdisjoint(some) for concept in concepts) / len(concepts)
        for some in (keys[: RANKS[-1]], keys)
    ]
    figures = " | ".join(f"{figure:.1f}" for figure in (*precisions, *recalls))
    return f"| {name} | {figures} | {len(keys):,} |"


def generated(texts: Texts, pages: int) -> Texts:
    """Return pages of sentences of the texts, in which some words are invented."""
    chance = random.Random(1)  # noqa: S311 - no secrets
    result: Texts = []
    for page in range(pages):
        words = 0
        while words < WORDS_OF_PAGE:
            text = [_word(word, chance) for word in chance.choice(texts)[1].split()]
            words += len(text)
            result.append((f"{page}", " ".join(text)))
    return result


def _word(word: str, chance: random.Random) -> str:
    return f"{word}{chance.randrange(10**6):x}" if chance.random() < SHARE_INVENTED else word


def quality(data: Path, minimum: int) -> Texts:
    """Print the table of precision and recall, and return the texts."""
    texts = read_texts(data / "pages")
    concepts = present(read_terms(data / "glossary" / "draft-terms.en-de.tsv"), texts, minimum)
    heads = [*(f"precision at {rank}" for rank in RANKS), f"recall at {RANKS[-1]}", "recall of all"]
    print(f"{len(concepts)} concepts of the glossary stand in {len(texts)} texts {minimum} times or more.\n")
    print(f"| % | {' | '.join(heads)} | phrases |\n|---|{'---:|' * (len(heads) + 1)}")
    ways: Mapping[str, Iterable[str]] = {
        "candidates": by_candidates(texts, minimum),
        "YAKE": by_yake(texts),
        "frequency": by_frequency(texts, minimum),
    }
    for name, found in ways.items():
        print(measure(name, found, concepts), flush=True)
    return texts


def speed(texts: Texts, pages: int) -> None:
    """Print how long the extraction takes on generated pages."""
    made = generated(texts, pages)
    start = time.process_time()
    found = candidates(made, "en", lambda _: False, frozenset())
    taken = time.process_time() - start
    print(f"\n{pages:,} pages of {WORDS_OF_PAGE} words: {taken:.1f} s of processor time, {len(found):,} candidates")


def main() -> int:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--minimum", type=int, default=2, help="how often a candidate has to stand in the texts")
    parser.add_argument("--pages", type=int, default=1000, help="for the time; 0 leaves it out")
    chosen = parser.parse_args()
    try:
        import yake  # noqa: F401, PLC0415 - optional
    except ImportError:
        print("YAKE is not installed, which the figures stand beside: pip install yake", file=sys.stderr)
        return 2
    texts = quality(chosen.data, chosen.minimum)
    if chosen.pages:
        speed(texts, chosen.pages)
    return 0


if __name__ == "__main__":
    sys.exit(main())
