"""Why a template cannot be evaluated."""

from __future__ import annotations

from residency.errors import ResidencyError


class TemplateError(ResidencyError):
    """A template, or its parameters, that ARM would refuse.

    The wording follows Azure's own; none of it was compared with a live subscription.

    Attributes:
        code: ARM's error code; `InvalidTemplate` for nearly everything.
        message: one sentence.
        target: what it is about, such as a resource's name; empty for the whole template.
    """

    def __init__(self, message: str, *, code: str = "InvalidTemplate", target: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.target = target


class ResourceExpressionError(TemplateError):
    """An expression of one resource cannot be evaluated, which Azure words unlike what is wrong with the template."""


class TooEarlyError(TemplateError):
    """A value is needed before anything is deployed, and only the deployment could tell it."""


class NeedsRuntimeError(Exception):
    """A value that only the deployment itself can tell: `reference()` or `list…()` without a runtime.

    Attributes:
        function: which of them.
    """

    def __init__(self, function: str) -> None:
        super().__init__(function)
        self.function = function
