/* bytearray.c -- bytearray: a row of bytes that can change. Most methods are in byte_*.c.
 *
 *   block:  | offset bytes given up at the front | length bytes | room ... |     capacity bytes in all
 *                                                ^ data
 * Always true: offset + length < capacity and data[length] is 0, or capacity is 0 and data points at `nothing`.
 * While exports > 0 somebody (a memoryview) looks at the block: it may be written, but neither moved nor resized.
 */
#include <stdio.h>
#include "runtime/byte_text.h"
#include "runtime/exception.h"
#include "runtime/int.h"
#include "runtime/iterators.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"

#define SELF AS(ByteArray, args[0])

static char nothing[1];

/* ---- size --------------------------------------------------------------------------------------------------- */

static void release_block(ByteArray *b)
{
    if (b->capacity) heap_free(b->data - b->offset, (size_t)b->capacity);
}

/* A block of `capacity` bytes holds the data from its beginning. */
static bool move(ByteArray *b, int64_t capacity)
{
    char *block;
    if (b->capacity && b->offset == 0) block = heap_realloc(b->data, (size_t)b->capacity, (size_t)capacity);
    else {
        block = heap_alloc((size_t)capacity);
        if (block) {
            memcpy(block, b->data, (size_t)(b->length < capacity ? b->length : capacity));
            release_block(b);
        }
    }
    if (!block) return false;
    b->data     = block;
    b->offset   = 0;
    b->capacity = capacity;
    return true;
}

bool bytearray_resize(ByteArray *b, int64_t length)
{
    if (length == b->length) return true;
    if (b->exports) return raise_error(&exc_BufferError, "Existing exports of data: object cannot be re-sized"), false;
    if (length < 0 || length > INT64_MAX / 4) return raise_no_memory(), false;
    int64_t need = length + 1;
    if (b->offset + need > b->capacity) {
        int64_t wanted = b->capacity && need <= b->capacity + b->capacity / 8 ? need + need / 8 + (need < 9 ? 3 : 6) : need;
        if (!move(b, wanted)) return false;
    } else if (length < b->capacity / 2) {
        b->length = length < b->length ? length : b->length;
        if (!move(b, need)) return false;
    }
    b->length       = length;
    b->data[length] = 0;
    return true;
}

static inline bool append_bytes(ByteArray *b, const char *bytes, int64_t n)
{
    int64_t length = b->length;
    if (b->exports || b->offset + length + n >= b->capacity) {
        if (!bytearray_resize(b, length + n)) return false;
    } else {
        b->length           = length + n;
        b->data[length + n] = 0;
    }
    if (n == 1) b->data[length] = *bytes;
    else memcpy(b->data + length, bytes, (size_t)n);
    return true;
}

/* data[start:stop] is replaced by n bytes from `bytes`, which lie elsewhere. */
static bool replace_range(ByteArray *b, int64_t start, int64_t stop, const char *bytes, int64_t n)
{
    int64_t tail = b->length - stop, growth = n - (stop - start);
    if (growth < 0) {
        if (b->exports) return bytearray_resize(b, b->length + growth);
        if (start == 0) { /* the front is given up without moving anything */
            b->data -= growth;
            b->offset += (uint32_t)-growth;
            b->length += growth;
            if (b->length < b->capacity / 2 && !move(b, b->length + 1)) return false;
            b->data[b->length] = 0;
        } else {
            memmove(b->data + start + n, b->data + stop, (size_t)tail);
            if (!bytearray_resize(b, b->length + growth)) return false;
        }
    } else if (growth > 0) {
        if (!bytearray_resize(b, b->length + growth)) return false;
        memmove(b->data + start + n, b->data + stop, (size_t)tail);
    }
    memcpy(b->data + start, bytes, (size_t)n);
    return true;
}

/* ---- life ------------------------------------------------------------------------------------------------------ */

Owned bytearray_new(const char *data_or_null, int64_t length)
{
    ByteArray *b = (ByteArray *)object_new(sizeof(ByteArray), SHAPE_BYTEARRAY);
    if (!b) return NULL;
    *b = (ByteArray){ .head = b->head, .data = nothing };
    if (!bytearray_resize(b, length)) {
        ref_drop(OBJ(b));
        return NULL;
    }
    if (data_or_null) memcpy(b->data, data_or_null, (size_t)length);
    return OBJ(b);
}

static void dealloc(Object *self)
{
    release_block(AS(ByteArray, self));
    object_release(self, sizeof(ByteArray));
}

static size_t size_of(Object *self) { return sizeof(ByteArray) + (size_t)AS(ByteArray, self)->capacity; }

static Owned new_slot(Type *cls, UNUSED Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Owned o = type_alloc(cls);
    if (!o) return NULL;
    AS(ByteArray, o)->data = nothing;
    if (gc_is_container(o)) gc_track(o);
    return o;
}

