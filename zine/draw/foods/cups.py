"""Small bowls beside the main one: of drink, of soup, of rice."""

from zine.draw.chance import Chance
from zine.draw.heaps.grains import rice
from zine.draw.liquids.broth import broth
from zine.draw.liquids.tones import LiquidTone
from zine.draw.paint import Dots, over
from zine.draw.pen import Pen
from zine.draw.regions import Blob
from zine.draw.vessels.bowl import Bowl, BowlSkin
from zine.draw.vessels.bowl_paintings import Painting
from zine.draw.vocabulary import Place

_SCALE = 0.42  # of a bowl with a rim radius of 100 points
_GRAINS = 80  # fewer than the space asks for: the bowl is small


def cup(
    pen: Pen,
    chance: Chance,
    place: Place,
    *,
    tone: LiquidTone = "makgeolli",
    skin: BowlSkin = "brass",
    deco: Painting | None = None,
) -> None:
    """A small bowl of drink or soup; tone is what is in it, skin and deco are the bowl's."""
    hand, bowl = _bowl(pen, chance, place, skin, deco)
    broth(hand, chance, bowl, tone=tone)
    bowl.front()
    pen.plates.pop()


def rice_bowl(
    pen: Pen, chance: Chance, place: Place, *, skin: BowlSkin = "brass", deco: Painting | None = None
) -> None:
    """A small bowl heaped with rice; skin and deco are the bowl's."""
    hand, bowl = _bowl(pen, chance, place, skin, deco)
    bowl.clip()
    mound = Blob(0, 0, 83, 0, 1, lambda _x, _y: 62, 34)
    rice(hand, chance, mound, n=_GRAINS)
    hand.unclip()
    bowl.front()
    pen.plates.pop()


def _bowl(pen: Pen, chance: Chance, place: Place, skin: BowlSkin, deco: Painting | None) -> tuple[Pen, Bowl]:
    """Open a frame at the place and draw the empty bowl in it; return the hand in that frame, and the bowl."""
    pen.plates.push(*pen.at(place.x, place.y, place.z), place.size * _SCALE)
    hand = pen.sub(chance, x=0, y=0)
    hand.weight = 1.5
    bowl = Bowl(hand, chance, skin=skin, deco=deco)
    bowl.shadow(over(deep=Dots(0.45, pitch=2.2), warm=0.2))
    bowl.food_height, bowl.food_radius = 60, 92
    bowl.back()
    return hand, bowl
