# test.support.script_helper and threading_helper: the interpreter run from a test, threads started and caught.
import os
import threading
from test.support import os_helper, script_helper, threading_helper

rc, out, err = script_helper.assert_python_ok('-c', 'print(6 * 7)')
print(rc, out, err)
result = script_helper.assert_python_failure('-c', 'raise SystemExit(3)')
print(result.rc, result.out, result.err)
for run in (lambda: script_helper.assert_python_ok('-c', '1/0'), lambda: script_helper.assert_python_failure('-c', '0')):
    try:
        run()
    except AssertionError as e:
        print(str(e).splitlines()[0])
print(script_helper.assert_python_ok('-c', 'import os; print(os.environ.get("KR_X"))', KR_X='here').out)
with os_helper.temp_cwd() as folder:
    path = script_helper.make_script(folder, 'hello', 'print("from a file")')
    print(os.path.basename(path), script_helper.assert_python_ok(path).out)
    script_helper.make_pkg(os.path.join(folder, 'pack'), 'print("package")')
    print(script_helper.assert_python_ok('-c', 'import pack', __isolated=False, __cwd=folder).out)
    process = script_helper.spawn_python('-c', 'print(input()[::-1])')
    process.stdin.write(b'abc\n')
    process.stdin.flush()
    print(script_helper.kill_python(process))

done = []
with threading_helper.start_threads([threading.Thread(target=done.append, args=(n,)) for n in range(3)]):
    pass
print(sorted(done))
with threading_helper.catch_threading_exception() as caught:
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    threading_helper.join_thread(thread)
    print(caught.exc_type.__name__, caught.exc_value, caught.thread is thread)
    caught.exc_traceback
with threading_helper.wait_threads_exit():
    threading.Thread(target=lambda: done.append('late')).start()
print(done[-1])


@threading_helper.reap_threads
def function():
    return 'result'


print(function())
