"""Food on sticks."""

from collections.abc import Sequence

from zine.draw.chance import Chance
from zine.draw.foods.marks import contact_shadow
from zine.draw.foods.posing import lying
from zine.draw.knots import jitter
from zine.draw.outlines import extrude, rounded
from zine.draw.paint import LINE, Paint, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place

_WIDTH = 12.5  # points a baton takes on the sticks
_BATONS = ("beef", "leaf", "carrot", "mushroom_dk", "ham", "danmuji", "beef", "leaf", "carrot")


def skewer(pen: Pen, chance: Chance, place: Place, *, tones: Sequence[str] = _BATONS) -> None:
    """Coloured batons on two sticks (sanjeok); tones are their colours, left to right."""
    size = place.size
    pose = lying(pen, place, 7)
    count = len(tones)
    for y in (-11, 11):
        stick = pose([(-count * _WIDTH / 2 - 16, y), (count * _WIDTH / 2 + 10, y)])
        pen.stroke(stick, LINE, 3.6 * size, curved=False)
        pen.stroke(stick, Paint(0.6, 0.2, 0.02), 2.2 * size, curved=False)
    for i, tone in enumerate(tones):
        x = (i - (count - 1) / 2) * _WIDTH
        half = 26 + chance.spread(2)
        top = pose(jitter(rounded(x, chance.spread(1.5), _WIDTH - 1.4, 2 * half, 0.34, 2), 0.5, chance))
        contact_shadow(pen, top, 1.4, -3)
        body = extrude(top, 3.4 * size)
        pen.fill(body, tone)
        pen.fill(body, over(deep=0.42, warm=0.2))
        pen.fill(top, tone)
        pen.outline(top, 1.2, gap=0.1)
        shine = [(x - 2.6, half * 0.5), (x - 3, 0), (x - 2.4, -half * 0.4)]
        pen.gloss(pose(shine), 1.3 * size, Paint(0.5, 0.1, 0))
