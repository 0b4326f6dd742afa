"""Right and wrong sentences for each rule and check; ⟦⟧ marks what is missing, or where the flaw stands."""

from __future__ import annotations

from typing import NamedTuple


class Example(NamedTuple):
    """The rule finds the place of ⟦⟧ in each `wrong` text and nothing in each `right` one."""

    wrong: tuple[str, ...]
    right: tuple[str, ...]


EXAMPLES = {
    "article": Example(
        (
            "The pain may spread from the ⟦⟧ to the arm and is worse at night.",
            "Ask your ⟦⟧ whether you should stop taking the tablets.",
            "The swelling of the ⟦⟧ can take weeks to go down.",
            "Exercise strengthens the ⟦⟧, improves balance and helps against back pain.",
            "It is a very ⟦⟧ that only a few people get.",
            "The operation has no effect on the ⟦⟧ as a whole.",
            "There was no ⟦⟧ in the second group.",
        ),
        (
            "After a while, the pain goes away on its own.",
            "Hepatitis A or B can be prevented by vaccination.",
            "The will to live helps many people through a difficult time.",
            "The in vitro test is a means to check the sample.",
            "A (very rare) allergic reaction needs to be treated immediately.",
        ),
    ),
    "adjective": Example(
        (
            "The drug can cause a severe ⟦⟧ in people who are allergic to it.",
            "Vaccines train your immune ⟦⟧ in advance.",
            "No effective ⟦⟧ is available at the moment.",
            "The diagnosis is based on clinical ⟦⟧ of the skin.",
        ),
        (
            "A severe allergic reaction is rare.",
            "After the infection, people are immune for many years.",
            "It is good to have a healthy and balanced diet.",
            "In general, the treatment is safe.",
        ),
    ),
    "possessive": Example(
        ("The body's ⟦⟧ can be suppressed by these drugs.", "The patient’s ⟦⟧ of the risk matters too."),
        ("It's of no use to wait any longer.", "The doctor's advice can help.", "What’s of interest is the dose."),
    ),
    "agreement": Example(
        ("How often these ⟦⟧ is given depends on your weight.", "Other ⟦⟧ in the family should be tested too."),
        ("One of these is enough.", "Other people in the family should be tested too."),
    ),
    "preposition": Example(
        (
            "A lack of ⟦⟧ in the blood makes people tired.",
            "People with ⟦⟧ are more likely to get infections.",
            "The symptoms of ⟦⟧ include fever and chills.",
            "It may result in ⟦⟧ of the skin.",
            "Children are protected from ⟦⟧ such as measles and mumps.",
            "It is often caused by ⟦⟧ because they spread easily.",
        ),
        (
            "The illness that she lives with is not contagious.",
            "There are many people to be cared for in hospitals.",
            "He made it clear what the ointment consists of in the leaflet.",
            "It helps with at least two of the symptoms.",
            "The nurse can carry on with the treatment.",
        ),
    ),
    "either": Example(
        (
            "Treatment with ⟦⟧ or surgery is possible.",
            "Both ⟦⟧ and children can get the flu.",
            "The wound is cleaned with ⟦⟧ and a bandage is put on.",
        ),
        (
            "You can take it with or without food.",
            "The rash is related to and caused by the medication.",
            "The pain comes and goes from and to the shoulder.",
            "The use of and access to the drug is limited.",
        ),
    ),
    "postmodifier": Example(
        ("Wear gloves when there is a risk from chemicals and ⟦⟧ of dust.",),
        ("It is a disease of the heart and of the blood vessels.", "Rest and, of course, fluids will help."),
    ),
    "whole-time": Example(
        ("Some people were affected by ⟦⟧ the whole time they were in hospital.",),
        ("She was in hospital the whole time.", "The wound is covered for the whole time."),
    ),
    "such-as": Example(
        ("Foods such as ⟦⟧ and nuts can cause allergies.", "This is known as ⟦⟧ or simply as a stroke."),
        ("Foods such as eggs and nuts can cause allergies.", "All costs are covered, including but not only the drug."),
    ),
    "conjunction": Example(
        (
            "Some people try massages or ⟦⟧ because they want to relax.",
            "Rest, cold packs and ⟦⟧ or painkillers can help.",
            "It affects the joints (knees, hips and ⟦⟧).",
        ),
        (
            "It happens because the vessel is blocked or because it is damaged.",
            "Rest and/or painkillers can help.",
        ),
    ),
    "complement": Example(
        ("The most common cause is ⟦⟧ (a blood clot in the leg).",),
        ("The ward is (partly) closed.", "This shows how common it is (see above)."),
    ),
    "subject": Example(
        ("Tell your doctor if ⟦⟧ are getting worse.", "The skin turns red because ⟦⟧ can leak from the vessels."),
        ("When is an operation needed?", "Tell your doctor if they are getting worse."),
    ),
    "opening": Example(
        ("⟦⟧ is usually caused by a virus.", "The test takes an hour. ⟦⟧ can also be done at home."),
        ("It is usually caused by a virus.", "is it contagious?"),
    ),
    "fronted": Example(
        ("If the pain does not go away, ⟦⟧ can be used.", "Usually ⟦⟧ are not needed."),
        ("If the pain does not go away, painkillers can be used.", "In children, as well as in adults, it is rare."),
    ),
    "twin": Example(
        ("One possible treatment is ⟦⟧ can be given as a tablet.",),
        ("Find out what the matter is is the first step.", "One treatment is a drug that can be swallowed."),
    ),
    "object": Example(
        (
            "The medication can cause ⟦⟧ in some people.",
            "Smoking may also affect ⟦⟧ as well.",
            "These tablets lower the risk by preventing ⟦⟧ in the legs.",
            "Antibiotics do not prevent ⟦⟧ when they are taken too late.",
        ),
        (
            "The symptoms that it can cause in children are mild.",
            "It can prevent and treat infections.",
            "These are the side effects the drug may cause in some people.",
        ),
    ),
    "spacing": Example(
        (
            "It can lead to ⟦⟧, bleeding and bruises.",
            "The joints are swollen, ⟦⟧, and stiff.",
            "She felt dizzy (⟦⟧).",
            "A picture is taken (⟦⟧ scan) of the chest.",
            "It depends on the ⟦⟧’s size.",
            "These are called ⟦⟧-sensitive tumors.",
        ),
        (
            "The budget ( 20 pages ) is attached.",
            "The file is called .profile here.",
            "Take 0.5 mg (half a tablet) daily.",
            "Long- and short-acting insulins are used.",
        ),
    ),
    "damage-cut-quote": Example(
        (
            "Read more in our leaflet ⟦⟧“What helps against pain?",
            "The doctor takes a sample⟦⟧) of the skin.",
            'He calls it ⟦⟧"healthy stress.',
            "The knee ⟦⟧(or hip can be replaced.",
        ),
        (
            'This is called “watchful waiting."',
            'The word "benign" means "harmless."',
            "There are two ways: a) tablets and b) injections.",
            "Scans (such as MRI [magnetic resonance imaging]) can help.",
            "The baby's head is 14\" around.",
        ),
    ),
    "damage-doubled-stop": Example(
        ("Get some rest⟦⟧..", "Eat fruit⟦⟧,, vegetables and nuts."),
        ("And so on ...", "Really?! Yes.", "Bring pillows, blankets, etc., with you.", "Wait…"),
    ),
    "damage-missing-space": Example(
        ("The wound heals.⟦⟧Then the stitches come out.", "Use ice,⟦⟧rest and painkillers."),
        ("Visit www.Example.org or write to Team.Info@example.org.", "Take 1.5 tablets.", "See e.g. the U.S. website."),
    ),
    "damage-foreign-text": Example(
        ("⟦⟧Mehr über dieses Thema", "⟦⟧Weitere Informationen", "Take it daily. ⟦⟧Fragen Sie bitte auch Ihre Ärztin."),
        (
            "There are special wards (Stationen für die Kinder) for this.",
            "Bundesministerium für Gesundheit",
            "Visit the Deutsche Rheuma-Liga for advice.",
            "Herzstiftung (DHS). Was kann ich für mein Herz tun? 2019.",
        ),
    ),
}
"""Rule name or check id → its examples."""
