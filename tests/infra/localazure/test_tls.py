"""The machine's CA: made once, renewed in time, never long-lived."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509

from infra.localazure import tls
from infra.localazure.home import Home


def certificate(home: Home) -> x509.Certificate:
    return x509.load_pem_x509_certificate(home.ca_certificate.read_bytes())


def test_the_authority_is_made_once_and_short_lived(tmp_path: Path) -> None:
    home = Home(tmp_path)
    tls.ensure_authority(home)
    first = certificate(home)
    tls.ensure_authority(home)
    assert certificate(home) == first
    assert first.not_valid_after_utc - datetime.now(UTC) < timedelta(days=31)
    assert home.ca_key.stat().st_mode & 0o777 == 0o600


def test_two_folders_trust_two_authorities(tmp_path: Path) -> None:
    one, other = Home(tmp_path / "one"), Home(tmp_path / "other")
    tls.ensure_authority(one)
    tls.ensure_authority(other)
    assert certificate(one).public_key() != certificate(other).public_key()


def test_an_authority_that_ends_soon_is_renewed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = Home(tmp_path)
    monkeypatch.setattr(tls, "CA_LIFE", timedelta(days=1))
    tls.ensure_authority(home)
    old = certificate(home)
    monkeypatch.undo()
    tls.ensure_authority(home)
    assert certificate(home).serial_number != old.serial_number
    assert home.ca_certificate.read_bytes() in home.trust_bundle.read_bytes()


def test_the_bundle_holds_public_roots_and_never_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = Home(tmp_path)
    tls.ensure_authority(home)
    assert home.trust_bundle.read_text().count("BEGIN CERTIFICATE") > 50
    monkeypatch.setenv("SSL_CERT_FILE", str(home.trust_bundle))  # a shell that is on the embedded Azure already
    tls.ensure_authority(home)
    assert home.trust_bundle.read_text().count("BEGIN CERTIFICATE") > 50
    assert home.trust_bundle.read_bytes().count(home.ca_certificate.read_bytes()) == 1
