"""Measure the matching of terms: `python benchmarks/glossary.py [DATA]`.

DATA is a folder with `glossary/term-cases.psv`, `glossary/draft-terms.en-de.tsv` and `tm/*.en-de.tsv`; without it only
speed is measured, on made-up terms. Quality is that of the project's own glossary, and of the draft in DATA as it is.
Beside the rules stands what literal matching makes of the same cases.
"""

from __future__ import annotations

import argparse
import random
import re
import time
from pathlib import Path
from typing import TYPE_CHECKING

from _glossary_cases import Case, Score, by_term, cases, judged, whole

from pipeline.glossary.matcher import Matcher
from pipeline.glossary.table import load_table, read_csv
from pipeline.model import Binding, Concept, Glossary, Term, TermIssueKind, TermStatus

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

OWN = Path(__file__).parent.parent / "glossary" / "glossary.tsv"
_CONCEPTS, _SEGMENTS, _WORDS = 10_000, 100_000, 20
_SAMPLE = 200
"""So many segments are searched for all terms one by one; the time for all of them is scaled up."""


def print_scores(name: str, glossary: Glossary, wanted: Sequence[Case], *, quiet: bool) -> None:
    """Print how many cases are right on either side."""
    print(f"\n{name}: {len(glossary):,} concepts")
    scores = {
        "English": (sides := judged(glossary, wanted))["S"],
        "German": sides["T"],
        "both": whole(glossary, wanted),
    }
    for side, score in scores.items():
        print(f"  {side:<8} {_told(score)}")
    for case in () if quiet else (miss for side in ("S", "T") for miss in sides[side].misses):
        print(f"    {case.side} {case.category} [{case.concept}] {case.english} | {case.german} | {case.is_right}")


def _told(score: Score) -> str:
    share, alarms = score.right / max(1, score.cases), score.alarms / max(1, score.cases)
    return f"{score.right} of {score.cases} right ({share:.1%}), false alarms {score.alarms} ({alarms:.1%})"


def print_literal(glossary: Glossary, wanted: Sequence[Case]) -> None:
    """Print what it is worth to look for the terms letter by letter."""
    known = by_term(glossary)
    pairs = [(case, known[case.concept.lower()]) for case in wanted if case.side == "T" and case.concept in known]
    said = [(case, any(_has(case.german, term) for term in concept.allowed("de"))) for case, concept in pairs]
    right = sum(found == case.is_right for case, found in said)
    alarms = sum(case.is_right and not found for case, found in said)
    print(f"  literal  {right} of {len(said)} right ({right / len(said):.1%}), false alarms {alarms}")


def _has(text: str, term: Term) -> bool:
    return re.search(rf"\b{re.escape(term.text)}\b", text) is not None


def print_alarms(glossary: Glossary, file: Path, *, quiet: bool) -> None:
    """Print how often professional translations are found fault with, and each place."""
    matcher = Matcher(glossary, "en", "de")
    hits = strict = advisory = 0
    for line in file.read_text(encoding="utf-8").splitlines():
        *_, source, target = line.split("\t")  # some tables have a number in front
        hits += sum(hit.concept.binding is not Binding.OFF for hit in matcher.hits(source))
        for issue in matcher.judge(source, target):
            is_strict = issue.hit.concept.binding is Binding.STRICT and issue.kind is not TermIssueKind.DEPRECATED
            strict, advisory = strict + is_strict, advisory + (not is_strict)
            if not quiet:
                mark = "!" if is_strict else "?"
                print(f"    {mark} {issue.kind} [{issue.hit.concept.id}] {issue.found}\n      {source}\n      {target}")
    print(f"  {file.name}: {hits:,} terms, {strict} strict alarms, {advisory} advisory ones")


def made_up(seed: int = 1) -> tuple[Glossary, list[tuple[str, str]]]:
    """Return a glossary of 10,000 concepts, and 100,000 pairs of 20 words that hold three of them each."""
    draw = random.Random(seed)  # noqa: S311
    english = [_word(draw, "bcdfglmnprstv") + draw.choice(("", "tion", "oma", "itis", "al")) for _ in range(8_000)]
    german = [_word(draw, "bdfghklmnrstwz").capitalize() for _ in range(8_000)]
    concepts = [_concept(draw, f"concept-{number}", english, german) for number in range(_CONCEPTS)]
    return Glossary(tuple(concepts)), list(_pairs(draw, concepts))


