"""What happens by itself while one types or pastes, or after a while: the limits, and what else would do."""

from __future__ import annotations

import pytest

from tests.accessibility.pages import by, found, on_frames, page, told


def script(code: str) -> str:
    return f"<script>{code}</script>"


def on(event: str, body: str, what: str = "#x") -> str:
    return script(f"document.querySelector('{what}').addEventListener('{event}', (e) => {{ {body} }});")


NO_PASTE = "e.preventDefault();"
PASSWORD = '<label>Wachtwoord <input type="password" id="w"></label>'


@pytest.mark.parametrize(
    "field",
    [
        *('<input id="x" type="PassWord">', '<input id="x" autocomplete="one-time-code">'),
        *('<input id="x" autocomplete="current-password">', '<input id="x" autocomplete="new-password">'),
        '<input id="x" autocomplete="username">',
    ],
)
def test_a_field_to_log_in_with_takes_what_is_pasted(field: str) -> None:
    main = f"<p><label>Uw code {field}</label></p>"
    assert by("paste-stopped", main + on("paste", NO_PASTE)) == ["paste-stopped #x ‘Uw code’"]
    assert by("paste-stopped", main + on("paste", "return false;")) == ["paste-stopped #x ‘Uw code’"]
    assert by("paste-stopped", main + on("copy", NO_PASTE)) == []
    assert by("paste-stopped", main + on("paste", "meld();")) == []
    assert by("paste-stopped", main + on("paste", f"{NO_PASTE} veld.value = e.clipboardData.getData('text');")) == []


@pytest.mark.parametrize(
    ("main", "where"),
    [
        (f'<form><label>Naam <input id="x"></label>{PASSWORD}</form>', "#x ‘Naam’"),
        (
            f'<form id="x"><label>Uw nicht <input></label>{PASSWORD}</form>',
            "#x > label:nth-of-type(1) > input ‘Uw nicht’",
        ),
        (f'<div id="x"><label>Naam <input></label>{PASSWORD}</div>', "#w ‘Wachtwoord’"),
        ('<form><label>Naam <input id="x"></label></form>', ""),
        (f'<form><label>Naam <input id="x"></label></form><form>{PASSWORD}</form>', ""),
        ('<label>Kleur <select id="x"><option>Rood</option></select></label>', ""),
    ],
)
def test_in_a_form_with_a_password_each_field_takes_what_is_pasted(main: str, where: str) -> None:
    assert by("paste-stopped", main + on("paste", NO_PASTE)) == ([f"paste-stopped {where}"] if where else [])


@pytest.mark.parametrize("whole", ["document", "window", "document.body"])
def test_a_page_that_refuses_all_pasting_refuses_it_in_the_field_to_log_in_with(whole: str) -> None:
    listens = script(f"{whole}.addEventListener('paste', (e) => {NO_PASTE});")
    assert by("paste-stopped", PASSWORD + listens) == ["paste-stopped #w ‘Wachtwoord’"]
    assert by("paste-stopped", PASSWORD + listens.replace(whole, "veld")) == []


def test_a_field_that_nobody_named_is_told_by_its_name_in_the_code() -> None:
    told_of = by("paste-stopped", '<input type="password" name="pin" onpaste="return false">')
    assert told_of == ["paste-stopped input ‘pin’"]
    assert by("typing-acts", '<input id="x" name="pc">' + on("input", "x.form.submit();")) == ["typing-acts #x ‘pc’"]


def test_a_field_around_main_is_told_with_the_frame_and_not_on_the_page() -> None:
    for listens in (on("paste", NO_PASTE, "#w"), on("input", "w.form.submit();", "#w")):
        document = page("", header=PASSWORD + listens)
        assert found(document) == []
        (finding,) = on_frames(document)
        assert (finding.selector, finding.quote) == ("#w", "Wachtwoord")


FIELD = '<p><label>Uw nicht <input id="x"></label></p>'
LEAVES = "if (x.value.length > 5) location.href = '/verder/';"


@pytest.mark.parametrize(
    "main",
    [
        FIELD,
        FIELD.replace("<input", "<textarea").replace("</label>", "</textarea></label>"),
        '<p><label for="x">Uw nicht</label> <select id="x"><option>Anna</option></select></p>',
        '<form id="x"><label>Uw nicht <input></label></form>',
    ],
)
@pytest.mark.parametrize("event", ["input", "keyup", "keypress"])
def test_a_page_that_leaves_while_one_types_asks_for_a_look(main: str, event: str) -> None:
    assert by("typing-acts", main + on(event, LEAVES)) == ["typing-acts #x ‘Uw nicht’"]


