# Recursion in threads: each has its own depth, up to the limit of all; a limit set before or while they run. (long under gcstress)
import sys
import threading


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


class Chain:
    def __init__(self, n):
        self.next = Chain(n - 1) if n else None


def nested(n):
    if n:
        yield from nested(n - 1)
    yield n


def run(*bodies):
    threads = [threading.Thread(target=body) for body in bodies]
    for thread in threads:
        thread.start()
        thread.join()


def tell(call):
    def body():
        try:
            print(call())
        except RecursionError as error:
            print('RecursionError:', error)

    return body


run(tell(lambda: depth(900)), tell(lambda: depth(2000)), tell(lambda: depth(900)), tell(lambda: sum(1 for _ in nested(200))))
sys.setrecursionlimit(50_000)
threading.stack_size(64 << 20)
run(tell(lambda: depth(40_000)), tell(lambda: Chain(5000) and 'a chain'), tell(lambda: depth(60_000)))
sys.setrecursionlimit(500)
run(tell(lambda: depth(450)), tell(lambda: depth(600)))


def raises_the_limit():
    sys.setrecursionlimit(20_000)
    return depth(15_000)


run(tell(raises_the_limit), tell(lambda: depth(15_000)))
sys.setrecursionlimit(1000)
print(depth(900))
together = threading.Barrier(4)
found = []


def beside_others(n):
    together.wait()
    found.append(depth(n))


threads = [threading.Thread(target=beside_others, args=(n,)) for n in (100, 300, 500, 700)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(found))
