"""Chat services and trackers that are known by name.

Gathered from the makers' own installation pages. A host stands for itself and all hosts below it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_CHAT_HOSTS = """
    botpress.cloud cm.com crisp.chat drift.com driftt.com freshchat.com hs-scripts.com intercom.com intercom.io
    intercomcdn.com landbot.io livechat.com livechatinc.com obi4wan.com olark.com smartsupp.com smartsuppchat.com tawk.to
    tidio.co tidiochat.com trengo.com trengo.eu usemessages.com userlike.com virtuele-gemeente-assistent.nl watermelon.ai
    watermelon.co zdassets.com zopim.com
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
    r"\bHubSpotConversations\b|\buserlike\b|\bTrengo\b|\bobi4wan\b",
    re.IGNORECASE,
)
TRACKER_CODE = re.compile(
    r"\bgtag\(|\bGoogleAnalyticsObject\b|\bga\(\s*['\"]create|\bdataLayer\b|\bfbq\(|\b_paq\b|\b_hjSettings\b|"
    r"\bclarity\(|\b_linkedin_partner_id\b|\bGTM-[A-Z0-9]{4,}",
    re.IGNORECASE,
)


def service_of(host: str, services: Iterable[str]) -> str:
    """The service whose host this is, or is below; empty when it is none of them."""
    name = host.partition(":")[0]
    return next((known for known in sorted(services) if name == known or name.endswith("." + known)), "")


def service_in(code: str, services: Iterable[str]) -> str:
    """The first service, by name, whose host is named in a piece of code."""
    return next((known for known in sorted(services) if known in code), "")
