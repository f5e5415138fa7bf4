"""The root of the checker's errors: what a user can mend, said in one sentence."""


class ResidencyError(Exception):
    """Something the user can act on: unreadable input, wrong usage, no sign-in. The command line exits with 2."""
