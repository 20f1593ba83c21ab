# The program ends when all its threads have.
import atexit
import threading
import time

atexit.register(print, 'atexit')


def late():
    time.sleep(0.02)
    print('late', threading.main_thread().is_alive())


threading.Thread(target=late).start()
print('the main thread is done')
