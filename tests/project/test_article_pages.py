"""docs/articles.md: each example of HTML is followed by the entries it makes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pipeline.catalogs.po import write_catalog
from pipeline.catalogs.template import template_units
from pipeline.formats.html import extract
from pipeline.model import Catalog

PAPER = Path(__file__).resolve().parents[2] / "docs/articles.md"
_PAIR = re.compile(r"^```html\n([^`]*)^```\n\n```po\n([^`]*)^```$", re.MULTILINE)
_KEY = re.compile(r"^(?:msgctxt|msgid) .*$", re.MULTILINE)


@pytest.mark.parametrize(("html", "entries"), _PAIR.findall(PAPER.read_text(encoding="utf-8")))
def test_the_examples_make_the_entries_that_are_shown(html, entries):
    document = extract(html, "example")
    written = write_catalog(Catalog(template_units(document))).decode()
    assert document.problems == ()
    assert [line for line in _KEY.findall(written) if line != 'msgid ""'] == entries.splitlines()


def test_the_note_stands_in_the_catalog():
    document = extract('<li data-l10n-note="The package insert is the leaflet in the box.">Read it.</li>', "example")
    assert template_units(document)[0].notes == (
        "example (list item)",
        "Note: The package insert is the leaflet in the box.",
    )
