/* io_buffer.c -- the buffer between a raw stream and whoever reads or writes small pieces.
 *
 *   reading:  | already taken | unread |  free |        writing:  | waits to be written | free |
 *             0             start     end    size                 0                  pending  size
 *   raw stands behind `end`                             raw stands at 0
 *
 * Always true: pending == 0 or start == end == 0.  Going over from reading to writing sets raw back by what is unread; going over
 * from writing to reading writes what waits.  What was taken stays in place as long as nothing else is read, so that seek() needs
 * no system call when it stays within the buffer.
 *
 * raw may be any object: its methods may do anything, even use this very buffer.  So `busy` is set while it works, and a call
 * that comes back to us meanwhile is refused, as CPython does.  A call by another thread waits.
 */
#include <errno.h>
#include <string.h>

#include "runtime/bytes.h"
#include "runtime/memoryview.h"
#include "vm/modules/io_parts.h"

static int64_t unread(const Buffered *b) { return b->end - b->start; }

static bool enter(Buffered *b)
{
    while (UNLIKELY(b->busy)) {
        if (b->user == thread_running) {
            raise_runtime_error("reentrant call inside %R", OBJ(b));
            return false;
        }
        if (!thread_started) break; /* at the end of the program, or in a child: whoever uses it is not coming back */
        turn_wait(b, 0);
        if (interp.pending && !check_pending()) {
            turn_notify(b); /* perhaps it was our notice */
            return false;
        }
    }
    b->user = thread_running;
    return b->busy = true;
}

static void leave(Buffered *b)
{
    b->busy = false;
    if (UNLIKELY(thread_started)) turn_notify(b);
}

static bool need_memory(Buffered *b) { return b->data || (b->data = heap_alloc((size_t)b->size)) != NULL; }

static void drop_read_ahead(Buffered *b) { b->start = b->end = 0; }

void buffered_forget(Buffered *b)
{
    heap_free(b->data, (size_t)b->size);
    b->data    = NULL;
    b->pending = 0;
    drop_read_ahead(b);
}

/* ---- raw ------------------------------------------------------------------------------------------ */

/* What a method of raw gave: an int in 0..most. Takes r over. */
static int64_t checked_length(Owned r, int64_t most, const char *method)
{
    int64_t length = IO_ERROR;
    if (!r) return IO_ERROR;
    if (r == NONE) {
        ref_drop(r);
        return IO_WOULD_BLOCK;
    }
    bool ok = number_to_index(r, &length, &exc_ValueError);
    ref_drop(r);
    if (!ok && !strcmp(method, "write")) {
        error_clear();
        length = -1;
    } else if (!ok) {
        Owned cause = error_take();
        raise_error(&exc_OSError, "raw %s() failed", method);
        error_chain_cause(cause);
        return IO_ERROR;
    }
    if (length >= 0 && length <= most) return length;
    raise_error(&exc_OSError, "raw %s() returned invalid length %lld (should have been between 0 and %lld)", method, (long long)length, (long long)most);
    return IO_ERROR;
}

/* raw.readinto() of a buffer of its own: whatever the method keeps does no harm. */
static int64_t read_by_method(Buffered *b, char *to, int64_t n)
{
    Owned   room = bytearray_new(NULL, n), view = NULL;
    int64_t got  = IO_ERROR;
    if (room && n) memset(AS(ByteArray, room)->data, 0, (size_t)n);
    if (room && (view = memoryview_new(room, true)) != NULL)
        got = checked_length(object_call_method(b->raw, names.readinto, &view, 1), n, "readinto");
    if (got > 0) memcpy(to, AS(ByteArray, room)->data, (size_t)got);
    ref_drop_maybe(view);
    ref_drop_maybe(room);
    return got;
}

static int64_t raw_read(Buffered *b, char *to, int64_t n)
{
    Owned   raw = ref_keep(b->raw); /* other threads may let go of it meanwhile */
    int64_t got = IS_EXACT_FILE(raw) ? fileio_read(AS(FileIO, raw), to, n) : read_by_method(b, to, n);
    ref_drop(raw);
    if (got > 0 && b->position >= 0) b->position += got;
    return got;
}

