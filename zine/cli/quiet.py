"""What libraries log is theirs; what concerns the user is said in words."""


def quiet_libraries() -> None:
    """Let no library print its log, as Python otherwise has them do when nobody listens."""
    import logging  # noqa: PLC0415 takes a tenth of an unchanged build, which has nothing to log

    logging.getLogger().addHandler(logging.NullHandler())
