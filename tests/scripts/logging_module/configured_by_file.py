# logging.config.fileConfig: from a file, a file object, a parser
import configparser, io, logging, logging.config, os, tempfile

out = io.StringIO()
logging.out = out       # what args can name
TEXT = '''
[loggers]
keys=root, worker

[handlers]
keys=plain, picky

[formatters]
keys=short, dated

[logger_root]
level=WARNING
handlers=plain

[logger_worker]
qualname=work.er
level=DEBUG
handlers=picky
propagate=%(spread)s

[handler_plain]
class=StreamHandler
args=(out,)
formatter=short

[handler_picky]
class=logging.StreamHandler
level=ERROR
formatter=dated
kwargs={'stream': out}

[formatter_short]
format=%(levelname)s %(message)s

[formatter_dated]
format={message} ({name})
style={
'''
old = logging.getLogger('old')
below = logging.getLogger('work.er.below')
logging.config.fileConfig(io.StringIO(TEXT), defaults={'spread': '0'})
for logger in (logging.getLogger(), logging.getLogger('work.er'), below, old, logging.getLogger('new')):
    logger.warning('warning')
    logger.error('error')
    print(logger.name, logger.level, logger.disabled, logger.propagate, [(h.name, h.level) for h in logger.handlers])
print(out.getvalue())
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, 'log.ini')
    for content in (None, '', 'no section', TEXT):
        if content is not None:
            with open(path, 'w') as file:
                file.write(content)
        try:
            logging.config.fileConfig(path, {'spread': '1'}, disable_existing_loggers=False, encoding='utf-8')
        except Exception as error:
            print(type(error).__name__, str(error).replace(folder, 'FOLDER').split('\n')[0])
        else:
            print('read', logging.getLogger('work.er').propagate, old.disabled)
parser = configparser.ConfigParser({'spread': '0'})
parser.read_string(TEXT)
logging.config.fileConfig(parser)
print(logging.root.handlers[0].formatter._fmt, old.disabled, logging.getLogger('work.er').handlers[0].formatter._style.__class__.__name__)
for section, option, value in (('handler_plain', 'class', 'NoSuchHandler'), ('formatters', 'keys', 'gone'), ('logger_root', 'handlers', 'gone'), ('handler_plain', 'args', '1/0')):
    before = parser[section][option]
    parser[section][option] = value
    try:
        logging.config.fileConfig(parser)
    except Exception as error:
        print(type(error).__name__, error)
    parser[section][option] = before
