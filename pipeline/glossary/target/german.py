"""German terms as patterns over the lemmas of a lexicon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.glossary.target import gender
from pipeline.glossary.target.data_de_inflection import INFLECTED_ADJECTIVE, PARTICLES
from pipeline.glossary.target.data_de_words import CONJUNCTIONS, PREPOSITIONS
from pipeline.glossary.target.derivation import derived_words
from pipeline.glossary.target.german_reading import GermanReading
from pipeline.glossary.target.inflection import separable
from pipeline.glossary.target.joints import joined
from pipeline.glossary.target.lemma import adjective_lemma, derived_lemma, noun_lemma, verb_lemma
from pipeline.glossary.target.lexicon import Lexicon
from pipeline.glossary.target.pattern import Part, Pattern, Shape
from pipeline.glossary.target.words import WORD, plain
from pipeline.model.glossary import Gender, PartOfSpeech, Register

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pipeline.glossary.target.reading import Reading
    from pipeline.model.glossary import Term

_PREPOSITIONS = {form: frozenset(forms.split()) for forms in PREPOSITIONS for form in forms.split()}
_VERB_ENDS = ("en", "eln", "ern", "t")
_FEWEST_FOR_VERB = 5


class German:
    """The lemmas of a German glossary: terms in, readings of texts out.

    `take_all` asks for the patterns of all terms, for words of which any may be a part.
    """

    def __init__(self, take_all: Callable[[], None]) -> None:
        self._lexicon = Lexicon(take_all)
        self.bases: Sequence[str] = self._lexicon.bases

    def read(self, text: str) -> Reading:
        """Return a text as words in which lemmas can be looked for."""
        return GermanReading(text, self._lexicon)

    def patterns(self, term: Term) -> tuple[Pattern, ...]:
        """Return what to look for to find a term, and take its words in."""
        texts = (term.text, *term.forms)
        return tuple(pattern for text in texts for pattern in self._of_text(text, term))

    def _of_text(self, text: str, term: Term) -> tuple[Pattern, ...]:
        forms = gender.pair(text)
        if forms:
            return (Pattern(Shape.PAIR, self._pair(*forms, term)),)
        words = WORD.findall(text)
        if not words or any(word[0] == "-" or word[-1] == "-" for word in words):
            return ()
        return self._of_words(words, term) if len(words) > 1 else self._of_word(words[0], term)

    def _pair(self, feminine: str, masculine: str, term: Term) -> tuple[Part, ...]:
        """Return the two forms as parts, and what is derived from them as a third."""
        first = self._lexicon.add(noun_lemma, feminine, Gender.FEMININE)
        second = self._lexicon.add(noun_lemma, masculine, Gender.MASCULINE)
        return Part((first,)), Part((second,)), Part(tuple(self._derived(masculine, term)))

    def _of_word(self, text: str, term: Term) -> tuple[Pattern, ...]:
        if not text[0].islower() and term.part_of_speech is not PartOfSpeech.ADJECTIVE:
            lemmas = (self._noun(text, term, term.gender), *self._derived(text, term))
            return (Pattern(Shape.WORD, (Part(lemmas),)),)
        lemmas = (self._lexicon.add(adjective_lemma, text, False, term.exact_case),)
        if not _is_verb(text, term):
            return (Pattern(Shape.WORD, (Part(lemmas),)),)
        lemmas = (*lemmas, self._lexicon.add(verb_lemma, text))
        return (Pattern(Shape.WORD, (Part(lemmas),)), *self._joined((), text, term))

    def _noun(self, text: str, term: Term, gender: str) -> int:
        return self._lexicon.add(noun_lemma, text, gender, term.exact_case, term.register is Register.INN)

    def _derived(self, text: str, term: Term) -> list[int]:
        """Take in what is derived from a noun: it renders its concept, but isn't what is forbidden."""
        words = derived_words(plain(text)) if term.is_allowed and not term.exact_case else ()
        return [self._lexicon.add(derived_lemma, word) for word in words]

    def _parted(self, parts: Sequence[Part], verb: str, particle: str) -> tuple[Pattern, ...]:
        """Return the pattern for a verb whose particle stands at the end of the clause (stellt … fest)."""
        if not particle:
            return ()
        bare = Part((self._lexicon.add(verb_lemma, verb),))
        return (Pattern(Shape.PARTED, (*parts, bare, Part(words=frozenset((particle,))))),)

    def _joined(self, parts: Sequence[Part], verb: str, term: Term) -> tuple[Pattern, ...]:
        """Return the pattern for the parts of a verb that a term has as one word."""
        particle = separable(verb, is_verb=term.part_of_speech is PartOfSpeech.VERB)
        return self._parted(parts, verb.removeprefix(particle), particle)

    def _of_words(self, words: list[str], term: Term) -> tuple[Pattern, ...]:
        together = joined(words)
        words = [one.word for one in together]
        parts = [
            self._part(words, index, term)._replace(joint=one.joint, is_noun=one.word[0].isupper())
            for index, one in enumerate(together)
        ]
        verb = _finite(words, term)
        if verb >= 0:
            others = [part for index, part in enumerate(parts[:-1]) if index != verb]
            return self._parted(others, words[verb], words[-1])
        if not _is_verb_phrase(words, term):
            are_names = all(not word[0].islower() for word in words)
            hyphened = self._of_word("-".join(words), term) if are_names else ()
            return (Pattern(Shape.PHRASE, tuple(parts)), *hyphened)
        return (Pattern(Shape.LOOSE, tuple(parts)), *self._joined(parts[:-1], words[-1], term))

    def _part(self, words: list[str], index: int, term: Term) -> Part:
        word = words[index]
        if word.lower() in _PREPOSITIONS:
            return Part(words=_PREPOSITIONS[word.lower()])
        if word.lower() in CONJUNCTIONS:
            return Part(words=CONJUNCTIONS)
        follows_noun = any(other[0].isupper() for other in words[index + 1 :])
        lemmas: list[int] = []
        if word[0].islower():
            lemmas.append(self._lexicon.add(adjective_lemma, word, follows_noun))
            is_verb = index == len(words) - 1 and _is_verb_phrase(words, term)
            lemmas.extend((self._lexicon.add(verb_lemma, word),) if is_verb else ())
        else:
            lemmas.append(self._noun(word, term, _gender(words, term)))
            if follows_noun and word.endswith(INFLECTED_ADJECTIVE):
                lemmas.append(self._lexicon.add(adjective_lemma, word, True))
        return Part(tuple(lemmas))


def _gender(words: list[str], term: Term) -> str:
    """Return a term's gender where it is clear which of its words has it."""
    nouns = sum(not word[0].islower() for word in words)
    return term.gender if nouns == 1 else Gender.NONE


def _finite(words: list[str], term: Term) -> int:
    """Return the index of the verb of a term that has its particle at the end (trat erneut auf), -1 for none."""
    if term.part_of_speech is not PartOfSpeech.VERB or words[-1] not in PARTICLES:
        return -1
    verbs = (index for index, word in enumerate(words[:-1]) if word[0].islower() and word not in _PREPOSITIONS)
    return next(verbs, -1)


def _is_verb(text: str, term: Term) -> bool:
    if term.part_of_speech in (PartOfSpeech.ADJECTIVE, PartOfSpeech.ADVERB) or term.exact_case:
        return False
    return term.part_of_speech is PartOfSpeech.VERB or (len(text) >= _FEWEST_FOR_VERB and text.endswith(_VERB_ENDS))


def _is_verb_phrase(words: list[str], term: Term) -> bool:
    return term.part_of_speech is PartOfSpeech.VERB or (
        all(word[0].islower() for word in words) and _is_verb(words[-1], term)
    )
