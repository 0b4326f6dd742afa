"""What OmegaT makes of the new pages by itself, with the old translations as its memory, sentence by sentence.

OmegaT reads the HTML pages and puts in the translations of equal sentences. For sentences that are alike it shows
matches in its window, which its console mode doesn't write anywhere: they are not counted here.
"""

from __future__ import annotations

import re
from itertools import starmap
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from _gettext import missing, run
from _peers_values import Answers, New, Pages, Said, Scenario, plain, render

from pipeline.segmentation import split

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

NAME = "OmegaT"
_FOLDERS = ("source", "target", "omegat", "tm", "glossary", "dictionary")
_PLACES = ("source_dir", "target_dir", "tm_dir", "glossary_dir", "glossary_file", "dictionary_dir")
_PROJECT = f"""<?xml version="1.0" encoding="UTF-8"?>
<omegat><project version="1.0">
{"".join(f"<{name}>__DEFAULT__</{name}>" for name in _PLACES)}
<source_lang>EN</source_lang><target_lang>DE</target_lang>
<sentence_seg>true</sentence_seg><support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags>
</project></omegat>
"""
_MEMORY = """<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.1"><header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext"
creationtoolversion="3.6" segtype="sentence" srclang="EN"/><body>
{}</body></tmx>
"""
_UNIT = '<tu><tuv lang="EN"><seg>{}</seg></tuv><tuv lang="DE"><seg>{}</seg></tuv></tu>\n'
_BLOCK = re.compile(r"<(p|h2)>(.*?)</\1>", re.DOTALL)
_INLINE = re.compile(r"(</?)(\w)\w*>")


def omegat(folder: Path, pages: Pages, scenarios: Sequence[Scenario]) -> dict[str, Answers]:
    """Return what OmegaT makes of each block, under its name; nothing where it isn't installed."""
    if missing(("omegat",)):
        return {}
    for name in _FOLDERS:
        (folder / name).mkdir(parents=True)
    (folder / "omegat.project").write_text(_PROJECT, encoding="utf-8")
    units = "".join(starmap(_UNIT.format, _pairs(scenarios)))
    (folder / "omegat" / "project_save.tmx").write_text(_MEMORY.format(units), encoding="utf-8")
    for name, blocks in pages.items():
        (folder / "source" / f"{name}.html").write_text(render(f"Page {name}", blocks), encoding="utf-8")
    run(("omegat", str(folder), "--mode=console-translate"))
    return {NAME: {name: _read(folder / "target" / f"{name}.html", blocks) for name, blocks in pages.items()}}


def _pairs(scenarios: Sequence[Scenario]) -> Iterator[tuple[str, str]]:
    for scenario in scenarios:
        for block in scenario.before:
            english, german = _sentences(block.text, "en"), _sentences(block.german, "de")
            yield from zip(map(_coded, english), map(_coded, german), strict=True)


def _sentences(text: str, language: str) -> list[str]:
    return [sentence.strip() for sentence in split(text, language)]


def _coded(text: str) -> str:
    """Return a text with its first pair of tags as OmegaT writes it in a memory."""
    return escape(_INLINE.sub(r"\g<1>\g<2>0>", text))


def _read(path: Path, blocks: Sequence[New]) -> dict[str, Said]:
    targets = [match[2] for match in _BLOCK.finditer(path.read_text(encoding="utf-8"))]
    return {plain(block.text): _said(block, target) for block, target in zip(blocks, targets, strict=True)}


def _said(block: New, target: str) -> Said:
    english = [plain(sentence) for sentence in _sentences(block.text, "en")]
    left = sum(sentence in plain(target) for sentence in english)
    return Said() if left == len(english) else Said(target, current=not left)
