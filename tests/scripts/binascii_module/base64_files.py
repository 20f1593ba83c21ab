# base64 over files, and there and back again for all lengths.
import base64
def t(text):
    try: print(text, '->', repr(eval(text)))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, e)
import io
o=io.BytesIO(); base64.encode(io.BytesIO(b'q'*100),o); print(o.getvalue()); p=io.BytesIO(); base64.decode(io.BytesIO(o.getvalue()),p); print(p.getvalue()); print(base64.__all__)
print(all(base64.b64decode(base64.b64encode(bytes(range(n))))==bytes(range(n)) for n in range(256)), all(base64.b32decode(base64.b32encode(bytes(range(n))))==bytes(range(n)) for n in range(256)), all(base64.a85decode(base64.a85encode(bytes(range(n))))==bytes(range(n)) for n in range(256)), all(base64.b85decode(base64.b85encode(bytes(range(n))))==bytes(range(n)) for n in range(256)))
