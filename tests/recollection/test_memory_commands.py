"""`pipeline memory` with hostile files: a line that says what is wrong, in bounded time, and nothing half done."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import pipeline
from pipeline.__main__ import main

HANDS, HANDS_DE = "Wash your hands before you eat.", "Waschen Sie sich vor dem Essen die Hände."
BED, BED_DE = "Rest in bed until the fever is gone.", "Bleiben Sie im Bett, bis das Fieber weg ist."
TSV = f"en\tde\n{HANDS}\t{HANDS_DE}\n"
MEMORY = Path("locales/de/memory")


class Project:
    """A project with one article, and commands in it."""

    def __init__(self, root, monkeypatch, capsys):
        self.root, self._monkeypatch, self._capsys = root, monkeypatch, capsys
        (root / "source_en").mkdir(parents=True)
        (root / "pipeline.toml").write_text('locales = ["de"]\n', encoding="utf-8")
        self.article("flu", BED)

    def article(self, page, *texts):
        body = "".join(f"<p>{text}</p>\n" for text in texts)
        file = self.root / "source_en" / f"{page}.html"
        file.write_text(f'<html lang="en"><body>\n{body}</body></html>\n', encoding="utf-8")

    def __call__(self, *arguments):
        """Run a command in this process; return exit code, output and errors."""
        with self._monkeypatch.context() as patch:
            patch.chdir(self.root)
            patch.setattr(sys, "argv", ["pipeline", *map(str, arguments)])
            with pytest.raises(SystemExit) as ended:
                main()
        return (ended.value.code or 0, *self._capsys.readouterr())

    def apart(self, *arguments, timeout=10, largest=0):
        """Run a command in a process of its own, in which no file may grow beyond `largest` bytes."""

        def prepare():
            if largest:
                signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
                resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))

        environment = os.environ | {"PYTHONPATH": str(Path(pipeline.__file__).parents[1])}
        command = [sys.executable, "-m", "pipeline", *map(str, arguments)]
        options = {"cwd": self.root, "env": environment, "capture_output": True, "timeout": timeout}
        return subprocess.run(command, preexec_fn=prepare, check=False, text=True, **options)

    def kept(self):
        folder = self.root / MEMORY
        return sorted(folder.iterdir()) if folder.is_dir() else []


@pytest.fixture
def project(tmp_path, monkeypatch, capsys):
    made = Project(tmp_path / "project", monkeypatch, capsys)
    assert made("sync")[0] == 0
    return made


# Names


@pytest.mark.parametrize("name", [".m.tsv", os.fsdecode(b"m\xff.tsv")], ids=["hidden", "not UTF-8"])
def test_a_file_whose_name_the_project_cannot_keep_is_refused_and_not_kept(project, tmp_path, name):
    (tmp_path / name).write_text(TSV, encoding="utf-8")
    code, output, errors = project("memory", "import", tmp_path / name)
    assert (code, output, errors.count("\n")) == (2, "", 1)
    assert errors.endswith("the project cannot keep a file of that name; rename the file\n")
    assert project.kept() == []
    assert project("memory", "stats")[0] == project("sync")[0] == 0


@pytest.mark.parametrize("name", ["two\nlines.tsv", "red\x1b[31m.tsv", "mirrored\u202e.tsv"])
def test_no_name_of_a_file_steers_the_terminal(project, tmp_path, name):
    (tmp_path / name).write_text(TSV, encoding="utf-8")
    for arguments in (("import", tmp_path / name), ("lookup", HANDS), ("lookup", "hands", "--concordance")):
        code, output, errors = project("memory", *arguments)
        assert (code, errors) == (0, "")
        assert not {"\x1b", "\u202e"} & set(output)
        assert "\nlines" not in output


def test_no_text_of_an_import_steers_the_terminal(project, tmp_path):
    (tmp_path / "m.tsv").write_text("Wash\x1b[31m your\u202e hands\x07 now.\tJetzt\x1b]0;x\x07 Hände\u2066 waschen.\n")
    assert project("memory", "import", tmp_path / "m.tsv")[::2] == (0, "")
    for arguments in (("Wash your hands now.", "--threshold", "50"), ("hands", "--concordance")):
        code, output, errors = project("memory", "lookup", *arguments)
        assert (code, errors) == (0, "")
        assert "waschen" in output
        assert not {"\x1b", "\x07", "\u202e", "\u2066"} & set(output)


# What stands in the folder of imports


def test_a_link_that_leads_nowhere_holds_up_no_sync(project):
    (project.root / MEMORY).mkdir()
    (project.root / MEMORY / "m.tsv").symlink_to(project.root / "nowhere.tsv")
    assert project("sync")[::2] == (0, "")
    assert project("memory", "stats")[::2] == (0, "")


def test_nobody_waits_for_a_pipe(project):
    (project.root / MEMORY).mkdir()
    os.mkfifo(project.root / MEMORY / "m.tsv")
    for command in (("sync",), ("memory", "stats")):
        done = project.apart(*command, timeout=4)
        assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("is_folder", [False, True])
def test_a_link_out_of_the_project_is_not_followed(project, tmp_path, is_folder):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "m.tsv").write_text(f"{BED}\tA secret of somebody else.\n", encoding="utf-8")
    if is_folder:
        (project.root / MEMORY).symlink_to(outside)
    else:
        (project.root / MEMORY).mkdir()
        (project.root / MEMORY / "m.tsv").symlink_to(outside / "m.tsv")
    project.article("cold", BED)
    assert project("sync")[::2] == (0, "")
    assert "secret" not in project("memory", "lookup", BED, "--json")[1]
    assert not [file for file in project.root.glob("locales/**/*.po") if "secret" in file.read_text(encoding="utf-8")]


# Hostile TMX

_LAUGHS = "".join(f"<!ENTITY a{k} '{f'&a{k - 1};' * 10}'>" for k in range(1, 10))
_UNIT = '<tu><tuv xml:lang="en"><seg>{}</seg></tuv><tuv xml:lang="de"><seg>Ja.</seg></tuv></tu>'
HOSTILE = {
    "laughs": (f"<!DOCTYPE tmx [<!ENTITY a0 'ha'>{_LAUGHS}]>", "&a9;"),
    "file": ('<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]>', "&a;"),
    "large": (f"<!DOCTYPE tmx [<!ENTITY a '{'A' * 100_000}'>]>", "&a;" * 20_000),
    "deep": ("", "<hi>" * 50_000 + "Yes." + "</hi>" * 50_000),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_of_hostile_xml_nothing_is_taken_or_kept(project, tmp_path, kind):
    doctype, text = HOSTILE[kind]
    header = '<header srclang="en" segtype="block" datatype="plaintext" adminlang="en" o-tmf="x"/>'
    content = f'{doctype}<tmx version="1.4">{header}<body>{_UNIT.format(text)}</body></tmx>'
    (tmp_path / "m.tmx").write_text(content, encoding="utf-8")
    code, output, errors = project("memory", "import", tmp_path / "m.tmx")
    assert (code, output, errors.count("\n")) == (3, "", 1)
    assert len(errors) < 400
    assert project.kept() == []


# A disk that is full


@pytest.mark.slow
@pytest.mark.parametrize("largest", [100_000, 300_000])
def test_a_full_disk_leaves_no_part_of_an_import(project, tmp_path, largest):
    given = tmp_path / "m.tsv"
    given.write_text("".join(f"Take {k} of them.\tNehmen Sie {k} davon.\n" for k in range(3000)), encoding="utf-8")
    done = project.apart("memory", "import", given, largest=largest)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (3, "", 1)
    assert [file.read_bytes() for file in project.kept()] in ([], [given.read_bytes()])
    assert project("memory", "import", given)[::2] == (0, "")
    assert "Nehmen Sie 7 davon." in project("memory", "lookup", "Take 7 of them.")[1]
    assert len(project.kept()) == 1
