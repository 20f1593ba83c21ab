"""Pickles that are cut off, or say what makes no sense."""
import io
import pickle

damaged = [
    b'', b'.', b'N', b'\x80', b'\x80\x09', b'\x80\x06N.', b'\x80\x03', b'K', b'I1', b'Iabc\n.', b'I\n.', b'L12\n.', b'Lx\n.', b'F\n.', b'Sabc\n.', b"S'abc\n.",
    b"S'\n.", b'U\x03ab', b'T\xff\xff\xff\xff.', b'X\xff\xff\xff\xffa.', b'X\x01\0\0\0\xff.', b'\x8d\xff\xff\xff\xff\xff\xff\xff\xffa.',
    b'\x8e\xff\xff\xff\xff\xff\xff\xff\xff.', b'\x96\xff\xff\xff\xff\xff\xff\xff\xff.', b'\x96\x02\0\0\0\0\0\0\0a', b'(.', b'0.', b'1.', b'2.',
    b't.', b'\x85.', b'N\x86.', b'NN\x87.', b'(\x85.', b'N(\x86.', b']a.', b'N]a.', b']N(a.', b']e.', b'N(NNe.', b'N(e.', b'}s.', b'}Ns.', b'}u.', b'}(Nu.',
    b'](NNu.', b'N(NNu.', b'd.', b'(Nd.', b'(]Nd.', b'l.', b'\x90.', b'](N\x90.', b'\x91.', b'(]\x91.', b'g0\n.', b'gx\n.', b'g\n.', b'h\x00.', b'h',
    b'j\0\0\0\0.', b'p0\n.', b'Np-1\n.', b'Npx\n.', b'\x94.', b'q\0.', b'cnomod_x\nnope\n.', b'c\n\n.', b'cmath', b'cmath\n', b'cmath\nnope\n.', b'\x93.', b'N\x93.',
    b'NN\x93.', b'\x8c\x04mathN\x93.', b'\x80\x04\x8c\x04math\x8c\x07sin.x.y\x93.', b'R.', b'NR.', b'N)R.', b'cbuiltins\nint\nNR.', b'cbuiltins\nint\n](R.',
    b'b.', b'Nb.', b'NNb.', b']Nb.', b'](K\x01K\x02tb.', b'](N}tb.', b'\x81.', b'N\x81.', b'NN\x81.', b'N)\x81.', b'cbuiltins\nint\nN\x81.', b'cbuiltins\nlen\n)\x81.',
    b'\x92.', b'N)}\x92.', b'cbuiltins\nint\nN}\x92.', b'cbuiltins\nint\n)N\x92.', b'i.', b'(ibuiltins\nnope\n.', b'o.', b'(o.', b'(No.', b'Pabc\n.', b'Q.', b'NQ.',
    b'\x82\x01.', b'\x82\x00.', b'\x83\x01\x00.', b'\x84\xff\xff\xff\xff.', b'\x8b\xff\xff\xff\xff.', b'G?', b'\x95\x05\0\0\0\0\0\0\0N.',
    b'\x95\xff\xff\xff\xff\xff\xff\xff\xffN.', b'\x97.', b'\x98.', b'N\x98.', b'x', b'\xff', b"'", b'\\', b'\n', b' ', b'"', b'~', b'(((.', b'(NN.', b'\x00',
]
for data in damaged:
    for load in (pickle.loads, lambda data: pickle.load(io.BytesIO(data))):
        try:
            print(data, repr(load(data)))
        except Exception as error:
            print(data, type(error).__module__, type(error).__name__, error)
