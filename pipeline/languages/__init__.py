"""What is known of languages: tags, folder names, plural rules, direction, and how dates and numbers are written.

The data is CLDR's, by way of Babel, which is loaded only when a function needs it.
"""

from pipeline.languages.names import direction, display_name
from pipeline.languages.numbers import format_number_value
from pipeline.languages.plurals import plural_forms
from pipeline.languages.tags import canonical_tag, gettext_name
from pipeline.languages.times import format_time_value

__all__ = [
    "canonical_tag",
    "direction",
    "display_name",
    "format_number_value",
    "format_time_value",
    "gettext_name",
    "plural_forms",
]
