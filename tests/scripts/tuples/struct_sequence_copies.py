# struct sequences (sys.hash_info, time.struct_time, os.stat_result): __reduce__, copies, hidden fields in a dict, what can't be made
import copy
import os
import pickle
import sys
import time

moment = time.gmtime(86400 * 365)
print(moment.__reduce__())
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    again = pickle.loads(pickle.dumps(moment, protocol))
    print(protocol, again == moment, again.tm_zone, again.tm_gmtoff, type(again) is time.struct_time)
for made in (copy.copy(moment), copy.deepcopy(moment), time.struct_time(range(9), {"tm_zone": "X", "tm_gmtoff": 7, "other": 1}), time.struct_time(range(9)), time.struct_time(range(11), {"tm_zone": "unused"})):
    print(made, made.tm_zone, made.tm_gmtoff)
status = os.stat_result(range(10), {"st_atime": 1.5, "st_mtime_ns": 9})
print(status, status.st_atime, status.st_mtime, status.st_mtime_ns, status.st_ctime_ns)
print(sorted(status.__reduce__()[1][1].items(), key=str)[:5])
for info in (sys.float_info, sys.hash_info, sys.int_info):
    again = copy.copy(info)
    print(type(info).__name__, again == info, again is info, repr(again) == repr(info))
for info in (sys.flags, sys.version_info):
    print(info.__reduce__()[1][1], type(info).__name__)
    try:
        copy.copy(info)
    except TypeError as e:
        print(e)
for args in ((), (1,), ("short",), (range(12),), (range(9), 5), (range(9), {}, 1), (range(8),)):
    try:
        print(time.struct_time(*args))
    except TypeError as e:
        print(e)
