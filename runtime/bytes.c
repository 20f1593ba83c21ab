/* bytes.c -- bytes: an immutable row of bytes, with a zero byte after the last. Most methods are in byte_*.c.
 *
 * Shared, made when first asked for: b'' and those of one byte.
 */
#include "runtime/byte_text.h"
#include "runtime/exception.h"
#include "runtime/int.h"
#include "runtime/iterators.h"
#include "runtime/list.h"
#include "runtime/memoryview.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"

#define SELF AS(Bytes, args[0])

static Bytes *shared_empty, *shared_one[256]; /* owned */

static size_t block_size(int64_t length) { return sizeof(Bytes) + (size_t)length + 1; }

static inline bool is_length(int64_t length) { return length >= 0 && length <= INT64_MAX / 2; }

static Owned make(int64_t length)
{
    if (!is_length(length)) return raise_no_memory();
    Bytes *b = (Bytes *)object_new(block_size(length), SHAPE_BYTES);
    if (!b) return NULL;
    b->hash         = 0;
    b->length       = length;
    b->data[length] = 0;
    return OBJ(b);
}

static Owned shared(Bytes **place, const char *data, int64_t length)
{
    if (!*place) {
        if (!(*place = (Bytes *)make(length))) return NULL;
        if (length) (*place)->data[0] = *data;
    }
    return ref_keep(OBJ(*place));
}

Owned bytes_new(const char *data_or_null, int64_t length)
{
    if (length == 0) return shared(&shared_empty, "", 0);
    if (length == 1 && data_or_null) return shared(&shared_one[(uint8_t)*data_or_null], data_or_null, 1);
    Owned b = make(length);
    if (b && data_or_null) memcpy(AS(Bytes, b)->data, data_or_null, (size_t)length);
    return b;
}

void bytes_stop(void)
{
    for (int i = 0; i < 256; i++) ref_clear(&shared_one[i]);
    ref_clear(&shared_empty);
}

static void dealloc(Object *self) { object_release(self, block_size(AS(Bytes, self)->length)); }
static size_t size_of(Object *self) { return block_size(AS(Bytes, self)->length); }

/* ---- construction --------------------------------------------------------------------------------------------- */

static Owned bytes_of_buffer(Borrowed o)
{
    if (IS_MEMORYVIEW(o)) return memoryview_to_bytes(o);
    Buffer buffer;
    if (!buffer_get(o, &buffer, false)) return NULL;
    Owned result = bytes_new(buffer.data, buffer.length);
    buffer_release(&buffer);
    return result;
}

/* A list or tuple is read in place, each index anew: __index__ may change it. */
static bool read_items(Borrowed sequence, char **data, int64_t *used, int64_t *room, const char *range_message)
{
    for (uint32_t i = 0;; i++) {
        uint32_t n = IS_LIST(sequence) ? ((const List *)sequence)->length : ((const Tuple *)sequence)->length;
        if (i >= n) return true;
        if (*used == *room) {
            int64_t more   = *room + *room / 2 + 64;
            char   *larger = heap_realloc(*data, (size_t)*room, (size_t)more);
            if (!larger) return false;
            *data = larger;
            *room = more;
        }
        Object *plain = IS_LIST(sequence) ? ((const List *)sequence)->items[i] : ((const Tuple *)sequence)->items[i];
        if (LIKELY(plain->shape == SHAPE_INT && (uint64_t)int_word(plain) < 256)) {
            (*data)[(*used)++] = (char)int_word(plain);
            continue;
        }
        Owned   item = ref_keep(plain);
        uint8_t byte;
        bool    good = argument_byte(item, range_message, &byte);
        ref_drop(item);
        if (!good) return false;
        (*data)[(*used)++] = (char)byte;
    }
}

Owned bytes_from_iterable(Borrowed iterable, Borrowed hint_or_null, const char *range_message)
{
    int64_t used = 0, room = hint_or_null ? object_length_hint(hint_or_null, 64) : 64;
    if (room < 0) return NULL;
    if (room < 16) room = 16;
    char *data = heap_alloc((size_t)room);
    if (!data) return NULL;
    bool done = false;
    if (iterable->shape == SHAPE_LIST || iterable->shape == SHAPE_TUPLE) done = read_items(iterable, &data, &used, &room, range_message);
    else {
        Borrowed iter = iterable;
        Owned    item = NULL;
        while ((item = iter_next(iter))) {
            uint8_t byte;
            bool    good = argument_byte(item, range_message, &byte);
            ref_drop(item);
            if (!good) break;
            if (used == room) {
                char *larger = heap_realloc(data, (size_t)room, (size_t)room * 2);
                if (!larger) break;
                data = larger;
                room *= 2;
            }
            data[used++] = (char)byte;
        }
        done = !error_pending();
    }
    Owned result = done ? bytes_new(data, used) : NULL;
    heap_free(data, (size_t)room);
    return result;
}

