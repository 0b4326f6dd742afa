"""Language data shared by all rule sets: marks, domains, and abbreviations of reference lists in any language.

Word lists are plain strings of words separated by spaces; abbreviations stand without their last full stop.
"""

from __future__ import annotations

QUOTES = '"“”„‟«»'
"""Quotation marks whose nesting is followed. Single ones are left out: they are mostly apostrophes."""

BULLETS = "•◦▪▫‣⁃●○■"

BRACKETS = ("()", "[]")

TOP_LEVEL_DOMAINS = (
    "at au be biz ca ch cn com cz de dk edu es eu fi fr gov health ie info int io it jp mil net nl no nz org pl pt "
    "ru se tv uk us"
)

FILE_EXTENSIONS = (
    "bmp csv css doc docx epub exe gif gz htm html ico jpeg jpg js json md mo mp mp3 mp4 odt pdf php png po pot ppt "
    "pptx py rtf svg tar tif tiff tmx toml ts txt wav webp xhtml xls xlsx xlf xliff xml yaml yml zip"
)

BIBLIOGRAPHIC = (
    # parts of a publication, English and German, as they stand mixed in the reference lists of one page
    "Abb Abl BAnz BGBl Abs Abschn Abt Anm Aufl Ausg Bd Bde Beitr Bl Ch Chap Diss Ed Eds Erg Fig Figs Hg Hrsg "
    "Jg Jhrg Kap Lfg Nr Nrn Pt Ref Refs Ser Sect Sp Suppl Tab Tbl Verl Verf Vol Vols Ziff ed eds edn repr rev "
    "suppl vol vols hrsg bearb erw überarb aktual "
    # journal titles (ISO 4)
    "Acad Adv Am Ann Anesth Angew Appl Arch Arztebl Assoc Biochem Biol Br Bull Can Cardiol Chem Chir Chron Clin "
    "Cochrane Curr Dermatol Diab Dis Dtsch Endocrinol Engl Epidemiol Eur Exp Gastroenterol Geburtsh Gynecol "
    "Gynäkol Haematol Hematol Immunol Infect Inst Int Intern Jpn Klin Lett Med Mol Nat Natl Nephrol Neurol Nurs Nutr "
    "Obstet Oncol Onkol Ophthalmol Orthop Otolaryngol Paediatr Palliat Pathol Pediatr Pharm Pharmacol Physiol Proc "
    "Psychiatr Psychiatry Psychol Psychother Publ Radiat Radiol Res Rheumatol Scand Schweiz Sci Soc Surg Symp Syst "
    "Ther Thorac Toxicol Trans Urol Vasc Virol Wochenschr"
)

SYMBOL_OPENERS = BULLETS + "©®™†‡☎✆→⇒"
"""Signs, besides letters and numbers, that a sentence may begin with."""

GERMAN_EDITIONS = (
    "auflage aufl ausgabe fassung kongress jahrestagung tagung symposium band "
    "deutscher deutsche deutschen internationaler internationale internationalen"
)
"""What a German ordinal stands before in reference lists, also on English pages ("2. Auflage")."""

GERMAN_MONTHS = (
    "januar jänner februar feber märz april mai juni juli august september oktober november dezember "
    "jan feb mrz mär apr jun jul aug sep sept okt nov dez"
)
"""In lower case, as `GERMAN_EDITIONS`."""

COUNTING_WORDS = (
    "a about age and at by day for from grade in is least level month most no of on or page part phase section stage "
    "step than the to type until was week with year "
    "ab alter am auf bei bis der die das den dem grad im in kapitel mit nach nr oder phase pro punkt schritt seite "
    "stadium stufe tag teil typ um und von vom woche zu zum"
)
"""Words before a number that show it to belong to the sentence ("on day 2."), in lower case."""
