"""What docs/for-translators.md says of entries, and of files that other tools have saved."""

from __future__ import annotations

import re
import subprocess

import polib
import pytest
from translate.storage import pypo

CATALOG = "locales/de/LC_MESSAGES/fever.po"
PAGE = "docs/for-translators.md"
_DRAFT = re.compile(r'^#, fuzzy\n(#\| msgid .+\nmsgid .+\n)msgstr ".+"\n', re.MULTILINE)
_DATE = re.compile(r'^"POT-Creation-Date: .*\n', re.MULTILINE)


@pytest.fixture
def catalog(edited):
    """The catalog of the example project after an edit: two drafts, two untranslated, a comment."""
    path = edited.folder / CATALOG
    path.write_text(
        path.read_text("utf-8").replace("#. Fever in adults (title)", "# Short?\n#. Fever in adults (title)")
    )
    assert edited.run("pipeline sync").code == 0
    return path


def _text(path):
    return _DATE.sub("", path.read_text(encoding="utf-8"))


def _entries(path):
    return {entry.msgid: entry for entry in polib.pofile(str(path)) if not entry.obsolete}


@pytest.mark.slow
def test_the_entry_that_is_shown_is_what_sync_makes(catalog, paper):
    (entry,) = [block.text for block in paper(PAGE).blocks if "#, fuzzy" in block.text]
    assert entry in catalog.read_text(encoding="utf-8")


def test_the_tags_that_are_shown_pass_the_checks(shell, paper):
    (entry,) = [block.text for block in paper(PAGE).blocks if 'id=\\"2\\"' in block.text]
    header = 'msgid ""\nmsgstr "Language: de\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n'
    shell.write("example.po", header + entry)
    result = shell.run("pipeline check example.po")
    assert (result.code, "[" in result.out) == (0, False)


@pytest.mark.slow
def test_what_the_toolkit_writes_is_what_it_read(catalog):
    assert bytes(pypo.pofile.parsefile(str(catalog))) == catalog.read_bytes()


@pytest.mark.slow
def test_an_edited_entry_that_was_wrapped_comes_back_on_one_line(catalog, edited):
    store = pypo.pofile.parsefile(str(catalog))
    (unit,) = [unit for unit in store.units if unit.source.startswith("Medicines")]
    unit.target = "Medikamente wie Paracetamol können Fieber senken. <em>Beachten Sie die Packungsbeilage.</em>"
    catalog.write_bytes(bytes(store))
    assert '\nmsgstr ""\n"Medikamente' in _text(catalog)
    assert edited.run("pipeline sync").code == 0
    assert f'\nmsgstr "{unit.target}"\n' in _text(catalog)


@pytest.mark.slow
def test_drafts_that_were_emptied_are_made_again(catalog, edited):
    before = _entries(catalog)
    emptied, count = _DRAFT.subn(r'\g<1>msgstr ""\n', catalog.read_text(encoding="utf-8"))
    assert count == 2
    catalog.write_text(emptied, encoding="utf-8")
    assert edited.run("pipeline sync").code == 0
    after = _entries(catalog)
    assert {text: (entry.msgstr, entry.flags) for text, entry in after.items()} == {
        text: (entry.msgstr, entry.flags) for text, entry in before.items()
    }


@pytest.mark.slow
def test_words_of_an_unfinished_translation_stay_fuzzy(catalog, edited):
    text = catalog.read_text(encoding="utf-8")
    old = 'msgid "Medicines such as paracetamol can lower a fever. <em>Follow the package insert.</em>"\nmsgstr ""\n'
    assert old in text
    new = "#, fuzzy\n" + old.replace('msgstr ""', 'msgstr "Medikamente wie"')
    catalog.write_text(text.replace(old, new), encoding="utf-8")
    assert edited.run("pipeline sync").code == 0
    assert new in catalog.read_text(encoding="utf-8")


@pytest.mark.slow
def test_a_draft_whose_flag_was_removed_is_approved(catalog, edited):
    catalog.write_text(catalog.read_text(encoding="utf-8").replace("#, fuzzy\n", ""), encoding="utf-8")
    assert edited.run("pipeline sync").code == 0
    assert "#. Draft" not in _text(catalog)
    assert "[stale" not in edited.run("pipeline check").out


@pytest.mark.slow
def test_msgmerge_drops_the_lines_that_tell_what_a_draft_needs(catalog, edited, require_tool):
    template = edited.folder / "locales/templates/fever.pot"
    command = (require_tool("msgmerge"), "--quiet", "--no-wrap", "--previous", str(catalog), str(template))
    merged = subprocess.run(command, capture_output=True, check=True).stdout
    assert "#. Draft" in _text(catalog)
    catalog.write_bytes(merged)
    assert edited.run("pipeline sync").code == 0
    assert "#. Draft" not in _text(catalog)
    assert "# Short?" in _text(catalog)


@pytest.mark.slow
@pytest.mark.usefixtures("catalog")
def test_gettext_lists_what_is_to_do(edited, paper, require_tool):
    require_tool("msgattrib")
    (commands,) = [block.text for block in paper(PAGE).blocks if block.language == "sh"]
    listed = [edited.run(line).out.count("\nmsgid ") for line in commands.splitlines()]
    assert listed == [2, 2]
    assert all(CATALOG in line for line in commands.splitlines())


def test_the_comparison_has_a_row_for_every_case_of_its_script(paper, root):
    cases = re.findall(
        r'(?:_simple|Scenario)\(\s*"([^"]+)"', (root / "benchmarks/_peers_scenarios.py").read_text("utf-8")
    )
    rows = re.findall(
        r"^\| ([^|`]+) \| \d+ (?:kept|again|draft|lost|wrong|open)", paper("docs/comparison.md").text, re.MULTILINE
    )
    assert rows == cases
    assert len(cases) >= 10
