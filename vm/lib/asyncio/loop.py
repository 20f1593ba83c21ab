"""The event loop: runs callbacks in the order in which they were asked for, and those of a later time when it has come."""
import _thread
import collections
import contextvars
import functools
import heapq
import sys
import time
import weakref

__all__ = ["AbstractEventLoop", "AbstractEventLoopPolicy", "DefaultEventLoopPolicy", "get_event_loop_policy", "set_event_loop_policy", "Handle", "TimerHandle", "Runner", "get_event_loop", "get_running_loop", "new_event_loop", "run",
           "set_event_loop"]

_KEY = "asyncio.loop"    # of the thread's own dict: the loop that runs in the thread


_LACKING = frozenset(
    "add_reader add_signal_handler add_writer connect_accepted_socket connect_read_pipe connect_write_pipe create_connection "
    "create_datagram_endpoint create_server create_unix_connection create_unix_server getaddrinfo getnameinfo remove_reader "
    "remove_signal_handler remove_writer sendfile sock_accept sock_connect sock_recv sock_recv_into sock_recvfrom "
    "sock_recvfrom_into sock_sendall sock_sendfile sock_sendto start_tls subprocess_exec subprocess_shell".split())


@functools.cache
def _futures():
    "The module, which imports this one."
    from . import futures
    return futures


@functools.cache
def _tasks():
    from . import tasks
    return tasks


class AbstractEventLoop:
    """The base of event loops."""

    def __getattr__(self, name):
        if name in _LACKING:
            raise AttributeError(f"Krait has no 'asyncio.AbstractEventLoop.{name}'", name=name, obj=self)
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)


def described_callback(function, args=()):
    "A callback in the repr of what will call it: name(), and where that is defined."
    while isinstance(function, functools.partial):
        args, function = function.args + tuple(args), function.func
    import reprlib
    name = getattr(function, "__qualname__", None) or getattr(function, "__name__", None) or repr(function)
    text = f"{name}({', '.join(reprlib.repr(arg) for arg in args)})"
    code = getattr(getattr(function, "__func__", function), "__code__", None)
    return text if code is None else f"{text} at {code.co_filename}:{code.co_firstlineno}"


