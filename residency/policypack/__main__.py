"""Started by the engine, with its address as an argument; never by hand."""

from __future__ import annotations

import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # the checker that this pack is a part of, no other
    from residency.policypack.service import serve

    serve()
