/* io_bytes.c -- BytesIO: a file of bytes in memory; and the object that lends its bytes to memoryviews (getbuffer()).
 *
 * The bytes are either in a block of our own (data, capacity) or in a bytes object that others may hold as well (shared): what
 * BytesIO(b) was made of, or getvalue() has given.  A write makes a copy of a shared one first.
 * While views are out (exports > 0), the bytes neither move nor change their number.
 */
#include <string.h>

#include "runtime/bytes.h"
#include "runtime/memoryview.h"
#include "vm/modules/io_parts.h"

typedef struct BytesIO {
    IoBase  base;
    Object *shared;   /* bytes, or NULL */
    char   *data;     /* into shared, or our own block of `capacity` bytes; NULL: none */
    int64_t capacity; /* 0 while shared */
    int64_t length, position;
    int32_t exports;
    bool    closed;
} BytesIO;
typedef struct BytesIOBuffer { Object head; BytesIO *source; } BytesIOBuffer;

static BytesIO *self_of(Object **args) { return AS(BytesIO, args[0]); }

static bool check_open(const BytesIO *b)
{
    if (!b->closed) return true;
    raise_value_error("I/O operation on closed file.");
    return false;
}

static bool check_no_exports(const BytesIO *b)
{
    if (b->exports == 0) return true;
    raise_error(&exc_BufferError, "Existing exports of data: object cannot be re-sized");
    return false;
}

static void drop_data(BytesIO *b)
{
    if (!b->shared) heap_free(b->data, (size_t)b->capacity);
    b->data     = NULL;
    b->capacity = 0;
    ref_clear(&b->shared);
}

/* A block of our own with room for so many bytes. */
static bool need_room(BytesIO *b, int64_t length)
{
    if (!b->shared && length <= b->capacity) return true;
    int64_t wanted = length < 64 ? 64 : length + (length >> 3) + 16;
    if (b->shared) {
        if (wanted < b->length) wanted = b->length;
        char *own = heap_alloc((size_t)wanted);
        if (!own) return false;
        if (b->length) memcpy(own, b->data, (size_t)b->length);
        drop_data(b);
        b->data = own;
    } else {
        char *larger = heap_realloc(b->data, (size_t)b->capacity, (size_t)wanted);
        if (!larger) return false;
        b->data = larger;
    }
    b->capacity = wanted;
    return true;
}

static bool write_bytes(BytesIO *b, const char *from, int64_t n)
{
    if (n == 0) return true;
    if (b->position > INT64_MAX / 4 - n) return raise_no_memory() != NULL;
    int64_t end = b->position + n;
    if (!need_room(b, end > b->length ? end : b->length)) return false;
    if (b->position > b->length) memset(b->data + b->length, 0, (size_t)(b->position - b->length));
    memcpy(b->data + b->position, from, (size_t)n);
    b->position = end;
    if (end > b->length) b->length = end;
    return true;
}

/* ---- life ------------------------------------------------------------------------------------------- */

static bool bytes_io_init(Object *self, Object **args, int n, Tuple *kwnames)
{
    BytesIO *b = AS(BytesIO, self);
    Object  *given[1];
    if (!native_bind("BytesIO", "initial_bytes=b''", args, n, kwnames, given, 1)) return false;
    b->length = b->position = 0; /* though what has been lent stays where it is */
    if (!check_no_exports(b)) return false;
    drop_data(b);
    b->closed = false;
    if (!given[0] || given[0] == NONE) return true;
    if (given[0]->shape == SHAPE_BYTES) {
        b->shared = ref_keep(given[0]);
        b->data   = AS(Bytes, given[0])->data;
        b->length = AS(Bytes, given[0])->length;
        return true;
    }
    ByteView view;
    if (!view_start(given[0], &view)) return false;
    bool ok     = write_bytes(b, view.data, view.length);
    b->position = 0;
    view_end(&view);
    return ok;
}

static void bytes_io_dealloc(Object *self)
{
    gc_untrack(self);
    if (gc_head(self)->flags & GC_HAS_WEAK) weak_clear(self);
    drop_data(AS(BytesIO, self));
    io_clear(self);
    container_release(self, sizeof(BytesIO));
}

