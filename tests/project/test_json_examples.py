"""The JSON examples in docs/json.md are what the commands print, to the last key and value."""

from __future__ import annotations

import json
import re
import signal
import subprocess

import pytest

_DATE = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?[+-]\d{4})?")
_SIZE = re.compile(r'(?<="bytes": )\d+')
_SCORE = re.compile(r'(?<="score": )\d+\.\d+')


def _lasting(text):
    """Return an example without what depends on the day, the machine and lists of words."""
    return _SCORE.sub("0", _SIZE.sub("0", _DATE.sub("DATE", text)))


@pytest.fixture
def translations(german, temperature):
    flawed = "Medikamente wie Paracetamol können Fieber senken. Beachten Sie die Packungsbeilage."
    return (
        german
        | temperature
        | {
            "Medicines such as paracetamol can lower a fever. <em>Follow the package insert.</em>": flawed,
        }
    )


@pytest.mark.slow
def test_the_examples_are_what_the_commands_print(paper, shell, translations):
    blocks = [block for block in paper("docs/json.md").blocks if block.heading != "serve"]
    commands = [block.text for block in blocks if block.language == "sh"]
    examples = [block.text for block in blocks if block.language == "json"]
    (page,) = [block.text for block in blocks if block.language == "html"]
    old, new = [block.text for block in blocks if block.language == "po"]
    (memory,) = [block.text for block in blocks if block.language == "xml"]
    (terms,) = [block.text for block in blocks if block.language == "csv"]
    files = {"bone-scan.html": page, "old.po": old, "new.pot": new, "vendor.tmx": memory, "terms.csv": terms}
    for name, text in files.items():
        shell.write(name, text)
    catalog = "locales/de/LC_MESSAGES/fever.po"
    people = {
        "sync": lambda: (
            shell.translate(catalog, translations),
            shell.edit(catalog, {"Last-Translator: Automatically generated": "Last-Translator: A translator"}),
        ),
        "status": lambda: shell.edit("source_en/fever.html", {"light clothes": "light, loose clothes"}),
        "diff": lambda: shell.run("pipeline sync"),
        "keep": lambda: shell.run("pipeline sync"),
    }
    for command, example in zip(commands, examples, strict=True):
        result = shell.run(command)
        assert (_lasting(result.out), result.err) == (_lasting(example), ""), command
        people.get(command.split()[1], lambda: None)()


@pytest.mark.slow
def test_the_events_are_what_serve_prints(paper, shell, edit):
    command, *examples = [block.text for block in paper("docs/json.md").blocks if block.heading == "serve"]
    shell.run("pipeline init --locale de . && pipeline sync && pipeline build")
    with subprocess.Popen(["sh", "-c", f"exec {command}"], cwd=shell.folder, env=shell.environ, stdout=-1) as process:
        try:
            start = json.loads(process.stdout.readline())
            shell.edit("source_en/fever.html", edit)
            rebuild = json.loads(process.stdout.readline())
            process.send_signal(signal.SIGINT)
            assert process.wait(60) == 0
        finally:
            process.kill()
    assert [_event(found) for found in (start, rebuild)] == [_event(json.loads(example)) for example in examples]


def _event(event):
    """Return an event without what depends on the moment, and with the localized pages alone of what was written."""
    pages = [file for file in event["written"] if file.endswith("/fever.html")]
    address = re.sub(r"\d+/$", "", event.get("address", ""))
    return list(event), event | {"time": _DATE.sub("DATE", event["time"]), "address": address, "written": pages}


def test_every_command_has_an_example(paper, shell):
    commands = _commands(shell, "pipeline")
    groups = {command: _commands(shell, f"pipeline {command}") for command in commands}
    wanted = [f"{command} {name}".strip() for command in commands for name in groups[command] or [""]]
    shown = {block.heading for block in paper("docs/json.md").blocks if block.language == "json"}
    assert sorted(shown) == sorted(wanted)


def _commands(shell, command):
    """Return the names of the commands in a group, none for a command."""
    listed = shell.run(f"{command} --help").out.partition("Commands:")[2].splitlines()
    return [line.split()[0] for line in listed if line[:3].strip()]


@pytest.mark.slow
def test_json_is_complete_where_files_are_unreadable(shell):
    shell.run("pipeline init --locale de .")
    shell.write("source_en/broken.html", "<p>One <b>two</p>\n")
    for command in ("sync", "status", "check", "build"):
        result = shell.run(f"pipeline {command} --json")
        assert result.code == 3, command
        assert json.loads(result.out)["errors"] == [
            {"message": "source_en/broken.html:1:8: <b> is not closed", "hint": "add </b> where it belongs"}
        ]


def test_a_command_that_cannot_begin_prints_schema_and_errors_alone(shell):
    result = shell.run("pipeline sync --json")
    assert result.code == 2
    assert sorted(json.loads(result.out)) == ["errors", "schema"]
