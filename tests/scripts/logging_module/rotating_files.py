# files rotated by size and by time, watched files
import datetime, glob, logging, logging.handlers as H, os, tempfile, time

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, 'app.log')

    def show():
        for name in sorted(os.listdir(folder)):
            print('   ', name, repr(open(os.path.join(folder, name)).read()))

    logger = logging.Logger('rotated')
    handler = H.RotatingFileHandler(path, mode='w', maxBytes=30, backupCount=2)
    print(handler.mode, handler.maxBytes, handler.backupCount, handler.encoding, os.path.basename(handler.baseFilename))
    logger.addHandler(handler)
    for i in range(9):
        logger.info('message %d', i)
    show()
    handler.close()
    handler = H.RotatingFileHandler(path, maxBytes=20, backupCount=1, delay=True)
    handler.namer = lambda name: name + '.old'
    handler.rotator = lambda source, target: (print('rotate', os.path.basename(source), os.path.basename(target)), os.rename(source, target))
    print(handler.stream)
    logger.handlers = [handler]
    for i in range(3):
        logger.warning('named %d', i)
    show()
    handler.close()
    for name in os.listdir(folder):
        os.remove(os.path.join(folder, name))
    handler = H.RotatingFileHandler(path)
    logger.handlers = [handler]
    logger.info('x' * 50)
    print(handler.shouldRollover(logging.makeLogRecord({'msg': 'a'})))
    handler.doRollover()
    handler.close()
    show()

    watched = H.WatchedFileHandler(path)
    logger.handlers = [watched]
    logger.info('before')
    os.rename(path, path + '.moved')
    logger.info('after')
    watched.close()
    show()

    timed = H.TimedRotatingFileHandler(path, 'S', 5, backupCount=2, utc=True)
    print(timed.when, timed.interval, timed.suffix, timed.extMatch.pattern, timed.computeRollover(100))
    for stamp in ('2020-01-01_00-00-01', '2020-01-01_00-00-02', '2020-01-01_00-00-03', 'other'):
        open(f'{path}.{stamp}', 'w').close()
    print([os.path.basename(name) for name in timed.getFilesToDelete()])
    timed.rolloverAt = 1_600_000_000
    logger.handlers = [timed]
    logger.info('late')
    print(timed.rolloverAt > time.time() - 10)
    timed.close()
    print(sorted(os.listdir(folder)))
    for when in ('midnight', 'W0', 'w6', 'D', 'M', 'H'):
        for at in (None, datetime.time(4, 5, 6)):
            h = H.TimedRotatingFileHandler(path, when, utc=True, atTime=at, delay=True)
            print(when, at, h.interval, h.suffix, [h.computeRollover(now) for now in (0, 100_000, 86_399, 4 * 3600 + 600)])
            h.close()
    for when in ('X', 'W', 'W7', 'W10', ''):
        try:
            H.TimedRotatingFileHandler(path, when, delay=True)
        except ValueError as error:
            print(error)
