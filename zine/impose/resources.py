"""What several pages use by name, as what one sheet uses: as long as no name would mean two things there.

Source: ISO 32000-2, 7.8.3 (resource dictionaries).
"""

from collections.abc import Iterable

from pikepdf import Array, Dictionary, Object

_OF_PLACE = "/Pattern"  # lies where the stream begins that uses it (8.7.3.1)
_OF_ALL = {"/DefaultGray", "/DefaultRGB", "/DefaultCMYK"}  # are used without being named (8.6.5.6)
_OF_NONE = "/ProcSet"  # long without a meaning (14.2)


def together(several: Iterable[Object]) -> Object | None:
    """Return the resources of several pages as one; None if on a sheet they would mean something else."""
    parts = list({part.objgen: part for part in several}.values())
    found = Dictionary()
    for part in parts:
        for category, named in part.items():
            if category == _OF_NONE:
                continue
            if not isinstance(named, Dictionary) or (category == _OF_PLACE and len(named)) or _OF_ALL & named.keys():
                return None
            known = dict(found[category].items()) if category in found else {}
            if any(name in known and _written(known[name]) != _written(what) for name, what in named.items()):
                return None
            found[category] = Dictionary({**known, **dict(named.items())})
    return parts[0] if len(parts) == 1 else found


def _written(what: object) -> bytes:
    return Array([what]).unparse()
