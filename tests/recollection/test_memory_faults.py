"""The memory of a project under faults: kills, damage, others at work. It must answer as one that is made anew."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import pipeline
from pipeline import Memory
from pipeline.__main__ import main
from pipeline.catalogs.po import read_catalog, write_catalog
from pipeline.config import load_settings
from pipeline.errors import PipelineError, StoreError
from pipeline.memory.sqlite import SqliteStore
from pipeline.model import State
from pipeline.workflows.memory import refresh
from pipeline.workflows.memory.project import FILE, open_project_memory
from pipeline.workflows.recall import recall
from pipeline.workflows.sync import sync
from pipeline.workspace import Workspace

TABLET, TABLET_DE = "Take one white tablet every morning.", "Nehmen Sie jeden Morgen eine weiße Tablette ein."
TEXTS = (
    TABLET,
    "Take one white tablet every evening.",
    "Drink a lot of water. Rest until the fever is gone.",
    "Drink a lot of water. Rest until the cough is gone.",
    "Wash your hands often and do not touch your face.",
    "Wash your hands often and dry them well.",
    "Talk to your doctor if the pain lasts for more than three days.",
    "Talk to your doctor if the pain lasts for more than five days.",
)
IMPORT = "locales/de/memory/m.tsv"


class Project:
    """A small project in a folder that may move; a day passes with every sync."""

    def __init__(self, root):
        self.root, self.now = root, datetime(2024, 5, 31, 9, 30, tzinfo=UTC)
        root.mkdir(parents=True)
        self.set_locales("de")

    def set_locales(self, *locales):
        (self.root / "pipeline.toml").write_text(f"locales = {json.dumps(locales)}\n", encoding="utf-8")

    def write(self, page, *texts):
        article = self.root / "source_en" / f"{page}.html"
        article.parent.mkdir(exist_ok=True)
        body = "".join(f"<p>{text}</p>\n" for text in texts)
        article.write_text(f'<html lang="en"><body>\n{body}</body></html>\n', encoding="utf-8")

    def catalog(self, page):
        return self.root / "locales" / "de" / "LC_MESSAGES" / f"{page}.po"

    def translate(self, page, prefix="[de]", least=0):
        file = self.catalog(page)
        catalog = read_catalog(file.read_bytes(), file.name)
        units = tuple(_translated(unit, prefix) if k >= least else unit for k, unit in enumerate(catalog.units))
        file.write_bytes(write_catalog(replace(catalog, units=units)))

    def sync(self):
        self.now += timedelta(days=1)
        return sync(workspace(self.root), clock=lambda: self.now)

    @property
    def store(self):
        return self.root / ".pipeline" / FILE


def _translated(unit, prefix):
    if unit.obsolete or unit.state is State.CURRENT:
        return unit
    notes = tuple(note for note in unit.notes if not note.startswith("Draft"))
    return replace(unit, target=f"{prefix} {unit.source}", fuzzy=False, previous_source=None, notes=notes)


def workspace(root):
    return Workspace(load_settings(root, environ={}))


def answers(root):
    """Return all that the memory of a project knows and finds, by locale."""
    return {locale: _answers(root, locale) for locale in workspace(root).settings.locales}


def _answers(root, locale):
    with open_project_memory(workspace(root), locale) as memory:
        entries, waiting = list(memory.entries()), list(memory.waiting.entries())
        found = {text: memory.lookup(text, 60, 50) for text in TEXTS}
        alike = {text: memory.waiting.lookup(text, 60, 50) for text in TEXTS}
        marks = memory.store.origins(), memory.waiting.origins()
        return repr((entries, waiting, found, alike, marks, memory.stats()[:-1])).splitlines()


def fresh_answers(root, folder):
    """Return what a memory answers that is made anew, in a copy of the project."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(root, folder, ignore=shutil.ignore_patterns(".pipeline"), symlinks=True)
    return answers(folder)


