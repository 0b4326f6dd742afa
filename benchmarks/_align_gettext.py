"""msgmerge on the same blocks."""

from __future__ import annotations

import re
import resource
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from _align_scenarios import Scenario

HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
ENTRY = re.compile(r'(?:^#\| msgid "(.*)"\n)?^msgid "(.+)"\nmsgstr "(.*)"$', re.MULTILINE)


def merged(scenario: Scenario, *, compendium: bool) -> tuple[float, dict[int, set[int]]]:
    """Return the processor seconds that msgmerge takes for all new pages, and the old block of each new one."""
    numbers = {block.text: i for i, block in enumerate(scenario.old)}
    seconds, found = 0.0, {}
    for page in dict.fromkeys(block.page for block in scenario.new):
        before = [block.text for block in scenario.old if block.page == page]
        news = {block.text: j for j, block in enumerate(scenario.new) if block.page == page}
        took, origins = _merged_page(before, list(news), list(numbers) if compendium else [])
        seconds += took
        found |= {news[text]: {numbers[origin]} for text, origin in origins.items() if origin in numbers}
    return seconds, found


def msgmerge(scenario: Scenario, *, compendium: bool) -> dict[int, set[int]]:
    """Return the old block of each new one."""
    return merged(scenario, compendium=compendium)[1]


def _merged_page(old: list[str], new: list[str], compendium: list[str]) -> tuple[float, dict[str, str]]:
    with tempfile.TemporaryDirectory() as folder:
        catalog, template, everything = (Path(folder, name) for name in ("old.po", "new.pot", "all.po"))
        for file, texts, target in ((catalog, old, "t"), (template, new, ""), (everything, compendium, "t")):
            file.write_text(HEADER + "".join(_entry(text, target) for text in texts), encoding="utf-8")
        options = ["-C", str(everything)] if compendium else []
        start = _processor_seconds()
        command = ["msgmerge", "--no-wrap", "--quiet", "--previous", *options, str(catalog), str(template)]
        output = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout
        return _processor_seconds() - start, dict(_origins(output))


def _entry(text: str, target: str) -> str:
    return f'msgid "{_escaped(text)}"\nmsgstr "{target}"\n\n'


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


def _origins(output: str) -> Iterable[tuple[str, str]]:
    for previous, text, target in ENTRY.findall(output):
        if target:
            yield text.replace('\\"', '"'), (previous or text).replace('\\"', '"')


def _processor_seconds() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime
