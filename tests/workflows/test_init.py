"""A new project, and a new locale in an old one: nothing that is there is touched."""

from __future__ import annotations

from datetime import date

import html5lib
import pytest

from pipeline import ConfigError, init, load_settings, new_locale

TODAY = date(2024, 5, 31)
ALL = ("pipeline.toml", ".gitignore", "locales/.gitkeep", "glossary/glossary.tsv", "source_en/fever.html")


def _files(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_project_in_a_folder_that_is_not_there_yet(tmp_path):
    result = init(tmp_path / "deep/clinic", today=TODAY, locales=["pt_br", "de", "de"])
    assert (result.created, result.kept) == (ALL, ())
    assert load_settings(tmp_path / "deep/clinic", environ={}).locales == ("pt-BR", "de")


def test_the_example_is_html_with_the_day_in_it(tmp_path):
    init(tmp_path, today=TODAY)
    text = (tmp_path / "source_en/fever.html").read_text(encoding="utf-8")
    assert '<time datetime="2024-05-31" data-l10n-name="updated">May 31, 2024</time>' in text
    html5lib.HTMLParser(strict=True).parse(text)


def test_what_is_there_stays(tmp_path):
    files = {
        ".gitignore": "*.log\n",
        "README.md": "Ours\n",
        "pyproject.toml": '[project]\nname = "clinic"\n',
        "source_en/ours.html": "<p>Ours</p>\n",
        "locales/.gitkeep": "",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    result = init(tmp_path, today=TODAY)
    assert result.created == ("pipeline.toml", "glossary/glossary.tsv")
    assert result.kept == (".gitignore", "locales/.gitkeep")
    assert _files(tmp_path).items() >= {name: text.encode() for name, text in files.items()}.items()


@pytest.mark.parametrize(
    ("files", "locales", "message"),
    [
        ({"pipeline.toml": ""}, (), "there is a project here already"),
        ({"pyproject.toml": "[tool.pipeline]\n"}, (), "there is a project here already"),
        ({"pyproject.toml": "[tool.pipeline\n"}, (), "pyproject.toml:1"),
        ({}, ("xx",), "unknown locale 'xx'"),
        ({}, ("de", "en"), "'en' is the language of the articles"),
    ],
)
def test_what_init_refuses_it_leaves_as_it_is(tmp_path, files, locales, message):
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    before = _files(tmp_path)
    with pytest.raises(ConfigError) as caught:
        init(tmp_path, today=TODAY, locales=locales)
    assert message in caught.value.message
    assert _files(tmp_path) == before


def test_a_file_in_the_place_of_the_folder(tmp_path):
    (tmp_path / "clinic").write_text("mine", encoding="utf-8")
    with pytest.raises(ConfigError, match="clinic: is not a folder"):
        init(tmp_path / "clinic", today=TODAY)


def test_a_project_inside_of_another(tmp_path):
    init(tmp_path, today=TODAY)
    assert init(tmp_path / "inner", today=TODAY).created == ALL


PYPROJECT = """\
[project]  # ours
name = "clinic"

[tool.pipeline]
locales = [
    "de",  # first
]
source = "articles"

[tool.ruff]
line-length = 100
"""


def test_a_locale_is_added_to_a_shared_file_that_stays_as_it_is_otherwise(tmp_path):
    file = tmp_path / "pyproject.toml"
    file.write_text(PYPROJECT, encoding="utf-8")
    (tmp_path / "articles").mkdir()
    assert new_locale(tmp_path / "articles", "pt_br", environ={}) == file
    assert file.read_text(encoding="utf-8") == PYPROJECT.replace("# first\n", '# first\n    "pt-BR",\n')


def test_of_two_files_the_one_with_settings_gets_the_locale(tmp_path):
    (tmp_path / "pipeline.toml").write_text("# nothing yet\n", encoding="utf-8")
    file = tmp_path / "pyproject.toml"
    file.write_text('[tool.pipeline]\nlocales = ["de"]\n', encoding="utf-8")
    assert new_locale(tmp_path, "fr", environ={}) == file
    assert load_settings(tmp_path, environ={}).locales == ("de", "fr")


@pytest.mark.parametrize(
    ("tag", "message"),
    [
        ("DE", "the locale 'de' is there already"),
        ("en", "'en' is the language of the articles"),
        ("xx", "unknown locale 'xx'"),
        ("", "unknown locale ''"),
        ("../x", "unknown locale '../x'"),
    ],
)
def test_a_locale_that_cannot_be_added(tmp_path, tag, message):
    init(tmp_path, today=TODAY, locales=["de"])
    before = _files(tmp_path)
    with pytest.raises(ConfigError) as caught:
        new_locale(tmp_path, tag, environ={})
    assert message in caught.value.message
    assert _files(tmp_path) == before
