"""Two PO files, as people give them to msgmerge."""

from __future__ import annotations

import subprocess

import pytest

from pipeline.errors import CatalogError
from pipeline.model import ChangeKind, Materiality
from pipeline.workflows.merge import merge

HEADER = 'msgid ""\nmsgstr ""\n"Language: de\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'

OLD = f"""{HEADER}#: dose.html
msgid "Adults take 500 mg twice a day. Take the tablets with a glass of water."
msgstr "Erwachsene nehmen zweimal täglich 500 mg ein. Nehmen Sie die Tabletten mit einem Glas Wasser ein."

# Formal address
msgid "The <a class=\\"old\\">dosage</a> is on the package."
msgstr "Die <a class=\\"old\\">Dosierung</a> steht auf der Packung."

msgid "Side effects"
msgstr "Nebenwirkungen"
"""

TEMPLATE = """msgid ""
msgstr ""
"POT-Creation-Date: 2024-05-31 09:30+0200\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

#: dose.html:3
msgid "Side effects"
msgstr ""

msgid "Adults take 250 mg twice a day. Take the tablets with a glass of water."
msgstr ""

msgid "The <a class=\\"new\\">dosage</a> is on the package."
msgstr ""

msgid "Ask your pharmacist."
msgstr ""
"""

MERGED = """msgid ""
msgstr ""
"POT-Creation-Date: 2024-05-31 09:30+0200\\n"
"Language: de\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

#: dose.html:3
msgid "Side effects"
msgstr "Nebenwirkungen"

#, fuzzy
#| msgid "Adults take 500 mg twice a day. Take the tablets with a glass of water."
msgid "Adults take 250 mg twice a day. Take the tablets with a glass of water."
msgstr "Erwachsene nehmen zweimal täglich 250 mg ein. Nehmen Sie die Tabletten mit einem Glas Wasser ein."

# Formal address
msgid "The <a class=\\"new\\">dosage</a> is on the package."
msgstr "Die <a class=\\"new\\">Dosierung</a> steht auf der Packung."

msgid "Ask your pharmacist."
msgstr ""

#~ msgid "Adults take 500 mg twice a day. Take the tablets with a glass of water."
#~ msgstr "Erwachsene nehmen zweimal täglich 500 mg ein. Nehmen Sie die Tabletten mit einem Glas Wasser ein."

# Formal address
#~ msgid "The <a class=\\"old\\">dosage</a> is on the package."
#~ msgstr "Die <a class=\\"old\\">Dosierung</a> steht auf der Packung."
"""


@pytest.fixture
def files(tmp_path):
    old, template = tmp_path / "old.po", tmp_path / "new.pot"
    old.write_text(OLD, encoding="utf-8")
    template.write_text(TEMPLATE, encoding="utf-8")
    return old, template


def without_notes(data):
    return "".join(line for line in data.decode().splitlines(keepends=True) if not line.startswith("#. "))


def test_the_catalog_is_brought_up_to_date(files):
    result = merge(*files)
    assert without_notes(result.data) == MERGED
    assert result.outcomes == {"kept": 1, "changed": 1, "reused": 1, "new": 1, "obsolete": 2}


def test_each_entry_has_its_change_and_what_it_means(files):
    (page,) = merge(*files).report.pages
    found = [(block.change.kind, block.change.verdict and block.change.verdict.materiality) for block in page.blocks]
    assert sorted(found, key=str) == sorted(
        [
            (ChangeKind.KEPT, None),
            (ChangeKind.EDITED, Materiality.CRITICAL),
            (ChangeKind.EDITED, Materiality.FORMAT),
            (ChangeKind.ADDED, None),
        ],
        key=str,
    )


def test_the_files_stay_as_they_are(files):
    before = [file.read_bytes() for file in files]
    merge(*files)
    assert [file.read_bytes() for file in files] == before


def test_merging_again_changes_nothing(files, tmp_path):
    once = merge(*files).data
    again = tmp_path / "again.po"
    again.write_bytes(once)
    assert merge(again, files[1]).data == once


def test_gettext_accepts_the_result_and_writes_it_alike(files, tmp_path, require_tool):
    out = tmp_path / "out.po"
    out.write_bytes(merge(*files).data)
    subprocess.run([require_tool("msgfmt"), "-c", "-o", "/dev/null", out], check=True, capture_output=True)
    done = subprocess.run([require_tool("msgcat"), "--no-wrap", out], check=True, capture_output=True)
    assert done.stdout == out.read_bytes()


def test_a_file_that_is_no_catalog_is_refused_with_its_place(files):
    files[0].write_text('msgid "Side effects\n', encoding="utf-8")
    with pytest.raises(CatalogError, match=r"old\.po:1"):
        merge(*files)
