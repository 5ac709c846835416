"""Motifs: technology hidden in the food, by name: a piece, and the options that make it more than food."""

from collections.abc import Mapping
from typing import Any

MOTIFS: Mapping[str, tuple[str, Mapping[str, Any]]] = {
    "battery": ("tteok", {"cell": True}),
    "chip": ("chip", {}),
    "circuit leaf": ("napa-leaf", {"veins": "traces"}),
    "cog": ("lotus-cog", {}),
    "data eye": ("spam", {"sear": "eye"}),
    "drone": ("drone", {}),
    "entanglement": ("entangled", {}),
    "globe": ("meatball", {"globe": True}),
    "helix": ("ginseng", {"helix": True}),
    "lock": ("cheese", {"lock": True}),
    "layers": ("belly-slab", {}),
    "locked jar": ("onggi", {"lock": True}),
    "mask": ("rice-ball", {"masked": True}),
    "memory": ("chip", {"kind": "memory"}),
    "padlock": ("parcel", {"lock": True}),
    "plug": ("plug", {}),
    "port": ("tteok", {"port": True}),
    "power": ("kimbap", {"core": "power", "tip": 1.0}),
    "processor": ("tofu", {"chip": True}),
    "pulse": ("egg-heart", {"pulse": True}),
    "qubit": ("pearl", {"orbit": True}),
    "qubits": ("lotus", {"qubits": True}),
    "sandcastle": ("flour-castle", {}),
    "satellite": ("satellite", {}),
    "server": ("server", {}),
    "server jar": ("onggi", {"lights": True}),
    "token": ("tteok-coin", {"mark": "token"}),
    "trace": ("scallion-long", {"via": True, "jog": 10.0}),
    "traces": ("pajeon", {"vias": True}),
    "wafer": ("hotteok", {"wafer": True}),
    "wafer roll": ("kimbap", {"core": "wafer", "tip": 1.0}),
    "warning": ("rice-triangle", {"sign": True}),
    "won": ("tteok-coin", {"mark": "won"}),
}


def written(piece: str, options: Mapping[str, Any]) -> str:
    """Return a piece as a card writes it under `pieces`."""
    said = ", ".join(f"{name}: {str(value).lower()}" for name, value in options.items())
    return f"{{{piece}: {{{said}}}}}" if said else piece
