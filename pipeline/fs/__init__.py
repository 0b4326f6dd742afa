"""Files: reading them strictly, finding them, and writing them all or not at all."""

from pipeline.fs.decode import decode, read_bytes, reading_hint
from pipeline.fs.lock import lock, state_folder
from pipeline.fs.temporaries import TEMPORARY_PREFIX
from pipeline.fs.walk import walk
from pipeline.fs.write import clean_leftovers, write_files

__all__ = [
    "TEMPORARY_PREFIX",
    "clean_leftovers",
    "decode",
    "lock",
    "read_bytes",
    "reading_hint",
    "state_folder",
    "walk",
    "write_files",
]
