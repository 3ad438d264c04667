"""Bodies made from the sentences of a site: moved, doubled, and put in lists, headings, tables, links and emphasis."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence

from plugins.workflow.bench.marks import SIGN, WORDS, marked

_SENTENCE = re.compile(r"[A-Z][^\n.!?\[\]|*_`<>#\\]{20,110}[.!?](?= |$)")
PICTURE = "afbeeldingen/meten.svg"
"""A picture that the bodies show; it has to be there."""
_POOL, _FEWEST_BLOCKS, _MOST_BLOCKS = 8, 10, 16
_MARKED = 0.75
_WORD = re.compile(rf"(?<![\w{SIGN}\[(])[a-zé]{{3,}}(?![\w\])])")
_CODES = ("[[telefoon]]", "[[email]]", "[[gemeente]]")
_ADDRESS = "https://www.rijksoverheid.nl/onderwerpen/paspoort-en-identiteitskaart"


def sentences_of(bodies: Sequence[str]) -> list[str]:
    """Plain sentences of these Markdown bodies, each once."""
    return sorted({found.group() for body in bodies for found in _SENTENCE.finditer(body)})


def moved_body(sentences: Sequence[str], chance: random.Random) -> str:
    """A body of many kinds of blocks. Its sentences come from a small pool, so that most stand in it several times."""
    pool = [
        marked(sentence, chance.choice(WORDS), chance) if chance.random() < _MARKED else sentence
        for sentence in chance.sample(list(sentences), min(_POOL, len(sentences)))
    ]
    blocks = [chance.choice(_BLOCKS)(pool, chance) for _ in range(chance.randint(_FEWEST_BLOCKS, _MOST_BLOCKS))]
    return "\n\n".join(["## Zo werkt het", *blocks]) + "\n"


_Pool = Sequence[str]


def _dressed(sentence: str, chance: random.Random) -> str:
    """The sentence as it is, or with a link, emphasis, a short code, an entity or the like around or beside it."""
    return chance.choice(_DRESSES)(sentence, chance)


def _around(before: str, after: str) -> Callable[[str, random.Random], str]:
    """A dress that puts signs around one of the sentence's words."""

    def dress(sentence: str, chance: random.Random) -> str:
        words = list(_WORD.finditer(sentence))
        if not words:
            return sentence
        word = chance.choice(words)
        return f"{sentence[: word.start()]}{before}{word[0]}{after}{sentence[word.end() :]}"

    return dress


def _twin_in_code(sentence: str, _chance: random.Random) -> str:
    return f"Typ `{sentence.replace(SIGN, '')}` over. {sentence}"


def _code_before(sentence: str, chance: random.Random) -> str:
    return f"Het is {chance.choice(_CODES)}. {sentence}"


def _code_inside(sentence: str, chance: random.Random) -> str:
    words = list(_WORD.finditer(sentence))
    at = words[0].start() if words else 0
    return f"{sentence[:at]}{chance.choice(_CODES)} {sentence[at:]}"


def _marked_word(before: str, after: str) -> Callable[[str, random.Random], str]:
    """A dress that puts signs around the marked word itself."""
    return lambda sentence, _: re.sub(rf"{SIGN}(\w+)", rf"{before}{SIGN}\1{after}", sentence)


_DRESSES: tuple[Callable[[str, random.Random], str], ...] = (
    lambda sentence, _: sentence,
    lambda sentence, _: sentence,
    _around("**", "**"),
    _around("*", "*"),
    _around("_", "_"),
    _around("[", f"]({_ADDRESS})"),
    _around("[", f'](<{_ADDRESS}> "Een titel (met haken)")'),
    _around("‘", "’"),
    _around("`", "`"),
    _around("*", "*{: lang=en }"),
    _marked_word("**", "**"),
    _marked_word("[", f"]({_ADDRESS})"),
    lambda sentence, _: f"**{sentence}**",
    lambda sentence, _: sentence.replace(" ", "  ", 2),
    lambda sentence, _: f"Jan \\& Piet \\* 2 &amp; meer &ndash; ja. {sentence}",
    lambda sentence, _: f"👩‍👧 Zoë één fiets. {sentence}",
    lambda sentence, _: f"Kijk op <{_ADDRESS}>. {sentence}",
    lambda sentence, _: f"![{sentence.replace(SIGN, '')}]({PICTURE}) {sentence}",
    _twin_in_code,
    _code_before,
    _code_inside,
)


