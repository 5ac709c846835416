"""What several pages have of their contents, such as a letterhead: kept once, as a form within those of the pages.

A page's content may be in parts, which pages may share; a form's is one stream (ISO 32000-2, 7.7.3.3 and 8.10.1). A
form begins with all settings of what it stands in, but its own end with it: they are written again behind it.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from pikepdf import Array, Dictionary, Name, Object, Page, Pdf, Stream

from zine.impose.aftermath import Aftermath, aftermath
from zine.impose.source import entry
from zine.impose.unpacked import unpacked

_LEAST = 200  # stored bytes; a form of its own takes nearly as many
_MOST, _MOST_OF_ONE = 20_000_000, 4_000_000  # bytes of contents to read, which takes some five seconds
_FAR = 100_000  # points, beyond any page, even one that is scaled down, and within what renderers count in
_OPAQUE = {"/ca": 1, "/CA": 1, "/BM": Name.Normal, "/SMask": Name("/None")}
# Colour spaces that are used without being named: 8.6.5.6.
_DEFAULTS = frozenset(("/ColorSpace", f"/Default{ink}") for ink in ("Gray", "RGB", "CMYK"))


class _Extended(NamedTuple):
    """Resources of pages, and the same with forms of what these share, by the names that were free.

    `references` is content that paints such a form. About operators in `ways`, a form may look unlike its content.
    """

    plain: Object
    resources: Object
    references: dict[object, bytes]
    ways: frozenset[str]


class SharedParts:
    """Lets pages that say the same refer to it. What is not understood or would look otherwise is left as it is."""

    def __init__(self, pdf: Pdf, pages: Sequence[Dictionary]) -> None:
        self._pdf = pdf
        contents = [_parts(page) for page in pages]
        self._alike = Counter(_key(parts) for parts in contents)
        self._uses = Counter(part.objgen for parts in contents for part in parts)
        shared = {part.objgen: part for parts in contents for part in parts if self._uses[part.objgen] > 1}
        stored = {objgen: len(part.read_raw_bytes()) for objgen, part in shared.items()}
        self._large = {objgen: size for objgen, size in stored.items() if size >= _LEAST}
        self._unread = _MOST
        self._read: dict[tuple[int, int], Aftermath | None] = {}
        self._forms: dict[object, Stream] = {}
        self._extended: dict[tuple[int, int], _Extended] = {}

    def lift(self, page: Dictionary, resources: Object) -> None:
        """Change what a page says for references to what others say too."""
        parts = _parts(page)
        key = _key(parts)
        if self._large.keys().isdisjoint(key):
            return
        extended = self._extend(resources)
        contents = self._lifted(page, parts, extended)
        if _key(contents) == key:
            # Tags point into the content of one page, so that tagged pages have contents of their own.
            if self._alike[key] == 1 or "/StructParents" in page:
                return
            painted = self._reference(key, extended, lambda: self._whole(key, page, resources))
            contents = [self._pdf.make_stream(painted)]
        page.Contents = Array(contents)
        page.Resources = extended.resources

    def _extend(self, resources: Object) -> _Extended:
        if resources.objgen not in self._extended:
            forms = Dictionary(_kind(resources, "/XObject"))
            more = self._pdf.make_indirect(Dictionary({**dict(resources.items()), "/XObject": forms}))
            self._extended[resources.objgen] = _Extended(resources, more, {}, _ways_to_differ(resources))
        return self._extended[resources.objgen]

    def _lifted(self, page: Dictionary, parts: Sequence[Stream], extended: _Extended) -> list[Stream]:
        """Return parts with others in place of what is shared, as far as all before them is understood."""
        contents, changed = [*parts], [set[str]()]
        last = max(place for place, part in enumerate(parts) if part.objgen in self._large)
        for place, part in enumerate(parts[: last + 1]):
            left = self._left_by(part)
            if left is None:
                break
            alike = changed[-1].isdisjoint(extended.ways | left.needs) and extended.ways.isdisjoint(left.operators)
            if alike and self._may_be_form(part, left, page):
                painted = self._reference(part.objgen, extended, partial(self._form, part, left, extended))
                behind = left.written if place + 1 < len(parts) else b""
                contents[place] = self._pdf.make_stream(painted + behind)
            _follow(changed, left)
        return contents

    def _left_by(self, part: Stream) -> Aftermath | None:
        if part.objgen in self._read:
            return self._read[part.objgen]
        most = min(self._unread, _MOST_OF_ONE)
        said = unpacked(part, most) if most else None
        self._unread -= len(said or b"")
        left = aftermath(said) if said is not None and len(said) < most else None
        if self._uses[part.objgen] > 1:
            self._read[part.objgen] = left
        return left

    def _may_be_form(self, part: Stream, left: Aftermath, page: Dictionary) -> bool:
        """Whether a part does all by itself, and what has to be said behind it is short."""
        tagged = left.tagged and "/StructParents" in page
        return not tagged and "Q" not in left.operators and 2 * len(left.written) < self._large.get(part.objgen, 0)

    def _reference(self, said: object, extended: _Extended, form: Callable[[], Stream]) -> bytes:
        """Return content that paints what is shared."""
        forms, references = extended.resources.XObject, extended.references
        if said not in references:
            count = len(references) + 1
            while f"/X{count}" in forms:
                count += 1
            forms[f"/X{count}"] = form()
            references[said] = f"/X{count} Do\n".encode()
        return references[said]

    def _form(self, part: Stream, left: Aftermath, extended: _Extended) -> Stream:
        used = extended.plain if left.names is None else _used(extended.plain, left.names | _DEFAULTS)
        key = part.objgen, used.unparse()
        if key not in self._forms:
            restore = b"\nQ" * left.opened
            form = self._pdf.make_stream(part.read_bytes() + restore) if restore else copied(self._pdf, part)
            self._forms[key] = _framed(form, used)
        return self._forms[key]

    def _whole(self, said: object, page: Dictionary, resources: Object) -> Stream:
        key = said, resources.unparse()
        if key not in self._forms:
            Page(page).contents_coalesce()
            self._forms[key] = _framed(copied(self._pdf, _parts(page)[0]), resources)
        return self._forms[key]


def copied(pdf: Pdf, stream: Stream) -> Stream:
    """Return a stream that says the same as another, and nothing else."""
    kept = {key: stream[key] for key in ("/Filter", "/DecodeParms") if key in stream}
    return Stream(pdf, stream.read_raw_bytes(), kept)


def _framed(form: Stream, resources: Object) -> Stream:
    form.Subtype = Name.Form
    form.BBox = Array([-_FAR, -_FAR, _FAR, _FAR])
    form.Resources = resources
    return form


def _parts(page: Dictionary) -> list[Stream]:
    """Return the parts of a page's content, none where it holds anything else."""
    contents = entry(page, "/Contents")
    parts = [*contents] if isinstance(contents, Array) else [contents]
    found = [part for part in parts if isinstance(part, Stream)]
    return found if len(found) == len(parts) else []


