import pytest

from tests.unit.render.sample import opened, page
from zine.render import Info

FULL = Info("김치 & Policy (1)", "A Cook", "What was <promised>", "ko", "2026-11-22", ("climate", "기후"))


@pytest.mark.parametrize(
    ("info_key", "xmp_key"),
    [
        ("/Title", "dc:title"),
        ("/Subject", "dc:description"),
        ("/Keywords", "pdf:Keywords"),
        ("/Producer", "pdf:Producer"),
        ("/Creator", "xmp:CreatorTool"),
    ],
)
def test_info_and_xmp_say_the_same(info_key: str, xmp_key: str) -> None:
    file = opened(page(), info=FULL)
    with file.open_metadata(set_pikepdf_as_editor=False) as xmp:
        assert xmp[xmp_key] == str(file.docinfo[info_key])


def test_info_and_xmp_name_the_same_author_and_language() -> None:
    file = opened(page(), info=FULL)
    with file.open_metadata(set_pikepdf_as_editor=False) as xmp:
        assert (xmp["dc:creator"], xmp["dc:language"]) == ([str(file.docinfo.Author)], {str(file.Root.Lang)})


def test_info_and_xmp_give_the_same_day() -> None:
    file = opened(page(), info=FULL)
    with file.open_metadata(set_pikepdf_as_editor=False) as xmp:
        assert (str(file.docinfo.CreationDate), xmp["xmp:CreateDate"]) == ("D:20261122000000Z", "2026-11-22T00:00:00Z")


def test_a_zine_without_a_day_gives_none() -> None:
    file = opened(page(), info=Info("Soup"))
    assert sorted(file.docinfo.keys()) == ["/Creator", "/Producer", "/Title"]
