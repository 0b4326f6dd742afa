"""What a new user asks first: help, version, completion, and what a slip of the fingers is answered with."""

from __future__ import annotations

import subprocess
import sys

import pytest

COMMANDS = (
    ("init",),
    ("locale",),
    ("locale", "add"),
    ("import",),
    ("sync",),
    ("status",),
    ("diff",),
    ("why",),
    ("keep",),
    ("check",),
    ("build",),
    ("serve",),
    ("merge",),
    ("segment",),
    ("memory",),
    ("memory", "lookup"),
    ("memory", "stats"),
    ("memory", "import"),
    ("memory", "export"),
    ("memory", "recall"),
    ("memory", "rebuild"),
    ("glossary",),
    ("glossary", "list"),
    ("glossary", "lookup"),
    ("glossary", "check"),
    ("glossary", "impact"),
    ("glossary", "candidates"),
    ("glossary", "import"),
    ("glossary", "export"),
)


def test_the_help_lists_the_commands_in_the_order_of_the_work(empty, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    lines = empty("--help").out.splitlines()
    assert lines[0] == "Usage: pipeline [OPTIONS] COMMAND …"
    assert lines[lines.index("Commands:") + 1 :] == [
        "  init      Make a new project with an example.",
        "  locale    The languages to translate into.",
        "  import    Turn web pages and texts into articles.",
        "  sync      Bring the catalogs up to date.",
        "  status    Show where every page stands.",
        "  diff      Show what an edit does to the translations.",
        "  why       Explain where an entry comes from.",
        "  keep      Keep a translation: this change of wording needs no new one.",
        "  check     Find what must be mended; the gate for CI.",
        "  build     Write the localized pages.",
        "  serve     Show the pages in a browser and rebuild them on changes.",
        "  merge     Bring one PO file up to date with a template.",
        "  segment   Print the sentences of a text.",
        "  memory    Earlier translations: find, count, exchange, withdraw.",
        "  glossary  Terms: look up, check, exchange; what a change of them touches.",
    ]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_each_command_has_help_that_is_not_cut_off(empty, monkeypatch, command):
    monkeypatch.setenv("COLUMNS", "80")
    result = empty(*command, "--help")
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith(f"Usage: pipeline {' '.join(command)} ")
    assert "..." not in result.out
    assert max(map(len, result.out.splitlines())) <= 80
    assert empty(*command, "-h").out == result.out


def test_without_a_command_the_help_comes_with_exit_code_2(empty):
    result = empty()
    assert (result.code, result.out) == (2, "")
    assert result.err == empty("--help").out


def test_the_memory_without_a_command_shows_its_commands(empty, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    result = empty("memory")
    assert (result.code, result.out) == (2, "")
    assert result.err == empty("memory", "--help").out
    assert result.err.splitlines()[-6:] == [
        "  lookup   Find translations of texts like this one.",
        "  stats    Show how much it holds.",
        "  import   Take in translations from TMX, PO and TSV files.",
        "  export   Write it as a TMX, PO or TSV file.",
        "  recall   Withdraw a wrong translation wherever it is used.",
        "  rebuild  Make it anew.",
    ]


def test_the_glossary_without_a_command_shows_its_commands(empty, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    result = empty("glossary")
    assert (result.code, result.out) == (2, "")
    assert result.err == empty("glossary", "--help").out
    assert result.err.splitlines()[-7:] == [
        "  list        List the concepts.",
        "  lookup      Find the concepts that a word stands for.",
        "  check       Find what is wrong with the glossary itself.",
        "  impact      Show what a change of terms does to translations.",
        "  candidates  Find words that the glossary may lack.",
        "  import      Take in concepts from TBX, CSV and TSV files.",
        "  export      Write it as a TBX, CSV or TSV file.",
    ]


@pytest.mark.parametrize(
    "command", [command for command in COMMANDS if command[0] in ("memory", "glossary") and command[1:]], ids=" ".join
)
def test_each_command_of_a_group_has_an_example(empty, command):
    assert f"\n  Example: pipeline {' '.join(command)}" in empty(*command, "--help").out


def test_version(empty):
    result = empty("--version")
    assert result.code == 0
    assert result.out.split()[0] == "pipeline"
    assert result.out.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("frobnicate",), "error: no such command 'frobnicate'; see `pipeline --help`\n"),
        (("locale",), "error: missing command; see `pipeline locale --help`\n"),
        (("locale", "add"), "error: missing argument 'LANG'; see `pipeline locale add --help`\n"),
        (("import",), "error: missing argument 'FILE…'; see `pipeline import --help`\n"),
        (("memory", "lookup"), "error: missing argument 'TEXT'; see `pipeline memory lookup --help`\n"),
        (("glossary", "lookup"), "error: missing argument 'WORD'; see `pipeline glossary lookup --help`\n"),
        (("glossary", "import"), "error: missing argument 'FILE…'; see `pipeline glossary import --help`\n"),
        (("glossary", "frob"), "error: no such command 'frob'; see `pipeline glossary --help`\n"),
    ],
)
def test_wrong_usage_is_one_line_with_a_remedy(empty, arguments, line):
    assert empty(*arguments) == (2, "", line)


