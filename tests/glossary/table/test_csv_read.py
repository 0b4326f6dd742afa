"""Glossaries from spreadsheets: with one row per term, and with one row per concept."""

import pytest

from pipeline.glossary.table import read_csv
from pipeline.model import (
    Binding,
    Concept,
    Gender,
    Glossary,
    PartOfSpeech,
    Register,
    Severity,
    Term,
    TermStatus,
)

ADMITTED, FORBIDDEN, DEPRECATED = TermStatus.ADMITTED, TermStatus.FORBIDDEN, TermStatus.DEPRECATED


def said(findings):
    return [f"{item.place}: {item.severity}: {item.message}; {item.hint} [{item.check}]" for item in findings]


def read(text):
    glossary, findings = read_csv(text.encode(), "g.csv")
    return glossary.concepts, said(findings)


LIVER = Concept("liver", (Term("liver", "en"), Term("Leber", "de")))
LUNG = Concept("lung", (Term("lung", "en"), Term("Lunge", "de")))


@pytest.mark.parametrize(
    "text",
    [
        "en,de\nliver,Leber\nlung,Lunge\n",
        "\ufeffEN;DE\r\nliver;Leber\r\n;\r\nlung;Lunge",
        "en\tde\nliver\tLeber\n\nlung\tLunge\n",
        "sep=;\nen_preferred;preferred_de\nliver;Leber\nlung;Lunge\n",
        'sep=,\n"en","de"\n"liver","Leber"\n"lung","Lunge"\n',
        "de_preferred,id,en preferred\nLeber,liver,liver\nLunge,LUNG,lung\n",
        (
            "concept,language,term,status\nliver,en,liver,preferred\nliver,de,Leber,preferred\n"
            "lung,en,lung,preferred\nlung,de,Lunge,preferred\n"
        ),
    ],
)
def test_two_concepts(text):
    concepts, findings = read(text)
    assert findings == []
    assert {concept.id: set(concept.terms) for concept in concepts} == {
        concept.id: set(concept.terms) for concept in (LIVER, LUNG)
    }


def test_all_columns_of_a_wide_table():
    text = (
        "concept_id;en_preferred;en_variants;de_preferred;de_admitted;de_deprecated;de_forbidden;definition_en;"
        "definition_de;domain;binding;codes;note;de_note;source;pos;gender;register;do_not_translate\n"
        "C1;hot flash;hot flashes;Hitzewallung;fliegende Hitze;Wallung;heißer Blitz;A sudden heat.;Plötzliche Hitze.;"
        "symptom;advisory;MeSH:D019584;n1;n2;s;Noun;F;Prof.;no\n"
        "C2;letrozole;;Letrozol;;;letrozol;;;drug;;;;;;noun;n;inn;case\n"
        "C3;herbal;;pflanzlich;;;;;;;;;;;;adj;-;;-\n"
    ).replace('"', "")
    quoted = text.replace("hot flash;hot flashes", 'hot flash;"hot flashes;hot flush"')
    concepts, findings = read(quoted)
    assert findings == []
    assert concepts == (
        Concept(
            "c1",
            (
                Term("hot flash", "en", register=Register.PROFESSIONAL, note="n1", source="s"),
                Term("hot flashes", "en", ADMITTED),
                Term("hot flush", "en", ADMITTED),
                Term("Hitzewallung", "de", gender=Gender.FEMININE, register=Register.PROFESSIONAL, note="n2"),
                Term("fliegende Hitze", "de", ADMITTED),
                Term("Wallung", "de", DEPRECATED),
                Term("heißer Blitz", "de", FORBIDDEN),
            ),
            "symptom",
            Binding.ADVISORY,
            codes=(("MeSH", "D019584"),),
            definitions=(("en", "A sudden heat."), ("de", "Plötzliche Hitze.")),
        ),
        Concept(
            "c2",
            (
                Term("letrozole", "en", register=Register.INN),
                Term("Letrozol", "de", gender=Gender.NEUTER, register=Register.INN),
                Term("letrozol", "de", FORBIDDEN, exact_case=True),
            ),
            "drug",
            is_translated=False,
        ),
        Concept(
            "c3",
            (
                Term("herbal", "en", part_of_speech=PartOfSpeech.ADJECTIVE),
                Term("pflanzlich", "de", part_of_speech=PartOfSpeech.ADJECTIVE),
            ),
        ),
    )


