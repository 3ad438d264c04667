"""The ways from content to a site that is online: what goes into a build, and what may hold it up.

``ordinary`` takes all content, and publishes when every gate lets it. ``holding`` puts the last good version of a file
in the place of one that is blocked. ``urgent`` lays alerts, hours and channels over the last good site: what the other
gates say of it is a ``debt``, which the next ordinary build settles.
"""

from plugins.workflow.lanes.holding import holding
from plugins.workflow.lanes.ordinary import ordinary
from plugins.workflow.lanes.outcome import Outcome
from plugins.workflow.lanes.urgent import urgent

__all__ = ["Outcome", "holding", "ordinary", "urgent"]
