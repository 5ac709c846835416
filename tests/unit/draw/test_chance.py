import os
import subprocess
import sys

import pytest

from zine.draw.chance import Chance


def stream(chance):
    return [chance.uniform() for _ in range(8)]


def test_equal_paths_give_equal_streams():
    assert stream(Chance("dish/egg#0")) == stream(Chance("dish/egg#0"))


def test_a_child_is_named_by_its_path():
    assert stream(Chance("dish").child("egg", 2)) == stream(Chance("dish/egg/2"))


def test_drawing_from_a_child_does_not_touch_its_parent():
    parent = Chance("dish")
    stream(parent.child("egg"))
    assert stream(parent) == stream(Chance("dish"))


@pytest.mark.parametrize("hash_seed", ["0", "1", "4242"])
def test_the_stream_is_the_same_in_every_process(hash_seed):
    program = "from zine.draw.chance import Chance; print(Chance('tteok').uniform())"
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed}
    told = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert told.stdout.strip() == str(Chance("tteok").uniform())


def test_spread_never_goes_beyond_twice_its_scale():
    chance = Chance("spread")
    assert max(abs(chance.spread(3)) for _ in range(2000)) <= 6


def test_whole_reaches_both_its_ends():
    chance = Chance("whole")
    assert {chance.whole(2, 4) for _ in range(200)} == {2, 3, 4}


def test_shuffled_keeps_every_item():
    assert sorted(Chance("shuffle").shuffled(range(20))) == list(range(20))
