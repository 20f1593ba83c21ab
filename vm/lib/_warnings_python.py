"""The deciding about warnings in Python: for a program that has taken _warnings out of sys.modules."""

import sys


def _is_internal(frame):
    """Frames of the import system don't count."""
    filename = frame.f_code.co_filename
    return 'importlib' in filename and '_bootstrap' in filename


def _frame_out(frame):
    frame = frame.f_back
    while frame is not None and _is_internal(frame):
        frame = frame.f_back
    return frame


def _place(stacklevel):
    """(namespace, filename, line) of the caller that the level tells, counted from the caller of warn()."""
    try:
        if stacklevel <= 1 or _is_internal(sys._getframe(2)):
            frame = sys._getframe(1 + stacklevel)
        else:
            frame = sys._getframe(2)
            for _ in range(stacklevel - 1):
                frame = _frame_out(frame)
                if frame is None:
                    raise ValueError
    except ValueError:
        return sys.__dict__, 'sys', 1
    return frame.f_globals, frame.f_code.co_filename, frame.f_lineno


class Deciders:
    """warn() and warn_explicit() over the namespace of a module warnings: its filters, its way of showing."""

    def __init__(self, namespace):
        version = 1

        def _filters_mutated():
            nonlocal version
            version += 1

        def warn(message, category=None, stacklevel=1, source=None):
            """Issue a warning, or maybe ignore it or raise an exception."""
            if isinstance(message, Warning):
                category = message.__class__
            if category is None:
                category = UserWarning
            if not (isinstance(category, type) and issubclass(category, Warning)):
                raise TypeError("category must be a Warning subclass, not '{:s}'".format(type(category).__name__))
            names, filename, line = _place(stacklevel)
            registry = names.setdefault('__warningregistry__', {})
            namespace['warn_explicit'](message, category, filename, line, names.get('__name__', '<string>'), registry, names, source)

        def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
            """Issue a warning about a line of a file."""
            lineno = int(lineno)
            if module is None:
                module = filename or '<unknown>'
                module = module.removesuffix('.py')
            if registry is None:
                registry = {}
            if registry.get('version', 0) != version:
                registry.clear()
                registry['version'] = version
            if isinstance(message, Warning):
                text = str(message)
                category = message.__class__
            else:
                text = message
                message = category(message)
            key = text, category, lineno
            if registry.get(key):
                return
            action = self.action(text, category, module, lineno)
            if action == 'ignore':
                return
            import linecache
            linecache.getlines(filename, module_globals)
            if action == 'error':
                raise message
            if self.shows(action, registry, key):
                msg = namespace['WarningMessage'](message, category, filename, lineno, source=source)
                namespace['_showwarnmsg'](msg)

        self.namespace = namespace
        self.functions = warn, warn_explicit, _filters_mutated
        for function in self.functions:
            function.__module__ = 'warnings'
            function.__qualname__ = function.__name__

    def action(self, text, category, module, lineno):
        for action, message, kind, place, line in self.namespace['filters']:
            if ((message is None or message.match(text)) and issubclass(category, kind)
                    and (place is None or place.match(module)) and line in (0, lineno)):
                return action
        return self.namespace['defaultaction']

    def shows(self, action, registry, key):
        """Whether what is shown once, once a module, once a place ... is shown now."""
        text, category, lineno = key
        once = self.namespace['onceregistry']
        if action == 'always':
            return True
        if action == 'default':
            registry[key] = 1
            return True
        if action == 'once':
            registry[key] = 1
            first = not once.get((text, category))
            once[text, category] = 1
            return first
        if action == 'module':
            registry[key] = 1
            first = not registry.get((text, category, 0))
            registry[text, category, 0] = 1
            return first
        raise RuntimeError('Unrecognized action (%r) in warnings.filters:\n %s' % (action, self.namespace['filters']))
