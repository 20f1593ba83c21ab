"""A handler of log records that keeps them for a test to look through."""
import logging.handlers


class TestHandler(logging.handlers.BufferingHandler):
    """Keeps the dicts of all records."""

    def __init__(self, matcher):
        super().__init__(0)
        self.matcher = matcher

    def shouldFlush(self, record=None):
        return False

    def emit(self, record):
        self.format(record)
        self.buffer.append(record.__dict__)

    def matches(self, **kwargs):
        """Whether one of the records fits."""
        return any(self.matcher.matches(record, **kwargs) for record in self.buffer)
