"""How many places a copy is kept in. Copies in another region cannot be spelled."""

from __future__ import annotations

from enum import StrEnum


class Durability(StrEnum):
    """Where the copies of stored data stand; the value is the storage account's SKU.

    Sources: learn.microsoft.com/azure/storage/common/storage-redundancy (LRS: three copies in one data centre; ZRS:
    three copies, one in each availability zone of the region).
    """

    LOCAL = "Standard_LRS"
    ZONE = "Standard_ZRS"
