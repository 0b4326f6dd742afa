"""Numbers in words that no number of the other text gives away when they are exchanged: plain constants.

Each class has regular expressions over texts in lower case: what says it in English, what may say it there in any way,
and the same two of German.
"""

from __future__ import annotations

from itertools import combinations
from typing import NamedTuple


class Side(NamedTuple):
    """What says a class in one language, and what may."""

    says: str
    may_say: str


_PAIRED = (
    "kidneys?|eyes?|ears?|hands?|foot|feet|legs?|arms?|breasts?|ovar(?:y|ies)|testicles?|lungs?|knees?|hips?|shoulders?|"
    "cheeks?|nostrils?|tonsils?|eyelids?|thighs?|ankles?|wrists?|elbows?|heels?|calf|calves|fallopian tubes?|"
    "adrenal glands?|hemispheres?|sides?"
)
_PAIRED_DE = (
    "niere|auge|ohr|hand|fuß|bein|arm|brust|eierstock|hoden|lunge|lungenflügel|knie|hüfte|schulter|elternteil|wange|"
    "nasenloch|mandel|augenlid|lid|oberschenkel|knöchel|handgelenk|ellenbogen|ferse|wade|eileiter|nebenniere|hirnhälfte|"
    "gehirnhälfte|seite|bruste"
)

