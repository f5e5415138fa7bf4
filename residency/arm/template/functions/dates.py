"""Functions of moments. All are in UTC."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from residency.arm.template.dotnet import moments
from residency.arm.template.dotnet.numbers import FormatError
from residency.arm.template.environment import Environment
from residency.arm.template.errors import TemplateError
from residency.arm.template.functions.registry import function, in_environment, invalid, misplaced

_OF_UTC_NOW = "yyyyMMddTHHmmssZ"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@in_environment("utcNow")
def _utc_now(env: Environment, form: str = _OF_UTC_NOW) -> str:
    if not env.defaults:
        raise misplaced("utcNow")
    return _written("utcNow", env.scope.now.astimezone(UTC), form)


@function("dateTimeAdd")
def _date_time_add(base: str, duration: str, form: str = moments.AS_RETURNED) -> str:
    try:
        length = moments.duration(duration)
    except ValueError as error:
        raise TemplateError(
            f"The template function 'dateTimeAdd' has an invalid parameter. The second parameter '{duration[:80]}' is "
            "not a valid ISO8601 Duration string. Please see https://aka.ms/arm-syntax-functions ."
        ) from error
    try:
        return _written("dateTimeAdd", _moment("dateTimeAdd", base) + length, form)
    except OverflowError as error:
        raise invalid("dateTimeAdd", "the result is out of the range of dates") from error


@function("dateTimeFromEpoch")
def _date_time_from_epoch(seconds: int) -> str:
    try:
        return _written("dateTimeFromEpoch", _EPOCH + timedelta(seconds=seconds), moments.AS_RETURNED)
    except OverflowError as error:
        raise invalid("dateTimeFromEpoch", f"'{seconds}' is out of the range of dates") from error


@function("dateTimeToEpoch")
def _date_time_to_epoch(text: str) -> int:
    return (_moment("dateTimeToEpoch", text) - _EPOCH) // timedelta(seconds=1)


def _moment(name: str, text: str) -> datetime:
    try:
        return moments.moment(text)
    except (ValueError, OverflowError) as error:
        raise TemplateError(
            f"The template function '{name}' has an invalid parameter. The first parameter '{text[:80]}' is not a "
            "valid ISO8601 DateTime string. Please see https://aka.ms/arm-syntax-functions ."
        ) from error


def _written(name: str, at: datetime, form: str) -> str:
    try:
        return moments.written(at, form)
    except FormatError as error:
        raise invalid(name, f"the format '{form[:80]}' is not valid") from error
