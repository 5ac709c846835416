"""Hands: a few fingers, a palm, a sleeve that tells whose they are."""
