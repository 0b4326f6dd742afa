"""English plurals: those no rule finds, and the words that only look like one."""

from __future__ import annotations

IRREGULAR = {
    "children": "child", "grandchildren": "grandchild", "schoolchildren": "schoolchild", "women": "woman",
    "men": "man", "feet": "foot", "teeth": "tooth", "mice": "mouse", "lice": "louse", "geese": "goose",
    "lives": "life", "wives": "wife", "midwives": "midwife", "knives": "knife", "halves": "half", "calves": "calf",
    "leaves": "leaf", "loaves": "loaf", "shelves": "shelf", "wolves": "wolf", "thieves": "thief",
    "bacteria": "bacterium", "criteria": "criterion", "phenomena": "phenomenon", "mitochondria": "mitochondrion",
    "ova": "ovum", "sera": "serum", "ganglia": "ganglion", "spermatozoa": "spermatozoon", "protozoa": "protozoon",
    "crises": "crisis", "axes": "axis", "testes": "testis", "penes": "penis", "pelves": "pelvis", "oases": "oasis",
    "metastases": "metastasis", "micrometastases": "micrometastasis", "stases": "stasis",
    "bases": "basis", "theses": "thesis", "indices": "index", "appendices": "appendix", "cervices": "cervix",
    "matrices": "matrix", "vertices": "vertex", "cortices": "cortex", "apices": "apex", "helices": "helix",
    "viscera": "viscus", "foramina": "foramen", "lumina": "lumen", "stomata": "stoma", "carcinomata": "carcinoma",
    "bronchi": "bronchus", "nuclei": "nucleus", "stimuli": "stimulus", "fungi": "fungus", "alveoli": "alveolus",
    "bacilli": "bacillus", "thrombi": "thrombus", "emboli": "embolus", "cocci": "coccus", "foci": "focus",
    "staphylococci": "staphylococcus", "streptococci": "streptococcus", "pneumococci": "pneumococcus",
    "enterococci": "enterococcus", "meningococci": "meningococcus", "uteri": "uterus", "nevi": "nevus",
    "calories": "calorie", "movies": "movie", "cookies": "cookie", "aches": "ache", "headaches": "headache",
    "stomachaches": "stomachache", "toothaches": "toothache", "backaches": "backache", "earaches": "earache",
    "niches": "niche", "toes": "toe", "shoes": "shoe", "viruses": "virus", "gases": "gas", "lenses": "lens",
    "vertebrae": "vertebra", "larvae": "larva", "bursae": "bursa", "papillae": "papilla", "fistulae": "fistula",
    "scapulae": "scapula", "pleurae": "pleura", "conjunctivae": "conjunctiva", "maculae": "macula", "aortae": "aorta",
    "quizzes": "quiz", "ups": "up", "offs": "off", "outs": "out", "ins": "in", "downs": "down",
}  # fmt: skip

SINGULAR = (
    "faeces feces diabetes rabies scabies caries herpes measles mumps rickets shingles hives species series news lens "
    "gas bias pancreas atlas canvas christmas texas yes aids always perhaps besides pus biceps triceps quadriceps "
    "forceps genetics statistics physics mathematics politics economics ethics obstetrics pediatrics paediatrics "
    "orthopedics orthopaedics therapeutics mechanics kinetics pharmacokinetics genomics proteomics linguistics "
    "electronics geriatrics dynamics logistics athletics prosthetics robotics aerobics metabolomics epigenetics "
    "ascites pubes tabes facies sepsis menses headquarters means goods thanks clothes glasses scissors chaos cosmos "
    "ethos pathos rhinoceros asbestos lotos trans erysipelas mers sars rhesus"
)
"""Words in -s that are singular, or have no singular."""

GREEK = ("oses", "yses", "eses", "ptoses")
"""Plural endings of words in -sis, in words of eight letters and more."""

NOT_GREEK = "purposes overdoses glucoses lactoses cheeses celluloses underdoses megadoses supposes dextroses fructoses"
"""Words with such an ending that are plurals of words in -se."""
