"""A recipe with much to say: a page that is all picture, one of words, then as many as the recipe takes."""

from collections.abc import Callable

from zine.errors import Problem
from zine.model.geometry import Box
from zine.model.page import Page, Role
from zine.pages.card.callouts import NO_DRAWING, paste_callouts
from zine.pages.card.columns import Waiting, filled, lopsided
from zine.pages.card.facts import panel
from zine.pages.card.headings import column_head
from zine.pages.card.ingredients import ingredient_stack
from zine.pages.card.inks import letters_on
from zine.pages.card.kitchen import FITS, foot_words, slip
from zine.pages.card.lettering import lettered
from zine.pages.card.method import method_stack
from zine.pages.card.names import lettering_name, name_problems, names
from zine.pages.card.note import bare_note
from zine.pages.card.photo import OVER, hang, is_plain, letters_on_photo, nameless
from zine.pages.card.picture import alt_of, art_of, drawn, own_photo, stage
from zine.pages.card.stats import stat_bar
from zine.pages.card.strips import Strips, strips
from zine.pages.card.words import CardWords, parted
from zine.pages.foot import running_foot, section_tab
from zine.pages.grid import Grid
from zine.pages.pasteup import PasteUp
from zine.pages.typography import Typography, typography
from zine.typeset.block import Block

_BEFORE_TEXT = 19.0
_ABOVE_STRIPS = 18.0
_LEAST_OVER_STRIPS = 13.0
_LEAST_COLUMNS = 110.0  # a page with less room left is turned before the columns begin
_LEAST_PICTURE = 120.0
_OVER = 20.0
_ASCENT = 0.95  # of a name's size, that it reaches over its baseline, and a little air

Begin = Callable[[PasteUp], None]