static bool init_slot(Object *self, Object **args, int n, Tuple *keywords)
{
    Object *given[3] = { NULL };
    if (n <= 1 && !keywords && !AS(ByteArray, self)->length) {
        if (n == 0) return true;
        if (args[0]->shape == SHAPE_BYTES) return append_bytes(AS(ByteArray, self), AS(Bytes, args[0])->data, AS(Bytes, args[0])->length);
    }
    if (!native_bind("bytearray", "source=b'', encoding='utf-8', errors='strict'", args, n, keywords, given, 3)) return false;
    const char *unused;
    if (!argument_c_text(given[1], "bytearray", "encoding", &unused) || !argument_c_text(given[2], "bytearray", "errors", &unused)) return false;
    ByteArray *b = AS(ByteArray, self);
    if (b->length && !bytearray_resize(b, 0)) return false;
    Owned bytes = bytes_from_arguments(given, "bytearray", "byte must be in range(0, 256)");
    if (!bytes) return false;
    bool done = append_bytes(b, AS(Bytes, bytes)->data, AS(Bytes, bytes)->length);
    ref_drop(bytes);
    return done;
}

/* ---- operators ---------------------------------------------------------------------------------------------------- */

static Owned repr(Object *self)
{
    char prefix[300];
    snprintf(prefix, sizeof prefix, "%.250s(b", type_name(TYPE_OF(self)));
    return bytes_repr_of(AS(ByteArray, self)->data, AS(ByteArray, self)->length, prefix, ")");
}

static int64_t length(Object *self) { return AS(ByteArray, self)->length; }

static Owned sequence_item(Object *self, int64_t index)
{
    if (index < 0 || index >= AS(ByteArray, self)->length) return raise_index_error("bytearray index out of range");
    return int_new((uint8_t)AS(ByteArray, self)->data[index]);
}

static bool read_index(ByteArray *b, Object *key, int64_t *index)
{
    if (int_is_word(key)) *index = int_word(key);
    else if (!TYPE_OF(key)->to_index) return raise_type_error("bytearray indices must be integers or slices, not %T", key), false;
    else if (!number_to_index(key, index, &exc_IndexError)) return false;
    if (*index < 0) *index += b->length;
    return true;
}

static Owned get_item(Object *self, Object *key)
{
    ByteArray *b = AS(ByteArray, self);
    int64_t    start, stop, step, count;
    if (key->shape != SHAPE_SLICE) return read_index(b, key, &start) ? sequence_item(self, start) : NULL;
    if (!slice_unpack(key, &start, &stop, &step)) return NULL;
    count = slice_adjust(b->length, &start, &stop, step);
    if (step == 1 || count == 0) return bytearray_new(b->data + (count ? start : 0), count);
    Owned result = bytearray_new(NULL, count);
    if (!result) return NULL;
    char *to = AS(ByteArray, result)->data, *from = b->data + start; /* in locals: a byte that is stored might be a pointer's */
    for (int64_t i = 0; i < count; i++) to[i] = from[i * step];
    return result;
}

static bool set_byte(ByteArray *b, Object *key, Object *value)
{
    int64_t index;
    uint8_t byte = 0;
    if (!read_index(b, key, &index)) return false;
    if (value && !argument_byte(value, NULL, &byte)) return false; /* its __index__ may change the length */
    if (index < 0 || index >= b->length) return raise_index_error("bytearray index out of range"), false;
    if (!value) return replace_range(b, index, index + 1, "", 0);
    b->data[index] = (char)byte;
    return true;
}

static void delete_stepped(ByteArray *b, int64_t start, int64_t step, int64_t count)
{
    if (step < 0) { /* the same places in rising order */
        start += step * (count - 1);
        step = -step;
    }
    int64_t to = start;
    for (int64_t i = 0; i < count; i++) {
        int64_t from = start + i * step + 1, n = (i + 1 < count ? from + step - 1 : b->length) - from;
        memmove(b->data + to, b->data + from, (size_t)n);
        to += n;
    }
}

static bool set_slice(ByteArray *b, int64_t start, int64_t stop, int64_t step, const char *bytes, int64_t n)
{
    int64_t count = slice_adjust(b->length, &start, &stop, step);
    if (step == 1) return replace_range(b, start, stop < start ? start : stop, bytes, n);
    if (n == 0) {
        if (count == 0) return true;
        if (b->exports) return bytearray_resize(b, b->length - count);
        delete_stepped(b, start, step, count);
        return bytearray_resize(b, b->length - count);
    }
    if (n != count) {
        raise_value_error("attempt to assign bytes of size %lld to extended slice of size %lld", (long long)n, (long long)count);
        return false;
    }
    char *to = b->data + start;
    for (int64_t i = 0; i < count; i++) to[i * step] = bytes[i];
    return true;
}

