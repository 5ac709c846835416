from itertools import chain

import pytest

from zine.draw.chance import Chance
from zine.draw.composed import compose_art, foods_in, kind_of, tone_of
from zine.draw.composed_cues import Cues, Reader
from zine.draw.composed_dishes import KINDS
from zine.draw.composed_foods import LOOKS
from zine.draw.composed_settings import BESIDE, TABLES
from zine.draw.composed_words import DISH_CUES, FOOD_CUES, TONE_CUES
from zine.draw.foods import PIECES, SPRINKLES
from zine.draw.heaps import HEAPS
from zine.draw.items import items
from zine.draw.liquids.tones import TONES
from zine.draw.scene import draw
from zine.draw.stage import own_stage
from zine.draw.words import problems

SEEDS = ("a", "b", "c", "d")


def cue_of(kind: str) -> str:
    return next(cue for cue in DISH_CUES[kind] if not cue.startswith("-"))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Leek soup", "soup"),
        ("Privacy jjigae", "stew"),
        ("개인정보찌개", "stew"),
        ("콩나물국밥", "soup"),
        ("Kimjang Kimchi", "kimchi"),
        ("Carrot cake", "cake"),
        ("Rice cake soup", "soup"),
        ("Fried rice with kimchi", "rice"),
        ("Fish and chips", "fish"),
        ("Seolleongtang", "soup"),
        ("파전", "pancake"),
        ("전골", "hotpot"),
        ("도시락", "lunchbox"),
        ("Open data", ""),
        ("Bulgogi Tacos", "plate"),
        ("Apple Pie", "cake"),
    ],
)
def test_a_name_tells_the_kind_of_dish(name: str, kind: str) -> None:
    assert kind_of([name]) == kind


def test_a_name_that_tells_nothing_leaves_it_to_the_next() -> None:
    assert kind_of(["The usual", "비빔밥", "Soups"]) == "bibimbap"


@pytest.mark.parametrize(
    ("text", "foods"),
    [
        ("two eggs", ["egg"]),
        ("Rice cakes and rice", ["rice_cake", "rice"]),
        ("양파", ["radish"]),
        ("대파, 두부", ["leek", "tofu"]),
        ("boiled water", []),
        ("eggplant", ["fern"]),
        ("spring-onion", ["scallion"]),
        ("butternut butter", []),
        ("EGG, egg, Eggs", ["egg"]),
        ("", []),
    ],
)
def test_foods_are_read_from_whole_words(text: str, foods: list[str]) -> None:
    assert foods_in([text]) == foods


@pytest.mark.parametrize("text", ["spoil the broth", "pricey", "chippy", "riceless", "megabeans", "Icelandic"])
def test_a_cue_inside_a_latin_word_is_no_cue(text: str) -> None:
    assert foods_in([text]) == []


def test_a_decomposed_name_reads_like_a_composed_one() -> None:
    assert foods_in(["\u1103\u116e\u1107\u116e"]) == ["tofu"]  # two syllables as four letters


def test_the_first_text_that_colours_a_broth_wins() -> None:
    assert tone_of(["Soup", "tomatoes", "cream"], "gold") == "red"


def test_a_broth_that_nothing_colours_is_as_usual() -> None:
    assert tone_of(["Soup"], "gold") == "gold"


def test_the_longer_of_two_cues_that_overlap_wins() -> None:
    assert Reader({"short": ("rice",), "long": ("rice cake",)}).read("rice-cake") == ["long"]


def test_a_cue_of_one_syllable_counts_at_the_end_of_a_word() -> None:
    reader = Reader({"pancake": ("전",)})
    assert [reader.read("김치전"), reader.read("전통 방식")] == [["pancake"], []]


def test_equal_cards_give_equal_words() -> None:
    card = (["Leek soup"], ["leeks", "cream"], "Soups", "leek-soup")
    assert compose_art(*card) == compose_art(*card)


def test_another_seed_gives_another_picture() -> None:
    pictures = {str(compose_art(["Leek soup"], ["leeks"], "", seed)) for seed in SEEDS}
    assert len(pictures) == len(SEEDS)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("kind", DISH_CUES)
