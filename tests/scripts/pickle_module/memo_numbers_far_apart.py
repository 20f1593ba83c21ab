"""Numbers of the memo may be anything; they are found again, and cost no memory."""
import io
import pickle

for data in (b'Nr\xff\xff\x0f\x000j\xff\xff\x0f\x00.', b'K\x01p1000000\n0g1000000\n.', b'K\x01p9\n0K\x02p9\n0g9\n.', b'(K\x01q\xffK\x02r\x00\x00\x01\x00j\x00\x00\x01\x00h\xfft.',
             b'Nr\xff\xff\x0f\x000j\xfe\xff\x0f\x00.', b'Np-0\n.', b'Np-5\n.', b'p5\n.', b'g-1\n.', b'g99999999999999999999\n.', b'Np99999999999999999999\n.',
             b'K\x07p 3 \n0g0_3\n.', b'\x80\x04K\x05\x94q\x07K\x06\x94h\x01.', b'\x80\x04K\x05q\x07K\x06\x94h\x01.'):
    try:
        print(data, pickle.loads(data))
    except Exception as error:
        print(data, type(error).__name__, error)

u = pickle.Unpickler(io.BytesIO(b'(K\x01q\x05K\x02r\x00\x00\x10\x00K\x03q\x02t.j\x00\x00\x10\x00.h\x05.'))
print(u.load(), sorted(u.memo.copy().items()))
print(u.load(), u.load())
u.memo.clear()
print(u.memo.copy())