class LongRecipe:
    """Lays out the pages of one long recipe, one after another; `problems` is what is wrong with its callouts."""

    def __init__(self, words: CardWords, number: int, begin: Begin) -> None:
        self._words, self._number, self._begin = words, number, begin
        self._pages: list[Page] = []
        self._halved = False
        self.problems: tuple[Problem, ...] = ()
        self._page = self._fresh()
        self._y = self._grid.first

    def pages(self) -> tuple[Page, ...]:
        """Lay it out."""
        self._begin(self._page)
        self._poster()
        self._turn(foot=False)
        self._said()
        self._recipe()
        self._turn(last=True)
        return tuple(self._pages)

    @property
    def _grid(self) -> Grid:
        return self._page.grid

    @property
    def _styles(self) -> Typography:
        return typography(self._grid)

    def _fresh(self) -> PasteUp:
        number = self._number + len(self._pages)
        page_grid, key = self._words.setting.grid(number), self._words.card.key
        return PasteUp(page_grid.halved() if self._halved else page_grid, f"{key}/{len(self._pages)}")

    def _turn(self, *, foot: bool = True, last: bool = False) -> None:
        """Finish the page and take the next."""
        number = self._number + len(self._pages)
        if foot:
            section_tab(self._page, self._words.setting, self._words.course)
            running_foot(self._page, self._words.setting, number, foot_words(self._words))
        self._pages.append(self._page.page(str(number), "card"))
        if not last:
            self._page = self._fresh()
            self._y = self._grid.first

    def _poster(self) -> None:
        """The picture fills the page."""
        words, page_grid, size = self._words, self._grid, self._grid.trim
        scale = page_grid.scale
        space = Box(page_grid.left, 30 * scale, page_grid.right, size.height * 0.34)
        name, faces = lettering_name(words.recipe), words.setting.faces
        if own_photo(words):
            self._pin_up(space)
            return
        art = art_of(words)
        ink = letters_on(art, words.setting.book.theme)
        letters = lettered(faces, name, space, cap=150 * scale, ink=ink, height=size.height)
        side = size.width * 1.06
        top = max(letters.box.y1 - side * 0.12, size.height * 0.60 - side / 2)
        square = Box((size.width - side) / 2, top, (size.width + side) / 2, top + side)
        staged = stage(page_grid, art, square, ground="whole", lettering=letters.lettering)
        drawing = drawn(self._page, words, art, staged, room=Box(0, 0, *size), clear=(letters.box,))
        window = Box(page_grid.left, letters.box.y1, page_grid.right, page_grid.bottom)
        callouts = paste_callouts(self._page, words, drawing, window, (letters.box,))
        self.problems = (*name_problems(words, letters.lettering, scale), *callouts)

    def _pin_up(self, space: Box) -> None:
        """The cook's photograph fills the page, the name in a space of it; a plain one carries none."""
        words, page, size = self._words, self._page, self._grid.trim
        whole = Box(-OVER, -OVER, size.width + OVER, size.height + OVER)
        faces, name, ink = words.setting.faces, lettering_name(words.recipe), letters_on_photo(self._grid.design)
        letters = lettered(faces, name, space, cap=150 * self._grid.scale, ink=ink, height=size.height)
        plain = is_plain(words.recipe, words.setting.book)
        printed = None if plain else letters.lettering
        hang(page, words.setting, words.recipe, whole, alt_of(words), lettering=printed)
        window = Box(self._grid.left, self._grid.first, self._grid.right, self._grid.bottom)
        self.problems = paste_callouts(page, words, NO_DRAWING, window, () if plain else (letters.box,))

    def _said(self) -> None:
        """Names, headnote, stat bar, note."""
        words, styles, page_grid = self._words, self._styles, self._grid
        native = nameless(words.recipe, words.setting.book)
        title = names(words, styles, page_grid.measure, page_grid.type_scale, native=native)
        self._y = max(self._y, _ASCENT * styles.name.size)
        title.paste(self._page, page_grid.left, self._y)
        self._y += title.drop + _BEFORE_TEXT * page_grid.type_scale
        self._prose(words.block(words.card.headnote or "", styles.headnote, page_grid.measure))
        bar = stat_bar(words, styles, page_grid.measure, page_grid.type_scale)
        self._need(bar.height + page_grid.baseline)
        bar.paste(self._page, self._grid.left, self._y)
        self._y += bar.height + 2 * page_grid.baseline
        if note := bare_note(words, styles, page_grid.measure):
            for paragraph in note.paragraphs:
                self._prose(paragraph)

    def _need(self, height: float) -> None:
        """Turn the page unless it still holds so much."""
        if self._y + height > self._grid.bottom:
            self._turn()

    def _prose(self, block: Block) -> None:
        """Paste lines, on more pages if need be."""
        while block.lines:
            if self._y > self._grid.bottom:
                self._turn()
            room = int((self._grid.bottom - self._y) / block.leading + 1.0005)
            first, rest = parted(block, max(1, room)) or (block, block._replace(lines=()))
            self._words.paste(self._page, first, self._grid.left, self._y, Role.PARAGRAPH)
            self._y += first.height
            block = rest
            if block.lines:
                self._turn()

    def _recipe(self) -> None:
        """Ingredients and method side by side, as long as there are any; then the panel, then the foot block."""
        words, page_grid = self._words, self._grid
        block = strips(words, self._styles, page_grid.measure, page_grid.type_scale)
        self._y += 2 * page_grid.baseline
        self._need(_LEAST_COLUMNS * page_grid.scale)
        waiting = self._waiting()
        if lopsided(waiting, self._room(self._y), self._room(self._grid.first)):
            self._halved, self._page.grid = True, self._grid.halved()
            waiting = self._waiting()
        while not (waiting := self._columns(waiting, block)).nothing:
            self._turn()
        block = self._overlong(block)
        if self._y + _LEAST_OVER_STRIPS * page_grid.scale > self._strips_top(block):
            self._turn()
            self._y -= page_grid.baseline
        self._fill(self._strips_top(block))
        block.paste(self._page, self._grid.left, self._strips_top(block))

    def _waiting(self) -> Waiting:
        """Set what the columns are to hold."""
        words, styles, page_grid = self._words, self._styles, self._grid
        gap, nutrition = FITS[0].gap * page_grid.type_scale, words.card.nutrition
        return Waiting(
            ingredient_stack(words, styles, page_grid.column_a, gap),
            method_stack(words, styles, page_grid.column_b, gap),
            panel(words, styles, nutrition, page_grid.column_a, page_grid.type_scale) if nutrition else None,
        )

    def _strips_top(self, block: Strips) -> float:
        return self._grid.bottom - 2 * self._grid.scale - block.height

    def _fill(self, foot: float) -> None:
        """Show the dish once more where the last page has room for it."""
        page_grid = self._grid
        apart = 20 * page_grid.scale
        box = Box(page_grid.left, self._y + apart, page_grid.right, foot - apart)
        if box.height < _LEAST_PICTURE * page_grid.scale:
            return
        art, side, middle = art_of(self._words), min(box.height * 0.98, box.width * 0.8), box.middle.x
        square = Box(middle - side / 2, box.y1 - side, middle + side / 2, box.y1)
        staged = stage(page_grid, art, square, ground=box, crop=page_grid.upright(box))
        drawn(self._page, self._words, art, staged, room=box)

    def _overlong(self, block: Strips) -> Strips:
        """Set as many lines of a foot block that no page holds as take whole pages; return the rest."""
        above = _ABOVE_STRIPS * self._grid.scale
        while block.height > self._grid.bottom - self._grid.first:
            if (room := self._grid.bottom - self._y - above) > _LEAST_COLUMNS * self._grid.scale:
                here, block = block.split(room)
                here.paste(self._page, self._grid.left, self._y + above)
            self._turn()
            self._y -= self._grid.baseline + above
        return block

    def _room(self, y: float) -> float:
        """Return the room of columns whose heads stand at y, between their first baselines and the last."""
        return self._grid.bottom - self._grid.snap(y) - 2 * self._grid.baseline

    def _columns(self, waiting: Waiting, block: Strips) -> Waiting:
        """Fill this page's columns, with the foot block under them if it holds all that is left; return what is not."""
        page, page_grid, words, styles = self._page, self._grid, self._words, self._styles
        heads, room, whole = page_grid.snap(self._y), self._room(self._y), self._room(page_grid.first)
        over_strips = room - block.height - _ABOVE_STRIPS * page_grid.scale
        here, rest = filled(waiting, max(0.0, over_strips), whole, page_grid.baseline)
        if not rest.nothing or here.drop > over_strips:
            here, rest = filled(waiting, room, whole, page_grid.baseline)
        first = heads + 2 * page_grid.baseline
        lefts = (page_grid.left, page_grid.b)
        if here.ingredients or here.panels:
            across = page_grid.measure if here.wide else None
            slip(page, first + here.slip + page_grid.baseline * 0.5, self._slip_head(heads), across=across)
        if here.ingredients:
            column_head(page, words, styles, "Ingredients", page_grid.left, heads, page_grid.column_a)
        for stack, left in zip(here.ingredients, lefts, strict=False):
            stack.paste(page, left, first)
        for column, shown in here.panels.items():
            shown.paste(page, lefts[column], first + here.above_panel(column))
        beside = lefts[len(lefts) - len(here.method) :]
        if here.method:
            column_head(page, words, styles, "Method", beside[0], heads, page_grid.column_b)
        for stack, left in zip(here.method, beside, strict=True):
            stack.paste(page, left, first)
        self._y = first + here.drop
        return rest

    def _slip_head(self, heads: float) -> float | None:
        """Where the slip begins: beyond the head, or over columns that begin further down."""
        return None if heads <= self._grid.first + 1 else heads - 1.7 * self._grid.baseline
