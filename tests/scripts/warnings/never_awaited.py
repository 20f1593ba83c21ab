# A coroutine that nobody awaits warns as it goes, and the warning knows it
async def work(): pass
work()
kept = work()
kept.close()
del kept
def inner():
    work()
inner()
print("end")
