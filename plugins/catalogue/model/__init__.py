"""The models of the catalogue. Keys in the files are Dutch; names in the code are English (docs/woordenlijst.md)."""

from plugins.catalogue.model.alert import Alert
from plugins.catalogue.model.audience import AudienceEntry
from plugins.catalogue.model.base import Entity, Model, Written
from plugins.catalogue.model.catalogue import Catalogue
from plugins.catalogue.model.channel import HUMAN_CHANNELS, Channel
from plugins.catalogue.model.crisis import Crisis, CrisisAlert
from plugins.catalogue.model.exemption import ExemptedText
from plugins.catalogue.model.hours import Interval, OpenDay, OpeningHours, Week
from plugins.catalogue.model.location import Location
from plugins.catalogue.model.medium import Captions, Film, Medium
from plugins.catalogue.model.moved import MovedAddress
from plugins.catalogue.model.old_file import OldFile
from plugins.catalogue.model.organisation import HelpOrganisation, Municipality, Team, Theme
from plugins.catalogue.model.page import InformationPage, NewsItem, Page, PlainPage, StepByStep, TransactionPage
from plugins.catalogue.model.search_word import SearchWord
from plugins.catalogue.model.service import Service
from plugins.catalogue.model.situation import Situation
from plugins.catalogue.model.term import Term
from plugins.catalogue.model.top_task import TopTask
from plugins.catalogue.model.topic import AppointmentTopic
from plugins.catalogue.model.translation import Language, Translation, Version

__all__ = [
    "HUMAN_CHANNELS",
    "Alert",
    "AppointmentTopic",
    "AudienceEntry",
    "Captions",
    "Catalogue",
    "Channel",
    "Crisis",
    "CrisisAlert",
    "Entity",
    "ExemptedText",
    "Film",
    "HelpOrganisation",
    "InformationPage",
    "Interval",
    "Language",
    "Location",
    "Medium",
    "Model",
    "MovedAddress",
    "Municipality",
    "NewsItem",
    "OldFile",
    "OpenDay",
    "OpeningHours",
    "Page",
    "PlainPage",
    "SearchWord",
    "Service",
    "Situation",
    "StepByStep",
    "Team",
    "Term",
    "Theme",
    "TopTask",
    "TransactionPage",
    "Translation",
    "Version",
    "Week",
    "Written",
]
