# Messages read from text, looked at, changed and written again; headers in several charsets; what is wrong with bad ones.
import email
t = '''From me Sat
From: "A. B" <a@b.c>, c@d (Comment)
To: x@y
Subject: =?utf-8?q?caf=C3=A9?= and =?utf-8?b?w6k=?=
 =?utf-8?b?w6k=?=
Content-Type: multipart/mixed; boundary="xx"; charset*=utf-8'en'a%20b

pre
--xx
Content-Type: text/plain; charset=latin-1
Content-Transfer-Encoding: quoted-printable

h=E9llo=
 there

--xx
Content-Type: application/x; name="f; g.txt"
Content-Transfer-Encoding: base64

aGVsbG8=
--xx
Content-Type: message/rfc822

Subject: inner

body
--xx--
epi
'''
m = email.message_from_string(t)
print(m.keys(), m.values())
for p in m.walk(): print(p.get_content_type(), p.get_payload() if not p.is_multipart() else len(p.get_payload()), p.get_payload(decode=True), p.get_filename(), p.get_params(), p.get_charsets(), p.defects)
print(repr(m.preamble), repr(m.epilogue), m.get_unixfrom())
print(m.as_string() == t, m.as_string())
print(m.as_bytes(unixfrom=True).decode() == t)
for bad in ['a\n\nb', ':x\n\nb', ' cont\nA: b\n\nbody', 'A: b\nnot a header\nC: d\n\nx', 'Content-Type: multipart/x\n\nabc', 'Content-Type: multipart/x; boundary=q\n\nabc', 'Content-Type: multipart/x; boundary=q\n\n--q\n\nabc\n']:
    m = email.message_from_string(bad); print(m.items(), m.get_payload() if not m.is_multipart() else [p.get_payload() for p in m.get_payload()], m.defects)
m = email.message_from_bytes(b'Subject: caf\xc3\xa9\nContent-Type: text/plain; charset=utf-8\n\nh\xc3\xa9\n'); print(type(m['subject']).__name__, str(m['subject']), repr(m.get_payload()), m.get_payload(decode=True)); print(m.as_string()); print(m.as_bytes())