static bool set_item(Object *self, Object *key, Object *value)
{
    ByteArray *b = AS(ByteArray, self);
    if (key->shape != SHAPE_SLICE) return set_byte(b, key, value);
    int64_t start, stop, step; /* a wrong slice is told of before a wrong value */
    if (!slice_unpack(key, &start, &stop, &step)) return false;
    if (!value) return set_slice(b, start, stop, step, "", 0);
    Owned bytes;
    if (!is_bytes_like(value) || value == self) {
        if (IS_STR(value) || TYPE_OF(value)->to_index || TYPE_OF(value)->to_int || TYPE_OF(value)->to_float || type_is_subtype(TYPE_OF(value), &complex_type))
            return raise_type_error("can assign only bytes, buffers, or iterables of ints in range(0, 256)"), false;
        Object *given[3] = { value, NULL, NULL };
        bytes = bytes_from_arguments(given, "bytearray", "byte must be in range(0, 256)");
        if (!bytes) return false;
    } else
        bytes = ref_keep(value);
    ByteView view;
    bool     done = view_start(bytes, &view);
    if (done) {
        done = set_slice(b, start, stop, step, view.data, view.length);
        view_end(&view);
    }
    ref_drop(bytes);
    return done;
}

static Owned concat_in(Object *self, Object *other)
{
    if (other->shape == SHAPE_BYTES) return append_bytes(AS(ByteArray, self), AS(Bytes, other)->data, AS(Bytes, other)->length) ? ref_keep(self) : NULL;
    if (!is_bytes_like(other)) return raise_type_error("can't concat %T to %T", other, self);
    ByteView view;
    if (!view_start(other, &view)) return NULL;
    bool done = append_bytes(AS(ByteArray, self), view.data, view.length);
    view_end(&view);
    return done ? ref_keep(self) : NULL;
}

static Owned repeat_in(Object *self, int64_t count)
{
    ByteArray *b = AS(ByteArray, self);
    int64_t    n = b->length, total;
    if (count < 0) count = 0;
    if (__builtin_mul_overflow(n, count, &total)) return raise_no_memory();
    if (!bytearray_resize(b, total)) return NULL;
    for (int64_t at = n; at < total; at += n) memcpy(b->data + at, b->data, (size_t)n);
    return ref_keep(self);
}

static bool lend(Object *self, Buffer *out, UNUSED bool writable)
{
    ByteArray *b = AS(ByteArray, self);
    *out = (Buffer){ .data = b->data, .length = b->length, .format = "B", .item_size = 1, .dims = 1, .exporter = ref_keep(self) };
    b->exports++;
    return true;
}

static void take_back(Object *self, UNUSED Buffer *lent) { AS(ByteArray, self)->exports--; }

/* ---- methods --------------------------------------------------------------------------------------------------------- */

static Owned append(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    uint8_t byte;
    if (!argument_byte(args[1], NULL, &byte)) return NULL;
    char c = (char)byte;
    return append_bytes(SELF, &c, 1) ? none_new() : NULL;
}

static Owned clear(Object **args, UNUSED int n, UNUSED Tuple *names) { return bytearray_resize(SELF, 0) ? none_new() : NULL; }
static Owned copy(Object **args, UNUSED int n, UNUSED Tuple *names) { return bytearray_new(SELF->data, SELF->length); }

static Owned extend(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    Owned bytes;
    if (args[1] == args[0]) bytes = byte_same(args[1]);
    else if (is_bytes_like(args[1])) bytes = ref_keep(args[1]);
    else {
        Owned iter = object_iter(args[1]);
        if (!iter) {
            if (error_clear_if(&exc_TypeError)) raise_type_error("can't extend bytearray with %T", args[1]);
            return NULL;
        }
        bytes = bytes_from_iterable(IS_EXACT_LIST(args[1]) ? args[1] : iter, args[1], "byte must be in range(0, 256)");
        ref_drop(iter);
    }
    if (!bytes) return NULL;
    Owned self = concat_in(args[0], bytes);
    ref_drop(bytes);
    if (!self) return NULL;
    ref_drop(self);
    return none_new();
}

static Owned insert(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    int64_t index;
    uint8_t byte;
    if (!argument_int64(args[1], &index) || !argument_byte(args[2], NULL, &byte)) return NULL;
    ByteArray *b = SELF;
    if (index < 0 && (index += b->length) < 0) index = 0;
    if (index > b->length) index = b->length;
    char c = (char)byte;
    return replace_range(b, index, index, &c, 1) ? none_new() : NULL;
}

