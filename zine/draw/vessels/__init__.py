"""What the food sits in, and what that stands on."""

from collections.abc import Callable, Mapping

from zine.draw.vessels import burner, stands
from zine.draw.vessels.bare import BareTable
from zine.draw.vessels.basin import Basin
from zine.draw.vessels.basket import Basket
from zine.draw.vessels.boards import Board, Lunchbox
from zine.draw.vessels.bowl import Bowl
from zine.draw.vessels.gamasot import Gamasot
from zine.draw.vessels.glass import Glass
from zine.draw.vessels.griddle import PotLid
from zine.draw.vessels.iron import Grill, Pan
from zine.draw.vessels.low_table import LowTable
from zine.draw.vessels.plate import Oval, OvalPan, Plate
from zine.draw.vessels.pots import Dolsot, Naembi, Ttukbaegi
from zine.draw.vessels.quarter_box import QuarterBox
from zine.draw.vessels.rolling_mat import RollingMat
from zine.draw.vessels.sinseollo import Sinseollo
from zine.draw.vessels.steamer import Steamer
from zine.draw.vessels.sundae_glass import SundaeGlass
from zine.draw.vessels.tray import WoodenTray
from zine.draw.vessels.vessel import Vessel
from zine.draw.vocabulary import Stand

VESSELS: Mapping[str, Callable[..., Vessel]] = {
    "basin": Basin,
    "basket": Basket,
    "board": Board,
    "bowl": Bowl,
    "dolsot": Dolsot,
    "gamasot": Gamasot,
    "glass": Glass,
    "grill": Grill,
    "low-table": LowTable,
    "lunchbox": Lunchbox,
    "oval": Oval,
    "oval-pan": OvalPan,
    "pan": Pan,
    "plate": Plate,
    "pot": Naembi,
    "pot-lid": PotLid,
    "rolling-mat": RollingMat,
    "quarter-box": QuarterBox,
    "sinseollo": Sinseollo,
    "steamer": Steamer,
    "sundae-glass": SundaeGlass,
    "table": BareTable,
    "ttukbaegi": Ttukbaegi,
    "wooden-tray": WoodenTray,
}

STANDS: Mapping[str, Stand] = {
    "gpu": burner.gpu,
    "mat": stands.mat,
    "none": stands.none,
    "soban": stands.soban,
    "tray": stands.tray,
    "trivet": stands.trivet,
}
