# HMAC and secrets.
from _cases import cases

cases(r'''
import hmac, secrets, hashlib
hmac.new(b'key', b'msg', 'sha256').hexdigest(), hmac.digest(b'key', b'msg', 'md5'), hmac.new(b'k' * 100, digestmod=hashlib.sha1).hexdigest(), hmac.new(b'', b'', 'sha1').hexdigest()
h = hmac.new(b'k', digestmod='sha256'); h.update(b'a'); c = h.copy(); c.update(b'b'); h.digest_size, h.block_size, h.name, h.hexdigest() != c.hexdigest()
hmac.new(b'k', b'm')
hmac.new('k', b'm', 'md5')
hmac.compare_digest('a', 'a'), hmac.compare_digest(b'a', b'b'), hmac.compare_digest(b'a', bytearray(b'a')), hmac.compare_digest('a', 'ab')
hmac.compare_digest('é', 'é')
hmac.compare_digest('a', b'a')
len(secrets.token_bytes(5)), len(secrets.token_hex(4)), type(secrets.token_urlsafe()), 0 <= secrets.randbelow(3) < 3, secrets.randbits(4) < 16, secrets.choice([7])
secrets.randbelow(0)
len(secrets.token_bytes()), len(secrets.token_hex())
''')
