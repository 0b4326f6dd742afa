"""The site that a build makes: its pages, its texts, its links, and what it tells search engines."""

from __future__ import annotations

import json
import re
import sys
from urllib.parse import quote, unquote, urljoin, urlsplit

import html5lib
import pytest
from lxml import etree

from pipeline import ConfigError, build
from pipeline.__main__ import main
from pipeline.checks.registry import CHECKS

ASTHMA = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Asthma</title>
<meta name="description" content="What asthma is.">
<meta name="publisher" content="Lung Health Library">
<meta name="dcterms.modified" content="2024-03-01">
<meta name="next-planned-update" content="2027-03">
</head>
<body>
<header>Old header</header>
<main>
<h1>Asthma in adults</h1>
<h2 id="symptoms">Symptoms</h2>
<p>Asthma can cause cough. See <a href="../fever.html">fever</a>.</p>
<img src="lung.svg" alt="A lung">
</main>
</body>
</html>
"""
FEVER = "<title>Fever</title>\n<h1>Fever</h1>\n<p>Fever is a high temperature.</p>\n"
SITE = """\
<!DOCTYPE html>
<html lang="en">
<head><title>Lung &amp; heart</title><meta name="description" content="Pages on lung and heart."></head>
<body>
<p id="tagline">Clear <em>words</em></p>
<nav id="navigation" aria-label="Topics"><ul>
<li><a href="fever.html">Fever</a></li> <li><a href="conditions/asthma.html#symptoms">Asthma</a></li>
</ul></nav>
<section id="disclaimer"><p>No medical advice.</p></section>
<section id="feedback"><p>Write to us.</p></section>
<p id="text-contents">In this article</p>
<p id="text-pages">All {0.__class__} pages</p>
<p id="text-unknown">Nobody reads this</p>
<p id="notice-whole">Not translated yet.</p>
<p id="notice-link">Go to the {language} page</p>
</body>
</html>
"""
NAVIGATION = {"Fever": "Fieber", "Asthma": "Asthma!"}
CATALOG = {"Asthma": "Asthma", "What asthma is.": "Was Asthma ist.", "Asthma in adults": "Asthma bei Erwachsenen"}


@pytest.fixture
def site(folder):
    settings(folder)
    folder.write("source_en/conditions/asthma.html", ASTHMA)
    folder.write("source_en/conditions/lung.svg", "<svg/>")
    folder.write("source_en/fever.html", FEVER)
    folder.write("source_en/_site.html", SITE)
    return folder


def settings(folder, *lines, locales=("de", "ar")):
    folder.write("pipeline.toml", "\n".join([f"locales = {list(locales)}", *lines, ""]))


def glossary(folder, *rows):
    names = (
        "concept domain binding translate codes language term status pos gender forms register case needs blocks "
        "definition note source"
    ).split()
    table = [names, *([row.get(name, "") for name in names] for row in rows)]
    folder.write("glossary/glossary.tsv", "".join("\t".join(row) + "\n" for row in table))


FEVER_TERM = {
    "concept": "fever", "language": "en", "term": "fever", "status": "preferred", "pos": "noun",
    "definition": "A temperature over 38 °C.",
}  # fmt: skip
FIEBER_TERM = FEVER_TERM | {"language": "de", "term": "Fieber", "definition": "Eine Temperatur über 38 °C."}


def tree(text):
    return html5lib.parse(text, treebuilder="lxml", namespaceHTMLElements=False)


def page(folder, name):
    return tree(folder.read(f"site/{name}"))


def texts(found, path):
    return [" ".join("".join(each.itertext()).split()) for each in found.xpath(path)]


def hrefs(found, path):
    return found.xpath(f"{path}//a/@href")


def pages(folder):
    return sorted(name.removeprefix("site/") for name in folder.files() if re.match(r"site/.*\.html$", name))


# --- layouts ---


def test_the_files_of_a_site(site):
    result = build(site.workspace)
    made = {
        f"{locale}/{name}"
        for locale in ("en", "de", "ar")
        for name in ("index.html", "search.html", "fever.html", "conditions/asthma.html", "conditions/lung.svg")
    }
    made |= {f"{locale}/search-index.js" for locale in ("en", "de", "ar")}
    made |= {"index.html", ".pipeline-build"}
    made |= {f"assets/{name}" for name in ("icon.svg", "search.js", "site.css", "site.js")}
    assert {name for name in site.files() if name.startswith("site/")} == {f"site/{name}" for name in made}
    assert set(result.written) == {f"site/{name}" for name in made}
    assert [(row.page, row.locale) for row in result.rows] == [
        (name, locale) for name in ("conditions/asthma", "fever") for locale in ("en", "de", "ar")
    ]


def test_a_fragment_is_the_notice_and_what_stands_in_main(site):
    settings(site, 'site.layout = "fragment"', locales=["de"])
    site.catalog("fever", ("Fever", "Fieber"), ("Fever is a high temperature.", "Fieber ist hohe Temperatur."))
    build(site.workspace)
    assert pages(site) == [
        f"{locale}/{name}.html" for locale in ("de", "en") for name in ("conditions/asthma", "fever")
    ]
    assert not (site.root / "site/assets").exists()
    fever = '\n<h1 id="part-1">Fieber</h1>\n<p>Fieber ist hohe Temperatur.</p>\n\n'
    assert site.read("site/de/fever.html").strip() == fever.strip()
    asthma = site.read("site/de/conditions/asthma.html")
    assert asthma.strip().startswith(
        '<aside role="note" class="l10n-notice" lang="de" dir="ltr"><p>Diese Seite steht in der Originalsprache'
    )
    assert "Old header" not in asthma
    assert "<html" not in asthma


def test_a_document_is_the_article_itself(site):
    settings(site, 'site.layout = "document"', locales=["de"])
    build(site.workspace)
    names = ("_site", "conditions/asthma", "fever")
    assert pages(site) == [f"{locale}/{name}.html" for locale in ("de", "en") for name in names]
    assert site.read("site/en/conditions/asthma.html") == ASTHMA


@pytest.mark.parametrize("layout", ["site", "fragment", "document"])
def test_a_second_build_writes_nothing(site, layout):
    settings(site, f'site.layout = "{layout}"')
    glossary(site, FEVER_TERM)
    build(site.workspace, pseudo=True)
    result = build(site.workspace, pseudo=True)
    assert (result.written, result.deleted, result.errors) == ((), (), ())


def test_an_article_that_disappears_takes_its_pages_along(site):
    build(site.workspace)
    (site.root / "source_en/fever.html").unlink()
    (site.root / "source_en/conditions/lung.svg").unlink()
    result = build(site.workspace)
    assert sorted(result.deleted) == [
        f"site/{locale}/{name}" for locale in ("ar", "de", "en") for name in ("conditions/lung.svg", "fever.html")
    ]
    assert "fever.html" not in site.read("site/de/search-index.js")
    assert hrefs(page(site, "de/index.html"), "//main") == ["conditions/asthma.html"]


def test_another_layout_takes_what_the_one_before_it_made_along(site):
    build(site.workspace)
    settings(site, 'site.layout = "fragment"')
    build(site.workspace)
    assert pages(site) == [
        f"{locale}/{name}.html" for locale in ("ar", "de", "en") for name in ("conditions/asthma", "fever")
    ]
    assert not list((site.root / "site").glob("*/search-index.js"))


# --- keep_going ---


def test_an_unreadable_article_stops_the_build_unless_it_is_to_go_on(site):
    build(site.workspace)
    before = {name: data for name, data in site.files().items() if name.startswith("site/")}
    site.write("source_en/fever.html", b"\xff\xfe\x00broken")
    result = build(site.workspace)
    assert [error.exit_code for error in result.errors] == [3]
    assert {name: data for name, data in site.files().items() if name.startswith("site/")} == before
    result = build(site.workspace, keep_going=True)
    assert [error.exit_code for error in result.errors] == [3]
    assert result.deleted == ()
    after = site.files()
    assert after["site/de/fever.html"] == before["site/de/fever.html"]


def test_unreadable_texts_of_the_site_stop_the_build(site):
    build(site.workspace)
    before = {name: data for name, data in site.files().items() if name.startswith("site/")}
    site.write("source_en/_site.html", b"\xff\xfe\x00broken")
    (error,) = build(site.workspace).errors
    assert str(error).startswith("source_en/_site.html")
    assert {name: data for name, data in site.files().items() if name.startswith("site/")} == before


# --- texts of the site as a whole ---


def test_the_slots_on_a_page_in_a_folder(site):
    site.catalog("_site", ("Lung & heart", "Lunge & Herz"), ("Clear <em>words</em>", "Klare <em>Worte</em>"),
        *NAVIGATION.items(), ("Topics", "Themen"), ("No medical advice.", "Keine <b>Beratung</b>"),
        ("In this article", "In diesem Artikel"))  # fmt: skip
    build(site.workspace)
    asthma = page(site, "de/conditions/asthma.html")
    assert texts(asthma, "//head/title") == ["Asthma – Lunge & Herz"]
    assert texts(asthma, "//*[@class='site-name']") == ["Lunge & Herz"]
    assert texts(asthma, "//*[@class='tagline']") == ["Klare Worte"]
    assert hrefs(asthma, "//nav[@class='menu']") == ["../fever.html", "../conditions/asthma.html#symptoms"]
    assert texts(asthma, "//nav[@class='menu']//a[@aria-current='page']") == ["Asthma!"]
    assert asthma.xpath("//nav[@class='menu']/@aria-label") == ["Themen"]
    (disclaimer,) = asthma.xpath("//*[@class='disclaimer']/p")
    assert (disclaimer.text.strip(), disclaimer.get("lang")) == ("No medical advice.", "en")
    index = page(site, "de/index.html")
    assert hrefs(index, "//nav[@class='menu']") == ["fever.html", "conditions/asthma.html#symptoms"]
    assert hrefs(index, "//main") == ["fever.html", "conditions/asthma.html"]
    assert not index.xpath("//nav[@class='menu']//a[@aria-current]")


def test_pages_stand_in_the_order_of_the_navigation_then_by_name(site):
    for name in ("zinc", "b", "a"):
        site.write(f"source_en/{name}.html", f"<h1>{name}</h1>")
    site.write(
        "source_en/_site.html", '<nav id="navigation"><a href="./zinc.html">Z</a> <a href="fever.html">F</a></nav>'
    )
    build(site.workspace)
    expected = ["zinc.html", "fever.html", "a.html", "b.html", "conditions/asthma.html"]
    for locale in ("en", "de"):
        assert hrefs(page(site, f"{locale}/index.html"), "//main") == expected
        assert re.findall(r'"address":"([^"]*)"', site.read(f"site/{locale}/search-index.js")) == expected


def test_links_of_the_site_lead_from_the_page_that_leads_to_the_languages(site):
    links = '<p>See <a href="conditions/asthma.html">asthma</a>, <a href="../index.html">languages</a>.</p>'
    site.write("source_en/_site.html", SITE.replace("<p>Write to us.</p>", links))
    build(site.workspace)
    start = page(site, "index.html")
    assert hrefs(start, "//*[@class='feedback']") == ["en/conditions/asthma.html", "en/../index.html"]
    assert texts(start, "//*[@aria-current='page']") == ["languages"]
    assert not page(site, "en/index.html").xpath("//*[@class='feedback']//*[@aria-current]")


def test_start_pages_have_the_description_of_the_site(site):
    site.catalog("_site", ("Pages on lung and heart.", "Seiten zu Lunge und Herz."))
    build(site.workspace)
    descriptions = {name: page(site, name).xpath("//meta[@name='description']/@content") for name in pages(site)}
    asthma = {f"{locale}/conditions/asthma.html": ["What asthma is."] for locale in ("en", "de", "ar")}
    english = {f"{start}index.html": ["Pages on lung and heart."] for start in ("", "en/", "ar/")}
    german = {"de/index.html": ["Seiten zu Lunge und Herz."]}
    assert {name: found for name, found in descriptions.items() if found} == asthma | english | german


def test_untranslated_parts_say_which_language_they_are_in(site):
    build(site.workspace)
    asthma = page(site, "ar/conditions/asthma.html")
    for text in ("Lung & heart", "Clear words", "Fever", "Asthma", "No medical advice.", "Write to us.", "Symptoms"):
        found = [each for each in asthma.xpath("//body//*") if not len(each) and (each.text or "").strip() == text]
        found = found or asthma.xpath(f"//body//*[normalize-space(.)='{text}'][@lang]")
        assert found, text
        for each in found:
            assert each.xpath("ancestor-or-self::*[@lang][1]/@lang") == ["en"], text
            assert each.xpath("ancestor-or-self::*[@dir][1]/@dir") == ["ltr"], text


def test_links_directly_in_an_untranslated_slot_stay_links(site):
    site.write("source_en/_site.html", '<nav id="navigation"><a href="fever.html">Fever</a> and <b>more</b></nav>')
    build(site.workspace)
    asthma = page(site, "ar/conditions/asthma.html")
    assert hrefs(asthma, "//nav[@class='menu']") == ["../fever.html"]
    (link,) = asthma.xpath("//nav[@class='menu']//a")
    assert link.xpath("ancestor-or-self::*[@lang][1]/@lang") == ["en"]
    assert link.xpath("ancestor-or-self::*[@dir][1]/@dir") == ["ltr"]


def test_the_label_of_a_navigation_that_is_not_translated_gives_way_to_ours(site):
    build(site.workspace)
    assert page(site, "en/index.html").xpath("//nav[@class='menu']/@aria-label") == ["Topics"]
    assert page(site, "de/index.html").xpath("//nav[@class='menu']/@aria-label") == ["Hauptmenü"]


def test_texts_take_the_place_of_ours_where_they_are_translated(site):
    site.catalog("_site", ("All {0.__class__} pages", "Alle {0.__class__} Seiten"),
        ("Not translated yet.", "Noch nicht übersetzt."),
        ("Go to the {language} page", "Zur Seite auf {language}"))  # fmt: skip
    build(site.workspace)
    assert texts(page(site, "en/index.html"), "//main//h2") == ["All {0.__class__} pages"]
    assert texts(page(site, "de/index.html"), "//main//h2") == ["Alle {0.__class__} Seiten"]
    assert texts(page(site, "ar/index.html"), "//main//h2") == ["جميع الصفحات"]
    assert texts(page(site, "de/fever.html"), "//*[@class='l10n-notice']") == [
        "Noch nicht übersetzt. Zur Seite auf Englisch"
    ]
    assert texts(page(site, "ar/fever.html"), "//*[@class='l10n-notice']") == [ARABIC_NOTICE]
    assert page(site, "ar/fever.html").xpath("//*[@class='l10n-notice']/@lang") == ["ar"]


ARABIC_NOTICE = (
    "هذه الصفحة معروضة باللغة الأصلية (الإنجليزية) إلى أن تتوفر ترجمة محدَّثة. "
    "اقرأ النسخة المحدَّثة باللغة الأصلية (الإنجليزية)."
)
HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</title></style></script><iframe src=//evil.example>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "[[⟧]] {0.__class__} {page} {{ page }} {% include 'x' %}",
    "<!--",
    "]]>",
    "\u2028\\u003c",
]


@pytest.mark.parametrize("payload", HOSTILE)
def test_hostile_translations_change_nothing_but_text(site, payload):
    settings(site, "[check.severity]", *(f'{check.id} = "off"' for check in CHECKS), locales=["de"])
    strings = [
        "Lung & heart", "Pages on lung and heart.", "Topics", "Fever", "Asthma", "No medical advice.", "Write to us.",
        "In this article", "All {0.__class__} pages", "Not translated yet.", "Go to the {language} page",
    ]  # fmt: skip
    article = ["Asthma", "What asthma is.", "Asthma in adults", "Symptoms", "A lung"]
    site.catalog("_site", *((text, "x" + text) for text in strings), ("Clear <em>words</em>", "a <em>b</em>"))
    site.catalog("conditions/asthma", *((text, "x" + text) for text in article))
    build(site.workspace)
    names = ["de/conditions/asthma.html", "de/index.html", "de/search.html", "de/fever.html", "index.html"]
    harmless = {name: shape(page(site, name)) for name in names}
    site.catalog("_site", *((text, payload) for text in strings), ("Clear <em>words</em>", "a <em>b</em>"))
    site.catalog("conditions/asthma", *((text, payload) for text in article))
    build(site.workspace)
    assert {name: shape(page(site, name)) for name in names} == harmless
    assert json_ld(page(site, "de/conditions/asthma.html"))["@type"] == "MedicalWebPage"
    assert "</" not in site.read("site/de/search-index.js")


def shape(found):
    """Return the elements of a page with their attributes, but for what tells a text's language and state."""
    for notice in found.xpath("//aside[@role='note']"):
        notice.getparent().remove(notice)
    marks = {"alt", "lang", "dir", "data-l10n-state", "aria-label", "content", "hreflang"}
    return [
        (each.tag, sorted((name, value) for name, value in each.attrib.items() if name not in marks))
        for each in found.iter()
        if isinstance(each.tag, str) and each.tag != "small" and not (each.tag == "span" and each.get("lang"))
    ]