static int64_t write_by_method(Buffered *b, const char *from, int64_t n)
{
    Owned bytes = bytes_new(from, n), view = bytes ? memoryview_new(bytes, false) : NULL;
    int64_t done = view ? checked_length(object_call_method(b->raw, names.write, &view, 1), n, "write") : IO_ERROR;
    ref_drop_maybe(view);
    ref_drop_maybe(bytes);
    return done;
}

static int64_t raw_write(Buffered *b, const char *from, int64_t n)
{
    errno        = 0; /* a raw stream in Python leaves that alone */
    Owned   raw  = ref_keep(b->raw);
    int64_t done = IS_EXACT_FILE(raw) ? fileio_write(AS(FileIO, raw), from, n) : write_by_method(b, from, n);
    if (done == IO_WOULD_BLOCK) b->refusal = errno;
    ref_drop(raw);
    if (done > 0 && b->position >= 0) b->position += done;
    return done;
}

static int64_t checked_position(Buffered *b, Owned r)
{
    int64_t position = -1;
    if (!r) return IO_ERROR;
    bool ok = number_to_index(r, &position, &exc_ValueError);
    ref_drop(r);
    if (ok && position < 0) raise_error(&exc_OSError, "Raw stream returned invalid position %lld", (long long)position);
    if (!ok || position < 0) return IO_ERROR;
    return b->position = position;
}

static int64_t raw_tell(Buffered *b)
{
    if (!IS_EXACT_FILE(b->raw)) return checked_position(b, io_call(b->raw, names.tell));
    return b->position = fileio_seek(AS(FileIO, b->raw), 0, 1);
}

static int64_t raw_seek(Buffered *b, int64_t target, int whence)
{
    if (IS_EXACT_FILE(b->raw)) return b->position = fileio_seek(AS(FileIO, b->raw), target, whence);
    Owned   where = int_new(target), how = int_new(whence);
    int64_t reached = IO_ERROR;
    if (where && how) reached = checked_position(b, object_call_method(b->raw, names.seek, (Object *[]){where, how}, 2));
    ref_drop_maybe(where);
    ref_drop_maybe(how);
    return reached;
}

/* ---- reading --------------------------------------------------------------------------------------- */

/* One read of raw, when nothing is unread. What raw gives, or how it failed. */
static int64_t fill(Buffered *b)
{
    if (!need_memory(b)) return IO_ERROR;
    drop_read_ahead(b);
    int64_t got = raw_read(b, b->data, b->size);
    if (got > 0) b->end = got;
    return got;
}

static void take(Buffered *b, char *to, int64_t n)
{
    if (n) memcpy(to, b->data + b->start, (size_t)n);
    b->start += n;
}

static Owned take_bytes(Buffered *b, int64_t n)
{
    Owned o = bytes_new(b->data ? b->data + b->start : "", n);
    if (o) b->start += n;
    return o;
}

static bool flush_writes(Buffered *b);

/* Raw streams see in which portions they are read, so these are CPython's: read() has whole buffers read in place and then the
   buffer filled until there is enough, readinto() has all read in place that is more than a buffer. */
typedef enum { PORTIONS_READ, PORTIONS_READINTO, PORTIONS_ONE } Portions;

static int64_t in_place(const Buffered *b, int64_t left, Portions portions)
{
    if (portions == PORTIONS_READ) return left / b->size * b->size;
    return left > b->size ? left : 0;
}

/* Once more; what was read before stays in front. */
static int64_t fill_and_take(Buffered *b, char *to, int64_t most)
{
    int64_t got = need_memory(b) ? raw_read(b, b->data + b->end, b->size - b->end) : IO_ERROR;
    if (got <= 0) return got;
    b->end += got;
    if (got > most) got = most;
    take(b, to, got);
    return got;
}

