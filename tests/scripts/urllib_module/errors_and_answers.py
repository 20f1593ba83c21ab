# urllib.error and urllib.response: errors that can be read, answers that know where they came from.
import io
import urllib.error
import urllib.response

error = urllib.error.HTTPError('http://a/b', 404, 'Not Found', {'X': '1'}, io.BytesIO(b'body'))
print(error, repr(error), error.code, error.reason, error.headers, error.read(), error.url, error.filename)
print(error.status, error.getcode(), error.geturl(), error.info(), isinstance(error, OSError), error.args, urllib.error.HTTPError.__mro__[1:3])
print(urllib.error.URLError('why'), urllib.error.URLError('why', 'f').filename, urllib.error.ContentTooShortError('short', b'x').content)
hooked = urllib.response.addclosehook(io.BytesIO(b'q'), print, 'closed', 2)
print(hooked.read(), hooked.closed)
hooked.close()
hooked.close()
print(hooked.closed)
with urllib.response.addinfo(io.BytesIO(b'q\nr'), 5) as answer:
    print(list(answer), answer.info())
try:
    answer.__enter__()
except ValueError as problem:
    print(problem)
print(urllib.response.addinfourl(io.BytesIO(), {}, 'u', 200).getcode())
