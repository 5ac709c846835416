import io

import pytest
from PIL import Image, ImageCms

from tests.unit.draw.photographs import encoded, flat
from zine.draw.photographs.opened import on_paper, opened
from zine.model.geometry import Size

ROOM = Size(72, 54)
_ORIENTATION = 0x0112
_RED, _SLACK = (200, 30, 30), 6


def turned(orientation: int) -> bytes:
    """Return a picture that lies as a camera held that way stores it: red above, white below, when upright."""
    upright = flat("white", size=(60, 60))
    upright.paste(_RED, (0, 0, 60, 30))
    ways = {1: None, 3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_90, 8: Image.Transpose.ROTATE_270}
    way = ways[orientation]
    stored = upright.transpose(way) if way is not None else upright
    exif = stored.getexif()
    exif[_ORIENTATION] = orientation
    return encoded(stored, "PNG", exif=exif)


def near(one: object, other: tuple[int, ...]) -> bool:
    """Whether two colours are the same to the eye."""
    assert isinstance(one, tuple)
    return max(abs(a - b) for a, b in zip(one, other, strict=True)) <= _SLACK


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_a_picture_stands_as_the_camera_was_held(orientation: int) -> None:
    picture = opened(turned(orientation), Size(60, 60), 72)
    assert near(picture.getpixel((30, 10)), _RED)
    assert near(picture.getpixel((30, 50)), (255, 255, 255))


@pytest.mark.parametrize(
    ("mode", "colour", "form", "seen"),
    [
        ("RGB", _RED, "PNG", _RED),
        ("L", 90, "PNG", (90, 90, 90)),
        ("1", 1, "PNG", (255, 255, 255)),
        ("P", 0, "PNG", (0, 0, 0)),
        ("I;16", 90 * 256, "PNG", (90, 90, 90)),
        ("I;16", 90 * 256, "TIFF", (90, 90, 90)),
        ("F", 0.5, "TIFF", (127, 127, 127)),
        ("CMYK", (0, 0, 0, 255), "TIFF", (0, 0, 0)),
        ("CMYK", (0, 0, 0, 255), "JPEG", (0, 0, 0)),
        ("YCbCr", (90, 128, 128), "JPEG", (90, 90, 90)),
        ("LAB", (255, 128, 128), "TIFF", (255, 255, 255)),
    ],
)
def test_any_kind_of_picture_is_opened(mode: str, colour: object, form: str, seen: tuple[int, ...]) -> None:
    assert near(opened(encoded(flat(colour, mode), form), ROOM, 72).getpixel((20, 20)), seen)


def test_of_an_animation_the_first_frame_is_shown() -> None:
    frames = [flat("white"), flat("black")]
    moving = encoded(frames[0], "WEBP", save_all=True, append_images=frames[1:], lossless=True)
    assert near(opened(moving, ROOM, 72).convert("RGB").getpixel((20, 20)), (255, 255, 255))


@pytest.mark.parametrize("mode", ["RGBA", "LA"])
def test_paper_shows_where_a_picture_is_clear(mode: str) -> None:
    clear = encoded(flat((0, 0, 0, 0), "RGBA").convert(mode))
    assert on_paper(opened(clear, ROOM, 72)).getpixel((20, 20)) == (255, 255, 255)


def test_paper_shows_through_a_clear_colour_of_a_palette() -> None:
    clear = encoded(flat(0, "P"), transparency=0)
    assert on_paper(opened(clear, ROOM, 72)).getpixel((20, 20)) == (255, 255, 255)


def test_colours_are_what_the_profile_inside_the_file_means() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    meant = opened(encoded(flat((255, 128, 128), "LAB"), "TIFF", icc_profile=lab), ROOM, 72)
    assert near(meant.getpixel((20, 20)), (255, 255, 255))


@pytest.mark.parametrize("profile", [b"", b"no profile at all", b"\0" * 200])
def test_a_broken_profile_changes_nothing(profile: bytes) -> None:
    data = encoded(flat(_RED), "PNG", icc_profile=profile)
    assert near(opened(data, ROOM, 72).getpixel((20, 20)), _RED)


def test_a_profile_of_srgb_changes_not_one_bit() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert opened(encoded(flat(_RED), "PNG", icc_profile=profile), ROOM, 72).getpixel((20, 20)) == _RED


def test_a_picture_has_no_more_dots_than_are_asked_for() -> None:
    assert opened(encoded(flat(_RED, size=(900, 675))), ROOM, 72).size == (72, 54)


def test_a_small_picture_is_not_enlarged() -> None:
    assert opened(encoded(flat(_RED, size=(36, 27))), ROOM, 72).size == (36, 27)


def test_a_file_is_read_from_its_bytes_alone() -> None:
    assert opened(io.BytesIO(encoded(flat(_RED))).getvalue(), ROOM, 72).mode == "RGB"
