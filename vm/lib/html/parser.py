"""A parser of HTML as it is found in the world: it calls handle_... for what it meets, and takes everything for something."""
import re
import _markupbase
from html import unescape

__all__ = ["HTMLParser"]

_name = re.compile(r"[a-zA-Z][^\t\n\r\f />\x00]*")
_attribute = re.compile(r"""
  ((?<=['"\t\n\r\f /])[^\t\n\r\f />][^\t\n\r\f /=>]*)
  ([\t\n\r\f ]*=+[\t\n\r\f ]*('[^']*'|"[^"]*"|(?!['"])[^>\t\n\r\f ]*))?(?:[\t\n\r\f ]|/(?!>))*
""", re.VERBOSE)
_tag_end = re.compile(r"""
  <[a-zA-Z][^\t\n\r\f />\x00]*
  (?:[\s/]*(?:(?<=['"\s/])[^\s/>][^\s/=>]*(?:\s*=+\s*(?:'[^']*'|"[^"]*"|(?!['"])[^>\s]*)\s*)?(?:\s|/(?!>))*)*)?
  \s*
""", re.VERBOSE)
_charref = re.compile(r"&#(?:[0-9]+|[xX][0-9a-fA-F]+)[^0-9a-fA-F]")
_entityref = re.compile(r"&([a-zA-Z][-.a-zA-Z0-9]*)[^a-zA-Z0-9]")
_incomplete = re.compile(r"&[a-zA-Z#]")


