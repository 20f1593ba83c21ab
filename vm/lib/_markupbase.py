"""What parsers of markup share: where they are, comments, marked sections."""
import re

_section = re.compile(r"<!\[\s*([a-zA-Z][-_.a-zA-Z0-9]*)?\s*")


class ParserBase:
    """Keeps the position; finds comments and marked sections."""

    def __init__(self):
        if self.__class__ is ParserBase:
            raise RuntimeError("_markupbase.ParserBase must be subclassed")

    def reset(self):
        """The beginning of the text."""
        self.lineno = 1
        self.offset = 0

    def getpos(self):
        """(line, column)"""
        return self.lineno, self.offset

    def updatepos(self, i, j):
        if i >= j:
            return j
        lines = self.rawdata.count("\n", i, j)
        if lines:
            self.lineno += lines
            self.offset = j - (self.rawdata.rindex("\n", i, j) + 1)
        else:
            self.offset += j - i
        return j

    def parse_comment(self, i, report=1):
        """The end of the comment that begins at i; -1: it is not complete."""
        match = re.compile(r"--\s*>").search(self.rawdata, i + 4)
        if not match:
            return -1
        if report:
            self.handle_comment(self.rawdata[i + 4:match.start()])
        return match.end()

    def parse_marked_section(self, i, report=1):
        """The end of the section that begins at i; -1: it is not complete."""
        match = _section.match(self.rawdata, i)
        name = (match[1] or "").lower()
        if len(self.rawdata) == match.end():
            return -1
        if name in {"temp", "cdata", "ignore", "include", "rcdata"}:
            match = re.compile(r"]\s*]\s*>").search(self.rawdata, i + 3)
        elif name in {"if", "else", "endif"}:
            match = re.compile(r"]\s*>").search(self.rawdata, i + 3)
        else:
            raise AssertionError("unknown status keyword %r in marked section" % self.rawdata[i + 3:match.end()])
        if not match:
            return -1
        if report:
            self.unknown_decl(self.rawdata[i + 3:match.start()])
        return match.end()

    def unknown_decl(self, data):
        pass
