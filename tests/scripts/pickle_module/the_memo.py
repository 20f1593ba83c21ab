"""The memo of a pickler: kept from dump to dump, copied, cleared, given to another."""
import io
import pickle

file = io.BytesIO()
p = pickle.Pickler(file, 2)
shared = ['shared']
p.dump(shared)
first = file.getvalue()
p.dump(shared)
second = file.getvalue()[len(first):]
print(first, second)
p.clear_memo()
p.dump(shared)
print(file.getvalue()[len(first) + len(second):] == first)
u = pickle.Unpickler(io.BytesIO(first + second))
a, b = u.load(), u.load()
print(a is b, u.memo.copy())
print(sorted(number for number, obj in p.memo.copy().values()), [obj for number, obj in p.memo.copy().values()])
q = pickle.Pickler(io.BytesIO(), 2)
q.memo = p.memo
print(len(q.memo.copy()))
q.memo = p.memo.copy()
q.memo.clear()
print(q.memo.copy(), type(q.memo).__name__, q.memo.__reduce__())
v = pickle.Unpickler(io.BytesIO(second))
v.memo = u.memo
print(v.load())
for owner, wrong in ((q, 5), (q, [1]), (q, {1: 2}), (v, 5), (v, {'a': 1}), (v, {-1: 1})):
    try:
        owner.memo = wrong
    except Exception as error:
        print(type(error).__name__, error)
fast = pickle.Pickler(io.BytesIO(), 2)
print(fast.fast, fast.bin, pickle.Pickler(io.BytesIO(), 0).bin)
fast.fast = True
file = io.BytesIO()
fast = pickle.Pickler(file, 2)
fast.fast = 1
fast.dump([shared, shared, (1, 2, 3, 4), {'a': 'b'}])
print(file.getvalue(), fast.fast)
loop = []
loop.append(loop)
try:
    fast.dump(loop)
except ValueError as error:
    print(str(error).split(' at ')[0])
