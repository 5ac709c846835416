"""The usual order of a card's fields, and words to begin each with.

What only the cook can know (another card, a file of theirs, a course) stands there as a comment, and so does the
picture: without any, the program makes a fitting one up.
"""

from collections.abc import Mapping

# In the order of the printed card: names, the stat bar, the recipe, the margins, the picture, the evidence.
STARTERS: Mapping[str, str] = {
    "title": "title: A dish",
    "native_name": "native_name: 요리",
    "romanized": "romanized: yori",
    "topic": "topic: What the dish really is",
    "course": "# course: Soups & stews",
    "tagline": "tagline: One line for the menu.",
    "headnote": "headnote: >-\n  Why it matters, in two to four sentences. Its source follows.[^minutes]",
    "serves": "serves: Whoever is hungry",
    "time": "time: One evening",
    "heat": "heat: {level: 2, why: It may boil over.}",
    "difficulty": "difficulty: Patient",
    "equipment": "equipment:\n  - A ministry, well greased",
    "ingredients": (
        'ingredients:\n  - 2: leeks\n  - amount: "1,000"\n    item: signatures\n    as: peppercorns\n'
        "    cite: minutes\n    status: counted\n  - Salt, to taste"
    ),
    "steps": "steps:\n  - Chop: Say what is done.\n  - Simmer: Say what comes of it.[^minutes]",
    "notes": "notes:\n  - A caveat, in handwriting.",
    "substitutions": "substitutions:\n  - leeks: onions",
    "allergens": "allergens:\n  contains: impatience\n  may_contain: haste",
    "nutrition": (
        'nutrition:\n  serving_size: 1 bowl\n  facts:\n    - Signatures: "1,000"\n  footnote: As counted.[^minutes]'
    ),
    "pairs_with": "# pairs_with:\n#   - other-card: because it goes well",
    "best_before": "best_before: 2030",
    "checked": "checked: 2026-01-31",
    "dates": 'dates:\n  - {when: "2030", what: Everything is on the table., aim: true, cite: minutes}',
    "glossary": "glossary:\n  leek: {meaning: an onion with ambitions, kind: kitchen}",
    "tags": "tags: [soup]",
    "art": "# art: bibimbap",
    "callouts": "# callouts:\n#   - egg: look here",
    "photo": "# photo: pictures/soup.jpg",
    "photo_style": "# photo_style: plain",
    "alt": "alt: What the picture shows, in a sentence.",
    "sources": "sources:\n  minutes: {title: Minutes of the kitchen table, author: A. Cook, date: 2026}",
    "layout": "layout: auto",
    "draft": "draft: false",
}

ORDER: tuple[str, ...] = tuple(STARTERS)
