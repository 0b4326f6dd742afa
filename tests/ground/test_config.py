import subprocess
import sys
import tomllib
from dataclasses import FrozenInstanceError, fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.config import Settings, add_locale, default_toml, find_root, load_settings
from pipeline.config.kinds import KINDS, TABLES
from pipeline.config.scan import scan
from pipeline.errors import ConfigError


def load(folder, text, environ=None, **overrides):
    (folder / "pipeline.toml").write_text(text, encoding="utf-8")
    return load_settings(folder, environ=environ or {}, overrides=overrides)


def refusal(folder, text, environ=None, **overrides):
    with pytest.raises(ConfigError) as caught:
        load(folder, text, environ, **overrides)
    assert caught.value.exit_code == 2
    return str(caught.value)


# --- what is read


def test_an_empty_file_means_the_defaults(tmp_path):
    folder = tmp_path / "health"
    folder.mkdir()
    assert load(folder, "") == Settings(
        root=folder,
        source="source_en",
        source_language="en",
        locales=(),
        locales_dir="locales",
        glossary_dir="glossary",
        output="site",
        project_name="health",
        base_url="",
        metadata=("description", "og:title", "og:description", "twitter:title", "twitter:description"),
        skip_classes=("references", "bibliography"),
        abbreviations=(),
        max_page_mb=20,
        similarity=0.6,
    )


FULL = """
source = "./articles/"
source_language = "en_GB"
locales = ["de", "pt_BR"]
locales_dir = "l10n/catalogs"
glossary_dir = "terms"
output = "build/site"
project_name = "Patient information"
base_url = "https://example.org/health"
metadata = ["description"]
skip_classes = []
abbreviations = {en = ["approx."], de = ["z. B.", "ggf."]}
max_page_mb = 5
similarity = 1
"""


def test_every_setting(tmp_path):
    settings = load(tmp_path, FULL)
    assert settings == Settings(
        root=tmp_path,
        source="articles",
        source_language="en-GB",
        locales=("de", "pt-BR"),
        locales_dir="l10n/catalogs",
        glossary_dir="terms",
        output="build/site",
        project_name="Patient information",
        base_url="https://example.org/health",
        metadata=("description",),
        skip_classes=(),
        abbreviations=(("de", ("z. B.", "ggf.")), ("en", ("approx.",))),
        max_page_mb=5,
        similarity=1.0,
    )
    assert settings.abbreviations_for("de-AT") == ("z. B.", "ggf.")
    assert settings.abbreviations_for("fr") == ()


def test_settings_are_frozen_and_hashable(tmp_path):
    settings = load(tmp_path, FULL)
    assert hash(settings) == hash(load(tmp_path, FULL))
    with pytest.raises(FrozenInstanceError):
        settings.source = "x"


def test_every_field_but_the_root_is_a_key():
    assert [field.name for field in fields(Settings)] == ["root", *KINDS]


def test_settings_in_pyproject(tmp_path):
    (tmp_path / "pyproject.toml").write_bytes(
        b'\xef\xbb\xbf[project]\r\nname = "x"\r\n[tool.pipeline]\r\nlocales = ["de"]\r\n'
    )
    assert load_settings(tmp_path, environ={}).locales == ("de",)
    (tmp_path / "pipeline.toml").write_text("# nothing set here\n")
    assert load_settings(tmp_path, environ={}).locales == ("de",)


def test_settings_in_both_files(tmp_path):
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "x"\n[tool.pipeline]\nlocales = ["de"]\n')
    assert refusal(tmp_path, 'output = "web"\n') == (
        "settings stand in both pipeline.toml and pyproject.toml:3; keep one of the two"
    )


def test_no_settings_anywhere(tmp_path):
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "pipeline"\n')
    for search in (find_root, lambda folder: load_settings(folder, environ={})):
        with pytest.raises(ConfigError) as caught:
            search(tmp_path)
        assert str(caught.value) == (
            f"{tmp_path}: no project here; run `pipeline init`, or name the project's folder with -C"
        )


def test_find_root_walks_upwards(tmp_path):
    deep = tmp_path / "a" / "b" / "c"
    deep.mkdir(parents=True)
    (tmp_path / "pipeline.toml").write_text("")
    (tmp_path / "a" / "b" / "pyproject.toml").write_text('[project]\nname = "pipeline-tools"\n')
    assert find_root(deep) == tmp_path
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.pipeline]\n")
    assert find_root(deep) == tmp_path / "a"