static size_t bytes_io_size_of(Object *self) { return sizeof(BytesIO) + sizeof(GcHead) + (size_t)AS(BytesIO, self)->capacity; }

/* ---- reading -------------------------------------------------------------------------------------------- */

static Owned take(BytesIO *b, int64_t n)
{
    int64_t left = b->length - b->position;
    if (left < 0) left = 0;
    if (n < 0 || n > left) n = left;
    if (n > 1 && b->shared && b->position == 0 && n == b->length) {
        b->position = n;
        return ref_keep(b->shared);
    }
    Owned part = bytes_new(n ? b->data + b->position : "", n);
    if (part) b->position += n;
    return part;
}

static int64_t line_length(const BytesIO *b)
{
    int64_t left = b->length - b->position;
    if (left <= 0) return 0;
    const char *from = b->data + b->position, *newline = memchr(from, '\n', (size_t)left);
    return newline ? newline - from + 1 : left;
}

NATIVE(bytes_io_read)
{
    int64_t size = -1;
    if (!argument_size(args[1], &size) || !check_open(self_of(args))) return NULL;
    return take(self_of(args), size);
}

NATIVE(bytes_io_readline)
{
    int64_t limit = -1;
    if (!argument_size(args[1], &limit) || !check_open(self_of(args))) return NULL;
    int64_t length = line_length(self_of(args));
    return take(self_of(args), limit >= 0 && limit < length ? limit : length);
}

NATIVE(bytes_io_readlines)
{
    int64_t hint = 0, total = 0, length;
    if (!check_open(self_of(args))) return NULL;
    if (args[1] && args[1] != NONE) {
        if (!TYPE_OF(args[1])->to_index) return raise_type_error("integer argument expected, got '%T'", args[1]);
        if (!number_to_index(args[1], &hint, &exc_OverflowError)) return NULL;
    }
    Owned list = list_new(0);
    while (list && (length = line_length(self_of(args))) > 0) {
        Owned line = take(self_of(args), length);
        if (!line || !list_append_take((List *)list, line)) ref_clear(&list);
        total += length;
        if (hint > 0 && total >= hint) break;
    }
    return list;
}

NATIVE(bytes_io_readinto)
{
    BytesIO *b = self_of(args);
    Buffer   buffer;
    if (!argument_read_buffer(args[1], "readinto", &buffer)) return NULL;
    int64_t got = b->length - b->position;
    if (got > buffer.length) got = buffer.length;
    if (got < 0) got = 0;
    bool ok = check_open(b);
    if (ok && got) memcpy(buffer.data, b->data + b->position, (size_t)got);
    if (ok) b->position += got;
    buffer_release(&buffer);
    return ok ? int_new(got) : NULL;
}

static Owned bytes_io_next(Object *self)
{
    BytesIO *b = AS(BytesIO, self);
    if (!check_open(b)) return NULL;
    int64_t n = line_length(b);
    return n ? take(b, n) : NULL;
}

static Owned bytes_io_iter(Object *self) { return ref_keep(self); }

/* ---- writing ----------------------------------------------------------------------------------------------- */

static bool write_object(BytesIO *b, Borrowed data, int64_t *length)
{
    if (!check_open(b) || !check_no_exports(b)) return false;
    ByteView view;
    if (!view_start(data, &view)) return false;
    *length = view.length;
    bool ok = check_open(b) && check_no_exports(b) && write_bytes(b, view.data, view.length);
    view_end(&view);
    return ok;
}

NATIVE(bytes_io_write)
{
    int64_t length;
    return write_object(self_of(args), args[1], &length) ? int_new(length) : NULL;
}

NATIVE(bytes_io_writelines)
{
    if (!check_open(self_of(args))) return NULL;
    Owned iter = object_iter(args[1]), line;
    while (iter && (line = iter_next(iter)) != NULL) {
        int64_t length;
        bool    ok = write_object(self_of(args), line, &length);
        ref_drop(line);
        if (!ok) break;
    }
    ref_drop_maybe(iter);
    return error_pending() ? NULL : none_new();
}

