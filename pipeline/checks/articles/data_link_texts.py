"""Texts that don't tell where a link leads, by language; lower case."""

from __future__ import annotations

VAGUE = {
    "en": frozenset(
        "here|click here|click|tap here|click on this link|click this link|follow this link|see here|right here|"
        "this|this link|this page|this website|this site|link|the link|more|read more|see more|learn more".split("|")
    ),
    "de": frozenset(
        "hier|hier klicken|klicken sie hier|klick|link|dieser link|diese seite|mehr|weiterlesen|mehr lesen|"
        "mehr erfahren".split("|")
    ),
}
