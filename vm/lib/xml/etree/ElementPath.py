"""The paths of find(), findall() and iterfind(): the little of XPath that they know.

A path is compiled to steps: functions from an iterator of elements to another one.
"""
import re

plain = set()       # the classes whose objects keep their children in _children, and give these when iterated over


def children_of(element):
    "The same as iterating over it, without a call of its __getitem__ for each."
    return element._children if type(element) in plain else element


_TOKEN = re.compile(r"""('[^']*'|\"[^\"]*\")|(::|//?|\.\.|\(\)|!=|[/.*:\[\]\(\)@=])|((?:\{[^}]+\})?[^/\[\]\(\)@!=\s]+)|\s+""")
_cache = {}
simple = set()      # paths that are nothing but a tag


def xpath_tokenizer(pattern, namespaces=None):
    """(operator, tag) pairs, tags with their namespaces."""
    default = namespaces.get('') if namespaces else None
    in_attribute = False
    for match in _TOKEN.finditer(pattern):
        tag = match[3]
        token = match[1] or match[2] or '', tag or ''
        if tag and tag[0] != '{':
            if ':' in tag:
                prefix, uri = tag.split(':', 1)
                try:
                    if not namespaces:
                        raise KeyError
                    yield token[0], '{%s}%s' % (namespaces[prefix], uri)
                except KeyError:
                    raise SyntaxError('prefix %r not found in prefix map' % prefix) from None
            elif default and not in_attribute:
                yield token[0], '{%s}%s' % (default, tag)
            else:
                yield token
            in_attribute = False
        elif match[0].strip() or match[1] is not None:
            yield token
            in_attribute = token[0] == '@'


class _Context:
    "What steps may ask of the tree."

    def __init__(self, root):
        self.root = root
        self.parents = None

    def parent_map(self):
        if self.parents is None:
            self.parents = {child: parent for parent in self.root.iter() for child in parent}
        return self.parents


def _fits(tag):
    "Whether an element has a tag, in which namespace or name may be a star."
    if tag in ('*', '{*}*'):
        return lambda element: tag == '{*}*' or isinstance(element.tag, str)
    if tag == '{}*':
        return lambda element: isinstance(element.tag, str) and element.tag[:1] != '{'
    if tag.startswith('{*}'):
        local, suffix = tag[3:], tag[2:]
        return lambda element: element.tag == local or isinstance(element.tag, str) and element.tag[:1] == '{' and element.tag.endswith(suffix)
    if tag.endswith('}*'):
        space = tag[:-1]
        return lambda element: isinstance(element.tag, str) and element.tag.startswith(space)
    tag = tag[2:] if tag[:2] == '{}' else tag
    return lambda element: element.tag == tag


def _children(tag):
    fits = _fits(tag)
    return lambda context, found: (child for element in found for child in children_of(element) if fits(child))


def _descendants(tag):
    fits = _fits(tag)
    return lambda context, found: (child for element in found for child in element.iter() if child is not element and fits(child))


def _parents(context, found):
    parents, seen = context.parent_map(), set()
    for element in found:
        parent = parents.get(element)
        if parent is not None and parent not in seen:
            seen.add(parent)
            yield parent


def _same(context, found):
    return found


def _where(test):
    return lambda context, found: (element for element in found if test(element))


def _text(element):
    return ''.join(element.itertext())


def _at_place(index):
    "Those that are the index-th of their tag below their parent."
    def step(context, found):
        parents = context.parent_map()
        for element in found:
            try:
                same = list(parents[element].findall(element.tag))
                if same[index] is element:
                    yield element
            except (IndexError, KeyError):
                pass
    return step


def _predicate(next):
    signature, values = [], []
    while True:
        operator, tag = next()
        if operator == ']':
            break
        if operator and operator[:1] in '\'"':
            operator, tag = "'", operator[1:-1]
        signature.append(operator or '-')
        values.append(tag)
    signature = ''.join(signature)
    if signature == '@-':
        return _where(lambda element: element.get(values[1]) is not None)
    if signature in ("@-='", "@-!='"):
        key, value, wanted = values[1], values[-1], signature[2] == '='
        return _where(lambda element: element.get(key) is not None and (element.get(key) == value) == wanted)
    if signature == '-' and not re.match(r'-?\d+$', values[0]):
        return _where(lambda element: element.find(values[0]) is not None)
    if signature in (".='", ".!='", "-='", "-!='") and not (signature[0] == '-' and re.match(r'-?\d+$', values[0])):
        tag, value, wanted = values[0] if signature[0] == '-' else None, values[-1], '!' not in signature
        if tag is None:
            return _where(lambda element: (_text(element) == value) == wanted)
        return _where(lambda element: any((_text(child) == value) == wanted for child in element.iterfind(tag)))
    if signature in ('-', '-()', '-()-'):
        return _at_place(_place(signature, values))
    raise SyntaxError('invalid predicate')


def _place(signature, values):
    if signature == '-':
        index = int(values[0]) - 1
        if index < 0:
            raise SyntaxError('XPath position >= 1 expected')
        return index
    if values[0] != 'last':
        raise SyntaxError('unsupported function')
    if signature == '-()':
        return -1
    try:
        index = int(values[2]) - 1
    except ValueError:
        raise SyntaxError('unsupported expression')
    if index > -2:
        raise SyntaxError('XPath offset from last() must be negative')
    return index


def _step(next, token):
    operator, tag = token
    if operator == '':
        return _children(tag)
    if operator == '*':
        return _children('*')
    if operator == '.':
        return _same
    if operator == '..':
        return _parents
    if operator == '//':
        operator, tag = next()
        if operator == '*':
            return _descendants('*')
        if operator:
            raise SyntaxError('invalid descendant')
        return _descendants(tag)
    if operator == '[':
        return _predicate(next)
    raise SyntaxError('invalid path')


def _compiled(path, namespaces):
    if not set('/*[@.').intersection(re.sub(r'\{[^}]*\}', '', path)) and not (namespaces and (':' in path or '' in namespaces)) and '{*' not in path:
        if namespaces is None and path[:2] != '{}' and len(simple) < 1000:
            simple.add(path)
        return [_children(path)]
    if path[-1:] == '/':
        path += '*'
    key = path, tuple(sorted(namespaces.items())) if namespaces else None
    if key in _cache:
        return _cache[key]
    if len(_cache) > 100:
        _cache.clear()
    if path[:1] == '/':
        raise SyntaxError('cannot use absolute path on element')
    next = iter(xpath_tokenizer(path, namespaces)).__next__
    steps = []
    try:
        token = next()
    except StopIteration:
        return []
    while True:
        try:
            steps.append(_step(next, token))
        except StopIteration:
            raise SyntaxError('invalid path') from None
        try:
            token = next()
            if token[0] == '/':
                token = next()
        except StopIteration:
            break
    _cache[key] = steps
    return steps


def iterfind(elem, path, namespaces=None):
    """The elements that a path leads to."""
    context, found = _Context(elem), iter([elem])
    steps = _compiled(path, namespaces)
    if not steps:
        return iter(())
    for step in steps:
        found = step(context, found)
    return iter(found)


def find(elem, path, namespaces=None):
    """The first of them, or None."""
    return next(iterfind(elem, path, namespaces), None)


def findall(elem, path, namespaces=None):
    """A list of them."""
    return list(iterfind(elem, path, namespaces))


def findtext(elem, path, default=None, namespaces=None):
    """The text of the first."""
    for element in iterfind(elem, path, namespaces):
        return element.text or ''
    return default