NATIVE(bytes_io_truncate)
{
    BytesIO *b    = self_of(args);
    int64_t  size = b->position;
    if (!check_open(b) || !check_no_exports(b)) return NULL;
    if (args[1] && args[1] != NONE && !argument_size(args[1], &size)) return NULL;
    if (size < 0) return raise_value_error("negative size value %lld", (long long)size);
    if (size < b->length) {
        if (b->shared && !need_room(b, size)) return NULL;
        b->length = size;
    }
    return int_new(size);
}

/* ---- the whole value ------------------------------------------------------------------------------------------ */

static Owned value_of(BytesIO *b)
{
    if (b->shared && AS(Bytes, b->shared)->length == b->length) return ref_keep(b->shared);
    Owned value = bytes_new(b->length ? b->data : "", b->length);
    if (!value || b->exports || b->length < 2) return value;
    drop_data(b); /* one copy is enough */
    b->shared = ref_keep(value);
    b->data   = AS(Bytes, value)->data;
    return value;
}

NATIVE(bytes_io_getvalue) { return check_open(self_of(args)) ? value_of(self_of(args)) : NULL; }

NATIVE(bytes_io_getbuffer)
{
    if (!check_open(self_of(args))) return NULL;
    Owned lender = container_new(sizeof(BytesIOBuffer), bytes_io_buffer_type.shape);
    if (!lender) return NULL;
    AS(BytesIOBuffer, lender)->source = (BytesIO *)ref_keep(args[0]);
    gc_track(lender);
    Owned view = memoryview_new(lender, true);
    ref_drop(lender);
    return view;
}

static bool lend(Object *self, Buffer *buffer, bool writable)
{
    (void)writable;
    BytesIO *b = AS(BytesIOBuffer, self)->source;
    if (!need_room(b, b->length)) return false;
    b->exports++;
    *buffer = (Buffer){.data = b->data, .length = b->length};
    return true;
}

static void take_back(Object *self, Buffer *buffer)
{
    (void)buffer;
    AS(BytesIOBuffer, self)->source->exports--;
}

static int lender_traverse(Object *self, GcVisit visit, void *argument) { return visit(OBJ(AS(BytesIOBuffer, self)->source), argument); }
static void lender_dealloc(Object *self)
{
    gc_untrack(self);
    Object *source = OBJ(AS(BytesIOBuffer, self)->source);
    container_release(self, sizeof(BytesIOBuffer));
    ref_drop(source);
}

/* ---- the rest ----------------------------------------------------------------------------------------------------- */

NATIVE(bytes_io_seek)
{
    BytesIO *b = self_of(args);
    int64_t  position;
    int      whence = 0;
    if (!argument_int64(args[1], &position) || !argument_int32(args[2], &whence) || !check_open(b)) return NULL;
    if (whence < 0 || whence > 2) return raise_value_error("invalid whence (%d, should be 0, 1 or 2)", whence);
    if (whence == 0 && position < 0) return raise_value_error("negative seek value %lld", (long long)position);
    int64_t from = whence == 1 ? b->position : whence == 2 ? b->length : 0;
    if (position > INT64_MAX - from) return raise_overflow_error("new position too large");
    position += from;
    b->position = position < 0 ? 0 : position;
    return int_new(b->position);
}

NATIVE(bytes_io_tell) { return check_open(self_of(args)) ? int_new(self_of(args)->position) : NULL; }
NATIVE(bytes_io_true) { return check_open(self_of(args)) ? bool_new(true) : NULL; }
NATIVE(bytes_io_isatty) { return check_open(self_of(args)) ? bool_new(false) : NULL; }
NATIVE(bytes_io_flush) { return check_open(self_of(args)) ? none_new() : NULL; }

NATIVE(bytes_io_close)
{
    if (!check_no_exports(self_of(args))) return NULL;
    drop_data(self_of(args));
    self_of(args)->length = 0;
    self_of(args)->closed = true;
    return none_new();
}

NATIVE(bytes_io_getstate)
{
    BytesIO *b = self_of(args);
    Owned value = check_open(b) ? value_of(b) : NULL, position = int_new(b->position), state = NULL;
    Owned dict  = b->base.dict ? dict_copy(b->base.dict) : none_new();
    if (value && position && dict) state = tuple_pack(3, value, position, dict);
    ref_drop_maybe(value);
    ref_drop_maybe(position);
    ref_drop_maybe(dict);
    return state;
}

