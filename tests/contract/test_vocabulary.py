"""What holds of every word of the pictures."""

import re
from pathlib import Path

import pytest

import zine.draw
from zine.cli.motifs import MOTIFS
from zine.draw import draw
from zine.draw.foods import PIECES, SPRINKLES
from zine.draw.furniture import BORDERS, ICONS, draw_border, draw_icon
from zine.draw.grammar import function_of
from zine.draw.grounds import GROUNDS
from zine.draw.heaps import HEAPS
from zine.draw.liquids import LIQUIDS
from zine.draw.options import options
from zine.draw.props import PROPS
from zine.draw.stage import own_stage
from zine.draw.values import complaint
from zine.draw.vessels import STANDS, VESSELS
from zine.draw.words import problems

FOLDER = Path(zine.draw.__file__).parent
TABLES = {
    "foods": {**PIECES, **SPRINKLES},
    "furniture": {**ICONS, **BORDERS},
    "grounds": GROUNDS,
    "heaps": HEAPS,
    "liquids": LIQUIDS,
    "props": PROPS,
    "vessels": {**VESSELS, **STANDS},
}
WORDS = [(table, word) for table, words in TABLES.items() for word in words]
BARE = {"ground": {"plain": {"color": "pink"}}, "vessel": "table"}

each_word = pytest.mark.parametrize(("table", "word"), WORDS)


def picture(**words):
    return draw({**BARE, **words}, "contract", own_stage({})).plates


NOTHING = picture()
ALONE = (
    [{"pieces": [{word: {"at": "center"}}]} for word in PIECES]
    + [{"hero": word} for word in PIECES]
    + [{"sprinkle": word} for word in SPRINKLES]
    + [{"heaps": word} for word in HEAPS]
    + [{"base": word} for word in HEAPS]
    + [{"wedges": [word, word]} for word in HEAPS]
    + [{"liquid": word, "vessel": "bowl"} for word in LIQUIDS]
    + [{"vessel": word} for word in VESSELS if word != "table"]
    + [{"stand": word} for word in STANDS if word != "none"]
    + [{"ground": word} for word in GROUNDS]
    + [{"props": [word]} for word in PROPS if word not in {"cable", "scatter"}]
    + [{"props": [{"cable": {"points": [[0.1, 0.1], [0.5, 0.4], [0.9, 0.2]]}}]}]
    + [{"props": [{"scatter": {"points": [[0.1, 0.1]]}}]}]
)


@pytest.mark.parametrize("words", ALONE, ids=str)
def test_every_word_draws_something(words):
    assert problems(words, {}) == ()
    assert picture(**words) != NOTHING


@pytest.mark.parametrize(
    ("least", "words"),
    [
        (40, [path.stem for path in (FOLDER.parents[1] / "assets/dishes").glob("*.yaml")]),
        (20, VESSELS.keys() - {"table"}),
        (90, [*PIECES, *SPRINKLES, *HEAPS, *LIQUIDS]),
        (25, MOTIFS),
        (20, PROPS),
    ],
    ids=["dishes", "vessels", "foods", "motifs", "props"],
)
def test_there_is_enough_to_choose_from(least, words):
    assert len(words) >= least


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_draws_something(name):
    assert any(draw_icon(name).plates)


@pytest.mark.parametrize("name", BORDERS)
def test_every_border_draws_something(name):
    assert any(draw_border(name, 200, 20).plates)


@each_word
def test_every_word_says_in_one_line_what_it_is(table, word):
    line = (function_of(TABLES[table][word]).__doc__ or "").partition("\n")[0]
    assert line.endswith((".", ":"))
    assert len(line) > len(word)


@each_word
def test_every_default_is_a_value_that_a_cook_may_write(table, word):
    known = options(function_of(TABLES[table][word]))
    written = {name: each for name, each in known.items() if isinstance(each.default, bool | int | float)}
    assert [found for name, each in written.items() if (found := complaint(name, each.default, each.kind))] == []


@pytest.mark.parametrize("table", TABLES)
def test_every_module_of_a_folder_is_used(table):
    modules = {path.stem for path in (FOLDER / table).glob("[!_]*.py")}
    assert modules - _imported(table) == set()


def _imported(table):
    """The names that the program imports from a folder: its modules, and what its own module brings out."""
    line = re.compile(rf"^from zine\.draw\.{table}(\.\w+)? import (\([^)]*\)|.*)$", re.MULTILINE)
    found = [names for path in FOLDER.parent.rglob("*.py") for names in line.findall(path.read_text(encoding="utf-8"))]
    return {word for names in found for word in re.findall(r"\w+", " ".join(names))}


@pytest.mark.parametrize("path", sorted(FOLDER.rglob("*.py")), ids=lambda path: str(path.relative_to(FOLDER)))
def test_no_module_is_longer_than_300_lines(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300
