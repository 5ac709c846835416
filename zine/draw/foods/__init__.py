"""Single pieces of food, and what is sprinkled over them: the word for each, and what draws it.

A piece owns its silhouette: if the outline alone, filled black, is not that food, redraw it. Sizes are points in a dish
whose rim has a radius of 100.
"""

from zine.draw.foods.aromatics import chili, chili_whole, garlic, scallion_long
from zine.draw.foods.belly import belly_slab
from zine.draw.foods.bones import brisket, leg_bone, marrow, scallion_ring
from zine.draw.foods.cabbages import napa, napa_leaf
from zine.draw.foods.clouds import cloud_tofu, egg_cloud
from zine.draw.foods.cups import cup, rice_bowl
from zine.draw.foods.dumplings import mandu, wangmandu, wrapper
from zine.draw.foods.eggs import egg, egg_roll, half_egg, jidan, yolk
from zine.draw.foods.entangled import entangled
from zine.draw.foods.fish_cakes import eomuk, fishcake, satellite
from zine.draw.foods.fried_chicken import dip_cup, fried_chicken
from zine.draw.foods.fruit import jujube, pine_nut, strawberry
from zine.draw.foods.jars import onggi
from zine.draw.foods.kettles import kettle
from zine.draw.foods.kimbap import kimbap, roll
from zine.draw.foods.kimbap_sheet import kimbap_sheet
from zine.draw.foods.leaves import lettuce, mint, perilla, pine, ssam
from zine.draw.foods.lunch_pieces import cocktail_pick, egg_heart, egg_ring, gim_strip, lotus_cog, pea
from zine.draw.foods.machines import chimney, drone, plug
from zine.draw.foods.meats import galbi, porkbelly, sausage, spam
from zine.draw.foods.mushrooms import enoki, shiitake
from zine.draw.foods.pancakes import hotteok, pajeon
from zine.draw.foods.parcels import parcel, rice_ball
from zine.draw.foods.pearls import pearl
from zine.draw.foods.poultry import drumstick, hen
from zine.draw.foods.rice_balls import rice_triangle
from zine.draw.foods.rice_cakes import injeolmi, server, songpyeon, tteok, tteok_coin
from zine.draw.foods.roots import danmuji, kimchi, kkakdugi, lotus, radish_disc
from zine.draw.foods.samgyetang import ginseng, whole_hen, whole_jujube
from zine.draw.foods.sandbox import flour_castle, paddle, rice_cake
from zine.draw.foods.seafood import clam, fish, shrimp
from zine.draw.foods.seedlings import seedling
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
from zine.draw.foods.steamed_egg import egg_puff
from zine.draw.foods.sweets import bean_cap, condensed, twist, yakgwa
from zine.draw.foods.tofu import chip, tofu
from zine.draw.foods.toppings import cheese, gochujang, ice
from zine.draw.foods.twists import kkwabaegi
from zine.draw.foods.wanja import ginkgo, meatball, walnut
from zine.draw.vocabulary import Piece, Sprinkle

PIECES: dict[str, Piece] = {
    "bean-cap": Piece(bean_cap, 36),
    "belly-slab": Piece(belly_slab, 60),
    "brisket": Piece(brisket, 22),
    "cheese": Piece(cheese, 20),
    "chili": Piece(chili, 7),
    "chili-whole": Piece(chili_whole, 24),
    "chimney": Piece(chimney, 20),
    "chip": Piece(chip, 19),
    "clam": Piece(clam, 14),
    "cloud-tofu": Piece(cloud_tofu, 22),
    "cocktail-pick": Piece(cocktail_pick, 20),
    "condensed": Piece(condensed, 30),
    "cup": Piece(cup, 24),
    "danmuji": Piece(danmuji, 13),
    "dip-cup": Piece(dip_cup, 23),
    "drone": Piece(drone, 40),
    "drumstick": Piece(drumstick, 24),
    "egg": Piece(egg, 36),
    "egg-cloud": Piece(egg_cloud, 22),
    "egg-heart": Piece(egg_heart, 20),
    "egg-ring": Piece(egg_ring, 15),
    "egg-puff": Piece(egg_puff, 80),
    "egg-roll": Piece(egg_roll, 14),
    "enoki": Piece(enoki, 16),
    "entangled": Piece(entangled, 70),
    "eomuk": Piece(eomuk, 26),
    "fish": Piece(fish, 60),
    "fishcake": Piece(fishcake, 19),
    "fried-chicken": Piece(fried_chicken, 27),
    "flour-castle": Piece(flour_castle, 40),
    "galbi": Piece(galbi, 34),
    "garlic": Piece(garlic, 7),
    "gochujang": Piece(gochujang, 14),
    "gim-strip": Piece(gim_strip, 30),
    "ginkgo": Piece(ginkgo, 7),
    "ginseng": Piece(ginseng, 60),
    "half-egg": Piece(half_egg, 20),
    "hen": Piece(hen, 40),
    "hotteok": Piece(hotteok, 30),
    "ice": Piece(ice, 13),
    "injeolmi": Piece(injeolmi, 10),
    "jidan": Piece(jidan, 7),
    "jujube": Piece(jujube, 8),
    "kettle": Piece(kettle, 60),
    "kimbap": Piece(kimbap, 21),
    "kimbap-sheet": Piece(kimbap_sheet, 70),
    "kimchi": Piece(kimchi, 18),
    "kkakdugi": Piece(kkakdugi, 9),
    "kkwabaegi": Piece(kkwabaegi, 90),
    "leg-bone": Piece(leg_bone, 30),
    "lettuce": Piece(lettuce, 34),
    "lotus": Piece(lotus, 18),
    "lotus-cog": Piece(lotus_cog, 21),
    "mandu": Piece(mandu, 24),
    "meatball": Piece(meatball, 15),
    "marrow": Piece(marrow, 18),
    "mint": Piece(mint, 10),
    "napa": Piece(napa, 46),
    "napa-leaf": Piece(napa_leaf, 40),
    "onggi": Piece(onggi, 46),
    "paddle": Piece(paddle, 30),
    "pajeon": Piece(pajeon, 80),
    "parcel": Piece(parcel, 28),
    "pea": Piece(pea, 6),
    "pearl": Piece(pearl, 9),
    "perilla": Piece(perilla, 22),
    "pine": Piece(pine, 40),
    "pine-nut": Piece(pine_nut, 4),
    "plug": Piece(plug, 20),
    "porkbelly": Piece(porkbelly, 34),
    "radish-disc": Piece(radish_disc, 18),
    "rice-bowl": Piece(rice_bowl, 24),
    "rice-ball": Piece(rice_ball, 24),
    "rice-cake": Piece(rice_cake, 22),
    "rice-triangle": Piece(rice_triangle, 34),
    "roll": Piece(roll, 60),
    "satellite": Piece(satellite, 30),
    "sausage": Piece(sausage, 15),
    "scallion-long": Piece(scallion_long, 40),
    "scallion-ring": Piece(scallion_ring, 6),
    "seedling": Piece(seedling, 10),
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
    "walnut": Piece(walnut, 11),
    "wangmandu": Piece(wangmandu, 24),
    "whole-hen": Piece(whole_hen, 62),
    "whole-jujube": Piece(whole_jujube, 11),
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
