"""The rules on content and data, in an explicit tuple."""

from plugins.catalogue.rules.audiences import AUDIENCE_RULES
from plugins.catalogue.rules.crisis import CRISIS_RULES
from plugins.catalogue.rules.dates import DATE_RULES
from plugins.catalogue.rules.facts import FACT_RULES
from plugins.catalogue.rules.glossary import GLOSSARY_RULES
from plugins.catalogue.rules.hours import HOURS_RULES
from plugins.catalogue.rules.media import MEDIA_RULES, MEDIA_RULES_ON_FILES
from plugins.catalogue.rules.moved import MOVED_RULES
from plugins.catalogue.rules.old_files import OLD_FILE_RULES
from plugins.catalogue.rules.ownership import OWNERSHIP_RULES
from plugins.catalogue.rules.promises import PROMISE_RULES
from plugins.catalogue.rules.references import REFERENCE_RULES
from plugins.catalogue.rules.search_words import SEARCH_WORD_RULES
from plugins.catalogue.rules.security import SECURITY_RULES
from plugins.catalogue.rules.services import SERVICE_RULES
from plugins.catalogue.rules.statement import STATEMENT_RULES
from plugins.catalogue.rules.tasks import TASK_RULES
from plugins.catalogue.rules.topics import TOPIC_RULES
from plugins.catalogue.rules.translations import TRANSLATION_RULES
from plugins.catalogue.rules.written_days import WRITTEN_DAY_RULES

RULES = (
    *REFERENCE_RULES,
    *SERVICE_RULES,
    *TOPIC_RULES,
    *HOURS_RULES,
    *PROMISE_RULES,
    *AUDIENCE_RULES,
    *OWNERSHIP_RULES,
    *DATE_RULES,
    *WRITTEN_DAY_RULES,
    *CRISIS_RULES,
    *FACT_RULES,
    *GLOSSARY_RULES,
    *SEARCH_WORD_RULES,
    *STATEMENT_RULES,
    *MEDIA_RULES,
    *OLD_FILE_RULES,
    *MOVED_RULES,
    *SECURITY_RULES,
    *TASK_RULES,
    *TRANSLATION_RULES,
)

RULES_ON_WHOLE_FILES = (
    *HOURS_RULES,
    *OWNERSHIP_RULES,
    *DATE_RULES,
    *WRITTEN_DAY_RULES,
    *CRISIS_RULES,
    *FACT_RULES,
    *MEDIA_RULES_ON_FILES,
    *MOVED_RULES,
    *SECURITY_RULES,
)
"""Rules that say nothing untrue when some other file could not be read."""
