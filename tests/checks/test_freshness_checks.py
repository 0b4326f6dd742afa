"""Dates of pages: what is due, what is older, what contradicts itself."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.checks.articles.dates import Period, ago, iso_period, written_period
from pipeline.checks.freshness import (
    SEVERITIES,
    Language,
    Role,
    Shown,
    Stated,
    contradictions,
    misprints,
    other_languages,
    translation_older,
    update_due,
)
from pipeline.model import Severity, Span

AT = Span(3, 5)
NOW = datetime(2024, 5, 31, 12, 0, tzinfo=UTC)


def _stated(*dates):
    return [Stated(role, value, "the text", AT) for role, value in dates]


@pytest.mark.parametrize(
    ("planned", "message"),
    [
        ("2024-06-01", ""),
        ("2024-05-31", ""),
        ("2024-05-30", "the next update was planned for 2024-05-30, 1 day ago"),
        ("2024-05-01", "the next update was planned for 2024-05-01, 30 days ago"),
        ("2024-05", ""),
        ("2024-04", "the next update was planned for 2024-04, which ended 31 days ago"),
        ("2024", ""),
        ("2023", "the next update was planned for 2023, which ended 5 months ago"),
        ("2020", "the next update was planned for 2020, which ended 3 years ago"),
        ("soon", ""),
        ("2023-13", ""),
    ],
)
def test_updates_that_are_due(planned, message):
    found = list(update_due(_stated((Role.NEXT, planned)), NOW))
    assert [flaw.message for flaw in found] == [message] * bool(message)
    assert {(flaw.check, flaw.severity, flaw.span) for flaw in found} <= {("update-due", Severity.MINOR, AT)}


def test_a_day_is_past_when_it_has_ended_everywhere():
    planned = _stated((Role.NEXT, "2024-05-30"))
    assert list(update_due(planned, datetime(2024, 5, 31, 11, 59, tzinfo=UTC))) == []
    assert len(list(update_due(planned, datetime(2024, 5, 31, 12, 0, tzinfo=UTC)))) == 1
    tokyo = timezone(timedelta(hours=9))
    assert list(update_due(planned, datetime(2024, 5, 31, 20, 59, tzinfo=tokyo))) == []
    assert len(list(update_due(planned, datetime(2024, 5, 31, 21, 0, tzinfo=tokyo)))) == 1


def test_a_page_that_was_updated_since_contradicts_itself_instead():
    stated = _stated((Role.UPDATED, "2024-03-01"), (Role.NEXT, "2024-02"))
    assert list(update_due(stated, NOW)) == []
    assert _messages(stated) == [
        "updated 2024-03-01 in the text is later than the next planned update, 2024-02 in the text"
    ]


def test_one_finding_for_a_page_that_says_it_twice():
    assert len(list(update_due(_stated((Role.NEXT, "2023"), (Role.NEXT, "2023")), NOW))) == 1


def _messages(stated, now=NOW):
    found = list(contradictions(stated, now))
    assert {(flaw.check, flaw.severity) for flaw in found} <= {("metadata-contradiction", Severity.MAJOR)}
    return [flaw.message for flaw in found]


@pytest.mark.parametrize(
    ("dates", "messages"),
    [
        ([(Role.UPDATED, "2024-01-10"), (Role.NEXT, "2026"), (Role.PUBLISHED, "2020-05-01")], []),
        ([(Role.UPDATED, "2024-01-10"), (Role.UPDATED, "2024-01"), (Role.UPDATED, "2024")], []),
        ([(Role.UPDATED, "2024-01-10"), (Role.NEXT, "2024")], []),
        ([(Role.UPDATED, "2024-01-10"), (Role.PUBLISHED, "2024")], []),
        ([(Role.UPDATED, "2024-01-10"), (Role.UPDATED, "2024-01-11T00:30:00+02:00")], []),
        ([(Role.UPDATED, "2024-01-10"), (Role.DATED, "2019-04-02")], []),
        ([(Role.UPDATED, "2024-01-10"), (Role.DATED, "2024-02-01")],
         ["date 2024-02-01 in the text is later than the update, 2024-01-10 in the text"]),
        ([(Role.UPDATED, "2024-01-10"), (Role.UPDATED, "2024-01-12")],
         ["updated 2024-01-12 in the text is another date than 2024-01-10 in the text"]),
        ([(Role.NEXT, "2026"), (Role.NEXT, "2027")],
         ["next planned update 2027 in the text is another date than 2026 in the text"]),
        ([(Role.UPDATED, "2024-01-10"), (Role.PUBLISHED, "2024-02")],
         ["published 2024-02 in the text is later than the update, 2024-01-10 in the text"]),
        ([(Role.UPDATED, "2024-01-10"), (Role.NEXT, "2023")],
         ["updated 2024-01-10 in the text is later than the next planned update, 2023 in the text"]),
        ([(Role.UPDATED, "2024-06-02")], ["updated 2024-06-02 in the text is in the future; today is 2024-06-01"]),
        ([(Role.UPDATED, "2025")], ["updated 2025 in the text is in the future; today is 2024-06-01"]),
        ([(Role.UPDATED, "2024-06-01")], []),
        ([(Role.UPDATED, "yesterday"), (Role.UPDATED, "2024-01-12")], []),
    ],
)  # fmt: skip
def test_dates_that_contradict_each_other(dates, messages):
    assert _messages(_stated(*dates)) == messages


@pytest.mark.parametrize(
    ("value", "text", "agrees"),
    [
        ("2026-11-22", "November 22, 2026", True),
        ("2026-11-22", "Sunday, November 22nd, 2026", True),
        ("2026-11-22", "22 November 2026", True),
        ("2026-11-22", "22nd of Nov. 2026", True),
        ("2026-11-22", "2026-11-22", True),
        ("2026-11-22", "November\n 2026", True),
        ("2026-11-22", "2026", True),
        ("2024-03", "March 2024", True),
        ("2029", "2029", True),
        ("2026-11-22", "22/11/2026", True),
        ("2026-11-22", "last Sunday", True),
        ("09:30", "half past nine", True),
        ("2026-11-22T09:30", "November 22, 2026", True),
        ("2026-11-22", "November 23, 2026", False),
        ("2026-11-22", "22 October 2026", False),
        ("2026-11-22", "2025", False),
        ("2024-03", "April 2024", False),
        ("2029", "2028", False),
    ],
)
def test_dates_as_readers_see_them(value, text, agrees):
    found = list(misprints([Shown(value, text, AT)], "en-GB"))
    shown = " ".join(text.split())
    assert [flaw.message for flaw in found] == [f"readers see “{shown}”, but datetime is {value}"] * (not agrees)
    assert list(misprints([Shown(value, text, AT)], "de")) == []


def test_dates_that_there_are_not():
    found = [
        flaw.message for flaw in misprints([Shown(v, "x", AT) for v in ("2026-02-30", "2026-2-3", "2026-13")], "de")
    ]
    assert found == ["there is no date 2026-02-30", "there is no date 2026-2-3", "there is no date 2026-13"]
    assert list(misprints([Shown(v, "x", AT) for v in ("2026-W05", "P1D", "11-22", "")], "en")) == []


def test_languages():
    said = [
        Language("en_GB", "og:locale", AT),
        Language("EN", "xml:lang", AT),
        Language("de", "JSON-LD inLanguage", AT),
    ]
    assert [flaw.message for flaw in other_languages(said, "en")] == [
        "JSON-LD inLanguage says “de”, but articles are in “en”"
    ]


@pytest.mark.parametrize(
    ("updated", "revised", "message"),
    [
        ("2024-05-01", "2024-05-20T10:00+0200", ""),
        ("2024-05-20", "2024-05-01T10:00+0200", ""),
        ("2024-05-20", "2023-05-01T10:00+0200",
         "the page was updated on 2024-05-20, its translation last revised on 2023-05-01"),
        ("2024", "2023-12-20T10:00+0200", ""),
        ("2024", "2023-10-20T10:00+0200", "the page was updated on 2024, its translation last revised on 2023-10-20"),
        ("2024-05-20", "", ""),
        ("then", "2023-05-01T10:00+0200", ""),
    ],
)  # fmt: skip
def test_translations_that_are_older(updated, revised, message):
    assert translation_older(_stated((Role.UPDATED, updated)), revised) == message


def test_nothing_is_known_of_a_page_without_dates():
    assert translation_older([], "2023-05-01T10:00+0200") == ""
    assert set(SEVERITIES) == {"update-due", "translation-older", "metadata-contradiction"}


def test_ages():
    today = date(2024, 5, 31)
    days = (0, 1, 59, 60, 729, 730)
    assert [ago(today - timedelta(days=number), today) for number in days] == [
        "0 days ago",
        "1 day ago",
        "59 days ago",
        "2 months ago",
        "24 months ago",
        "2 years ago",
    ]


@given(st.dates())
def test_a_day_is_read_back(day):
    assert iso_period(day.isoformat()) == Period(day, day)
    assert written_period(f"{day:%B} {day.day}, {day.year:04}") == Period(day, day)
    assert written_period(f"{day.day} {day:%b} {day.year:04}") == Period(day, day)


@given(st.text(st.sampled_from("0123456789-T:Z ,.JanuryMch"), max_size=20))
def test_any_text_can_be_asked_for_a_date(text):
    for period in (iso_period(text), written_period(text)):
        assert period is None or period.first <= period.last
