"""Localized pages: what is translated, what stays English, and what else a build writes and deletes."""

from __future__ import annotations

import re

import html5lib
import pytest

from pipeline import SourceError, StoreError, build

PAGE = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Iron tablets</title>
</head>
<body>
<h1>Iron tablets</h1>
<p>Take one tablet <em>before</em> meals. See <a href="/fever.html" title="All about fever">fever</a>.</p>
<p><img src="tablet.png" alt="A tablet"></p>
<p>Updated on <time datetime="2024-03-01" data-l10n-name="updated">March 1, 2024</time></p>
</body>
</html>
"""
SENTENCE = 'Take one tablet <em>before</em> meals. See <a id="1">fever</a>.'
GERMAN = {
    "Iron tablets": "Eisentabletten",
    SENTENCE: 'Nehmen Sie eine Tablette <em>vor</em> dem Essen ein. Siehe <a id="1">Fieber</a>.',
    "All about fever": "Alles über Fieber",
    "A tablet": "Eine Tablette",
}
DATE = '#, python-brace-format\nmsgid "Updated on {updated}"\nmsgstr "Stand: {updated}"\n'


@pytest.fixture
def site(folder):
    folder.write("source_en/iron.html", PAGE)
    folder.write("source_en/fever.html", "<h1>Fever</h1>\n")
    folder.write("source_en/tablet.png", b"\x89PNG\r\n")
    return folder


def _tree(text):
    """Return a page as html5lib reads it, without notices."""
    text = re.sub(r' <small class="l10n-note"[^>]*>[^<]*</small>|\n<aside role="note".*?</aside>', "", text)
    return html5lib.parse(text, treebuilder="etree", namespaceHTMLElements=False)


def test_a_translated_page(site):
    site.catalog("iron", *GERMAN.items(), DATE)
    result = build(site.workspace)
    assert site.read("site/de/iron.html") == (
        """\
<!DOCTYPE html>
<html dir="ltr" lang="de">
<head>
<meta charset="utf-8">
<title>Eisentabletten</title>
<link rel="alternate" hreflang="en" href="../en/iron.html">
<link rel="alternate" hreflang="de" href="../de/iron.html">
<link rel="alternate" hreflang="ar" href="../ar/iron.html">
<link rel="alternate" hreflang="x-default" href="../en/iron.html">
</head>
<body>
<h1>Eisentabletten</h1>
<p>Nehmen Sie eine Tablette <em>vor</em> dem Essen ein. Siehe <a href="/de/fever.html" title="Alles über Fieber">"""
        """Fieber</a>.</p>
<p><img src="tablet.png" alt="Eine Tablette"></p>
<p>Stand: <time datetime="2024-03-01" data-l10n-name="updated">1. März 2024</time></p>
</body>
</html>
"""
    )
    rows = {
        (row.page, row.locale): (row.file, row.translated, row.outdated, row.untranslated, row.blocks)
        for row in result.rows
    }
    assert rows["iron", "de"] == ("site/de/iron.html", 6, 0, 0, 6)
    assert rows["iron", "en"] == ("site/en/iron.html", 6, 0, 0, 6)
    assert rows["iron", "ar"] == ("site/ar/iron.html", 0, 0, 6, 6)


def test_a_page_without_translation_is_english_and_says_so(site):
    build(site.workspace)
    assert site.read("site/ar/iron.html") == (
        """\
<!DOCTYPE html>
<html dir="rtl" lang="ar">
<head>
<meta charset="utf-8">
<title lang="en" dir="ltr" data-l10n-state="untranslated">Iron tablets</title>
<link rel="alternate" hreflang="en" href="../en/iron.html">
<link rel="alternate" hreflang="de" href="../de/iron.html">
<link rel="alternate" hreflang="ar" href="../ar/iron.html">
<link rel="alternate" hreflang="x-default" href="../en/iron.html">
</head>
<body>
<aside role="note" class="l10n-notice" lang="ar" dir="rtl"><p>هذه الصفحة معروضة باللغة الأصلية (الإنجليزية) إلى أن """
        """تتوفر ترجمة محدَّثة. <a href="../en/iron.html" hreflang="en">اقرأ النسخة المحدَّثة باللغة الأصلية """
        """(الإنجليزية).</a></p></aside>
<h1 lang="en" dir="ltr" data-l10n-state="untranslated">Iron tablets</h1>
<p lang="en" dir="ltr" data-l10n-state="untranslated">Take one tablet <em>before</em> meals. See """
        """<a href="/ar/fever.html" title="All about fever">fever</a>.</p>
