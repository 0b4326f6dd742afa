"""Words and sentence patterns of the generated articles.

The sentences give everyday advice that holds for any of the complaints; they name no drug, dose or rate.
"""

from __future__ import annotations

from typing import Final


def phrases(text: str) -> tuple[str, ...]:
    """Return what stands between semicolons."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(";"))


COMPLAINTS: Final = phrases("""
back pain; neck pain; knee pain; shoulder pain; tension headaches; migraine; hay fever; sleep problems; mild asthma;
eczema; psoriasis; tinnitus; dizziness; heartburn; irritable bowel syndrome; constipation; high blood pressure;
varicose veins; type 2 diabetes; gout; osteoporosis; knee osteoarthritis; carpal tunnel syndrome; tennis elbow;
restless legs; dry eyes; chronic sinusitis; food allergies; lactose intolerance; celiac disease; long-lasting fatigue;
anxiety; depression; menopause symptoms; painful periods; overactive bladder; kidney stones; gallstones; chronic cough;
rosacea
""")

SIGNS: Final = phrases("""
itching; stiffness; a dull ache; tingling in the fingers; a burning feeling; tiredness; a poor appetite; nausea; a rash;
trouble concentrating; swelling; a dry mouth; muscle soreness; cramping; restlessness; a runny nose; a stuffy nose;
throbbing pain; bloating; a hoarse voice; a cold feeling in the hands; light sleep; a heavy feeling in the legs
""")

ACTIVITIES: Final = phrases("""
climbing stairs; carrying shopping bags; working at a desk; gardening; riding a bicycle; cooking; ironing; swimming;
playing with the children; cleaning windows; reading in bed; taking a long walk; lifting boxes; standing in line;
singing in a choir; typing; doing the laundry; hiking; dancing; sitting on the train; knitting; washing the dishes
""")

MOMENTS: Final = phrases("""
in the early morning; before breakfast; after lunch; in the afternoon; right after work; in the evening; before going to
bed; at night; on weekends; on hot days; in winter; after a short night; during a busy week; after exercise; on vacation
""")

PEOPLE: Final = phrases("""
your family doctor; a specialist; the doctor on duty; a pharmacist; a physical therapist; a nurse at the practice;
an occupational therapist; the doctor who knows you best; a second doctor; a doctor at the outpatient clinic
""")

THINGS: Final = phrases("""
test results; a list of your medicines; earlier letters from the hospital; your allergy card; your vaccination record;
your questions; a symptom diary; the names of your doctors; notes from the last visit; your insurance card
""")

SLOTS: Final = {
    "complaint": COMPLAINTS,
    "sign": SIGNS,
    "sign2": SIGNS,
    "activity": ACTIVITIES,
    "activity2": ACTIVITIES,
    "moment": MOMENTS,
    "moment2": MOMENTS,
    "person": PEOPLE,
    "person2": PEOPLE,
    "thing": THINGS,
    "thing2": THINGS,
}

SENTENCES: Final = (
    "If you live with {complaint}, you can mention {sign} at the next appointment even if it seems unrelated.",
    "Tell {person} about {sign} if it worries you or keeps you from {activity} {moment}.",
    "It can help to write down for {number} days when {sign} starts, and what you did {moment}.",
    "Some notice {sign} only {moment}; others notice it while {activity} or {activity2}.",
    "{person} can explain what might be behind {sign}, and whether {activity} needs to wait for a while.",
    "If you have {complaint} as well as {sign}, mention both when you talk to {person}.",
    "Bring {thing} and {thing2} when you see {person} about {complaint}.",
    "Not everyone with {complaint} has {sign}, and {sign2} can have many other causes too.",
    "Short breaks every {number} minutes can make {activity} easier to manage {moment}.",
    "Many people find out by trial and error whether {activity} {moment} does them good.",
    "Let {person} look into <strong>{sign}</strong> that is new, and say whether it is worse {moment}.",
    "Ask {person} what to do if {sign} comes back {moment}, even after {number} weeks without any problems.",
    "The effect of {complaint} on everyday things like {activity} differs from person to person.",
    "There is often time to decide: talk it over with {person}, and with {person2} if you like.",
    "A diary with entries made {moment} and {moment2} gives {person} a better picture of {complaint}.",
    "It is <em>not</em> a sign of weakness to ask {person} for advice about {activity}.",
    'Our article on <a href="{link}">{complaint}</a> describes what {person} may want to know about {sign}.',
    "Set yourself a small goal, such as {activity} for {number} minutes {moment}.",
)

ITEMS: Final = (
    "{sign} that starts {moment} and is new to you, or that has been there for {number} days",
    "{activity} for up to {number} minutes, with a short break {moment}",
    "<strong>{thing}</strong>, especially before you see {person} about {sign}",
    "questions for {person}, for example about {sign} while {activity}",
    "{sign} together with {sign2} {moment}, even after {number} days of rest",
    "advice about {activity} {moment}, given by {person}",
    '<a href="{link}">more about {complaint}</a> and about {activity} with {sign}',
)

SHARED_HEADINGS: Final = (
    "At a glance", "Symptoms", "Causes", "Outlook", "Everyday life", "When to get help", "Support and advice",
    "Preparing for the appointment", "Questions to ask", "What you can do yourself",
)  # fmt: skip

OWN_HEADINGS: Final = (
    "{complaint}, {activity} and everyday life",
    "When {sign} comes {moment}",
    "{complaint}: what {person} may ask",
    "Planning {activity} around {sign}",
)
