# What isn't an exception can't be set as one, and what isn't a future can't be waited for.
import asyncio


async def main():
    for wrong in 5, None, int, "x":
        future = asyncio.get_running_loop().create_future()
        try:
            future.set_exception(wrong)
        except TypeError as e:
            print(e, future.done())
    for wrong in "x", [5]:
        for when in asyncio.ALL_COMPLETED, asyncio.FIRST_COMPLETED:
            try:
                await asyncio.wait(wrong, return_when=when)
            except AttributeError as e:
                print(e)


asyncio.run(main())
