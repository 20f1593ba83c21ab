# asynchronous generators that are left in the middle: the event loop closes them, at the latest when it ends
import asyncio
import sys


async def ticker(name):
    try:
        for i in range(10):
            yield name, i
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(0)
        print("closed", name)


async def main():
    async for item in ticker("left"):
        print(item)
        break
    for _ in range(5):
        await asyncio.sleep(0)
    print("after the loop")
    global held
    held = ticker("held")
    print(await held.__anext__(), await anext(held))
    started = ticker("never started")
    del started
    print(sys.get_asyncgen_hooks().firstiter is not None)


held = None
asyncio.run(main())
print(sys.get_asyncgen_hooks())