def json_ld(found):
    (script,) = found.xpath("//script[@type='application/ld+json']")
    return json.loads(script.text)


def test_without_texts_the_site_has_the_name_of_the_project(site):
    (site.root / "source_en/_site.html").unlink()
    settings(site, 'project_name = "Lung <library>"')
    build(site.workspace)
    fever = page(site, "de/fever.html")
    assert texts(fever, "//head/title") == ["Fever – Lung <library>"]
    assert texts(fever, "//*[@class='site-name']") == ["Lung <library>"]
    assert not fever.xpath("//nav[@class='menu'] | //*[@class='tagline'] | //*[@class='disclaimer']")


def test_the_page_with_the_texts_can_have_another_name(site):
    (site.root / "source_en/_site.html").rename(site.root / "source_en/about-us.html")
    settings(site, 'site.texts = "about-us"')
    build(site.workspace)
    assert "de/about-us.html" not in pages(site)
    assert texts(page(site, "en/fever.html"), "//*[@class='site-name']") == ["Lung & heart"]


# --- names of pages ---


@pytest.mark.parametrize("name", ["index", "glossary", "search"])
def test_an_article_takes_the_place_of_a_page_that_is_made(site, name):
    site.write(f"source_en/{name}.html", "<h1>My own</h1><p>No fever here.</p>")
    glossary(site, FEVER_TERM, FIEBER_TERM)
    build(site.workspace)
    own = page(site, f"en/{name}.html")
    assert texts(own, "//h1") == ["My own"]
    asthma = page(site, "en/conditions/asthma.html")
    assert (site.root / "site/en/search-index.js").exists() == (name != "search")
    tools = hrefs(asthma, "//*[@class='tools']")
    assert tools == [f"../{each}.html" for each in ("glossary", "search") if each != name]
    links = hrefs(asthma, "//*[@class='footer-links']")
    assert links == [f"../{each}.html" for each in ("index", "glossary", "search") if each == "index" or each != name]
    terms = page(site, "en/fever.html").xpath("//*[@class='term']")
    assert [each.get("tabindex") for each in terms] == (["0"] if name == "glossary" else [None])
    assert dead_links(site) == []


