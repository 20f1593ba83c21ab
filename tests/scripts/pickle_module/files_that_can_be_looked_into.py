"""What an unpickler asks of its file: peek, read, readline, readinto, and where the file stands afterwards."""
import io
import pickle

class Noted:
    def __init__(self, data, can_peek, can_readinto):
        self.file, self.log = io.BytesIO(data), []
        if can_peek:
            self.peek = self._peek
        if can_readinto:
            self.readinto = self._readinto

    def read(self, size):
        data = self.file.read(size)
        self.log.append(('read', size, len(data)))
        return data

    def readline(self):
        line = self.file.readline()
        self.log.append(('readline', len(line)))
        return line

    def _readinto(self, buffer):
        size = self.file.readinto(buffer)
        self.log.append(('readinto', len(buffer), size))
        return size

    def _peek(self, size):
        place = self.file.tell()
        data = self.file.read(100)
        self.file.seek(place)
        self.log.append(('peek', size, len(data)))
        return data

for value, protocol in (([1, 'abc', b'q' * 300], 0), ([1, 'abc', b'q' * 300], 3), ([1, 'abc', b'q' * 300], 4), (bytearray(b'z' * 70000), 5), (b'z' * 70000, 4)):
    for can_peek in (False, True):
        for can_readinto in (False, True):
            file = Noted(pickle.dumps(value, protocol) + b'more', can_peek, can_readinto)
            print(protocol, pickle.load(file) == value, file.log, file.file.tell())

class Wrong:
    def __init__(self, data, answer=None):
        self.file, self.answer = io.BytesIO(data), answer

    def read(self, size):
        return self.file.read(size)

    def readline(self):
        return self.file.readline()

    def readinto(self, buffer):
        return self.answer

class NoPeek(Wrong):
    readinto = property()

    def peek(self, size):
        raise NotImplementedError

    def read(self, size):
        return bytearray(self.file.read(size))

class Text(Wrong):
    def read(self, size):
        return 'text'

def attempt(label, file):
    try:
        print(label, pickle.load(file))
    except Exception as error:
        print(label, type(error).__name__, error)

for answer in (-1, 0, 2, 3, 'a', None, 10**30):
    attempt(('readinto gives', answer), Wrong(b'C\x03abc.', answer))
attempt('bytearrays', NoPeek(b'K\x03.'))
attempt('bytearrays into bytes', NoPeek(b'C\x03abc.'))
attempt('text', Text(b'N.'))
file = io.BytesIO(b''.join(pickle.dumps(['x' * i * 5000, i], i) for i in range(5)) + b'rest')
buffered = io.BufferedReader(file, 64)
print([pickle.load(buffered)[1] for i in range(5)], buffered.read())