@pytest.mark.parametrize(
    "main",
    [
        FIELD + on("blur", LEAVES),
        FIELD + on("input", "tel(x.value.length);"),
        f'<div id="x">{FIELD.replace("x", "y")}</div>' + on("input", LEAVES),
        f"<p>Daarna gaan we verder.</p>{FIELD}" + on("input", LEAVES),
        f"<p>Daarna gaan we verder.</p><form>{FIELD}</form>" + on("input", LEAVES),
        f"<form><p>Daarna gaan we verder.</p><div>{FIELD}</div></form>" + on("input", LEAVES),
        '<p>Daarna gaan we verder.</p><form id="x"><label>Uw nicht <input></label></form>' + on("input", LEAVES),
        "<div><b id='u'>Daarna gaan we verder.</b></div><p>Vul in:</p>"
        + FIELD.replace(' id="x"', ' id="x" aria-describedby="weg u"')
        + on("input", LEAVES),
        FIELD.replace("</label>", "</label> Daarna gaan we verder.") + on("input", LEAVES),
    ],
)
def test_a_page_that_stays_or_says_that_it_leaves_is_fine(main: str) -> None:
    assert by("typing-acts", main) == []


def test_what_is_said_further_on_does_not_help_who_types() -> None:
    after = f"<p>Niets.</p>{FIELD}<p>Daarna gaan we verder.</p>{on('input', LEAVES)}"
    assert by("typing-acts", after) == ["typing-acts #x ‘Uw nicht’"]


@pytest.mark.parametrize(
    "leaves",
    [
        *("location = '/a/';", "location.assign('/a/');", "location.replace('/a/');", "location.reload();"),
        *("f.submit();", "f.requestSubmit();", "logOut();", "log_off();"),
    ],
)
def test_there_are_many_ways_to_leave(leaves: str) -> None:
    assert by("typing-acts", FIELD + on("input", leaves)) == ["typing-acts #x ‘Uw nicht’"]
    assert by("typing-acts", FIELD + on("input", "if (location == '/a/') meld();")) == []


SWITCH = '<button id="x" {}>Meldingen</button>'
LOOKS = "x.classList.toggle('aan');"


@pytest.mark.parametrize(
    "state",
    [
        *('aria-pressed="true"', 'role="switch" aria-checked="true"', 'role="checkbox" aria-checked="true"'),
        *('role="radio" aria-checked="true"', 'role="menuitemcheckbox" aria-checked="true"'),
        *('role="menuitemradio" aria-checked="true"', 'role="tab" aria-selected="true"'),
    ],
)
@pytest.mark.parametrize(
    "looks", [LOOKS, "x.className = 'aan';", "vak.hidden = false;", "vak.style.display = 'block';"]
)
def test_a_switch_says_in_the_code_how_it_stands(state: str, looks: str) -> None:
    assert by("state-unsaid", SWITCH.format(state) + on("click", looks)) == ["state-unsaid #x ‘Meldingen’"]


@pytest.mark.parametrize(
    "main",
    [
        SWITCH.format('aria-pressed="true"') + on("click", "tel();"),
        SWITCH.format('aria-pressed="true"') + on("focus", LOOKS),
        SWITCH.format('aria-expanded="true"') + on("click", LOOKS),
        SWITCH.format('aria-pressed="true"') + on("click", LOOKS + " x.ariaPressed = 'true';"),
        SWITCH.format('aria-pressed="true"') + on("click", LOOKS) + on("keyup", "x.setAttribute('aria-pressed', aan);"),
    ],
)
def test_a_switch_that_does_or_that_changes_nothing_is_fine(main: str) -> None:
    assert by("state-unsaid", main) == []


def test_switches_of_one_script_are_told_once_and_in_their_own_part() -> None:
    two = SWITCH.format('aria-pressed="true" class="s"') + SWITCH.format('aria-pressed="true" class="s"').replace(
        "x", "y"
    )
    assert by("state-unsaid", two + on("click", LOOKS, "#x") + on("click", LOOKS, "#y")) == [
        "state-unsaid #x ‘Meldingen’"
    ]
    header = SWITCH.format('aria-pressed="true"') + on("click", LOOKS)
    document = page(SWITCH.format('aria-pressed="true"').replace("x", "y") + on("click", LOOKS, "#y"), header=header)
    assert [(one.rule, one.selector) for one in found(document)] == [("accessibility.state-unsaid", "#y")]
    assert [(one.rule, one.selector) for one in on_frames(document)] == [("accessibility.state-unsaid", "#x")]


def seconds(code: str) -> list[str]:
    """After how many seconds time runs out, by the message."""
    findings = found(page(f'<p id="m" role="alert">Mislukt</p>{script(code)}'))
    return [one.message.split()[1] for one in findings if one.rule == "accessibility.time-runs-out"]


@pytest.mark.parametrize(
    ("delay", "after"),
    [
        *(("1000", []), ("1001", ["1"]), ("1_600", ["2"]), ("4 * 60 * 1000", ["240"]), ("5e3", ["5"])),
        *(("20 * 60 * 60 * 1000", ["72000"]), ("72000001", []), ("1.2.3", []), ("duur", []), ("3000 * duur", [])),
    ],
)
def test_a_page_that_leaves_after_a_while_says_when(delay: str, after: list[str]) -> None:
    assert seconds(f"setTimeout(() => {{ location.reload(); }}, {delay});") == after
    assert seconds(f"setTimeout(() => {{ tel(); }}, {delay});") == []


