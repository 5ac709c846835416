from io import BytesIO

import pytest
from PIL import Image

from tests.unit.render.sample import opened, page
from zine.model.geometry import Box
from zine.model.page import Photo
from zine.render.photos import channels


def jpeg(mode: str = "RGB") -> bytes:
    out = BytesIO()
    Image.new(mode, (16, 8)).save(out, "JPEG")
    return out.getvalue()


@pytest.mark.parametrize(("mode", "count"), [("L", 1), ("RGB", 3), ("CMYK", 4)])
def test_channels_are_counted(mode: str, count: int) -> None:
    assert channels(jpeg(mode)) == count


@pytest.mark.parametrize("data", [b"", b"\x89PNG", b"\xff\xd8\xff\xd9"])
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="not a JPEG"):
        channels(data)


def test_a_photograph_goes_in_byte_for_byte_and_once() -> None:
    data = jpeg()
    photo = Photo(data, (16, 8), Box(10, 20, 90, 60))
    file = opened(page(photo, photo))
    assert file.pages[0].Resources.XObject.I1.read_raw_bytes() == data
    assert list(file.pages[0].Resources.XObject.keys()) == ["/I1"]


def test_a_photograph_is_stretched_over_its_box_upright() -> None:
    file = opened(page(Photo(jpeg(), (16, 8), Box(10, 20, 90, 60))))
    assert file.pages[0].Contents.read_bytes().endswith(b"q 80 0 0 -40 10 60 cm /I1 Do Q")


def test_an_opaque_photograph_has_no_mask() -> None:
    file = opened(page(Photo(jpeg(), (16, 8), Box(10, 20, 90, 60))))
    assert "/SMask" not in file.pages[0].Resources.XObject.I1


def test_paper_shows_where_a_photograph_is_clear() -> None:
    seen = bytes(range(128))
    file = opened(page(Photo(jpeg(), (16, 8), Box(10, 20, 90, 60), opacity=seen)))
    mask = file.pages[0].Resources.XObject.I1.SMask
    assert mask.read_bytes() == seen
    assert (int(mask.Width), int(mask.Height), str(mask.ColorSpace)) == (16, 8, "/DeviceGray")
