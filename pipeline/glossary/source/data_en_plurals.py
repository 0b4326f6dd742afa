"""English plurals that no rule finds, and words in -s that are none."""

from __future__ import annotations

IRREGULAR = {
    "women": "woman", "men": "man", "children": "child", "people": "person", "feet": "foot", "teeth": "tooth",
    "geese": "goose", "mice": "mouse", "lice": "louse", "oxen": "ox", "dice": "die", "halves": "half",
    "leaves": "leaf", "lives": "life", "knives": "knife", "wolves": "wolf", "calves": "calf", "shelves": "shelf",
    "selves": "self", "wives": "wife", "midwives": "midwife", "loaves": "loaf", "scarves": "scarf", "hooves": "hoof",
    "thieves": "thief", "elves": "elf", "wharves": "wharf", "bacteria": "bacterium", "data": "datum",
    "media": "medium", "criteria": "criterion", "phenomena": "phenomenon", "ova": "ovum", "atria": "atrium",
    "ganglia": "ganglion", "diverticula": "diverticulum", "spectra": "spectrum", "strata": "stratum",
    "crania": "cranium", "cilia": "cilium", "septa": "septum", "symposia": "symposium", "mitochondria": "mitochondrion",
    "protozoa": "protozoon", "spermatozoa": "spermatozoon", "genera": "genus", "viscera": "viscus", "corpora": "corpus",
    "foramina": "foramen", "lumina": "lumen", "femora": "femur", "crura": "crus", "sera": "serum", "quanta": "quantum",
    "frenula": "frenulum", "hila": "hilum", "labia": "labium", "addenda": "addendum", "errata": "erratum",
    "curricula": "curriculum", "memoranda": "memorandum", "sarcolemmata": "sarcolemma",
    "nuclei": "nucleus", "bacilli": "bacillus", "fungi": "fungus", "stimuli": "stimulus", "foci": "focus",
    "loci": "locus", "radii": "radius", "alveoli": "alveolus", "bronchi": "bronchus", "bronchioli": "bronchiolus",
    "emboli": "embolus", "thrombi": "thrombus", "calculi": "calculus", "alumni": "alumnus", "villi": "villus",
    "cocci": "coccus", "sulci": "sulcus", "gyri": "gyrus", "rami": "ramus", "nevi": "nevus", "humeri": "humerus",
    "uteri": "uterus", "thymi": "thymus", "fundi": "fundus", "staphylococci": "staphylococcus",
    "streptococci": "streptococcus", "pneumococci": "pneumococcus", "meningococci": "meningococcus",
    "enterococci": "enterococcus", "gonococci": "gonococcus", "hippocampi": "hippocampus", "tori": "torus",
    "vertebrae": "vertebra", "larvae": "larva", "bursae": "bursa", "fistulae": "fistula", "areolae": "areola",
    "papillae": "papilla", "venae": "vena", "axillae": "axilla", "maculae": "macula", "fimbriae": "fimbria",
    "conjunctivae": "conjunctiva", "aortae": "aorta", "formulae": "formula", "antennae": "antenna",
    "patellae": "patella", "tibiae": "tibia", "fibulae": "fibula", "scapulae": "scapula", "maxillae": "maxilla",
    "tracheae": "trachea", "ampullae": "ampulla", "pleurae": "pleura", "sequelae": "sequela", "algae": "alga",
    "amebae": "ameba", "mammae": "mamma", "corneae": "cornea", "retinae": "retina", "striae": "stria",
    "valvulae": "valvula", "lacunae": "lacuna", "laminae": "lamina", "fossae": "fossa", "venulae": "venula",
    "appendices": "appendix", "indices": "index", "vertices": "vertex", "matrices": "matrix", "cervices": "cervix",
    "cortices": "cortex", "vortices": "vortex", "helices": "helix", "apices": "apex", "varices": "varix",
    "calices": "calix", "calyces": "calyx", "larynges": "larynx", "pharynges": "pharynx", "phalanges": "phalanx",
    "meninges": "meninx", "irides": "iris", "arthritides": "arthritis", "epididymides": "epididymis",
    "axes": "axis", "testes": "testis", "pelves": "pelvis", "penes": "penis", "glandes": "glans", "menses": "menses",
    "oases": "oasis", "crises": "crisis", "quizzes": "quiz", "gasses": "gas",
}  # fmt: skip
"""Plural → singular. "-men" and "-women", "-mata" and "-ses" have rules."""

SINGULAR = frozenset(
    "lens gas pancreas atlas bias canvas asbestos biceps triceps quadriceps forceps diabetes herpes rabies caries "
    "scabies measles mumps shingles hives news species series means physics ethics genetics statistics obstetrics "
    "pediatrics geriatrics orthopedics genomics mathematics economics politics logistics aids plus perhaps always "
    "besides christmas chaos cosmos thermos tetanus pus bus thus us is as this his its yes has was does ours yours "
    "hers theirs towards across less unless whereas pubes trans mens ms vs feces ascites "
    "psoas sometimes afterwards overseas nowadays upwards downwards menses genitals".split()
)
"""Words in -s that stand for themselves: singular, plural only, or no nouns."""

NOT_MEN = frozenset(
    "specimen abdomen semen hymen regimen stamen omen acumen lumen foramen albumen bitumen cyclamen dolmen "
    "rumen ramen amen examen putamen cerumen tegmen culmen".split()
)
"""Words in -men that are no plural of -man."""
