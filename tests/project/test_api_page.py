"""docs/python-api.md against the package."""

from __future__ import annotations

import inspect
import re
import subprocess
import sys

import pipeline

_FUNCTION = re.compile(r"^\| `(\w+)\(([^`]*)\)` \|", re.MULTILINE)
_CLASS = re.compile(r"^\| `([A-Z]\w+)` \|", re.MULTILINE)


def test_the_page_names_what_the_package_offers(paper):
    text = paper("docs/python-api.md").text
    functions = [name for name, _ in _FUNCTION.findall(text)]
    assert sorted([*functions, *_CLASS.findall(text), "PipelineError", "__version__"]) == sorted(pipeline.__all__)
    assert "`PipelineError`" in text


def test_the_parameters_are_those_of_the_functions(paper):
    documented = {
        name: re.findall(r"(\*|\w+)(?:=[^,]*)?(?:, |$)", parameters)
        for name, parameters in _FUNCTION.findall(paper("docs/python-api.md").text)
    }
    assert documented == {name: list(_parameters(getattr(pipeline, name))) for name in documented}


def _parameters(function):
    star = False
    for parameter in inspect.signature(function).parameters.values():
        if parameter.kind is parameter.KEYWORD_ONLY and not star:
            star = True
            yield "*"
        yield parameter.name


def test_the_examples_run(paper, shell):
    project, memory, glossary = (
        block.text for block in paper("docs/python-api.md").blocks if block.language == "python"
    )
    shell.run("pipeline init --locale de .")
    assert _output(project, shell) == "fever de 0\n"
    assert (
        _output(f"import pipeline\n{memory}", shell)
        == "80 Wash your hands. Waschen Sie sich die Hände. certainty “often” added\n"
    )
    assert _output(f"import pipeline\n{glossary}", shell) == (
        "side-effect 5 17\nforbidden Seiteneffekte Nebenwirkung\n"
    )


def _output(example, shell):
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", example],
        cwd=shell.folder,
        env=shell.environ,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_the_error_classes_have_their_exit_codes(paper):
    rows = re.findall(r"^\| `(\w+Error)` \| .* \| (\d) \|$", paper("docs/python-api.md").text, re.MULTILINE)
    assert {name: int(code) for name, code in rows} == {name: getattr(pipeline, name).exit_code for name, _ in rows}
    assert len(rows) == 5
