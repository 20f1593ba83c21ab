"""Parts of a buffer, or of a file, without a copy."""
data = bytearray(b'Hello, World!')
view = memoryview(data)
print('seen:', bytes(view[7:12]), '- nothing was copied yet')
view[7:12] = b'Krait'               # in place
print(data)
try:
    view[7:12] = b'Python'          # six bytes for five
except ValueError as e:
    print('ValueError:', e)

try:
    data.append(33)                 # it can't move while it is lent
except BufferError as e:
    print('BufferError:', e)
view.release()
data.append(33)
print(data)

numbers = memoryview(bytearray(8)).cast('H')
numbers[0], numbers[3] = 1, 65535
print(numbers.tolist(), numbers.itemsize, numbers.format, numbers.nbytes)
print('a view of bytes is read-only:', memoryview(b'abc').readonly)
try:
    memoryview(b'abc')[0] = 1
except TypeError as e:
    print('TypeError:', e)
table = memoryview(bytes(range(12))).cast('B', shape=[3, 4])
print(table.tolist(), table[1, 2], table.shape, table.strides)

import mmap, tempfile
with tempfile.TemporaryFile() as file:      # a file as memory
    file.write(b'line one\nline two\n' + bytes(10_000_000))
    file.flush()
    with mmap.mmap(file.fileno(), 0) as pages:
        print(len(pages), 'bytes:', pages[:8], pages.find(b'two'))
        pages[0:4] = b'LINE'                # the file is changed
        with memoryview(pages) as view:
            print(bytes(view[5:8]), '- a view of the file, still no copy')
            try:
                pages.close()       # they can't go while lent
            except BufferError as e:
                print('BufferError:', e)
    file.seek(0)
    print(file.readline())
