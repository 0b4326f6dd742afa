"""Measure what is left to do when a page is revised and split: `python benchmarks/revisions.py DATA [--verbose]`.

DATA is a folder of plain texts (or holds `pages/`), one with `older-revision` in its name. The older revision becomes
an article of a project, is pseudo-translated, and gives way to the pages that grew out of it. Brute force says which
of their sentences stand in the older revision unchanged, and which have a counterpart there with a similarity of 0.75
or more. In words of the new pages: *free* are sentences whose old translation stands unchanged in the translation or
draft of their block, *to revise* those for which a counterpart's does, all others are *from scratch*. The exit code is
1 where `pipeline sync` or `pipeline merge` doesn't offer all that there is, or presents something else as current.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from _engines import METHODS, Method, Revision, revise
from _gettext import Entry
from _pseudo import pseudo
from _sentences import Draft, Offer, Sentence, compare, useless_words

from pipeline.model import Cost
from pipeline.segmentation import split

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from _engines import Entries

SHARED = 0.1
"""A page grew out of the older revision if this share of its words stands there in unchanged sentences."""


class Result(NamedTuple):
    """What a method offers for every sentence.

    `current` are the words in blocks that are presented as current, `wrong` those of them in sentences that have
    changed. `useless` are the words of the drafts that a translator has to delete: neither a counterpart nor English.
    """

    method: Method
    offers: tuple[Offer, ...]
    current: int
    wrong: int
    useless: int


def judge(method: Method, sentences: Sequence[Sentence], results: Mapping[str, Entries]) -> Result:
    """Look every sentence up in the translation of its block."""
    entries = [results[sentence.page].get(sentence.block, Entry()) for sentence in sentences]
    drafts = {entry.target: Draft(entry.target) for entry in entries}
    offers = tuple(drafts[entry.target].offers(sentence) for entry, sentence in zip(entries, sentences, strict=True))
    current = [sentence for entry, sentence in zip(entries, sentences, strict=True) if entry.current]
    wrong = sum(sentence.words for sentence in current if not sentence.unchanged)
    return Result(method, offers, sum(sentence.words for sentence in current), wrong, useless(sentences, results))


def useless(sentences: Iterable[Sentence], results: Mapping[str, Entries]) -> int:
    """Return the words of no use in all drafts together."""
    blocks: defaultdict[tuple[str, str], list[Sentence]] = defaultdict(list)
    for sentence in sentences:
        blocks[sentence.page, sentence.block].append(sentence)
    entries = {(page, block): results[page].get(block, Entry()) for page, block in blocks}
    return sum(useless_words(entry.target, blocks[key]) for key, entry in entries.items())


def cost(sentences: Iterable[Sentence], offers: Iterable[Offer]) -> Cost:
    """Return the words that are free, to revise and from scratch."""
    total = Cost()
    for sentence, offer in zip(sentences, offers, strict=True):
        if offer.best and sentence.unchanged:
            total = total.plus(Cost(free=sentence.words))
        else:
            total = total.plus(Cost(revise=sentence.words) if any(offer) else Cost(scratch=sentence.words))
    return total


def report(sentences: Sequence[Sentence], results: Sequence[Result]) -> None:
    """Print the table: words, then sentences for which the best old one is offered (or another one as useful)."""
    titles = (
        "free",
        "to revise",
        "from scratch",
        "current",
        "wrong",
        "useless",
        "unchanged",
        "counterparts",
        "(another)",
    )
    print(f"\n{'words of the new pages':30}{_columns(titles)}")
    best = tuple(Offer(best=bool(sentence.counterparts), other=False) for sentence in sentences)
    _print_row("what there is, by brute force", sentences, best, ("", "", ""))
    for result in results:
        numbers = (f"{number:,}" for number in (result.current, result.wrong, result.useless))
        _print_row(result.method.name, sentences, result.offers, numbers)


def _print_row(name: str, sentences: Sequence[Sentence], offers: Sequence[Offer], numbers: Iterable[str]) -> None:
    words = (f"{number:,}" for number in cost(sentences, offers))
    print(f"{name:30}{_columns((*words, *numbers, *_shares(sentences, offers)))}")


def _columns(texts: Iterable[str]) -> str:
    return "".join(f"{text:>13}" for text in texts)


def _shares(sentences: Sequence[Sentence], offers: Sequence[Offer]) -> tuple[str, str, str]:
    pairs = list(zip(sentences, offers, strict=True))
    unchanged = [offer for sentence, offer in pairs if sentence.unchanged]
    like = [offer for sentence, offer in pairs if sentence.counterparts and not sentence.unchanged]
    first, second = (f"{sum(offer.best for offer in group)} of {len(group)}" for group in (unchanged, like))
    return first, second, str(sum(offer.other for offer in like))


def misses(sentences: Sequence[Sentence], result: Result) -> list[Sentence]:
    """Return the sentences that have a counterpart of which nothing is offered."""
    pairs = zip(sentences, result.offers, strict=True)
    return [
        sentence
        for sentence, offer in pairs
        if sentence.counterparts and not (offer.best or (offer.other and not sentence.unchanged))
    ]


def print_misses(missed: Iterable[Sentence], title: str) -> None:
    """List sentences with their best counterparts."""
    for sentence in missed:
        text, similarity = sentence.counterparts[0]
        print(f"\n-- {title}: not offered: {sentence.page}, similarity {similarity:.2f}")
        print(f"   sentence    {sentence.text}\n   was         {text}\n   in block    {sentence.block[:110]}")


def print_truth(sentences: Sequence[Sentence], revision: Revision) -> None:
    """Print how much of each page is old, and whether the pseudo-translation keeps the sentences apart."""
    print(f"{'page':50}{'words':>7}{'unchanged':>11}{'similar':>9}")
    for page in revision.pages:
        mine = [sentence for sentence in sentences if sentence.page == page]
        print(f"{page:50}{_page_columns(mine)}")
    print(f"{'all':50}{_page_columns(sentences)}")
    apart = sum(len(split(block, "en")) == len(split(pseudo(block), "de")) for block in revision.old)
    print(f"{apart} of {len(revision.old)} old blocks have as many sentences in pseudo-German as in English")


def _page_columns(sentences: Sequence[Sentence]) -> str:
    total = sum(sentence.words for sentence in sentences)
    unchanged = sum(sentence.words for sentence in sentences if sentence.unchanged)
    similar = sum(sentence.words for sentence in sentences if sentence.counterparts) - unchanged
    return f"{total:7,}{unchanged / total:11.1%}{similar / total:9.1%}"


def find_pages(data: Path) -> tuple[Path, list[Path]]:
    """Return the older revision and the pages that grew out of it."""
    folder = data / "pages" if (data / "pages").is_dir() else data
    files = sorted(folder.glob("*.txt"))
    old = [path for path in files if "older-revision" in path.name]
    if len(old) != 1:
        sys.exit(f"{folder}: one file with “older-revision” in its name is needed, {len(old)} found")
    return old[0], [path for path in files if path not in old and _grew_out_of(path, old[0])]


def _grew_out_of(page: Path, old: Path) -> bool:
    sentences = compare(_paragraphs(old), {page.stem: _paragraphs(page)})
    unchanged = sum(sentence.words for sentence in sentences if sentence.unchanged)
    return unchanged >= SHARED * sum(sentence.words for sentence in sentences)


def _paragraphs(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def bench(work: Path, data: Path, *, verbose: bool) -> bool:
    """Measure in a folder; say whether the project's own methods offer all that there is."""
    old, new = find_pages(data)
    revision = revise(work / "project", old, new)
    sentences = compare(revision.old, revision.pages)
    print_truth(sentences, revision)
    results = [_result(method, sentences, revision, work) for method in METHODS if method.possible()]
    report(sentences, results)
    shown = [result for result in results if verbose or result.method.own]
    for result in shown:
        print_misses(misses(sentences, result), result.method.name)
    return not any(result.wrong or misses(sentences, result) for result in results if result.method.own)


def _result(method: Method, sentences: Sequence[Sentence], revision: Revision, work: Path) -> Result:
    with tempfile.TemporaryDirectory(dir=work) as name:
        return judge(method, sentences, method.apply(revision, Path(name)))


def main() -> int:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("data", type=Path, help="folder with the pages, or above")
    parser.add_argument("--verbose", action="store_true", help="list what the other tools miss too")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="pipeline-revisions-") as name:
        kept = bench(Path(name).resolve(), chosen.data, verbose=chosen.verbose)
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
