"""The table of the rules that find a missing word in an English sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.damage import clauses, lists, nouns, prepositions, verbs
from pipeline.checks.damage.examples import EXAMPLES, Example

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pipeline.checks.damage.tokens import Sentence


class Rule(NamedTuple):
    """`find` yields, for each hole, the index of the token after it; `reason` completes "a word is missing: …"."""

    name: str
    find: Callable[[Sentence], Iterator[int]]
    reason: str

    @property
    def examples(self) -> Example:
        """Return sentences with and without the hole; the test suite checks them."""
        return EXAMPLES[self.name]


RULES = (
    Rule("article", nouns.article, "nothing follows the determiner"),
    Rule("adjective", nouns.adjective, "the adjective has no noun"),
    Rule("preposition", prepositions.preposition, "the preposition has no object"),
    Rule("either", prepositions.either, "the preposition has no object before the conjunction"),
    Rule("possessive", nouns.possessive, "the genitive has no noun"),
    Rule("postmodifier", prepositions.postmodifier, "there is nothing for “of” to belong to"),
    Rule("such-as", lists.such_as, "the example is not there"),
    Rule("conjunction", lists.conjunction, "the last item of the list is not there"),
    Rule("whole-time", prepositions.whole_time, "the preposition has no object before the adverbial"),
    Rule("complement", clauses.complement, "the bracket explains a word that is not there"),
    Rule("subject", clauses.subject, "the clause has no subject"),
    Rule("opening", clauses.opening, "the sentence begins with its verb"),
    Rule("fronted", clauses.fronted, "the main clause has no subject"),
    Rule("agreement", nouns.agreement, "the determiner has no noun"),
    Rule("twin", clauses.twin, "the first verb has no complement"),
    Rule("object", verbs.object_, "the verb has no object"),
)
