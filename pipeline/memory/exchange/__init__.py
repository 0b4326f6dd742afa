"""Translation memories in files: TMX 1.4b and tab-separated values, read and written one unit at a time.

A TMX file comes in by `tmx_parse` (XML as units; `tmx_builder`, `segment_builder`), `tmx_read` (which of their variants
are meant; `matching`) and `tmx_entry` (a unit as an entry: `segment_read` for the texts, `tmx_properties` and `status`
for the rest). It goes out by `tmx_exact`, `tmx_build` (an entry as a unit; `segment_write`) and `tmx_write` (as XML).
"""

from pipeline.memory.exchange.files import detect
from pipeline.memory.exchange.matching import suits
from pipeline.memory.exchange.status import OtherRegions
from pipeline.memory.exchange.tmx_read import read_tmx
from pipeline.memory.exchange.tmx_write import write_tmx
from pipeline.memory.exchange.tsv_read import read_tsv
from pipeline.memory.exchange.tsv_write import write_tsv

__all__ = ["OtherRegions", "detect", "read_tmx", "read_tsv", "suits", "write_tmx", "write_tsv"]
