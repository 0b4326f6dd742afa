"""A check of "Sie" and "Ihr", which are written with a capital where they speak to the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.base import ENGLISH_GERMAN, Check, Example, Remark, each_text
from pipeline.checks.style.address_words import FORMAL, PERSONAL, POSSESSIVES, SIE
from pipeline.checks.style.english import Address, address
from pipeline.checks.style.quoted import is_quoted, quoted
from pipeline.checks.style.sentences import of_others
from pipeline.checks.style.vocabulary import vocabulary
from pipeline.features import BREAK
from pipeline.model import Severity, Span, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.checks.texts import Texts
    from pipeline.features import Word

_PRONOUNS = POSSESSIVES | PERSONAL
_AND = frozenset(("und", "oder", "bzw", "sowie"))
_NO_ORDERS = frozenset("wenn dann denn schon nun können sollten müssen dürfen werden haben sind".split())
_ENDS = ".!?:…\n"


def _run(texts: Texts) -> Iterator[Remark]:
    if texts.style.address != "formal" or vocabulary(texts.target).isdisjoint(_PRONOUNS):
        return
    english, words = address(texts.source), texts.target.words
    found = _too_small(texts, english) if english.reader else _too_large(words, english, texts)
    if not found:
        return
    marks = quoted(texts.target.text)
    noun = next((index for index in range(len(words)) if _is_noun(words, index)), len(words))
    for index in found:
        if not is_quoted(marks, words[index].start):
            yield _remark(words[index], certain=index < noun or words[index].text in FORMAL)


def _too_small(texts: Texts, english: Address) -> list[int]:
    """Return pronouns without a capital that stand for "you" or "your": the English text speaks of nobody else."""
    words = texts.target.words
    certain = [index for index, word in enumerate(words) if word.text == "sie" and _asks(words, index)]
    if english.your:
        certain += [index for index, word in enumerate(words) if word.text in POSSESSIVES and _joined(words, index)]
    if english.third:
        return certain
    spoken_to = _with_sie(words)
    others = spoken_to | of_others(texts.source.words, words)
    found = [
        index
        for index, word in enumerate(words)
        if word.text in PERSONAL and (_follows_order(words, index) or (english.you and index not in others))
    ]
    if (found or spoken_to) and sum(word.text in FORMAL and word.text not in SIE for word in words) < english.your:
        found += [index for index, word in enumerate(words) if word.text in POSSESSIVES]
    return sorted({*found, *certain})


def _asks(words: Sequence[Word], index: int) -> bool:
    """Say whether a "sie" can only be the one who is asked to do something: "Bitte nehmen sie", ", lassen sie sie"."""
    verb = words[index - 1].text if index else ""
    if not (verb.endswith("n") and verb.isalpha()) or verb.lower() in _NO_ORDERS:
        return False
    before = words[index - 2] if index > 1 else None
    if before and before.text.lower() == "bitte":
        return True
    opens = before is None or before.lemma == BREAK
    return opens and [word.text for word in words[index : index + 2]] == ["sie", "sie"]


def _joined(words: Sequence[Word], index: int) -> bool:
    """Say whether a possessive stands behind "Sie und": "Sie und ihre Familie"."""
    return index > 1 and words[index - 1].text in _AND and words[index - 2].text in ("Sie", "Ihnen")


def _follows_order(words: Sequence[Word], index: int) -> bool:
    """Say whether a "sie" stands behind a verb that opens a sentence: "Nehmen sie"."""
    verb = words[index - 1].text if index else ""
    opens = index == 1 or (index > 1 and words[index - 2].text in _ENDS)
    return opens and words[index].text == "sie" and verb.istitle() and verb.endswith("n")


def _with_sie(words: Sequence[Word]) -> set[int]:
    """Return the words of clauses that have a "Sie"."""
    found: set[int] = set()
    clause: list[int] = []
    for index, word in enumerate(words):
        if word.lemma == BREAK:
            clause = []
        clause.append(index)
        if word.text in SIE or clause[0] in found:
            found.update(clause)
            clause = clause[:1]
    return found


def _too_large(words: Sequence[Word], english: Address, texts: Texts) -> list[int]:
    """Return possessives with a capital inside sentences, where the English text speaks to nobody."""
    if english.quoted or not english.third or any(word.text in SIE for word in words):
        return []
    return [
        index
        for index, word in enumerate(words)
        if word.text in FORMAL
        and index
        and words[index - 1].lemma != BREAK
        and texts.target.text[word.start - 1 : word.start] == " "
    ]


def _remark(word: Word, *, certain: bool) -> Remark:
    right = word.text.lower() if word.text in FORMAL else word.text.capitalize()
    meant = "their” or “her" if word.text in FORMAL else "your" if word.text in POSSESSIVES else "you"
    message = f"“{word.text}” for “{meant}”: it is written “{right}”"
    return Remark(message, None, Span(word.start, word.end), right if certain else None)


def _is_noun(words: Sequence[Word], index: int) -> bool:
    """Say whether a word may be a noun that a pronoun behind it stands for."""
    word = words[index]
    opens = index == 0 or words[index - 1].text in _ENDS
    return word.text[:1].isupper() and word.text not in FORMAL and not opens


PRONOUN_CASE = Check(
    "pronoun-case",
    Severity.MINOR,
    "write “Sie” and “Ihr” with a capital where they speak to the reader, and only there",
    each_text(_run),
    (
        Example(Unit("You can ask your pharmacist.", "Sie können in ihrer Apotheke fragen."), objects=True),
        Example(Unit("If you have a fever, rest.", "Wenn sie Fieber haben, ruhen Sie sich aus."), objects=True),
        Example(Unit("Please take them home.", "Bitte nehmen sie sie mit nach Hause."), objects=True),
        Example(Unit("Parents know their child.", "Eltern kennen Ihr Kind."), objects=True),
        Example(Unit("You can ask your pharmacist.", "Sie können in Ihrer Apotheke fragen."), objects=False),
        Example(
            Unit("Cysts are harmless. You can still ask.", "Zysten sind harmlos. Trotzdem können sie nachfragen."),
            objects=True,
        ),
        Example(
            Unit("Women sweat and feel tired. You can rest.", "Frauen schwitzen, sie sind müde. Ruhen Sie sich aus."),
            objects=False,
        ),
        Example(
            Unit("Ask your friends about their children.", "Fragen Sie Bekannte nach ihren Kindern."), objects=False
        ),
    ),
    ENGLISH_GERMAN,
)
