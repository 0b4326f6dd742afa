"""The search of a site: its index, and what it finds (asked of the script itself, in node)."""

from __future__ import annotations

import json
import subprocess
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model import PageSection
from pipeline.render.site.script_json import script_json
from pipeline.render.site.search import Indexed, search_index
from pipeline.render.site.search_words import ENDINGS, IGNORED

SCRIPT = str(files("pipeline.render.site").joinpath("assets", "search.js"))
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


# --- the index ---


def test_index():
    entries = [
        Indexed("fever.html", "Fever", PageSection("Fever", "", "At <38 °C…")),
        Indexed("fever.html", "Fever", PageSection("When to call", "call", "")),
        Indexed("care/rest.html", "Rest", PageSection("", "", "Sleep.")),
    ]
    assert search_index(entries, "fr") == (
        '"use strict";\n'
        'const searchIndex = {"language":"fr","spellings":{},"endings":[],"ignored":[],"pages":['
        '{"address":"fever.html","title":"Fever","sections":['
        '{"heading":"Fever","id":"","text":"At \\u003c38 °C…"},'
        '{"heading":"When to call","id":"call","text":""}]},'
        '{"address":"care/rest.html","title":"Rest","sections":[{"heading":"","id":"","text":"Sleep."}]}]};\n'
    )


def test_a_page_in_another_language_says_so():
    entries = [Indexed("fever.html", "Fever", PageSection("", "", "Rest."), "en")]
    (page,) = _data(search_index(entries, "de"))["pages"]
    assert page == {
        "address": "fever.html",
        "title": "Fever",
        "language": "en",
        "sections": [{"heading": "", "id": "", "text": "Rest."}],
    }


def test_index_knows_the_language():
    german = _data(search_index([], "de-AT"))
    assert german["spellings"] == {"ä": "ae", "ö": "oe", "ü": "ue", "ph": "f"}
    assert german["endings"] == ["ern", "en", "em", "er", "es", "e", "n", "s"]
    assert german["language"] == "de-AT"
    assert "welche" in german["ignored"]


@pytest.mark.parametrize("language", ENDINGS)
def test_longer_endings_come_first(language):
    assert list(ENDINGS[language]) == sorted(ENDINGS[language], key=len, reverse=True)
    assert list(IGNORED[language]) == sorted(set(IGNORED[language]), key=_plain)


def _plain(word):
    return word.translate(str.maketrans("äöüß", "aous"))


def _data(script):
    start = script.index("{")
    return json.loads(script[start : script.rindex(";")])


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("</script><!--", '"\\u003c/script\\u003e\\u003c!--"'),
        ("]]> & \u2028\u2029", '"]]\\u003e \\u0026 \\u2028\\u2029"'),
        ('"\\\n\x00', '"\\"\\\\\\n\\u0000"'),
        ("Ärzte 医", '"Ärzte 医"'),
        ("\udcff", '"\\udcff"'),
    ],
)
def test_escaping(text, escaped):
    assert script_json(text) == escaped


@given(values)
def test_what_is_read_back_is_what_went_in(value):
    text = script_json(value)
    assert json.loads(text) == value
    assert not set("<>&\u2028\u2029\n\r") & set(text)


def test_a_script_engine_reads_back_what_went_in(require_tool):
    values = [
        "</script>",
        "<!--<script>",
        "\u2028\u2029",
        "\\u003c",
        "'`${1}\"",
        "\x00\x7f",
        "😀",
        "\ufeff",
        "__proto__",
    ]
    entries = [Indexed(f"{value}.html", value, PageSection(value, value, value)) for value in values]
    code = f"{search_index(entries, 'en')}console.log(JSON.stringify(searchIndex));"
    done = subprocess.run([require_tool("node")], input=code, check=True, capture_output=True, encoding="utf-8")
    pages = json.loads(done.stdout)["pages"]
    assert [page["title"] for page in pages] == values
    assert [page["sections"][0]["text"] for page in pages] == values


# --- what is found ---

