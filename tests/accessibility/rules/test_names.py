"""What assistive technology calls things, as the rules tell it."""

from __future__ import annotations

import pytest

from tests.accessibility.pages import rules, told

PART = "<div hidden>Met de mail</div>"
"""Behind a button that does not say that it opens this, the name of the button is told."""


@pytest.mark.parametrize(
    ("button", "name"),
    [
        ("<button>Delen</button>", "Delen"),
        ("<button>  Nu \n <b>de</b>len </button>", "Nu delen"),
        ('<button aria-label="Stuur door">Delen</button>', "Stuur door"),
        ('<button aria-labelledby="a">Delen</button>', "Stuur op"),
        ('<button aria-labelledby="a" aria-label="Stuur door">Delen</button>', "Stuur op"),
        ('<button aria-labelledby="a b">Delen</button>', "Stuur op per post"),
        ('<button aria-labelledby="weg b">Delen</button>', "per post"),
        ('<button aria-labelledby="leeg" aria-label="Stuur door">Delen</button>', "Stuur door"),
        ('<button aria-labelledby="leeg b">Delen</button>', "per post"),
        ('<button title="Stuur door">Delen</button>', "Delen"),
        ('<button title="Stuur door"><svg></svg></button>', "Stuur door"),
        ('<button><img src="a.png" alt="Delen"></button>', "Delen"),
        ('<button>Nu<img src="a.png" alt="delen">met</button>', "Nu delen met"),
        ('<button><img src="a.png" alt="" title="Delen"> Nu</button>', "Delen Nu"),
        ('<button><img src="a.png" alt="Delen" title="Nu"></button>', "Delen"),
        ('<button><img src="a.png" alt="Delen" aria-label="Nu"></button>', "Nu"),
        ('<button>Nu <span aria-label="delen">+</span>!</button>', "Nu delen !"),
        ('<button>Nu<span aria-label="delen">+</span>met</button>', "Nu delen met"),
        ("<button>Nu<br>delen</button>", "Nu delen"),
        ("<button>Nu <!-- nog niet -->delen</button>", "Nu delen"),
        ('<button>Nu <span aria-hidden="true">!</span>delen</button>', "Nu delen"),
        ("<button>Nu <span hidden>niet </span>delen</button>", "Nu delen"),
        ('<button aria-labelledby="stil">Delen</button>', "Stuur stil"),
    ],
)
def test_a_button_is_called_by_what_it_is_given_or_by_what_is_in_it(button: str, name: str) -> None:
    named = '<p id="a">Stuur op</p><p id="b">per post</p><p id="leeg"></p><p id="stil" hidden>Stuur stil</p>'
    assert [one for one in told(f"{button}{PART}{named}") if one.startswith("state")] == [
        f"state-unheard button ‘{name}’"
    ]


def test_two_buttons_with_the_same_words_have_each_their_name() -> None:
    both = f"<button>Delen</button>{PART}<button>Bewaren</button>{PART}"
    assert [one.rpartition(" ‘")[2] for one in told(both)] == ["Delen’", "Bewaren’"]


ANSWER = '<input type="radio" name="r" id="n">'
SECOND = '<label>Nee, want dat kan <input type="radio" name="r"></label>'
"""Of answers without a question, the label of the first is told."""


@pytest.mark.parametrize(
    ("field", "label"),
    [
        (f'<label for="n">Ja</label>{ANSWER}', "Ja"),
        (f'<label for="n">Ja</label> <label for="n">graag</label>{ANSWER}', "Ja graag"),
        (f'<label for="n"></label> <label for="n">graag</label>{ANSWER}', "graag"),
        (f"<label>Ja {ANSWER}</label>", "Ja"),
        (f'<label for="n">Ja {ANSWER}</label>', "Ja"),
        (f'<label for="">Ja {ANSWER}</label>', "Ja"),
        (f'<label for="n">Ja</label><label>graag {ANSWER}</label>', "Ja graag"),
        (f'<label for="n">Ja</label><label for="m">graag {ANSWER}</label>', "Ja"),
        (ANSWER.replace(">", ' title="Ja">'), "Ja"),
        (f'<label for="n">Ja</label>{ANSWER.replace(">", " title=Nee>")}', "Ja"),
        (f'<label for="n" hidden>Ja</label>{ANSWER}', "Ja"),
        ('<label>Ja <b>graag</b><input type="radio" name="r"></label>', "Ja graag"),
        ('<label for="">Nee</label><label>Ja <input type="radio" name="r" id=""></label>', "Ja"),
    ],
)
def test_a_field_is_called_by_its_labels(field: str, label: str) -> None:
    told_of = [one for one in told(field + SECOND) if one.startswith("choices")]
    assert [one.rpartition(" ‘")[2] for one in told_of] == [f"{label}’"]


def test_what_aria_says_comes_before_the_label() -> None:
    assert rules("<label>Kies <input></label>") == ["field-label-generic"]
    assert rules('<label>Kies <input aria-label="Merk"></label>') == []
    assert rules('<label>Merk <input aria-label="Kies"></label>') == ["field-label-generic"]


def test_the_choices_in_a_field_are_no_part_of_the_label_around_it() -> None:
    choice = "<select><option>Ja</option></select>"
    assert told(f"<label>{choice}</label>") == ["field-no-label label > select"]
    assert told(f"<label>Kies {choice}</label>") == ["field-label-generic label > select ‘Kies’"]
    assert rules(f"<label>Merk {choice}</label>") == []