<p><img src="tablet.png" alt="A tablet"></p>
<p lang="en" dir="ltr" data-l10n-state="untranslated">Updated on """
        """<time datetime="2024-03-01" data-l10n-name="updated">March 1, 2024</time></p>
</body>
</html>
"""
    )


def test_the_source_language_is_the_article_byte_for_byte(site):
    odd = b"\xef\xbb\xbf<H1 >Fever</H1>\r\n<p>38&nbsp;\xc2\xb0C<br/>\r\n\r\n"
    site.write("source_en/fever.html", odd)
    site.catalog("iron", *GERMAN.items())
    build(site.workspace)
    assert site.read("site/en/iron.html") == PAGE
    assert (site.root / "site/en/fever.html").read_bytes() == odd
    for locale in ("en", "de", "ar"):
        assert (site.root / f"site/{locale}/tablet.png").read_bytes() == b"\x89PNG\r\n"


@pytest.mark.parametrize(
    ("entry", "state"),
    [
        (f"#, fuzzy\nmsgid {SENTENCE!r}\nmsgstr 'Eine Tablette <em>vor</em> <a id=\"1\">Fieber</a>'\n", "outdated"),
        (f"msgid {SENTENCE!r}\nmsgstr ''\n", "untranslated"),
        (f"msgid {SENTENCE!r}\nmsgstr 'Eine Tablette vor <a id=\"1\">Fieber</a>'\n", "untranslated"),
        (f"msgid {SENTENCE!r}\nmsgstr 'Eine Tablette <em>vor</em> <a id=\"2\">Fieber</a>'\n", "untranslated"),
        (f"#~ msgid {SENTENCE!r}\n#~ msgstr 'Eine Tablette <em>vor</em> <a id=\"1\">Fieber</a>'\n", "untranslated"),
        (
            f"msgid {SENTENCE!r}\nmsgid_plural 'x'\nmsgstr[0] 'Eine Tablette'\nmsgstr[1] 'Eine Tablette'\n",
            "untranslated",
        ),
    ],
    ids=["fuzzy", "untranslated", "tag missing", "other number", "obsolete", "plural"],
)
def test_what_is_not_a_current_translation_stays_english(site, entry, state):
    text = entry.replace('"', '\\"').replace("'", '"')
    site.catalog("iron", text, ("A tablet", "Eine Pille"))
    build(site.workspace)
    page = site.read("site/de/iron.html")
    assert f'<p lang="en" data-l10n-state="{state}">Take one tablet <em>before</em> meals. See <a href="/de/fe' in page
    assert 'fever</a>. <small class="l10n-note" lang="de">(Übersetzung folgt)</small></p>' in page
    assert "Eine Tablette" not in page


HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</p></body><iframe src=//evil.example></iframe>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<!-- --><style>*{display:none}</style>",
    '<a href="javascript:alert(1)">x</a>',
    "{updated.__class__} {0} {} {{updated}}",
    "]]><![CDATA[",
    "\u202eevil",
    "<em>",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
]


@pytest.mark.parametrize("payload", HOSTILE)
def test_a_hostile_catalog_changes_nothing_but_text(site, payload):
    targets = {
        "Iron tablets": payload,
        SENTENCE: f'{payload} <em>{payload}</em> <a id="1">{payload}</a>',
        "All about fever": payload,
        "A tablet": payload,
    }
    date = DATE.replace("Stand:", payload.replace("\\", "\\\\").replace('"', '\\"'))
    site.catalog("iron", *targets.items(), date)
    build(site.workspace)
    hostile = _shape(_tree(site.read("site/de/iron.html")))
    assert hostile == _shape(_tree(_untranslated(site)))


def _untranslated(site):
    site.catalog("iron", *{source: "x" + source for source in ("Iron tablets", "All about fever", "A tablet")}.items())
    build(site.workspace)
    return site.read("site/de/iron.html")


def _shape(tree):
    """Return the elements of a page with their attributes, but for texts and for marks."""
    texts = {"title", "alt", "lang", "dir", "data-l10n-state"}
    return [
        (element.tag, sorted((name, value) for name, value in element.attrib.items() if name not in texts))
        for element in tree.iter()
        if isinstance(element.tag, str)
    ]


def test_the_addresses_of_other_languages_are_full_where_the_site_has_one(site):
    site.write(
        "pipeline.toml", 'locales = ["de"]\nsite.layout = "document"\nbase_url = "https://example.org/health/"\n'
    )
    site.write("source_en/iron.html", PAGE.replace("/fever.html", "https://example.org/health/fever.html#rest"))
    build(site.workspace)
    page = site.read("site/de/iron.html")
    assert (
        '<link rel="alternate" hreflang="en" href="https://example.org/health/en/iron.html">\n'
        '<link rel="alternate" hreflang="de" href="https://example.org/health/de/iron.html">\n'
        '<link rel="alternate" hreflang="x-default" href="https://example.org/health/en/iron.html">\n'
    ) in page
    assert '<a href="https://example.org/health/de/fever.html#rest" ' in page


def test_what_has_no_source_any_more_is_deleted(site):
    build(site.workspace)
    before = site.files()
    site.write("site/de/by-hand.html", "mine")
    (site.root / "source_en/fever.html").unlink()
    (site.root / "source_en/tablet.png").unlink()
    result = build(site.workspace)
    gone = [f"site/{locale}/{name}" for locale in ("ar", "de", "en") for name in ("fever.html", "tablet.png")]
    assert list(result.deleted) == gone
    assert result.written == ("site/de/iron.html", "site/ar/iron.html", "site/.pipeline-build")
    left = set(before) - {*gone, "source_en/fever.html", "source_en/tablet.png"}
    assert set(site.files()) == left | {"site/de/by-hand.html"}


def test_nothing_is_built_over_a_site_where_there_are_no_articles(site):
    build(site.workspace)
    for path in (site.root / "source_en").iterdir():
        path.unlink()
    before = site.files()
    with pytest.raises(SourceError, match="source_en: there are no articles, but an earlier build wrote pages"):
        build(site.workspace)
    assert site.files() == before


def test_a_build_with_nothing_to_do_writes_nothing(site):
    build(site.workspace)
    times = {path: path.stat().st_mtime_ns for path in site.root.rglob("*") if path.is_file()}
    result = build(site.workspace)
    assert (result.written, result.deleted) == ((), ())
    assert {path: path.stat().st_mtime_ns for path in times if path.name != "lock"} == {
        path: time for path, time in times.items() if path.name != "lock"
    }


@pytest.mark.parametrize(
    "line",
    [
        "../source_en/fever.html",
        "../../outside.txt",
        "de/../../outside.txt",
        "/OUTSIDE",
        "link/fever.html",
        ".",
        "..",
        "",
    ],
)
def test_a_forged_list_of_built_files_deletes_nothing_outside(site, line):
    outside = site.root.parent / "outside.txt"
    outside.write_text("precious", encoding="utf-8")
    build(site.workspace)
    (site.root / "site/link").symlink_to(site.root / "source_en")
    manifest = site.root / "site/.pipeline-build"
    manifest.write_text(manifest.read_text() + line.replace("/OUTSIDE", str(outside)) + "\n")
    before = site.files()
    result = build(site.workspace)
    assert result.deleted == ()
    assert outside.read_text(encoding="utf-8") == "precious"
    assert (
        site.files().items() >= {name: data for name, data in before.items() if name != "site/.pipeline-build"}.items()
    )


def test_a_list_of_built_files_that_is_no_text_does_no_harm(site):
    site.write("site/.pipeline-build", b"\xff\xfe\0\n../source_en/fever.html\n\0\n")
    assert build(site.workspace).deleted == ()
    assert (site.root / "source_en/fever.html").exists()


@pytest.mark.parametrize("name", ["site", "site/de"])
def test_a_build_does_not_write_through_links(site, name):
    target = site.root / "source_en"
    link = site.root / name
    link.parent.mkdir(exist_ok=True)
    link.symlink_to(target)
    before = {path: data for path, data in site.files().items() if path.startswith("source_en/")}
    with pytest.raises(StoreError) as caught:
        build(site.workspace)
    assert "link" in str(caught.value)
    assert {path: data for path, data in site.files().items() if path.startswith("source_en/")} == before


def test_pages_that_are_left_out_keep_what_was_built(site):
    build(site.workspace)
    before = site.files()
    site.write("source_en/iron.html", "<p>Take <em>one</p>\n")
    result = build(site.workspace, keep_going=True)
    assert [str(error.message) for error in result.errors] == ["source_en/iron.html:1:9: <em> is not closed"]
    assert (result.written, result.deleted) == ((), ())
    assert {name: data for name, data in site.files().items() if name.startswith("site/")} == {
        name: data for name, data in before.items() if name.startswith("site/")
    }


def test_an_unreadable_file_stops_the_build(site):
    build(site.workspace)
    before = site.files()
    site.write("source_en/iron.html", "<p>Take <em>one</p>\n")
    site.write("source_en/fever.html", "<h1>High fever</h1>\n")
    result = build(site.workspace)
    assert (len(result.errors), result.rows, result.written) == (1, (), ())
    assert {name: data for name, data in site.files().items() if name.startswith("site/")} == {
        name: data for name, data in before.items() if name.startswith("site/")
    }