def test_what_is_doubtful_in_a_wide_table():
    text = (
        "id,en,de_preferred,de_admitted,de_forbidden,definition_de,pos,gender,register,hits,de_admited\n"
        "Item 1,chemo,Chemotherapie; Chemo,chemotherapeutisch*;Chemotherapie,Chem*kur,,phrase,x,high,7,\n"
        ",therapy,Therapie,(Chemo-)Therapie;;bestrahlen,,,noun,f,,,\n"
        ",lung,,,,Ein Organ.,,,,,\n"
        "empty,,,,,,,,,,\n"
    )
    concepts, findings = read(text)
    assert findings == [
        (
            "g.csv:1:79: note: the column 'hits' is unknown and not read; if it holds terms, name columns by "
            "languages, such as en and de, or en_preferred, de_admitted and de_forbidden [glossary-import]"
        ),
        (
            "g.csv:1:84: minor: the column 'de_admited' is unknown and not read; "
            "did you mean 'de_admitted'? [glossary-import]"
        ),
        (
            "g.csv:2:1: minor: the concept id 'Item 1' is read as 'item-1'; "
            "write small letters, digits and hyphens [glossary-import]"
        ),
        "g.csv:2:14: minor: the term 'Chemotherapie' is there more than once; keep it once [glossary-import]",
        (
            "g.csv:2:35: note: 'chemotherapeutisch*' is read as 'chemotherapeutisch': inflected forms are found "
            "without an asterisk; write other words that begin like this as terms of their own [glossary-import]"
        ),
        (
            "g.csv:2:69: minor: the asterisk in 'Chem*kur' stands for nothing else; "
            "write the terms out [glossary-import]"
        ),
        (
            "g.csv:2:79: minor: the pos 'phrase' is unknown and read as other; "
            "write noun, verb, adjective, adverb or other, or nothing [glossary-import]"
        ),
        (
            "g.csv:2:86: minor: the gender 'x' is unknown and read as nothing; "
            "write m, f, n, mf or pl, or nothing [glossary-import]"
        ),
        (
            "g.csv:2:88: minor: the register 'high' is unknown and read as nothing; "
            "write lay, professional, inn or name, or nothing [glossary-import]"
        ),
        (
            "g.csv:3:19: note: only a text with the parentheses has the term '(Chemo-)Therapie'; "
            "write the term with and without what is in them [glossary-import]"
        ),
        (
            "g.csv:4:10: minor: the definition in de is left out: there is no term in de; "
            "write a preferred term in de [glossary-import]"
        ),
        "g.csv:5:1: minor: the row has no term: it is left out; write a term, or remove the row [glossary-import]",
    ]
    other = PartOfSpeech.OTHER
    assert concepts == (
        Concept(
            "item-1",
            (
                Term("chemo", "en", part_of_speech=other),
                Term("Chemotherapie", "de", part_of_speech=other),
                Term("Chemo", "de", ADMITTED, other),
                Term("chemotherapeutisch", "de", ADMITTED, other),
                Term("Chem*kur", "de", FORBIDDEN, other),
            ),
        ),
        Concept(
            "therapy",
            (
                Term("therapy", "en"),
                Term("Therapie", "de", gender=Gender.FEMININE),
                Term("(Chemo-)Therapie", "de", ADMITTED),
                Term("bestrahlen", "de", ADMITTED, other),
            ),
        ),
        Concept("lung", (Term("lung", "en"),)),
    )


def test_ids_are_made_from_the_source_term():
    concepts, findings = read("de,en\nÖdem des Arms,edema\nödem des Arms,oedema\n痛み,pain\n,ache\n")
    assert [concept.id for concept in concepts] == ["oedem-des-arms", "oedem-des-arms-2", "concept-4", "ache"]
    assert findings == []


