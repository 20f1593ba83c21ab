"""What the tests of tarfile share: a world without a time zone and umask of its own, an action's result or error, a member made from data."""
import io
import os
import tarfile
import time

os.environ["TZ"] = "UTC"
time.tzset()
os.umask(0o22)


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def member(name, data=b"", **facts):
    made = tarfile.TarInfo(name)
    made.size = len(data)
    for fact, value in facts.items():
        setattr(made, fact, value)
    return made, io.BytesIO(data)