def test_find_root_does_not_walk_past_a_damaged_project(tmp_path):
    (tmp_path / "pipeline.toml").write_text("")
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.pipeline\n")
    with pytest.raises(ConfigError, match=r"^pyproject\.toml:1:15: "):
        find_root(tmp_path / "a")


# --- precedence


def test_command_line_over_environment_over_file(tmp_path):
    environ = {"PIPELINE_OUTPUT": "from-environment", "PIPELINE_MAX_PAGE_MB": "3", "PATH": "/bin"}
    settings = load(tmp_path, 'output = "from-file"\nmax_page_mb = 2\nsimilarity = 0.5', environ, output="from-line")
    assert (settings.output, settings.max_page_mb, settings.similarity) == ("from-line", 3, 0.5)


def test_values_in_the_environment(tmp_path):
    environ = {
        "PIPELINE_LOCALES": "de, pt_br,",
        "PIPELINE_SIMILARITY": "0.75",
        "PIPELINE_SKIP_CLASSES": "",
        "PIPELINE_WORKSPACE": "set by a CI service",
        "_PIPELINE_COMPLETE": "bash_source",
    }
    settings = load(tmp_path, "", environ)
    assert (settings.locales, settings.similarity, settings.skip_classes) == (("de", "pt-BR"), 0.75, ())


def test_options_that_were_not_given_change_nothing(tmp_path):
    assert load(tmp_path, 'output = "web"', output=None, locales=("fr",)).output == "web"


@pytest.mark.parametrize(
    ("environ", "message"),
    [
        (
            {"PIPELINE_LOCALE": "de"},
            "unknown environment variable PIPELINE_LOCALE; did you mean 'PIPELINE_LOCALES'?",
        ),
        (
            {"PIPELINE_output": "web"},
            "unknown environment variable PIPELINE_output; did you mean 'PIPELINE_OUTPUT'?",
        ),
        (
            {"PIPELINE_MAX_PAGE_MB": "big"},
            ("PIPELINE_MAX_PAGE_MB: must be a whole number, not a string; give it in megabytes"),
        ),
        (
            {"PIPELINE_MAX_PAGE_MB": "inf"},
            ("PIPELINE_MAX_PAGE_MB: must be a whole number, not a number; give it in megabytes"),
        ),
        ({"PIPELINE_SIMILARITY": "nan"}, "PIPELINE_SIMILARITY: nan is out of range; give a number from 0 to 1"),
        (
            {"PIPELINE_LOCALES": "de,xx"},
            "PIPELINE_LOCALES: unknown locale 'xx'; give a BCP 47 tag such as 'de', 'pt-BR' or 'sr-Latn'",
        ),
        (
            {"PIPELINE_ABBREVIATIONS": "x"},
            "PIPELINE_ABBREVIATIONS: cannot be given in the environment; set abbreviations in the settings file",
        ),
        (
            {"PIPELINE_OUTPUT": "/srv/www"},
            "PIPELINE_OUTPUT: '/srv/www' leads out of the project; give a folder in the project, with '/'",
        ),
        ({"PIPELINE_SOURCE_LANGUAGE": "fr"}, None),
    ],
)
def test_wrong_values_in_the_environment(tmp_path, environ, message):
    if message:
        assert refusal(tmp_path, "", environ) == message
    else:
        assert load(tmp_path, "", environ).source_language == "fr"


def test_wrong_values_on_the_command_line(tmp_path):
    assert refusal(tmp_path, "", max_page_mb=0) == "--max-page-mb: 0 is out of range; give 1 to 1000 megabytes"
    assert refusal(tmp_path, "", locales=("en",)) == (
        "--locales: 'en' is the source language; list only the languages to translate into"
    )
    assert refusal(tmp_path, "", outputs="x") == "unknown setting --outputs; did you mean 'output'?"


