"""Configuring logging: from a dict (dictConfig) or from a file in the format of configparser (fileConfig).

listen() and stopListening() need sockets, which Krait doesn't have: they are refused by name.
"""

import io
import logging
import logging.handlers
import re

DEFAULT_LOGGING_CONFIG_PORT = logging.handlers.DEFAULT_TCP_LOGGING_PORT + 10
IDENTIFIER = re.compile('^[a-z_][a-z0-9_]*$', re.I)


def __getattr__(name):
    if name in ('listen', 'stopListening'):
        raise AttributeError(f"Krait has no 'logging.config.{name}'")
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


def valid_ident(s):
    """True for a text that may be a name; ValueError for others."""
    if not IDENTIFIER.match(s):
        raise ValueError('Not a valid Python identifier: %r' % s)
    return True


def _resolve(name):
    """The object that a dotted name stands for."""
    first, *rest = name.split('.')
    path, found = first, __import__(first)
    for part in rest:
        path += '.' + part
        try:
            found = getattr(found, part)
        except AttributeError:
            __import__(path)
            found = getattr(found, part)
    return found


def _clearExistingHandlers():
    logging._handlers.clear()
    logging.shutdown(logging._handlerList[:])
    del logging._handlerList[:]


def _silence_others(existing, wanted, disable):
    """Loggers that the configuration doesn't name: disabled, unless they are below one that it names."""
    for name in sorted(existing):
        logger = logging.root.manager.loggerDict[name]
        if any(name.startswith(parent + '.') for parent in wanted):
            logger.setLevel(logging.NOTSET)
            logger.handlers = []
            logger.propagate = True
        else:
            logger.disabled = disable


# ---- files -----------------------------------------------------------------------------------------------

def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
    """Configure logging from a file, a file object or a ConfigParser: sections loggers, handlers, formatters and their parts."""
    import configparser
    if isinstance(fname, configparser.RawConfigParser):
        parser = fname
    else:
        parser = configparser.ConfigParser(defaults)
        if hasattr(fname, 'readline'):
            parser.read_file(fname)
        else:
            parser.read(fname, encoding=io.text_encoding(encoding))
    formatters = _formatters_of(parser)
    logging._acquireLock()
    try:
        _clearExistingHandlers()
        handlers = _handlers_of(parser, formatters)
        _install_loggers(parser, handlers, disable_existing_loggers)
    finally:
        logging._releaseLock()


def _names(text):
    return [name.strip() for name in text.split(',')] if text else []


def _formatters_of(parser):
    made = {}
    for name in _names(parser['formatters']['keys']):
        section = parser['formatter_' + name]
        cls = logging.Formatter
        if section.get('class'):
            cls = _resolve(section.get('class'))
        made[name] = cls(parser.get(section.name, 'format', raw=True, fallback=None),
                         parser.get(section.name, 'datefmt', raw=True, fallback=None),
                         parser.get(section.name, 'style', raw=True, fallback='%'))
    return made


def _handlers_of(parser, formatters):
    made, targets = {}, {}
    for name in _names(parser['handlers']['keys']):
        section = parser['handler_' + name]
        cls = section['class']
        try:
            cls = eval(cls, vars(logging))
        except (AttributeError, NameError):
            cls = _resolve(cls)
        args = eval(section.get('args', '()'), vars(logging))
        kwargs = eval(section.get('kwargs', '{}'), vars(logging))
        handler = cls(*args, **kwargs)
        handler.name = name
        if 'level' in section:
            handler.setLevel(section['level'])
        if section.get('formatter', ''):
            handler.setFormatter(formatters[section['formatter']])
        if issubclass(cls, logging.handlers.MemoryHandler) and section.get('target', ''):
            targets[handler] = section['target']
        made[name] = handler
    for handler, target in targets.items():
        handler.setTarget(made[target])
    return made