@pytest.fixture
def project(tmp_path):
    """Return a project with two translated pages and one that waits."""
    made = Project(tmp_path / "project")
    made.write("flu", *TEXTS[2:5])
    made.write("pain", *TEXTS[6:7])
    made.sync()
    made.translate("flu")
    made.translate("pain")
    made.write("dose", TABLET)
    made.sync()
    return made


@pytest.fixture
def call(project, monkeypatch, capsys):
    """Return a function that runs a command in the project, and gives exit code, output and errors."""

    def run(*arguments):
        with monkeypatch.context() as patch:
            patch.chdir(project.root)
            patch.setattr(sys, "argv", ["pipeline", *map(str, arguments)])
            with pytest.raises(SystemExit) as ended:
                main()
        output, errors = capsys.readouterr()
        return ended.value.code or 0, output, errors

    return run


def start(root, *command):
    environment = os.environ | {"PYTHONPATH": str(Path(pipeline.__file__).parents[1])}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen([sys.executable, *command], cwd=root, env=environment, text=True, **pipes)


# Kills


class Killed(BaseException):
    """What stands in for a kill: nothing after it runs."""


@pytest.mark.parametrize("last", range(1, 7))
def test_a_kill_at_any_step_of_a_refresh_loses_no_waiting_text(project, tmp_path, monkeypatch, last):
    project.translate("flu", "[DE]")
    project.store.unlink(missing_ok=True)
    steps = 0

    def counted(method):
        def call(*arguments):
            nonlocal steps
            steps += 1
            if steps == last:
                raise Killed
            return method(*arguments)

        return call

    with monkeypatch.context() as patch:
        patch.setattr(SqliteStore, "replace", counted(SqliteStore.replace))
        with pytest.raises(Killed):
            answers(project.root)
    assert answers(project.root) == fresh_answers(project.root, tmp_path / "fresh")


def test_a_kill_while_files_are_forgotten_leaves_nothing_of_them(project, tmp_path, monkeypatch):
    answers(project.root)
    project.catalog("dose").unlink()
    forget = SqliteStore.forget
    calls = iter((forget,))

    def once(*arguments):
        method = next(calls, None)
        if method is None:
            raise Killed
        return method(*arguments)

    with monkeypatch.context() as patch:
        patch.setattr(SqliteStore, "forget", once)
        with pytest.raises(Killed):
            answers(project.root)
    assert answers(project.root) == fresh_answers(project.root, tmp_path / "fresh")


@pytest.mark.slow
@pytest.mark.parametrize("delay", [0.35, 0.6])
def test_a_killed_import_is_there_as_a_whole_or_not_at_all(project, tmp_path, call, delay):
    given = tmp_path / "m.tsv"
    given.write_text("en\tde\n" + "".join(f"Take {k} of them.\tNehmen Sie {k} davon.\n" for k in range(4000)))
    process = start(project.root, "-m", "pipeline", "memory", "import", str(given))
    time.sleep(delay)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    kept = project.root / IMPORT
    assert not kept.exists() or kept.read_bytes() == given.read_bytes()
    assert answers(project.root) == fresh_answers(project.root, tmp_path / "fresh")
    assert call("memory", "import", given)[::2] == (0, "")
    assert kept.read_bytes() == given.read_bytes()
    assert [file.name for file in kept.parent.iterdir()] == ["m.tsv"]


# Others at work

READER = """
import sys
from pathlib import Path
from pipeline.config import load_settings
from pipeline.workflows.memory.project import open_project_memory
from pipeline.workspace import Workspace

with open_project_memory(Workspace(load_settings(Path.cwd(), environ={})), "de") as memory:
    print("open", flush=True)
    sys.stdin.readline()
    print(sum(1 for _ in memory.entries()), len(memory.lookup(sys.argv[1], 100)), flush=True)
"""


SLOW_REBUILD = """
import time
from pathlib import Path
from pipeline.config import load_settings
from pipeline.workflows.memory import commands
from pipeline.workspace import Workspace

fill = commands.open_project_memory

def late(*arguments, **options):
    time.sleep(1)
    return fill(*arguments, **options)

commands.open_project_memory = late
commands.rebuild(Workspace(load_settings(Path.cwd(), environ={})))
"""


