"""Measure sentence segmentation: `python benchmarks/segmentation.py DATA`.

DATA is a folder with `sentences.jsonl` (texts with ‖ for a required and ¦ for an optional boundary) and the cases of
pragmatic_segmenter's specifications, `golden_english.json` and `golden_german.json`. A break at neither mark is a
false positive; one in kind `ref` cuts a reference apart and is listed. sentencex and pysbd are measured beside it
where they are installed.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from pipeline.segmentation import split

REQUIRED, OPTIONAL = "‖", "¦"
ENGLISH_RULES = range(52)
"""The English file opens with pragmatic_segmenter's 52 Golden Rules, in their order."""
LAYOUT = frozenset({39, 40, 41, 51})
"""Rules about lines cut by a page layout (three) and about a missing space: no prose. pysbd leaves out the same."""
GERMAN_RULES = range(3)
"""The German file opens with quotation, abbreviation and number; what follows are further test cases."""

Splitter = Callable[[str, str], Sequence[str]]


class Score(NamedTuple):
    """Counts of boundaries: found as required, at no mark, missed."""

    hits: int = 0
    wrong: int = 0
    missed: int = 0

    def __add__(self, other: object) -> Score:
        return Score(*(a + b for a, b in zip(self, other, strict=True))) if isinstance(other, Score) else self

    def __str__(self) -> str:
        precision = self.hits / max(1, self.hits + self.wrong)
        recall = self.hits / max(1, self.hits + self.missed)
        f1 = 2 * self.hits / max(1, 2 * self.hits + self.wrong + self.missed)
        return (
            f"F1 {f1:.4f}  precision {precision:.4f}  recall {recall:.4f}  "
            f"(hits {self.hits}, wrong {self.wrong}, missed {self.missed})"
        )


def marks(text: str, mark: str) -> set[int]:
    """Return the places of `mark`, counted in characters that are neither marks nor whitespace."""
    parts = text.replace(OPTIONAL if mark == REQUIRED else REQUIRED, "").split(mark)
    return set(offsets(parts))


def offsets(parts: Sequence[str]) -> Iterator[int]:
    """Yield where each part but the last ends, counted in characters that are no whitespace."""
    place = 0
    for part in parts[:-1]:
        place += len("".join(part.split()))
        yield place


def plain(text: str) -> str:
    """Return the text without marks; what stood on both sides of one keeps its space."""
    return text.replace(REQUIRED, "").replace(OPTIONAL, "")


def measure(rows: Sequence[dict[str, Any]], splitter: Splitter) -> tuple[dict[str, Score], list[str]]:
    """Score each kind and list the texts that differ."""
    scores: dict[str, Score] = defaultdict(Score)
    differing = []
    for row in rows:
        required, optional = marks(row["text"], REQUIRED), marks(row["text"], OPTIONAL)
        parts = splitter(plain(row["text"]), row["lang"])
        found = set(offsets(parts))
        wrong, missed = found - required - optional, required - found
        scores[row["kind"]] += Score(len(found & required), len(wrong), len(missed))
        if wrong or missed:
            differing.append(f"{row['kind']}: " + " | ".join(part.strip() for part in parts))
    return scores, differing


def golden(path: Path, language: str, chosen: Sequence[int], splitter: Splitter) -> tuple[int, list[str]]:
    """Return how many of the chosen cases come out as written, and the others."""
    cases = json.loads(path.read_text(encoding="utf-8"))
    failing = []
    for index in chosen:
        expected = [" ".join(part.split()) for part in cases[index]["segments"]]
        found = [" ".join(part.split()) for part in splitter(cases[index]["text"], language)]
        if found != expected:
            failing.append(f"#{index + 1}: " + " | ".join(found))
    return len(chosen) - len(failing), failing


def speed(rows: Sequence[dict[str, Any]], splitter: Splitter) -> float:
    """Return sentences a second on the English prose, the best of five runs over at least 2,000 sentences."""
    texts = [plain(row["text"]) for row in rows if row["kind"] == "prose"]
    count = sum(len(splitter(text, "en")) for text in texts)
    rounds = 2000 // count + 1
    best = float("inf")
    for _ in range(5):
        started = time.perf_counter()
        for _ in range(rounds):
            for text in texts:
                splitter(text, "en")
        best = min(best, time.perf_counter() - started)
    return count * rounds / best


def splitters() -> Iterator[tuple[str, Splitter]]:
    """Yield what can be measured here."""
    yield "pipeline", split
    if importlib.util.find_spec("sentencex"):
        import sentencex  # noqa: PLC0415 - optional

        yield "sentencex", lambda text, language: [s for s in sentencex.segment(language, text) if s.strip()]
    if importlib.util.find_spec("pysbd"):
        import pysbd  # noqa: PLC0415 - optional

        segmenters = {name: pysbd.Segmenter(language=name, clean=False) for name in ("en", "de")}
        yield "pysbd", lambda text, language: segmenters[language].segment(text)


def report(name: str, splitter: Splitter, data: Path, *, details: bool) -> None:
    """Print everything about one splitter."""
    lines = (data / "sentences.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines if line]
    scores, differing = measure(rows, splitter)
    print(f"== {name}")
    for kind, score in sorted(scores.items()):
        print(f"{kind:8} {score}")
    print(f"{'all':8} {sum(scores.values(), Score())}")
    sets = (
        ("English golden rules, prose", "golden_english.json", "en", [i for i in ENGLISH_RULES if i not in LAYOUT]),
        ("English golden rules, layout", "golden_english.json", "en", sorted(LAYOUT)),
        ("German golden rules", "golden_german.json", "de", list(GERMAN_RULES)),
    )
    for title, file, language, chosen in sets:
        passed, failing = golden(data / file, language, chosen, splitter)
        print(f"{title}: {passed} of {len(chosen)}", *(failing if details else ()), sep="\n    ")
    print(f"{speed(rows, splitter):,.0f} sentences a second on English prose")
    if details:
        print(*differing, sep="\n    ")


def main() -> int:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("data", type=Path, help="folder with sentences.jsonl and the golden_*.json files, or above")
    data = parser.parse_args().data
    if (data / "segmentation").is_dir():
        data /= "segmentation"
    for name, splitter in splitters():
        report(name, splitter, data, details=name == "pipeline")
    return 0


if __name__ == "__main__":
    sys.exit(main())
