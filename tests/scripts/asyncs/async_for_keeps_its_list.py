# The list or set that "for" goes over becomes a tuple or frozenset; that of "async for" stays what it is.
def attempt(make):
    try:
        make().send(None)
    except TypeError as e:
        print(e)


async def over_list():
    async for x in [1, 2]:
        pass


async def over_set():
    async for x in {1, 2}:
        pass


async def in_comprehension():
    return [x async for x in [1, 2]]


attempt(over_list)
attempt(over_set)
attempt(in_comprehension)