static int64_t read_into(Buffered *b, char *to, int64_t n, Portions portions)
{
    int64_t done = n < unread(b) ? n : unread(b);
    take(b, to, done);
    if (done == n || (portions == PORTIONS_ONE && done && n - done <= b->size)) return done;
    if (!flush_writes(b)) return IO_ERROR;
    drop_read_ahead(b);
    while (done < n) {
        int64_t direct = in_place(b, n - done, portions);
        int64_t got    = direct ? raw_read(b, to + done, direct) : fill_and_take(b, to + done, n - done);
        if (got == IO_ERROR) return IO_ERROR;
        if (got == IO_WOULD_BLOCK && done == 0) return IO_WOULD_BLOCK;
        if (got > 0) done += got;
        if (got <= 0 || portions == PORTIONS_ONE) break;
    }
    return done;
}

int64_t buffered_read_into(Buffered *b, char *to, int64_t n, bool once)
{
    if (!enter(b)) return IO_ERROR;
    int64_t done = read_into(b, to, n, once ? PORTIONS_ONE : PORTIONS_READINTO);
    leave(b);
    return done;
}

Owned buffered_read(Buffered *b, int64_t n)
{
    if (n <= unread(b)) return take_bytes(b, n);
    if (!enter(b)) return NULL;
    Owned   room = bytes_new(NULL, n);
    int64_t done = room ? read_into(b, AS(Bytes, room)->data, n, PORTIONS_READ) : IO_ERROR;
    leave(b);
    if (done >= 0) return bytes_cut(room, done);
    ref_drop_maybe(room);
    return done == IO_WOULD_BLOCK ? none_new() : NULL;
}

/* All that raw has: bytes or None. */
static Owned rest_of_raw(Buffered *b)
{
    if (IS_EXACT_FILE(b->raw)) return fileio_read_all(AS(FileIO, b->raw));
    Owned method = object_find_attr(b->raw, names.readall);
    if (!method && error_pending()) return NULL;
    if (method) {
        Owned all = object_call_0(method);
        ref_drop(method);
        if (!all || all == NONE || IS_BYTES(all)) return all;
        ref_drop(all);
        return raise_type_error("readall() should return bytes");
    }
    ByteBuilder all;
    bytes_start(&all, 0);
    for (;;) {
        Owned part = io_call(b->raw, names.read);
        if (part && part != NONE && !IS_BYTES(part)) {
            raise_type_error("read() should return bytes");
            ref_clear(&part);
        }
        if (part == NONE && all.used == 0) return part;
        bool end = part == NONE || (part && AS(Bytes, part)->length == 0);
        bool ok  = part && (end || bytes_add(&all, AS(Bytes, part)->data, AS(Bytes, part)->length));
        ref_drop_maybe(part);
        if (ok && !end) continue;
        if (ok) return bytes_finish(&all);
        bytes_abandon(&all);
        return NULL;
    }
}

static Owned bytes_concat(Owned left, Owned right) /* takes both over */
{
    Owned all = bytes_new(NULL, AS(Bytes, left)->length + AS(Bytes, right)->length);
    if (all) {
        memcpy(AS(Bytes, all)->data, AS(Bytes, left)->data, (size_t)AS(Bytes, left)->length);
        memcpy(AS(Bytes, all)->data + AS(Bytes, left)->length, AS(Bytes, right)->data, (size_t)AS(Bytes, right)->length);
    }
    ref_drop(left);
    ref_drop(right);
    return all;
}

Owned buffered_read_all(Buffered *b)
{
    if (!enter(b)) return NULL;
    Owned first = take_bytes(b, unread(b)), rest = NULL;
    if (first && flush_writes(b)) {
        drop_read_ahead(b);
        rest = rest_of_raw(b);
    }
    leave(b);
    if (!first || !rest) {
        ref_drop_maybe(first);
        return NULL;
    }
    if (rest != NONE && b->position >= 0) b->position += AS(Bytes, rest)->length;
    if (AS(Bytes, first)->length == 0) {
        ref_drop(first);
        return rest;
    }
    if (rest != NONE && AS(Bytes, rest)->length) return bytes_concat(first, rest);
    ref_drop(rest);
    return first;
}

