"""The settings file that a project begins with."""

TEMPLATE = """\
# Settings of `pipeline`. A setting that is commented out shows its default.

# The languages to translate into, as BCP 47 tags.
locales = [@LOCALES@]

# The folder with the articles, and the language they are written in.
# source = "source_en"
# source_language = "en"

# The folders for catalogs, for the glossary and for the localized pages.
# locales_dir = "locales"
# glossary_dir = "glossary"
# output = "site"

# The project's name in the catalogs; "" stands for the name of this folder.
# project_name = ""

# The web address under which the localized pages are published.
# base_url = ""

# The <meta> elements whose content is translated, by name or property.
# metadata = ["description", "og:title", "og:description", "twitter:title", "twitter:description"]

# HTML classes whose content stays as it is.
# skip_classes = ["references", "bibliography"]

# Words of each language that end in a full stop without ending a sentence.
# abbreviations = {}

# The largest page that is read, in megabytes.
# max_page_mb = 20

# How alike two texts must be, from 0 to 1, for one to count as a revision of the other.
# similarity = 0.6

# What the draft of a changed block is made of: "sentences", each from where it was translated, or the "previous"
# translation as a whole.
# draft = "sentences"

# Which outdated translations are published, marked as such: those whose text changed in "wording" only, or "none".
# publish_outdated = "wording"

# The translation memory: how alike a text in it must be, in percent, for its translation to become a draft, and which
# translations of the very same text need no confirmation: those in the same "context", all of the "project", or "any".
# memory.threshold = 75
# memory.approve = "project"

# The addresses of a memory that a team shares, and of a copy of it to read from.
# memory.url = ""
# memory.replica_url = ""

# The gate: the least severity with which `pipeline check` fails ("blocker", "major", "minor", "note" or "never"), and
# severities ("off" for none) other than a check's own, also for some languages or for pages with names of a pattern.
# check.fail = "major"
# check.severity = {}
# check.locales = {}
# check.pages = {}

# Pages that never fail; the share of blocks, in percent, that must be current in a language; and for how many days an
# outdated translation doesn't fail whose text changed in its wording only.
# check.exempt = []
# check.current = {}
# check.grace_days = 0

# The checks that a translator may waive with a reason also where they find a blocker.
# check.waivable = []

# How readers are addressed, "formal" or "informal", and the ways to name people of all genders: "pairs", "star",
# "colon", "underscore", "inner-capital", "slash", "masculine".
# check.address = "formal"
# check.gender = ["pairs"]

# What a build makes of an article: a page of a "site", a "fragment" with only the article's body, or the whole
# "document" with nothing but its texts exchanged.
# site.layout = "site"

# The folder with templates of your own, the page with the texts of the site as a whole (its name, the navigation, the
# disclaimer), and the concepts and domains of the glossary that pages don't explain.
# site.templates = "templates"
# site.texts = "_site"
# site.unexplained = []
"""