def test_names_with_spaces_and_signs_are_encoded_in_links(site):
    site.write("source_en/a & b/100 %#?.html", "<title>T</title><h1>H</h1>")
    site.write("source_en/_site.html", '<nav id="navigation"><a href="a%20&amp;%20b/100%20%25%23%3F.html">N</a></nav>')
    build(site.workspace)
    assert hrefs(page(site, "de/index.html"), "//main")[0] == "a%20%26%20b/100%20%25%23%3F.html"
    odd = page(site, "de/a & b/100 %#?.html")
    assert texts(odd, "//*[@aria-current='page']") == ["Deutsch", "N"]
    assert dead_links(site) == []


def test_other_suffixes_stay(site):
    site.write("source_en/old.htm", "<title>Old</title><h1>Old</h1>")
    build(site.workspace)
    assert "old.htm" in hrefs(page(site, "de/index.html"), "//main")
    assert (site.root / "site/de/old.htm").exists()
    assert dead_links(site) == []


def dead_links(folder):
    """Return what links to files of the site, or to ids on them, that are not there."""
    found = []
    ids = {name: set(page(folder, name).xpath("//@id")) for name in all_pages(folder)}
    for name in ids:
        for address in page(folder, name).xpath("//@href | //@src"):
            target = urlsplit(urljoin(f"http://site.example/site/{quote(name)}", address))
            if target.netloc == "site.example":
                file = unquote(target.path.removeprefix("/"))
                is_there = file.startswith("site/") and (folder.root / file).is_file()
                names = ids.get(file.removeprefix("site/"), ())
                if not is_there or (target.fragment and unquote(target.fragment) not in names):
                    found.append((name, address))
    return found