def test_a_misspelled_option_is_answered_with_the_nearest(empty):
    result = empty("sync", "--chek")
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("error: no such option")
    assert "; did you mean --check" in result.err
    assert result.err.count("\n") == 1


def test_wrong_usage_with_json_is_json(empty):
    result = empty("check", "--json", "--format", "xml")
    assert result.code == 2
    assert list(result.json) == ["schema", "errors"]
    (error,) = result.json["errors"]
    assert error["hint"] == "see `pipeline check --help`"
    assert result.err == f"error: {error['message']}; {error['hint']}\n"


@pytest.mark.parametrize("arguments", [("--json",), ("--format", "json"), ("--format=json",)], ids=" ".join)
def test_an_error_is_json_however_json_was_asked_for(empty, arguments):
    result = empty("check", *arguments)
    assert result.code == 2
    assert result.json["errors"][0]["message"] == f"{empty.folder}: no project here"


def test_a_file_named_like_an_option_does_not_ask_for_json(empty):
    assert empty("check", "--", "--json").out.startswith("--json: blocker: cannot read")


@pytest.mark.parametrize("command", ["sync", "status", "check", "build", "serve"])
def test_outside_of_a_project_a_command_says_what_to_do(empty, command):
    hint = "run `pipeline init`, or name the project's folder with -C"
    assert empty(command) == (2, "", f"error: {empty.folder}: no project here; {hint}\n")


def test_a_wrong_folder(empty):
    line = "error: nowhere: there is no such folder; check the option -C\n"
    assert empty("-C", "nowhere", "sync") == (2, "", line)


def test_completion_knows_commands_and_options(empty):
    def complete(line):
        words = {"COMP_WORDS": line, "COMP_CWORD": str(line.count(" ")), "_PIPELINE_COMPLETE": "complete_bash"}
        return empty.process(env=empty.environ | words).out.split()

    assert complete("pipeline s") == ["sync", "status", "serve", "segment"]
    assert complete("pipeline locale ") == ["add"]
    assert complete("pipeline memory ") == ["lookup", "stats", "import", "export", "recall", "rebuild"]
    assert complete("pipeline memory export --format ") == ["tmx", "po", "tsv"]
    assert complete("pipeline glossary ") == ["list", "lookup", "check", "impact", "candidates", "import", "export"]
    assert complete("pipeline glossary export --format ") == ["tbx", "tbx-dct", "tbx-v2", "csv", "tsv"]
    assert "--keep-going" in complete("pipeline sync --")


_HEAVY = (
    "Stemmer",
    "ahocorasick",
    "babel",
    "deepdiff",
    "lxml",
    "numpy",
    "polib",
    "psycopg",
    "rapidfuzz",
    "sentencex",
    "sqlite3",
)
_LOADED = """
import sys
sys.argv[1:] = {arguments!r}
from pipeline.__main__ import main
try:
    main()
except SystemExit:
    pass
loaded = {{name.partition(".")[0] for name in sys.modules}}
sys.stderr.write(" ".join(sorted(loaded.intersection({heavy!r}))))
"""


def _heavy_modules(terminal, *arguments):
    program = _LOADED.format(arguments=list(arguments), heavy=_HEAVY)
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=terminal.folder, env=terminal.environ, capture_output=True, check=True
    )
    return done.stderr.decode().split()


def test_starting_up_loads_nothing_heavy(project):
    catalog = "locales/de/LC_MESSAGES/cough.po"
    assert _heavy_modules(project, "--help") == []
    assert _heavy_modules(project, "memory", "--help") == []
    assert _heavy_modules(project, "glossary", "--help") == []
    assert _heavy_modules(project, "glossary", "list") == []
    assert _heavy_modules(project, "status") == []
    assert set(_heavy_modules(project, "check")) <= {"polib", "sqlite3"}
    assert set(_heavy_modules(project, "check", catalog)) <= {"polib", "sqlite3"}
    assert set(_heavy_modules(project, "sync")) <= {"polib", "sqlite3"}
