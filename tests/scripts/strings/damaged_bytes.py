"""Bytes that are no text in their encoding, with every handler of decoding errors."""
samples = {
    'utf-8': [b'\xff', b'a\x80b', b'\xc3', b'\xc3(', b'\xe2\x82', b'\xe2\x82(', b'\xe2(\xac', b'\xf0\x9f\x98', b'\xf0\x9f(\x80', b'\xf8\x88\x80\x80\x80', b'\xed\xa0\x80',
              b'\xc0\x80', b'\xe0\x80\x80', b'\xf4\x90\x80\x80', b'\xf0\x80\x80\x80', b'ok\xe2\x82\xac', b'\xef\xbf\xbf', b'a\xffb\xfec', b'\xc1\xbf', b'\xdf\xbf'],
    'utf-16': [b'', b'\xff', b'\xff\xfe', b'\xfe\xff', b'\xff\xfea', b'\xff\xfea\x00', b'\xfe\xff\x00a', b'\xff\xfe\x00\xd8', b'\xff\xfe\x00\xd8a\x00', b'\xff\xfe\x00\xdc', b'a\x00b\x00'],
    'utf-16-be': [b'\x00', b'\xd8\x00', b'\xd8\x00\x00a', b'\xdc\x00', b'\xd8\x3d\xde\x00', b'\xfe\xff\x00a'],
    'utf-32': [b'\xff\xfe\x00\x00a\x00\x00\x00', b'\x00\x00\xfe\xff\x00\x00\x00a', b'a\x00', b'\x00\x00\x11\x00', b'\x00\xd8\x00\x00', b'\xff\xff\xff\xff'],
    'ascii': [b'\x80', b'a\xe9\xff', b'\x7f'],
    'cp1252': [b'\x80\x81\x8d', b'\x9d'],
    'utf-8-sig': [b'\xef\xbb\xbfa', b'\xef\xbb', b'\xef\xbb\xbf\xef\xbb\xbf', b'\xff'],
    'unicode-escape': [b'\\x4', b'\\u12', b'\\U00110000', b'\\N{nope}', b'\\N{DIGIT ONE}', b'\\N', b'\\', b'\\777', b'\xe9', b'\\q'],
    'raw-unicode-escape': [b'\\u12', b'\\U00110000', b'\\x41', b'\xff', b'\\\\u0041'],
}
import warnings
warnings.simplefilter('ignore')
for encoding, items in samples.items():
    for data in items:
        for handler in ('strict', 'ignore', 'replace', 'backslashreplace', 'surrogateescape', 'surrogatepass', 'xmlcharrefreplace', 'namereplace'):
            try:
                print(encoding, data, handler, ascii(data.decode(encoding, handler)))
            except UnicodeDecodeError as error:
                print(encoding, data, handler, error.encoding, error.start, error.end, error.reason)
            except TypeError as error:
                print(encoding, data, handler, error)
