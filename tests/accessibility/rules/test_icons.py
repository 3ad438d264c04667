"""Icons that tell something without a text, signs from an icon font, and faces made of signs."""

from __future__ import annotations

import pytest

from tests.accessibility.pages import told

OURS = ("icons-telling", "icon-font", "face-of-signs")
YES, NO = '<svg><use href="#ja"/></svg>', '<svg><use href="#nee"/></svg>'


def signs(main: str) -> list[str]:
    return [line for line in told(main) if line.split()[0] in OURS]


def items(*icons: str) -> str:
    return "<ul>" + "".join(f"<li>Loket {number} {icon}</li>" for number, icon in enumerate(icons, 1)) + "</ul>"


def rows(*icons: str) -> str:
    cells = "".join(f"<tr><td>Loket {number}</td><td>{icon}</td></tr>" for number, icon in enumerate(icons, 1))
    return f"<table>{cells}</table>"


@pytest.mark.parametrize(
    "icons",
    [
        (YES, YES, NO),
        (YES, "", NO, YES),
        (YES.replace("<svg", '<svg class="groot"'), YES, NO),
        (YES, "", ""),
        (YES, "", YES, ""),
        tuple(one.replace("href", "xlink:href") for one in (YES, NO, NO)),
        ("<svg><path d='M1'/></svg>", "<svg><path d='M1'/></svg>", "<svg><path d='M2'/></svg>"),
        ('<img src="/ja.png" alt="">', '<img src="/nee.png" alt="">', '<img src="/ja.png" alt="">'),
        ('<i class="fa fa-ja"></i>', '<i class="fa fa-nee"></i>', '<i class="fa fa-ja"></i>'),
        ('<span class="icon ja"></span>', "", ""),
    ],
)
def test_icons_that_tell_one_item_from_another_ask_for_a_look(icons: tuple[str, ...]) -> None:
    assert signs(items(*icons)) == ["icons-telling ul > li:nth-of-type(1) ‘Loket 1’"]


def test_the_first_item_with_an_icon_is_quoted() -> None:
    assert signs(items("", "", YES)) == ["icons-telling ul > li:nth-of-type(3) ‘Loket 3’"]
    assert signs(rows("", YES, "")) == ["icons-telling table > tr:nth-of-type(2) ‘Loket 2’"]
    described = f"<dl><dt>Balie</dt><dd>Open</dd><dd>Dicht {YES}</dd><dd>Open</dd></dl>"
    assert signs(described) == ["icons-telling dl > dd:nth-of-type(2) ‘Dicht’"]
    assert signs(items(YES, "", "") + items("", NO, "")) == [
        "icons-telling ul:nth-of-type(1) > li:nth-of-type(1) ‘Loket 1’",
        "icons-telling ul:nth-of-type(2) > li:nth-of-type(2) ‘Loket 2’",
    ]


@pytest.mark.parametrize(
    "icons",
    [
        ("", "", ""),
        (YES, YES, YES),
        (YES, YES, ""),
        (YES, NO),
        (YES, ""),
        (YES, NO, '<svg><use href="#misschien"/></svg>'),
    ],
)
def test_icons_that_each_item_has_tell_nothing(icons: tuple[str, ...]) -> None:
    assert signs(items(*icons)) == []


@pytest.mark.parametrize(
    "icon",
    [
        YES.replace("<svg", '<svg aria-hidden="true"'),
        YES.replace("<svg", '<svg aria-label="Ja"'),
        "<svg><title>Ja</title><path d='M1'/></svg>",
        '<img src="/ja.png" alt="Ja">',
        '<img src="/ja.png">',
        '<img src="/ja.png" alt="" title="Ja">',
        '<img alt="">',
        '<i class="fa fa-ja">Ja</i>',
        '<i class="fa fa-ja" aria-hidden="true"></i>',
        '<i class="schuin"></i>',
        '<b class="fa fa-ja"></b>',
        '<i class="fa fa-ja" title="Ja"></i>',
        f"{YES}<span>Ja</span>",
        f"<span>Ja</span>{YES}",
        f'<a href="/x/">{YES} Ja</a>',
        f"<button>{YES} Ja</button>",
    ],
)
def test_icons_with_a_text_and_what_is_declared_decoration_are_fine(icon: str) -> None:
    assert signs(items(icon, "", "")) == []


@pytest.mark.parametrize("beside", ["<b>Ja</b>", "<span></span>"])
def test_another_element_beside_an_icon_is_no_text_for_it(beside: str) -> None:
    assert signs(items(YES + beside, "", "")) != []


def test_icons_in_the_head_of_a_table_a_menu_or_items_without_words_are_fine() -> None:
    assert signs(f"<table><tr><th>Loket {YES}</th></tr><tr><td>1</td></tr><tr><td>2</td></tr></table>") == []
    assert signs(f"<nav>{items(YES, '', '')}</nav>") == []
    assert signs(f"<ul><li>{YES}</li><li>Loket</li><li>Loket</li></ul>") == []
    assert signs(f"<p>{YES} Ja</p><p>Nee</p><p>Nee</p>") == []


def test_only_the_items_of_the_list_itself_count() -> None:
    nested = f"<ul><li>Loket 1 {YES}</li><li>Loket 2<ul><li>Balie</li><li>Balie</li></ul></li></ul>"
    assert signs(nested) == []


