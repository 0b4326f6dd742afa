"""What editors and translators do to a generated project (see `generate.py`) between two syncs."""

from __future__ import annotations

import re
import shutil
import sys
from typing import TYPE_CHECKING

from _pseudo import pseudo

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

_UNTRANSLATED = re.compile(r'^(msgid "(.+)"\n)msgstr ""$', re.MULTILINE)
_NUMBER = re.compile(r"for (\d+) (minutes|days)")
_WORDS = {
    "causes": "reasons", "describes": "mentions", "explain": "say", "goal": "target", "many": "several",
    "needs": "has", "notice": "feel", "people": "patients", "picture": "view", "problems": "complaints",
    "trouble": "difficulties", "worries": "bothers", "worse": "stronger",
}  # fmt: skip
_WORD = re.compile(rf"\b(?:{'|'.join(_WORDS)})\b")
_SECTION = re.compile(r"  <section>.*?</section>\n", re.DOTALL)


def translate(project: Path) -> None:
    """Give each untranslated entry of each catalog a pseudo-translation."""
    for file in sorted((project / "locales").rglob("*.po")):
        text = file.read_text(encoding="utf-8")
        file.write_text(_UNTRANSLATED.sub(_translated, text), encoding="utf-8")


def _translated(match: re.Match[str]) -> str:
    return f'{match[1]}msgstr "{pseudo(match[2])}"'


def articles(project: Path) -> list[Path]:
    """Return all articles, by name."""
    return sorted((project / "source_en").rglob("*.html"))


def number_changed(text: str) -> str:
    """Return an article in one block of which a number has changed."""
    return _NUMBER.sub(lambda match: f"for {int(match[1]) + 100} {match[2]}", text, count=1)


def word_changed(text: str) -> str:
    """Return an article in one block of which a word has changed."""
    return _WORD.sub(lambda match: _WORDS[match[0]], text, count=1)


def edit(files: Iterable[Path], change: Callable[[str], str]) -> None:
    """Change each of the articles; one that stays the same ends the benchmark."""
    for file in files:
        text = file.read_text(encoding="utf-8")
        changed = change(text)
        if changed == text:
            sys.exit(f"{file}: nothing to change")
        file.write_text(changed, encoding="utf-8")


def split_in_three(file: Path) -> None:
    """Make three articles of one: each gets a third of its sections."""
    text = file.read_text(encoding="utf-8")
    sections = _SECTION.findall(text)
    for number in range(3):
        page = text
        for section in (section for place, section in enumerate(sections) if 3 * place // len(sections) != number):
            page = page.replace(section, "")
        name = f"{file.stem}-{number}" if number else file.stem
        file.with_name(f"{name}.html").write_text(page, encoding="utf-8")


def copy_pages(project: Path, chosen: Sequence[Path], other: Path) -> list[Path]:
    """Make another project of some articles with their templates and catalogs; return its articles."""
    shutil.rmtree(other, ignore_errors=True)
    for article in chosen:
        page = article.relative_to(project / "source_en").with_suffix("")
        files = (f"source_en/{page}.html", f"locales/templates/{page}.pot", f"locales/de/LC_MESSAGES/{page}.po")
        for name in ("pipeline.toml", *files):
            (other / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(project / name, other / name)
    return articles(other)
