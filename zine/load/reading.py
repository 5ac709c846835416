"""One file while it is read: where its nodes stand, and the problems found in it so far."""

import re

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from zine.errors import Level, Mark, Problem
from zine.load.text import CONTROL, clean, forbidden
from zine.load.tree import mark_of
from zine.model.text import Text

# One space and a #: a number sign meant as text. Two spaces and a # are a comment, as YAML is usually written.
_DOUBTFUL = re.compile(r"\S #")


class Reading:
    """A file's name and text, and its problems, to which readers add as they go on: one run finds them all."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.text = text
        self.problems: list[Problem] = []
        self._may_eat = "&" in text or "!" in text
        self._may_lose = " #" in text and bool(_DOUBTFUL.search(text))
        self._is_plain = not (self._may_eat or self._may_lose or "\\" in text)

    def problem(self, rule: str, message: str, node: Node, *, hint: str = "") -> None:
        """Note an error at a node."""
        self.problems.append(Problem(message, self.mark(node), hint, rule=rule))

    def mark(self, node: Node) -> Mark:
        """Return a node's place in this file."""
        return mark_of(node, self.file)

    def printed(self, node: ScalarNode) -> Text:
        """Return a scalar as text to print, and notice words that YAML did not take for text."""
        mark = mark_of(node, self.file)
        if self._is_plain:
            return Text(node.value.strip(), mark)
        if self._may_eat and self.text[node.start_mark.index] in "&!":
            self._notice_eaten_word(node)
        if self._may_lose and not node.style:
            self._notice_lost_words(node)
        if node.style == '"' and "\\" in self.text[node.start_mark.index : node.end_mark.index]:
            return Text(self._unescaped(node), mark)
        return Text(node.value.strip(), mark)

    def _unescaped(self, node: ScalarNode) -> str:
        """Return what a text in double quotes says: a backslash can write what the file itself may not hold."""
        text = clean(node.value)
        if found := forbidden(text):
            hint = "Delete the backslash and its number."
            self.problem("control-character", CONTROL.format(ord(found[0])), node, hint=hint)
            return ""
        return text.strip()

    def _notice_eaten_word(self, node: ScalarNode) -> None:
        """`&co` names a value for reuse, `!co` gives it a type: as text both are lost. A name that is used is meant."""
        start = node.start_mark.index
        word = re.match(r"[&!][^\s,\]}]*", self.text[start:])
        name = word[0] if word else self.text[start]
        if name[0] == "&" and re.search(rf"\*{re.escape(name[1:])}(?![\w-])", self.text):
            return
        message = f'the word "{name}" would not print: YAML keeps words that begin with {name[0]} for itself'
        self.problem("eaten-word", message, node, hint="Put the whole value in quotes.")

    def _notice_lost_words(self, node: ScalarNode) -> None:
        end = node.end_mark
        if self.text[end.index : end.index + 2] != " #":
            return
        lost = self.text[end.index + 1 :].partition("\n")[0].rstrip()
        mark = Mark(self.file, end.line + 1, end.column + 2, len(lost))
        hint = "Put the whole value in quotes; for a comment, put two spaces before the #."
        self.problems.append(
            Problem("the words from # on are a comment and will not print", mark, hint, Level.WARNING, "lost-text")
        )


def is_blank(node: Node) -> bool:
    """True for a value left empty, which counts as not written."""
    return isinstance(node, ScalarNode) and (not node.value or node.value.isspace())


def called(node: Node) -> str:
    """Return what a cook would call this shape."""
    if isinstance(node, MappingNode):
        return 'lines of "field: value"'
    return "a list" if isinstance(node, SequenceNode) else f'"{shortened(node.value)}"'


def shortened(text: str, most: int = 30) -> str:
    """Return text on one line, cut to so many characters, to be quoted in a message."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"
