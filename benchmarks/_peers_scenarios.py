"""What editors do to pages of health information, each on a page of its own; no two pages share a sentence."""

from __future__ import annotations

from _peers_values import New, Old, Pages, Scenario

_WATER = Old(
    "p",
    "Drink at least 1.5 litres of water a day. Water is better than lemonade. You may also drink herbal tea.",
    "Trinken Sie mindestens 1,5 Liter Wasser am Tag. Wasser ist besser als Limonade. "
    "Sie können auch Kräutertee trinken.",
)
_TABLET = Old("p", "The tablet contains 20 mg of the active ingredient.", "Die Tablette enthält 20 mg des Wirkstoffs.")
_MEAL = Old(
    "p",
    "You can eat before the blood test. Please bring your insurance card.",
    "Sie können vor der Blutentnahme essen. Bitte bringen Sie Ihre Versichertenkarte mit.",
)
_DRIVE = Old("p", "Drive home after the examination.", "Fahren Sie nach der Untersuchung nach Hause.")
_KNEE = (
    Old("h2", "After knee surgery", "Nach der Knieoperation"),
    Old("p", "Most people can stand on the next day.", "Die meisten können am nächsten Tag stehen."),
    Old("p", "Cooling the knee reduces the swelling.", "Kühlen lässt das Knie abschwellen."),
    Old("h2", "Back at home", "Wieder zu Hause"),
    Old("p", "Exercises make the muscles stronger.", "Übungen kräftigen die Muskeln."),
)
_SLEEP = (
    Old("h2", "What is good sleep?", "Was ist guter Schlaf?"),
    Old("p", "Good sleep is deep and long enough.", "Guter Schlaf ist tief und lang genug."),
    Old("p", "How much sleep people need differs widely.", "Wie viel Schlaf Menschen brauchen, ist sehr verschieden."),
    Old("h2", "What disturbs sleep?", "Was stört den Schlaf?"),
    Old("p", "Noise and light disturb many people.", "Lärm und Licht stören viele Menschen."),
    Old("p", "Coffee in the evening can keep you awake.", "Kaffee am Abend kann wach halten."),
    Old("h2", "Where to find help?", "Wo gibt es Hilfe?"),
    Old("p", "Your family doctor is the first person to ask.", "Fragen Sie zuerst in Ihrer Hausarztpraxis."),
    Old("p", "A sleep diary helps to find the cause.", "Ein Schlaftagebuch hilft, die Ursache zu finden."),
)
_SKIN = (
    Old("p", "Use the cream on dry skin only.", "Tragen Sie die Creme nur auf trockene Haut auf."),
    Old("p", "Wash your <em>hands</em> afterwards.", "Waschen Sie danach Ihre <em>Hände</em>."),
)
_TYPO = Old(
    "p",
    "The temprature is measured in the ear. It takes a few seconds.",
    "Die Temperatur wird im Ohr gemessen. Das dauert ein paar Sekunden.",
)
_FLU = (
    Old(
        "p",
        "Flu comes suddenly, a cold slowly. Most people are well again after two weeks.",
        "Eine Grippe kommt plötzlich, eine Erkältung langsam. Die meisten sind nach zwei Wochen wieder gesund.",
    ),
    Old("p", "No. Visitors are allowed in the morning.", "Nein. Besuch ist am Vormittag erlaubt."),
)
_CAST = Old(
    "p",
    "A cast keeps the bones in place. It must stay dry.",
    "Ein Gips hält die Knochen in der richtigen Stellung. Er muss trocken bleiben.",
)
_LEGS = (
    Old("p", "Compression stockings are put on in the morning.", "Kompressionsstrümpfe zieht man morgens an."),
    Old("p", "Raising the legs is good for the veins.", "Die Beine hochzulegen tut den Venen gut."),
)
_THINNER = (
    Old("p", "Blood thinners prevent clots.", "Blutverdünner verhindern Gerinnsel."),
    Old(
        "p",
        "If you take blood thinners, tell your dentist about it.",
        "Wenn Sie Blutverdünner nehmen, sagen Sie es in der Zahnarztpraxis.",
    ),
    Old("p", "Small wounds bleed longer with blood thinners.", "Kleine Wunden bluten mit Blutverdünnern länger."),
)
_BACK = (
    Old("h2", "What helps against back pain?", "Was hilft gegen Rückenschmerzen?"),
    Old("h2", "Causes", "Ursachen"),
    Old("p", "Moving is better than lying down.", "Bewegung ist besser als Liegen."),
)
_EARS = Old("p", "Never clean the ears with cotton buds.", "Reinigen Sie die Ohren nie mit Wattestäbchen.")
_NOSE = (
    Old("p", "Salt water rinses the nose.", "Salzwasser spült die Nase."),
    Old("p", "Steam can scald the skin.", "Dampf kann die Haut verbrühen."),
)
_ASTHMA = Old(
    "p",
    "Keep the inhaler with you. Shake it well before use. Clean the mouthpiece once a week.",
    "Tragen Sie den Inhalator bei sich. Schütteln Sie ihn vor der Anwendung gut. "
    "Reinigen Sie das Mundstück einmal pro Woche.",
)
_HALVES = (
    ("The test takes ten minutes. It does not hurt.", "Der Test dauert zehn Minuten. Er tut nicht weh."),
    (
        "The result comes by post. Your doctor explains it to you.",
        "Das Ergebnis kommt mit der Post. Ihre Ärztin oder Ihr Arzt erklärt es Ihnen.",
    ),
)
_SPLIT = Old("p", " ".join(text for text, _ in _HALVES), " ".join(german for _, german in _HALVES))
_MERGED = (
    Old("p", "Gargling can soothe a sore throat.", "Gurgeln kann Halsschmerzen lindern."),
    Old(
        "p",
        "Ice cream is cooling. Soft food is easier to swallow.",
        "Eis kühlt. Weiche Kost ist leichter zu schlucken.",
    ),
)