def all_pages(folder):
    return [name.removeprefix("site/") for name in folder.files() if re.match(r"site/.*\.html?$", name)]


@pytest.mark.parametrize("terms", [(), (FEVER_TERM,), (FEVER_TERM, FIEBER_TERM), (FIEBER_TERM,)])
def test_all_links_lead_somewhere(site, terms):
    site.catalog("fever", ("Fever is a high temperature.", "Fieber ist eine hohe Temperatur."))
    if terms:
        glossary(site, *terms)
    build(site.workspace, pseudo=True)
    assert dead_links(site) == []


# --- the language switch, directions ---


def test_each_page_leads_to_itself_in_the_other_languages(site):
    build(site.workspace)
    asthma = page(site, "ar/conditions/asthma.html")
    assert (asthma.getroot().get("lang"), asthma.getroot().get("dir")) == ("ar", "rtl")
    links = asthma.xpath("//nav[@class='languages']//a")
    assert [(each.get("href"), each.get("lang"), each.get("dir"), each.text) for each in links] == [
        ("../../en/conditions/asthma.html", "en", "ltr", "English"),
        ("../../de/conditions/asthma.html", "de", "ltr", "Deutsch"),
        ("../../ar/conditions/asthma.html", "ar", "rtl", "العربية"),
    ]
    assert [each.get("aria-current") for each in links] == [None, None, "page"]
    assert asthma.xpath("//link[@rel='alternate']/@href") == [
        *(f"../../{locale}/conditions/asthma.html" for locale in ("en", "de", "ar")),
        "../../en/conditions/asthma.html",
    ]
    start = page(site, "index.html")
    assert hrefs(start, "//main//nav") == ["./en/index.html", "./de/index.html", "./ar/index.html"]
    assert start.xpath("//link[@rel='stylesheet']/@href") == ["assets/site.css"]


