# Threads take turns: loops without waits share the time, and exceptions, generators and recursion stay apart.
import sys
import threading
import time

flag = []


def spin():
    n = 0
    while not flag:
        n += 1
    print('saw the flag', n > 0)


thread = threading.Thread(target=spin)
thread.start()
flag.append(1)
thread.join()

count = 0
lock = threading.Lock()


def add(n):
    global count
    for _ in range(n):
        with lock:
            count += 1


threads = [threading.Thread(target=add, args=(3000,)) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(count)


def handling(k, out):
    try:
        raise ValueError(k)
    except ValueError:
        for _ in range(3):
            time.sleep(0.001)
            out.append(sys.exc_info()[1].args[0] == k)


out = []
threads = [threading.Thread(target=handling, args=(k, out)) for k in range(3)]
for thread in threads:
    thread.start()
print(sys.exc_info())
for thread in threads:
    thread.join()
print(out)


def numbers():
    for i in range(100):
        time.sleep(0)
        yield i


sums = []
threads = [threading.Thread(target=lambda: sums.append(sum(numbers()))) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sums)


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


def forever():
    return forever() + 1


def recurse():
    print(deep(500))
    try:
        forever()
    except RecursionError as e:
        print(e)


thread = threading.Thread(target=recurse)
thread.start()
thread.join()
print(threading.stack_size(), threading.stack_size(256 * 1024), threading.stack_size())
for wrong in (-1, 100):
    try:
        threading.stack_size(wrong)
    except ValueError as e:
        print(e)
thread = threading.Thread(target=recurse)
thread.start()
thread.join()