def _install_loggers(parser, handlers, disable):
    names = _names(parser['loggers']['keys'])
    names.remove('root')
    root = logging.root
    section = parser['logger_root']
    if 'level' in section:
        root.setLevel(section['level'])
    for handler in root.handlers[:]:
        root.removeHandler(handler)
    for name in _names(section['handlers']):
        root.addHandler(handlers[name])
    existing = set(root.manager.loggerDict)
    wanted = set()
    for name in names:
        section = parser['logger_' + name]
        qualname = section['qualname']
        logger = logging.getLogger(qualname)
        existing.discard(qualname)
        wanted.add(qualname)
        if 'level' in section:
            logger.setLevel(section['level'])
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
        logger.propagate = section.getint('propagate', fallback=1)
        logger.disabled = 0
        for handler in _names(section['handlers']):
            logger.addHandler(handlers[handler])
    _silence_others(existing, wanted, disable)


# ---- dicts -------------------------------------------------------------------------------------------------

class ConvertingMixin(object):
    """For containers whose items are converted when they are asked for: cfg://... and ext://... stand for other objects."""

    def convert_with_key(self, key, value, replace=True):
        result = self.configurator.convert(value)
        if value is not result:
            if replace:
                self[key] = result
            if type(result) in (ConvertingDict, ConvertingList, ConvertingTuple):
                result.parent = self
                result.key = key
        return result

    def convert(self, value):
        result = self.configurator.convert(value)
        if value is not result and type(result) in (ConvertingDict, ConvertingList, ConvertingTuple):
            result.parent = self
        return result


class ConvertingDict(dict, ConvertingMixin):
    """A dict whose values are converted."""

    def __getitem__(self, key):
        return self.convert_with_key(key, dict.__getitem__(self, key))

    def get(self, key, default=None):
        return self.convert_with_key(key, dict.get(self, key, default))

    def pop(self, key, default=None):
        return self.convert_with_key(key, dict.pop(self, key, default), replace=False)


class ConvertingList(list, ConvertingMixin):
    """A list whose items are converted."""

    def __getitem__(self, key):
        return self.convert_with_key(key, list.__getitem__(self, key))

    def pop(self, idx=-1):
        return self.convert(list.pop(self, idx))


class ConvertingTuple(tuple, ConvertingMixin):
    """A tuple whose items are converted."""

    def __getitem__(self, key):
        return self.convert_with_key(key, tuple.__getitem__(self, key), replace=False)


class BaseConfigurator(object):
    """What stands in a configuration, and what it stands for."""

    CONVERT_PATTERN = re.compile(r'^(?P<prefix>[a-z]+)://(?P<suffix>.*)$')
    WORD_PATTERN = re.compile(r'^\s*(\w+)\s*')
    DOT_PATTERN = re.compile(r'^\.\s*(\w+)\s*')
    INDEX_PATTERN = re.compile(r'^\[\s*(\w+)\s*\]\s*')
    DIGIT_PATTERN = re.compile(r'^\d+$')
    value_converters = {'ext': 'ext_convert', 'cfg': 'cfg_convert'}
    importer = staticmethod(__import__)

    def __init__(self, config):
        self.config = ConvertingDict(config)
        self.config.configurator = self

    def resolve(self, s):
        """The object of a dotted name; ValueError if it can't be imported."""
        first, *rest = s.split('.')
        path = first
        try:
            found = self.importer(first)
            for part in rest:
                path += '.' + part
                try:
                    found = getattr(found, part)
                except AttributeError:
                    self.importer(path)
                    found = getattr(found, part)
            return found
        except ImportError as error:
            raise ValueError(f'Cannot resolve {s!r}: {error}') from error

    def ext_convert(self, value):
        """What ext://NAME stands for: an object of a module."""
        return self.resolve(value)

    def cfg_convert(self, value):
        """What cfg://PATH stands for: another part of the configuration."""
        rest = value
        found = self.WORD_PATTERN.match(rest)
        if found is None:
            raise ValueError('Unable to convert %r' % value)
        rest = rest[found.end():]
        part = self.config[found.groups()[0]]
        while rest:
            found = self.DOT_PATTERN.match(rest)
            if found:
                part = part[found.groups()[0]]
            else:
                found = self.INDEX_PATTERN.match(rest)
                if found:
                    index = found.groups()[0]
                    if not self.DIGIT_PATTERN.match(index):
                        part = part[index]
                    else:
                        try:
                            part = part[int(index)]
                        except TypeError:
                            part = part[index]
            if not found:
                raise ValueError('Unable to convert %r at %r' % (value, rest))
            rest = rest[found.end():]
        return part

    def convert(self, value):
        """Containers become converting ones, texts with a known prefix what they stand for."""
        for kind, converting in ((dict, ConvertingDict), (list, ConvertingList), (tuple, ConvertingTuple)):
            if isinstance(value, converting):
                return value
            if isinstance(value, kind) and not (kind is tuple and hasattr(value, '_fields')):
                value = converting(value)
                value.configurator = self
                return value
        if isinstance(value, str):
            found = self.CONVERT_PATTERN.match(value)
            if found:
                converter = self.value_converters.get(found['prefix'])
                if converter:
                    return getattr(self, converter)(found['suffix'])
        return value

    def configure_custom(self, config):
        """The object that a factory named by the key '()' makes; '.' holds attributes for it."""
        factory = config.pop('()')
        if not callable(factory):
            factory = self.resolve(factory)
        attributes = config.pop('.', None)
        made = factory(**{key: config[key] for key in config if valid_ident(key)})
        if attributes:
            for name, value in attributes.items():
                setattr(made, name, value)
        return made

    def as_tuple(self, value):
        """A list as a tuple, anything else as it is."""
        return tuple(value) if isinstance(value, list) else value


