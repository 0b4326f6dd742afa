"""Where a page's notice stands."""

from __future__ import annotations

import pytest

from pipeline.workflows.notice_place import notice_place


@pytest.mark.parametrize(
    "page",
    [
        "<html><head><title>a</title></head><body class=x>|<p>a</p></body></html>",
        "<body><header>a</header><MAIN id=m>|<p>a</p></MAIN></body>",
        "<body><main hidden>a</main><main>|b</main></body>",
        "<body>|<main hidden>a</main></body>",
        "<!-- <main> --><script>'<main>'</script><body title='<main>'>|a",
        "<!DOCTYPE html>\n<title>a</title>\n<meta charset=utf-8>\n|<p>b",
        "<title>a</title>\n| b",
        "<html><head><noscript><p>a</p></noscript></head>\n|<p>b</p></html>",
        "|<b>a</b>",
        "|a",
        "<title>a</title>|",
        "|",
    ],
)
def test_the_place_is_where_the_content_begins(page):
    before, _, after = page.partition("|")
    at = notice_place(before + after)
    assert (before + after)[:at].rstrip() == before.rstrip()
