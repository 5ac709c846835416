"""The editor as a person meets it in a browser: what can be seen of it, and what can be done with it."""

from pathlib import Path

from playwright.sync_api import Browser, ConsoleMessage, Locator, Page, expect

from tests.unit.preview.served import PLAIN

_BOX = """(word) => {
    const content = document.querySelector("#editor").shadowRoot.querySelector(".cm-content");
    const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.data.lastIndexOf(word);
        if (at >= 0) { range.setStart(node, at); range.setEnd(node, at + word.length); }
    }
    return range.getBoundingClientRect().toJSON();
}"""


class EditorPage:
    """A page with the editor of a folder in it, and all that went wrong in it so far."""

    def __init__(self, browser: Browser, address: str, folder: Path) -> None:
        self.folder, self._address = folder, address
        self.page: Page = browser.new_page(viewport={"width": 620, "height": 700})
        self.faults: list[str] = []
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on("console", self._hear)

    def _hear(self, said: ConsoleMessage) -> None:
        """Note what the browser complains of; an answer other than yes is no fault."""
        if said.type == "error" and not said.text.startswith("Failed to load resource"):
            self.faults.append(said.text)

    @property
    def files(self) -> Locator:
        """The choice of file."""
        return self.page.get_by_label("File", exact=True)

    @property
    def save(self) -> Locator:
        """The button that saves."""
        return self.page.get_by_role("button", name="Save", exact=True)

    @property
    def text(self) -> Locator:
        """The text."""
        return self.page.locator("#editor .cm-content")

    @property
    def unsaved(self) -> Locator:
        """What tells that the text differs from the file."""
        return self.page.locator("#editor .unsaved")

    @property
    def offered(self) -> Locator:
        """The words offered for completion."""
        return self.page.locator("#editor .cm-completionLabel")

    @property
    def underlined(self) -> Locator:
        """What is underlined as wrong."""
        return self.page.locator("#editor .cm-lintRange-error")

    @property
    def help(self) -> Locator:
        """What explains a word."""
        return self.page.locator("#editor .told")

    @property
    def question(self) -> Locator:
        """What asks about a file that changed underneath."""
        return self.page.get_by_role("dialog")

    def open(self, name: str = "mandu.yaml", *, line: int = 1, dark: bool = False) -> "EditorPage":
        """Load the page with a file in it."""
        self.page.goto(f"{self._address}/?file={name}&line={line}{'&dark' if dark else ''}")
        expect(self.files).to_have_value(name)
        expect(self.page.locator("#editor .foot button")).not_to_be_empty()
        return self

    def write(self, name: str, text: str) -> None:
        """Write a file, as another program would."""
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def read(self, name: str = "mandu.yaml") -> str:
        """Return what a file says."""
        return (self.folder / name).read_text(encoding="utf-8")

    def type(self, keys: str) -> "EditorPage":
        """Type where the cursor is."""
        self.page.keyboard.type(keys, delay=15)
        return self

    def press(self, *keys: str) -> "EditorPage":
        """Press keys one after another."""
        for key in keys:
            self.page.keyboard.press(key)
        return self

    def accept(self, word: str) -> "EditorPage":
        """Take the word that is offered first; a list that has just come up does not take keys yet."""
        expect(self.offered.first).to_have_text(word)
        self.page.wait_for_timeout(150)
        return self.press("Enter")

    def at(self, marked: str, name: str = "here.yaml") -> "EditorPage":
        """Open a file of such a text with the cursor where it has a `|`."""
        before, _, after = marked.partition("|")
        self.write(name, before + after)
        self.open(name, line=before.count("\n") + 1)
        self.press("Home", "Home")
        return self.press(*["ArrowRight"] * (len(before) - before.rfind("\n") - 1 - self._column()))

    def add_a_line(self, line: str = "serves: Many") -> "EditorPage":
        """Open the card and add a line below its others."""
        self.open()
        self.press("Control+End")
        return self.type(line)

    def point_at(self, word: str) -> "EditorPage":
        """Move the pointer onto the last place of a word."""
        box = self.page.evaluate(_BOX, word)
        self.page.mouse.move(box["x"] + box["width"] / 2 + 40, box["y"] + 60)
        self.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        return self

    def said(self) -> str:
        """Return the text, line by line."""
        return "\n".join(line.strip("\n") for line in self.page.locator("#editor .cm-line").all_inner_texts())

    def _column(self) -> int:
        told = self.page.locator("#editor .where").inner_text()
        return int(told.rpartition(" ")[2]) - 1


def plain_with(line: str) -> str:
    """Return the plain card with one more line."""
    return f"{PLAIN}{line}"