# --- errors with their place


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('\n# languages\nlocale = ["de"]\n', "pipeline.toml:3: unknown key 'locale'; did you mean 'locales'?"),
        ("max_page_mb = 1\n\n[sources]\nx = 1\n", "pipeline.toml:3: unknown key 'sources'; did you mean 'source'?"),
        (
            "tool.pipeline.locales = []",
            (
                "pipeline.toml:1: unknown key 'tool'; known are source, source_language, locales, locales_dir, "
                "glossary_dir, output, project_name, base_url, metadata, skip_classes, abbreviations, "
                "max_page_mb, similarity, draft, publish_outdated, memory.threshold, memory.approve, memory.url, "
                "memory.replica_url, check.fail, check.severity, check.locales, check.pages, check.exempt, "
                "check.current, check.grace_days, check.waivable, check.address, check.gender, "
                "site.layout, site.templates, site.texts, site.unexplained"
            ),
        ),
        ('locales = "de"', 'pipeline.toml:1: locales: must be a list, not a string; write it as ["…", "…"]'),
        (
            'locales = [\n  "de", # German\n  "xx",\n]',
            "pipeline.toml:3: locales: unknown locale 'xx'; give a BCP 47 tag such as 'de', 'pt-BR' or 'sr-Latn'",
        ),
        (
            'locales = [\n  "pt-BR",\n  "pt_br",\n]',
            ("pipeline.toml:3: locales: 'pt-BR' is listed twice; remove one of them"),
        ),
        (
            'locales = [\n  "de",\n  "EN",\n]',
            "pipeline.toml:3: locales: 'en' is the source language; list only the languages to translate into",
        ),
        ("locales = [1]", "pipeline.toml:1: locales: must be a string, not a number; put it in quotes"),
        ("source = true", "pipeline.toml:1: source: must be a string, not true or false; put it in quotes"),
        ("output = 2024-01-23", "pipeline.toml:1: output: must be a string, not a date or time; put it in quotes"),
        (
            'output = "../site"',
            "pipeline.toml:1: output: '../site' leads out of the project; give a folder in the project, with '/'",
        ),
        (
            'output = "C:\\\\site"',
            "pipeline.toml:1: output: 'C:\\\\site' leads out of the project; give a folder in the project, with '/'",
        ),
        (
            'output = "."',
            ("pipeline.toml:1: output: '.' is no folder for content; give the name of a folder in the project"),
        ),
        (
            'output = ".git/x"',
            "pipeline.toml:1: output: '.git/x' is no folder for content; give the name of a folder in the project",
        ),
        (
            '\noutput = "source_en/site"',
            "pipeline.toml:2: output: 'source_en/site' overlaps with 'source_en' (source); give each its own folder",
        ),
        (
            'source = "locales"',
            ("pipeline.toml:1: source: 'locales' overlaps with 'locales' (locales_dir); give each its own folder"),
        ),
        (
            'project_name = "a\\nb"',
            "pipeline.toml:1: project_name: 'a\\nb' has characters that cannot be shown; write it on one line",
        ),
        (
            'base_url = "example.org"',
            "pipeline.toml:1: base_url: 'example.org' is no web address; give one such as 'https://example.org/health'",
        ),
        (
            'base_url = "javascript://x"',
            "pipeline.toml:1: base_url: 'javascript://x' is no web address; give one such as 'https://example.org/health'",
        ),
        ('skip_classes = ["a b"]', "pipeline.toml:1: skip_classes: 'a b' is no name; give one word without spaces"),
        (
            'abbreviations = ["z. B."]',
            'pipeline.toml:1: abbreviations: must be a table, not a list; write it as {de = ["bzw.", "ggf."]}',
        ),
        (
            '[abbreviations]\nde = ["z. B."]\n"xx" = ["a."]\n',
            "pipeline.toml:3: abbreviations: unknown locale 'xx'; give a BCP 47 tag such as 'de', 'pt-BR' or 'sr-Latn'",
        ),
        (
            '[abbreviations]\nde = [\n"z. B.",\n""]\n',
            "pipeline.toml:4: abbreviations: an empty string is no abbreviation; remove it",
        ),
        ("max_page_mb = 1001", "pipeline.toml:1: max_page_mb: 1001 is out of range; give 1 to 1000 megabytes"),
        (
            "max_page_mb = 2.5",
            ("pipeline.toml:1: max_page_mb: must be a whole number, not a number; give it in megabytes"),
        ),
        (
            "max_page_mb = true",
            ("pipeline.toml:1: max_page_mb: must be a whole number, not true or false; give it in megabytes"),
        ),
        ("similarity = 60", "pipeline.toml:1: similarity: 60 is out of range; give a number from 0 to 1"),
        ("similarity = nan", "pipeline.toml:1: similarity: nan is out of range; give a number from 0 to 1"),
        ("similarity = '1'", "pipeline.toml:1: similarity: must be a number, not a string; give a number from 0 to 1"),
    ],
)
def test_wrong_settings_are_refused_with_their_line(tmp_path, text, message):
    assert refusal(tmp_path, text) == message


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('a = 1\nlocales = ["de" "fr"]', "pipeline.toml:2:17: unclosed array"),
        ('locales = ["de"', "pipeline.toml:1:16: unclosed array"),
        ("locales = []\nlocales = []", "pipeline.toml:2:13: cannot overwrite a value"),
        ("locales = [\n\n", "pipeline.toml:3:1: invalid value"),
        ("max_page_mb = " + "9" * 5000, "pipeline.toml: exceeds the limit"),
        ("locales = " + "[" * 5000, "pipeline.toml: the values are nested too deeply"),
    ],
)
def test_malformed_toml(tmp_path, text, place):
    assert refusal(tmp_path, text).startswith(place)