static Owned pop(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    int64_t index = -1;
    if (!argument_int64(args[1], &index)) return NULL;
    ByteArray *b = SELF;
    if (b->length == 0) return raise_index_error("pop from empty bytearray");
    if (index < 0) index += b->length;
    if (index < 0 || index >= b->length) return raise_index_error("pop index out of range");
    uint8_t byte = (uint8_t)b->data[index];
    return replace_range(b, index, index + 1, "", 0) ? int_new(byte) : NULL;
}

static Owned remove_byte(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    uint8_t byte;
    if (!argument_byte(args[1], NULL, &byte)) return NULL;
    ByteArray *b     = SELF;
    char      *found = memchr(b->data, byte, (size_t)b->length);
    if (!found) return raise_value_error("value not found in bytearray");
    return replace_range(b, found - b->data, found - b->data + 1, "", 0) ? none_new() : NULL;
}

static Owned reverse(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    char *data = SELF->data;
    for (int64_t i = 0, j = SELF->length - 1; i < j; i++, j--) {
        char c  = data[i];
        data[i] = data[j];
        data[j] = c;
    }
    return none_new();
}

static Owned alloc(Object **args, UNUSED int n, UNUSED Tuple *names) { return int_new(SELF->capacity); }

/* (type, (bytes,) or (text, 'latin-1') or (), what __getstate__ gives) */
static Owned reduce(Object *self, int64_t protocol)
{
    const ByteArray *b    = AS(ByteArray, self);
    Owned            data = protocol >= 3 ? bytes_new(b->data, b->length) : str_from_chars(b->data, 1, b->length);
    Owned            codec = protocol >= 3 ? NULL : str_from_c("latin-1");
    Owned            state = object_call_method(self, names.__getstate__, NULL, 0), inner = NULL, result = NULL;
    if (data && state && (protocol >= 3 || codec)) {
        if (!b->length) inner = tuple_new(0);
        else inner = protocol >= 3 ? tuple_pack(1, data) : tuple_pack(2, data, codec);
    }
    if (inner) result = tuple_pack(3, OBJ(TYPE_OF(self)), inner, state);
    ref_drop_maybe(data);
    ref_drop_maybe(codec);
    ref_drop_maybe(state);
    ref_drop_maybe(inner);
    return result;
}

static Owned reduce_method(Object **args, UNUSED int n, UNUSED Tuple *names) { return reduce(args[0], 2); }
static Owned reduce_ex(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    int64_t protocol = 0;
    return argument_int64(args[1], &protocol) ? reduce(args[0], protocol) : NULL;
}

static const NativeDef methods[] = {
    { "__alloc__", alloc, "", "The bytes of memory in use.", 0 },
    { "__reduce__", reduce_method, "", "State for copying and pickling.", 0 },
    { "__reduce_ex__", reduce_ex, "proto=0, /", "State for copying and pickling.", 0 },
    { "append", append, "item, /", "Adds one byte at the end.", 0 },
    { "clear", clear, "", "Removes all bytes.", 0 },
    { "copy", copy, "", "A copy.", 0 },
    { "extend", extend, "iterable_of_ints, /", "Adds all bytes of a bytes-like object or an iterable of ints at the end.", 0 },
    { "insert", insert, "index, item, /", "Puts one byte in front of the one at index.", 0 },
    { "pop", pop, "index=-1, /", "Removes the byte at index and returns it.", 0 },
    { "remove", remove_byte, "value, /", "Removes the first byte with this value.", 0 },
    { "reverse", reverse, "", "Turns the order round, in place.", 0 },
    BYTE_METHODS,
    { 0 },
};

static Owned remainder_of(Object *left, Object *right) { return IS_BYTEARRAY(left) ? bytes_percent(left, right) : not_implemented_new(); }

Type bytearray_type = {
    .gc = { .size = sizeof(ByteArray), .dealloc = dealloc, .size_of = size_of },
    .name  = "bytearray",
    .doc   = "bytearray(iterable_of_ints), bytearray(string, encoding[, errors]), bytearray(bytes_or_buffer), bytearray(int), bytearray()\n\n"
             "A row of bytes that can change: from numbers, encoded text, a buffer, or so many zeros.",
    .shape = SHAPE_BYTEARRAY,
    .flags = TYPE_BASE | TYPE_BYTEARRAY | TYPE_MATCH_SELF,
    .repr = repr,
    .hash = hash_not_available,
    .compare = byte_compare,
    .str = byte_str,
    .iter = bytearray_iter,
    .new_ = new_slot,
    .init = init_slot,
    .length = length,
    .get_item = get_item,
    .set_item = set_item,
    .contains = byte_contains,
    .sequence_item = sequence_item,
    .remainder = remainder_of,
    .concat = byte_concat,
    .concat_in = concat_in,
    .repeat = byte_repeat,
    .repeat_in = repeat_in,
    .buffer = lend,
    .buffer_release = take_back,
    .methods = methods,
};
