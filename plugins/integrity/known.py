"""Chat services and trackers that are known by name.

Not complete, and it need not be: all else that a page fetches from another host is refused by
``integrity.third-party``. These get a message of their own. A host stands for itself and all hosts below it.
"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

_CHAT_HOSTS = """
    botpress.cloud cm.com crisp.chat drift.com driftt.com freshchat.com hs-scripts.com intercom.com intercom.io
    intercomcdn.com landbot.io livechat.com livechatinc.com obi4wan.com olark.com smartsupp.com smartsuppchat.com
    tawk.to tidio.co tidiochat.com trengo.com trengo.eu usemessages.com userlike.com virtuele-gemeente-assistent.nl
    watermelon.ai watermelon.co zdassets.com zopim.com
"""
_TRACKER_HOSTS = """
    ads-twitter.com ads.linkedin.com addthis.com amplitude.com analytics.google.com analytics.tiktok.com bat.bing.com
    clarity.ms cloudflareinsights.com connect.facebook.net crazyegg.com doubleclick.net facebook.com fullstory.com
    google-analytics.com googleadservices.com googlesyndication.com googletagmanager.com hotjar.com hotjar.io
    hs-analytics.net innocraft.cloud matomo.cloud mixpanel.com mouseflow.com nr-data.net optimizely.com piwik.pro
    plausible.io scorecardresearch.com segment.com segment.io sharethis.com siteimproveanalytics.com
    siteimproveanalytics.io snap.licdn.com statcounter.com visualwebsiteoptimizer.com
"""
CHAT_HOSTS = frozenset(_CHAT_HOSTS.split())
TRACKER_HOSTS = frozenset(_TRACKER_HOSTS.split())
TRACKER_FILES = frozenset(("fbevents.js", "gtm.js", "matomo.js", "piwik.js"))
"""Names of a tracker's script, also when it is served from the site's own host."""

CHAT_CODE = re.compile(
    r"\bIntercom\(|\bintercomSettings\b|\bTawk_API\b|\bdrift\.load\b|\b__lc\b|\$zopim\b|\bzE\(|\$crisp\b|"
    r"\bHubSpotConversations\b|\b[uU]serlike\b|\b[tT]rengo\b|\b(?:obi|OBI)4[wW]an\b"
)
TRACKER_CODE = re.compile(
    r"\bgtag\(|\bGoogleAnalyticsObject\b|\bga\(\s*['\"]create|\bdataLayer\b|\bfbq\(|\b_paq\b|\b_hjSettings\b|"
    r"\bclarity\(|\b_linkedin_partner_id\b|\bGTM-[A-Z0-9]{4,}"
)
_HOST = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+", re.IGNORECASE)


def service_of(host: str, services: AbstractSet[str]) -> str:
    """The service whose host this is, or is below; empty when it is none of them."""
    name = host.partition(":")[0]
    while name and name not in services:
        name = name.partition(".")[2]
    return name


def service_in(code: str, services: AbstractSet[str]) -> str:
    """The first service whose host is named in a piece of code; empty when there is none."""
    return next((service for found in _HOST.finditer(code) if (service := service_of(found[0].lower(), services))), "")
