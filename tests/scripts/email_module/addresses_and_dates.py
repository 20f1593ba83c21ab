# Addresses and dates in headers, right ones and sloppy ones.
import email, email.utils as u, email.header as h

m = email.message_from_string('Subject: =?utf-8?q?caf=C3=A9?= and =?utf-8?b?w6k=?=\n =?utf-8?b?w6k=?=\nFrom: "A. B" <a@b.c>, c@d (Comment)\n\n')
print(h.decode_header(m['subject']), str(h.make_header(h.decode_header(m['subject']))))
print(u.getaddresses(m.get_all('from')), u.parseaddr('Me <a@b>'), u.parseaddr('"x y"@z'), u.parseaddr('grp: a@b, C <d@e>;'), u.parseaddr(''), u.parseaddr('a b c'))
for d in ['Fri, 09 Nov 2001 01:08:47 -0000', 'Wed, 3 Apr 2002 14:58:26 +0800', '5 Jan 99 3:04 EST', 'garbage', '', 'Sat Nov 21 16:20:00 2026', '21 Nov 2026 10:11:12', 'Thu, 1 Dec 2005 10:00:00 +0000 (UTC)']:
    print(d, u.parsedate_tz(d), u.parsedate(d))
    try: print(u.parsedate_to_datetime(d))
    except Exception as e: print(type(e).__name__, e)
print(u.formatdate(0), u.formatdate(1e9, usegmt=True), u.formataddr(('Zoë', 'z@e')), u.formataddr(('A, B', 'z@e')), u.formataddr(('', 'z@e')))
for a in ['(c) a.b@c.d', 'grp: a@b, C <d@e>;', 'a b c', 'a b <c@d>', 'a b c, d@e', 'x: y', '<a@b', '"a" b <c>', 'a (b) c <d@e> (f)', 'Undisclosed:;',
          '@x', 'a.@b', '"a\\"b" <c@d>', ' , a@b', ';']:
    print(repr(a), u.parseaddr(a), u.getaddresses([a]))
