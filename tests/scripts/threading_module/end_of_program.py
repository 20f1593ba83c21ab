# The program ends when all its threads have.
import atexit
import threading
import time

atexit.register(print, 'atexit')


main_is_done = threading.Event()


def late():
    main_is_done.wait()
    time.sleep(0.02)
    print('late', threading.main_thread().is_alive())


threading.Thread(target=late).start()
print('the main thread is done')
main_is_done.set()
