"""The headers of a distribution as a message of the module email."""
import email
import email.message
import re
import textwrap
import warnings
from typing import Any, Dict, Iterator, List, Protocol, TypeVar, Union

_T = TypeVar('_T')
_MULTIPLE = {'Classifier', 'Obsoletes-Dist', 'Platform', 'Project-URL', 'Provides-Dist', 'Provides-Extra', 'Requires-Dist', 'Requires-External',
             'Supported-Platform', 'Dynamic'}


class PackageMetadata(Protocol):
    """What the headers of a distribution can do."""

    def __len__(self) -> int: ...

    def __contains__(self, item: str) -> bool: ...

    def __getitem__(self, key: str) -> str: ...

    def __iter__(self) -> Iterator[str]: ...

    def get_all(self, name: str, failobj: _T = ...) -> Union[List[Any], _T]: ...

    @property
    def json(self) -> Dict[str, Union[str, List[str]]]: ...


def parse(text):
    """The message that the text of METADATA is."""
    return email.message_from_string(text)


class Message(email.message.Message):
    """A message whose lines are without indentation, and whose body is its Description."""

    def __new__(cls, orig):
        new = super().__new__(cls)
        vars(new).update(vars(orig))
        return new

    def __init__(self, *args, **kwargs):
        self._headers = [(name, self._straightened(value)) for name, value in vars(self)['_headers']]
        if self._payload:
            self._headers.append(('Description', self.get_payload()))

    @staticmethod
    def _straightened(value):
        return value if not value or '\n' not in value else textwrap.dedent(' ' * 8 + value)

    def __iter__(self):
        return super().__iter__()

    def __getitem__(self, item):
        return super().__getitem__(item)

    @property
    def json(self):
        """A dictionary for JSON (PEP 566)."""
        def pair(key):
            value = self.get_all(key) if key in _MULTIPLE else self[key]
            if key == 'Keywords':
                value = re.split(r'\s+', value)
            return key.lower().replace('-', '_'), value

        return dict(map(pair, self))
