from zine.model.geometry import Matrix
from zine.model.page import Anchor, Group
from zine.render.walk import End, walk


def test_groups_open_before_and_close_after_their_items() -> None:
    inner = Group((Anchor("a", 0),))
    outer = Group((inner, Anchor("b", 0)))
    assert [step.item for step in walk([outer])] == [
        outer, inner, Anchor("a", 0), End(inner), Anchor("b", 0), End(outer),
    ]  # fmt: skip


def test_an_item_stands_where_all_its_groups_put_it() -> None:
    inside = Group((Anchor("a", 0),), matrix=Matrix(2, 0, 0, 2, 0, 0))
    outside = Group((inside,), matrix=Matrix(1, 0, 0, 1, 10, 20))
    place = next(step.matrix for step in walk([outside]) if isinstance(step.item, Anchor))
    assert place.point(3, 4) == (16, 28)
