"""One file of any length, written as a whole or not at all."""

from __future__ import annotations

import os
import stat

import pytest

from pipeline.errors import StoreError
from pipeline.fs.stream import write_stream


def test_the_file_is_there_when_the_block_ends_and_not_before(tmp_path):
    target = tmp_path / "new/memory.tmx"
    with write_stream(target) as stream:
        stream.write(b"one")
        stream.flush()
        assert not target.exists()
        stream.write(b", two")
    assert target.read_bytes() == b"one, two"
    assert os.listdir(target.parent) == ["memory.tmx"]  # noqa: PTH208


def _write_half(target):
    with write_stream(target) as stream:
        stream.write(b"new")
        raise KeyboardInterrupt


def test_after_an_exception_the_old_file_is_there(tmp_path):
    target = tmp_path / "memory.tmx"
    target.write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt):
        _write_half(target)
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["memory.tmx"]


def test_the_mode_is_kept_and_a_link_written_through(tmp_path):
    target, link = tmp_path / "memory.tmx", tmp_path / "link.tmx"
    target.write_bytes(b"old and longer")
    target.chmod(0o640)
    link.symlink_to(target)
    with write_stream(link) as stream:
        stream.write(b"new")
    assert (target.read_bytes(), stat.S_IMODE(target.stat().st_mode)) == (b"new", 0o640)
    assert link.is_symlink()


def test_a_new_file_has_the_mode_of_the_process(tmp_path):
    with write_stream(tmp_path / "memory.tmx") as stream:
        stream.write(b"new")
    (tmp_path / "other").touch()
    assert (tmp_path / "memory.tmx").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_what_cannot_be_written_is_named(tmp_path):
    (tmp_path / "file").touch()
    for path, told in ((tmp_path, "is not a regular file"), (tmp_path / "file/memory.tmx", "cannot write")):
        with pytest.raises(StoreError, match=told), write_stream(path):
            pass


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="this system has no /dev/full")  # noqa: PTH110
def test_a_device_is_no_file(tmp_path):
    link = tmp_path / "full"
    link.symlink_to("/dev/full")
    with pytest.raises(StoreError, match="is not a regular file"), write_stream(link):
        pass