@pytest.mark.slow
def test_who_has_the_memory_open_sees_all_of_it_while_others_rebuild_it(project, tmp_path):
    reader = start(project.root, "-c", READER, TEXTS[6])
    assert reader.stdout.readline() == "open\n"
    rebuilder = start(project.root, "-c", SLOW_REBUILD)
    time.sleep(0.8)
    output, errors = reader.communicate("\n", timeout=20)
    assert (output, errors, reader.returncode) == ("4 1\n", "", 0)
    assert (rebuilder.communicate(timeout=20)[1], rebuilder.returncode) == ("", 0)
    assert answers(project.root) == fresh_answers(project.root, tmp_path / "fresh")


# Damage


def looked_up(call):
    code, output, errors = call("memory", "lookup", TEXTS[6], "--json")
    return code, errors, [match["target"] for match in json.loads(output)["matches"]] if code == 0 else output


FOUND = (0, "", [f"[de] {TEXTS[6]}"])


def test_after_damage_to_any_page_the_first_command_answers(project, call):
    answers(project.root)
    good = project.store.read_bytes()
    told = {}
    for page in range(1, len(good) // 4096):
        project.store.write_bytes(good[: page * 4096] + bytes(4096) + good[(page + 1) * 4096 :])
        told[page] = call("memory", "export", "--out", "all.tsv")[::2]
    assert told == dict.fromkeys(told, (0, ""))
    assert looked_up(call) == FOUND


@pytest.mark.parametrize("seed", [0, 1, 3, 5])
def test_pages_that_changed_places_lead_to_no_traceback(project, call, seed):
    answers(project.root)
    data = bytearray(project.store.read_bytes())
    first, second = (4096 * page for page in random.Random(seed).sample(range(1, len(data) // 4096), 2))  # noqa: S311  # not secret
    data[first : first + 4096], data[second : second + 4096] = (
        data[second : second + 4096],
        data[first : first + 4096],
    )
    project.store.write_bytes(data)
    code, _, errors = call("memory", "export", "--out", "all.tsv")
    assert (code, errors) == (0, "")


def _folder(file):
    file.mkdir()
    (file / "file").write_text("x")


STATEMENTS = ("DROP TABLE posting", "DROP TABLE pair", "ALTER TABLE entry DROP COLUMN who")
PLACED = {
    "a folder": _folder,
    "a pipe": os.mkfifo,
    "a link to itself": lambda file: file.symlink_to(file),
    "a link to nowhere": lambda file: file.symlink_to(file.parent.parent / "nowhere"),
    "a link to another file": lambda file: file.symlink_to(file.parent.parent / "pipeline.toml"),
    "text": lambda file: file.write_text("This is no database.\n" * 500),
}


@pytest.mark.parametrize("thing", PLACED)
def test_in_the_place_of_the_memory_nothing_else_stays(project, call, thing):
    settings = (project.root / "pipeline.toml").read_bytes()
    project.store.unlink(missing_ok=True)
    PLACED[thing](project.store)
    if thing == "a pipe":
        process = start(project.root, "-m", "pipeline", "memory", "stats")
        assert process.communicate(timeout=5)[1] == ""
    assert looked_up(call) == FOUND
    assert (project.root / "pipeline.toml").read_bytes() == settings
    assert not (project.root / "nowhere").exists()


@pytest.mark.parametrize("statement", STATEMENTS)
def test_a_file_that_lacks_a_part_is_made_anew(project, call, statement):
    answers(project.root)
    connection = sqlite3.connect(project.store)
    connection.execute(statement)
    connection.close()
    assert looked_up(call) == FOUND


# What happens to the project's files


@pytest.mark.parametrize("name", [IMPORT, "locales/de/LC_MESSAGES/flu.po"])
def test_a_file_that_goes_away_while_it_is_read_is_no_traceback(project, monkeypatch, name):
    (project.root / IMPORT).parent.mkdir()
    (project.root / IMPORT).write_text(f"en\tde\n{TABLET}\t{TABLET_DE}\n", encoding="utf-8")
    sources = refresh.sources

    def overtaken(*arguments):
        found = sources(*arguments)
        (project.root / name).unlink(missing_ok=True)
        return found

    with monkeypatch.context() as patch:
        patch.setattr(refresh, "sources", overtaken)
        with pytest.raises(StoreError, match=f"^{name}: cannot read: No such file or directory"):
            answers(project.root)
    assert TABLET_DE not in str(answers(project.root)) or name != IMPORT


@pytest.mark.parametrize("seed", range(3))
def test_whatever_is_done_to_a_project_its_memory_is_as_made_anew(tmp_path, seed):
    rng = random.Random(seed)  # noqa: S311  # not secret
    project = Project(tmp_path / "a")
    project.write("p0", *TEXTS[:3])
    actions = [_write, _translate, _sync, _sync, _import, _recall, _locales, _branch, _branch, _move, _delete, _touch]
    done = []
    for _ in range(18):
        action = rng.choice(actions)
        done.append(action.__name__)
        try:
            action(project, rng, tmp_path / "branches")
        except PipelineError as error:
            done.append(str(error))
        if len(done) % 3 == 0:
            assert answers(project.root) == fresh_answers(project.root, tmp_path / "fresh"), done


def _write(project, rng, _):
    project.write(f"p{rng.randrange(3)}", *rng.sample(TEXTS, rng.randint(1, 4)))


def _translate(project, rng, _):
    for file in sorted(project.root.glob("locales/de/LC_MESSAGES/*.po")):
        project.translate(file.stem, rng.choice(("[de]", "[DE]")), rng.randrange(2))


def _sync(project, _rng, _folder):
    project.sync()


def _import(project, rng, _):
    file = project.root / IMPORT
    file.parent.mkdir(parents=True, exist_ok=True)
    if file.exists() and rng.random() < 0.3:
        file.unlink()
    else:
        file.write_text("".join(f"{text}\tImport {rng.randrange(3)}: {text}\n" for text in rng.sample(TEXTS, 3)))


def _recall(project, rng, _):
    text = rng.choice(TEXTS)
    options = {"by": "the editor", "reason": "wrong dose", "clock": lambda: project.now, "undo": rng.random() < 0.3}
    recall(workspace(project.root), "de", text, f"[de] {text}", **options)


def _locales(project, rng, _):
    project.set_locales(*rng.choice((["de"], ["de", "fr"], ["fr"])))


def _branch(project, rng, folder):
    """Keep the files of the project, or give it those of an earlier moment, as git does."""
    kept = sorted(folder.glob("*"))
    if not kept or rng.random() < 0.4:
        shutil.copytree(project.root, folder / str(len(kept)), ignore=shutil.ignore_patterns(".pipeline"))
        return
    for name in ("source_en", "locales"):
        shutil.rmtree(project.root / name, ignore_errors=True)
    copy = rng.choice((shutil.copy, shutil.copy2))
    shutil.copytree(rng.choice(kept), project.root, dirs_exist_ok=True, copy_function=copy)


def _move(project, _rng, _folder):
    other = project.root.with_name("b" if project.root.name == "a" else "a")
    project.root = project.root.rename(other)


def _delete(project, rng, _):
    files = sorted(project.root.glob("source_en/*.html"))
    if len(files) > 1:
        rng.choice(files).unlink()


def _touch(project, rng, _):
    for file in project.root.rglob("*.po"):
        if rng.random() < 0.5:
            os.utime(file, (10**9, 10**9))


def test_a_text_with_thousands_of_translations_is_looked_up_at_once(tmp_path):
    with Memory.open(tmp_path / "memory.sqlite") as memory:
        memory.add((TABLET, f"Fassung {number}") for number in range(5000))
        began = time.perf_counter()
        assert len(memory.lookup(TABLET)) == 5
        assert time.perf_counter() - began < 1
