# Aliases are remembered by their arguments: equal ones are the same, also where only their types differ; Literal tells types apart.
import typing
from typing import Annotated, Dict, List, Literal, Optional, Tuple, Union
from urllib.parse import clear_cache, urlsplit

print(List[int] is List[int], Dict[str, int] is Dict[str, int], Union[int, str] is Union[int, str], Optional[int] is Optional[int])
print(Annotated[int, 1], Annotated[int, True], Annotated[int, 1.0], Annotated[int, 1] is Annotated[int, True])
print(Literal[1], Literal[True], Literal[1] == Literal[True], Literal["a", 1] is Literal["a", 1], Literal[()])
print(Annotated[int, []] == Annotated[int, []], Annotated[int, []] is Annotated[int, []])
print(Literal[[]], Tuple[()], Tuple[int, ...] is Tuple[int, ...])
for bad in (lambda: List[1], lambda: List[int, str], lambda: Union[()], lambda: Optional[int, str], lambda: Annotated[int]):
    try:
        bad()
    except TypeError as e:
        print(e, e.__context__)
before = List[bytes]
for forget in typing._cleanups:
    forget()
print(before == List[bytes], before is List[bytes])

clear_cache()
for url in ("http://a/b?c#d", "http://a/b?c#d", b"http://a/b"):
    print(urlsplit(url))
print(urlsplit.cache_info(), urlsplit.cache_parameters())
print(urlsplit("x:y", scheme="z"), urlsplit("http://a/b?c#d") is urlsplit("http://a/b?c#d"))
