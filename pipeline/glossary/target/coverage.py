"""What the rules cover in which language."""

from __future__ import annotations

from pipeline.glossary.stems import stemmer


def coverage(language: str) -> str:
    """Say in one sentence what is found of the terms of a language (BCP 47 tag), and what is not."""
    if language.partition("-")[0] == "de":
        return (
            "German: inflection, compounds and suspended compounds, derived adjectives and verbs, verbs whose particle "
            "stands apart, gender forms and phrases with words between are found by rule; irregular forms, plurals "
            "among them, only where a term lists them."
        )
    if stemmer(language) is not None:
        return (
            f"{language}: regular inflection is found by Snowball stems and phrases as they stand; compounds, words "
            "between, irregular forms that a term doesn't list and other spellings are not."
        )
    return (
        f"{language}: only the forms that a term lists are found, in small or capital letters; inflected forms, "
        "compounds and words between are not."
    )
