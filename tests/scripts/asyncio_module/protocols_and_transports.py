# the classes that protocols and transports derive from: what they have, what they do by themselves
import asyncio
import inspect

for name in ('BaseProtocol', 'Protocol', 'BufferedProtocol', 'DatagramProtocol', 'SubprocessProtocol', 'BaseTransport', 'ReadTransport', 'WriteTransport', 'Transport', 'DatagramTransport', 'SubprocessTransport'):
    cls = getattr(asyncio, name)
    print(name, cls.__module__, [base.__name__ for base in cls.__mro__[1:-1]], cls.__dict__.get('__slots__'), name in asyncio.__all__)
    print('   ', {key: str(inspect.signature(value)) for key, value in sorted(vars(cls).items()) if inspect.isfunction(value)})


class Echo(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.transport.write(data.upper())


class Collecting(asyncio.Transport):
    def __init__(self):
        super().__init__({'peername': 'nobody'})
        self.sent = []

    def write(self, data):
        self.sent.append(bytes(data))


transport, protocol = Collecting(), Echo()
protocol.connection_made(transport)
protocol.data_received(b'abc')
transport.writelines([b'x', b'yz'])
print(transport.sent, transport.get_extra_info('peername'), transport.get_extra_info('none', 5), protocol.eof_received(), protocol.connection_lost(None), protocol.pause_writing())
for method in ('close', 'is_closing', 'get_protocol', 'is_reading', 'pause_reading', 'write_eof', 'can_write_eof', 'abort', 'get_write_buffer_size', 'get_write_buffer_limits'):
    try:
        getattr(transport, method)()
    except NotImplementedError as error:
        print(method, 'NotImplementedError', error.args)
try:
    asyncio.Protocol().attribute = 1
except AttributeError as error:
    print(error)
