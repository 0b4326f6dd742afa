"""Links between the papers lead somewhere."""

from __future__ import annotations

import re

_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")


def test_links_lead_to_files_and_headings_that_are_there(papers, paper, root):
    broken = []
    for source in papers:
        for target in _LINK.findall(source.text):
            if "://" in target:
                continue
            name, _, anchor = target.partition("#")
            path = (root / source.name).parent / name if name else root / source.name
            if not path.exists() or (anchor and anchor not in paper(path.relative_to(root).as_posix()).anchors):
                broken.append(f"{source.name}: {target}")
    assert broken == []


def test_the_readme_leads_to_every_page_of_the_docs_or_to_one_that_does(papers, root):
    linked = {target.partition("#")[0].rpartition("/")[2] for source in papers for target in _LINK.findall(source.text)}
    assert {path.name for path in root.glob("docs/*.md")} <= linked


def test_headings_of_a_paper_have_different_anchors(papers):
    for source in papers:
        assert len(set(source.anchors)) == len(source.anchors), source.name


def test_papers_hold_no_paths_of_a_machine(papers):
    found = [source.name for source in papers if re.search(r"(?<![\w./])/(?:home|tmp|work|root|Users)/", source.text)]
    assert found == []