MESSAGE = "const m = document.getElementById('m'); "


@pytest.mark.parametrize(("delay", "after"), [("0", []), ("1", ["1"]), ("19999", ["20"]), ("20000", [])])
@pytest.mark.parametrize("clears", ["m.textContent = '';", 'm.innerHTML = "";', "m.remove();", "m.hidden = true;"])
def test_a_message_that_goes_within_20_seconds_says_when(clears: str, delay: str, after: list[str]) -> None:
    assert seconds(f"{MESSAGE}setTimeout(() => {{ {clears} }}, {delay});") == after


def test_the_first_time_that_runs_out_is_told_alone() -> None:
    first = f"{MESSAGE}setTimeout(() => {{ m.remove(); }}, 3000);"
    assert seconds(f"{first} setTimeout(() => {{ location.reload(); }}, 9000);") == ["3"]
    assert seconds(f"setTimeout(() => {{ tel(); }}, 9000); {first}") == ["3"]
    assert seconds(f"{first} const t = 1; clearTimeout(t);") == ["3"], "for the message there is no such button"
    (one,) = told(f'<p id="m" role="alert">Mislukt</p>{script(first)}')
    assert one == "time-runs-out script ‘() => { m.remove(); }, 3000’"


@pytest.mark.parametrize("live", ['role="alert"', 'role="status"', 'role="log"', 'aria-live="polite"'])
def test_what_is_read_out_by_itself_is_a_message(live: str) -> None:
    code = script(f"{MESSAGE}setTimeout(() => {{ m.remove(); }}, 3000);")
    assert by("time-runs-out", f'<p id="m" {live}>Mislukt</p>{code}')
    assert by("time-runs-out", f'<p id="m" role="note">Mislukt</p>{code}') == []


def turns(delay: str = "3000", change: str = "foto.src = fotos[nr++ % 3];") -> str:
    return script(f"setInterval(() => {{ {change} }}, {delay});")


@pytest.mark.parametrize("delay", ["1", "20000"])
def test_what_changes_again_and_again_asks_for_a_look(delay: str) -> None:
    assert told(turns(delay)) == [f"goes-on script ‘() => {{ foto.src = fotos[nr++ % 3]; }}, {delay}’"]


@pytest.mark.parametrize(
    "main",
    [
        *(turns("0"), turns("20001"), turns("duur"), turns("1.2.3"), turns(change="tel();")),
        f"<button>Pauze</button>{turns()}",
        f'<input type="button" value="Stop">{turns()}',
        f'<a href="/stil/">Pauzeren</a>{turns()}',
        f'<button onclick="film.pause()">Film</button>{turns()}',
        f"{turns()}{script('klok.onclick = () => clearInterval(klok);')}",
        f"{turns()}{script('klok.onclick = () => film.pause();')}",
    ],
)
def test_what_changes_seldom_or_can_be_stopped_is_fine(main: str) -> None:
    assert by("goes-on", main) == []


def test_a_button_around_main_stops_it_too() -> None:
    assert [one.rule for one in found(page(turns(), header="<button>Menu</button>"))] == ["accessibility.goes-on"]
    assert found(page(turns(), header="<button>Pauze</button>")) == []
    assert found(page(turns(), header='<button onclick="film.pause()">Film</button>')) == []


def test_the_first_thing_that_goes_on_is_told_alone() -> None:
    film = '<video src="a.webm" autoplay loop muted aria-label="De stad"></video>'
    assert by("goes-on", turns() + turns("2000") + film) == [
        "goes-on script ‘() => { foto.src = fotos[nr++ % 3]; }, 3000’"
    ]
    assert by("goes-on", turns(change="tel();") + turns("2000")) == [
        "goes-on script ‘() => { foto.src = fotos[nr++ % 3]; }, 2000’"
    ]
    assert len(by("goes-on", film + film)) == 1


@pytest.mark.parametrize(
    ("film", "tells"),
    [
        ('<video src="a.webm" autoplay loop></video>', ["goes-on video ‘a.webm’"]),
        ("<video autoplay loop></video>", ["goes-on video"]),
        ('<video src="a.webm" autoplay></video>', []),
        ('<video src="a.webm" loop></video>', []),
        ('<video src="a.webm" autoplay loop controls></video>', []),
    ],
)
def test_a_film_that_goes_on_has_buttons(film: str, tells: list[str]) -> None:
    assert by("goes-on", film) == tells
    hidden = film.replace("<video", '<video aria-hidden="true"')
    assert by("goes-on", hidden) == tells
    assert by("goes-on", f"<video controls src='b.webm'></video>{film}") == [
        one.replace("video", "video:nth-of-type(2)") for one in tells
    ]
