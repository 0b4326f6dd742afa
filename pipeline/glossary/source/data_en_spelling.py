"""British and American spelling of English words: what is written one way on each side of the Atlantic.

Everything here turns the British form into the American one. Words of which only part is listed ("haem") stand for
all that contain that part. Some rules also touch words that have one spelling only ("raise" becomes "raize"): both
sides of a comparison are spelled alike, so that does no harm as long as no other word is spelled like the result.
"""

from __future__ import annotations

PARTS = {
    "aemi": "emi", "haem": "hem", "oedem": "edem", "oestr": "estr", "oesoph": "esoph", "paed": "ped", "gynaec": "gynec",
    "faec": "fec", "foet": "fet", "caec": "cec", "coeliac": "celiac", "rrhoe": "rrhe", "pnoe": "pne",
    "aesthe": "esthe", "aetiol": "etiol", "homoeo": "homeo", "amoeb": "ameb", "caesar": "cesar", "palaeo": "paleo",
    "archaeo": "archeo", "manoeuvr": "maneuver", "phaeo": "pheo", "spirochaet": "spirochet", "naevus": "nevus",
    "naevi": "nevi", "haemo": "hemo", "mediaev": "mediev", "encyclopaed": "encycloped", "leucocyt": "leukocyt",
    "leucopeni": "leukopeni", "leucorrh": "leukorrh", "sulph": "sulf", "aluminium": "aluminum", "sceptic": "skeptic",
    "tyre": "tire", "plough": "plow", "draught": "draft", "pyjama": "pajama", "jewellery": "jewelry",
    "moustach": "mustach", "enquir": "inquir", "ageing": "aging", "acknowledgement": "acknowledgment",
    "judgement": "judgment", "skilful": "skillful", "wilful": "willful", "orientated": "oriented",
    "preventative": "preventive", "practis": "practic", "defence": "defense", "offence": "offense",
    "licence": "license", "pretence": "pretense", "odour": "odor", "ardour": "ardor", "arbour": "arbor",
    "labell": "label", "travell": "travel", "counsell": "counsel", "cancell": "cancel", "modell": "model",
    "signall": "signal", "channell": "channel", "levell": "level", "fuell": "fuel", "panell": "panel",
    "marvell": "marvel", "tunnell": "tunnel", "snorkell": "snorkel", "dialled": "dialed", "dialling": "dialing",
    "cheque": "check", "gramme": "gram", "neurone": "neuron", "mould": "mold", "orthopaed": "orthoped",
}  # fmt: skip
"""Parts of words."""

WORDS = {
    "grey": "gray", "programmes": "programs", "programme": "program", "disc": "disk", "discs": "disks",
    "enrol": "enroll", "enrols": "enrolls", "fulfil": "fulfill", "fulfils": "fulfills", "instil": "instill",
    "distil": "distill", "cosy": "cozy", "speciality": "specialty", "specialities": "specialties", "mum": "mom",
    "mums": "moms", "metre": "meter", "metres": "meters", "storey": "story", "whilst": "while", "amongst": "among",
    "learnt": "learned", "burnt": "burned", "kerb": "curb", "foetor": "fetor", "taenia": "tenia", "aeon": "eon",
}  # fmt: skip
"""Whole words."""

ENDINGS = (
    ("our", r"(?<=[a-z]{3})our(?=(?:s|ed|ing|al|ally|able|less|ful|ite|ites|er|ers|hood|ous)?$)", "or"),
    ("is", r"is(?=(?:e|es|ed|er|ers|ing|ation|ations|ational)$)", "iz"),
    ("ys", r"ys(?=(?:e|es|ed|er|ers|ing)$)", "yz"),
    ("re", r"(?<=[bct])re(?=(?:s|d)?$)(?<!acre)", "er"),
    ("ogue", r"ogue(?=s?$)", "og"),
)
"""Letters at the ends of words, a regular expression for where they count, and what stands there instead."""
