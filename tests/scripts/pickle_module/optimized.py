"""pickletools.optimize and genops: PUTs that nobody asks for are gone."""
import io
import pickle
import pickletools

shared = ['shared']
for value in ([shared, shared], ['a', 'b', ['c']], {'k': shared, 'l': shared}, tuple('abc') * 3, 'plain', {1, 2}, range(3)):
    for protocol in range(6):
        data = pickle.dumps(value, protocol)
        short = pickletools.optimize(data)
        print(protocol, len(data), len(short), short, pickle.loads(short) == value)
big = pickle.dumps([b'x' * 70000, 'y' * 10, list(range(100))], 4)
print(len(big), len(pickletools.optimize(big)), pickle.loads(pickletools.optimize(big)) == pickle.loads(big))
for opcode, arg, place in pickletools.genops(pickle.dumps([1, 'two', (3.0,)], 2)):
    print(opcode.name, repr(opcode.code), arg, place, opcode.proto, opcode.stack_before, opcode.stack_after)
print([o.name for o, a, p in pickletools.genops(io.BytesIO(pickle.dumps({'a': b'b'}, 5)))])
print(len(pickletools.opcodes), sorted(pickletools.code2op) == sorted(o.code for o in pickletools.opcodes), {o.name: (o.proto, o.arg and o.arg.name) for o in pickletools.opcodes})
