"""What site furniture says, as regular expressions on lower-case text. Plain data."""

from __future__ import annotations

from typing import Final

ANYWHERE: Final = (
    r"\bfollow us on\b",
    r"\b(?:subscribe|sign up)\b.{0,60}\b(?:newsletter|newsfeed|rss feed|mailing list)\b",
    r"^(?:comment on|rate|share|print|recommend) this (?:page|article)\b",
    r"^how we keep you informed$",
    r"^what would you like to (?:share with|tell) us\?$",
    r"\bfields marked with an asterisk\b",
    r"\bwas this (?:page|article|information) (?:helpful|useful)\b",
    r"\bwe (?:welcome|appreciate) (?:any |all |your )*(?:feedback|comments|ratings)\b",
    r"\b(?:give|send|leave) us (?:your )?(?:feedback|comments)\b",
    r"\ball rights reserved\b",
    r"^(?:©|\(c\)|copyright) (?:1[89]|20)\d\d\b",
    r"\b(?:we use|this (?:web)?site uses) cookies\b",
)
"""Cues that no health article contains, wherever they stand."""

AT_THE_END: Final = (
    r"\bwe (?:do not|don['’]t|cannot|can['’]t) (?:offer|provide|give) (?:any )?(?:individual|personal|medical)\b",
    r"\b(?:cannot|can['’]t|does not|doesn['’]t|not (?:meant|intended) to) replace .{0,60}(?:doctor|medical|profession)",
    r"\b(?:no|not a) substitute for (?:professional |medical )*(?:advice|care|treatment|a doctor)",
    r"\bour (?:health )?information is based on\b",
    r"\binformation (?:is|was|has been) (?:written|provided|designed|published) (?:with the aim|to help|for general)\b",
    r"\bsome of the information (?:provided |given )?here is specific to\b",
    r"\bhow our (?:health )?information is (?:produced|written|updated)\b",
    r"^(?:about|über) (?:this|diese) (?:page|site|website|seite)$",
    r"^(?:contact(?: us)?|feedback|newsletter|imprint|legal notice|privacy policy|terms of use|site ?map|disclaimer)$",
)
"""Cues that count only where an article has ended: after its references, or after its last paragraph."""
