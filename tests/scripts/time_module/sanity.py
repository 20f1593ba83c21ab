# time: what can be said without a clock.
import time
a = time.time(); b = time.time(); print(isinstance(a, float), b >= a, a > 1.6e9)
m = time.monotonic(); p = time.perf_counter(); c = time.process_time(); t = time.time_ns(); print(type(m).__name__, type(p).__name__, type(c).__name__, type(t).__name__, abs(t / 1e9 - a) < 60)
start = time.perf_counter(); time.sleep(0.02); d = time.perf_counter() - start; print(0.019 < d < 5)
print(time.monotonic() >= m, time.process_time() >= c, time.perf_counter_ns() > 0, time.monotonic_ns() > 0)
g = time.gmtime(0); print(g[:6], g.tm_year, g.tm_wday, g.tm_yday, g.tm_isdst, len(g)); print(time.strftime('%Y-%m-%d %H:%M:%S', g), time.asctime(g))
g = time.gmtime(1234567890); print(tuple(g), time.strftime('%a %b %d %j %y %I %p', g))
for bad in ('time.sleep(-1)', "time.sleep('a')", 'time.sleep()', 'time.time(1)', "time.gmtime('a')", 'time.nope', 'time.strftime(5)'):
    try: print(eval(bad))
    except Exception as e: print(bad, '->', type(e).__name__, e)
