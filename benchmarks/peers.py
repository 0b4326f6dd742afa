"""Compare what tools do with translations when pages change: `python benchmarks/peers.py [--verbose] [--workdir DIR]`.

Each scenario in `_peers_scenarios.py` is a small page in English with its German translation, and what an editor makes
of it. Every tool that is installed makes catalogs of the pages, gets the translations, and updates them with the new
pages. What it says of each block of the new pages is one of

- kept: the old translation is right, and current, with the right tags
- again: the old translation is right, and offered as it is, but fuzzy
- draft: fuzzy, with a draft made of the old translation, to be revised
- tags: the old translation is right, and current, but its tags don't fit
- foreign: fuzzy, with the translation of something else
- lost: there is a translation to start from, but nothing is offered
- wrong: current, and not the right translation
- open: there is nothing to start from, and nothing is offered
"""

from __future__ import annotations

import argparse
import tempfile
from collections import Counter
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from _peers_built import BUILDERS, SEEN, seen
from _peers_checks import flagged, good_pairs, wrong_pairs
from _peers_omegat import omegat
from _peers_scenarios import SCENARIOS
from _peers_tools import TOOLS, measure
from _peers_values import New, Pages, Said, Scenario, plain, tags, translations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from _peers_values import Answers

VERDICTS = ("kept", "again", "draft", "tags", "foreign", "lost", "wrong", "open")
RELATED = 0.5
"""A draft is made of a translation if it has this share of its words at least, or the translation of the draft's."""
WIDTH = 19


def judge(block: New, said: Said, german: Mapping[str, str]) -> str:
    """Return the verdict on what a tool says of a block; `german` has the translations by the plain words before."""
    right = block.origin if block.harmless else german.get(plain(block.text), "")
    if not said.target:
        return "lost" if right or block.origin else "open"
    if plain(said.target) != plain(right):
        return "wrong" if said.current else _judge_draft(block, said.target, right or block.origin)
    if not said.current:
        return "again"
    return "kept" if tags(said.target) == tags(block.text) else "tags"


def _judge_draft(block: New, draft: str, origin: str) -> str:
    """Say whether a draft is made of a translation, or holds it; what is left in English doesn't count."""
    english, there = set(plain(block.text).split()), set(plain(origin).split())
    words = set(plain(draft).split()) - english
    return "draft" if len(words & there) >= RELATED * min(len(words), len(there)) else "foreign"


def judge_all(scenario: Scenario, answers: Answers) -> list[tuple[New, Said, str]]:
    """Return what a tool says of each block of a scenario's last pages, and the verdict."""
    german = translations((scenario,))
    found = []
    for page, blocks in scenario.after.items():
        for block in blocks:
            said = answers[page].get(plain(block.text), Said())
            found.append((block, said, judge(block, said, german)))
    return found


def report(results: Mapping[str, Answers], *, verbose: bool) -> None:
    """Print a line for each scenario, and the sums."""
    print(f"{'':22}" + "".join(f"{name:{WIDTH}}" for name in results))
    sums: dict[str, Counter[str]] = {name: Counter() for name in results}
    for scenario in SCENARIOS:
        judged = {name: judge_all(scenario, answers) for name, answers in results.items()}
        counts = {name: Counter(verdict for _, _, verdict in rows) for name, rows in judged.items()}
        for name, count in counts.items():
            sums[name] += count
        print(f"{scenario.name:22}" + "".join(f"{_cell(count):{WIDTH}}" for count in counts.values()))
        if verbose:
            _print_texts(judged)
    print()
    for verdict in filter(set().union(*sums.values()).__contains__, VERDICTS):
        print(f"{verdict:22}" + "".join(f"{count[verdict]:<{WIDTH}}" for count in sums.values()))


def _cell(count: Counter[str]) -> str:
    return ", ".join(f"{count[verdict]} {verdict}" for verdict in VERDICTS if count[verdict])


def _print_texts(judged: Mapping[str, list[tuple[New, Said, str]]]) -> None:
    for name, rows in judged.items():
        for block, said, verdict in rows:
            print(f"    {name}: {verdict}: {block.text!r} → {said.target!r}")


def report_pages(folder: Path) -> None:
    """Print what readers see of all blocks of the last pages."""
    german, pages = translations(SCENARIOS), _all_states()[-1]
    counts = {}
    for number, tool in enumerate(TOOLS):
        if (folder / str(number)).exists() and tool.name in BUILDERS:
            name, build = BUILDERS[tool.name]
            built = build(folder / str(number))
            rows = (seen(built / f"{page}.html", blocks, german) for page, blocks in pages.items())
            counts[name] = Counter(chain.from_iterable(rows))
    print(f"\n{'':22}" + "".join(f"{name:{WIDTH}}" for name in counts))
    for what in SEEN:
        print(f"{what:22}" + "".join(f"{count[what]:<{WIDTH}}" for count in counts.values()))


def report_checks(folder: Path) -> None:
    """Print how many unrevised translations checks find, and how many good ones they object to."""
    wrong, good = wrong_pairs(SCENARIOS), good_pairs(SCENARIOS)
    found, alarms = flagged(folder / "wrong", wrong), flagged(folder / "good", good)
    print(f"\n{'':22}{f'of {len(wrong)} unrevised':{WIDTH}}of {len(good)} good")
    for name, texts in found.items():
        print(f"{name:22}{len(texts):<{WIDTH}}{len(alarms[name])}")


def _all_states() -> list[Pages]:
    """Return the pages of all scenarios together, before and after each update."""
    states: list[Pages] = [{}, {}, {}]
    for scenario in SCENARIOS:
        for together, own in zip(states, scenario.states(), strict=True):
            together.update(own)
    return states


def run_all(folder: Path) -> dict[str, Answers]:
    """Let every installed tool do its work in a folder of its own."""
    german = translations(SCENARIOS)
    results = {}
    for number, tool in enumerate(TOOLS):
        if tool.possible():
            work = folder / str(number)
            work.mkdir()
            results[tool.name] = measure(tool, work, _all_states(), german)
    return results | omegat(folder / "omegat", _all_states()[-1], SCENARIOS)


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--verbose", action="store_true", help="print each text and what became of it")
    parser.add_argument("--workdir", type=Path, help="an empty folder for what the tools write, to look at it later")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = chosen.workdir or Path(temporary)
        report(run_all(folder), verbose=chosen.verbose)
        report_pages(folder)
        report_checks(folder)


if __name__ == "__main__":
    main()
