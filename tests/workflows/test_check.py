"""What `check` finds in a project and in PO files of any origin."""

from __future__ import annotations

import re

import pytest

from pipeline import Severity, check, check_files
from pipeline.report.gate import failing

PAGE = """\
<html lang="en"><head><title translate="no">Asthma</title></head><body>
<h1>Asthma</h1>
<p>Breathe <em>slowly</em>.</p>
</body></html>
"""


def _found(result):
    return [(finding.check, str(finding.place), finding.message) for finding in result.findings]


def test_findings_of_a_project_stand_where_the_entry_stands(folder):
    folder.write("pipeline.toml", 'locales = ["de"]\n')
    folder.write("source_en/asthma.html", PAGE)
    folder.catalog("asthma", ("Asthma", ""), ("Breathe <em>slowly</em>.", "Langsam atmen."))
    result = check(folder.workspace)
    file = "locales/de/LC_MESSAGES/asthma.po"
    assert _found(result) == [
        ("untranslated", f"{file}:5", "not translated"),
        ("tags", f"{file}:8", "<em> is missing"),
    ]
    assert {(finding.page, finding.locale) for finding in result.findings} == {("asthma", "de")}
    assert [finding.unit for finding in result.findings] == ["Asthma", "Breathe <em>slowly</em>."]
    assert (result.units, result.errors) == (2, ())


def test_a_catalog_that_does_not_hold_the_article_s_texts(folder):
    folder.write("pipeline.toml", 'locales = ["de", "fr"]\n')
    folder.write("source_en/asthma.html", PAGE)
    folder.catalog("asthma", ("Asthma", "Asthma"), ("Colds", "Erkältung"), ("Flu", "Grippe"))
    folder.catalog("gone", ("Colds", "Erkältung"))
    found = [finding for finding in _found(check(folder.workspace)) if finding[0] == "not-synced"]
    up_to_date = "the catalog is not up to date with its article"
    assert found == [
        ("not-synced", "locales/de/LC_MESSAGES/asthma.po", f"{up_to_date}: 1 text missing, 2 too many"),
        ("not-synced", "locales/fr/LC_MESSAGES/asthma.po", f"{up_to_date}: 2 texts missing, 0 too many"),
        ("not-synced", "locales/de/LC_MESSAGES/gone.po", "there is no article for this catalog"),
    ]


def test_a_translated_project_is_clean_after_sync(folder):
    folder.write("pipeline.toml", 'locales = ["de"]\n')
    folder.write("source_en/asthma.html", PAGE)
    folder.catalog("asthma", ("Asthma", "Asthma"), ("Breathe <em>slowly</em>.", "<em>Langsam</em> atmen."))
    folder.sync()
    assert check(folder.workspace).findings == ()


def test_unreadable_files_are_findings_and_errors(folder):
    folder.write("pipeline.toml", 'locales = ["de"]\n')
    folder.write("source_en/asthma.html", PAGE)
    folder.write("locales/de/LC_MESSAGES/asthma.po", 'msgid "Asthma"\n<<<<<<< HEAD\n')
    folder.write("locales/de/archive.po", b'msgid "A"\nmsgstr "\xff"\n')
    result = check(folder.workspace)
    assert [str(finding.place) for finding in result.findings] == [
        "locales/de/LC_MESSAGES/asthma.po:2:1",
        "locales/de/archive.po:2:9",
    ]
    assert {finding.check for finding in result.findings} == {"unreadable"}
    assert [error.exit_code for error in result.errors] == [3, 3]


def test_files_of_any_origin(tmp_path):
    file = tmp_path / "messages.po"
    file.write_text(
        """\
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

msgid "One <b>file</b>"
msgid_plural "{n} <b>files</b>"
msgstr[0] "Eine <b>Datei</b>"
msgstr[1] "{n} Dateien"

#, fuzzy
msgid "Open"
msgstr "Offen"

#, fuzzy
#| msgid "Shut the file"
msgid "Close the file"
msgstr "Datei schließen"

msgid "Saved"
msgid_plural "All saved"
msgstr[0] "Gespeichert"
msgstr[1] ""

#, python-brace-format
msgid "{n} open"
msgstr "{m} offen"

#~ msgid "Old <b>one</b>"
#~ msgstr ""
""",
        encoding="utf-8",
    )
    result = check_files([file])
    found = [finding for finding in result.findings if finding.check != "not-covered"]
    assert [(finding.check, finding.place.line, finding.message) for finding in found] == [
        ("tags", 4, "msgstr[1]: <b> is missing"),
        ("stale-critical", 10, "marked as fuzzy: nobody has approved the translation"),
        ("stale", 15, "the English text has changed since it was translated"),
        ("untranslated", 18, "not translated"),
        ("placeholders", 24, "{n} is missing"),
        ("placeholders", 25, "{m} is not in the source"),
    ]
    assert result.units == 5


@pytest.mark.parametrize(
    ("field", "locale"),
    [("Language: de\\n", "de"), ("Language: pt_BR\\n", "pt-BR"), ("Language: xx-invalid-\\n", ""), ("", "")],
)
def test_the_header_of_a_file_names_the_locale(tmp_path, field, locale):
    file = tmp_path / "messages.po"
    file.write_text(f'msgid ""\nmsgstr "{field}"\n\nmsgid "Open"\nmsgstr ""\n', encoding="utf-8")
    finding, *_ = check_files([file]).findings
    assert (finding.check, finding.locale) == ("untranslated", locale)


def test_a_language_that_checks_do_not_know_is_told_once(tmp_path):
    file = tmp_path / "messages.po"
    file.write_text('msgid ""\nmsgstr "Language: ja\\n"\n\nmsgid "Open"\nmsgstr "開く"\n', encoding="utf-8")
    (finding,) = check_files([file]).findings
    assert (finding.check, finding.severity, finding.locale) == ("not-covered", "note", "ja")
    assert finding.message.startswith("ja is not covered by ")
    assert {"negation", "units", "address"} <= set(finding.message.replace(",", "").split())


def test_critical_changes_are_told_with_their_reason(folder):
    folder.write("pipeline.toml", 'locales = ["de"]\n')
    folder.write("source_en/dose.html", "<p>Take 250 mg every morning.</p>\n<p>Keep it in a cool place.</p>\n")
    folder.catalog(
        "dose",
        '#, fuzzy\n#| msgid "Take 500 mg every morning."\nmsgid "Take 250 mg every morning."\nmsgstr "500 mg."\n',
        '#, fuzzy\n#| msgid "Store it in a cool place."\nmsgid "Keep it in a cool place."\nmsgstr "Kühl lagern."\n',
    )
    critical, wording = check(folder.workspace).findings
    assert (critical.check, critical.severity) == ("stale-critical", Severity.BLOCKER)
    assert critical.message.startswith("the English text has changed since it was translated: ")
    assert re.search("“500.*” → “250.*”", critical.message)
    assert (wording.check, wording.severity) == ("stale", Severity.MAJOR)
    assert wording.message == "the English text has changed since it was translated"


def test_a_missing_file_is_unreadable(tmp_path):
    result = check_files([tmp_path / "missing.po"])
    assert [(finding.check, finding.message) for finding in result.findings] == [
        ("unreadable", "cannot read: No such file or directory")
    ]


def test_blockers_and_major_findings_fail_the_gate(folder):
    folder.write("pipeline.toml", 'locales = ["de"]\n')
    folder.write("source_en/asthma.html", PAGE)
    folder.sync()
    findings = check(folder.workspace).findings
    assert failing(findings) == findings