CLASSES = {
    "half": (
        Side(r"\bhal(?:f|ve[sd]?|ving)\b(?! past)", r"\bhal[fv]|\bsemi|50|0\.5|½|\bfifty\b|\bmid|\bhemi|\.5"),
        Side(r"\bhalb(?:e[nmrs]?|ier\w*)?\b|\bhälfte", r"halb|hälfte|50|0,5|½|fünfzig|,5|zweite|zwei teile|50"),
    ),
    "whole": (
        Side(r"\b(?:whole|entire|full)\b", r"\b(?:whole|entire|full|all|complete|total)"),
        Side(r"\b(?:ganze[nmrs]?|volle[nmrs]?)\b", r"ganz|voll|komplett|gesamt|\balle|sämtlich|lebenslang"),
    ),
    "double": (
        Side(
            r"\bdoubl(?:e[sd]?|ing)\b(?![ -](?:check|blind|vision|chin|bed|room|bond|jointed))|\btwo-?fold\b|\btwice\b",
            r"\bdoubl|\btw|2|\bdual|\bbi|\bsecond|\bcouple|\bpair|\bboth",
        ),
        Side(
            r"\bverdopp\w*|\bdoppelt(?:e[nmrs]?)?\b(?! so)|\bdoppelt so (?!wenig|klein|gering|niedrig|kurz|lang)|"
            r"\bzweifache[nmrs]?\b",
            r"dopp|zwei|zwo|2|beid|paar|ander",
        ),
    ),
    "single": (
        Side(r"\b(?:single|one-time|one-off)\b", r"\bsingle|\bone|\bonce|1"),
        Side(r"\b(?:einmalige?[nmrs]?|einzige?[nmrs]?|einzeldosis|einzelne?[nmrs]?)\b", r"\beinmal|\beinz|\beinfach"),
    ),
    "both": (
        Side(
            rf"\bboth (?:of )?(?:the |her |his |your |their |my )?(?:{_PAIRED})\b(?! and)",
            r"\bboth|\btw|2|\beither|\bpair|bilat",
        ),
        Side(
            r"\bbeide[nrms]? (?:\w+ )?[a-zäöüß]+",
            r"beid|zwei|2|paar|doppel|bilat|jede|jeweil|\balle|\bund\b|eltern\b",
        ),
    ),
    "one": (
        Side(rf"\bone (?:of (?:the|her|his|your|their|my) )?(?:{_PAIRED})\b", r"\bone\b|\bonly\b|1|\bsingle|unilat"),
        Side(
            rf"\beine[rnms]?\b (?:der |ihrer |seiner )?(?:{_PAIRED_DE})n?\b|\bein (?:{_PAIRED_DE})\b|\beinseitig",
            r"\bein|1|\bnur\b",
        ),
    ),
    "twins": (
        Side(r"\btwins?\b", r"\btwin|2|\btwo|\bmultip"),
        Side(r"\bzwilling", r"zwilling|2|zwei|mehrling"),
    ),
    "triplets": (
        Side(r"\btriplets?\b", r"\btripl|3|\bthree|\bmultip"),
        Side(r"\bdrilling", r"drilling|3|drei|mehrling"),
    ),
    "quadruplets": (
        Side(r"\bquadruplets?\b", r"\bquad|4|\bfour|\bmultip"),
        Side(r"\bvierling", r"vierling|4|vier|mehrling"),
    ),
    "every one": (
        Side(
            r"\b(?:every|each) (?:time|one)\b|\bevery single\b",
            r"\b(?:every|each)\b(?! (?:other|second)\b)|\ball\b|\balways\b|\bdaily|\bweekly",
        ),
        Side(
            r"\bjede[rnms]?\b(?! (?:zweit|dritt|viert|fünft|ander))|\btäglich",
            r"\bjede[rnms]?\b(?! (?:zweit|dritt|viert|fünft|ander))|\balle|\bimmer|täglich|wöchentlich",
        ),
    ),
    "every other": (
        Side(
            r"\b(?:every|each) (?:other|second)\b(?! counts| of\b| matters)",
            r"\bother|\bsecond|\bhalf|\bhalv|\balternat|2|\btw|\bbi|50|\bfifty|\bfortnight|48",
        ),
        Side(
            r"\bjede[rnms]? (?:zweite|andere)",
            r"zweit|zwei|2|hälfte|halb|ander|abwechs|50|fünfzig|14|vierzehn|sekund|48|wechsel",
        ),
    ),
    "dozens": (
        Side(r"\bdozens of\b(?! (?:thousand|million|billion))", r"dozen|\btens\b|1[0-9]"),
        Side(r"\bdutzende?n?\b(?! (?:tausend|million|milliard))", r"dutzend|zehn|zwölf|1[0-9]"),
    ),
    "hundreds": (
        Side(r"\bhundreds of\b(?! (?:thousand|million|billion))", r"hundred(?!s of thousand)|century|centuries|00"),
        Side(
            r"\b(?:hunderte[nr]?|mehrere hundert)\b(?! (?:tausend|million|milliard))", r"hundert(?!e?n?r? ?tausend)|00"
        ),
    ),
    "thousands": (
        Side(
            r"(?<!tens of )(?<!hundreds of )\bthousands of\b(?! (?:million|billion))",
            r"(?<!tens of )(?<!hundreds of )thousand|millenni|000",
        ),
        Side(r"\b(?:tausende[nr]?|mehrere tausend)\b(?! (?:million|milliard))", r"tausend|000"),
    ),
    "hundred thousands": (
        Side(r"\bhundreds of thousands\b", r"hundreds of thousand|hundred thousand|00[.,]000"),
        Side(r"\b(?:hunderttausende?[nr]?|hunderte tausend)\b", r"hunderte? ?tausend|00[.,]000"),
    ),
    "millions": (
        Side(r"(?<!\d )\bmillions\b", r"million|\bm(?:n|io)?\b|000"),
        Side(r"(?<!\d )\bmillionen\b", r"million|mio|000"),
    ),
    "billions": (
        Side(r"(?<!\d )\bbillions\b", r"billion|\bbn\b|000"),
        Side(r"(?<!\d )\bmilliarden\b", r"milliard|mrd|000"),
    ),
}
"""Class → English, German."""

EXCLUSIVE = (
    ("half", "whole"), ("half", "double"), ("single", "double"), ("both", "one"), ("twins", "triplets"),
    ("twins", "quadruplets"), ("triplets", "quadruplets"), ("every one", "every other"),
    *combinations(("dozens", "hundreds", "thousands", "hundred thousands", "millions", "billions"), 2),
)  # fmt: skip
"""Classes of which one is never the other."""

HINT = (
    r"hal[fv]|whole|entire|full\b|doubl|twice|fold\b|single|one-|\bboth\b|\bone\b|\btwin|triplet|quadrupl|\bevery|"
    r"\beach|dozens|hundreds|thousands|millions|billions"
)
"""What an English text has that says a class."""