def test_dates_and_publisher_stand_below_an_article_that_does_not_tell_them(site):
    build(site.workspace)
    (facts,) = page(site, "de/conditions/asthma.html").xpath("//*[@class='facts']")
    assert texts(facts, "p") == [
        "Herausgegeben von: Lung Health Library",
        "Letzte Aktualisierung: 1. März 2024",
        "Nächste geplante Aktualisierung: März 2027",
    ]
    assert facts.xpath(".//time/@datetime") == ["2024-03-01", "2027-03"]
    told = '<p>Updated: <time datetime="2024-03-01" data-l10n-name="updated">x</time></p></main>'
    site.write("source_en/conditions/asthma.html", ASTHMA.replace("</main>", told))
    build(site.workspace)
    assert not page(site, "de/conditions/asthma.html").xpath("//*[@class='facts']")


def test_our_texts_say_which_language_they_are_in_where_it_is_another(site):
    settings(site, locales=["el"])
    glossary(site, FEVER_TERM | {"language": "el", "term": "πυρετός"}, FEVER_TERM | {"language": "el", "term": "θέρμη",
        "status": "admitted", "definition": ""}, FEVER_TERM)  # fmt: skip
    site.write("source_en/_site.html", SITE.replace(' aria-label="Topics"', ""))
    site.catalog("fever", ("Fever is a high temperature.", "Ο πυρετός είναι υψηλή θερμοκρασία."), locale="el")
    build(site.workspace)
    for name, wanted in {
        "glossary": {"Glossary": "en", "Main menu": "en", "Also:": "en", "θέρμη": "el"},
        "search": {"Search": "en", "Main menu": "en"},
        "conditions/asthma": {"Updated on": "en", "1 Μαρτίου 2024": "el", "Main menu": "en"},
    }.items():
        for text, language in wanted.items():
            found = page(site, f"el/{name}.html").xpath(f"//body//text()[starts-with(normalize-space(.), '{text}')]")
            assert found, (name, text)
            assert {each.getparent().xpath("ancestor-or-self::*[@lang][1]/@lang")[0] for each in found} == {language}


