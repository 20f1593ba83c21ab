"""Encodings of a message's payload for the way."""
from base64 import encodebytes as _base64
from binascii import b2a_qp as _quoted

__all__ = ['encode_7or8bit', 'encode_base64', 'encode_noop', 'encode_quopri']


def encode_base64(msg):
    """Payload as base64."""
    original = msg.get_payload(decode=True)
    msg.set_payload(str(_base64(original), 'ascii'))
    msg['Content-Transfer-Encoding'] = 'base64'


def encode_quopri(msg):
    """Payload as quoted-printable."""
    text = _quoted(msg.get_payload(decode=True), quotetabs=True).replace(b' ', b'=20')
    msg.set_payload(text)
    msg['Content-Transfer-Encoding'] = 'quoted-printable'


def encode_7or8bit(msg):
    """Says whether the payload is ASCII."""
    payload = msg.get_payload(decode=True)
    if payload is None:
        msg['Content-Transfer-Encoding'] = '7bit'
        return
    msg['Content-Transfer-Encoding'] = '7bit' if payload.isascii() else '8bit'


def encode_noop(msg):
    """Nothing."""
