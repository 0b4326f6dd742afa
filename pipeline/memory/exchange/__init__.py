"""Translation memories in files: TMX 1.4b and tab-separated values, read and written one unit at a time."""

from pipeline.memory.exchange.detect import detect
from pipeline.memory.exchange.tmx_read import read_tmx
from pipeline.memory.exchange.tmx_write import write_tmx
from pipeline.memory.exchange.tsv_read import read_tsv
from pipeline.memory.exchange.tsv_write import write_tsv

__all__ = ["detect", "read_tmx", "read_tsv", "write_tmx", "write_tsv"]