def outline(part):
    """Return the links of nested lists, each with those below it."""
    return [(item.find("a").text, *map(outline, item.findall("ul"))) for item in part.findall("li")]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<h1>X</h1><h2>A</h2><h3>B</h3><h3>C</h3><h2>D</h2>", [("A", [("B",), ("C",)]), ("D",)]),
        ("<h1>X</h1><h3>A</h3><h3>B</h3><h2>C</h2><h3>D</h3>", [("A",), ("B",), ("C", [("D",)])]),
        ("<h1>X</h1><h3>A</h3><h3>B</h3><h3>C</h3>", [("A",), ("B",), ("C",)]),
        ("<p>X</p><h2>A</h2><h2>B</h2><h2>C</h2>", [("A",), ("B",), ("C",)]),
    ],
)
def test_the_contents_of_a_page_stand_beside_it_and_before_its_sections(site, body, expected):
    site.write("source_en/fever.html", f"<title>Fever</title>{body}<p>End</p>")
    build(site.workspace)
    fever = page(site, "en/fever.html")
    for name in ("contents", "contents-folded"):
        (contents,) = fever.xpath(f"//nav[@class='{name}']")
        assert outline(contents.xpath(".//ul")[0]) == expected
        assert not contents.xpath("preceding::main//*[self::h2 or self::h3] | preceding::p[.='End']")
    (folded,) = fever.xpath("//nav[@class='contents-folded']")
    assert not folded.xpath("preceding-sibling::*[not(self::h1)]")


def test_pseudo_locales_show_what_is_not_translatable(site):
    build(site.workspace, pseudo=True)
    accented = page(site, "en-XA/fever.html")
    assert texts(accented, "//h1") == ["⟦Ƒééṽééŕ öñé⟧"]
    assert texts(accented, "//head/title")[0].startswith("⟦Ƒééṽééŕ öñé⟧ – ⟦Ļûûñĝ &")
    assert texts(accented, "//*[@class='skip']")[0].startswith("⟦Šķ")
    assert not accented.xpath("//*[@class='l10n-notice']")
    mirrored = page(site, "ar-XB/fever.html").getroot()
    assert (mirrored.get("lang"), mirrored.get("dir")) == ("ar-XB", "rtl")
    assert texts(mirrored, "//h1") == ["⟦\u202eFever\u202c⟧"]
    assert "en-XA/index.html" in " ".join(hrefs(page(site, "index.html"), "//main"))
    assert texts(page(site, "en-XA/index.html"), "//main//h2")[0].startswith("⟦Åļļ {0.__ç")
    build(site.workspace)
    assert not (site.root / "site/en-XA/fever.html").exists()


# --- what search engines are told ---


def test_without_an_address_the_site_has_no_absolute_addresses(site):
    build(site.workspace)
    asthma = page(site, "de/conditions/asthma.html")
    assert not asthma.xpath("//link[@rel='canonical']")
    assert not (site.root / "site/sitemap.xml").exists()
    assert json_ld(asthma) == {
        "@context": "https://schema.org",
        "@type": "MedicalWebPage",
        "name": "Asthma",
        "headline": "Asthma in adults",
        "description": "What asthma is.",
        "inLanguage": "de",
        "dateModified": "2024-03-01",
        "audience": {"@type": "Patient"},
        "publisher": {"@type": "Organization", "name": "Lung Health Library"},
        "isPartOf": {"@type": "WebSite", "name": "Lung & heart"},
    }


def test_with_an_address_pages_tell_it(site):
    settings(site, 'base_url = "https://example.org/health/"', locales=["de"])
    site.catalog("conditions/asthma", *CATALOG.items())
    build(site.workspace)
    asthma = page(site, "de/conditions/asthma.html")
    address = "https://example.org/health/{}/conditions/asthma.html".format
    assert asthma.xpath("//link[@rel='canonical']/@href") == [address("de")]
    alternates = asthma.xpath("//link[@rel='alternate']")
    assert [(each.get("hreflang"), each.get("href")) for each in alternates] == [
        ("en", address("en")), ("de", address("de")), ("x-default", address("en")),
    ]  # fmt: skip
    assert hrefs(asthma, "//nav[@class='languages']") == [
        "../../en/conditions/asthma.html", "../../de/conditions/asthma.html",
    ]  # fmt: skip
    assert json_ld(asthma) == {
        "@context": "https://schema.org",
        "@type": "MedicalWebPage",
        "@id": address("de"),
        "url": address("de"),
        "name": "Asthma",
        "headline": "Asthma bei Erwachsenen",
        "description": "Was Asthma ist.",
        "inLanguage": "de",
        "dateModified": "2024-03-01",
        "audience": {"@type": "Patient"},
        "publisher": {"@type": "Organization", "name": "Lung Health Library"},
        "isPartOf": {"@type": "WebSite", "name": "Lung & heart", "url": "https://example.org/health"},
        "translationOfWork": {
            "@type": "MedicalWebPage", "@id": address("en"), "url": address("en"), "inLanguage": "en",
        },
    }  # fmt: skip
    source = json_ld(page(site, "en/conditions/asthma.html"))
    assert source["workTranslation"] == [
        {"@type": "MedicalWebPage", "@id": address("de"), "url": address("de"), "inLanguage": "de"}
    ]
    assert not page(site, "index.html").xpath("//link[@rel='canonical']")
    sitemap = etree.fromstring((site.root / "site/sitemap.xml").read_bytes())
    spaces = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    assert sitemap.xpath("//s:loc/text()", namespaces=spaces) == [
        "https://example.org/health/en/fever.html",
        "https://example.org/health/de/fever.html",
        address("en"),
        address("de"),
    ]
    spaces["x"] = "http://www.w3.org/1999/xhtml"
    assert sitemap.xpath("//x:link[@hreflang='x-default']/@href", namespaces=spaces) == [
        *["https://example.org/health/en/fever.html"] * 2, *[address("en")] * 2,
    ]  # fmt: skip
    assert sitemap.xpath("//s:lastmod/text()", namespaces=spaces) == ["2024-03-01", "2024-03-01"]


