"""QR codes as paths: dark modules as rectangles, side by side as one."""

from zine.errors import LayoutError

QUIET = 4  # modules left free round a code (ISO/IEC 18004, 5.3.8)

Modules = tuple[tuple[int, ...], ...]


def modules(link: str, whose: str) -> Modules:
    """Return a code's modules, dark ones 1, row by row from the top.

    Raises:
        LayoutError: the link is too long; `whose` says which one it is (`the back cover's`).
    """
    import segno  # noqa: PLC0415 takes 20 ms, through xml.sax and urllib; most zines have no link

    try:
        code = segno.make_qr(link, error="m")
    except segno.DataOverflowError as error:
        raise LayoutError(f"{whose} link is too long for a QR code", "Give a shorter address.", words=link) from error
    return tuple(tuple(row) for row in code.matrix)


def squares(code: Modules, x: float, y: float, module: float) -> str:
    """Return a path of a code whose top left module is at (x, y), each module so many points wide."""
    out: list[str] = []
    for down, row in enumerate(code):
        across = 0
        while across < len(row):
            end = across
            while end < len(row) and row[end]:
                end += 1
            if end > across:
                left, top = x + across * module, y + down * module
                out.append(f"{left:.3f} {top:.3f} {(end - across) * module:.3f} {module:.3f} re")
            across = end + 1
    return " ".join(out)