def test_the_gender_is_that_of_the_language_that_has_one():
    assert read("de,en,gender\nLeber,liver,f\n")[0][0].terms == (
        Term("Leber", "de", gender=Gender.FEMININE),
        Term("liver", "en"),
    )
    concepts, findings = read("en,de,fr,gender,fr_gender\nliver,Leber,foie,f,m\n")
    assert [term.gender for term in concepts[0].terms] == [Gender.NONE, Gender.NONE, Gender.MASCULINE]
    assert findings == [
        (
            "g.csv:1:10: minor: it is not clear which language's the gender is: it is not read; "
            "name the column de_gender, for example [glossary-import]"
        )
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "",
            [
                (
                    "g.csv:1:1: major: the file is empty; "
                    "begin with the row en,de, or with the columns of the glossary's table"
                )
            ],
        ),
        (
            "liver lobe,Leberlappen\n",
            [
                (
                    "g.csv:1:1: major: no column with terms is known; name columns by languages, such as en and de, "
                    "or en_preferred, de_admitted and de_forbidden"
                )
            ],
        ),
        (
            "en,de,DE_preferred\nliver,Leber,\n",
            ["g.csv:1:7: major: the column 'de_preferred' holds the same as 'de'; keep one of the two"],
        ),
        (
            "concept,langage,term\n",
            [
                (
                    "g.csv:1:1: major: the columns language, status are missing; "
                    "the first row names the columns: concept language term status"
                ),
                "g.csv:1:9: major: the column 'langage' is unknown; did you mean 'language'?",
            ],
        ),
        (
            "en,de\nliver\nlung,Lunge,x\n",
            [
                (
                    "g.csv:2:1: major: the row has 1 cell instead of 2; "
                    "separate all cells, also empty ones at the end of the row, which an editor may have cut off"
                ),
                (
                    "g.csv:3:12: major: the row has 3 cells instead of 2; "
                    "separate all cells, also empty ones at the end of the row, which an editor may have cut off"
                ),
            ],
        ),
        (
            'en,de\nliver,Leber\n"lung,Lunge\nrib,Rippe\n',
            [
                (
                    "g.csv:3:1: major: from this row on, quotes don't match: unexpected end of data; put a cell with "
                    'quotes into quotes and write each of them twice: "so-called ""hot flashes"""'
                )
            ],
        ),
        (
            'en,de\nliver,Leber\n"lung"x,Lunge\n',
            [
                (
                    "g.csv:3:1: major: from this row on, quotes don't match: ',' expected after '\"'; put a cell with "
                    'quotes into quotes and write each of them twice: "so-called ""hot flashes"""'
                )
            ],
        ),
        (
            "id,en\na,liver\nb,lung\nA,rib\n",
            ["g.csv:4:1: major: the concept 'a' stands in line 2 already; give one of the two another id"],
        ),
        (
            'en,de,de_forbidden,de_deprecated\nliver,Leber,Leber,\n"lung\nx",Lunge,,Lunge\n',
            [
                (
                    "g.csv:2:13: major: the term 'Leber' of the same concept and language is preferred in line 2, "
                    "and forbidden here; keep one of the two"
                ),
                "g.csv:3:1: minor: the cell term has a line break; leave single spaces between words",
                (
                    "g.csv:4:11: major: the term 'Lunge' of the same concept and language is preferred in line 3, "
                    "and deprecated here; keep one of the two"
                ),
            ],
        ),
        (
            "en,de_admitted,do_not_translate,codes\nliver,Leber,perhaps,MeSH:1\n=1+cmd|' /C calc'!A0,,,\n",
            [
                (
                    "g.csv:2:13: major: it is not clear what 'perhaps' means under do_not_translate; "
                    "write yes, case or nothing"
                ),
                "g.csv:2:21: major: '1' is no code of MeSH; write one such as MeSH:D001943",
                (
                    "g.csv:3:1: major: a spreadsheet would calculate \"=1+cmd|' /C calc'!A0\"; "
                    "write a word before it, or remove it"
                ),
            ],
        ),
        (
            "en,de\n'=1+1,Leber\n",
            ["g.csv:2:1: major: a spreadsheet would calculate '=1+1'; write a word before it, or remove it"],
        ),
        (
            "en,de_admitted,de_forbidden,fr_forbidden\nliver,Leber,Lever,fois\n",
            [
                "g.csv:2:7: major: none of the terms in de is preferred; make one of them preferred",
                "g.csv:2:19: major: no term in fr may be used; add a preferred one",
            ],
        ),
        (
            "en,de\n<<<<<<< ours\nliver,Leber\n",
            [
                (
                    "g.csv:2:1: major: a merge conflict is not resolved; choose between the two sides and remove "
                    "the lines with <<<<<<<, ======= and >>>>>>>"
                )
            ],
        ),
    ],
)
def test_what_is_wrong(text, expected):
    glossary, findings = read_csv(text.encode(), "g.csv")
    assert glossary == Glossary()
    assert [line.rpartition(" [")[0] for line in said(findings)] == expected


def test_other_encodings():
    glossary, findings = read_csv("en;de\npain;Übelkeit\n".encode("cp1252"), "g.csv")
    assert (glossary, [(item.check, item.severity, str(item.place)) for item in findings]) == (
        Glossary(),
        [("glossary-encoding", Severity.MAJOR, "g.csv:2:6")],
    )
