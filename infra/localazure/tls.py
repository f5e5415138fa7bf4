"""The certificate of the embedded Azure, and the bundle by which clients trust it.

A CA of this machine's own, good for some weeks, whose key lies in the state folder with mode 0600 and in no system
store; the server's leaf certificate lives in its memory only. The bundle is the usual public roots plus this CA, so
that a shell on the embedded Azure still reaches everything else.
"""

from __future__ import annotations

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import certifi
import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from infra.localazure.entry.hosts import certificate_names
from infra.localazure.home import Home, write_secret

CA_LIFE = timedelta(days=30)
_RENEW_BEFORE = timedelta(days=7)
_HOSTS = ("localhost", "127.0.0.1", "::1")


def server_context(home: Home) -> ssl.SSLContext:
    """A TLS context with a fresh leaf certificate for loopback and the emulated hosts, held in memory only."""
    leaf = issue_leaf(home, *_HOSTS, *certificate_names())
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    leaf.configure_cert(context)
    return context


def issue_leaf(home: Home, *names: str) -> trustme.LeafCert:
    """A fresh certificate with its key; the CA is made or renewed where needed."""
    return ensure_authority(home).issue_cert(*names, not_after=datetime.now(UTC) + CA_LIFE)


def ensure_authority(home: Home) -> trustme.CA:
    """The machine's CA. A renewed one gets a new key, and clients have to read the bundle again."""
    authority = _kept_authority(home)
    if authority is None:
        certificate, key = _new_authority()
        write_secret(home.ca_key, key)
        write_secret(home.ca_certificate, certificate)
        authority = trustme.CA.from_pem(certificate, key)
    write_secret(home.trust_bundle, _public_roots(home.trust_bundle) + b"\n" + authority.cert_pem.bytes())
    return authority


def _kept_authority(home: Home) -> trustme.CA | None:
    """The CA of the state folder; None where there is none, it ends soon, or its files are damaged."""
    try:
        certificate, key = home.ca_certificate.read_bytes(), home.ca_key.read_bytes()
        end = x509.load_pem_x509_certificate(certificate).not_valid_after_utc
        is_good = end - datetime.now(UTC) > _RENEW_BEFORE
        return trustme.CA.from_pem(certificate, key) if is_good else None
    except (FileNotFoundError, ValueError):
        return None


def _new_authority() -> tuple[bytes, bytes]:
    """Certificate and key as PEM. Made here, because the CAs that `trustme` makes itself last for decades."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Local Azure, this machine only")])
    now = datetime.now(UTC)
    usage = x509.KeyUsage(
        digital_signature=True,
        key_cert_sign=True,
        crl_sign=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(minutes=5))
        .not_valid_after(now + CA_LIFE)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    encoding = serialization.Encoding.PEM
    form = serialization.PrivateFormat.TraditionalOpenSSL
    return certificate.public_bytes(encoding), key.private_bytes(encoding, form, serialization.NoEncryption())


def _public_roots(own_bundle: Path) -> bytes:
    """The roots that this machine trusts; in a shell that already uses our bundle, those of the usual collection."""
    trusted = ssl.get_default_verify_paths().cafile
    if trusted and Path(trusted).resolve() != own_bundle:
        return Path(trusted).read_bytes()
    return Path(certifi.where()).read_bytes()
