"""Protocols: what is told about what comes in over a transport. Methods do nothing until a class overrides them."""

__all__ = ("BaseProtocol", "Protocol", "DatagramProtocol", "SubprocessProtocol", "BufferedProtocol")


class BaseProtocol:
    """What all protocols have in common."""

    __slots__ = ()

    def connection_made(self, transport):
        """A connection has been made, over this transport."""

    def connection_lost(self, exc):
        """The connection is gone: None, or the exception that ended it."""

    def pause_writing(self):
        """The transport's buffer is over its high-water mark."""

    def resume_writing(self):
        """The transport's buffer is below its low-water mark again."""


class Protocol(BaseProtocol):
    """For a stream of bytes."""

    __slots__ = ()

    def data_received(self, data):
        """Some bytes have come."""

    def eof_received(self):
        """No more will come; a true result keeps the transport open."""


class BufferedProtocol(BaseProtocol):
    """For a stream of bytes that are put into a buffer of the protocol's own."""

    __slots__ = ()

    def get_buffer(self, sizehint):
        """A buffer to put bytes into."""

    def buffer_updated(self, nbytes):
        """So many bytes are in it."""

    def eof_received(self):
        """No more will come; a true result keeps the transport open."""


class DatagramProtocol(BaseProtocol):
    """For datagrams."""

    __slots__ = ()

    def datagram_received(self, data, addr):
        """A datagram has come from an address."""

    def error_received(self, exc):
        """Sending or receiving has failed."""


class SubprocessProtocol(BaseProtocol):
    """For the pipes of a subprocess."""

    __slots__ = ()

    def pipe_data_received(self, fd, data):
        """The subprocess has written some bytes."""

    def pipe_connection_lost(self, fd, exc):
        """A pipe of the subprocess is closed."""

    def process_exited(self):
        """The subprocess has ended."""
