"""Imposing 1,000 A5 pages as a booklet on A4, against other programs: whole processes, by turns, in one run.

`python -m tests.bench.against_peers [--rounds 3] [--pages 1000]`; the extra `bench` brings the peers.

  ours       `zine impose`, sheets folded in thought and checked before they are written
  unchecked  our imposition alone, without the folding check: for comparison only
  placement  pikepdf alone: pages as forms, two on a side, in booklet order; no links, marks or check
  pdfimpose  its saddle stitch
  pypdf      a script that merges pages onto blank sheets, as its documentation shows
  psutils    psbook, then psnup, on the PDF

Every peer lays out the same pages; what they lose on the way (links, outlines, tags) is theirs.
"""

import argparse
import os
import random
import shutil
import statistics
import string
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

import pikepdf
from pikepdf import Array, Name

from tests.bench.process import Cost, measured

_ROOT = Path(__file__).resolve().parents[2]
_MOST_MB = 150
_MOST_OF_PLACEMENT = 1.3
_BIN = Path(sys.executable).parent
_OURS = "import sys; from zine.cli.impose import command; command(['in.pdf', '-o', 'ours.pdf', '-q', '--stock', '80g'])"
_UNCHECKED = """
from pathlib import Path
from zine.impose import impose
from zine.model.geometry import PAPERS
Path('unchecked.pdf').write_bytes(impose(Path('in.pdf'), paper=PAPERS['a4']).pdf)
"""
_PLACEMENT = """
import pikepdf
with pikepdf.open('in.pdf') as pdf:
    out = pikepdf.new()
    count = len(pdf.pages)
    for side in range(count // 2):
        low, high = side, count - 1 - side
        left, right = (high, low) if side % 2 == 0 else (low, high)
        sheet = out.add_blank_page(page_size=(841.8898, 595.2756))
        for at, number in enumerate((left, right)):
            name = sheet.add_resource(out.copy_foreign(pdf.pages[number].as_form_xobject()), pikepdf.Name.XObject)
            sheet.contents_add(f'q 1 0 0 1 {at * 420.9449} 0 cm {name} Do Q'.encode())
    out.save('placement.pdf', object_stream_mode=pikepdf.ObjectStreamMode.generate)
"""
_PYPDF = """
from pypdf import PageObject, PdfReader, PdfWriter, Transformation
pages, out = PdfReader('in.pdf').pages, PdfWriter()
count = len(pages)
for side in range(count // 2):
    low, high = side, count - 1 - side
    left, right = (high, low) if side % 2 == 0 else (low, high)
    sheet = PageObject.create_blank_page(width=841.8898, height=595.2756)
    sheet.merge_page(pages[left])
    sheet.merge_transformed_page(pages[right], Transformation().translate(420.9449, 0))
    out.add_page(sheet)
out.write('pypdf.pdf')
"""
_PDFIMPOSE = ("saddle", "in.pdf", "-o", "pdfimpose.pdf")
_PSUTILS = "psbook in.pdf book.pdf && psnup -2 -pa4 book.pdf psutils.pdf"
_PAPER = '#!/bin/sh\ncase "$*" in *no-size*) echo a4;; *) echo "a4: 595x842 pt";; esac\n'  # libpaper's, for psutils


def main() -> int:
    """Run the rounds, print the table and what it proves; return how many promises are broken."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--pages", type=int, default=1000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="zine-bench-") as folder:
        source = _source(Path(folder), options.pages)
        (Path(folder) / "paper").write_text(_PAPER, encoding="utf-8")
        (Path(folder) / "paper").chmod(0o755)
        contests = _commands()
        costs: dict[str, list[Cost]] = {name: [] for name in contests}
        for _ in range(options.rounds):
            for name, command in contests.items():
                costs[name].append(measured(command, _environment(folder), Path(folder)))
        grown = (Path(folder) / "ours.pdf").stat().st_size / source.stat().st_size
    medians = {name: Cost(*map(statistics.median, zip(*found, strict=True))) for name, found in costs.items()}
    _say(f"{options.pages} pages, {options.rounds} rounds\n\n{'':10} {'CPU ms':>8} {'wall ms':>8} {'peak MB':>8}")
    for name, cost in medians.items():
        _say(f"{name:10} {cost.cpu_ms:8.0f} {cost.wall_ms:8.0f} {cost.peak_mb:8.0f}")
    return _proved(medians, grown)


def _proved(medians: dict[str, Cost], grown: float) -> int:
    ours = medians.pop("ours")
    medians.pop("unchecked")
    share = ours.cpu_ms / medians.pop("placement").cpu_ms
    kept = [
        _promise(f"of plain placement {share:.2f}", f"{_MOST_OF_PLACEMENT}", good=share <= _MOST_OF_PLACEMENT),
        _promise(f"peak memory {ours.peak_mb:.0f} MB", f"{_MOST_MB} MB", good=ours.peak_mb < _MOST_MB),
        _promise(f"size of the input {grown:.2f}", "1.1", good=grown <= 1.1),
    ]
    for name, theirs in medians.items():
        part = ours.cpu_ms / theirs.cpu_ms
        kept.append(_promise(f"of {name}'s processor time {part:.2f}", "1", good=part < 1))
    return kept.count(False)


def _commands() -> dict[str, list[str]]:
    """Return each program's command; peers that are not installed are left out, and said so."""
    scripts = {"ours": _OURS, "unchecked": _UNCHECKED, "placement": _PLACEMENT}
    found = {name: [sys.executable, "-c", script] for name, script in scripts.items()}
    for name, there, command in (
        ("pdfimpose", (_BIN / "pdfimpose").exists(), [str(_BIN / "pdfimpose"), *_PDFIMPOSE]),
        ("pypdf", _is_installed("pypdf"), [sys.executable, "-c", _PYPDF]),
        ("psutils", (_BIN / "psbook").exists() and shutil.which("sh"), ["sh", "-c", _PSUTILS]),
    ):
        if there:
            found[name] = command
        else:
            _say(f"{name} is not installed: pip install -e .[bench]")
    return found


def _is_installed(module: str) -> bool:
    return find_spec(module) is not None


def _environment(folder: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "ZINE"))}
    return kept | {"PYTHONPATH": str(_ROOT), "PATH": os.pathsep.join((str(_BIN), folder, os.environ.get("PATH", "")))}


def _source(folder: Path, pages: int) -> Path:
    """Write a book of A5 pages: a font that all share, and some forty lines of text on each."""
    path, chance = folder / "in.pdf", random.Random(pages)
    words = ["".join(chance.choices(string.ascii_lowercase, k=chance.randint(2, 10))) for _ in range(2000)]
    with pikepdf.new() as pdf:
        font = pdf.make_indirect(pikepdf.Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
        for _ in range(pages):
            page = pdf.add_blank_page(page_size=(420, 595))
            page.obj.MediaBox = Array([0, 0, 419.5276, 595.2756])
            page.obj.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
            lines = " ".join(f"({' '.join(chance.choices(words, k=10))}) Tj T*" for _ in range(40))
            page.obj.Contents = pdf.make_stream(f"BT /F1 9 Tf 12 TL 40 540 Td {lines} ET".encode())
        pdf.save(path, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    return path


def _promise(what: str, most: str, *, good: bool) -> bool:
    _say(f"{'kept  ' if good else 'BROKEN'} {what}, at most {most}")
    return good


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
