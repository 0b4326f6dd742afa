"""Measure the damage check: `python benchmarks/damage.py DATA`.

DATA holds `pages/*.txt`, `pages.gaps.tsv` (page, line, context with ⟦⟧, …), `tm/ecdc-public-health.en-de.tsv`,
`tm/pud.en-de.tsv` and `glossary/draft-terms.en-de.tsv`. Prints the known gaps found and missed, every other finding,
the findings on clean prose and the recall on simulated deletions: from each sentence of the prose one noun (or a
noun with the modifiers before it) is taken out, and the spaces around it are left as a scraper leaves them.
"""

from __future__ import annotations

import csv
import random
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

from pipeline.checks.damage import find_damage
from pipeline.checks.damage.languages import FUNCTION_WORDS
from pipeline.model import Finding, TextBlock
from pipeline.text import collapse, count_words

HOLE = "⟦⟧"
PAGE = 20
GAPS = frozenset({"damage-gap"})
NOUN_ENDINGS = (
    "tion", "tions", "ment", "ments", "ness", "ity", "ities", "ism", "sis", "itis", "ance", "ence", "ency", "logy",
    "ogen", "oma", "emia", "aemia", "virus", "viruses", "disease", "diseases", "oea", "ia", "acy", "hood", "ship",
)  # fmt: skip
NOT_NOUNS = frozenset({"via", "any", "many", "mention", "question", "cause", "cold", "long", "pro"})


class Deletion(NamedTuple):
    """A sentence with words taken out before `offset`."""

    text: str
    offset: int
    kind: str


def read_page(path: Path) -> list[TextBlock]:
    """Return each line of a plain text page as one block; bullets are left out."""
    blocks = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        text = line.strip().removeprefix("•").strip()
        if text:
            kind = "list item" if line.lstrip().startswith("•") else "paragraph"
            blocks.append(TextBlock(kind, collapse(text), ((0, number, line.index(text) + 1),)))
    return blocks


def as_block(text: str, line: int) -> TextBlock:
    """Return one line of prose as a block."""
    return TextBlock("paragraph", collapse(text), ((0, line, 1),))


def column_of(context: str, line: str) -> int:
    """Return the column at which the hole of a context of the gap list stands, 0 where the context is not there."""
    before, after = (re.escape(part.strip()) for part in context.split(HOLE))
    match = re.search(before + r"(\s*)(?=" + after + ")", line)
    return match.end() + 1 if match else 0


def pages_report(data: Path) -> None:
    """Print the known gaps found and missed and every other finding, with sister pages and without."""
    pages = {path.name: read_page(path) for path in sorted((data / "pages").glob("*.txt"))}
    with (data / "pages.gaps.tsv").open(encoding="utf-8") as stream:
        known = list(csv.DictReader(stream, delimiter="\t"))
    for with_sisters in (False, True):
        print(f"\n== pages, {'with' if with_sisters else 'without'} sister pages")
        total = 0
        for name, blocks in pages.items():
            sisters = [other for key, other in pages.items() if key != name] if with_sisters else []
            found = find_damage(blocks, page=Path(name).stem, file=name, sisters=sisters)
            lines = (data / "pages" / name).read_text(encoding="utf-8").splitlines()
            total += _page_report([row for row in known if row["page"] == name], found, lines, show=with_sisters)
        print(f"{total} of {len(known)} known gaps found")


def _page_report(known: list[dict[str, str]], found: list[Finding], lines: list[str], *, show: bool) -> int:
    places = {(finding.place.line, finding.place.column): finding for finding in found if finding.check in GAPS}
    listed = set()
    for row in known:
        line = int(row["line"])
        place = (line, column_of(row["context"], lines[line - 1]))
        finding = places.get(place)
        listed.add(place)
        fix = f" → {finding.fix}" if finding and finding.fix else ""
        print(f"{'found ' if finding else 'MISSED'} {row['page']}:{line} {row['context']}{fix}")
    for finding in found:
        if show and (finding.place.line, finding.place.column) not in listed:
            print(f"other  {finding.place} {finding.check}: {finding.message} {finding.fix and '→ ' + finding.fix}")
    return len(listed & places.keys())


def prose(data: Path) -> dict[str, list[str]]:
    """Return the English sentences of the two translation memories."""
    columns = {"ecdc-public-health": 0, "pud": 1}
    return {
        name: [
            collapse(line.split("\t")[column])
            for line in (data / "tm" / f"{name}.en-de.tsv").read_text(encoding="utf-8").splitlines()
        ]
        for name, column in columns.items()
    }


def clean_report(texts: dict[str, list[str]]) -> None:
    """Print every finding on clean prose, 20 lines taken as a page, and the rate per 1,000 words."""
    print("\n== clean prose")
    totals: Counter[str] = Counter()
    words = 0
    for name, lines in texts.items():
        counts: Counter[str] = Counter()
        size = sum(map(count_words, lines))
        for page in paged(lines):
            for finding in find_damage(page, page=name, file=name):
                counts[finding.check] += 1
                print(f"{finding.place} {finding.check}: {finding.message}")
        _rates(name, counts, size)
        totals += counts
        words += size
    _rates("all", totals, words)


def paged(lines: list[str]) -> list[list[TextBlock]]:
    """Return the lines as pages of 20 blocks."""
    blocks = [as_block(line, number) for number, line in enumerate(lines, 1)]
    return [blocks[start : start + PAGE] for start in range(0, len(blocks), PAGE)]


