"""Paper with rounded corners, laid over a picture: a label, a slat."""

from zine.model.geometry import Box

_KAPPA = 0.5523  # of a radius: control points of a quarter circle in one cubic (error below 0.03 %)


def rounded(box: Box, radius: float, right: float | None = None) -> str:
    """Return the path of a box with corners of a radius, those on the right of another, in points, y down."""
    left, right = radius, radius if right is None else right
    x0, y0, x1, y1 = box
    a, b = left * (1 - _KAPPA), right * (1 - _KAPPA)
    return (
        f"{x0 + left:.2f} {y0:.2f} m {x1 - right:.2f} {y0:.2f} l "
        f"{x1 - b:.2f} {y0:.2f} {x1:.2f} {y0 + b:.2f} {x1:.2f} {y0 + right:.2f} c "
        f"{x1:.2f} {y1 - right:.2f} l {x1:.2f} {y1 - b:.2f} {x1 - b:.2f} {y1:.2f} {x1 - right:.2f} {y1:.2f} c "
        f"{x0 + left:.2f} {y1:.2f} l {x0 + a:.2f} {y1:.2f} {x0:.2f} {y1 - a:.2f} {x0:.2f} {y1 - left:.2f} c "
        f"{x0:.2f} {y0 + left:.2f} l {x0:.2f} {y0 + a:.2f} {x0 + a:.2f} {y0:.2f} {x0 + left:.2f} {y0:.2f} c h"
    )
