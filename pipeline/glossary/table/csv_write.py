"""Writing glossaries for spreadsheets."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from pipeline.glossary.table.columns import COLUMNS
from pipeline.glossary.table.csv_read import read_csv
from pipeline.glossary.table.fitting import check_fit, encoded
from pipeline.glossary.table.formulas import defuse
from pipeline.glossary.table.write import rows_of

if TYPE_CHECKING:
    from pipeline.model import Glossary


def write_csv(glossary: Glossary, delimiter: str = ",") -> bytes:
    """Return a glossary as comma-separated values after RFC 4180, with the columns and rows of its table.

    A byte-order mark tells spreadsheets that it is UTF-8. A cell that they would take for a formula begins with a
    single quote, which `read_csv` takes off again. German spreadsheets want ";" as the delimiter.

    Raises GlossaryError for what `read_csv` would not read as it was, like `write_table`.
    """
    stream = StringIO(newline="")
    writer = csv.writer(stream, delimiter=delimiter)
    writer.writerow(COLUMNS)
    writer.writerows(map(defuse, row) for row in rows_of(glossary))
    data = encoded(stream.getvalue(), "utf-8-sig")
    check_fit(glossary, *read_csv(data, "glossary"))
    return data
