class Y:
    def __await__(self): yield
async def inner(): await Y(); raise OSError(2, 'gone')
async def outer(): await inner()
c = outer(); c.send(None); c.send(None)