def _line(pool: _Pool, chance: random.Random, most: int = 3) -> str:
    return " ".join(_dressed(chance.choice(pool), chance) for _ in range(chance.randint(1, most)))


def _paragraph(pool: _Pool, chance: random.Random) -> str:
    return _line(pool, chance, 4)


def _wrapped(pool: _Pool, chance: random.Random) -> str:
    """A paragraph over several lines, some with a hard break or an indent."""
    text = " ".join(chance.choice(pool) for _ in range(chance.randint(2, 4)))
    return re.sub(r" (?=[a-z])", lambda _: chance.choice([" "] * 6 + ["\n", "  \n", "\n  "]), text)


def _bullets(pool: _Pool, chance: random.Random) -> str:
    sign = chance.choice("-*+")
    return f"Let hierop:\n\n{_items(pool, chance, lambda _: sign + ' ')}"


def _numbers(pool: _Pool, chance: random.Random) -> str:
    return _items(pool, chance, lambda number: f"{number}. ")


def _items(pool: _Pool, chance: random.Random, sign: Callable[[int], str]) -> str:
    between = chance.choice(["\n", "\n", "\n\n"])
    return between.join(f"{sign(number)}{_line(pool, chance, 2)}" for number in range(1, chance.randint(3, 5)))


def _nested(pool: _Pool, chance: random.Random) -> str:
    inner = "\n".join(f"    - {_line(pool, chance, 1)}" for _ in range(2))
    return f"- {_line(pool, chance, 1)}\n{inner}\n- {_line(pool, chance, 1)}"


def _heading(pool: _Pool, chance: random.Random) -> str:
    closing = chance.choice(["", "", " ##"])
    return f"## {_dressed(chance.choice(pool), chance).rstrip('.')}{closing}\n\n{_line(pool, chance)}"


def _underlined(pool: _Pool, chance: random.Random) -> str:
    return f"{chance.choice(pool).rstrip('.')}\n---\n\n{_line(pool, chance)}"


def _table(pool: _Pool, chance: random.Random) -> str:
    width = chance.randint(2, 3)
    edge = chance.choice(["| ", ""])
    rows = [
        " | ".join(_dressed(chance.choice(pool), chance) for _ in range(width)) for _ in range(chance.randint(2, 4))
    ]
    rows.insert(1, " | ".join(["---"] * width))
    return "\n".join(f"{edge}{row}" for row in rows)


def _quotation(pool: _Pool, chance: random.Random) -> str:
    """Not judged; the same sentence right behind it is."""
    sentence = chance.choice(pool)
    return f"> {sentence.replace(SIGN, '')}\n\n{sentence}"


def _several_paragraphs(pool: _Pool, chance: random.Random) -> str:
    """A list with more than one paragraph in an item, and a tab behind its sign."""
    return f"-\t{_line(pool, chance, 2)}\n\n    {_line(pool, chance, 2)}\n\n-\t{_line(pool, chance, 1)}"


def _continued(pool: _Pool, chance: random.Random) -> str:
    """List items that go on at the next line, indented or not."""
    text = re.sub(r" (?=[a-z])", lambda _: chance.choice([" "] * 5 + ["\n", "\n  "]), chance.choice(pool))
    return f"1. {text}\n2. {_line(pool, chance, 1)}"


_BLOCKS: tuple[Callable[[_Pool, random.Random], str], ...] = (
    _paragraph,
    _paragraph,
    _wrapped,
    _bullets,
    _numbers,
    _nested,
    _heading,
    _underlined,
    _table,
    _quotation,
    _several_paragraphs,
    _continued,
)