def _rates(name: str, counts: Counter[str], words: int) -> None:
    each = ", ".join(f"{check} {count}" for check, count in sorted(counts.items()))
    rate, gaps = (1000 * total / words for total in (counts.total(), sum(counts[check] for check in GAPS)))
    print(f"-- {name}: {words} words, {rate:.2f} findings and {gaps:.2f} gaps per 1,000 words ({each})")


def nouns(data: Path) -> frozenset[str]:
    """Return the last words of the glossary's English terms, singular and plural."""
    lines = (data / "glossary" / "draft-terms.en-de.tsv").read_text(encoding="utf-8").splitlines()[1:]
    heads = {line.split("\t")[1].split()[-1].lower() for line in lines}
    return frozenset(heads | {head + "s" for head in heads}) - NOT_NOUNS


def _is_noun(word: str, heads: frozenset[str]) -> bool:
    lower = word.lower()
    return word.islower() and lower not in NOT_NOUNS and (lower in heads or lower.endswith(NOUN_ENDINGS))


def deletions(line: str, heads: frozenset[str], chance: random.Random) -> list[Deletion]:
    """Return the line with one noun taken out, and with its modifiers too; nothing where no noun ends a phrase."""
    words = list(re.finditer(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*", line))
    places = [place for place, word in enumerate(words) if _is_noun(word.group(), heads)]
    if not places:
        return []
    place = chance.choice(places)
    first = place
    while first and _modifies(line, words[first - 1], words[first]):
        first -= 1
    made = [_delete(line, words[start].start(), words[place].end()) for start in sorted({place, first})]
    return [deletion for deletion in made if deletion.text[deletion.offset :].strip()]


def _modifies(line: str, left: re.Match[str], right: re.Match[str]) -> bool:
    lower = left.group().lower()
    plain = lower not in FUNCTION_WORDS["en"] and not lower.endswith(("ing", "ed", "s", "ly"))
    return plain and line[left.end() : right.start()] == " "


def _delete(line: str, start: int, end: int) -> Deletion:
    text = collapse(line[:start] + HOLE + line[end:])
    before, after = text.split(HOLE)
    joined = before + after.lstrip() if before.endswith(" ") or not before else before + after
    offset = len(before)
    return Deletion(joined, offset + (joined[offset : offset + 1] == " "), _kind(after))


def _kind(after: str) -> str:
    if not after[:1].isspace():
        return "before a mark"
    following = re.match(r"\s*([^\W\d_]+)?", after)
    word = following.group(1) if following else None
    if word is None:
        return "before a number or bracket"
    return "before a function word" if word.lower() in FUNCTION_WORDS["en"] else "before a content word"


def damaged_pages(lines: list[str], heads: frozenset[str], mode: int) -> list[list[tuple[str, Deletion | None]]]:
    """Return pages of 20 lines with a word missing in every third; `mode` 0: the noun group, 1: its last word."""
    chance = random.Random(20240123)  # noqa: S311 - a fixed sample, no secrets
    rows: list[tuple[str, Deletion | None]] = []
    for number, line in enumerate(lines):
        made = deletions(line, heads, chance) if number % 3 == 0 else []
        deletion = made[0 if mode == 0 else -1] if made else None
        rows.append((deletion.text if deletion else line, deletion))
    return [rows[start : start + PAGE] for start in range(0, len(rows), PAGE)]


def simulation_report(texts: dict[str, list[str]], heads: frozenset[str]) -> None:
    """Print the recall on simulated deletions by what stands after the hole."""
    cases: defaultdict[str, list[tuple[bool, Deletion]]] = defaultdict(list)
    for mode, name in enumerate(("noun group", "last word")):
        for rows in (rows for lines in texts.values() for rows in damaged_pages(lines, heads, mode)):
            found = find_damage([as_block(row[0], line) for line, row in enumerate(rows)], page="", file="")
            places = {(hit.place.line, hit.place.column) for hit in found if hit.check in GAPS}
            for line, (_, gone) in enumerate(rows):
                if gone:
                    hit = any((line, gone.offset + step) in places for step in (0, 1, 2))
                    cases[f"{name} {gone.kind}"].append((hit, gone))
    _recalls(cases)


def _recalls(cases: dict[str, list[tuple[bool, Deletion]]]) -> None:
    print("\n== simulated deletions")
    for kind, hits in sorted(cases.items()):
        print(f"{kind}: {sum(hit for hit, _ in hits)} of {len(hits)} ({sum(hit for hit, _ in hits) / len(hits):.0%})")
    everything = [hit for hits in cases.values() for hit, _ in hits]
    print(f"all: {sum(everything)} of {len(everything)} ({sum(everything) / len(everything):.0%})")
    if "-v" in sys.argv:
        for kind, hits in cases.items():
            print(f"\n-- missed {kind}")
            for _, gone in (pair for pair in hits if not pair[0]):
                print(f"…{gone.text[max(0, gone.offset - 60) : gone.offset]}{HOLE}{gone.text[gone.offset :][:30]}…")


def main() -> None:
    """Run all measurements on the data folder given as first argument."""
    data = Path(sys.argv[1])
    began = perf_counter()
    pages_report(data)
    texts = prose(data)
    clean_report(texts)
    simulation_report(texts, nouns(data))
    print(f"\n{perf_counter() - began:.1f} s")


if __name__ == "__main__":
    main()
