"""What numbers are told of, in pairs and rows of which one is not the other: plain constants.

A row is a field ("women", "men"): English words in full, a bar, the beginnings of German words (a full stop ends one).
"""

from __future__ import annotations

ANCHORS = {
    "sex": (
        "woman women female females | frau weiblich",
        "man men male males | mann männer männlich",
    ),
    "young": (
        "girl girls daughter daughters | mädchen töchter tochter",
        "boy boys son sons | jungen. jungs söhne sohn",
    ),
    "parents": ("mother mothers | mutter mütter", "father fathers | vater väter"),
    "age": (
        "baby babies infant infants newborn newborns | baby babys säugling neugeboren",
        "toddler toddlers | kleinkind",
        "child children kid kids | kind",
        "teenager teenagers teen teens adolescent adolescents | jugendlich teenager",
        "adult adults grown-ups | erwachsen",
        "elderly seniors | senior ältere hochbetagt",
    ),
    "older": ("younger | jüngere", "older | ältere"),
    "smoking": (
        "smoker smokers | raucher",
        "non-smoker non-smokers nonsmoker nonsmokers | nichtraucher",
    ),
    "with": ("with | mit.", "without | ohne."),
    "arm": (
        "placebo placebos sham | placebo scheinmedikament scheinbehandlung scheinakupunktur",
        "drug drugs medication medicine | medikament arznei mittel. wirkstoff",
        "control controls untreated | kontroll unbehandelt",
        "intervention treated | intervention behandelten behandelte.",
        "surgery operation | operation operiert",
        "vaccinated | geimpft",
        "unvaccinated | ungeimpft nichtgeimpft",
    ),
    "daytime": (
        "morning mornings breakfast | morgen. morgens früh. frühstück vormittag",
        "noon midday lunch lunchtime | mittag",
        "afternoon afternoons | nachmittag",
        "evening evenings dinner night nights bedtime | abend nacht nachts schlafengehen",
    ),
    "before": ("before | vor. vorher. bevor. zuvor.", "after afterwards | nach. nachdem. danach. nachher."),
    "start": (
        "start starts starting started begin begins beginning initial initially | beginn start anfang anfäng zunächst",
        "increase increases increased increasing raise raised | erhöh steiger gesteiger anheb",
        "reduce reduces reduced reducing lower lowered | verringer reduzier senk gesenk",
    ),
    "side": ("left | linke. linken. links.", "right | rechte. rechten. rechts."),
    "pressure": ("systolic upper | systolisch obere", "diastolic lower | diastolisch untere. unteren. unterer."),
    "course": ("acute | akut", "chronic | chronisch"),
    "degree": (
        "mild slight | leicht mild",
        "moderate | mittel mäßig moderat",
        "severe serious | schwer",
    ),
    "limit": ("minimum least | mindest minimal", "maximum most | höchst maximal"),
    "novelty": ("old previous former | alte. alten. frühere bisherig", "new | neue. neuen. neuer. neues."),
    "size": ("small smaller | klein", "large larger big bigger | groß größ"),
    "place": ("urban cities city | stadt städt", "rural countryside | land. ländlich"),
    "weather": ("summer | sommer", "winter | winter"),
    "kitchen": (
        "water | wasser",
        "vinegar | essig",
        "oil | öl.",
        "bleach chlorine | bleich chlor",
        "milk | milch",
        "sugar | zucker",
        "salt | salz",
        "alcohol | alkohol",
    ),
    "nutrients": (
        "carbohydrates carbohydrate carbs | kohlenhydrat",
        "protein proteins | eiweiß protein",
        "fat fats | fett",
    ),
}
