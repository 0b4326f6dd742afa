"""docs/memory.md names every finding on imported files, and every column of tab-separated ones."""

import re
from pathlib import Path

from pipeline.memory.exchange.findings import KINDS
from pipeline.memory.exchange.tsv_columns import COLUMNS

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "memory.md").read_text(encoding="utf-8")
_MADE = re.compile(r'Finding\(\s*"(memory-[a-z-]+)",\s*Severity\.([A-Z]+)')
_ROW = re.compile(r"^\| `(memory-[a-z-]+)` \| (\w+) \| \S.* \|$", re.MULTILINE)


def test_the_table_of_ids_is_that_of_the_code():
    sources = "".join(file.read_text(encoding="utf-8") for file in sorted((ROOT / "pipeline").rglob("*.py")))
    expected = {(check, severity.name.lower()) for check, (severity, _) in KINDS.items()}
    expected |= {(check, severity.lower()) for check, severity in _MADE.findall(sources)}
    rows = _ROW.findall(PAGE)
    assert sorted(rows) == sorted(expected)
    assert set(re.findall(r'"(memory-[a-z-]+)"', sources)) == {check for check, _ in rows}


def test_every_column_is_named():
    table = PAGE.partition("### Columns of TSV\n")[2].partition("\n## ")[0]
    named = [
        column for cell in re.findall(r"^\| (`.*?`) \|", table, re.MULTILINE) for column in re.findall(r"\w+", cell)
    ]
    assert named == list(COLUMNS)
