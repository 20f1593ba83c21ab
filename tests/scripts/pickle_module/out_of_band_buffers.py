"""PickleBuffer: bytes that a pickle may leave out (protocol 5)."""
import pickle
from pickle import PickleBuffer

class Data(bytearray):
    def __reduce_ex__(self, protocol):
        if protocol >= 5:
            return type(self), (PickleBuffer(self),)
        return type(self), (bytes(self),)

for data in (b'read only', bytearray(b'may change')):
    buffer = PickleBuffer(data)
    print(pickle.dumps(buffer, 5))
    taken = []
    out = pickle.dumps(buffer, 5, buffer_callback=taken.append)
    print(out, taken[0] is buffer)
    again = pickle.loads(out, buffers=taken)
    print(type(again), bytes(again), memoryview(again).readonly)
    print(type(pickle.loads(out, buffers=[bytearray(b'other')])))
    print(pickle.dumps(buffer, 5, buffer_callback=lambda b: True))
    for protocol in (3, 4):
        try:
            pickle.dumps(buffer, protocol)
        except pickle.PicklingError as error:
            print(error)
    for buffers in (None, []):
        try:
            pickle.loads(out, buffers=buffers)
        except pickle.UnpicklingError as error:
            print(error)

data = Data(b'abc')
for protocol in range(6):
    print(protocol, pickle.dumps(data, protocol), pickle.loads(pickle.dumps(data, protocol)) == data)
taken = []
print(pickle.dumps([data, data], 5, buffer_callback=taken.append), len(taken))

view = PickleBuffer(memoryview(bytearray(b'abcdef')))
print(view.raw().tobytes(), view.raw().format, bytes(memoryview(view)), memoryview(view).nbytes)
base = bytearray(b'abcdef')
buffer = PickleBuffer(base)
print(memoryview(buffer).obj is base, memoryview(PickleBuffer(buffer)).obj is base)
try:
    base.append(1)
except BufferError as error:
    print(error)
buffer.release()
buffer.release()
for use in (memoryview, PickleBuffer.raw, PickleBuffer, pickle.dumps, lambda b: pickle.dumps(b, 5)):
    try:
        use(buffer)
    except Exception as error:
        print(type(error).__name__, error)
for wrong in ((1,), ('text',)):
    try:
        PickleBuffer(*wrong)
    except TypeError as error:
        print(error)
try:
    PickleBuffer(memoryview(b'abcdef')[::2]).raw()
except BufferError as error:
    print(error)
try:
    pickle.dumps(PickleBuffer(memoryview(b'abcdef')[::2]), 5)
except pickle.PicklingError as error:
    print(error)