@pytest.mark.parametrize("name", ["i", "span", "a", "button", "p", "h1", "h2", "h3", "label", "em", "b"])
def test_a_sign_from_an_icon_font_asks_for_a_look(name: str) -> None:
    assert [line for line in signs(f"<div>Bel <{name}>\ue001</{name}> nu</div>") if "icon-font" in line] == [
        f"icon-font div > {name} ‘Bel \ue001 nu’"
    ]


@pytest.mark.parametrize("sign", ["\ue000", "\uf8ff", "Bel \uf095"])
def test_every_sign_of_the_private_area_is_one(sign: str) -> None:
    assert signs(f"<p><i>{sign}</i></p>") == [f"icon-font p > i ‘{sign}’"]


@pytest.mark.parametrize("main", ["<ul><li>\ue001</li></ul>", "<table><tr><td>\ue001</td><th>a</th></tr></table>"])
def test_list_items_and_cells_may_hold_one_too(main: str) -> None:
    assert len(signs(main)) == 1


def test_a_cell_with_a_heading_may_hold_one_too() -> None:
    assert len(signs("<table><tr><th>\ue001</th><td>a</td></tr></table>")) == 1


def test_a_word_that_a_font_turns_into_a_sign_is_one_too() -> None:
    assert signs('<p>Bel <span class="klein material-symbols-outlined">call</span></p>') == [
        "icon-font p > span ‘Bel call’"
    ]
    assert signs('<p>Bel <i class="material-icons">call</i></p>') == ["icon-font p > i ‘Bel call’"]
    assert signs('<p>Bel <i class="materialen">call</i></p>') == []
    assert signs('<p>Bel <i class="no-material-icons">call</i></p>') == []
    assert signs('<p>Bel <i class="material-icons"></i></p>') == []


def test_a_sign_from_an_icon_font_with_a_name_or_hidden_is_fine() -> None:
    assert signs('<p>Bel <i aria-label="Telefoon">\ue001</i></p>') == []
    assert signs('<p>Bel <i aria-hidden="true">\ue001</i></p>') == []
    assert signs('<p><i aria-hidden="true">\ue001</i></p>') == []
    assert signs('<p><i aria-label="Telefoon">\ue001</i></p>') == []
    assert signs('<p>Bel <a href="/x/" aria-label="Bel ons"><i>\ue001</i></a></p>') == []
    assert signs('<p><button aria-label="Bel ons"><span><i>\ue001</i></span></button></p>') == []
    assert signs('<div role="img" aria-label="Bel ons"><p><i>\ue001</i></p></div>') == []
    assert signs('<div aria-label="Contact"><p><i>\ue001</i></p></div>') != [], "a group is named, not the sign"
    assert signs("<p>Bel <i>\U0001f4de</i></p>") == []


def test_a_page_with_signs_from_an_icon_font_is_told_once() -> None:
    assert signs('<p>Bel <i aria-label="Bel">\ue001</i> <i>\ue002</i> <i>\ue003</i></p>') == [
        "icon-font p > i:nth-of-type(2) ‘Bel Bel \ue002 \ue003’"
    ]


@pytest.mark.parametrize(
    "face", [":-)", ":)", ";-)", "=)", ":(", ":D", ":P", ":|", ":/", ":\\", "^_^", "&lt;3", "xD", "X-D"]
)
def test_a_face_made_of_signs_asks_for_a_look(face: str) -> None:
    shown = face.replace("&lt;", "<")
    assert signs(f"<p> {face} </p>") == [f"face-of-signs p ‘{shown}’"]


@pytest.mark.parametrize("name", ["h1", "h2", "h3", "span", "strong", "em", "button", "a", "label"])
def test_wherever_a_face_stands_alone_it_is_one(name: str) -> None:
    assert signs(f"<div><{name}>:-)</{name}></div>") == [f"face-of-signs div > {name} ‘:-)’"]


@pytest.mark.parametrize(
    ("main", "place"),
    [
        ("<ul><li>:-)</li></ul>", "ul > li"),
        ("<table><tr><td>:-)</td></tr></table>", "table > tr > td"),
        ("<table><tr><th>:-)</th></tr></table>", "table > tr > th"),
        ("<dl><dt>Oordeel</dt><dd>:-)</dd></dl>", "dl > dd"),
    ],
)
def test_a_face_in_a_list_or_table_is_one(main: str, place: str) -> None:
    assert signs(main) == [f"face-of-signs {place} ‘:-)’"]


@pytest.mark.parametrize(
    "main",
    [
        "<p>Tot dan :-)</p>",
        "<p></p>",
        '<p aria-label="Blij">:-)</p>',
        '<p role="img">:-)</p>',
        '<p><span role="img" aria-label="Blij">:-)</span></p>',
        '<p><span aria-label="Blij">:-)</span></p>',
        '<p role="img"><span>:-)</span></p>',
        '<p><span aria-hidden="true">:-)</span></p>',
        '<p><a href="/x/" aria-label="Blij"><em>:-)</em></a></p>',
        "<p><!-- :-) --></p>",
        "<p><code>:-)</code></p>",
        "<pre><span>:-)</span></pre>",
        "<code><em>:-)</em></code>",
        "<p>:</p>",
        "<p>4:3</p>",
    ],
)
def test_a_face_with_a_name_in_a_sentence_or_in_code_is_fine(main: str) -> None:
    assert signs(main) == []


def test_what_holds_the_face_is_told() -> None:
    assert signs("<p><i>:-)</i></p>") == ["face-of-signs p > i ‘:-)’"]


def test_of_many_faces_the_first_is_told() -> None:
    assert signs('<p role="img">:-)</p><p>:-(</p><p>:-)</p>') == ["face-of-signs p:nth-of-type(2) ‘:-(’"]
