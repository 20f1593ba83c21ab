"""How messages are read and written: a policy is a set of values that never change; clone() makes another."""
import abc

from . import charset as _charset, header
from .utils import _has_surrogates

__all__ = ['Policy', 'Compat32', 'compat32']


class _Values:
    """Keyword arguments as attributes that the class must know."""

    def __init__(self, **kw):
        for name, value in kw.items():
            if not hasattr(self, name):
                raise TypeError(f"{name!r} is an invalid keyword argument for {self.__class__.__name__}")
            self.__dict__[name] = value

    def __repr__(self):
        return f"{self.__class__.__name__}({', '.join(f'{name}={value!r}' for name, value in self.__dict__.items())})"

    def clone(self, **kw):
        """Another one with some values changed."""
        new = self.__class__.__new__(self.__class__)
        new.__dict__.update(self.__dict__)
        for name, value in kw.items():
            if not hasattr(self, name):
                raise TypeError(f"{name!r} is an invalid keyword argument for {self.__class__.__name__}")
            new.__dict__[name] = value
        return new

    def __setattr__(self, name, value):
        if hasattr(self, name):
            raise AttributeError(f"{self.__class__.__name__!r} object attribute {name!r} is read-only")
        raise AttributeError(f"{self.__class__.__name__!r} object has no attribute {name!r}")

    def __add__(self, other):
        return self.clone(**other.__dict__)


class Policy(_Values, metaclass=abc.ABCMeta):
    """The values that every policy has, and how it treats defects and headers."""

    raise_on_defect = False
    linesep = '\n'
    cte_type = '8bit'
    max_line_length = 78
    mangle_from_ = False
    message_factory = None

    def handle_defect(self, obj, defect):
        """A defect of a message: raised or registered."""
        if self.raise_on_defect:
            raise defect
        self.register_defect(obj, defect)

    def register_defect(self, obj, defect):
        """Keep a defect with its message."""
        obj.defects.append(defect)

    def header_max_count(self, name):
        """How often a header may be there; None: as often as you like."""
        return None

    @abc.abstractmethod
    def header_source_parse(self, sourcelines):
        """The name and value of a header that was read."""
        raise NotImplementedError

    @abc.abstractmethod
    def header_store_parse(self, name, value):
        """The name and value to keep of a header that a program sets."""
        raise NotImplementedError

    @abc.abstractmethod
    def header_fetch_parse(self, name, value):
        """The value that a program sees."""
        raise NotImplementedError

    @abc.abstractmethod
    def fold(self, name, value):
        """The lines of a header."""
        raise NotImplementedError

    @abc.abstractmethod
    def fold_binary(self, name, value):
        """The lines of a header as bytes."""
        raise NotImplementedError


class Compat32(Policy):
    """Headers are plain texts, kept as they were read."""

    mangle_from_ = True

    def _sanitize_header(self, name, value):
        if isinstance(value, str) and _has_surrogates(value):
            return header.Header(value, charset=_charset.UNKNOWN8BIT, header_name=name)
        return value

    def header_source_parse(self, sourcelines):
        name, value = sourcelines[0].split(':', 1)
        return name, ''.join((value.lstrip(' \t'), *sourcelines[1:])).rstrip('\r\n')

    def header_store_parse(self, name, value):
        return name, value

    def header_fetch_parse(self, name, value):
        return self._sanitize_header(name, value)

    def fold(self, name, value):
        return self._fold(name, value, sanitize=True)

    def fold_binary(self, name, value):
        return self._fold(name, value, sanitize=self.cte_type == '7bit').encode('ascii', 'surrogateescape')

    def _fold(self, name, value, sanitize):
        value = self._sanitize_header(name, value) if sanitize else value
        if isinstance(value, str):
            if _has_surrogates(value):
                return f'{name}: {value}{self.linesep}'
            value = header.Header(value, header_name=name)
        length = self.max_line_length or 0
        return f'{name}: {value.encode(linesep=self.linesep, maxlinelen=length)}{self.linesep}'


compat32 = Compat32()
