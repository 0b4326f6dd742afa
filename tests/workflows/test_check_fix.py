"""The repairs that checks are certain of."""

from __future__ import annotations

import subprocess

import pytest

from pipeline.catalogs.po import read_catalog
from pipeline.workflows.check import check, check_files, fix, fix_files

HEAD = '<head><title translate="no">Rest</title></head><body><h1 translate="no">Rest</h1>'
PAGE = f'<html lang="en">{HEAD}\n<p>Add 0.5 ml of <b>water</b>.</p>\n<p>Is it “mild”?</p>\n</body></html>\n'
FILE = "locales/de/LC_MESSAGES/dose.po"
HEADER = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: de\\n"
"Plural-Forms: nplurals=2; plural=n != 1;\\n"

"""
WRONG = "Geben Sie 0.5 ml <b>Wasser</b> in  das Glas..."


@pytest.fixture
def dose(folder):
    folder.write("pipeline.toml", 'locales = ["de"]\n')
    folder.write("source_en/dose.html", PAGE)
    folder.catalog("dose", ("Add 0.5 ml of <b>water</b>.", WRONG), ("Is it “mild”?", "Ist es „leicht“?"))
    folder.sync()
    return folder


def _told(result):
    return [(str(item.place), item.before, item.after, item.checks) for item in result.repairs]


def test_what_is_certain_is_mended_and_nothing_else(dose):
    before = dose.read(FILE)
    fixed = "Geben Sie 0,5 ml <b>Wasser</b> in das Glas\u00a0…"
    done = fix(dose.workspace)
    (line,) = (number for number, text in enumerate(before.split("\n"), 1) if WRONG in text)
    assert _told(done) == [(f"{FILE}:{line}:9", WRONG, fixed, ("number-format", "doubled-space", "ellipsis"))]
    assert dose.read(FILE) == before.replace(WRONG, fixed)
    assert {finding.check for finding in check(dose.workspace).findings} == {"final-punctuation"}


def test_after_that_there_is_nothing_to_mend(dose):
    fix(dose.workspace)
    before = dose.files()
    assert fix(dose.workspace).repairs == ()
    assert dose.files() == before


@pytest.mark.parametrize(
    ("settings", "comment"),
    [
        ('check.severity = {number-format = "off", doubled-space = "off", ellipsis = "off"}\n', ""),
        ("", "# pipeline: ignore number-format, doubled-space, ellipsis -- a quotation\n"),
        ("", "#, fuzzy\n"),
    ],
)
def test_what_nobody_wants_to_be_mended_stays(dose, settings, comment):
    dose.write("pipeline.toml", f'locales = ["de"]\n{settings}')
    dose.write(FILE, dose.read(FILE).replace('msgid "Add', f'{comment}msgid "Add'))
    before = dose.files()
    assert fix(dose.workspace).repairs == ()
    assert dose.files() == before


def test_a_waiver_without_a_reason_keeps_nothing(dose):
    dose.write(FILE, dose.read(FILE).replace('msgid "Add', '# pipeline: ignore ellipsis\nmsgid "Add'))
    assert len(fix(dose.workspace).repairs) == 1


def test_a_catalog_that_cannot_be_read_is_left_alone(dose):
    dose.write(FILE, dose.read(FILE).replace('msgid "Is', '<<<<<<< ours\nmsgid "Is'))
    before = dose.files()
    done = fix(dose.workspace)
    assert (done.repairs, [error.exit_code for error in done.errors]) == ((), [3])
    assert dose.files() == before


def test_each_plural_form_is_mended(tmp_path, require_tool):
    file = tmp_path / "a.po"
    file.write_text(
        HEADER
        + '#. A note.\n#, c-format\nmsgid "%d drop  a day"\nmsgid_plural "%d drops a day"\n'
        + 'msgstr[0] "%d Tropfen am Tag"\nmsgstr[1] "%d Tropfen am  Tag"\n\n#~ msgid "Old"\n#~ msgstr "Alt  alt"\n',
        encoding="utf-8",
    )
    done = fix_files([file])
    assert _told(done) == [(f"{file}:12:12", "%d Tropfen am  Tag", "%d Tropfen am Tag", ("doubled-space",))]
    (unit, old) = read_catalog(file.read_bytes(), "a.po").units
    assert unit.plural_targets == ("%d Tropfen am Tag", "%d Tropfen am Tag")
    assert (unit.notes, unit.flags, old.target) == (("A note.",), ("c-format",), "Alt  alt")
    subprocess.run([require_tool("msgfmt"), "-c", "-o", tmp_path / "a.mo", file], check=True, capture_output=True)
    assert check_files([file]).failing == ()


def test_a_file_without_repairs_is_not_written(tmp_path):
    file = tmp_path / "a.po"
    file.write_text(HEADER + 'msgid   "Rest"\nmsgstr "Ruhe"\n', encoding="utf-8")
    before = file.stat().st_mtime_ns
    assert fix_files([file]).repairs == ()
    assert (file.stat().st_mtime_ns, 'msgid   "Rest"' in file.read_text(encoding="utf-8")) == (before, True)