def _concept(draw: random.Random, name: str, english: list[str], german: list[str]) -> Concept:
    source = Term(" ".join(draw.sample(english, draw.choice((1, 1, 2, 2, 3)))), "en")
    preferred = Term(draw.choice(german) + draw.choice(german).lower(), "de")
    admitted = Term(f"{draw.choice(german).lower()}e {draw.choice(german)}", "de", TermStatus.ADMITTED)
    forbidden = Term(draw.choice(german) + "wesen", "de", TermStatus.FORBIDDEN)
    return Concept(name, (source, preferred, admitted, forbidden))


def _word(draw: random.Random, consonants: str) -> str:
    return "".join(draw.choice(consonants) + draw.choice("aeiou") for _ in range(draw.randint(2, 4)))


def _pairs(draw: random.Random, concepts: list[Concept]) -> Iterator[tuple[str, str]]:
    english = [_word(draw, "hjklmnpqrtwyz") + draw.choice(("s", "ed", "ing", "ly")) for _ in range(20_000)]
    german = [_word(draw, "bcdfghjklmnpst") + draw.choice(("en", "er", "te", "ig")) for _ in range(20_000)]
    for _ in range(_SEGMENTS):
        found = draw.sample(concepts, 3)
        source = draw.choices(english, k=_WORDS - 5) + [concept.name("en") for concept in found]
        target = draw.choices(german, k=_WORDS - 3)
        target += [concept.name("de") + draw.choice(("", "s", "en", "behandlung")) for concept in found]
        draw.shuffle(source)
        draw.shuffle(target)
        yield " ".join(source), " ".join(target)


def print_speed() -> None:
    """Print how long 10,000 concepts take over 100,000 segments, the second time too, and one by one."""
    glossary, pairs = made_up()
    start = time.perf_counter()
    matcher = Matcher(glossary, "en", "de")
    matcher.judge(*pairs[0])
    print(f"\nspeed: {len(glossary):,} concepts × {len(pairs):,} segments of about {_WORDS} words, one core")
    print(f"  building      {time.perf_counter() - start:6.2f} s")
    start = time.perf_counter()
    alarms = sum(len(matcher.judge(source, target)) for source, target in pairs)
    print(f"  judging all   {time.perf_counter() - start:6.2f} s ({alarms:,} alarms)")
    start = time.perf_counter()
    for source, target in pairs[:1000]:
        matcher.judge(source, target)
    print(f"  1,000 again   {time.perf_counter() - start:6.2f} s")
    patterns = [re.compile(rf"\b{re.escape(concept.name('en'))}\b", re.IGNORECASE) for concept in glossary]
    start = time.perf_counter()
    for source, _ in pairs[:_SAMPLE]:
        for pattern in patterns:
            pattern.search(source)
    scaled = (time.perf_counter() - start) * len(pairs) / _SAMPLE
    print(f"  one by one, literally, English alone: {scaled:,.0f} s (scaled up from {_SAMPLE} segments)")


def main() -> None:
    """Measure quality where there is data, and speed."""
    parser = argparse.ArgumentParser(description="Measure the matching of terms.")
    parser.add_argument("data", metavar="DATA", nargs="?", type=Path, help="a folder with cases and translations")
    parser.add_argument("-q", "--quiet", action="store_true", help="don't list misses and alarms")
    parser.add_argument("--no-speed", action="store_true", help="measure quality only")
    arguments = parser.parse_args()
    if arguments.data:
        own = load_table(OWN.read_bytes(), OWN.name)
        draft, _ = read_csv((arguments.data / "glossary" / "draft-terms.en-de.tsv").read_bytes(), "draft")
        wanted = list(cases(arguments.data / "glossary" / "term-cases.psv"))
        print_scores("own glossary", own, wanted, quiet=arguments.quiet)
        print_literal(own, wanted)
        print_scores("draft", draft, wanted, quiet=arguments.quiet)
        print("\nalarms on professional translations, own glossary")
        for file in sorted((arguments.data / "tm").glob("*.tsv")):
            print_alarms(own, file, quiet=arguments.quiet)
    if not arguments.no_speed:
        print_speed()


if __name__ == "__main__":
    main()
