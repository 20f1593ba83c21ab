# Property lists as XML and in the binary form: what is written, read again, and refused.
import datetime
import plistlib

value = {'text': 'a<b>&"é', 'int': -5, 'big': 2 ** 63, 'wide': 70000, 'float': 1.5, 'yes': True, 'no': False, 'bytes': b'\x00\x01' * 40,
         'when': datetime.datetime(2020, 2, 29, 12, 30, 1), 'list': [1, [2, ()], {}, {'k': 'é' * 20}], 'again': 'a<b>&"é', 'long': list(range(20)),
         'none': bytearray(b''), 'z': 'x' * 300}
for fmt in plistlib.FMT_XML, plistlib.FMT_BINARY:
    data = plistlib.dumps(value, fmt=fmt)
    print(data.decode() if fmt == plistlib.FMT_XML else data.hex())
    back = plistlib.loads(data)
    print(back == {**value, 'list': [1, [2, []], {}, {'k': 'é' * 20}], 'none': b''}, list(back), fmt, repr(fmt))
print(plistlib.dumps({'b': 1, 'a': {3: 1, 'c': 2}}, sort_keys=False, skipkeys=True).decode())
print(plistlib.dumps([plistlib.UID(1), plistlib.UID(70000)], fmt=plistlib.FMT_BINARY).hex(), plistlib.UID(5), plistlib.UID(5) == plistlib.UID(5))
print(plistlib.loads(plistlib.dumps([plistlib.UID(70000), None, True], fmt=plistlib.FMT_BINARY)))
print(plistlib.loads(b'<plist><dict><key>a</key><integer>0x1F</integer><key>d</key><date>2004-10-26T10:33Z</date></dict></plist>'))
for action in (lambda: plistlib.dumps({1: 2}), lambda: plistlib.dumps(None), lambda: plistlib.dumps(2 ** 64), lambda: plistlib.dumps('\x01'),
               lambda: plistlib.dumps({1: 2}, fmt=plistlib.FMT_BINARY), lambda: plistlib.dumps(object, fmt=plistlib.FMT_BINARY),
               lambda: plistlib.loads(b'nothing'), lambda: plistlib.loads(b'bplist00short'), lambda: plistlib.loads(b'bplist00' + b'\xff' * 40),
               lambda: plistlib.loads(b'<plist><dict><key>a</key></dict></plist>'), lambda: plistlib.loads(b'<plist><dict><string/></dict></plist>'),
               lambda: plistlib.loads(b'<plist><array><key>a</key></array></plist>'), lambda: plistlib.dumps(1, fmt=3), lambda: plistlib.UID(-1),
               lambda: plistlib.UID('x'), lambda: plistlib.loads(b'<!DOCTYPE p [<!ENTITY e "x">]><plist/>', fmt=plistlib.FMT_XML)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
