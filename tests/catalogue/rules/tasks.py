"""What residents come to do: what the rule must find, and what it must let be."""

from __future__ import annotations

from tests.catalogue.rules.cases import Right, Wrong

TASKS = "content/taken.yaml"
MOVING = "- taak: Ik ga verhuizen\n  klaar: regelen/verhuizing-doorgeven\n"

WRONG = [Wrong("task-goal", ((TASKS, "", f"{MOVING}- taak: Ik wil trouwen\n  klaar: regelen/trouwen\n"),), TASKS, 4)]

RIGHT = [Right("a task that ends where one acts", ((TASKS, "", MOVING),))]