def _key(parts: Sequence[Stream]) -> tuple[tuple[int, int], ...]:
    return tuple(part.objgen for part in parts)


def _follow(changed: list[set[str]], left: Aftermath) -> None:
    """Keep in mind, for every state that is saved, by which operators it was changed."""
    for operator in left.operators:
        if operator == "q":
            changed.append({*changed[-1]})
        elif operator != "Q":
            changed[-1].add(operator)
        elif len(changed) > 1:
            changed.pop()


def _ways_to_differ(resources: Object) -> frozenset[str]:
    """Return the operators which, set before a form or by it, may make it look unlike its content.

    A form's patterns hang from where it is, a page's from the page's own corner (8.7.3.1). A form that is blended or
    masked is one thing for some renderers, content is many. Clips that are no rectangles have soft edges, which show
    where they are painted twice.
    """
    moved = {"cm"} if _kind(resources, "/Pattern") else set[str]()
    return frozenset(
        {"m"} | moved | {f"gs {name}" for name, state in _kind(resources, "/ExtGState").items() if _blends(state)}
    )


def _blends(state: Object) -> bool:
    return not isinstance(state, Dictionary) or any(state.get(key, usual) != usual for key, usual in _OPAQUE.items())


def _used(resources: Object, names: frozenset[tuple[str, str]]) -> Object:
    """Return those of the resources that are named; all where something among them leans on its page's for its own."""
    kept: dict[str, dict[str, Object]] = {}
    for kind, name in sorted(names):
        holder = entry(resources, kind)
        found = entry(holder, name) if isinstance(holder, Dictionary) else None
        if found is not None and _leans(found):
            return resources
        if found is not None:
            kept.setdefault(kind, {})[name] = found
    return Dictionary({kind: Dictionary(found) for kind, found in kept.items()})


def _leans(found: Object) -> bool:
    may_have_own = isinstance(found, Dictionary | Stream) and found.get("/Subtype") in (Name.Form, Name.Type3)
    return may_have_own and "/Resources" not in found


def _kind(resources: Object, kind: str) -> dict[str, Object]:
    found = entry(resources, kind)
    return dict(found.items()) if isinstance(found, Dictionary) else {}
