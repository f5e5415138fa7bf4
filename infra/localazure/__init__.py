"""The embedded Azure: ARM over HTTPS on loopback, its store, sign-in and Resource Graph."""