class Handle:
    """A callback that has been scheduled."""

    __slots__ = ("_callback", "_args", "_cancelled", "_loop", "_context", "__weakref__")

    def __init__(self, callback, args, loop, context=None):
        self._callback, self._args, self._loop, self._cancelled = callback, args, loop, False
        self._context = contextvars.copy_context() if context is None else context

    def __repr__(self):
        info = [self.__class__.__name__]
        if self._cancelled:
            info.append("cancelled")
        info += self._repr_info()
        if self._callback is not None:
            info.append(described_callback(self._callback, self._args))
        return f"<{' '.join(info)}>"

    def _repr_info(self):
        return []

    def cancel(self):
        """It won't be called."""
        if not self._cancelled:
            self._cancelled = True
            self._callback = self._args = None

    def cancelled(self):
        """Whether cancel() was called."""
        return self._cancelled

    def _run(self):
        try:
            self._context.run(self._callback, *self._args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._loop.call_exception_handler({"message": f"Exception in callback {described_callback(self._callback, self._args)}", "exception": error,
                                               "handle": self})


class TimerHandle(Handle):
    """A callback for a later time."""

    __slots__ = ("_when", "_number")

    def __init__(self, when, number, callback, args, loop, context=None):
        if when is None:
            raise TypeError("when cannot be None")
        super().__init__(callback, args, loop, context)
        self._when, self._number = when, number

    def _repr_info(self):
        return [f"when={self._when}"]

    def when(self):
        """The time, by loop.time()."""
        return self._when

    def __lt__(self, other):
        return (self._when, self._number) < (other._when, other._number)


def _log(message, exc_info):
    try:
        import logging  # only when something has gone wrong
    except ImportError:
        return          # while the interpreter ends
    logging.getLogger("asyncio").error(message, exc_info=exc_info)


class EventLoop(AbstractEventLoop):
    """Callbacks that are ready in a queue, those of later in a heap."""

    def __init__(self):
        self._ready = collections.deque()
        self._timers = []
        self._count = 0
        self._stopping = self._closed = self._is_running = False
        self._exception_handler = self._task_factory = None
        self._asyncgens = weakref.WeakSet()
        self._debug = False
        self.tasks = {}  # not done yet, in order of creation
        self._sleep = _thread.allocate_lock()  # taken: other threads wake the loop by releasing it
        self._sleep.acquire()
        self._executor = None

    def __repr__(self):
        return f"<{self.__class__.__name__} running={self.is_running()} closed={self.is_closed()} debug={self.get_debug()}>"

    def time(self):
        return time.monotonic()

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled

    def is_running(self):
        return self._is_running

    def is_closed(self):
        return self._closed

    def _check_closed(self):
        if self._closed:
            raise RuntimeError("Event loop is closed")

    def call_soon(self, callback, *args, context=None):
        self._check_closed()
        if not callable(callback):
            raise TypeError(f"a callable object was expected by call_soon(), got {callback!r}")
        handle = Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    def call_soon_threadsafe(self, callback, *args, context=None):
        handle = self.call_soon(callback, *args, context=context)
        self._wake_up()
        return handle

    def _wake_up(self):
        if self._sleep.locked():
            try:
                self._sleep.release()
            except RuntimeError:
                pass  # another thread was quicker

    def call_later(self, delay, callback, *args, context=None):
        if delay is None:
            raise TypeError("delay must not be None")
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError("when cannot be None")
        self._check_closed()
        self._count += 1
        handle = TimerHandle(when, self._count, callback, args, self, context)
        heapq.heappush(self._timers, handle)
        return handle

    def create_future(self):
        return _futures().Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        self._check_closed()
        if self._task_factory is not None:
            task = self._task_factory(self, coro) if context is None else self._task_factory(self, coro, context=context)
            if name is not None and hasattr(task, "set_name"):
                task.set_name(name)
            return task
        return _tasks().Task(coro, loop=self, name=name, context=context)

    def set_task_factory(self, factory):
        self._task_factory = factory

    def get_task_factory(self):
        return self._task_factory

    def set_exception_handler(self, handler):
        if handler is not None and not callable(handler):
            raise TypeError(f"A callable object or None is expected, got {handler!r}")
        self._exception_handler = handler

    def get_exception_handler(self):
        return self._exception_handler

    def default_exception_handler(self, context):
        """Logs what went wrong; without any logging set up that is on standard error."""
        error = context.get("exception")
        lines = [context.get("message") or "Unhandled exception in event loop"]
        lines += [f"{key}: {context[key]!r}" for key in sorted(context) if key not in ("message", "exception")]
        _log("\n".join(lines), error if error is not None else False)

    def call_exception_handler(self, context):
        handler = self._exception_handler
        try:
            if handler is None:
                self.default_exception_handler(context)
            else:
                handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            if handler is None:
                _log("Exception in default exception handler", True)
            else:
                self._handler_failed(error, context)

    def _handler_failed(self, error, context):
        try:
            self.default_exception_handler({"message": "Unhandled error in exception handler", "exception": error, "context": context})
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException:
            _log("Exception in default exception handler while handling an unexpected error in custom exception handler", True)

    def _run_once(self):
        """Waits until something is ready, then runs all that is ready now."""
        while self._timers and self._timers[0]._cancelled:
            heapq.heappop(self._timers)
        if not self._ready and not self._stopping:
            if self._timers:
                delay = self._timers[0]._when - self.time()
                if delay > 0:
                    self._sleep.acquire(timeout=min(delay, _thread.TIMEOUT_MAX))
            else:
                self._sleep.acquire()  # until a signal or another thread
        end = self.time() + 1e-9
        while self._timers and self._timers[0]._when <= end:
            self._ready.append(heapq.heappop(self._timers))
        for _ in range(len(self._ready)):
            handle = self._ready.popleft()
            if not handle._cancelled:
                handle._run()

    def run_in_executor(self, executor, func, *args):
        """The result, to come, of a call in another thread."""
        from .futures import wrap_future
        self._check_closed()
        if executor is None:
            if self._executor is None:
                from concurrent.futures import ThreadPoolExecutor
                self._executor = ThreadPoolExecutor(thread_name_prefix="asyncio")
            executor = self._executor
        return wrap_future(executor.submit(func, *args), loop=self)

    def set_default_executor(self, executor):
        self._executor = executor

    def run_forever(self):
        own = _thread._own_dict()
        self._check_closed()
        if self._is_running:
            raise RuntimeError("This event loop is already running")
        if own.get(_KEY) is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")
        self._is_running, own[_KEY] = True, self
        hooks = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(firstiter=self._asyncgens.add, finalizer=self._finish_asyncgen)
        try:
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping = self._is_running = False
            own[_KEY] = None
            sys.set_asyncgen_hooks(*hooks)

    def _finish_asyncgen(self, agen):
        self._asyncgens.discard(agen)
        if not self._closed:
            self.call_soon_threadsafe(self.create_task, agen.aclose())

    async def shutdown_asyncgens(self):
        """Closes all asynchronous generators that haven't ended."""
        agens = list(self._asyncgens)
        self._asyncgens.clear()
        from .tasks import gather
        for result, agen in zip(await gather(*[agen.aclose() for agen in agens], return_exceptions=True), agens):
            if isinstance(result, Exception):
                self.call_exception_handler({"message": f"an error occurred during closing of asynchronous generator {agen!r}",
                                             "exception": result, "asyncgen": agen})

    async def shutdown_default_executor(self):
        """Waits for the threads of run_in_executor()."""
        if self._executor is not None:
            self._executor.shutdown(wait=True)

    def run_until_complete(self, future):
        from .tasks import ensure_future
        from .futures import isfuture
        self._check_closed()
        if self._is_running:
            raise RuntimeError("This event loop is already running")
        if _get_running_loop() is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")
        new = not isfuture(future)
        future = ensure_future(future, loop=self)

        def stop(future):
            if not future.cancelled() and isinstance(future._exception, (SystemExit, KeyboardInterrupt)):
                return
            self.stop()

        future.add_done_callback(stop)
        try:
            self.run_forever()
        except BaseException:
            if new and future.done() and not future.cancelled():
                future.exception()  # it is known already
            raise
        finally:
            future.remove_done_callback(stop)
        if not future.done():
            raise RuntimeError("Event loop stopped before Future completed.")
        return future.result()

    def stop(self):
        """Ends run_forever() after this round."""
        self._stopping = True
        self._wake_up()

    def close(self):
        if self._is_running:
            raise RuntimeError("Cannot close a running event loop")
        self._closed = True
        self._ready.clear()
        self._timers.clear()
        if self._executor is not None:
            self._executor.shutdown(wait=False)
            self._executor = None


EventLoop.__name__ = EventLoop.__qualname__ = "_UnixSelectorEventLoop"


def get_running_loop():
    """The loop that runs; RuntimeError if none does."""
    loop = _get_running_loop()
    if loop is None:
        raise RuntimeError("no running event loop")
    return loop


def _get_running_loop():
    return _thread._own_dict().get(_KEY)


def _set_running_loop(loop):
    _thread._own_dict()[_KEY] = loop


class AbstractEventLoopPolicy:
    """Decides which loop a thread has."""

    def get_event_loop(self):
        raise NotImplementedError

    def set_event_loop(self, loop):
        raise NotImplementedError

    def new_event_loop(self):
        raise NotImplementedError


class DefaultEventLoopPolicy(AbstractEventLoopPolicy):
    """Each thread has its own loop, which the main thread makes when it is asked for first."""

    _KEY = "asyncio.policy_loop"

    def get_event_loop(self):
        own = _thread._own_dict()
        if self._KEY not in own and "threading" in sys.modules:
            threading = sys.modules["threading"]
            if threading.current_thread() is not threading.main_thread():
                raise RuntimeError("There is no current event loop in thread %r." % threading.current_thread().name)
        if self._KEY not in own:
            own[self._KEY] = self.new_event_loop()
        if own[self._KEY] is None:
            raise RuntimeError("There is no current event loop in thread 'MainThread'.")
        return own[self._KEY]

    def set_event_loop(self, loop):
        if loop is not None and not isinstance(loop, AbstractEventLoop):
            raise TypeError(f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'")
        _thread._own_dict()[self._KEY] = loop

    def new_event_loop(self):
        return EventLoop()


_policy = None


def get_event_loop_policy():
    """What decides which loop a thread has."""
    global _policy
    if _policy is None:
        _policy = DefaultEventLoopPolicy()
    return _policy


def set_event_loop_policy(policy):
    """Sets it; None: the default one, anew."""
    global _policy
    if policy is not None and not isinstance(policy, AbstractEventLoopPolicy):
        raise TypeError(f"policy must be an instance of AbstractEventLoopPolicy or None, not '{type(policy).__name__}'")
    _policy = policy
    _thread._own_dict().pop(DefaultEventLoopPolicy._KEY, None)


def get_event_loop():
    """The loop that runs, or the one that the policy gives."""
    return _get_running_loop() or get_event_loop_policy().get_event_loop()


def set_event_loop(loop):
    """Sets what get_event_loop() gives while none runs."""
    get_event_loop_policy().set_event_loop(loop)


def new_event_loop():
    """A new loop."""
    return get_event_loop_policy().new_event_loop()


class Runner:
    """Runs several coroutines in one loop, and clears up at the end of the block."""

    def __init__(self, *, debug=None, loop_factory=None):
        self._debug, self._loop_factory = debug, loop_factory
        self._loop = None
        self._closed = False

    def __enter__(self):
        self.get_loop()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.close()

    def get_loop(self):
        """The loop, made when first needed."""
        if self._closed:
            raise RuntimeError("Runner is closed")
        if self._loop is None:
            self._loop = (self._loop_factory or new_event_loop)()
            self._context = contextvars.copy_context()
            if self._debug is not None:
                self._loop.set_debug(self._debug)
        return self._loop

    def run(self, coro, *, context=None):
        """The result of a coroutine."""
        from .tasks import iscoroutine
        if not iscoroutine(coro):
            raise ValueError(f"a coroutine was expected, got {coro!r}")
        if _get_running_loop() is not None:
            raise RuntimeError("Runner.run() cannot be called from a running event loop")
        loop = self.get_loop()
        set_event_loop(loop)
        return loop.run_until_complete(loop.create_task(coro, context=self._context if context is None else context))

    def close(self):
        """Cancels what still runs, and closes the loop."""
        if self._closed or self._loop is None:
            self._closed = True
            return
        loop = self._loop
        try:
            left = list(loop.tasks)
            for task in left:
                task.cancel()
            if left:
                loop.run_until_complete(_all_of(left))
                for task in left:
                    if not task.cancelled() and task.exception() is not None:
                        loop.call_exception_handler({"message": "unhandled exception during asyncio.run() shutdown",
                                                     "exception": task.exception(), "task": task})
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.run_until_complete(loop.shutdown_default_executor())
        finally:
            set_event_loop(None)
            loop.close()
            self._loop, self._closed = None, True


async def _all_of(tasks):
    from .tasks import gather
    await gather(*tasks, return_exceptions=True)


def run(main, *, debug=None):
    """Runs a coroutine in a loop of its own, which is closed at the end; gives its result."""
    if _get_running_loop() is not None:
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    with Runner(debug=debug) as runner:
        return runner.run(main)
