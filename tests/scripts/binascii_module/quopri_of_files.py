# The module quopri: files and bytes as quoted-printable.
import io
import quopri

for data in (b'plain\n', b'tab\there \n', 'é=\n'.encode(), b'x' * 100, b'a b_c\r\n', b'. \n'):
    for quotetabs in False, True:
        for header in False, True:
            encoded = quopri.encodestring(data, quotetabs, header)
            out = io.BytesIO()
            quopri.encode(io.BytesIO(data), out, quotetabs, header)
            print(encoded, quopri.decodestring(encoded, header), out.getvalue() == encoded)
out = io.BytesIO()
quopri.decode(io.BytesIO(b'a=3Db=\nc_=zz'), out, header=True)
print(out.getvalue(), quopri.ishex(b'f'), quopri.unhex(b'1F'), quopri.quote(b'='))