static Owned zeros(int64_t count)
{
    if (count < 0) return raise_value_error("negative count");
    if (count == 0) return bytes_new("", 0);
    if (!is_length(count)) return raise_no_memory();
    Bytes *b = heap_alloc_zeroed(block_size(count));
    if (!b) return NULL;
    b->head   = (Object){ .refcount = 1, .shape = SHAPE_BYTES };
    b->length = count;
    return OBJ(b);
}

static Owned convert_items(Borrowed o, const char *type, const char *range_message);

/* bytes(o) after __bytes__ and str have been ruled out. */
static Owned convert(Borrowed o, const char *type, const char *range_message)
{
    if (TYPE_OF(o)->to_index && !is_bytes_like(o)) {
        int64_t count;
        if (!number_to_index(o, &count, &exc_OverflowError)) {
            if (!error_is(&exc_TypeError)) return NULL;
            error_clear();
        } else
            return zeros(count);
    }
    return convert_items(o, type, range_message);
}

static Owned convert_items(Borrowed o, const char *type, const char *range_message)
{
    if (is_bytes_like(o)) return bytes_of_buffer(o);
    if (!TYPE_OF(o)->iter && !TYPE_OF(o)->get_item) return raise_type_error("cannot convert '%T' object to %s", o, type);
    Owned iter = object_iter(o);
    if (!iter) {
        if (error_clear_if(&exc_TypeError)) raise_type_error("cannot convert '%T' object to %s", o, type);
        return NULL;
    }
    Owned result = bytes_from_iterable(IS_EXACT_LIST(o) || IS_EXACT_TUPLE(o) ? o : iter, strcmp(type, "bytes") ? NULL : o, range_message);
    ref_drop(iter);
    return result;
}

Owned bytes_from_arguments(Object **given, const char *type, const char *range_message)
{
    Borrowed o = given[0], encoding = given[1], errors = given[2];
    const char *encoding_text, *errors_text;
    if (!argument_c_text(encoding, type, "encoding", &encoding_text) || !argument_c_text(errors, type, "errors", &errors_text)) return NULL;
    if (o && IS_STR(o)) {
        return encoding ? str_encode(o, encoding_text, errors_text) : raise_type_error("string argument without an encoding");
    }
    if (encoding) return raise_type_error("encoding without a string argument");
    if (errors) return raise_type_error("errors without a string argument");
    return o ? convert(o, type, range_message) : bytes_new("", 0);
}

/* o.__bytes__(), new reference; NULL and *absent when there's none. */
static Owned call_bytes_method(Borrowed o, bool *absent)
{
    Owned result = special_call_bound(o, names.__bytes__, NULL, 0, absent);
    if (result && !IS_BYTES(result)) {
        raise_type_error("__bytes__ returned non-bytes (type %T)", result);
        ref_clear(&result);
    }
    return result;
}

Owned bytes_from_object(Borrowed o)
{
    if (o->shape == SHAPE_BYTES) return ref_keep(o);
    if (o->shape == SHAPE_INT) return zeros(int_word(o));
    bool  absent = false;
    Owned result = call_bytes_method(o, &absent);
    if (result || !absent) return result;
    Object *given[3] = { (Object *)o, NULL, NULL };
    return bytes_from_arguments(given, "bytes", "bytes must be in range(0, 256)");
}

Owned bytes_from_items(Borrowed o)
{
    if (o->shape == SHAPE_BYTES) return ref_keep(o);
    bool  absent = false;
    Owned result = call_bytes_method(o, &absent);
    if (result || !absent) return result;
    if (IS_STR(o)) return raise_type_error("cannot convert '%T' object to bytes", o);
    return convert_items(o, "bytes", "bytes must be in range(0, 256)");
}

static Owned make_instance(Type *cls, const Bytes *from)
{
    Owned o = type_alloc_sized(cls, block_size(from->length));
    if (!o) return NULL;
    AS(Bytes, o)->length = from->length;
    memcpy(AS(Bytes, o)->data, from->data, (size_t)from->length + 1);
    gc_track(o);
    return o;
}

