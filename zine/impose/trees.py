"""Trees of dictionaries in a PDF: of names, of numbers, of bookmarks, of tags. A hostile one may bite its own tail."""

from collections.abc import Callable, Iterable, Iterator

from pikepdf import Array, Dictionary


def walked(root: object, within: Callable[[Dictionary], Iterable[object]]) -> Iterator[Dictionary]:
    """Yield a tree's dictionaries, each once. What lies `within` one is asked for when it has been dealt with."""
    waiting, seen = [root], set[tuple[int, int]]()
    while waiting:
        node = waiting.pop()
        if not isinstance(node, Dictionary) or node.objgen in seen:
            continue
        if node.is_indirect:
            seen.add(node.objgen)
        yield node
        waiting.extend(within(node))


def branches(node: Dictionary) -> Iterable[object]:
    """Return what lies within a node of a tree of names or numbers (ISO 32000-2, 7.9.6 and 7.9.7)."""
    kids = node.get("/Kids")
    return kids if isinstance(kids, Array) else ()