def test_every_kind_of_dish_speaks_the_vocabulary(kind: str, seed: str) -> None:
    words = compose_art([cue_of(kind)], [], "", seed)
    assert problems(words, {}) == ()


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("name", ["Stew", "Noodle soup", "Plate of the day", "Salad", "Pizza", "Grill"])
@pytest.mark.parametrize("foods", [tuple(FOOD_CUES)[i : i + 7] for i in range(0, len(FOOD_CUES), 7)])
def test_every_food_speaks_the_vocabulary(foods: tuple[str, ...], name: str, seed: str) -> None:
    words = compose_art([name], [FOOD_CUES[food][0] for food in foods], "", seed)
    assert problems(words, {}) == ()


@pytest.mark.parametrize("seed", SEEDS)
def test_a_card_that_tells_nothing_is_drawn_all_the_same(seed: str) -> None:
    words = compose_art(["?!"], [], "", seed)
    assert all(len(plate) > 1000 for plate in draw(words, seed, own_stage(words)).plates)


@pytest.mark.parametrize("kind", DISH_CUES)
def test_every_kind_of_dish_draws(kind: str) -> None:
    words = compose_art([cue_of(kind)], ["tofu", "carrots"], "", "seed")
    assert all(draw(words, "seed", own_stage(words)).plates)


def test_every_cue_of_a_dish_names_a_kind() -> None:
    assert set(DISH_CUES) <= set(KINDS)


def test_every_cue_of_a_food_names_a_look_or_hides_it() -> None:
    assert set(FOOD_CUES) - {"unseen"} <= set(LOOKS)


def test_every_cue_of_a_tone_names_a_tone() -> None:
    assert set(TONE_CUES) <= set(TONES)


@pytest.mark.parametrize("cues", [DISH_CUES, FOOD_CUES, TONE_CUES])
def test_no_cue_means_two_things(cues: Cues) -> None:
    said = list(chain.from_iterable(cues.values()))
    assert len(said) == len(set(said))


@pytest.mark.parametrize("food", LOOKS)
def test_every_look_can_be_drawn(food: str) -> None:
    look = LOOKS[food]
    drawings = [(look.piece, PIECES), (look.heap, HEAPS), (look.sprinkle, SPRINKLES)]
    assert {word in table for word, table in drawings if word} == {True}


@pytest.mark.parametrize("kind", KINDS)
def test_every_usual_food_has_a_look(kind: str) -> None:
    assert {*KINDS[kind].usual, *KINDS[kind].implied} <= set(LOOKS)


@pytest.mark.parametrize("table", TABLES, ids=str)
def test_every_table_speaks_the_vocabulary(table: tuple[object, str]) -> None:
    assert problems({"ground": table[0], "shade": table[1]}, {}) == ()


@pytest.mark.parametrize("beside", [prop for prop in BESIDE if prop], ids=str)
def test_everything_beside_the_dish_speaks_the_vocabulary(beside: object) -> None:
    assert problems({"props": [beside]}, {}) == ()


@pytest.mark.parametrize("kind", KINDS)
def test_every_vessel_of_every_kind_speaks_the_vocabulary(kind: str) -> None:
    assert all(problems({**KINDS[kind].words, "vessel": vessel}, {}) == () for vessel in KINDS[kind].vessels)


@pytest.mark.parametrize("kind", KINDS)
def test_every_arrangement_takes_any_foods(kind: str) -> None:
    assert KINDS[kind].arrange(list(LOOKS), Chance("any"))


def test_a_soup_of_two_foods_has_no_others() -> None:
    art = compose_art(["Leek and Potato Soup"], ["2 leeks", "3 potatoes"], "", "seed")
    assert {name for name, _, _ in items(art["pieces"])} == {"radish-disc"}


def test_soy_sauce_seasons_a_soup_and_does_not_colour_it() -> None:
    assert compose_art(["미역국"], ["미역", "국간장"], "", "seed")["liquid"]["broth"]["tone"] == "gold"
