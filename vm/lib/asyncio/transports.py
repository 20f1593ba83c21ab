"""Transports: what moves bytes. These classes say what there is; loops would have others that do it."""

__all__ = ("BaseTransport", "ReadTransport", "WriteTransport", "Transport", "DatagramTransport", "SubprocessTransport")


class BaseTransport:
    """What all transports have in common."""

    __slots__ = ("_extra",)

    def __init__(self, extra=None):
        self._extra = {} if extra is None else extra

    def get_extra_info(self, name, default=None):
        """What else is known about it."""
        return self._extra.get(name, default)

    def is_closing(self):
        """Is it closing, or closed?"""
        raise NotImplementedError

    def close(self):
        """Close it, after what is in its buffer has been sent."""
        raise NotImplementedError

    def set_protocol(self, protocol):
        """Set the protocol."""
        raise NotImplementedError

    def get_protocol(self):
        """The protocol."""
        raise NotImplementedError


class ReadTransport(BaseTransport):
    """Transports to read from."""

    __slots__ = ()

    def is_reading(self):
        """Is it handing data on?"""
        raise NotImplementedError

    def pause_reading(self):
        """Hand no more data on, for a while."""
        raise NotImplementedError

    def resume_reading(self):
        """Hand data on again."""
        raise NotImplementedError


class WriteTransport(BaseTransport):
    """Transports to write to."""

    __slots__ = ()

    def set_write_buffer_limits(self, high=None, low=None):
        """Set the marks at which the protocol is told to pause and to resume."""
        raise NotImplementedError

    def get_write_buffer_size(self):
        """The bytes in the buffer."""
        raise NotImplementedError

    def get_write_buffer_limits(self):
        """The two marks: (low, high)."""
        raise NotImplementedError

    def write(self, data):
        """Send some bytes, without waiting."""
        raise NotImplementedError

    def writelines(self, list_of_data):
        """Send the bytes of a list, one after the other."""
        self.write(b"".join(list_of_data))

    def write_eof(self):
        """Send no more after what is in the buffer."""
        raise NotImplementedError

    def can_write_eof(self):
        """Can one end be closed alone?"""
        raise NotImplementedError

    def abort(self):
        """Close at once: what is in the buffer is lost."""
        raise NotImplementedError


class Transport(ReadTransport, WriteTransport):
    """Transports for both directions."""

    __slots__ = ()


class DatagramTransport(BaseTransport):
    """Transports for datagrams."""

    __slots__ = ()

    def sendto(self, data, addr=None):
        """Send a datagram."""
        raise NotImplementedError

    def abort(self):
        """Close at once."""
        raise NotImplementedError


class SubprocessTransport(BaseTransport):
    """Transports for a subprocess."""

    __slots__ = ()

    def get_pid(self):
        """Its process number."""
        raise NotImplementedError

    def get_returncode(self):
        """How it has ended; None: not yet."""
        raise NotImplementedError

    def get_pipe_transport(self, fd):
        """The transport of one of its pipes."""
        raise NotImplementedError

    def send_signal(self, signal):
        """Send it a signal."""
        raise NotImplementedError

    def terminate(self):
        """Ask it to end."""
        raise NotImplementedError

    def kill(self):
        """End it."""
        raise NotImplementedError
