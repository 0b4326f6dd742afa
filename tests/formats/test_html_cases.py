"""Whole pages and the units they have, written out in full in `cases/NAME.units`."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.formats.html import extract
from pipeline.formats.html.context import Options
from pipeline.model import State
from pipeline.render.fill import fill
from pipeline.render.published import Published, settle

CASES = Path(__file__).parent / "cases"
OPTIONS = Options("en", frozenset(("description",)), frozenset(("skip", "references")))


def fill_with(document, targets, **options):
    """Return the page with these translations, by key."""
    wanted = {key: Published(target, State.CURRENT) for key, target in targets.items()}
    return fill(document, settle(document, wanted), **options)


def read(name):
    return (CASES / name).read_bytes().decode("utf-8")


def written(document):
    """Write a document as the `.units` files have it."""
    lines = []
    for segment in document.segments:
        lines.append(f"[{segment.kind}] {segment.text}")
        lines += [
            f"    {name}: {value}"
            for name, value in (
                ("under", " / ".join(segment.trail)),
                ("anchor", segment.anchor),
                ("context", segment.context),
                ("note", segment.note),
                ("data", ", ".join(f"{data.name} = {data.value}" for data in segment.placeholders)),
            )
            if value
        ]
    lines += [f"[data] {data.name} = {data.value}" for data in document.loose]
    lines += [f"[problem] {problem.message}" for problem in document.problems]
    return "\n".join([*lines, ""])


@pytest.mark.parametrize("name", sorted(path.stem for path in CASES.glob("*.html")))
def test_a_page_has_these_units(name):
    assert written(extract(read(f"{name}.html"), name, OPTIONS)) == read(f"{name}.units")


@pytest.mark.parametrize("name", sorted(path.stem for path in CASES.glob("*.html")))
def test_filled_with_its_own_texts_it_is_the_same(name):
    page = read(f"{name}.html")
    document = extract(page, name, OPTIONS)
    assert fill_with(document, {segment.key: segment.text for segment in document.segments}) == page