def test_a_settings_file_in_another_encoding(tmp_path):
    (tmp_path / "pipeline.toml").write_bytes('# Zwölf\noutput = "Übersetzung"\n'.encode("latin-1"))
    with pytest.raises(
        ConfigError, match=r"^pipeline\.toml:1:5: byte 0xF6 is not UTF-8; in windows-1252 it would read 'Zwölf'"
    ):
        load_settings(tmp_path, environ={})


def test_the_table_must_be_a_table(tmp_path):
    (tmp_path / "pyproject.toml").write_text('[tool]\npipeline = "de"\n')
    with pytest.raises(ConfigError) as caught:
        load_settings(tmp_path, environ={})
    assert str(caught.value) == "pyproject.toml:2: tool.pipeline must be a table; write [tool.pipeline]"


def test_places_in_pyproject(tmp_path):
    (tmp_path / "pyproject.toml").write_text(
        'x = """\n[tool.pipeline]\nlocale = 1\n"""\n[tool.pipeline]\noutput = \'a\'\n"local\\u0065" = []\n'
    )
    with pytest.raises(ConfigError, match=r"^pyproject\.toml:7: unknown key 'locale'; did you mean 'locales'\?$"):
        load_settings(tmp_path, environ={})


# --- positions in TOML


SCANNED = '''\
title = "a # no comment" # a comment with [ and "
'quoted key' . "b.c" = 2024-01-23 07:32:00
[ tool . pipeline ] # header
list = [ # first
  "x]", """y""",
  {k = [1, 2], 'l' = 3},
]
[[tables]]
text = """
"two" quotes"""""
'''


def test_scan_finds_every_value():
    tomllib.loads(SCANNED)
    found = {path: SCANNED[entry.value.start : entry.value.end] for path, entry in scan(SCANNED).items()}
    assert found == {
        ("title",): '"a # no comment"',
        ("quoted key", "b.c"): "2024-01-23 07:32:00",
        ("tool", "pipeline"): "[ tool . pipeline ]",
        ("tool", "pipeline", "list", 0): '"x]"',
        ("tool", "pipeline", "list", 1): '"""y"""',
        ("tool", "pipeline", "list", 2, "k", 0): "1",
        ("tool", "pipeline", "list", 2, "k", 1): "2",
        ("tool", "pipeline", "list", 2, "k"): "[1, 2]",
        ("tool", "pipeline", "list", 2, "l"): "3",
        ("tool", "pipeline", "list", 2): "{k = [1, 2], 'l' = 3}",
        ("tool", "pipeline", "list"): '[ # first\n  "x]", """y""",\n  {k = [1, 2], \'l\' = 3},\n]',
        ("tables",): "[[tables]]",
        ("tables", "text"): '"""\n"two" quotes"""""',
    }


@given(st.text("ab=[]{}\"'#,.\n\\ 1", max_size=30))
def test_scan_understands_whatever_tomllib_accepts(text):
    try:
        document = tomllib.loads(text)
    except ValueError:
        return
    entries = scan(text)
    assert {path[0] for path in entries} == document.keys()


def test_settings_of_the_memory_stand_in_a_table(tmp_path):
    text = 'memory.url = "postgresql://db/memory"\nmemory.threshold = 80\n'
    by_name = load(tmp_path, text)
    assert (by_name.memory_url, by_name.memory_threshold) == ("postgresql://db/memory", 80)
    as_table = '[memory]\nurl = "postgresql://db/memory"\nthreshold = 80\n'
    assert load(tmp_path, as_table) == by_name
    assert load(tmp_path, as_table, {"PIPELINE_MEMORY_URL": ""}).memory_url == ""


# --- writing settings


