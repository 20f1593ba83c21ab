"""Protocol 4 and 5: frames, and in which pieces a file is written and read."""
import io
import pickle

class Writes:
    def __init__(self):
        self.sizes = []
        self.data = b''

    def write(self, piece):
        self.sizes.append(len(piece))
        self.data += bytes(piece)

class Reads:
    def __init__(self, data):
        self.file = io.BytesIO(data)
        self.sizes = []

    def read(self, n):
        self.sizes.append(n)
        return self.file.read(n)

    def readline(self):
        self.sizes.append('line')
        return self.file.readline()

def frames(data):
    found, at = [], data.find(b'\x95')
    while at >= 0:
        size = int.from_bytes(data[at + 1:at + 9], 'little')
        found.append((at, size))
        at = data.find(b'\x95', at + 9 + size)
    return found

values = {
    'small': [1, 2], 'long list': list(range(30000)), 'big bytes': [b'x' * 70000, 1, b'y' * 5], 'big text': ['z' * 70000, 'w'], 'short': 1,
    'just under': b'a' * 65535, 'just enough': b'a' * 65536, 'many': [b'q' * 1000] * 3 + [b'%04d' % i * 250 for i in range(200)],
}
for name, value in values.items():
    for protocol in (2, 3, 4, 5):
        data = pickle.dumps(value, protocol)
        file = Writes()
        pickle.dump(value, file, protocol)
        print(name, protocol, len(data), frames(data) if protocol >= 4 else '', file.sizes, file.data == data, pickle.loads(data) == value)
data = pickle.dumps([1, 'two', 3.0], 4)
reader = Reads(data)
print(pickle.load(reader))
