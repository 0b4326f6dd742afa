"""Generate a project with many articles: `python benchmarks/generate.py FOLDER [--articles 1000]`.

Every article has 60 translatable blocks: title, description, headings (some stand in many articles), paragraphs, lists,
a table, links and a `<time>`. No two paragraphs or list items are equal. An article depends on its number and the seed
alone, apart from texts drawn anew because an earlier article has them: the first 1,000 of 5,000 are the same 1,000.
The project has one locale, `de`.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from health_words import COMPLAINTS, ITEMS, OWN_HEADINGS, SENTENCES, SHARED_HEADINGS, SLOTS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

SETTINGS = '# A generated project for benchmarks.\nlocales = ["de"]\n'
PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>{title}</title>
  <meta name="description" content="{description}">
</head>
<body>
<article>
  <h1>{heading}</h1>
  {updated}
  {lead}
{sections}
</article>
</body>
</html>
"""


class Writer:
    """Writes one article. `seen` holds the texts of all articles so far."""

    def __init__(self, number: int, seed: int, seen: set[str]) -> None:
        self.number, self.seen = number, seen
        self.random = random.Random(f"{seed}/{number}")  # noqa: S311 (test data, no secrets)
        self.complaint = COMPLAINTS[number % len(COMPLAINTS)]

    def page(self) -> str:
        """Return the article's HTML."""
        lists, prose = [self.bullets, self.steps], [self.prose, self.prose, self.prose]
        sections: list[Callable[[str], str]] = [*lists, *prose, self.table]
        self.random.shuffle(sections)
        headings = self.headings(len(sections))
        return PAGE.format(
            title=_capital(f"{self.complaint}: article {self.number}"),
            description=re.sub("<[^>]*>", "", self.sentences(1)),
            heading=_capital(f"{self.complaint} and {self.random.choice(SLOTS['sign'])}"),
            updated=self.updated(),
            lead=_element("p", self.sentences(3)),
            sections="\n".join(self.section(*pair) for pair in zip(headings, sections, strict=True)),
        )

    def updated(self) -> str:
        """Return a paragraph with a date."""
        date = f"20{self.random.randint(18, 24)}-{self.random.randint(1, 12):02}-{self.random.randint(1, 28):02}"
        return f'<p>Updated on <time datetime="{date}">{date}</time></p>'

    def headings(self, count: int) -> list[str]:
        """Return headings, two of them of this article alone."""
        own = [self.fill(pattern) for pattern in self.random.sample(OWN_HEADINGS, 2)]
        headings = [*self.random.sample(SHARED_HEADINGS, count - 2), *own]
        self.random.shuffle(headings)
        return headings

    def section(self, heading: str, body: Callable[[str], str]) -> str:
        """Return a section."""
        anchor = re.sub(r"[^a-z0-9]+", "-", heading.lower()).strip("-")
        return f'  <section>\n    <h2 id="{anchor}">{heading}</h2>\n{body("    ")}\n  </section>'

    def prose(self, indent: str) -> str:
        """Return eight paragraphs."""
        return _lines(indent, [_element("p", self.sentences(self.random.randint(1, 3))) for _ in range(8)])

    def bullets(self, indent: str) -> str:
        """Return a paragraph and a list of seven items."""
        return self._list("ul", 7, indent)

    def steps(self, indent: str) -> str:
        """Return a paragraph and a numbered list of six items."""
        return self._list("ol", 6, indent)

    def _list(self, tag: str, count: int, indent: str) -> str:
        items = _lines(indent + "  ", [_element("li", self.once(lambda: self.draw(ITEMS))) for _ in range(count)])
        return f"{indent}{_element('p', self.sentences(1))}\n{indent}<{tag}>\n{items}\n{indent}</{tag}>"

    def table(self, indent: str) -> str:
        """Return a table: a caption, a head of three cells and two rows of three."""
        caption = _element("caption", self.once(lambda: self.draw(ITEMS[:2])))
        rows = [("th", "Activity", "Minutes a day", "Best time"), ("td", *self.row()), ("td", *self.row())]
        lines = [f"<tr>{''.join(_element(tag, cell) for cell in cells)}</tr>" for tag, *cells in rows]
        return f"{indent}<table>\n{_lines(indent + '  ', [caption, *lines])}\n{indent}</table>"

    def row(self) -> tuple[str, str, str]:
        """Return the cells of a row."""
        activity, moment = (self.random.choice(SLOTS[slot]) for slot in ("activity", "moment"))
        return _capital(activity), str(self.random.randint(5, 60)), _capital(moment)

    def sentences(self, count: int) -> str:
        """Return a text of so many sentences that no article has yet."""
        return self.once(lambda: " ".join(map(self.fill, self.random.sample(SENTENCES, count))))

    def draw(self, patterns: Sequence[str]) -> str:
        """Return one of the patterns, filled."""
        return self.fill(self.random.choice(patterns))

    def once(self, make: Callable[[], str]) -> str:
        """Return what `make` makes, at the first attempt that gives a text that isn't there yet."""
        text = make()
        while text in self.seen:
            text = make()
        self.seen.add(text)
        return text

    def fill(self, pattern: str) -> str:
        """Return a pattern with its slots filled."""
        words = {slot: self.random.choice(choices) for slot, choices in SLOTS.items() if f"{{{slot}}}" in pattern}
        words = {slot: self._other(words, slot) for slot in words} | {
            "link": f"{article_name(self.number - self.number % 100 // 2)}.html"
        }
        if self.random.random() < 0.5 and "link" not in pattern:
            words["complaint"] = self.complaint
        return _capital(pattern.format(**words, number=self.random.randint(2, 30)))

    def _other(self, words: dict[str, str], slot: str) -> str:
        """Return the word of a slot; that of a second one of a kind differs from the first."""
        first = words.get(slot.removesuffix("2")) if slot.endswith("2") else None
        return self.random.choice([word for word in SLOTS[slot] if word != first]) if first else words[slot]


def article_name(number: int) -> str:
    """Return the name of an article's file, without its ending."""
    return f"article-{number:05}"


def generate(folder: Path, articles: int, seed: int = 1) -> None:
    """Write a project of so many articles, 100 in a folder."""
    seen: set[str] = set()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "pipeline.toml").write_text(SETTINGS, encoding="utf-8")
    for number in range(articles):
        file = folder / "source_en" / f"part-{number // 100:03}" / f"{article_name(number)}.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(Writer(number, seed, seen).page(), encoding="utf-8")


def _capital(text: str) -> str:
    """Return the text with its first letter outside tags in upper case."""
    return re.sub(r"^((?:<[^>]*>)*)(\w)", lambda match: match[1] + match[2].upper(), text)


def _element(name: str, text: str) -> str:
    return f"<{name}>{text}</{name}>"


def _lines(indent: str, lines: Sequence[str]) -> str:
    return "\n".join(indent + line for line in lines)


def main() -> int:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    generate(chosen.folder, chosen.articles, chosen.seed)
    return 0


if __name__ == "__main__":
    sys.exit(main())
