# Which loop a thread has.
import asyncio
import threading

policy = asyncio.get_event_loop_policy()
print(isinstance(policy, asyncio.AbstractEventLoopPolicy), policy is asyncio.get_event_loop_policy())
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop, loop.is_running(), loop.is_closed(), asyncio._get_running_loop())
loop.close()
for wrong in (5,):
    for function in (asyncio.set_event_loop, asyncio.set_event_loop_policy):
        try:
            function(wrong)
        except (TypeError, AssertionError) as e:
            print(type(e).__name__)
asyncio.set_event_loop_policy(None)
print(asyncio.get_event_loop_policy() is policy)


class Mine(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        print('made')
        return super().new_event_loop()


asyncio.set_event_loop_policy(Mine())


async def main():
    print(asyncio.get_event_loop() is asyncio.get_running_loop())


asyncio.run(main())
asyncio.set_event_loop_policy(None)


def in_thread():
    try:
        asyncio.get_event_loop()
    except RuntimeError as e:
        print(e)


thread = threading.Thread(target=in_thread, name='T')
thread.start()
thread.join()
print(asyncio.IncompleteReadError(b'ab', 5), asyncio.LimitOverrunError('m', 3).consumed, asyncio.exceptions.CancelledError is asyncio.CancelledError)
