"""Addresses of the web; urllib.parse is what Krait has of it."""
