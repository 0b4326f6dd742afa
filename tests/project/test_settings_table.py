"""docs/settings.md against the settings themselves."""

from __future__ import annotations

import re
import tomllib
from dataclasses import fields

from pipeline.config import Settings, default_toml, load_settings
from pipeline.config.kinds import KINDS, spelled

_ROW = re.compile(
    r"^\| \[`([\w.]+)`\]\(#[\w.]+\) \| ([^|]+) \| `([^`]*)` \| (?:`(\w+)`|–) \| (?:`([^`]+)`|–) \|$", re.MULTILINE
)
_TYPES = {
    "str": "string",
    "tuple[str, ...]": "list of strings",
    "tuple[tuple[str, tuple[str, ...]], ...]": "table",
    "Severities": "table",
    "tuple[tuple[str, Severities], ...]": "table",
    "tuple[tuple[str, int], ...]": "table",
    "int": "integer",
    "float": "number",
}


def _rows(paper):
    return _ROW.findall(paper("docs/settings.md").text)


def _as_toml(name, default):
    if name in ("abbreviations", "check.severity", "check.locales", "check.pages", "check.current"):
        return dict(default)
    return list(default) if isinstance(default, tuple) else default


def test_every_setting_is_listed_with_its_type_and_default(paper):
    documented = [(name, kind, tomllib.loads(f"x = {default}")["x"]) for name, kind, default, _, _ in _rows(paper)]
    settings = [field for field in fields(Settings) if field.name != "root"]
    assert documented == [
        (spelled(field.name), _TYPES[field.type], _as_toml(spelled(field.name), field.default)) for field in settings
    ]


def test_every_setting_is_explained_under_its_own_heading(paper):
    assert paper("docs/settings.md").headings[1:] == [
        spelled(field.name) for field in fields(Settings) if field.name != "root"
    ]


def test_the_variables_are_those_that_can_be_given(paper):
    documented = {name: variable for name, _, _, variable, _ in _rows(paper)}
    assert documented == {
        spelled(name): f"PIPELINE_{name.upper()}" if kind.parse else "" for name, kind in KINDS.items()
    }


def test_the_options_exist(paper, shell):
    options = {name: option for name, _, _, _, option in _rows(paper) if option}
    assert options == {"output": "build --out"}
    shell.run("pipeline init --locale de .")
    assert shell.run("pipeline build --out public").code == 0
    assert (shell.folder / "public/de/fever.html").is_file()


def test_the_examples_are_a_settings_file(paper, tmp_path):
    examples = [block.text for block in paper("docs/settings.md").blocks if block.language == "toml"]
    (tmp_path / "pipeline.toml").write_text("\n".join(examples), encoding="utf-8")
    settings = load_settings(tmp_path, environ={})
    assert (settings.locales, settings.project_name) == (("de", "pt-BR"), "Clinic")
    assert settings.abbreviations == (("de", ("bzw.", "ggf.")),)
    assert settings.check_severity == (("length", "note"), ("old-spelling", "off"))
    assert settings.check_locales == (("de-CH", (("old-spelling", "off"),)),)
    assert settings.check_pages == (("news/*", (("stale", "minor"),)),)
    assert (settings.check_current, settings.check_grace_days) == ((("de", 95),), 14)


def test_the_file_that_init_writes_names_every_setting():
    assert sorted(re.findall(r"^(?:# )?([\w.]+) = ", default_toml(), re.MULTILINE)) == sorted(map(spelled, KINDS))
