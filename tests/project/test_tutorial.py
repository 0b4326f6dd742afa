"""The tutorial and the how-to pages: a reader who does what stands there sees what stands there.

What is run is in `console` blocks. A comment there is what the reader does by hand: `# write “new” for “old” in FILE`,
`# delete “text” in FILE`, `# delete each line “text” in FILE`. The other blocks are files, where the
paragraph above them begins with “Write `FILE`”, and else parts of the catalog, the page or the file that it names.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
from typing import NamedTuple

import pytest

CATALOG = "locales/de/LC_MESSAGES/fever.po"
SHOWN = {"po": CATALOG, "html": "site/de/fever.html"}
_BLOCK = re.compile(r"((?:^.+\n)*)\n```(\w+)\n((?:(?!```).*\n)*)```$", re.MULTILINE)
_WRITE = re.compile(r"# write “(.+)” for “(.+)” in (\S+)")
_DELETE = re.compile(r"# delete (?:each line )?“(.+)” in (\S+)")
_FILE = re.compile(r"Write `([^`]+)`")
_NAMED = re.compile(r"`([\w./-]+/[\w.-]+)`[^`]*:$")
# What differs from one run to the next.
_VARIES = (
    (r"\b\d\d:\d\d:\d\d\b", "TIME"),
    (r"127\.0\.0\.1:\d+", "ADDRESS"),
    (r"\d+ files? written: .*", "FILES"),
)


class Block(NamedTuple):
    """A fenced block: the paragraph above it on one line, its language, its text."""

    above: str
    language: str
    text: str


def _blocks(text):
    return [Block(" ".join(above.split()), language, block) for above, language, block in _BLOCK.findall(text)]


class Reader:
    """Somebody who does what a page says, in a shell."""

    def __init__(self, shell):
        self.shell = shell
        self.code = 0

    def follow(self, blocks):
        for block in blocks:
            if block.language == "console":
                for step in re.split(r"^\$ ", block.text, flags=re.MULTILINE)[1:]:
                    self._step(*step.split("\n", 1))
            elif written := _FILE.search(block.above):
                self.shell.write(written[1], block.text)
            elif "replace all entries" in block.above:
                self._translate(block.text)
            elif block.language in {"po", "html", "csv", "tsv"}:
                self._look(block)

    def _look(self, block):
        named = _NAMED.search(block.above)
        name = named[1] if named else SHOWN[block.language]
        assert block.text in (self.shell.folder / name).read_text(encoding="utf-8"), f"{name} lacks\n{block.text}"

    def _translate(self, entries):
        path = self.shell.folder / CATALOG
        header, _, rest = path.read_text(encoding="utf-8").partition("\n\n")
        assert re.sub(r'^msgstr ".+"$', 'msgstr ""', entries, flags=re.MULTILINE) == rest
        path.write_text(f"{header}\n\n{entries}", encoding="utf-8")

    def _step(self, command, expected):
        if command.startswith("# "):
            assert expected == ""
            self._by_hand(command)
        elif command.startswith("cd "):
            self.shell.folder /= command.removeprefix("cd ")
        else:
            printed = self._printed(command)
            pattern = re.escape(_lasting(expected)).replace(re.escape("…\n"), r"(?:.*\n)+?")
            assert re.fullmatch(pattern, _lasting(printed)), f"$ {command}\n{printed}instead of\n{expected}"

    def _by_hand(self, comment):
        if found := _WRITE.fullmatch(comment):
            self.shell.edit(found[3], {found[2]: found[1]})
        elif found := _DELETE.fullmatch(comment):
            self.shell.edit(found[2], {f"{found[1]}\n": ""})
        else:
            pytest.fail(f"nobody knows how to do this: {comment}")

    def _printed(self, command):
        if command.startswith("pipeline serve"):
            return self._served(command)
        result = self.shell.run(command.replace("$?", str(self.code)))
        self.code = result.code
        return result.out + result.err

    def _served(self, command):
        """Return what `pipeline serve` prints before anything changes; no browser is opened, any port will do."""
        line = f"exec {command.replace(' --open', '')} --port 0"
        with subprocess.Popen(
            ["sh", "-c", line], cwd=self.shell.folder, env=self.shell.environ, stdout=-1, stderr=-2, text=True
        ) as process:
            try:
                lines = iter(process.stdout.readline, "")
                printed = [next(lines)]
                while "serving" not in printed[-1]:
                    printed.append(next(lines))
                process.send_signal(signal.SIGINT)
                assert process.wait(60) == 0
            finally:
                process.kill()
        return "".join(printed)


def _lasting(text):
    for pattern, name in _VARIES:
        text = re.sub(pattern, name, text)
    return text


@pytest.fixture
def reader(shell):
    who = {f"GIT_{role}_{what}": "editor@example.org" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    shell.environ |= who | {"GIT_CONFIG_GLOBAL": os.devnull, "COLUMNS": "120"}
    return Reader(shell)


@pytest.mark.slow
def test_the_tutorial_is_true(paper, reader):
    reader.follow(_blocks(paper("docs/tutorial.md").text))
    page = (reader.shell.folder / "site/de/fever.html").read_text(encoding="utf-8")
    assert "l10n-notice" not in page
    assert "data-l10n-state" not in page
    assert "Es ist keine eigene Krankheit" in page


def test_the_tutorial_begins_as_the_readme_does(paper):
    first, second = (
        next(block.text for block in paper(name).blocks if block.language == "sh")
        for name in ("README.md", "docs/tutorial.md")
    )
    assert second.startswith(first)


@pytest.mark.slow
def test_check_objects_to_the_mistake_that_the_tutorial_proposes(paper, translated):
    assert "write “39 °C” in the translation" in " ".join(paper("docs/tutorial.md").text.split())
    translated.shell.edit(CATALOG, {"<strong>38 °C oder": "<strong>39 °C oder"})
    result = translated.shell.run("pipeline check")
    assert (result.code, "[numbers]" in result.out) == (1, True)


@pytest.fixture
def translated(paper, reader, require_tool):
    """Return a reader in the tutorial's project, with the page translated, synced and committed."""
    require_tool("git")
    text = paper("docs/tutorial.md").text
    reader.follow(_blocks(text[: text.index("## 5. Check")]))
    assert reader.shell.run("pipeline sync && git init -q -b main && git add -A && git commit -qm begin").code == 0
    return reader


@pytest.mark.slow
@pytest.mark.parametrize(("name", "go_on"), [("docs/for-editors.md", False), ("docs/for-terminologists.md", True)])
def test_the_tasks_of_a_how_to_page_are_done_as_it_says(name, go_on, paper, translated, tmp_path):
    """Each task has the project for itself; with `go_on` all but the first go on from what the first one made."""
    begin = translated.shell.folder
    for number, text in enumerate(re.split(r"^## .+\n", paper(name).text, flags=re.MULTILINE)[1:]):
        translated.shell.folder = tmp_path / f"task-{number}" / "clinic"
        shutil.copytree(begin, translated.shell.folder)
        translated.follow(_blocks(text))
        if go_on and number == 0:
            begin = translated.shell.folder
