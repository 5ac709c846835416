"""What things throw on the table. Warm dots stay appetising on a yellow ground, where deep ones would go olive."""

from collections.abc import Mapping

from zine.draw.paint import Dots, Paint, over

SHADES: Mapping[str, Paint] = {
    "both": over(warm=0.35, deep=Dots(0.42, pitch=2.2)),
    "deep": over(deep=Dots(0.42, pitch=2.2)),
    "flat": over(deep=0.34),
    "red": over(warm=0.8),
    "warm": over(warm=Dots(0.62, pitch=2.2)),
}
