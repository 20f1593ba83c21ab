"""fnmatch -- file names against patterns as shells write them: * ? [seq] [!seq]."""
import functools
import os
import re

__all__ = ['filter', 'fnmatch', 'fnmatchcase', 'translate']


def fnmatch(name, pat):
    """Does the name match, by the file system's rules of case?"""
    return fnmatchcase(os.path.normcase(name), os.path.normcase(pat))


@functools.lru_cache(maxsize=256, typed=True)
def _matcher(pat):
    if isinstance(pat, bytes):
        return re.compile(translate(pat.decode('latin-1')).encode('latin-1')).match
    return re.compile(translate(pat)).match


def filter(names, pat):
    """Those of the names that match."""
    match = _matcher(os.path.normcase(pat))
    return [name for name in names if match(os.path.normcase(name))]


def fnmatchcase(name, pat):
    """Does the name match, case and all?"""
    return _matcher(pat)(name) is not None


def _set(pat, start):
    """The regular expression of the [...] whose contents begin at start, and where it ends; None: it has no end."""
    end = start + 1 if pat[start:start + 1] == '!' else start
    end = pat.find(']', end + 1 if pat[end:end + 1] == ']' else end)
    if end < 0:
        return None, start
    text, negated = pat[start:end], False
    if text.startswith('!'):
        negated, text = True, text[1:]
    parts, at = [], 0
    while at < len(text):
        if text[at + 1:at + 2] == '-' and at + 2 < len(text):
            low, high = text[at], text[at + 2]
            if low <= high:  # an empty range matches nothing
                parts.append(f'{_in_set(low)}-{_in_set(high)}')
            at += 3
        else:
            parts.append(_in_set(text[at]))
            at += 1
    if not parts:
        return ('.' if negated else '(?!)'), end + 1
    return f'[{"^" if negated else ""}{"".join(parts)}]', end + 1


def _in_set(char):
    return '\\' + char if char in '\\]^-[&~|' else char


def translate(pat):
    """The regular expression that means the same."""
    parts, at = [], 0
    while at < len(pat):
        char = pat[at]
        at += 1
        if char == '*':
            if parts[-1:] != ['*']:
                parts.append('*')
        elif char == '?':
            parts.append('.')
        elif char == '[':
            expression, end = _set(pat, at)
            parts.append('\\[' if expression is None else expression)
            at = end
        else:
            parts.append(re.escape(char))
    # of all stars but the last the shortest match is right, and need not be tried again: atomic groups
    text, stars = '', [i for i, part in enumerate(parts) if part == '*']
    at = 0
    while at < len(parts):
        if parts[at] != '*':
            text += parts[at]
            at += 1
            continue
        following = next((s for s in stars if s > at), None)
        if at == stars[-1]:
            text += '.*'
            at += 1
        else:
            fixed = ''.join(parts[at + 1:following])
            text += f'(?>.*?{fixed})'
            at = following
    return f'(?s:{text})\\Z'