static Owned new_slot(Type *cls, Object **args, int n, Tuple *keywords)
{
    Object *given[3] = { NULL };
    if (n == 1 && !keywords) given[0] = args[0];
    else if (!native_bind("bytes", "source=b'', encoding='utf-8', errors='strict'", args, n, keywords, given, 3)) return NULL;
    Owned plain;
    if (given[0] && !given[1] && !given[2]) plain = bytes_from_object(given[0]);
    else plain = bytes_from_arguments(given, "bytes", "bytes must be in range(0, 256)");
    if (!plain || cls == &bytes_type) return plain;
    Owned o = make_instance(cls, AS(Bytes, plain));
    ref_drop(plain);
    return o;
}

/* ---- operators ---------------------------------------------------------------------------------------------------- */

Owned bytes_repr_of(const char *data, int64_t length, const char *prefix, const char *suffix)
{
    static const char hex[] = "0123456789abcdef";
    bool       single = memchr(data, '\'', (size_t)length) != NULL;
    char       quote  = single && !memchr(data, '"', (size_t)length) ? '"' : '\'';
    StrBuilder b;
    builder_start(&b, length + 16);
    builder_add_c(&b, prefix);
    builder_add_char(&b, (uint8_t)quote);
    for (int64_t i = 0; i < length; i++) {
        char    escaped[4] = { '\\', 'x' };
        uint8_t c          = (uint8_t)data[i];
        int     n          = 2;
        if (c == (uint8_t)quote || c == '\\' || (c == '\'' && prefix[1])) escaped[1] = (char)c; /* bytearray's repr escapes every ' */
        else if (c == '\t') escaped[1] = 't';
        else if (c == '\n') escaped[1] = 'n';
        else if (c == '\r') escaped[1] = 'r';
        else if (c >= ' ' && c < 127) {
            builder_add_char(&b, c);
            continue;
        } else
            escaped[2] = hex[c >> 4], escaped[3] = hex[c & 15], n = 4;
        builder_add_ascii(&b, escaped, n);
    }
    builder_add_char(&b, (uint8_t)quote);
    builder_add_c(&b, suffix);
    return builder_finish(&b);
}

static Owned repr(Object *self) { return bytes_repr_of(AS(Bytes, self)->data, AS(Bytes, self)->length, "b", ""); }
static int64_t length(Object *self) { return AS(Bytes, self)->length; }

static bool hash(Object *self, int64_t *result)
{
    Bytes *b = AS(Bytes, self);
    if (b->hash == 0) b->hash = text_hash(b->data, (size_t)b->length);
    *result = b->hash;
    return true;
}

static Owned sequence_item(Object *self, int64_t index)
{
    if (index < 0 || index >= AS(Bytes, self)->length) return raise_index_error("index out of range");
    return int_new((uint8_t)AS(Bytes, self)->data[index]);
}

static Owned get_item(Object *self, Object *key)
{
    const Bytes *b = AS(Bytes, self);
    if (key->shape == SHAPE_SLICE) {
        int64_t start, stop, step, count;
        if (!slice_resolve(key, b->length, &start, &stop, &step, &count)) return NULL;
        if (step == 1 && count == b->length && self->shape == SHAPE_BYTES) return ref_keep(self);
        if (step == 1 || count <= 1) return bytes_new(count ? b->data + start : "", count > 0 ? count : 0);
        Owned result = bytes_new(NULL, count);
        for (int64_t i = 0; result && i < count; i++) AS(Bytes, result)->data[i] = b->data[start + i * step];
        return result;
    }
    int64_t index;
    if (int_is_word(key)) index = int_word(key);
    else if (!TYPE_OF(key)->to_index) return raise_type_error("byte indices must be integers or slices, not %T", key);
    else if (!number_to_index(key, &index, &exc_IndexError)) return NULL;
    return sequence_item(self, index < 0 ? index + b->length : index);
}

static bool buffer(Object *self, Buffer *out, bool writable)
{
    if (writable) return raise_error(&exc_BufferError, "Object is not writable."), false;
    *out = (Buffer){ .data = AS(Bytes, self)->data, .length = AS(Bytes, self)->length, .readonly = true, .format = "B",
                     .item_size = 1, .dims = 1, .exporter = ref_keep(self) };
    return true;
}

/* ---- methods --------------------------------------------------------------------------------------------------------- */

static Owned get_new_arguments(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    Owned exact = bytes_new(SELF->data, SELF->length), result = exact ? tuple_pack(1, exact) : NULL;
    ref_drop_maybe(exact);
    return result;
}

static Owned to_bytes(Object **args, UNUSED int n, UNUSED Tuple *names) { return byte_same(args[0]); }

