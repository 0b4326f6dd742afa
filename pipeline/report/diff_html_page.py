"""The section of a page in the HTML report: its blocks, old and new text and translations side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.model import ChangeKind
from pipeline.report import diff_wording as wording
from pipeline.report.diff_html_text import marked, plain, unit
from pipeline.report.word_marks import side

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.report.diff_values import BlockDiff, PageDiff, StructureChange


class Language(NamedTuple):
    """A language of the report: its name for people and the attributes of an element that holds its text."""

    name: str
    attributes: str


class Languages(NamedTuple):
    """The language of the articles and that of the translations, None for none."""

    source: Language
    target: Language | None


def section(page: PageDiff, languages: Languages, anchor: str, anchors: Mapping[int, str]) -> str:
    """Return the section of a page; `anchor` is its id, `anchors` are those of its blocks by `id()`."""
    kind = "" if page.critical else " calm"
    lines = [
        f'<section class="page{kind}" id="{anchor}" aria-labelledby="{anchor}-name">',
        f'<h2 id="{anchor}-name">{plain(page.page)}</h2>',
        f'<p class="about">{plain(wording.page_kind(page))} · {wording.cost(page.cost)}</p>',
        *_structure(page),
        *(_block(page, block, languages, anchors[id(block)]) for block in page.changes),
        "</section>",
    ]
    return "\n".join(lines)


def _structure(page: PageDiff) -> list[str]:
    items = [_structure_item(item) for item in page.structure]
    return ['<ul class="structure">', *items, "</ul>"] if items else []


def _structure_item(item: StructureChange) -> str:
    kind, badge = (' class="critical"', f"{_badge('critical')} ") if item.critical else ("", "")
    values = [f"<{name}>{plain(value)}</{name}>" for name, value in (("del", item.old), ("ins", item.new)) if value]
    return f"<li{kind}>{badge}{plain(wording.place(item))}: {' → '.join(values)}</li>"


def _badge(told: str) -> str:
    sign = "⚠ " if told == "critical" else ""
    return f'<span class="badge {told.split(" ", 1)[0]}">{sign}{told}</span>'


def _block(page: PageDiff, block: BlockDiff, languages: Languages, anchor: str) -> str:
    meaning = wording.materiality(block)
    kind = " critical" if block.is_critical else ""
    badge = f"{_badge(meaning)} " if meaning else ""
    return "\n".join(
        [
            f'<article class="block{kind}" id="{anchor}">',
            f'<h3><a href="#{anchor}">{plain(block.id)}</a> {plain(block.trail)}</h3>',
            f'<p class="what">{badge}{plain(wording.kind(page, block))}{_cost(block)}{_why(block)}</p>',
            *_reasons(block),
            f'<dl class="{_layout(block, languages)}">',
            *_cells(block, languages),
            "</dl>",
            "</article>",
        ]
    )


def _cost(block: BlockDiff) -> str:
    return f" · {wording.cost(block.cost)}" if any(block.cost) else ""


def _why(block: BlockDiff) -> str:
    return f' · <span class="why">{plain(block.change.why)}</span>' if block.change.why else ""


def _reasons(block: BlockDiff) -> list[str]:
    items = [f"<li>{plain(wording.reason(reason))}</li>" for reason in block.reasons]
    return ['<ul class="reasons">', *items, "</ul>"] if items else []


def _layout(block: BlockDiff, languages: Languages) -> str:
    """Return the classes of a block's grid: as many columns as it has, where the screen is wide enough."""
    texts = 1 if block.change.kind is ChangeKind.MOVED else 2
    return f"sides of-{texts * (2 if languages.target else 1)}"


def _cells(block: BlockDiff, languages: Languages) -> Iterator[str]:
    source, target = languages
    runs = block.word_diff
    if block.change.kind is ChangeKind.MOVED:
        yield _cell(source.name, source, unit(block.new))
    else:
        yield _cell(f"{source.name}, before", source, marked(side(runs, "-")) if block.old else "")
        yield _cell(f"{source.name}, after", source, marked(side(runs, "+")) if block.new else "")
    if target and block.change.kind is ChangeKind.MOVED:
        yield _cell(target.name, target, unit(block.old_target))
    elif target:
        yield _cell(f"{target.name}, before", target, unit(block.old_target))
        yield _cell(f"{target.name}, draft", target, unit(block.draft), _notes(block))


def _cell(name: str, language: Language, content: str, notes: str = "") -> str:
    shown = f"<dd {language.attributes}>{content}</dd>" if content else '<dd class="none">none</dd>'
    return f"<div><dt>{plain(name)}</dt>{shown}{notes}</div>"


def _notes(block: BlockDiff) -> str:
    items = "".join(f"<li>{plain(note)}</li>" for note in block.sentences_note)
    return f'<dd class="notes"><ul>{items}</ul></dd>' if items else ""