Owned buffered_read1(Buffered *b, int64_t n)
{
    if (n < 0) n = b->size;
    if (n == 0) return bytes_new("", 0);
    if (unread(b)) return take_bytes(b, n < unread(b) ? n : unread(b));
    if (!enter(b)) return NULL;
    Owned   room = flush_writes(b) ? bytes_new(NULL, n) : NULL;
    int64_t got  = IO_ERROR;
    if (room) {
        drop_read_ahead(b);
        got = raw_read(b, AS(Bytes, room)->data, n);
    }
    leave(b);
    if (got != IO_ERROR) return bytes_cut(room, got == IO_WOULD_BLOCK ? 0 : got);
    ref_drop_maybe(room);
    return NULL;
}

Owned buffered_peek(Buffered *b)
{
    if (!unread(b)) {
        if (!enter(b)) return NULL;
        bool ok = flush_writes(b) && fill(b) != IO_ERROR;
        leave(b);
        if (!ok) return NULL;
    }
    return bytes_new(b->data ? b->data + b->start : "", unread(b));
}

Owned buffered_readline(Buffered *b, int64_t limit)
{
    ByteBuilder line;
    bool        whole = false, ok = true;
    bytes_start(&line, 0);
    for (;;) {
        int64_t n = unread(b), left = limit - line.used;
        if (limit >= 0 && n >= left) n = left, whole = true;
        const char *newline = n ? memchr(b->data + b->start, '\n', (size_t)n) : NULL;
        if (newline) n = newline - b->data - b->start + 1, whole = true;
        if (whole && line.used == 0) return take_bytes(b, n);
        if (n && !(ok = bytes_add(&line, b->data + b->start, n))) break;
        b->start += n;
        if (whole) break;
        if (!(ok = enter(b))) break;
        int64_t got = flush_writes(b) ? fill(b) : IO_ERROR;
        leave(b);
        if (!(ok = got != IO_ERROR) || got <= 0) break;
    }
    if (ok) return bytes_finish(&line);
    bytes_abandon(&line);
    return NULL;
}

/* ---- writing ---------------------------------------------------------------------------------------- */

static void raise_would_block(const Buffered *b, int64_t written)
{
    Owned number = int_new(b->refusal), text = str_from_c("write could not complete without blocking"), count = int_new(written);
    if (number && text && count) raise_with_args(&exc_BlockingIOError, (Object *[]){number, text, count}, 3);
    ref_drop_maybe(number);
    ref_drop_maybe(text);
    ref_drop_maybe(count);
}

/* What could not be written stays. */
static bool flush_writes(Buffered *b)
{
    int64_t done = 0, got = 0;
    while (done < b->pending && got >= 0) {
        got = raw_write(b, b->data + done, b->pending - done);
        if (got > 0) done += got;
        if (got > 0 && !check_pending()) got = IO_ERROR; /* a signal may be why a write was cut short: look before waiting again */
    }
    if (done && done < b->pending) memmove(b->data, b->data + done, (size_t)(b->pending - done));
    b->pending -= done;
    if (got == IO_WOULD_BLOCK) raise_would_block(b, 0);
    return got >= 0;
}

/* raw goes back to where the reader is. */
static bool give_back(Buffered *b)
{
    int64_t ahead = unread(b);
    drop_read_ahead(b);
    return ahead == 0 || raw_seek(b, -ahead, 1) >= 0;
}

static bool keep(Buffered *b, const char *from, int64_t n)
{
    if (!need_memory(b)) return false;
    if (n) memcpy(b->data + b->pending, from, (size_t)n);
    b->pending += n;
    return true;
}

/* raw takes no more: the buffer takes what it can. */
static bool write_blocked(Buffered *b, const char *from, int64_t n, int64_t written)
{
    int64_t room = b->size - b->pending, part = n < room ? n : room;
    if (!keep(b, from, part)) return false;
    if (part == n) return true;
    raise_would_block(b, written + part);
    return false;
}

static bool write_much(Buffered *b, const char *from, int64_t n)
{
    if (!flush_writes(b)) {
        if (!error_is(&exc_BlockingIOError)) return false;
        error_clear();
        return write_blocked(b, from, n, 0);
    }
    int64_t done = 0;
    while (n - done > b->size) {
        int64_t got = raw_write(b, from + done, n - done);
        if (got == IO_ERROR) return false;
        if (got == IO_WOULD_BLOCK) return write_blocked(b, from + done, n - done, done);
        if (!check_pending()) return false;
        done += got;
    }
    return keep(b, from + done, n - done);
}

