"""What a check of a catalog's unit is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.texts import HOUSE_STYLE, Side, Style, Texts
from pipeline.model import State

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pipeline.model import Severity, Span, TermIssue, Unit, Verdict


class Remark(NamedTuple):
    """One thing that a check has to say of a unit.

    `source` and `target` are the places it is about, in the texts as they stand in the catalog. `fix` is what
    belongs in the place of `target` where that is certain, and nothing else can be meant. `severity` makes a doubtful
    remark less severe than its check. `form` is the number of the plural form that it is about, None where it is about
    all of them or the entry has none.
    """

    message: str
    source: Span | None = None
    target: Span | None = None
    fix: str | None = None
    severity: Severity | None = None
    form: int | None = None


@dataclass(frozen=True)
class Subject:
    """What a check looks at: a unit, and for a stale one what the change of its text means (None: not known).

    `recalled` is what to say of a unit whose translation was recalled, "" for any other. `reopened` is what the
    glossary has against the translation of a stale unit that was opened again for its terms, `terms` what it has
    against that of a current one. `languages` are those of the source text and of the translation (BCP 47 tags, "" for
    one that is not known).
    """

    unit: Unit
    verdict: Verdict | None = None
    recalled: str = ""
    reopened: str = ""
    terms: tuple[TermIssue, ...] = ()
    languages: tuple[str, str] = ("", "")
    style: Style = HOUSE_STYLE

    @cached_property
    def texts(self) -> tuple[tuple[Texts, ...], ...]:
        """A current unit's translation with the text it translates; none of a unit that is not current.

        A plural entry has one item for each form, and each of them the text for many and the text for one, either of
        which it may translate: "one tablet", "{n} tablets".
        """
        unit = self.unit
        if unit.state is not State.CURRENT:
            return ()
        sources = tuple(Side(text, self.languages[0]) for text in (unit.plural, unit.source) if text is not None)
        targets = (Side(text, self.languages[1]) for text in unit.targets)
        return tuple(tuple(Texts(source, target, self.style, unit.flags) for source in sources) for target in targets)


def each_text(run: Callable[[Texts], Iterator[Remark]]) -> Callable[[Subject], Iterator[Remark]]:
    """Return a check's `run` that looks at the translations of current units, one after the other.

    A plural form is objected to if it is wrong for the text for many and for the text for one.
    """

    def run_on_each(subject: Subject) -> Iterator[Remark]:
        forms = subject.texts
        return run(forms[0][0]) if len(forms) == 1 == len(forms[0]) else run_on_plural(forms)

    def run_on_plural(forms: tuple[tuple[Texts, ...], ...]) -> Iterator[Remark]:
        for form, (texts, *others) in enumerate(forms):
            found = list(run(texts))
            if found and all(any(True for _ in run(other)) for other in others):
                yield from (remark._replace(form=form) for remark in found)

    return run_on_each


class Coverage(NamedTuple):
    """The languages that a check knows, as primary subtags; None: any."""

    sources: frozenset[str] | None = None
    targets: frozenset[str] | None = None

    def includes(self, source: str, target: str) -> bool:
        """Say whether translations from one language (BCP 47 tag) into another are looked at."""
        sides = ((self.sources, source), (self.targets, target))
        return all(known is None or tag.partition("-")[0].lower() in known for known, tag in sides)


EVERYWHERE = Coverage()
GERMAN = Coverage(targets=frozenset(("de",)))
ENGLISH_GERMAN = Coverage(frozenset(("en",)), frozenset(("de",)))


@dataclass(frozen=True, slots=True)
class Example:
    """A unit, whether the check objects to it, and what is known of it, as in `Subject`."""

    unit: Unit
    objects: bool
    verdict: Verdict | None = None
    recalled: str = ""
    reopened: str = ""
    terms: tuple[TermIssue, ...] = ()
    style: Style = HOUSE_STYLE

    @property
    def subject(self) -> Subject:
        """What the check is shown."""
        return Subject(self.unit, self.verdict, self.recalled, self.reopened, self.terms, ("en", "de"), self.style)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that can be wrong with a unit.

    `run` yields a remark each time it is, and takes no more than linear time; `remedy` says what to do about it. The
    `examples` show what the check objects to and what it lets pass: English and German. `coverage` says in which
    languages the check is run.
    """

    id: str
    severity: Severity
    remedy: str
    run: Callable[[Subject], Iterator[Remark]]
    examples: tuple[Example, ...]
    coverage: Coverage = EVERYWHERE
