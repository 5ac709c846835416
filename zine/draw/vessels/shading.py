"""The shadow side of a body: away from the light, to the right."""

from zine.draw.knots import Knots
from zine.draw.paint import Paint
from zine.draw.pen import Pen


def shade_right(pen: Pen, body: Knots, tone: Paint, share: float = 0.36) -> None:
    """Print `tone` down the right `share` of a body, cut to its outline and leaning in towards its foot."""
    left, right = min(k[0] for k in body), max(k[0] for k in body)
    bottom, top = min(k[1] for k in body) - 5, max(k[1] for k in body) + 5
    width, height = right - left, top - bottom
    start = right - width * share
    band = [
        (start, top, 1),
        (start + 5, (bottom + top) / 2),
        (start - width * 0.16, bottom + height * 0.16),
        (start - width * 0.34, bottom - 6, 1),
        (right + 8, bottom, 1),
        (right + 8, top, 1),
    ]
    pen.clip(body)
    pen.fill(band, tone)
    pen.unclip()
