"""The damage check: what a scraped page has lost, and what got on it that does not belong there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.damage import flaws
from pipeline.checks.damage.foreign import foreign_language, is_reference
from pipeline.checks.damage.gaps import holes
from pipeline.checks.damage.marks import doubled, joined, unbalanced
from pipeline.checks.damage.sisters import index_sisters
from pipeline.checks.damage.spacing import spaced_marks
from pipeline.checks.damage.tail import unrelated_tail
from pipeline.checks.damage.tokens import sentences
from pipeline.model import Finding, Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.checks.damage.flaws import Flaw
    from pipeline.model import TextBlock


def find_damage(
    blocks: Sequence[TextBlock],
    *,
    page: str,
    file: str,
    sisters: Sequence[Sequence[TextBlock]] = (),
    language: str = "en",
) -> list[Finding]:
    """Return what is damaged on an imported page, in the order of the page.

    Check ids: `damage-gap` (a word is missing; `fix` holds it where a sister page or an older revision has the
    sentence whole), `damage-cut-quote`, `damage-doubled-stop`, `damage-missing-space`,
    `damage-foreign-text`, `damage-unrelated-text`. `sisters` are the blocks of related pages. `language` is the
    page's BCP 47 language: words are missed by grammar in English, by spacing in every language.
    """
    tag = language.split("-", maxsplit=1)[0].lower()
    found = [(block, flaw) for block in blocks for flaw in _marks(block, tag)]
    found += _gaps(blocks, tag, sisters)
    found += _tail(blocks, tag)
    return sorted(
        (_finding(block, flaw, page, file) for block, flaw in found),
        key=lambda finding: (finding.place.line, finding.place.column, finding.check),
    )


def _finding(block: TextBlock, flaw: Flaw, page: str, file: str) -> Finding:
    place = Place(file, *block.position(flaw.offset))
    return Finding(flaw.check, flaw.severity, flaw.message, place, flaw.hint, page=page, fix=flaw.fix or None)


def _marks(block: TextBlock, language: str) -> Iterator[Flaw]:
    text = block.text
    yield from (flaws.cut_quote(text, mark) for mark in unbalanced(text, language))
    yield from (flaws.doubled_stop(text, mark) for mark in doubled(text))
    yield from (flaws.missing_space(text, mark) for mark in joined(text))
    foreign = _foreign(block, language)
    if foreign is not None:
        yield flaws.foreign_text(text, *foreign)


def _foreign(block: TextBlock, language: str) -> tuple[int, str] | None:
    """Return where text in another language begins and which one, None where all is well."""
    if _is_source(block):
        return None
    for sentence in sentences(block.text):
        start, end = sentence.offset(0), sentence.offset(len(sentence.tokens))
        other = foreign_language(block.text[start:end], language)
        if other:
            return start, other
    return None


def _is_source(block: TextBlock) -> bool:
    return block.kind == "reference" or is_reference(block.text)


def _gaps(
    blocks: Sequence[TextBlock], language: str, sisters: Sequence[Sequence[TextBlock]]
) -> Iterator[tuple[TextBlock, Flaw]]:
    """Yield missing words.

    A space before a mark is sometimes only that (text converted from marked-up pages has such spaces around its
    links), so it counts where the page has surely lost words, at least half as many as it has such spaces.
    """
    index, styled = index_sisters(sisters), spaced_marks(block.text for block in blocks)
    prose = [block for block in blocks if not _is_source(block) and _foreign(block, language) is None]
    found = [(block, hole) for block in prose for hole in holes(block.text, language, index, styled)]
    sure = sum(hole.sure for _, hole in found)
    lossy = sure > 1 and 3 * sure >= len(found)
    for block, hole in found:
        if hole.sure or lossy:
            yield block, flaws.gap(block.text, hole)


def _tail(blocks: Sequence[TextBlock], language: str) -> Iterator[tuple[TextBlock, Flaw]]:
    tail = unrelated_tail(blocks, language)
    if tail is not None:
        yield blocks[tail.start], flaws.unrelated_text(blocks[tail.start].text, tail)