HEART = [
    PageSection("Heart attack", "", "In a heart attack, part of the heart muscle gets too little oxygen."),
    PageSection("Symptoms", "symptoms", "Chest pain, shortness of breath and nausea. Headaches are rare."),
    PageSection("Treatment", "treatment", "Call 112. A catheter opens the blocked artery. Beta-blockers come later."),
    PageSection(
        "After the hospital", "after", "Diagnoses such as depression are treated too. Vitamin D is not needed."
    ),
]
COLD = [
    PageSection("Common cold", "", "A runny nose and a cough: viruses are the cause. Tumours are not."),
    PageSection("Treatment", "treatment", "Nasal sprays help for a week at most. In 2023, 1120 people took part."),
]
FIEBER = [
    PageSection("Fieber", "", "Fieber ist eine erhöhte Körpertemperatur. Es ist schon ab 38 °C möglich."),
    PageSection(
        "Ursachen", "ursachen", "Meist sind es Infektionen. Auch Krebserkrankungen und Medikamente kommen infrage."
    ),
    PageSection("Behandlung", "behandlung", "Größere Mengen trinken. Ärztinnen und Ärzte prüfen die Nebenwirkungen."),
    PageSection(
        "Aufnahmen", "aufnahmen", "Eine Computertomografie zeigt Knochenmetastasen und einen Bruch. Die Leber."
    ),
]
ENGLISH = [("heart.html", "Heart attack", HEART), ("cold.html", "Common cold", COLD)]
GERMAN = [("fieber.html", "Fieber", FIEBER)]
CHINESE = [("gan.html", "感冒", [PageSection("感冒的治疗", "zhi", "多喝水，注意休息。")])]


@pytest.fixture(scope="session")
def ask(require_tool):
    """Return a function that gives the answers to queries on some pages, or to one query."""

    def asked(language, pages, queries, answer):
        entries = [Indexed(address, title, each) for address, title, found in pages for each in found]
        index = _data(search_index(entries, language))
        code = (
            f"const search = require({json.dumps(SCRIPT)});\n"
            "const [index, queries] = JSON.parse(require('fs').readFileSync(0, 'utf-8'));\n"
            "const engine = search.prepare(index);\n"
            f"const answer = (query) => {{ const found = search.find(engine, query); return {answer}; }};\n"
            "console.log(JSON.stringify(Array.isArray(queries) ? queries.map(answer) : answer(queries)));"
        )
        command = [require_tool("node"), "-e", code]
        given = json.dumps([index, queries])
        return json.loads(
            subprocess.run(command, input=given, check=True, capture_output=True, encoding="utf-8").stdout
        )

    return asked


FOUND = "found.pages.flatMap((page) => page.sections.map(({ id }) => `${page.address}#${id}`))"


ENGLISH_QUERIES = {
    "": [],
    "…": [],
    "catheter": ["heart.html#treatment"],
    "CATHETER": ["heart.html#treatment"],
    "cáthéter": ["heart.html#treatment"],
    "cath": ["heart.html#treatment"],
    "catheters": ["heart.html#treatment"],
    "ache": ["heart.html#symptoms"],
    "diagnosis": ["heart.html#after"],
    "tumor": ["cold.html#"],
    "tumours": ["cold.html#"],
    "chest nausea": ["heart.html#symptoms"],
    "chest cough": [],
    "heart catheter": ["heart.html#treatment"],
    "heart attack": ["heart.html#"],
    "treatment": ["heart.html#treatment", "cold.html#treatment"],
    "what is the treatment of a cold": ["cold.html#treatment"],
    "112": ["heart.html#treatment"],
    "11": [],
    "vitamin d": ["heart.html#after"],
    "vitamin b": [],
    "beta-blockers": ["heart.html#treatment"],
    "__proto__ constructor": [],
}


def test_english(ask):
    queries = list(ENGLISH_QUERIES)
    expected = list(ENGLISH_QUERIES.values())
    assert ask("en", ENGLISH, queries, FOUND) == expected


