/* pickle_in.c -- where an unpickler's bytes come from: a buffer that was given as a whole, or a file's read, readline and readinto.
 *
 * `input` is the last piece that was read, `next` the place in it.  A file with peek() lets us look ahead: a piece that was only
 * shown lies behind `told`, and what of it has been used is read away (pickle_skip_consumed) before the file is asked again.
 */
#include "vm/modules/pickle_parts.h"

enum { AHEAD = 128 * 1024 };

Owned pickle_truncated(void) { return raise_unpickling("pickle data was truncated"); }

/* What `lender` lends is the input from now on. */
bool pickle_set_input(Unpickler *u, Borrowed lender)
{
    Buffer buffer, old = u->input;
    if (!buffer_get(lender, &buffer, false)) return false;
    u->input = buffer;
    u->next  = 0;
    u->told  = buffer.length;
    if (old.exporter) buffer_release(&old);
    return true;
}

bool pickle_skip_consumed(Unpickler *u)
{
    int64_t consumed = u->next - u->told;
    if (consumed <= 0) return true;
    Owned number = int_new(consumed), data = number && u->read ? object_call_1(u->read, number) : NULL;
    ref_drop_maybe(number);
    ref_drop_maybe(data);
    u->told = u->next;
    return !error_pending();
}

static bool set_input_take(Unpickler *u, Owned data_or_null)
{
    bool done = data_or_null && pickle_set_input(u, data_or_null);
    ref_drop_maybe(data_or_null);
    return done;
}

/* Looks ahead, if the file can. TRUTH_YES: there are n bytes in `input` now. */
static Truth look_ahead(Unpickler *u, int64_t n)
{
    if (!u->peek || n >= AHEAD) return TRUTH_NO;
    Owned number = int_new(AHEAD), data = number ? object_call_1(u->peek, number) : NULL;
    ref_drop_maybe(number);
    if (!data && error_clear_if(&exc_NotImplementedError)) {
        ref_clear(&u->peek);
        return TRUTH_NO;
    }
    if (!set_input_take(u, data)) return TRUTH_ERROR;
    u->told = 0;
    return n <= u->input.length;
}

/* The input becomes n bytes or more; fewer at the end of the file. */
static bool read_from_file(Unpickler *u, int64_t n)
{
    if (!pickle_skip_consumed(u)) return false;
    Truth shown = look_ahead(u, n);
    if (shown != TRUTH_NO) return shown == TRUTH_YES;
    Owned number = int_new(n), data = number ? object_call_1(u->read, number) : NULL;
    ref_drop_maybe(number);
    return set_input_take(u, data);
}

const char *pickle_read_slow(Unpickler *u, int64_t n)
{
    if (!u->read) return pickle_truncated(), NULL;
    if (!read_from_file(u, n)) return NULL;
    if (u->input.length < n) return pickle_truncated(), NULL;
    u->next = n;
    return u->input.data;
}

/* The rest of what bytes there are in the input, as many as fit. */
static int64_t take_input(Unpickler *u, char *to, int64_t n)
{
    int64_t there = u->input.length - u->next;
    if (n > there) n = there;
    if (n > 0) memcpy(to, u->input.data + u->next, (size_t)n);
    u->next += n;
    return n;
}

/* From `at` to the end, by read(). */
static bool read_rest(Unpickler *u, ByteArray *to, int64_t at)
{
    int64_t n      = to->length - at;
    Owned   number = int_new(n), data = number ? object_call_1(u->read, number) : NULL;
    bool    done   = data && IS_BYTES(data);
    ref_drop_maybe(number);
    if (data && !done) raise_value_error("read() returned non-bytes object (%R)", OBJ(TYPE_OF(data)));
    else if (done && (done = AS(Bytes, data)->length >= n)) memcpy(to->data + at, AS(Bytes, data)->data, (size_t)n);
    else if (data) pickle_truncated();
    ref_drop_maybe(data);
    return done;
}

/* view[at:], for readinto(). */
static Owned rest_of(Object *bytearray, int64_t at)
{
    Owned view = object_call_1(OBJ(&memoryview_type), bytearray), start = view ? int_new(at) : NULL, slice = start ? slice_new(start, NULL, NULL) : NULL;
    Owned rest = slice ? object_get_item(view, slice) : NULL;
    ref_drop_maybe(view);
    ref_drop_maybe(start);
    ref_drop_maybe(slice);
    return rest;
}

static bool readinto_rest(Unpickler *u, Object *bytearray, int64_t at)
{
    int64_t got = 0, n = AS(ByteArray, bytearray)->length - at;
    Owned   rest = rest_of(bytearray, at), answer = rest ? object_call_1(u->readinto, rest) : NULL;
    bool    done = answer && IS_INT(answer) && int_to_int64(answer, &got);
    if (answer && !IS_INT(answer)) raise_type_error("an integer is required");
    else if (answer && !done) raise_overflow_error("Python int too large to convert to C ssize_t");
    ref_drop_maybe(rest);
    ref_drop_maybe(answer);
    if (done && got < 0) return raise_value_error("readinto() returned negative size") != NULL;
    return done && (got >= n || pickle_truncated());
}

/* Fills a bytearray. */
bool pickle_read_into(Unpickler *u, Object *bytearray)
{
    ByteArray *to = AS(ByteArray, bytearray);
    int64_t    at = take_input(u, to->data, to->length);
    if (at == to->length) return true;
    if (!u->read) return pickle_truncated() != NULL;
    if (!pickle_skip_consumed(u)) return false;
    return u->readinto ? readinto_rest(u, bytearray, at) : read_rest(u, to, at);
}

static char *copy_line(Unpickler *u, int64_t size)
{
    char *line = heap_alloc((size_t)size + 1);
    if (!line) return NULL;
    memcpy(line, u->input.data + u->next, (size_t)size);
    line[size] = 0;
    u->next += size;
    return line;
}

/* The size of the line that lies in the input, its newline included; 0: there is no whole one. */
static int64_t line_size(const Unpickler *u)
{
    int64_t     left = u->input.length - u->next;
    const char *start = u->input.data + u->next, *end = left > 0 ? memchr(start, '\n', (size_t)left) : NULL;
    return end ? end - start + 1 : 0;
}

char *pickle_read_line(Unpickler *u, int64_t *size)
{
    *size = line_size(u);
    if (*size) return copy_line(u, *size);
    if (!u->read) return pickle_truncated(), NULL;
    if (!pickle_skip_consumed(u) || !set_input_take(u, object_call_0(u->readline))) return NULL;
    *size = u->input.length;
    if (!*size || u->input.data[*size - 1] != '\n') return pickle_truncated(), NULL;
    return copy_line(u, *size);
}
