/* _select.c -- waiting until files can be read or written: the C half of select (lib/select.py is the other). */
#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <time.h>

#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "vm/threads.h"

static int64_t milliseconds_now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* Rows of (fd, events) as what the system takes; free with heap_free. NULL: error pending. */
static struct pollfd *poll_rows(const List *list)
{
    struct pollfd *rows = heap_alloc(sizeof *rows * (list->length + 1));
    for (uint32_t k = 0; rows && k < list->length; k++) {
        int64_t fd, events;
        Tuple  *pair = AS(Tuple, list->items[k]);
        if (!IS_TUPLE(list->items[k]) || pair->length != 2 || !number_to_int64(pair->items[0], &fd) || !number_to_int64(pair->items[1], &events)) {
            if (!error_pending()) raise_type_error("a list of pairs of int is wanted");
            heap_free(rows, sizeof *rows * (list->length + 1));
            return NULL;
        }
        rows[k] = (struct pollfd){(int)fd, (short)events, 0};
    }
    return rows;
}

/* timeout in ms, negative: for ever. The number of rows that are ready; -1: error pending. */
static int wait_for_rows(struct pollfd *rows, uint32_t n, int64_t timeout)
{
    int64_t end = timeout < 0 ? 0 : milliseconds_now() + timeout;
    for (;;) {
        Thread *self  = turn_leave();
        int     ready = poll(rows, n, timeout < 0 ? -1 : timeout > INT_MAX ? INT_MAX : (int)timeout);
        turn_enter(self);
        if (ready >= 0) return ready;
        if (errno != EINTR) {
            raise_os_error(errno, NULL);
            return -1;
        }
        if (!check_pending()) return -1;
        if (timeout > 0 && (timeout = end - milliseconds_now()) < 0) timeout = 0;
    }
}

static Owned ready_rows(const struct pollfd *rows, uint32_t n)
{
    Owned result = list_new(0);
    for (uint32_t k = 0; result && k < n; k++) {
        if (!rows[k].revents) continue;
        Owned fd = int_new(rows[k].fd), events = int_new(rows[k].revents & 0xffff), pair = fd && events ? tuple_pack(2, fd, events) : NULL;
        ref_drop_maybe(fd);
        ref_drop_maybe(events);
        if (!pair || !list_append_take(AS(List, result), pair)) ref_clear(&result);
    }
    return result;
}

NATIVE(select_poll)
{
    int64_t timeout;
    if (!number_to_int64(args[1], &timeout)) return NULL;
    Owned list = object_to_list(args[0]), result = NULL;
    if (!list) return NULL;
    uint32_t       count = AS(List, list)->length;
    struct pollfd *rows = poll_rows(AS(List, list));
    if (rows && wait_for_rows(rows, count, timeout) >= 0) result = ready_rows(rows, count);
    if (rows) heap_free(rows, sizeof *rows * (count + 1));
    ref_drop(list);
    return result;
}

static const NativeDef functions[] = {
    { "poll_rows", select_poll, "rows, milliseconds, /", "Waits until one of the (fd, events) is ready; the result is those that are.", 0 },
    { 0 },
};

static bool setup(Module *module)
{
    static const struct { const char *name; int value; } constants[] = {
#define ROW(name) {#name, name},
        ROW(POLLIN) ROW(POLLPRI) ROW(POLLOUT) ROW(POLLERR) ROW(POLLHUP) ROW(POLLNVAL) ROW(POLLRDNORM) ROW(POLLRDBAND) ROW(POLLWRNORM) ROW(POLLWRBAND)
#undef ROW
    };
    for (size_t k = 0; k < sizeof constants / sizeof *constants; k++) {
        Owned value = int_new(constants[k].value);
        bool  ok    = value && dict_set_c(module->dict, constants[k].name, value);
        ref_drop_maybe(value);
        if (!ok) return false;
    }
    return true;
}

const NativeModule _select_module = { "_select", "Waiting until files can be read or written.", functions, setup };