GERMAN_QUERIES = {
    "Koerpertemperatur": ["fieber.html#"],
    "körpertemperatur": ["fieber.html#"],
    "korpertemperatur": ["fieber.html#"],
    "ko\u0308rpertemperatur": ["fieber.html#"],
    "groessere": ["fieber.html#behandlung"],
    "GRÖSSERE": ["fieber.html#behandlung"],
    "grössere": ["fieber.html#behandlung"],
    "Aerzte": ["fieber.html#behandlung"],
    "Metastase": ["fieber.html#aufnahmen"],
    "Metastasen Knochen": ["fieber.html#aufnahmen"],
    "Erkrankung": ["fieber.html#ursachen"],
    "Nebenwirkung": ["fieber.html#behandlung"],
    "Computertomographie": ["fieber.html#aufnahmen"],
    "Brüche": ["fieber.html#aufnahmen"],
    "Infektion": ["fieber.html#ursachen"],
    "Leben": [],
    "Lebern": ["fieber.html#aufnahmen"],
    "neuer": [],
    "Welche Ursachen gibt es?": ["fieber.html#ursachen"],
    "38 °C": ["fieber.html#"],
}


def test_german(ask):
    queries = list(GERMAN_QUERIES)
    expected = list(GERMAN_QUERIES.values())
    assert ask("de", GERMAN, queries, FOUND) == expected


def test_words_without_spaces_between_them(ask):
    assert ask("zh", CHINESE, "治疗", FOUND) == ["gan.html#zhi"]


def test_order_of_results(ask):
    """A title counts more than a heading, a heading more than a text; a word more than its beginning or its inside."""
    sections = {
        "inside": ("Rest", "unpained"),
        "begins": ("Rest", "painful"),
        "exact": ("Rest", "pain is"),
        "twice": ("Rest", "pain or pain"),
        "heading": ("Pain", "Sleep."),
    }
    pages = [(f"{name}.html", "Sleep", [PageSection(head, name, text)]) for name, (head, text) in sections.items()]
    title = ("title.html", "Pain", [PageSection("Rest", "title", "Sleep.")])
    expected = ["title", "heading", "twice", "exact", "begins", "inside"]
    assert ask("en", [*pages, title], "pain", "found.pages.map((page) => page.sections[0].id)") == expected


def test_sections_of_a_page_stand_together(ask):
    pages = [
        ("a.html", "A", [PageSection("Rest", "a1", "fever"), PageSection("Fever", "a2", "fever")]),
        ("b.html", "B", [PageSection("Fever", "b1", "fever"), PageSection("Fever", "b2", "sleep")]),
    ]
    assert ask("en", pages, "fever", FOUND) == ["a.html#a2", "a.html#a1", "b.html#b1", "b.html#b2"]


def test_many_results(ask):
    pages = [(f"{at}.html", "Fever", [PageSection("Fever", str(part), "") for part in range(5)]) for at in range(80)]
    answer = "[found.number, found.pages.length, found.pages[0].sections.length]"
    assert ask("en", pages, "fever", answer) == [400, 50, 3]


def test_marks(ask):
    assert ask("en", ENGLISH, "heart oxygen", 'search.pieces("Heart-attacks: <b>oxygen</b>", found.matched)') == [
        {"text": "Heart", "marked": True},
        {"text": "-attacks: <b>"},
        {"text": "oxygen", "marked": True},
        {"text": "</b>"},
    ]


def test_snippet_is_where_most_words_are(ask):
    text = (
        "fever. "
        + "Drink and sleep. " * 20
        + "The doctor looks for the cause of fever and cough here. "
        + "Rest. " * 50
    )
    pages = [("a.html", "Cold", [PageSection("Rest", "rest", text)])]
    answer = "search.snippet(index.pages[0].sections[0].text, found.matched)"
    parts = ask("en", pages, "fever cough", answer)
    assert [part["text"] for part in parts if part.get("marked")] == ["fever", "cough"]
    assert parts[0]["text"] == "… and sleep. The doctor looks for the cause of "
    assert parts[-1]["text"].startswith(" here. Rest. Rest.")
    assert parts[-1]["text"].endswith("Rest. …")
    assert len("".join(part["text"] for part in parts)) <= 180 + len("…  …")


def test_snippet_where_only_the_heading_matches(ask):
    answer = "search.snippet('Rest and sleep. '.repeat(30), found.matched)"
    (part,) = ask("en", ENGLISH, "catheter", answer)
    assert part["text"] == "Rest and sleep. " * 11 + "Rest …"


def test_nothing_reaches_a_page_as_markup():
    script = files("pipeline.render.site").joinpath("assets", "search.js").read_text(encoding="utf-8")
    for way in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "http:", "https:"):
        assert way not in script