NATIVE(bytes_io_setstate)
{
    Tuple  *state = (Tuple *)args[1];
    int64_t position;
    if (!IS_TUPLE(args[1]) || state->length < 3)
        return raise_type_error("%T.__setstate__ argument should be 3-tuple, got %T", args[0], args[1]);
    if (!bytes_io_init(args[0], state->items, 1, NULL)) return NULL;
    if (!IS_INT(state->items[1])) return raise_type_error("second item of state must be an integer, not %T", state->items[1]);
    if (!number_to_index(state->items[1], &position, &exc_OverflowError)) return NULL;
    if (position < 0) return raise_value_error("position value cannot be negative");
    self_of(args)->position = position;
    Object *dict = state->items[2];
    if (dict == NONE) return none_new();
    if (!IS_DICT(dict)) return raise_type_error("third item of state should be a dict, got a %T", dict);
    if (!self_of(args)->base.dict && !(self_of(args)->base.dict = (Dict *)dict_new())) return NULL;
    return dict_update(self_of(args)->base.dict, dict, true) ? none_new() : NULL;
}

static Owned bytes_io_closed(Object *self) { return bool_new(AS(BytesIO, self)->closed); }

static const NativeDef bytes_io_methods[] = {
    {"readable", bytes_io_true, "", NULL, 0}, {"seekable", bytes_io_true, "", NULL, 0}, {"writable", bytes_io_true, "", NULL, 0},
    {"close", bytes_io_close, "", "Close; the bytes are gone.", 0}, {"flush", bytes_io_flush, "", NULL, 0}, {"isatty", bytes_io_isatty, "", NULL, 0},
    {"tell", bytes_io_tell, "", "The current position.", 0},
    {"write", bytes_io_write, "b, /", "Write bytes; how many.", 0},
    {"writelines", bytes_io_writelines, "lines, /", "Write each of the lines.", 0},
    {"read1", bytes_io_read, "size=-1, /", "Read at most size bytes.", 0},
    {"readinto", bytes_io_readinto, "buffer, /", "Read into a buffer; how many bytes.", 0},
    {"readline", bytes_io_readline, "size=-1, /", "Read up to a newline or the end.", 0},
    {"readlines", bytes_io_readlines, "size=None, /", "The lines as a list.", 0},
    {"read", bytes_io_read, "size=-1, /", "Read at most size bytes, or all there is.", 0},
    {"getbuffer", bytes_io_getbuffer, "", "A memoryview of the bytes, through which they can be changed.", 0},
    {"getvalue", bytes_io_getvalue, "", "All the bytes, wherever the position is.", 0},
    {"seek", bytes_io_seek, "pos, whence=0, /", "Move to another position.", 0},
    {"truncate", bytes_io_truncate, "size=None, /", "Cut off at size; by default at the current position.", 0},
    {"__getstate__", bytes_io_getstate, "", NULL, 0}, {"__setstate__", bytes_io_setstate, "state, /", NULL, 0}, {0}};
static const GetSetDef bytes_io_getsets[] = {{"closed", bytes_io_closed, NULL, "Whether it is closed."}, {0}};

STATIC_OBJECT Type bytes_io_type = {
    .gc = {.size = sizeof(BytesIO), .traverse = io_traverse, .clear = io_clear, .dealloc = bytes_io_dealloc, .size_of = bytes_io_size_of},
    .name = "_io.BytesIO", .doc = "A file of bytes in memory.", .flags = TYPE_BASE, .base = &buffered_base_type,
    .new_ = io_new, .init = bytes_io_init, .iter = bytes_io_iter, .next = bytes_io_next, .methods = bytes_io_methods, .getsets = bytes_io_getsets};

STATIC_OBJECT Type bytes_io_buffer_type = {
    .gc = {.size = sizeof(BytesIOBuffer), .traverse = lender_traverse, .dealloc = lender_dealloc},
    .name = "_io._BytesIOBuffer", .flags = TYPE_NO_INSTANTIATE, .buffer = lend, .buffer_release = take_back};