def _same(*blocks: Old) -> tuple[New, ...]:
    return tuple(New(block.tag, block.text) for block in blocks)


def _edited(block: Old, *replacements: tuple[str, str]) -> New:
    text = block.text
    for old, new in replacements:
        text = text.replace(old, new)
    return New(block.tag, text, block.german)


def _harmless(block: Old, *replacements: tuple[str, str]) -> New:
    return _edited(block, *replacements)._replace(harmless=True)


def _joined(text: str, german: str) -> New:
    return New("p", text, german, harmless=True)


def _one(name: str, *blocks: New) -> Pages:
    return {name.replace(" ", "-"): blocks}


def _simple(name: str, before: tuple[Old, ...], *after: New) -> Scenario:
    return Scenario(name, before, _one(name, *after))


SCENARIOS = (
    _simple("number changed", (_WATER,), _edited(_WATER, ("1.5", "2"))),
    _simple("unit changed", (_TABLET,), _edited(_TABLET, (" mg", " g"))),
    _simple("negation added", (_MEAL, _DRIVE), _edited(_MEAL, ("can eat", "cannot eat")),
            _edited(_DRIVE, ("Drive", "Do not drive"))),
    _simple("paragraph moved", _KNEE, *_same(*_KNEE[:2], *_KNEE[3:], _KNEE[2])),
    Scenario("page split in three", _SLEEP, {f"sleep-{number}": _same(*_SLEEP[number * 3 - 3 : number * 3])
                                             for number in (1, 2, 3)}),
    _simple("markup only", _SKIN, New("p", "Use the cream on <strong>dry skin only</strong>."),
            New("p", "Wash your <strong>hands</strong> afterwards.")),
    _simple("typo corrected", (_TYPO,), _harmless(_TYPO, ("temprature", "temperature"))),
    _simple("punctuation", _FLU, _harmless(_FLU[0], ("suddenly, a", "suddenly; a")),
            _edited(_FLU[1], ("No. V", "No v"))),
    _simple("paragraph split", (_SPLIT,), *(_joined(*half) for half in _HALVES)),
    _simple("paragraphs merged", _MERGED, _joined(" ".join(block.text for block in _MERGED),
                                                  " ".join(block.german for block in _MERGED))),
    _simple("sentence added", (_CAST,), _edited(_CAST, ("place. ", "place. It is worn for some weeks. "))),
    _simple("paragraph added", _LEGS, *_same(*_LEGS), New("p", "Ask the team which kinds of sport suit you.")),
    _simple("term changed", _THINNER, *(_edited(block, ("Blood thinners", "Anticoagulants"),
                                                ("blood thinners", "anticoagulants")) for block in _THINNER)),
    _simple("heading renamed", _BACK, New("h2", "What can I do myself?", _BACK[0].german), *_same(*_BACK[1:])),
    Scenario("text goes back", (_EARS,), _one("text goes back", *_same(_EARS)),
             _one("text goes back", _edited(_EARS, ("Never", "Do not")))),
    Scenario("text leaves, returns", _NOSE, _one("text leaves, returns", *_same(*_NOSE)),
             _one("text leaves, returns", *_same(_NOSE[0]))),
    Scenario("edited twice", (_ASTHMA,), _one("edited twice", _edited(_ASTHMA, ("once", "twice"), ("well", "firmly"))),
             _one("edited twice", _edited(_ASTHMA, ("once", "twice")))),
    _simple("sentence reused", (Old("p", "Bring your vaccination card. The nurse checks it.",
                                    "Bringen Sie Ihren Impfpass mit. Die Pflegekraft prüft ihn."),),
            New("p", "Bring your vaccination card. The nurse checks it."),
            New("p", "Come ten minutes early. Bring your vaccination card.", "Bringen Sie Ihren Impfpass mit.")),
)  # fmt: skip
