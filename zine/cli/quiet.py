"""What libraries log is theirs; what concerns the user is said in words."""

import warnings


def quiet_libraries() -> None:
    """Let no library print its log, as Python otherwise has them do when nobody listens.

    Nor may one warn whoever calls it of a user's file: of fields without a form, say, which are kept as they are.
    """
    import logging  # noqa: PLC0415 takes a tenth of an unchanged build, which has nothing to log

    logging.getLogger().addHandler(logging.NullHandler())
    warnings.filterwarnings("ignore", module=r"pikepdf\.")
