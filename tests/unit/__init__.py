"""One function, one fact; mirrors `zine/`, file for file."""