bool buffered_write(Buffered *b, const char *from, int64_t n)
{
    if (LIKELY(b->data && !b->end && !b->busy && n <= b->size - b->pending)) return keep(b, from, n);
    if (!enter(b)) return false;
    bool ok = give_back(b) && (n <= b->size - b->pending ? keep(b, from, n) : write_much(b, from, n));
    leave(b);
    return ok;
}

bool buffered_flush_writes(Buffered *b)
{
    if (b->pending == 0 && !b->busy) return true;
    if (!enter(b)) return false;
    bool ok = flush_writes(b);
    leave(b);
    return ok;
}

bool buffered_flush(Buffered *b)
{
    if (!enter(b)) return false;
    bool ok = flush_writes(b) && give_back(b);
    leave(b);
    return ok;
}

/* ---- position ----------------------------------------------------------------------------------------- */

int64_t buffered_tell(Buffered *b)
{
    int64_t position = raw_tell(b);
    return position < 0 ? IO_ERROR : position - unread(b) + b->pending;
}

static bool check_seekable(Buffered *b)
{
    Owned able = IS_EXACT_FILE(b->raw) ? fileio_seekable(AS(FileIO, b->raw)) : io_call(b->raw, names.seekable);
    bool  ok   = able == TRUE_;
    ref_drop_maybe(able);
    if (able && !ok) raise_unsupported("File or stream is not seekable.");
    return ok;
}

/* Within what lies in the buffer; -1: not there (or an error is pending). */
static int64_t seek_inside(Buffered *b, int64_t target, int whence)
{
    if (b->end == 0 || whence == 2) return -1;
    int64_t end = b->position >= 0 ? b->position : raw_tell(b);
    if (end < 0) return -1;
    int64_t here = end - unread(b), step = whence == 0 ? target - here : target;
    if (step < -b->start || step > unread(b)) return -1;
    b->start += step;
    return here + step;
}

int64_t buffered_seek(Buffered *b, int64_t target, int whence)
{
    if (!check_seekable(b)) return IO_ERROR;
    int64_t inside = seek_inside(b, target, whence);
    if (inside >= 0 || error_pending()) return inside;
    if (!enter(b)) return IO_ERROR;
    int64_t reached = IO_ERROR;
    if (flush_writes(b)) {
        if (whence == 1) target -= unread(b);
        reached = raw_seek(b, target, whence);
        if (reached >= 0) drop_read_ahead(b);
    }
    leave(b);
    return reached;
}

/* ---- set-up and states ---------------------------------------------------------------------------------- */

bool buffered_set_up(Buffered *b, Borrowed raw, int64_t size, bool readable, bool writable)
{
    b->ready = b->detached = false;
    if (size <= 0) {
        raise_value_error("buffer size must be strictly positive");
        return false;
    }
    if (!enter(b)) return false;
    buffered_forget(b);
    leave(b);
    b->size     = size;
    b->readable = readable;
    b->writable = writable;
    b->position = -1;
    ref_set(&b->raw, ref_keep(raw));
    b->ready = true;
    return true;
}

bool buffered_ready(Buffered *b)
{
    if (LIKELY(b->ready && b->raw)) return true;
    raise_value_error(b->detached ? "raw stream has been detached" : "I/O operation on uninitialized object");
    return false;
}

Truth buffered_closed(Buffered *b)
{
    if (IS_EXACT_FILE(b->raw)) return AS(FileIO, b->raw)->fd < 0 ? TRUTH_YES : TRUTH_NO;
    return io_is(b->raw, names.closed);
}

bool buffered_check_open(Buffered *b, const char *what)
{
    if (!buffered_ready(b)) return false;
    Truth closed = buffered_closed(b);
    if (closed == TRUTH_YES) raise_value_error("%s closed file", what);
    return closed == TRUTH_NO;
}