def test_default_toml_holds_the_defaults(tmp_path):
    assert tomllib.loads(default_toml()) == {"locales": []}
    assert load(tmp_path, default_toml(["de", "pt_BR"])) == Settings(
        root=tmp_path, locales=("de", "pt-BR"), project_name=tmp_path.name
    )
    lines = [line[2:] if line.startswith("# ") and " = " in line else line for line in default_toml().splitlines()]
    assert load(tmp_path, "\n".join(lines)) == load(tmp_path, "")
    shown = tomllib.loads("\n".join(lines))
    inner = {f"{table}_{key}" for table in TABLES for key in shown[table]}
    assert {*KINDS} == {*shown} - {*TABLES} | inner


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("locales = []\n", 'locales = ["de"]\n'),
        ('locales=["fr"] # two\n', 'locales=["fr", "de"] # two\n'),
        ("locales = [ 'fr', ]", "locales = [ 'fr', \"de\", ]"),
        ('locales = [\n  "fr"\n]\n', 'locales = [\n  "fr",\n  "de"\n]\n'),
        ('locales = [\n\t"fr", # French\n]\n', 'locales = [\n\t"fr", # French\n\t"de",\n]\n'),
        ('locales = [\n  "fr" # French\n]\n', 'locales = [\n  "fr", # French\n  "de"\n]\n'),
        ('locales = [\n  "fr" # French\n  ,\n]\n', 'locales = [\n  "fr", # French\n  "de"\n  ,\n]\n'),
        ('locales = [\r\n  "fr",\r\n]\r\n', 'locales = [\r\n  "fr",\r\n  "de",\r\n]\r\n'),
        ('locales = [\n  "fr"]\n', 'locales = [\n  "fr", "de"]\n'),
        ('locales = ["fr",\n           "it"]\n', 'locales = ["fr",\n           "it", "de"]\n'),
        ('output = "web"\n\n[abbreviations]\n', 'locales = ["de"]\noutput = "web"\n\n[abbreviations]\n'),
        ("", 'locales = ["de"]\n'),
        ("[tool.pipeline] # here\noutput = 'w'", "[tool.pipeline] # here\nlocales = [\"de\"]\noutput = 'w'"),
        ("[tool.pipeline]", '[tool.pipeline]\nlocales = ["de"]\n'),
        ("tool = {pipeline = {locales = ['fr']}}", "tool = {pipeline = {locales = ['fr', \"de\"]}}"),
        (
            "[tool.pipeline]\nlocales = []\n[tool.x]\nlocales = []\n",
            '[tool.pipeline]\nlocales = ["de"]\n[tool.x]\nlocales = []\n',
        ),
    ],
)
def test_add_locale_changes_nothing_else(before, after):
    assert add_locale(before, "DE") == after


@pytest.mark.parametrize(
    "text",
    [
        "locales = 'fr'",
        "locales = [",
        "[project]\nname = 'x'\n",
        "tool.pipeline.output = 'x'",
        "[tool.pipeline.abbreviations]\nde = []\n",
    ],
)
def test_add_locale_says_what_to_do_by_hand(text):
    with pytest.raises(ConfigError) as caught:
        add_locale(text, "de")
    assert str(caught.value) == ("cannot add the locale 'de' to the settings; add \"de\" to the list `locales` there")


def test_add_locale_refuses_what_is_there_and_what_is_unknown():
    with pytest.raises(ConfigError, match="the locale 'pt-BR' is there already; nothing needs to be done"):
        add_locale('locales = ["pt_br"]', "pt-BR")
    with pytest.raises(ConfigError, match="unknown locale 'xx'"):
        add_locale("locales = []", "xx")


@given(
    st.lists(st.sampled_from(["fr", "it", "pl", "cs"]), unique=True),
    st.booleans(),
    st.sampled_from([" ", "\n", "\n  ", " # x\n "]),
)
def test_add_locale_adds_one_item_to_any_list(tags, comma, space):
    items = f",{space}".join(f'"{tag}"' for tag in tags) + ("," if comma and tags else "")
    text = f"# before\nlocales = [{space}{items}{space}]\noutput = 'web'\n"
    assert tomllib.loads(add_locale(text, "de")) == {"locales": [*tags, "de"], "output": "web"}


def test_loading_settings_loads_nothing_heavy(tmp_path):
    (tmp_path / "pipeline.toml").write_text(FULL)
    program = (
        "import sys; from pathlib import Path; from pipeline.config import load_settings;"
        "load_settings(Path(sys.argv[1]), environ={});"
        "heavy = {'babel', 'tempfile', 'shutil', 'logging', 'asyncio', 'difflib', 'decimal', 'subprocess'};"
        "print(sorted(heavy & {name.split('.')[0] for name in sys.modules}))"
    )
    run = subprocess.run([sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=True)
    assert "'babel'" in run.stdout  # "en_GB" and "pt_BR" are not canonical, so they are looked up
    (tmp_path / "pipeline.toml").write_text(FULL.replace("_GB", "-GB").replace("_BR", "-BR"))
    run = subprocess.run([sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"
