"""What the food sits in, and what that stands on."""

from collections.abc import Callable, Mapping

from zine.draw.vessels import stands
from zine.draw.vessels.bare import BareTable
from zine.draw.vessels.basin import Basin
from zine.draw.vessels.boards import Board, Lunchbox
from zine.draw.vessels.bowl import Bowl
from zine.draw.vessels.glass import Glass
from zine.draw.vessels.iron import Grill, Pan
from zine.draw.vessels.low_table import LowTable
from zine.draw.vessels.plate import Oval, OvalPan, Plate
from zine.draw.vessels.pots import Dolsot, Naembi, Ttukbaegi
from zine.draw.vessels.steamer import Steamer
from zine.draw.vessels.vessel import Vessel
from zine.draw.vocabulary import Stand

VESSELS: Mapping[str, Callable[..., Vessel]] = {
    "basin": Basin,
    "board": Board,
    "bowl": Bowl,
    "dolsot": Dolsot,
    "glass": Glass,
    "grill": Grill,
    "low-table": LowTable,
    "lunchbox": Lunchbox,
    "oval": Oval,
    "oval-pan": OvalPan,
    "pan": Pan,
    "plate": Plate,
    "pot": Naembi,
    "steamer": Steamer,
    "table": BareTable,
    "ttukbaegi": Ttukbaegi,
}

STANDS: Mapping[str, Stand] = {
    "mat": stands.mat,
    "none": stands.none,
    "soban": stands.soban,
    "tray": stands.tray,
    "trivet": stands.trivet,
}
