"""Catalogs of other tools, odd and broken ones: no traceback, and no string lost."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[3] / "shared/data/malformed-po"
FILES = sorted(FOLDER.glob("*.po*")) if FOLDER.is_dir() else []

pytestmark = [
    pytest.mark.data,
    pytest.mark.skipif(not FILES, reason="the data folder is not beside the project"),
]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_check_says_where_it_is_broken(empty, file):
    result = empty("check", file)
    assert result.err == ""
    assert result.code in (0, 1, 3)
    assert "checked, " in result.out.splitlines()[-1]
    if result.code == 3:
        assert re.search(rf"^{re.escape(str(file))}:\d+", result.out)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_sync_loses_no_string(project, file):
    catalog = project.write("locales/de/LC_MESSAGES/cough.po", file.read_bytes())
    before = project.snapshot()
    result = project("sync")
    if result.code == 3:
        assert project.snapshot() == before
        return
    assert (result.code, result.err) == (0, "")
    assert project("sync").out == "2 pages, all up to date\n"
    after = _unescaped(catalog.read_text(encoding="utf-8"))
    for target in _targets(file.read_bytes()):
        assert target in after


def _targets(data):
    """Return the translations of a catalog: entries that are not translated and the header are left out."""
    import polib

    entries = polib.pofile(data.decode("utf-8-sig", "replace"))
    return [
        text
        for entry in entries
        if "�" not in str(entry)
        for text in (entry.msgstr, *entry.msgstr_plural.values())
        if text.strip()
    ]


def _unescaped(text):
    joined = re.sub(r'"\n(?:#~ )?"', "", text)
    return joined.replace("\\n", "\n").replace('\\"', '"').replace("\\t", "\t").replace("\\\\", "\\")
