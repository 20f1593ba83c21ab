# Messages made of parts, with their types, parameters, encodings and folded headers.
import email.utils as u, email.header as h
from email.mime.text import MIMEText
from email.mime.multipart import MIMEMultipart
from email.mime.application import MIMEApplication
from email.mime.message import MIMEMessage

a = MIMEText('hi\nFrom me\n'); print(a)
b = MIMEText('hé\n' * 3, 'html', 'utf-8'); print(b); print(b.get_payload(decode=True))
c = MIMEText('hé = ' * 30, 'plain', 'iso-8859-1'); print(c)
mm = MIMEMultipart(boundary='BB', _subparts=[a, MIMEApplication(b'\0\1', name='q')]); mm.attach(MIMEMessage(b)); mm['Subject'] = 'x' * 30 + ' ' + 'word, ' * 20; mm['X'] = h.Header('grüße ' * 20, 'utf-8')
print(mm.as_string()); print(mm.as_string(maxheaderlen=60)); print(type(mm['x']).__name__, str(mm['X']))
print(bytes(mm))
mm.set_param('a', 'b c'); mm.del_param('boundary'); print(mm['content-type']); mm.set_type('multipart/x'); print(mm.keys())
try: a.attach(b)
except Exception as e: print(type(e), e)
h2 = h.Header('plain', header_name='X'); h2.append('é', 'utf-8'); h2.append('end'); print(h2.encode(), str(h2), h2 == 'plain é end')
print(u.collapse_rfc2231_value(('utf-8', '', 'a')), u.encode_rfc2231('é x', 'utf-8'), u.decode_rfc2231("utf-8'en'a%20b"))
