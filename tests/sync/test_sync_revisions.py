"""What becomes of a page's translations when its texts change."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from pipeline.workflows.sync import SyncRow

TAKE_ONE = "Adults take one tablet in the morning."
TAKE_TWO = "Adults take two tablets in the morning."
TAKE_MORE = "Adults take two or three tablets in the morning."
REST = "Rest."
OTHER = "Wash your hands often."


def test_a_new_page_gets_a_template_and_a_catalog(project):
    project.write("flu", TAKE_ONE, REST)
    result = project.sync()
    assert result.written == ("locales/de/LC_MESSAGES/flu.po", "locales/templates/flu.pot")
    assert result.rows == (SyncRow("flu", "de", new=2, words=8),)
    assert project.texts("flu") == [(TAKE_ONE, "", "untranslated", None), (REST, "", "untranslated", None)]


def test_a_second_sync_writes_nothing(project):
    project.write("flu", TAKE_ONE, REST)
    project.sync()
    times = project.times()
    result = project.sync()
    assert (result.written, result.deleted, result.rows) == ((), (), ())
    assert project.times() == times


def test_a_sync_without_cache_writes_nothing_either(project):
    project.write("flu", TAKE_ONE, r"A backslash \ in a text, and at its end \\", "No\u00a0break \u2028 here")
    project.sync()
    project.translate("flu")
    project.sync()
    times = project.times()
    project.forget()
    result = project.sync()
    assert (result.written, result.deleted) == ((), ())
    assert result.rows == (SyncRow("flu", "de", kept=3),)
    assert project.times() == times


def test_a_note_that_ends_in_a_backslash_changes_no_date(project):
    project.write("flu", f'<p data-l10n-note="Not a slash, but \\">{REST}</p>')
    project.sync()
    project.forget()
    assert project.sync().written == ()


def test_translating_is_no_reason_to_write(project):
    project.write("flu", TAKE_ONE, REST)
    project.sync()
    project.translate("flu")
    times = project.times()
    assert project.sync().written == ()
    assert project.times() == times
    assert project.texts("flu") == [
        (TAKE_ONE, f"[de] {TAKE_ONE}", "current", None),
        (REST, f"[de] {REST}", "current", None),
    ]


def translated(project, *texts):
    project.write("flu", *texts)
    project.sync()
    project.translate("flu")
    project.sync()


def test_a_changed_text_becomes_stale_and_says_what_its_translation_was_made_for(project):
    translated(project, TAKE_ONE, REST)
    project.write("flu", TAKE_TWO, REST)
    assert project.sync().rows == (SyncRow("flu", "de", changed=1, critical=1, kept=1, obsolete=1, words=7),)
    assert project.texts("flu") == [
        (TAKE_TWO, f"[de] {TAKE_ONE}", "stale", TAKE_ONE),
        (REST, f"[de] {REST}", "current", None),
    ]
    assert project.obsolete("flu") == [(TAKE_ONE, f"[de] {TAKE_ONE}")]


def test_after_several_changes_it_still_says_that(project):
    translated(project, TAKE_ONE)
    for text in (TAKE_TWO, TAKE_MORE):
        project.write("flu", text)
        project.sync()
    assert project.texts("flu") == [(TAKE_MORE, f"[de] {TAKE_ONE}", "stale", TAKE_ONE)]
    assert project.obsolete("flu") == [(TAKE_ONE, f"[de] {TAKE_ONE}")]


def test_a_text_that_goes_back_to_what_it_was_is_current_again(project):
    translated(project, TAKE_ONE)
    for text in (TAKE_TWO, TAKE_MORE, TAKE_ONE):
        project.write("flu", text)
        project.sync()
    assert project.texts("flu") == [(TAKE_ONE, f"[de] {TAKE_ONE}", "current", None)]
    assert project.obsolete("flu") == []


def test_a_text_that_goes_back_halfway_is_current_with_the_translation_of_that_time(project):
    translated(project, TAKE_ONE)
    translated(project, TAKE_TWO)
    project.write("flu", TAKE_MORE)
    project.sync()
    assert project.texts("flu") == [(TAKE_MORE, f"[de] {TAKE_TWO}", "stale", TAKE_TWO)]
    project.write("flu", TAKE_ONE)
    project.sync()
    assert project.texts("flu") == [(TAKE_ONE, f"[de] {TAKE_ONE}", "current", None)]
    assert project.obsolete("flu") == [(TAKE_TWO, f"[de] {TAKE_TWO}")]


def test_a_removed_text_that_returns_is_current(project):
    translated(project, TAKE_ONE, REST)
    for texts in ((REST,), (REST, TAKE_ONE)):
        project.write("flu", *texts)
        project.sync()
    assert project.texts("flu") == [
        (REST, f"[de] {REST}", "current", None),
        (TAKE_ONE, f"[de] {TAKE_ONE}", "current", None),
    ]


def test_a_text_with_nothing_in_common_starts_empty(project):
    translated(project, TAKE_ONE)
    project.write("flu", OTHER)
    project.sync()
    assert project.texts("flu") == [(OTHER, "", "untranslated", None)]
    assert project.obsolete("flu") == [(TAKE_ONE, f"[de] {TAKE_ONE}")]


def test_a_text_that_moves_stays_current(project):
    translated(project, TAKE_ONE, REST, OTHER)
    project.write("flu", OTHER, TAKE_ONE, REST)
    assert project.sync().rows == (SyncRow("flu", "de", kept=3),)
    assert [unit.source for unit in project.units("flu").values()] == [OTHER, TAKE_ONE, REST]


def test_a_text_that_stands_twice_is_translated_once(project):
    translated(project, REST, TAKE_ONE, REST)
    assert [source for source, *_ in project.texts("flu")] == [REST, TAKE_ONE]
    project.write("flu", TAKE_ONE, REST)
    project.sync()
    assert {state for _, _, state, _ in project.texts("flu")} == {"current"}


def test_a_date_is_a_placeholder_so_a_later_one_reopens_nothing(project):
    translated(project, '<p>Updated on <time datetime="2024-05-31">31 May 2024</time></p>')
    times = project.times()
    project.write("flu", '<p>Updated on <time datetime="2024-07-01">1 July 2024</time></p>')
    del times[project.article("flu")]
    assert project.sync().written == ()
    assert {path: time for path, time in project.times().items() if path in times} == times
    assert [unit.flags for unit in project.units("flu").values()] == [("python-brace-format",)]


def test_the_flag_goes_with_the_placeholder(project):
    dated = '<p>Adults take one tablet until <time datetime="2024-05-31">31 May 2024</time></p>'
    translated(project, "Adults take one tablet until May")
    project.write("flu", dated)
    project.sync()
    (unit,) = project.units("flu").values()
    assert (unit.flags, unit.target) == (("python-brace-format",), "[de] Adults take one tablet until May")
    project.write("flu", "Adults take one tablet until June")
    project.sync()
    assert [unit.flags for unit in project.units("flu").values()] == [()]


def test_a_context_makes_a_text_of_its_own(project):
    translated(project, REST)
    verb = f'<p data-l10n-context="verb">{REST}</p>'
    project.write("flu", REST, verb)
    project.sync()
    assert project.texts("flu") == [(REST, f"[de] {REST}", "stale", REST)]
    first, second = project.catalog("flu").units
    assert (first.context, first.target, first.fuzzy) == ("", f"[de] {REST}", False)
    assert (second.context, second.target, second.previous_context) == ("verb", f"[de] {REST}", None)


def test_a_text_that_gets_a_context_is_stale(project):
    translated(project, TAKE_ONE)
    project.write("flu", f'<p data-l10n-context="leaflet">{TAKE_ONE}</p>')
    project.sync()
    (unit, _) = project.catalog("flu").units
    assert (unit.context, unit.fuzzy, unit.target) == ("leaflet", True, f"[de] {TAKE_ONE}")
    assert (unit.previous_context, unit.previous_source) == (None, TAKE_ONE)


def test_only_what_changed_gets_a_new_date(project):
    translated(project, TAKE_ONE)
    project.write("asthma", REST)
    project.sync()
    before = project.files()
    project.write("asthma", OTHER)
    project.sync()
    changed = [path.name for path, data in project.files().items() if before.get(path) != data]
    assert changed == ["asthma.po", "asthma.pot", "asthma.html"]
    headers = dict(project.catalog("asthma").headers)
    assert headers["POT-Creation-Date"] == "2024-06-04 09:30+0000"
    assert headers["PO-Revision-Date"] == "2024-06-03 09:30+0000"


def test_a_change_of_the_same_length_right_after_a_sync_is_noticed(project):
    for text in ("Rest 1", "Rest 2", "Rest 3"):
        project.now = datetime.now(UTC) - timedelta(days=1)
        project.write("flu", text)
        project.sync()
        assert list(project.units("flu")) == [text]


def test_a_file_that_was_only_touched_is_no_change(project):
    project.write("flu", REST)
    project.sync()
    project.article("flu").touch()
    assert project.sync().rows == ()
