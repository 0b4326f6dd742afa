"""`pipeline glossary list`, `lookup` and `check`: what is found, how it is told, and what is refused."""

from __future__ import annotations

import os
import pty
import re

import pytest

COLUMNS = (
    "concept domain binding translate codes language term status pos gender forms register case needs blocks".split()
)
COLUMNS += ["definition", "note", "source"]
FILE = "glossary/glossary.tsv"
SIDE_EFFECT = [
    {"concept": "side-effect", "domain": "safety", "codes": "MeSH:D064420", "language": "en", "term": "side effect"}
    | {"definition": "What a treatment does that nobody wants."},
    {"concept": "side-effect", "language": "de", "term": "Nebenwirkung", "gender": "f"},
    {"concept": "side-effect", "language": "de", "term": "unerwünschte Wirkung", "status": "admitted", "gender": "f"},
    {"concept": "side-effect", "language": "de", "term": "Seiteneffekt", "status": "forbidden", "note": "A calque."},
]
PERIOD = [
    {"concept": "period", "domain": "body", "binding": "advisory", "language": "en", "term": "period"}
    | {"needs": "menstrual; monthly", "register": "lay"},
    {"concept": "period", "language": "de", "term": "Regel", "blocks": "in der Regel"},
]
DRUG = [
    {"concept": "ibuprofen", "domain": "drug", "translate": "no", "language": "en", "term": "ibuprofen"}
    | {"register": "inn"},
    {"concept": "ibuprofen", "language": "de", "term": "Ibuprofen", "gender": "n", "register": "inn", "case": "exact"},
]


def table(*rows):
    lines = (dict.fromkeys(COLUMNS, "") | {"status": "preferred"} | row for row in rows)
    return "".join("\t".join(line) + "\n" for line in (COLUMNS, *(row.values() for row in lines)))


@pytest.fixture
def terms(project):
    """A terminal in a project with three concepts."""
    project.write(FILE, table(*SIDE_EFFECT, *PERIOD, *DRUG))
    return project


def test_the_list_is_a_table(terms):
    assert terms("glossary", "list") == (
        0,
        (
            "concept      domain  binding   en           de\n"
            "side-effect  safety  strict    side effect  Nebenwirkung\n"
            "period       body    advisory  period       Regel\n"
            "ibuprofen    drug    strict    ibuprofen    Ibuprofen\n"
            "3 concepts\n"
        ),
        "",
    )


def test_one_domain(terms):
    assert terms("glossary", "list", "--domain", "drug").out == (
        "concept    domain  binding  en         de\nibuprofen  drug    strict   ibuprofen  Ibuprofen\n1 concept\n"
    )


def test_an_unknown_domain_is_answered_with_the_known_ones(terms):
    line = "error: no concept of the domain “drugs”; known are: body, drug, safety\n"
    assert terms("glossary", "list", "--domain", "drugs") == (2, "", line)


def test_the_list_as_json(terms):
    assert terms("glossary", "list", "--domain", "body", "--json").json == {
        "schema": 1,
        "concepts": [
            {
                "id": "period",
                "domain": "body",
                "binding": "advisory",
                "translate": True,
                "codes": [],
                "definitions": {},
                "terms": [
                    {
                        "text": "period",
                        "language": "en",
                        "status": "preferred",
                        "part_of_speech": "noun",
                        "register": "lay",
                        "needs": ["menstrual", "monthly"],
                    },
                    {
                        "text": "Regel",
                        "language": "de",
                        "status": "preferred",
                        "part_of_speech": "noun",
                        "blocks": ["in der Regel"],
                    },
                ],
            }
        ],
    }


def test_a_long_list_is_cut_unless_all_is_wanted(project):
    rows = ({"concept": f"c-{number}", "language": "en", "term": f"term {number}"} for number in range(101))
    project.write(FILE, table(*rows))
    lines = project("glossary", "list").out.splitlines()
    assert (len(lines), lines[-2:]) == (103, ["… and 1 concept more; --all shows them", "101 concepts"])
    assert len(project("glossary", "list", "--all").out.splitlines()) == 103


def test_lookup_shows_a_concept_with_all_that_is_known(terms):
    result = terms("glossary", "lookup", "Nebenwirkungen")
    assert (result.code, result.err) == (0, "")
    assert result.out == (
        "side-effect (safety, strict, MeSH:D064420)\n"
        "  en: side effect\n"
        "      What a treatment does that nobody wants.\n"
        "  de: Nebenwirkung (f); admitted unerwünschte Wirkung (f); forbidden Seiteneffekt\n"
        "      Seiteneffekt: A calque.\n"
    )


def test_lookup_tells_needs_blocks_case_and_what_is_not_translated(terms):
    assert terms("glossary", "lookup", "period").out == (
        "period (body, advisory)\n"
        "  en: period (lay)\n"
        "      period: only near menstrual, monthly\n"
        "  de: Regel\n"
        "      Regel: not with in der Regel\n"
    )
    assert terms("glossary", "lookup", "Ibuprofen").out == (
        "ibuprofen (drug, strict, not translated)\n  en: ibuprofen (inn)\n  de: Ibuprofen (n, inn, exactly so)\n"
    )