class HTMLParser(_markupbase.ParserBase):
    """Feed it text; redefine the handle_... methods."""

    CDATA_CONTENT_ELEMENTS = ("script", "style")

    def __init__(self, *, convert_charrefs=True):
        self.convert_charrefs = convert_charrefs
        self.reset()

    def reset(self):
        """Begin anew, with no text."""
        self.rawdata = ""
        self.lasttag = "???"
        self.interesting = re.compile("[&<]")
        self.cdata_elem = None
        super().reset()

    def feed(self, data):
        """More text; what is not complete yet waits for the next."""
        self.rawdata = self.rawdata + data
        self.goahead(0)

    def close(self):
        """There is no more text."""
        self.goahead(1)

    def get_starttag_text(self):
        """The text of the last start tag."""
        return self._starttag_text

    _starttag_text = None

    def set_cdata_mode(self, elem):
        self.cdata_elem = elem.lower()
        self.interesting = re.compile(r"</\s*%s\s*>" % self.cdata_elem, re.I)

    def clear_cdata_mode(self):
        self.interesting = re.compile("[&<]")
        self.cdata_elem = None

    def _text_until(self, i, end):
        "(where the text from i on ends, or None to wait for more)"
        rawdata = self.rawdata
        if self.convert_charrefs and not self.cdata_elem:
            j = rawdata.find("<", i)
            if j >= 0:
                return j
            amp = rawdata.rfind("&", max(i, len(rawdata) - 34))
            if amp >= 0 and not re.compile(r"[\t\n\r\f ;]").search(rawdata, amp):
                return None
            return len(rawdata)
        match = self.interesting.search(rawdata, i)
        if match:
            return match.start()
        return None if self.cdata_elem else len(rawdata)

    def _say(self, i, j):
        if i < j:
            text = self.rawdata[i:j]
            self.handle_data(unescape(text) if self.convert_charrefs and not self.cdata_elem else text)

    def goahead(self, end):
        rawdata = self.rawdata
        i, n = 0, len(rawdata)
        while i < n:
            j = self._text_until(i, end)
            if j is None:
                break
            self._say(i, j)
            i = self.updatepos(i, j)
            if i == n:
                break
            k = self._markup(i, end) if rawdata[i] == "<" else self._reference(i, end)
            if k is None:
                break
            i = self.updatepos(i, k)
        if end and i < n:
            self._say(i, n)
            i = self.updatepos(i, n)
        self.rawdata = rawdata[i:]

    def _markup(self, i, end):
        rawdata = self.rawdata
        if re.compile("<[a-zA-Z]").match(rawdata, i):
            k = self.parse_starttag(i)
        elif rawdata.startswith("</", i):
            k = self.parse_endtag(i)
        elif rawdata.startswith("<!--", i):
            k = self.parse_comment(i)
        elif rawdata.startswith("<?", i):
            k = self.parse_pi(i)
        elif rawdata.startswith("<!", i):
            k = self.parse_html_declaration(i)
        elif i + 1 < len(rawdata) or end:
            self.handle_data("<")
            return i + 1
        else:
            return None
        if k >= 0:
            return k
        if not end:
            return None
        k = rawdata.find(">", i + 1)
        if k < 0:
            k = rawdata.find("<", i + 1)
            if k < 0:
                k = i + 1
        else:
            k += 1
        self._say(i, k)
        return k

    def _reference(self, i, end):
        rawdata = self.rawdata
        if rawdata.startswith("&#", i):
            match = _charref.match(rawdata, i)
            if match:
                self.handle_charref(match[0][2:-1])
                k = match.end()
                return k if rawdata[k - 1] == ";" else k - 1
            if ";" in rawdata[i:]:
                self.handle_data(rawdata[i:i + 2])
                return i + 2
            return None
        match = _entityref.match(rawdata, i)
        if match:
            self.handle_entityref(match[1])
            k = match.end()
            return k if rawdata[k - 1] == ";" else k - 1
        if _incomplete.match(rawdata, i):
            if not end:
                return None
            self._say(i, len(rawdata))
            return len(rawdata)
        if i + 1 < len(rawdata) or end:
            self.handle_data("&")
            return i + 1
        return None

    def parse_html_declaration(self, i):
        rawdata = self.rawdata
        if rawdata[i:i + 3] == "<![":
            return self.parse_marked_section(i)
        if rawdata[i:i + 9].lower() == "<!doctype":
            end = rawdata.find(">", i + 9)
            if end == -1:
                return -1
            self.handle_decl(rawdata[i + 2:end])
            return end + 1
        return self.parse_bogus_comment(i)

    def parse_bogus_comment(self, i, report=1):
        end = self.rawdata.find(">", i + 2)
        if end == -1:
            return -1
        if report:
            self.handle_comment(self.rawdata[i + 2:end])
        return end + 1

    def parse_pi(self, i):
        end = self.rawdata.find(">", i + 2)
        if end == -1:
            return -1
        self.handle_pi(self.rawdata[i + 2:end])
        return end + 1

    def parse_starttag(self, i):
        self._starttag_text = None
        end = self.check_for_whole_start_tag(i)
        if end < 0:
            return end
        rawdata = self.rawdata
        self._starttag_text = rawdata[i:end]
        match = _name.match(rawdata, i + 1)
        attrs, k = [], match.end()
        while rawdata[k:k + 1] and rawdata[k] in "\t\n\r\f /" and rawdata[k:k + 2] != "/>":
            k += 1
        self.lasttag = tag = match[0].lower()
        while k < end:
            m = _attribute.match(rawdata, k)
            if not m:
                break
            name, rest, value = m.group(1, 2, 3)
            if not rest:
                value = None
            elif value[:1] == value[-1:] and value[:1] in ("'", '"') and value:
                value = value[1:-1]
            attrs.append((name.lower(), unescape(value) if value else value))
            k = m.end()
        finish = rawdata[k:end].strip()
        if finish not in (">", "/>"):
            self.handle_data(rawdata[i:end])
            return end
        if finish.endswith("/>"):
            self.handle_startendtag(tag, attrs)
        else:
            self.handle_starttag(tag, attrs)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
        return end

    def check_for_whole_start_tag(self, i):
        rawdata = self.rawdata
        j = _tag_end.match(rawdata, i).end()
        following = rawdata[j:j + 1]
        if following == ">":
            return j + 1
        if following == "/":
            if rawdata.startswith("/>", j):
                return j + 2
            return -1 if len(rawdata) == j + 1 else (j if j > i else i + 1)
        if following == "" or following in "abcdefghijklmnopqrstuvwxyz=/ABCDEFGHIJKLMNOPQRSTUVWXYZ":
            return -1
        return j if j > i else i + 1

    def parse_endtag(self, i):
        rawdata = self.rawdata
        end = rawdata.find(">", i + 1)
        if end < 0:
            return -1
        end += 1
        match = re.compile(r"</\s*([a-zA-Z][-.a-zA-Z0-9:_]*)\s*>").match(rawdata, i)
        if not match:
            if self.cdata_elem is not None:
                self.handle_data(rawdata[i:end])
                return end
            name = _name.match(rawdata, i + 2)
            if not name:
                return end if rawdata[i:i + 3] == "</>" else self.parse_bogus_comment(i)
            gt = rawdata.find(">", name.end())
            self.handle_endtag(name[0].lower())
            return gt + 1
        tag = match[1].lower()
        if self.cdata_elem is not None and tag != self.cdata_elem:
            self.handle_data(rawdata[i:end])
            return end
        self.handle_endtag(tag)
        self.clear_cdata_mode()
        return end

    # what subclasses redefine

    def handle_startendtag(self, tag, attrs):
        """<tag ... />"""
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        """<tag ...>; attrs: pairs of name and value."""

    def handle_endtag(self, tag):
        """</tag>"""

    def handle_charref(self, name):
        """&#name; when references are not converted"""

    def handle_entityref(self, name):
        """&name; when references are not converted"""

    def handle_data(self, data):
        """Text."""

    def handle_comment(self, data):
        """<!--data-->"""

    def handle_decl(self, decl):
        """<!decl>"""

    def handle_pi(self, data):
        """<?data>"""

    def unknown_decl(self, data):
        """<![data]]>"""
