"""The two hashes of the template language: the one behind `uniqueString()` and the one behind `guid()`.

Azure documents neither. Both are held by values that others got from Azure or from its published evaluator
(tests/residency/arm/template/test_hashes.py names each source).
"""

from __future__ import annotations

from uuid import UUID, uuid5

_GUID_NAMESPACE = UUID("11fb06fb-712d-4ddd-98c7-e71bbd588830")
_ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"
_CHARACTERS = 13
_LOW = 0xFFFFFFFF
_FIRST_FACTOR, _SECOND_FACTOR = 0x239B961B, 0xAB0E9789


def guid(texts: tuple[str, ...]) -> str:
    """A version 5 UUID of the texts, joined by hyphens."""
    return str(uuid5(_GUID_NAMESPACE, _joined(texts).decode()))


def unique_string(texts: tuple[str, ...]) -> str:
    """13 characters of base 32: the 64 bits of the texts, joined by hyphens."""
    rest = murmur(_joined(texts))
    found = []
    for _ in range(_CHARACTERS):
        found.append(_ALPHABET[rest >> 59])
        rest = (rest << 5) & (2**64 - 1)
    return "".join(found)


def _joined(texts: tuple[str, ...]) -> bytes:
    return "-".join(texts).encode(errors="replace")


def murmur(data: bytes) -> int:
    """64 bits: a MurmurHash3 of two 32-bit lanes."""
    high = low = 0
    whole = len(data) // 8 * 8
    for at in range(0, whole, 8):
        low = (_turned(low ^ _low_part(data[at : at + 4]), 19) + high) * 5 + 0x561CCD1B & _LOW
        high = (_turned(high ^ _high_part(data[at + 4 : at + 8]), 13) + low) * 5 + 0x0BCAA747 & _LOW
    low ^= _low_part(data[whole : whole + 4]) ^ len(data)
    high ^= _high_part(data[whole + 4 :]) ^ len(data)
    low = low + high & _LOW
    high = high + low & _LOW
    low, high = _mixed(low), _mixed(high)
    low = low + high & _LOW
    high = high + low & _LOW
    return high << 32 | low


def _low_part(block: bytes) -> int:
    return _turned(int.from_bytes(block, "little") * _FIRST_FACTOR & _LOW, 15) * _SECOND_FACTOR & _LOW


def _high_part(block: bytes) -> int:
    return _turned(int.from_bytes(block, "little") * _SECOND_FACTOR & _LOW, 17) * _FIRST_FACTOR & _LOW


def _turned(value: int, bits: int) -> int:
    return (value << bits | value >> (32 - bits)) & _LOW


def _mixed(value: int) -> int:
    value = (value ^ value >> 16) * 0x85EBCA6B & _LOW
    value = (value ^ value >> 13) * 0xC2B2AE35 & _LOW
    return value ^ value >> 16