@pytest.mark.parametrize(
    ("word", "match"),
    [
        ("side effect", "term"),
        ("SIDE  EFFECT", "term"),
        ("side-effect", "term"),
        ("Seiteneffekt", "term"),
        ("side effects", "form"),
        ("seltene Nebenwirkungen", "form"),
        ("Nebenwirkungsrate", "form"),
        ("effect", "part"),
    ],
)
def test_how_a_word_stands_to_the_concept(terms, word, match):
    found = terms("glossary", "lookup", word, "--json").json
    assert [(concept["id"], concept["match"]) for concept in found["concepts"]] == [("side-effect", match)]
    assert found["more"] == 0


def test_lookup_shows_no_more_than_is_wanted(terms):
    shown = terms("glossary", "lookup", "ibuprofen for her monthly period", "--limit", 1).out
    assert shown.startswith("ibuprofen (drug, strict, not translated)\n")
    assert shown.endswith("\n\n… and 1 concept more; --limit shows them\n")


def test_a_letter_or_two_are_looked_for_at_the_beginning_of_terms(terms):
    found = terms("glossary", "lookup", "se", "--json").json
    assert [(concept["id"], concept["match"]) for concept in found["concepts"]] == [("side-effect", "part")]
    assert terms("glossary", "lookup", "ek").out == "no concept for “ek”\n"


def test_lookup_finds_nothing(terms):
    assert terms("glossary", "lookup", "Wetter") == (0, "no concept for “Wetter”\n", "")
    assert terms("glossary", "lookup", "Wetter", "--json").json == {
        "schema": 1,
        "word": "Wetter",
        "concepts": [],
        "more": 0,
    }


@pytest.mark.parametrize("word", ["", "  ", "\t\n"], ids=ascii)
def test_nothing_is_no_word(terms, word):
    assert terms("glossary", "lookup", word) == (2, "", "error: nothing to look up; give a word\n")


@pytest.mark.parametrize(
    "word", ["\x1b[2Jx", "x\u202ey", "\x9b2J", "a" * 100_000, "*?[(", "\u0301", "--", "x\x00y"], ids=ascii
)
def test_a_hostile_word_is_answered_in_one_harmless_line(terms, word):
    result = terms("glossary", "lookup", "--", word)
    assert (result.code, result.err, result.out.count("\n")) == (0, "", 1)
    assert len(result.out) < 100
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", result.out)


def test_a_word_that_is_not_utf_8(terms):
    told = (2, "", "error: the word is not UTF-8; check the encoding of the terminal\n")
    assert terms("glossary", "lookup", "bone\udcff") == told


def test_a_check_without_a_finding(project):
    defined = [
        row | {"definition": "Not doing much."} for row in ({"concept": "rest", "language": "en", "term": "rest"},)
    ]
    german = {"concept": "rest", "language": "de", "term": "Ruhe", "definition": "Wenig tun."}
    project.write(FILE, table(*defined, german))
    assert project("glossary", "check") == (0, "1 concept checked, 0 findings\n", "")


def test_a_check_tells_what_is_doubtful(project):
    project.write(FILE, table({"concept": "rest", "language": "en", "term": "rest", "definition": "Not doing much."}))
    assert project("glossary", "check") == (
        0,
        (
            "glossary/glossary.tsv:2: note: the concept 'rest' has no definition in de [glossary-no-definition]\n"
            "glossary/glossary.tsv:2: minor: the concept 'rest' has no term in de [glossary-no-term]\n"
            "glossary-no-definition: 1 × say in plain words what it is\n"
            "glossary-no-term: 1 × add a preferred term in de\n"
            "1 concept checked, 2 findings\n"
        ),
        "",
    )


BROKEN = table({"concept": "rest", "language": "en", "term": "rest", "status": "good"}) + "rest\ten\n"


def test_a_check_fails_where_something_must_be_mended(project):
    project.write(FILE, BROKEN)
    assert project("glossary", "check") == (
        1,
        (
            "glossary/glossary.tsv:2:18: major: the column status has the unknown value 'good' [glossary-value]\n"
            "glossary/glossary.tsv:3:6: major: the row has 2 cells instead of 18 [glossary-format]\n"
            "glossary-value: 1 × write preferred, admitted, deprecated or forbidden\n"
            "glossary-format: 1 × separate all cells, also empty ones at the end of the row, "
            "which an editor may have cut off\n"
            "no concept can be used until this is mended, 2 findings\n"
        ),
        "",
    )
    result = project("glossary", "check", "--json")
    assert (result.code, result.json["concepts"]) == (1, 0)
    assert result.json["findings"][0] == {
        "check": "glossary-value",
        "severity": "major",
        "file": FILE,
        "line": 2,
        "column": 18,
        "message": "the column status has the unknown value 'good'",
        "hint": "write preferred, admitted, deprecated or forbidden",
    }