def test_a_title_is_escaped_in_every_place(site):
    title = "Salt & <sugar> \"and\" 'more' </script><!--"
    escaped = title.replace("&", "&amp;").replace("<", "&lt;")
    site.write("source_en/fever.html", f"<title>{escaped}</title><h1>{escaped}</h1><h2>{escaped}</h2><p>Text.</p>")
    build(site.workspace)
    fever = page(site, "en/fever.html")
    assert texts(fever, "//head/title") == [f"{title} – Lung & heart"]
    assert texts(fever, "//h1 | //main//h2") == [title, title]
    assert (json_ld(fever)["name"], json_ld(fever)["headline"]) == (title, title)
    assert title in texts(page(site, "en/index.html"), "//main//a")
    assert title in texts(page(site, "en/search.html"), "//noscript//a")
    index = site.read("site/en/search-index.js")
    assert "<" not in index
    assert title in [each["title"] for each in search_pages(index)]


def search_pages(script):
    return json.loads(script.partition(" = ")[2].rstrip("\n;"))["pages"]


def test_the_search_index_holds_the_text_of_the_locale(site):
    site.catalog("fever", ("Fever", "Fieber"), ("Fever is a high temperature.", "Fieber ist hohe Temperatur."))
    build(site.workspace)
    pages_of = {locale: search_pages(site.read(f"site/{locale}/search-index.js")) for locale in ("en", "de")}
    assert pages_of["de"][0] == {
        "address": "fever.html",
        "title": "Fieber",
        "sections": [{"heading": "Fieber", "id": "part-1", "text": "Fieber ist hohe Temperatur."}],
    }
    assert [each["address"] for each in pages_of["en"]] == ["fever.html", "conditions/asthma.html"]
    assert pages_of["en"][1]["sections"][1]["text"] == "Asthma can cause cough. See fever."
    assert "No medical advice" not in site.read("site/en/search-index.js")


# --- explained terms ---


def test_terms_lead_to_the_glossary_page_of_the_locale(site):
    glossary(site, FEVER_TERM, FIEBER_TERM)
    site.write("source_en/a/b.html", "<h1>B</h1><p>A fever is common.</p>")
    site.catalog("fever", ("Fever is a high temperature.", "Fieber ist eine hohe Temperatur."))
    build(site.workspace)
    assert hrefs(page(site, "en/a/b.html"), "//main") == ["../glossary.html#fever"]
    german = page(site, "de/glossary.html")
    assert texts(german, "//*[@id='fever']/dt | //*[@id='fever']/dd") == ["Fieber", "Eine Temperatur über 38 °C."]
    assert [each.text for each in german.xpath("//nav[@class='languages']//a")] == ["English", "Deutsch"]
    assert not (site.root / "site/ar/glossary.html").exists()
    assert "glossary.html" not in site.read("site/ar/fever.html")
    settings(site, 'site.unexplained = ["fever"]')
    build(site.workspace)
    assert not (site.root / "site/en/glossary.html").exists()


# --- the project's own templates ---


def test_own_templates_and_assets(site):
    settings(site, 'site.templates = "layout/mine"')
    site.write("layout/mine/article.html", "<h1>{{ page.heading }}</h1>{{ page.body }}|{{ site.name }}")
    site.write("layout/mine/fonts/a.woff2", b"\0")
    site.write("layout/mine/site.css", "body{}")
    build(site.workspace)
    assert site.read("site/de/fever.html").startswith("<h1>Fever</h1><h1")
    assert site.read("site/de/fever.html").endswith("|Lung &amp; heart")
    assert (site.root / "site/assets/fonts/a.woff2").read_bytes() == b"\0"
    assert site.read("site/assets/site.css") == "body{}"
    assert site.read("site/de/index.html").startswith("<!DOCTYPE html>")


def test_an_error_in_an_own_template_stops_the_build(site):
    build(site.workspace)
    before = {name: data for name, data in site.files().items() if name.startswith("site/")}
    site.write("templates/index.html", "<p>\n\n{{ page.nothing }}")
    with pytest.raises(ConfigError, match=r"^templates/index\.html:3: [^\n]*'nothing'; correct the template$") as found:
        build(site.workspace)
    assert found.value.exit_code == 2
    assert {name: data for name, data in site.files().items() if name.startswith("site/")} == before