class DictConfigurator(BaseConfigurator):
    """Configures logging from a dict."""

    def configure(self):
        """Do what the dict says."""
        config = self.config
        if 'version' not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config['version'] != 1:
            raise ValueError('Unsupported version: %s' % config['version'])
        incremental = config.pop('incremental', False)
        logging._acquireLock()
        try:
            if incremental:
                self._change(config)
            else:
                self._configure_all(config)
        finally:
            logging._releaseLock()

    def _change(self, config):
        for name, part in config.get('handlers', {}).items():
            if name not in logging._handlers:
                raise ValueError('No handler found with name %r' % name)
            try:
                level = part.get('level', None)
                if level:
                    logging._handlers[name].setLevel(logging._checkLevel(level))
            except Exception as error:
                raise ValueError('Unable to configure handler %r' % name) from error
        for name, part in config.get('loggers', {}).items():
            try:
                self.configure_logger(name, part, True)
            except Exception as error:
                raise ValueError('Unable to configure logger %r' % name) from error
        self._configure_root(config, True)

    def _configure_all(self, config):
        disable = config.pop('disable_existing_loggers', True)
        _clearExistingHandlers()
        self._make_each(config.get('formatters', {}), self.configure_formatter, 'formatter')
        self._make_each(config.get('filters', {}), self.configure_filter, 'filter')
        self._make_handlers(config.get('handlers', {}))
        existing = set(logging.root.manager.loggerDict)
        loggers = config.get('loggers', {})
        wanted = set()
        for name in loggers:
            existing.discard(name)
            wanted.add(name)
            try:
                self.configure_logger(name, loggers[name])
            except Exception as error:
                raise ValueError('Unable to configure logger %r' % name) from error
        _silence_others(existing, wanted, disable)
        self._configure_root(config, False)

    def _make_each(self, parts, make, what):
        for name in parts:
            try:
                parts[name] = make(parts[name])
            except Exception as error:
                raise ValueError('Unable to configure %s %r' % (what, name)) from error

    def _make_handlers(self, handlers):
        """Those that need others (as their target) are made last."""
        deferred = []
        for last in (False, True):
            for name in deferred if last else sorted(handlers):
                try:
                    handler = self.configure_handler(handlers[name])
                    handler.name = name
                    handlers[name] = handler
                except Exception as error:
                    if not last and 'target not configured yet' in str(error.__cause__):
                        deferred.append(name)
                    else:
                        raise ValueError('Unable to configure handler %r' % name) from error

    def _configure_root(self, config, incremental):
        root = config.get('root', None)
        if root:
            try:
                self.configure_root(root, incremental)
            except Exception as error:
                raise ValueError('Unable to configure root logger') from error

    def configure_formatter(self, config):
        """A formatter of its part of the dict."""
        if '()' in config:
            factory = config['()']
            try:
                return self.configure_custom(config)
            except TypeError as error:
                if "'format'" not in str(error):
                    raise
                config['fmt'] = config.pop('format')
                config['()'] = factory
                return self.configure_custom(config)
        given = (config.get('format', None), config.get('datefmt', None), config.get('style', '%'))
        cls = config.get('class', None)
        cls = _resolve(cls) if cls else logging.Formatter
        return cls(*given, config['validate']) if 'validate' in config else cls(*given)

    def configure_filter(self, config):
        """A filter of its part of the dict."""
        return self.configure_custom(config) if '()' in config else logging.Filter(config.get('name', ''))

    def add_filters(self, filterer, filters):
        """Add filters: by name, or things with a method filter, or functions."""
        for one in filters:
            try:
                if callable(one) or callable(getattr(one, 'filter', None)):
                    filter_ = one
                else:
                    filter_ = self.config['filters'][one]
                filterer.addFilter(filter_)
            except Exception as error:
                raise ValueError('Unable to add filter %r' % one) from error

    def _handler_factory(self, config):
        if '()' in config:
            factory = config.pop('()')
            return factory if callable(factory) else self.resolve(factory)
        cls = self.resolve(config.pop('class'))
        if issubclass(cls, logging.handlers.MemoryHandler) and 'target' in config:
            try:
                target = self.config['handlers'][config['target']]
                if not isinstance(target, logging.Handler):
                    config['class'] = f'{cls.__module__}.{cls.__qualname__}'
                    raise TypeError('target not configured yet')
                config['target'] = target
            except Exception as error:
                raise ValueError('Unable to set target handler %r' % config['target']) from error
        return cls

    def configure_handler(self, config):
        """A handler of its part of the dict."""
        before = dict(config)
        formatter = config.pop('formatter', None)
        if formatter:
            try:
                formatter = self.config['formatters'][formatter]
            except Exception as error:
                raise ValueError('Unable to set formatter %r' % formatter) from error
        level, filters = config.pop('level', None), config.pop('filters', None)
        try:
            factory = self._handler_factory(config)
        except ValueError:
            config.update(before)       # it's tried once more when all others are there
            raise
        attributes = config.pop('.', None)
        arguments = {key: config[key] for key in config if valid_ident(key)}
        try:
            made = factory(**arguments)
        except TypeError as error:
            if "'stream'" not in str(error):
                raise
            arguments['strm'] = arguments.pop('stream')
            made = factory(**arguments)
        if formatter:
            made.setFormatter(formatter)
        if level is not None:
            made.setLevel(logging._checkLevel(level))
        if filters:
            self.add_filters(made, filters)
        if attributes:
            for name, value in attributes.items():
                setattr(made, name, value)
        return made

    def add_handlers(self, logger, handlers):
        """Add handlers by name."""
        for name in handlers:
            try:
                logger.addHandler(self.config['handlers'][name])
            except Exception as error:
                raise ValueError('Unable to add handler %r' % name) from error

    def common_logger_config(self, logger, config, incremental=False):
        """What the root logger and others have in common."""
        level = config.get('level', None)
        if level is not None:
            logger.setLevel(logging._checkLevel(level))
        if incremental:
            return
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
        handlers, filters = config.get('handlers', None), config.get('filters', None)
        if handlers:
            self.add_handlers(logger, handlers)
        if filters:
            self.add_filters(logger, filters)

    def configure_logger(self, name, config, incremental=False):
        """Configure a logger by its part of the dict."""
        logger = logging.getLogger(name)
        self.common_logger_config(logger, config, incremental)
        logger.disabled = False
        propagate = config.get('propagate', None)
        if propagate is not None:
            logger.propagate = propagate

    def configure_root(self, config, incremental=False):
        """Configure the root logger."""
        self.common_logger_config(logging.getLogger(), config, incremental)


dictConfigClass = DictConfigurator


def dictConfig(config):
    """Configure logging using a dictionary."""
    dictConfigClass(config).configure()
