"""Base classes of what leads to files in packages."""
import abc
import io
import os
from typing import Any, BinaryIO, Iterable, Iterator, NoReturn, Protocol, Text, Union, runtime_checkable

__all__ = ['ResourceReader', 'Traversable', 'TraversableResources']


class ResourceReader(metaclass=abc.ABCMeta):
    """What a loader's get_resource_reader() gives: the files of one package, by name."""

    @abc.abstractmethod
    def open_resource(self, resource: Text) -> BinaryIO:
        """The file, opened for reading bytes."""
        raise FileNotFoundError

    @abc.abstractmethod
    def resource_path(self, resource: Text) -> Text:
        """Where the file lies, if it lies anywhere."""
        raise FileNotFoundError

    @abc.abstractmethod
    def is_resource(self, path: Text) -> bool:
        """Whether that is a file of the package."""
        raise FileNotFoundError

    @abc.abstractmethod
    def contents(self) -> Iterable[str]:
        """The names of all that the package holds."""
        raise FileNotFoundError


@runtime_checkable
class Traversable(Protocol):
    """What behaves as far as that like a pathlib.Path."""

    @abc.abstractmethod
    def iterdir(self) -> Iterator['Traversable']:
        """What is in the directory."""

    def read_bytes(self) -> bytes:
        """The bytes of the file."""
        with self.open('rb') as file:
            return file.read()

    def read_text(self, encoding=None) -> str:
        """The text of the file."""
        with self.open(encoding=encoding) as file:
            return file.read()

    @abc.abstractmethod
    def is_dir(self) -> bool:
        """Whether it's a directory."""

    @abc.abstractmethod
    def is_file(self) -> bool:
        """Whether it's a file."""

    @abc.abstractmethod
    def joinpath(self, *descendants) -> 'Traversable':
        """What lies below."""

    def __truediv__(self, child) -> 'Traversable':
        return self.joinpath(child)

    @abc.abstractmethod
    def open(self, mode='r', *args, **kwargs):
        """The file, opened."""

    @property
    @abc.abstractmethod
    def name(self) -> str:
        """The last part of its path."""


class TraversableResources(ResourceReader):
    """A reader that needs files() only."""

    @abc.abstractmethod
    def files(self) -> Traversable:
        """The directory of the package."""

    def open_resource(self, resource) -> io.BufferedReader:
        return self.files().joinpath(resource).open('rb')

    def resource_path(self, resource: Any) -> NoReturn:
        raise FileNotFoundError(resource)

    def is_resource(self, path) -> bool:
        return self.files().joinpath(path).is_file()

    def contents(self) -> Iterator[str]:
        return (item.name for item in self.files().iterdir())
