"""What has numbers in one language, and other ones or none in the other: plain constants.

Pairs of regular expressions over texts in lower case, English and German; "" is any text.
"""

from __future__ import annotations

EQUIVALENTS = (
    (r"\b(?:20/20|6/6)\b", r"\b100\s?(?:%|prozent)|\b1,0\b|normalsicht|voll\w*\ssehschärfe|volle\ssehkraft"),
    (
        r"\b(?:first|1st) trimester",
        (
            r"\b(?:eins|erste\w*|null|[01]\.?)\s?(?:bis|-|–)\s?(?:drei|dritte\w*|3)"
            r"|\bersten (?:drei|3|zwölf|12) \w*|\b12\. \w*woche|\bzwölfte\w* \w*woche"
        ),
    ),
    (
        r"\b(?:second|2nd) trimester",
        (
            r"\b(?:vier|vierte\w*|4\.?)\s?(?:bis|-|–)\s?(?:sechs|sechste\w*|6)"
            r"|\b(?:4\.|13\.?|14\.?)\s?(?:bis|-|–)\s?(?:zur )?(?:6|2[678])"
        ),
    ),
    (
        r"\b(?:third|3rd|last) trimester",
        (
            r"\b(?:sieben|siebte\w*|7\.?)\s?(?:bis|-|–)\s?(?:neun|neunte\w*|9)|\bletzten (?:drei|3) \w*"
            r"|\bab (?:der )?(?:28|29)\.|\b(?:28|29)\.?\s?(?:bis|-|–)"
        ),
    ),
    (
        r"\bhalf as (?:much|many|high|long|often|large|big) again\b|\bhalf again as\b|\bone[ -]and[ -]a[ -]half\b",
        r"anderthalb\w*|eineinhalb\w*|1,5|1½|um die hälfte|um 50|\b50\s?%",
    ),
    (r"\btwo[ -]thirds\b", r"\b6[67]\b"),
    (
        r"\b(?:(?:one|a) hundred percent|100\s?%)",
        r"hundertprozentig|völlig|ganz\b|absolut|vollständig|komplett|\balle[ns]?\b",
    ),
    (r"\b24/7\b", r"rund um die uhr|jederzeit|tag und nacht"),
    (
        (
            r"\b(?:on cloud nine|dressed to the nines|nine times out of ten|second to none|"
            r"in two minds|put two and two|"
            r"two birds|forty winks|nine yards|eleventh hour|six of one|square one|"
            r"two sides of the same|two-edged|two-way|one-on-one|one-to-one|two-faced|"
            r"three-dimensional|two-thirds majority)\b"
        ),
        "",
    ),
    (
        "",
        (
            r"\b(?:unter vier augen|allen vieren|alle viere|im siebten himmel|zwei stühlen|fünf vor zwölf|zwei fliegen|"
            r"hundertprozentig\w*|vier wände\w*|außer acht|in acht (?:zu )?nehm\w*|sieben sachen|siebensachen|"
            r"gut acht|acht geben|"
            r"zweischneidig\w*|zu zweit|zu dritt|eins zu eins|aus erster hand|aus zweiter hand|null und nichtig|"
            r"zwei paar schuhe|auf zwei beinen|zum ersten mal|zwölf uhr mittags)\b"
        ),
    ),
)