static const NativeDef methods[] = {
    { "__bytes__", to_bytes, "", "These bytes as an exact bytes object.", 0 },
    { "__getnewargs__", get_new_arguments, "", "What copying and pickling pass to __new__.", 0 },
    BYTE_METHODS,
    { 0 },
};

static Owned iter(Object *self);

static Owned remainder_of(Object *left, Object *right) { return IS_BYTES(left) ? bytes_percent(left, right) : not_implemented_new(); }

Type bytes_type = {
    .gc = { .size = sizeof(Bytes), .dealloc = dealloc, .size_of = size_of },
    .name  = "bytes",
    .doc   = "bytes(iterable_of_ints), bytes(string, encoding[, errors]), bytes(bytes_or_buffer), bytes(int), bytes()\n\n"
             "A row of bytes that can't change: from numbers, encoded text, a buffer, or so many zeros.",
    .shape = SHAPE_BYTES,
    .flags = TYPE_BASE | TYPE_VAR_SIZE | TYPE_BYTES | TYPE_MATCH_SELF,
    .repr = repr,
    .hash = hash,
    .compare = byte_compare,
    .str = byte_str,
    .iter = iter,
    .new_ = new_slot,
    .length = length,
    .get_item = get_item,
    .contains = byte_contains,
    .sequence_item = sequence_item,
    .remainder = remainder_of,
    .concat = byte_concat,
    .repeat = byte_repeat,
    .buffer = buffer,
    .methods = methods,
};

/* ---- iterators: of bytes and bytearray --------------------------------------------------------------------------------- */

static Owned iter(Object *self)
{
    Owned o = container_new(sizeof(BytesIter), IS_BYTES(self) ? SHAPE_BYTES_ITER : SHAPE_BYTEARRAY_ITER);
    if (!o) return NULL;
    AS(BytesIter, o)->bytes = ref_keep(self);
    AS(BytesIter, o)->index = 0;
    gc_track(o);
    return o;
}

Owned bytearray_iter(Object *self) { return iter(self); }

static void iter_dealloc(Object *self)
{
    gc_untrack(self);
    ref_drop_maybe(AS(BytesIter, self)->bytes);
    container_release(self, sizeof(BytesIter));
}

static int iter_traverse(Object *self, GcVisit visit, void *argument)
{
    return AS(BytesIter, self)->bytes ? visit(AS(BytesIter, self)->bytes, argument) : 0;
}

static Owned next(Object *self)
{
    BytesIter *it = AS(BytesIter, self);
    if (!it->bytes) return NULL;
    if (it->index < byte_length(it->bytes)) return int_new((uint8_t)byte_data(it->bytes)[it->index++]);
    ref_clear(&it->bytes);
    return NULL;
}

static Owned iter_length_hint(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    const BytesIter *it   = AS(BytesIter, args[0]);
    int64_t          left = it->bytes ? byte_length(it->bytes) - it->index : 0;
    return int_new(left > 0 ? left : 0);
}

static Owned iter_reduce_method(Object **args, UNUSED int n, UNUSED Tuple *kwnames)
{
    const BytesIter *it = AS(BytesIter, args[0]);
    if (!it->bytes) return iter_reduce_exhausted(tuple_new(0));
    return iter_reduce(OBJ(names.iter), it->bytes, it->index);
}

static Owned iter_set_state(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    BytesIter *it = AS(BytesIter, args[0]);
    int64_t    index;
    if (!state_argument(args[1], &index)) return NULL;
    if (it->bytes) {
        int64_t length = byte_length(it->bytes);
        it->index      = index < 0 ? 0 : index > length ? length : index;
    }
    return none_new();
}

static const NativeDef iter_methods[] = {
    { "__length_hint__", iter_length_hint, "", "How many bytes are left.", 0 },
    { "__reduce__", iter_reduce_method, "", "State for copying and pickling.", 0 },
    { "__setstate__", iter_set_state, "state, /", "Sets the state as pickled.", 0 },
    { 0 },
};

Type bytes_iter_type = {
    .gc = { .size = sizeof(BytesIter), .traverse = iter_traverse, .dealloc = iter_dealloc },
    .name = "bytes_iterator", .shape = SHAPE_BYTES_ITER, .flags = TYPE_NO_INSTANTIATE,
    .iter = iter_self, .next = next, .methods = iter_methods,
};
Type bytearray_iter_type = {
    .gc = { .size = sizeof(BytesIter), .traverse = iter_traverse, .dealloc = iter_dealloc },
    .name = "bytearray_iterator", .shape = SHAPE_BYTEARRAY_ITER, .flags = TYPE_NO_INSTANTIATE,
    .iter = iter_self, .next = next, .methods = iter_methods,
};
