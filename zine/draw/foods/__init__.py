"""Single pieces of food, and what is sprinkled over them: the word for each, and what draws it.

A piece owns its silhouette: if the outline alone, filled black, is not that food, redraw it. Sizes are points in a dish
whose rim has a radius of 100.
"""

from zine.draw.foods.aromatics import chili, chili_whole, garlic, scallion_long
from zine.draw.foods.cabbages import napa, napa_leaf
from zine.draw.foods.clouds import cloud_tofu, egg_cloud
from zine.draw.foods.cups import cup, rice_bowl
from zine.draw.foods.dumplings import mandu, wangmandu, wrapper
from zine.draw.foods.eggs import egg, egg_roll, half_egg, jidan, yolk
from zine.draw.foods.fish_cakes import eomuk, fishcake, satellite
from zine.draw.foods.fruit import jujube, pine_nut, strawberry
from zine.draw.foods.jars import onggi
from zine.draw.foods.kettles import kettle
from zine.draw.foods.kimbap import kimbap, roll
from zine.draw.foods.leaves import lettuce, mint, perilla, pine, ssam
from zine.draw.foods.machines import chimney, drone, plug
from zine.draw.foods.meats import galbi, porkbelly, sausage, spam
from zine.draw.foods.mushrooms import enoki, shiitake
from zine.draw.foods.pancakes import hotteok, pajeon
from zine.draw.foods.pearls import pearl
from zine.draw.foods.poultry import drumstick, hen
from zine.draw.foods.rice_cakes import injeolmi, server, songpyeon, tteok, tteok_coin
from zine.draw.foods.roots import danmuji, kimchi, kkakdugi, lotus, radish_disc
from zine.draw.foods.seafood import clam, fish, shrimp
from zine.draw.foods.skewers import skewer
from zine.draw.foods.sprinkles import (
    black_sesame,
    gim_pixels,
    gim_strips,
    gochugaru,
    pine_nuts,
    scallion,
    sesame,
)
from zine.draw.foods.sweets import bean_cap, condensed, twist, yakgwa
from zine.draw.foods.tofu import chip, tofu
from zine.draw.foods.toppings import cheese, ice
from zine.draw.vocabulary import Piece, Sprinkle

PIECES: dict[str, Piece] = {
    "bean-cap": Piece(bean_cap, 36),
    "cheese": Piece(cheese, 20),
    "chili": Piece(chili, 7),
    "chili-whole": Piece(chili_whole, 24),
    "chimney": Piece(chimney, 20),
    "chip": Piece(chip, 19),
    "clam": Piece(clam, 14),
    "cloud-tofu": Piece(cloud_tofu, 22),
    "condensed": Piece(condensed, 30),
    "cup": Piece(cup, 24),
    "danmuji": Piece(danmuji, 13),
    "drone": Piece(drone, 40),
    "drumstick": Piece(drumstick, 24),
    "egg": Piece(egg, 36),
    "egg-cloud": Piece(egg_cloud, 22),
    "egg-roll": Piece(egg_roll, 14),
    "enoki": Piece(enoki, 16),
    "eomuk": Piece(eomuk, 26),
    "fish": Piece(fish, 60),
    "fishcake": Piece(fishcake, 19),
    "galbi": Piece(galbi, 34),
    "garlic": Piece(garlic, 7),
    "half-egg": Piece(half_egg, 20),
    "hen": Piece(hen, 40),
    "hotteok": Piece(hotteok, 30),
    "ice": Piece(ice, 13),
    "injeolmi": Piece(injeolmi, 10),
    "jidan": Piece(jidan, 7),
    "jujube": Piece(jujube, 8),
    "kettle": Piece(kettle, 60),
    "kimbap": Piece(kimbap, 21),
    "kimchi": Piece(kimchi, 18),
    "kkakdugi": Piece(kkakdugi, 9),
    "lettuce": Piece(lettuce, 34),
    "lotus": Piece(lotus, 18),
    "mandu": Piece(mandu, 24),
    "mint": Piece(mint, 10),
    "napa": Piece(napa, 46),
    "napa-leaf": Piece(napa_leaf, 40),
    "onggi": Piece(onggi, 46),
    "pajeon": Piece(pajeon, 80),
    "pearl": Piece(pearl, 9),
    "perilla": Piece(perilla, 22),
    "pine": Piece(pine, 40),
    "pine-nut": Piece(pine_nut, 4),
    "plug": Piece(plug, 20),
    "porkbelly": Piece(porkbelly, 34),
    "radish-disc": Piece(radish_disc, 18),
    "rice-bowl": Piece(rice_bowl, 24),
    "roll": Piece(roll, 60),
    "satellite": Piece(satellite, 30),
    "sausage": Piece(sausage, 15),
    "scallion-long": Piece(scallion_long, 40),
    "server": Piece(server, 14),
    "shiitake": Piece(shiitake, 16),
    "shrimp": Piece(shrimp, 18),
    "skewer": Piece(skewer, 60),
    "songpyeon": Piece(songpyeon, 18),
    "spam": Piece(spam, 17),
    "ssam": Piece(ssam, 22),
    "strawberry": Piece(strawberry, 11),
    "tofu": Piece(tofu, 19),
    "tteok": Piece(tteok, 17),
    "tteok-coin": Piece(tteok_coin, 12),
    "twist": Piece(twist, 40),
    "wangmandu": Piece(wangmandu, 24),
    "wrapper": Piece(wrapper, 25),
    "yakgwa": Piece(yakgwa, 17),
    "yolk": Piece(yolk, 15),
}

SPRINKLES: dict[str, Sprinkle] = {
    "black-sesame": black_sesame,
    "gim-pixels": gim_pixels,
    "gim-strips": gim_strips,
    "gochugaru": gochugaru,
    "pine-nuts": pine_nuts,
    "scallion": scallion,
    "sesame": sesame,
}
