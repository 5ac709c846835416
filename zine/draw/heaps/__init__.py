"""What comes in piles: the word for it, and what draws it. A heap fills any region of a dish."""

from zine.draw.heaps.beans import black_beans, red_beans
from zine.draw.heaps.flour import flour
from zine.draw.heaps.grains import rice
from zine.draw.heaps.greens import spinach, sprouts
from zine.draw.heaps.jeon import jeon
from zine.draw.heaps.kimchi import kimchi
from zine.draw.heaps.morsels import anchovies, beef, mushroom, zucchini
from zine.draw.heaps.noodles import noodles, wave_noodles
from zine.draw.heaps.shreds import carrot, cucumber, egg_strips, gim, gosari, radish
from zine.draw.heaps.somyeon import somyeon
from zine.draw.vocabulary import Heap

HEAPS: dict[str, Heap] = {
    "anchovies": anchovies,
    "beef": beef,
    "black-beans": black_beans,
    "carrot": carrot,
    "cucumber": cucumber,
    "egg-strips": egg_strips,
    "flour": flour,
    "gim": gim,
    "gosari": gosari,
    "jeon": jeon,
    "kimchi": kimchi,
    "mushroom": mushroom,
    "noodles": noodles,
    "radish": radish,
    "red-beans": red_beans,
    "rice": rice,
    "somyeon": somyeon,
    "spinach": spinach,
    "sprouts": sprouts,
    "wave-noodles": wave_noodles,
    "zucchini": zucchini,
}
