"""A project in a folder, with functions to write into it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from pipeline import Workspace, load_settings, sync

HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'


class Folder:
    def __init__(self, root):
        self.root = root

    @property
    def workspace(self):
        return Workspace(load_settings(self.root, environ={}))

    def write(self, name, content):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def read(self, name):
        return (self.root / name).read_bytes().decode()

    def sync(self):
        return sync(self.workspace, clock=lambda: datetime(2024, 5, 31, 12, 0, tzinfo=UTC))

    def catalog(self, page, *entries, locale="de"):
        """Write a catalog of these entries: (source, target) pairs, or text as it stands in a PO file."""
        texts = (entry if isinstance(entry, str) else _entry(*entry) for entry in entries)
        return self.write(f"locales/{locale}/LC_MESSAGES/{page}.po", "\n".join([HEADER, *texts]))

    def files(self):
        """Return the content of all files by path, those of the cache left out."""
        return {
            path.relative_to(self.root).as_posix(): path.read_bytes()
            for path in self.root.rglob("*")
            if path.is_file() and ".pipeline" not in path.relative_to(self.root).parts
        }


def _entry(source, target):
    return f"msgid {_quoted(source)}\nmsgstr {_quoted(target)}\n"


def _quoted(text):
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


@pytest.fixture
def folder(tmp_path):
    made = Folder(tmp_path / "project")
    made.write("pipeline.toml", 'locales = ["de", "ar"]\nsite.layout = "document"\n')
    (made.root / "source_en").mkdir()
    return made