def test_the_command_says_on_one_line_what_is_wrong_with_an_own_template(site, monkeypatch, capsys):
    site.write(
        "templates/article.html", '{% extends "base.html" %}\n{% block content %}{{ page.nothing }}{% endblock %}'
    )
    monkeypatch.setattr(sys, "argv", ["pipeline", "-C", str(site.root), "build"])
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # Typer exchanges it
    with pytest.raises(SystemExit) as end:
        main()
    assert end.value.code == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert re.fullmatch(r"(?:error: )?templates/article\.html:2: [^\n]*'nothing'; correct the template\n", err)


def test_a_list_of_pages_says_for_each_text_which_language_it_is_in(site):
    site.catalog("conditions/asthma", ("Asthma in adults", "Asthma bei Erwachsenen"))
    site.write("source_en/fever.html", "<meta name=description content='About fever.'><h1>Fever</h1><p>Rest.</p>")
    site.catalog("fever", ("About fever.", "Über Fieber."))
    build(site.workspace)
    for locale, expected in {
        "de": {
            "Asthma bei Erwachsenen": ("de", "ltr"), "What asthma is.": ("en", "ltr"),
            "Fever": ("en", "ltr"), "Über Fieber.": ("de", "ltr"),
        },
        "ar": {"Asthma in adults": ("en", "ltr"), "What asthma is.": ("en", "ltr"), "Fever": ("en", "ltr")},
    }.items():  # fmt: skip
        for name, path in (("index", "//main//ul[@class='pages']"), ("search", "//noscript//ul")):
            (found,) = page(site, f"{locale}/{name}.html").xpath(path)
            told = {
                each.text.strip(): (
                    each.xpath("ancestor-or-self::*[@lang][1]/@lang")[0],
                    each.xpath("ancestor-or-self::*[@dir][1]/@dir")[0],
                )
                for each in found.iter()
                if (each.text or "").strip()
            }
            assert {text: told[text] for text in expected} == expected


def test_a_fragment_explains_terms_without_a_glossary_page_to_lead_to(site):
    settings(site, 'site.layout = "fragment"', locales=["de"])
    glossary(site, FEVER_TERM)
    build(site.workspace)
    fever = page(site, "en/fever.html")
    assert hrefs(fever, "//p") == []
    assert texts(fever, "//span[@class='term' and @tabindex='0']/span[@role='tooltip']") == [
        "A temperature over 38 °C."
    ]


def test_a_text_counts_where_all_of_it_is_translated(site):
    site.write(
        "source_en/_site.html",
        '<title>Lung health</title><div id="text-pages"><p>All pages</p> <p>of the site</p></div>'
        '<nav id="navigation"><a href="fever.html">Fever</a></nav>',
    )
    site.catalog("_site", ("All pages", "Sämtliche Seiten"))
    build(site.workspace)
    assert texts(page(site, "en/index.html"), "//main//h2") == ["All pages of the site"]
    assert texts(page(site, "de/index.html"), "//main//h2") == ["Alle Seiten"]
    site.catalog("_site", ("All pages", "Sämtliche Seiten"), ("of the site", "der Website"))
    build(site.workspace)
    assert texts(page(site, "de/index.html"), "//main//h2") == ["Sämtliche Seiten der Website"]


def test_a_page_without_tags_for_its_content_shows_no_head(site):
    site.write("source_en/fever.html", "<!DOCTYPE html>\n<title>Fever</title>\n<h1>Fever</h1>\n<p>Rest.</p>\n")
    build(site.workspace)
    text = site.read("site/en/fever.html")
    assert text.count("<!DOCTYPE") == 1
    assert text.count("<title>") == 1
    assert "<meta" not in text.partition("<body")[2]


def test_without_the_texts_of_the_site_no_page_is_built(site):
    build(site.workspace)
    before = site.files()
    site.write("source_en/_site.html", "<p>Not <em>closed</p>")
    result = build(site.workspace, keep_going=True)
    assert [error.message.partition(":")[0] for error in result.errors] == ["source_en/_site.html"]
    assert (result.rows, site.files()) == ((), before | {"source_en/_site.html": b"<p>Not <em>closed</p>"})


def test_an_unreadable_article_keeps_its_page_and_leaves_the_lists(site):
    build(site.workspace)
    page = site.read("site/de/fever.html")
    site.write("source_en/fever.html", "<p>Not <em>closed</p>")
    result = build(site.workspace, keep_going=True)
    assert [error.message.partition(":")[0] for error in result.errors] == ["source_en/fever.html"]
    assert site.read("site/de/fever.html") == page
    assert "High temperature" not in site.read("site/de/search-index.js")


def test_a_link_in_the_place_of_the_templates_is_refused(site, tmp_path):
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "key").write_text("secret", encoding="utf-8")
    (site.root / "templates").symlink_to(tmp_path / "secret")
    with pytest.raises(ConfigError, match="templates: is a link"):
        build(site.workspace)
    assert not (site.root / "site").exists()


@pytest.mark.parametrize("fault", ['{{ "x" * 10 ** 11 }}', "{{ (1e400) | int }}", '{{ "\\ud800" }}'])
def test_whatever_a_template_raises_is_told_with_its_place(site, fault):
    site.write("templates/article.html", fault)
    with pytest.raises(ConfigError, match=r"^templates/article\.html"):
        build(site.workspace)
