"""Beginnings and ends of words that deny, and words that only look so."""

from __future__ import annotations

ENGLISH_PREFIXES = ("un", "non")
ENGLISH_SUFFIXES = ("less",)
GERMAN_PREFIXES = ("un", "nicht")
GERMAN_SUFFIX = (
    r"(?:los|frei|leer|unfähig|untauglich|untüchtig|unverträglich|unabhängig|unwillig)(?:e[mnrs]?|er?weise|igkeit)?"
)

NOT_ENGLISH = frozenset(
    "under until unit united units unite unity union unions unique uniquely universe universal universally university "
    "universities uniform uniformly uncle unlock unfold unite unification unify unilateral undergo underwent "
    "undergone underlie underlying understand understood understanding undertake underwear unanimous unanimously "
    "unless less nonetheless nevertheless regardless bless nonsense undo unveil unleash unsubscribe doubtless none "
    "unearth unearthed unborn unbelievable unbelievably unload unravel unwind unzip unguent ungulate uni "
    "unicorn unpack unload".split()
)
NOT_ENGLISH_PREFIXES = ("under", "univers", "uni", "until")
NOT_GERMAN_PREFIXES = ("und", "unter", "uns", "uni")
GERMAN_BUT = (
    "unsicher", "unsicht", "unsinn", "unsach", "unsauber", "unsterb", "unselbst", "unspez", "unschäd", "unsym",
    "unstet", "unstab", "unstritt", "unscharf", "unschein", "unschuld", "unschön", "unsolid", "unsanft", "unsport",
    "unsäg", "unstill", "untätig", "unteilbar", "untauglich", "untragbar", "untrainiert", "untreu", "untrenn", "untyp",
)  # fmt: skip
"""Words that begin like those of NOT_GERMAN_PREFIXES and deny all the same."""
NEVER_GERMAN = (
    "ungefähr", "ungemein", "ungeheuer", "ungeahnt", "ungeachtet", "ungeboren", "ungetüm", "ungar", "unfall", "unfäll",
    "unheimlich", "unwetter", "unruh", "uno", "unglaublich", "untat", "unbedingt", "unmittelbar", "unweit",
    "unlängst", "unendlich", "unzähl", "unglück", "unkosten", "unkraut", "unmeng", "unrecht", "unwesen", "unikat",
    "nichts", "nichtregierung", "unentschieden", "nichtraucher", "unwillkürlich", "unternehm",
    "unvergess", "unwohl", "unmensch",
)  # fmt: skip
"""Words that begin as if they denied and whose opposite is no word, or another one."""
NOT_GERMAN_SUFFIXES = (
    "kulose", "nellose", "cellose", "zellose", "gellose", "gillose", "kylose", "kalose", "lulose", "nulose", "milose",
)  # fmt: skip
"""How words end that are no adjectives in "-los": "Tuberkulose"."""
NOT_GERMAN = frozenset(
    "los lose losen loser loses freie freien freier freies frei leer leere leeren leerer ungefähr ungefähre ungefähren "
    "ungeheuer ungeheure ungeheuren unze unzen ungemein ungeachtet ungeduld kolos grandios miteinander".split()
)

ENGLISH_WORDS = frozenset(
    "indistinguishable inseparable indispensable inexplicable inexpensive informal infinite inflexible insoluble "
    "indigestible inhuman injustice innumerable inoffensive intangible intractable invariable invariably involuntary "
    "irrational irrefutable irregularity irreplaceable irresponsible irrespective illegible illiterate illogical "
    "immaterial immeasurable immoderate imbalance imbalanced imperceptible impermeable impersonal implausible "
    "impractical impracticable imprudent impure impurity disadvantage disagree disagreement disapprove disbelief "
    "discomfort discontent discontinuity discourage dishonest dislike disobey disorganized disproportionate disregard "
    "dissimilar dissatisfied distrust disuse misuse misunderstand misunderstanding mistrust misconception misdiagnosis "
    "misdiagnose mismatch mistake mistaken malfunction malnutrition atypical asymmetry un non nary inaction "
    "inattention "
    "incompetent incoherent inconvenient inconvenience incorrectly inconsistent inconsistency incomprehensible "
    "indecisive inedible inequitable inequity inexperience infrequency inhospitable inhumane insomnia intemperate "
    "invariant invulnerable abolish abolition absent abstain amnesia anonymous exempt exemption "
    "lackluster loophole".split()
)
"""Words that deny by another beginning."""