@pytest.mark.parametrize(
    "arguments",
    [
        ("glossary", "list"),
        ("glossary", "lookup", "rest"),
        ("glossary", "impact"),
        ("glossary", "candidates"),
        ("glossary", "export"),
        ("sync",),
        ("status",),
        ("build",),
        ("diff",),
    ],
    ids=" ".join,
)
def test_a_broken_table_stops_every_command_with_its_place_and_a_remedy(project, arguments):
    project.write(FILE, BROKEN)
    before = project.snapshot()
    assert project(*arguments) == (
        3,
        "",
        (
            "error: glossary/glossary.tsv:2:18: the column status has the unknown value 'good'; "
            "write preferred, admitted, deprecated or forbidden "
            "(1 other problem: `pipeline glossary check` shows all)\n"
        ),
    )
    assert project.snapshot() == before


def test_a_broken_table_is_a_finding_of_the_gate(project):
    project.write(FILE, BROKEN)
    result = project("check")
    assert result.code == 3
    assert result.out.startswith(
        "glossary/glossary.tsv:2:18: blocker: the column status has the unknown value 'good' [unreadable]\n"
    )


def test_a_folder_in_the_place_of_the_table(project):
    (project.folder / FILE).mkdir(parents=True)
    for command in ("list", "check"):
        told = "error: glossary/glossary.tsv: not a regular file; give the name of a file\n"
        assert project("glossary", command) == (3, "", told)


COMMANDS = [("list",), ("lookup", "x"), ("check",), ("impact",), ("candidates",), ("import", "x.csv"), ("export",)]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_outside_of_a_project_a_command_says_what_to_do(empty, command):
    hint = "run `pipeline init`, or name the project's folder with -C"
    assert empty("glossary", *command) == (2, "", f"error: {empty.folder}: no project here; {hint}\n")


def test_a_project_without_a_glossary_says_how_to_begin(project):
    told = "no glossary yet: write glossary/glossary.tsv, or use `pipeline glossary import`\n"
    for command in (("list",), ("lookup", "x"), ("check",)):
        assert project("glossary", *command) == (0, told, "")
    assert project("glossary", "list", "--json").json == {"schema": 1, "concepts": []}
    assert project("glossary", "check", "--json").json == {"schema": 1, "concepts": 0, "findings": []}
    assert project("glossary", "impact") == (0, "0 units touched, 0 translations to reopen\n", "")
    line = "error: glossary/glossary.tsv: there is no concept; write some, or use `pipeline glossary import`\n"
    assert project("glossary", "export") == (2, "", line)


def test_a_new_project_has_an_empty_glossary(empty):
    empty("init", "--locale", "de")
    assert empty.read(FILE) == "\t".join(COLUMNS) + "\n"
    told = "no concepts yet: write some into glossary/glossary.tsv, or use `pipeline glossary import`\n"
    assert empty("glossary", "list") == (0, told, "")
    assert empty("glossary", "lookup", "x") == (0, told, "")
    assert empty("glossary", "check") == (0, "0 concepts checked, 0 findings\n", "")


def test_a_project_without_a_language_to_translate_into(terms):
    terms.write("pipeline.toml", "")
    assert terms("glossary", "list").out.splitlines()[0] == "concept      domain  binding   en"
    assert terms("glossary", "impact").out == "0 units touched, 0 translations to reopen\n"


def _shown(terminal, *arguments, columns):
    """Return the lines on a terminal with so many columns."""
    ours, its = pty.openpty()
    environ = terminal.environ | {"COLUMNS": str(columns), "NO_COLOR": "1", "TERM": "xterm"}
    with terminal.spawn("glossary", *arguments, stdout=its, env=environ):
        os.close(its)
        parts = b""
        try:
            while part := os.read(ours, 65536):
                parts += part
        except OSError:  # Linux says so when the other side is closed
            pass
    os.close(ours)
    return parts.decode().splitlines()


@pytest.mark.slow
def test_on_a_terminal_nothing_is_wider_than_it(terms):
    long = {
        "concept": "a" * 60,
        "domain": "b" * 60,
        "language": "en",
        "term": "word " * 20 + "end",
        "note": "note " * 60,
    }
    terms.write(FILE, table(*SIDE_EFFECT, long | {"definition": "plain " * 60}))
    terms.write("pipeline.toml", 'locales = ["de", "fr", "es", "it", "tr", "ar"]\n')
    for command in (
        ("list",),
        ("lookup", "word"),
        ("lookup", "Nebenwirkung"),
        ("candidates", "--minimum", "1"),
        ("impact",),
    ):
        lines = _shown(terms, *command, columns=80)
        assert max(map(len, lines)) <= 80, command
    assert _shown(terms, "list", columns=80)[-2:] == ["… and 5 languages more; --json has them", "2 concepts"]
