"""The glossary's table: one row per term, tab-separated; and its CSV for spreadsheets."""

from pipeline.glossary.table.consistency import consistency
from pipeline.glossary.table.csv_read import read_csv
from pipeline.glossary.table.csv_write import write_csv
from pipeline.glossary.table.read import load_table, read_table
from pipeline.glossary.table.write import write_table

__all__ = ["consistency", "load_table", "read_csv", "read_table", "write_csv", "write_table"]
