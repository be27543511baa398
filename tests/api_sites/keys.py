"""Keys to sign with, made anew for each run: no key lies in the repository."""

from __future__ import annotations

from functools import cache

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa


@cache
def elliptic_key() -> tuple[str, str]:
    """Private and public key for ES256, as text."""
    return _as_text(ec.generate_private_key(ec.SECP256R1()))


@cache
def rsa_key() -> tuple[str, str]:
    """Private and public key for RS256, as text."""
    return _as_text(rsa.generate_private_key(public_exponent=65537, key_size=2048))


def _as_text(key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey) -> tuple[str, str]:
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    public = key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    return private.decode(), public.decode()
