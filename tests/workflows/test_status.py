"""Where pages stand: the numbers add up, and 100 % means that nothing is left to do."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pipeline import status
from pipeline.workflows.status import Amount, percent

AMOUNTS = st.builds(Amount, st.integers(0, 10**6), st.integers(0, 10**9))


@given(AMOUNTS, AMOUNTS)
def test_a_percentage_is_never_rounded_up(part, rest):
    total = part + rest
    shown = percent(part, total)
    assert 0 <= shown <= 100
    assert (shown == 100) == (rest.blocks == 0)
    if shown < 100:
        assert shown * total.words <= 100 * part.words


def test_one_word_of_many_keeps_a_page_below_100():
    assert percent(Amount(9_999, 99_999), Amount(10_000, 100_000)) == 99
    assert percent(Amount(1, 3), Amount(2, 3)) == 99
    assert percent(Amount(0, 0), Amount(0, 0)) == 100
    assert percent(Amount(0, 0), Amount(1, 0)) == 0


def test_rows(folder):
    folder.write("pipeline.toml", 'locales = ["de", "fr"]\n')
    folder.write(
        "source_en/b.html", "<p>Rest now.</p>\n<p>Drink enough water.</p>\n<p>Call us.</p>\n<p>Rest now.</p>\n"
    )
    folder.write("source_en/a.html", "<p>Sleep.</p>\n")
    fuzzy = '#, fuzzy\nmsgid "Call us."\nmsgstr "Rufen Sie an."\n'
    folder.catalog("b", ("Rest now.", "Ruhen Sie sich aus."), ("Drink enough water.", ""), fuzzy)
    rows = [
        (row.page, row.locale, row.current, row.stale, row.untranslated, row.percent, row.synced)
        for row in status(folder.workspace).rows
    ]
    none = Amount()
    assert rows == [
        ("a", "de", none, none, Amount(1, 1), 0, False),
        ("a", "fr", none, none, Amount(1, 1), 0, False),
        ("b", "de", Amount(1, 2), Amount(1, 2), Amount(1, 3), 28, True),
        ("b", "fr", none, none, Amount(3, 7), 0, False),
    ]


def test_stale_texts_are_told_apart_by_what_their_change_means(folder):
    folder.write("pipeline.toml", 'locales = ["de"]\n')
    folder.write(
        "source_en/dose.html",
        "<p>Take 250 mg every morning.</p>\n<p>Keep it in a cool place.</p>\n<p>Call us.</p>\n<p>Rest now.</p>\n",
    )
    folder.catalog(
        "dose",
        '#, fuzzy\n#| msgid "Take 500 mg every morning."\nmsgid "Take 250 mg every morning."\nmsgstr "500 mg."\n',
        '#, fuzzy\n#| msgid "Store it in a cool place."\nmsgid "Keep it in a cool place."\nmsgstr "Kühl lagern."\n',
        '#, fuzzy\nmsgid "Call us."\nmsgstr "Rufen Sie an."\n',
        '#| msgid "Have a rest."\nmsgid "Rest now."\nmsgstr "Ruhen Sie sich aus."\n',
    )
    (row,) = status(folder.workspace).rows
    assert (row.stale_wording, row.stale_critical) == (Amount(1, 6), Amount(2, 7))
    assert (row.current, row.stale, row.todo, row.total) == (Amount(1, 2), Amount(3, 13), Amount(3, 13), Amount(4, 15))


def test_no_locales_and_no_pages(folder):
    assert status(folder.workspace).rows == ()
    folder.write("pipeline.toml", "locales = []\n")
    folder.write("source_en/a.html", "<p>Sleep.</p>\n")
    assert (status(folder.workspace).rows, status(folder.workspace).errors) == ((), ())
