# UTF-8 in long runs of one kind of character and in mixtures, cut off or broken at every byte: the same text or the same complaint.
import zlib

runs = {'ascii': 'plain text, ', 'two': 'été Жук', 'three': '日本語 €', 'four': '\U0001f600a\U0010ffff', 'edges': '\x7f\x80\xff\u0100\u07ff\u0800\ud7ff\ue000\uffff\U00010000'}
bad = [0x80, 0xbf, 0xc0, 0xc1, 0xe0, 0xed, 0xf0, 0xf4, 0xf5, 0xff, 0x9f, 0xa0, 0x41]


def outcome(data):
    try:
        text = data.decode()
        return ascii(text), len(text)
    except UnicodeDecodeError as e:
        return e.start, e.end, e.reason, ascii(data.decode('utf-8', 'replace'))


for name, run in runs.items():
    for front in '', 'x', 'xyz', 'a' * 17:
        data = (front + run * 9).encode()
        assert data.decode() == front + run * 9
        told = [outcome(data[:cut]) for cut in range(len(data))]
        for place in range(0, len(data), 3):
            for byte in bad:
                told.append(outcome(data[:place] + bytes([byte]) + data[place + 1:]))
        print(name, len(front), len(told), sum(len(t) == 4 for t in told), zlib.crc32(repr(told).encode()))
for data in b'\xed\xa0\x80' * 5, b'\xe0\x80\x80abcd', b'\xf0\x80\x80\x80abcd', b'\xf4\x90\x80\x80abcd', b'\xc0\x80abcd', b'abcd\xe6\x97', 'я'.encode() * 300 + b'\xd1':
    print(outcome(data)[:3])
