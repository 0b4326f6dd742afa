"""Pages before and after a known change."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING, NamedTuple

from generate import Writer
from health_words import ACTIVITIES, MOMENTS, SHARED_HEADINGS, SIGNS

from pipeline.model import Block

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

WORDS = "today rarely gently slowly usually sometimes calmly soon again quietly briefly mostly".split()
SECTION = 8
"""How many paragraphs stand under a heading."""


class Scenario(NamedTuple):
    """Blocks before and after a change; `truth` holds for each new block the indices of the old ones it came from."""

    old: list[Block]
    new: list[Block]
    truth: list[set[int]]


def scenario(old: Sequence[Block], new: Iterable[tuple[Block, set[int]]]) -> Scenario:
    """Return a scenario without what stands on its page a second time."""
    items = {(block.page, block.key): (block, origins) for block, origins in new}
    return Scenario(list(old), [block for block, _ in items.values()], [origins for _, origins in items.values()])


def distinct(make: Callable[[], str], count: int) -> list[str]:
    """Return so many different texts."""
    texts: dict[str, None] = {}
    while len(texts) < count:
        texts[make()] = None
    return list(texts)


def _chance(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 (test data, no secrets)


def paragraphs(size: int, page: str, seed: int, sentences: int = 0) -> list[Block]:
    """Return so many paragraphs of one to three sentences (or as many as said), with headings on the trail."""
    writer = Writer(seed, seed, set())
    chance = _chance(seed)
    return [
        Block(page, writer.sentences(sentences or chance.randint(1, 3)), "", f"Section {index // SECTION}")
        for index in range(size)
    ]


def changed(block: Block, chance: random.Random) -> Block:
    """Return the block with one word exchanged for another; markup stays whole."""
    spans = [match.span() for match in re.finditer(r"(?<![<\w/=\"-])[A-Za-z]{2,}(?![\w=\"./>-])", block.text)]
    start, end = chance.choice(spans)
    return block._replace(text=f"{block.text[:start]}{chance.choice(WORDS)}{block.text[end:]}")


def word_changed(size: int) -> Scenario:
    """Change a word in each paragraph."""
    old, chance = paragraphs(size, "page", 1), _chance(1)
    return scenario(old, ((changed(block, chance), {i}) for i, block in enumerate(old)))


def moved(size: int) -> Scenario:
    """Change a word in each paragraph, and deal the sections out to three pages."""
    old, chance = paragraphs(size, "page", 2), _chance(2)
    starts = list(range(0, size, SECTION))
    chance.shuffle(starts)
    items = [
        (changed(old[i], chance)._replace(page=f"page-{number}"), {i})
        for number in range(3)
        for start in starts[number::3]
        for i in range(start, min(start + SECTION, size))
    ]
    return scenario(old, items)


def scattered(size: int) -> Scenario:
    """Change a word in each paragraph, and deal the paragraphs out to three pages at random."""
    old, chance = paragraphs(size, "page", 3), _chance(3)
    order = [(chance.randrange(3), i) for i in chance.sample(range(size), size)]
    order.sort(key=lambda item: item[0])
    return scenario(old, ((changed(old[i], chance)._replace(page=f"page-{number}"), {i}) for number, i in order))


def split_page(size: int) -> Scenario:
    """Make three pages of one, each with the same short headings; half of the paragraphs are changed, some are new."""
    old, chance = paragraphs(size, "long", 4), _chance(4)
    fresh = iter(paragraphs(size, "", 40))
    items: list[tuple[Block, set[int]]] = []
    for i, block in enumerate(old):
        page = f"part-{3 * i // size}"
        if chance.random() < 0.1:
            items.append((next(fresh)._replace(page=page), set()))
        if i % SECTION == 0:
            items.append((Block(page, chance.choice(SHARED_HEADINGS)), set()))
        items.append(((changed(block, chance) if chance.random() < 0.5 else block)._replace(page=page), {i}))
    return scenario(old, items)


def merged_pages(size: int) -> Scenario:
    """Make one page of three; half of the paragraphs are changed, a tenth has gone."""
    old = [block for page in range(3) for block in paragraphs(size // 3, f"page-{page}", 50 + page)]
    chance = _chance(5)
    kept = [(i, block._replace(page="page")) for i, block in enumerate(old) if chance.random() < 0.9]
    return scenario(old, ((changed(block, chance) if i % 2 else block, {i}) for i, block in kept))


def split_paragraphs(size: int) -> Scenario:
    """Make a paragraph of each sentence in every second one; change a word in half of them; mix two pages."""
    old, chance = paragraphs(size, "page", 6, sentences=3), _chance(6)
    items = []
    for i, block in enumerate(old):
        texts = _sentences(block.text) if i % 2 else [block.text]
        for text in texts:
            part = block._replace(text=text, page=chance.choice(("page", "other")) if i % 4 == 1 else "page")
            items.append((changed(part, chance) if chance.random() < 0.5 else part, {i}))
    items.sort(key=lambda item: item[0].page != "page")
    return scenario(old, items)


def joined_paragraphs(size: int) -> Scenario:
    """Make one paragraph of every second and third; change a word in half of them."""
    old, chance = paragraphs(size, "page", 7), _chance(7)
    items = []
    for i in range(0, size - 1, 3):
        together = Block("page", " ".join(block.text for block in old[i + 1 : i + 3]), "", old[i].trail)
        for block, origins in ((old[i], {i}), (together, set(range(i + 1, min(i + 3, size))))):
            items.append((changed(block, chance) if chance.random() < 0.5 else block, origins))
    return scenario(old, items)


def list_shifted(size: int) -> Scenario:
    """Change near-identical list items, with one put in before every fifth."""
    chance = _chance(8)
    texts = distinct(lambda: fill("{sign} while {activity} {moment}, for {number} days", chance), 2 * size)
    old = [Block("page", text, "", f"List {i // 10}") for i, text in enumerate(texts[:size])]
    items: list[tuple[Block, set[int]]] = []
    for i, block in enumerate(old):
        if i % 5 == 0:
            items.append((block._replace(text=texts[size + i]), set()))
        items.append((changed(block, chance), {i}))
    return scenario(old, items)


def table_rows(size: int) -> Scenario:
    """Change the last number in near-identical rows; take every tenth away and put others in."""
    chance = _chance(9)
    rows = [f"Week {number}: {chance.randint(5, 60)} minutes of walking on {{}} days" for number in range(size)]
    old = [Block("page", row.format(chance.randint(2, 4)), "", "Plan") for row in rows]
    items: list[tuple[Block, set[int]]] = []
    for i, row in enumerate(rows):
        if i % 10 == 4:
            other = f"Week {size + i}: {chance.randint(5, 60)} minutes of walking on {chance.randint(5, 7)} days"
            items.append((Block("page", other, "", "Plan"), set()))
        if i % 10 != 7:
            items.append((Block("page", row.format(chance.randint(5, 7)), "", "Plan"), {i}))
    return scenario(old, items)


def table_cells(size: int) -> Scenario:
    """Change the numbers in a table of short cells, a name and a number in each row."""
    chance = _chance(10)
    names = distinct(lambda: fill("{activity} {moment}", chance) + chance.choice(("", ", with help")), size // 2)
    numbers = chance.sample(range(1000, 1000 + 20 * size), size)
    old = [Block("page", text, "", "Plan") for i, name in enumerate(names) for text in (name, f"{numbers[i]} steps")]
    new = [text for i, name in enumerate(names) for text in (name, f"{numbers[size - 1 - i]} steps")]
    return scenario(old, ((Block("page", text, "", "Plan"), {j}) for j, text in enumerate(new)))


def short_texts(size: int) -> Scenario:
    """Remove headings, and put others like them in on other pages: none belong together."""
    chance = _chance(11)
    patterns = ("When {sign} comes {moment}", "{sign} {moment}", "Planning {activity} around {sign}")
    texts = distinct(lambda: fill(chance.choice(patterns), chance), 2 * size)
    old = [Block(f"old-{i // 10}", text) for i, text in enumerate(texts[:size])]
    return scenario(old, ((Block(f"new-{j // 10}", text), set()) for j, text in enumerate(texts[size:])))


def fill(pattern: str, chance: random.Random) -> str:
    """Return the pattern with its slots filled."""
    words = {"sign": SIGNS, "activity": ACTIVITIES, "moment": MOMENTS}
    text = pattern.format(
        **{slot: chance.choice(choices) for slot, choices in words.items()}, number=chance.randint(2, 90)
    )
    return text[0].upper() + text[1:]


def unchanged(size: int) -> Scenario:
    """Change nothing."""
    old = paragraphs(size, "page", 12)
    return scenario(old, ((block, {i}) for i, block in enumerate(old)))


def _sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.?]) ", text)


SCENARIOS: dict[str, Callable[[int], Scenario]] = {
    "word changed": word_changed,
    "sections moved to three pages, word changed": moved,
    "paragraphs scattered over three pages, word changed": scattered,
    "page split in three": split_page,
    "three pages merged": merged_pages,
    "paragraphs split": split_paragraphs,
    "paragraphs merged": joined_paragraphs,
    "list items put in between": list_shifted,
    "near-identical table rows": table_rows,
    "table cells": table_cells,
    "other short texts on other pages": short_texts,
}

LARGE: dict[str, Callable[[int], Scenario]] = {
    name: SCENARIOS[name]
    for name in (
        "word changed",
        "sections moved to three pages, word changed",
        "paragraphs scattered over three pages, word changed",
        "paragraphs split",
        "near-identical table rows",
        "list items put in between",
    )
} | {"2.5 times as many, unchanged": lambda size: unchanged(5 * size // 2)}
