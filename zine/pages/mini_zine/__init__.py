"""The mini-zine: eight pages of one sheet. A cover, six dishes by tagline and key figure, a back.

Drawn for A7, an eighth of A4; type is never below 7.5 points.
"""
