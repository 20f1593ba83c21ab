# keys, caches, search paths, pickles of zones
import copy
import io
import os
import pickle
import tempfile
import warnings
import weakref
import gc
import zoneinfo
from zoneinfo import ZoneInfo
from _tzif import tzif


def attempt(text):
    try:
        print(text, '->', eval(text))
    except Exception as error:
        print(text, '!', type(error).__name__, str(error).replace(top, 'TOP'))


with tempfile.TemporaryDirectory() as top:
    os.makedirs(os.path.join(top, 'one', 'Area'))
    os.makedirs(os.path.join(top, 'two', 'right'))
    for name, offset in (('one/Zulu', 0), ('one/Area/Place', 3600), ('two/Zulu', 7200), ('two/Extra', -3600), ('two/right/Zulu', 1), ('two/posixrules', 0)):
        with open(os.path.join(top, name), 'wb') as file:
            file.write(tzif([(offset, 0, 'NAME')]).getvalue())
    with open(os.path.join(top, 'one', 'not_a_zone'), 'w') as file:
        file.write('text')
    zoneinfo.reset_tzpath([os.path.join(top, 'one'), os.path.join(top, 'two')])
    print(len(zoneinfo.TZPATH), sorted(zoneinfo.available_timezones()))
    for text in '''ZoneInfo('Zulu')|str(ZoneInfo('Zulu'))|ZoneInfo('Zulu').utcoffset(None)|ZoneInfo('Extra').utcoffset(None)|ZoneInfo('nope')|ZoneInfo('../x')|ZoneInfo('/etc/passwd')|ZoneInfo('')|ZoneInfo('a//b')|ZoneInfo('./Zulu')
ZoneInfo('Area')|ZoneInfo('not_a_zone')|ZoneInfo('Zulu') is ZoneInfo('Zulu')|ZoneInfo.no_cache('Zulu') is ZoneInfo('Zulu')|ZoneInfo('Zulu')==ZoneInfo.no_cache('Zulu')|ZoneInfo('Zulu').key|ZoneInfo(key='Area/Place')
ZoneInfo.from_file(io.BytesIO(b''))|ZoneInfo.from_file(io.BytesIO(b'TZif'))|ZoneInfo.from_file(tzif([(0,0,'A')]),key='P')|ZoneInfo.from_file(tzif([(0,0,'A')]),'P')|pickle.loads(pickle.dumps(ZoneInfo('Zulu'))) is ZoneInfo('Zulu')
pickle.loads(pickle.dumps(ZoneInfo.no_cache('Zulu'))) is ZoneInfo('Zulu')|pickle.dumps(ZoneInfo.from_file(tzif([(0,0,'A')])))|ZoneInfo('Zulu').fromutc(5)|ZoneInfo.clear_cache(['a'])|ZoneInfo.clear_cache(only_keys=['Zulu'])
zoneinfo.reset_tzpath(['a','/b','c'])|zoneinfo.reset_tzpath('a')|zoneinfo.nothing|ZoneInfo._unpickle('Zulu',True)|copy.copy(ZoneInfo('Zulu')) is ZoneInfo('Zulu')|copy.deepcopy(ZoneInfo('Zulu')) is ZoneInfo('Zulu')'''.replace('\n', '|').split('|'):
        attempt(text)

    class Mine(ZoneInfo):
        pass

    print(Mine('Zulu') is Mine('Zulu'), Mine('Zulu') is ZoneInfo('Zulu'), repr(Mine('Zulu')), isinstance(Mine('Zulu'), ZoneInfo))
    first = ZoneInfo('Zulu')
    ZoneInfo.clear_cache()
    second = ZoneInfo('Zulu')
    print(first is second)
    ZoneInfo.clear_cache(only_keys=['Area/Place'])
    print(second is ZoneInfo('Zulu'))
    ref = weakref.ref(ZoneInfo.no_cache('Extra'))
    gc.collect()
    print(ref())
    os.environ['PYTHONTZPATH'] = 'relative' + os.pathsep + os.path.join(top, 'two')
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        zoneinfo.reset_tzpath()
    print(zoneinfo.TZPATH == (os.path.join(top, 'two'),), [(w.category.__name__, str(w.message)) for w in caught])
    print(ZoneInfo.no_cache('Zulu').utcoffset(None))
print(zoneinfo.__all__, zoneinfo.ZoneInfoNotFoundError.__mro__[1].__name__, zoneinfo.InvalidTZPathWarning.__mro__[1].__name__, 'TZPATH' in dir(zoneinfo))

# -- the name of the module in C --
import _zoneinfo
print(_zoneinfo.ZoneInfo is zoneinfo.ZoneInfo)
