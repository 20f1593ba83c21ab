# calls: Arguments of every kind: many, keywords, defaults, *args, **kwargs.

def six(a, b, c, d, e, f):
    return a + b - c + d - e + f


def defaults(a, b=2, c=3, *, d=4):
    return a * b + c * d


def keywords(left, right, *, scale=1, offset=0):
    return (left - right) * scale + offset


def total(*numbers):
    result = 0
    for n in numbers:
        result += n
    return result


def options(name, **settings):
    return len(name) + len(settings) + settings.get('width', 0)


def forward(function, *args, **kwargs):
    return function(*args, **kwargs)


def run(n):
    checksum = 0
    pair, named = (3, 4), {'scale': 2, 'offset': 1}
    for i in range(n):
        checksum += six(i, 1, 2, 3, 4, 5)
        checksum += defaults(i) + defaults(i, 5) + defaults(i, c=7, d=i)
        checksum += keywords(left=i, right=2, scale=3) + keywords(*pair, **named)
        checksum += total(i, 1, 2, 3) + total(*pair)
        checksum += options('box', width=i, height=2)
        checksum += forward(keywords, i, 1, offset=i)
    return checksum


print(run(480_000))
