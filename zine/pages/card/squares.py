"""The square of the page in which a picture lies, made smaller or moved (page coordinates, y down)."""

from zine.model.geometry import Box


def square_at(x: float, y: float, side: float) -> Box:
    """Return a square by its middle."""
    return Box(x - side / 2, y - side / 2, x + side / 2, y + side / 2)


def grown(square: Box, x: float, y: float, share: float) -> Box:
    """Return a square so many times as large, a point of the page staying where it is."""
    return Box(*((at + (edge - at) * share) for edge, at in zip(square, (x, y, x, y), strict=True)))


def lowered(square: Box, top: float, limit: float) -> Box:
    """Return a square on the same foot, small enough for what reached up to `top` to end at the limit (y down)."""
    share = min(1.0, (square.y1 - limit) / (square.y1 - top)) if top < square.y1 else 1.0
    return square_at(square.middle.x, square.y1 - square.width * share / 2, square.width * share)


def moved_between(square: Box, reaches: tuple[float, float], limits: tuple[float, float]) -> Box:
    """Return a square, as large at most, moved for what reaches from one side to the other to lie within limits."""
    (left, right), (least, most) = reaches, limits
    share = min(1.0, (most - least) / (right - left))
    square = grown(square, square.x1, square.y1, share)
    left, right = square.x1 - (square.x1 - left) * share, square.x1 - (square.x1 - right) * share
    aside = min(0.0, most - right) or max(0.0, least - left)
    return square.moved(aside, 0.0)


def fitted(square: Box, reach: Box, limits: Box, least: float) -> Box:
    """Return a square, at least a share as large, moved for what reaches over one box to lie within another."""
    share = max(least, min(1.0, limits.width / reach.width, limits.height / reach.height))
    square = grown(square, reach.x0, reach.y0, share)
    right, low = reach.x0 + reach.width * share, reach.y0 + reach.height * share
    across = min(0.0, limits.x1 - right) or max(0.0, limits.x0 - reach.x0)
    down = min(0.0, limits.y1 - low) or max(0.0, limits.y0 - reach.y0)
    return square.moved(across, down)
