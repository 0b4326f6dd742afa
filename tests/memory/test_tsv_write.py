"""Tab-separated files out."""

import io

from pipeline.memory.base import Languages
from pipeline.memory.exchange import write_tsv
from pipeline.model import Context, MemoryEntry, Status


def test_the_file_as_a_whole():
    stream = io.BytesIO()
    entries = [
        MemoryEntry("Rest.", "Ruhen Sie\u00a0sich aus. 😀", origin="o.po"),
        MemoryEntry(
            "a\tb \\ c",
            " d\ne\r",
            Status.MACHINE,
            Context("p", "t", "", "\u2028"),
            ("a", 'b"\t'),
            "",
            "me\ud800",
            "2024-05-06",
            (("note", "größer"),),
        ),
        MemoryEntry("", "left out"),
    ]
    assert write_tsv(stream, entries, Languages("en", "de-AT")) == 2
    assert stream.getvalue().decode() == (
        "source:en\ttarget:de-AT\tstatus\tpage\ttrail\tbefore\tafter\tsentences\torigin\twho\twhen\tproperties\n"
        "Rest.\tRuhen Sie\u00a0sich aus. 😀\tapproved\t\t\t\t\t\to.po\t\t\t\n"
        'a\\tb \\\\ c\t\\u0020d\\ne\\r\tmachine\tp\tt\t\t\\u2028\t["a", "b\\\\"\\\\t"]\t\tme\ufffd\t2024-05-06\t'
        '[["note", "größer"]]\n'
    )
