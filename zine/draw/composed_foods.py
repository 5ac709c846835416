"""What foods look like in a picture that nobody described: each food's drawings, by what it can be."""

from collections.abc import Mapping
from typing import Any, NamedTuple


class Look(NamedTuple):
    """The drawings of a food: a piece (`size` times the usual), a heap, a sprinkle; what it has not is empty.

    `many` pieces belong together. A piece that `lies` may be turned any way; others face us.
    """

    piece: str = ""
    size: float = 1.2
    options: Mapping[str, Any] = {}
    many: int = 3
    lies: bool = False
    heap: str = ""
    sprinkle: str = ""


LOOKS: Mapping[str, Look] = {
    "anchovy": Look(heap="anchovies"),
    "bean_sprout": Look(heap="sprouts"),
    "beef": Look(heap="beef"),
    "black_bean": Look(heap="black-beans"),
    "black_sesame": Look(sprinkle="black-sesame"),
    "cabbage": Look("lettuce", 0.95, lies=True, many=2, heap="spinach"),
    "carrot": Look(heap="carrot"),
    "cheese": Look("cheese", 1.15, many=1, lies=True),
    "chicken": Look("drumstick", 1.2, lies=True),
    "chilli": Look("chili", 1.25, many=4, lies=True),
    "chip": Look("chip", 1.2),
    "clam": Look("clam", 1.2),
    "cloud": Look("cloud-tofu", 1.15),
    "cream": Look("cloud-tofu", 1.1, many=2),
    "cucumber": Look(heap="cucumber"),
    "dumpling": Look("mandu", 1.05, many=2),
    "egg": Look("half-egg", 1.25, many=2, heap="egg-strips"),
    "enoki": Look("enoki", 1.2, many=2),
    "fern": Look(heap="gosari"),
    "fish": Look("fish", 1.0, many=1, lies=True),
    "fishcake": Look("fishcake", 1.2, lies=True),
    "garlic": Look("garlic", 1.35, lies=True),
    "greens": Look(heap="spinach"),
    "ham": Look("spam", 1.2, lies=True),
    "hen": Look("hen", 1.45, many=1),
    "herb": Look("mint", 1.25, many=2),
    "hot_chicken": Look("drumstick", 1.2, {"tone": "hot"}, lies=True),
    "ice": Look("ice", 1.2),
    "injeolmi": Look("injeolmi", 1.5, lies=True),
    "jujube": Look("jujube", 1.35, many=2, lies=True),
    "kimchi": Look("kimchi", 1.15, lies=True, heap="kimchi"),
    "leek": Look("radish-disc", 0.8, lies=True, sprinkle="scallion"),
    "lettuce": Look("lettuce", 1.0, many=2, lies=True, heap="spinach"),
    "lotus": Look("lotus", 1.3, lies=True),
    "mushroom": Look("shiitake", 1.15, many=2, lies=True, heap="mushroom"),
    "noodles": Look(heap="noodles"),
    "nuts": Look(sprinkle="pine-nuts"),
    "pearl": Look("pearl", 1.6, {"orbit": True}, many=1),
    "perilla": Look("perilla", 1.2, many=2, lies=True),
    "pickled_radish": Look("danmuji", 1.2),
    "pork": Look("porkbelly", 1.0, many=2, lies=True),
    "radish": Look(heap="radish"),
    "radish_cube": Look("kkakdugi", 1.5, many=4, lies=True),
    "ramyeon": Look(heap="wave-noodles"),
    "red_bean": Look(heap="red-beans"),
    "ribs": Look("galbi", 1.0, many=2, lies=True),
    "rice": Look(heap="rice"),
    "rice_cake": Look("tteok", 1.15, {"tone": "cream"}, lies=True),
    "rice_coin": Look("tteok-coin", 1.4, many=5, lies=True),
    "root": Look("radish-disc", 1.15, lies=True),
    "satellite": Look("satellite", 0.9, many=1),
    "sausage": Look("sausage", 1.2, lies=True),
    "scallion": Look(sprinkle="scallion"),
    "seaweed": Look(heap="gim", sprinkle="gim-pixels"),
    "server": Look("server", 1.2, many=2),
    "sesame": Look(sprinkle="sesame"),
    "shrimp": Look("shrimp", 1.2, many=2),
    "soft_tofu": Look("cloud-tofu", 1.2),
    "songpyeon_mint": Look("songpyeon", 1.25, {"tone": "mint"}, many=2),
    "songpyeon_pink": Look("songpyeon", 1.25, {"tone": "pink"}, many=2),
    "squid": Look("sausage", 1.2, {"octopus": True}, lies=True),
    "strawberry": Look("strawberry", 1.3),
    "sweet_biscuit": Look("yakgwa", 1.15, lies=True),
    "toast": Look("hotteok", 0.95, many=2, lies=True),
    "tofu": Look("tofu", 1.2, lies=True),
    "twist": Look("twist", 0.9, many=2, lies=True),
    "yolk": Look("yolk", 1.3, many=1),
    "zucchini": Look(heap="zucchini"),
}
