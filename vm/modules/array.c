/* array.c -- array.array: numbers of one kind in a row, as C keeps them. Here: items, size, slices, operators, comparison.
 *
 * The kind says how an item is read and written.  While exports > 0 somebody looks at the data through a buffer: it may be
 * written, but neither moved nor resized.
 */
#include "vm/modules/array_parts.h"

#include "gc/weak.h"
#include "runtime/class.h"
#include "runtime/float.h"
#include "runtime/int.h"
#include "runtime/protocol.h"

/* ---- items: reading ---------------------------------------------------------------------------------- */

#define GETTER(name, Type, make)                 \
    static Owned name(const char *data)          \
    {                                            \
        Type value;                              \
        memcpy(&value, data, sizeof value);      \
        return make(value);                      \
    }
GETTER(get_b, int8_t, int_new)
GETTER(get_B, uint8_t, int_new)
GETTER(get_h, int16_t, int_new)
GETTER(get_H, uint16_t, int_new)
GETTER(get_i, int32_t, int_new)
GETTER(get_I, uint32_t, int_new)
GETTER(get_q, int64_t, int_new)
GETTER(get_Q, uint64_t, int_from_uint64)
GETTER(get_f, float, float_new)
GETTER(get_d, double, float_new)

static Owned get_u(const char *data)
{
    uint32_t c;
    memcpy(&c, data, 4);
    if (c > 0x10ffff) return raise_value_error("character U+%x is not in range [U+0000; U+10ffff]", c);
    return str_from_char(c);
}

/* ---- items: writing ------------------------------------------------------------------------------------- */

static bool too_far(const char *what, bool above)
{
    raise_overflow_error(above ? "%s is greater than maximum" : "%s is less than minimum", what);
    return false;
}

static bool word_of(Borrowed value, int64_t *word, const char *message)
{
    if (LIKELY(value->shape == SHAPE_INT)) {
        *word = int_word(value);
        return true;
    }
    Owned number = number_index(value);
    bool  fits   = number && int_to_int64(number, word);
    if (number && !fits) raise_overflow_error("%s", message);
    ref_drop_maybe(number);
    return fits;
}

/* `first` names the C type that is tried before the kind's own, with its limits. */
static bool put_word(char *data, Borrowed value, int size, int64_t least, int64_t most, const char *what, const char *first, int first_bits)
{
    int64_t word;
    if (!word_of(value, &word, "Python int too large to convert to C long")) return false;
    int64_t limit = (int64_t)1 << (first_bits - 1);
    if (word >= limit) return too_far(first, true);
    if (word < -limit) return too_far(first, false);
    if (word < least || word > most) return too_far(what, word > most);
    memcpy(data, &word, (size_t)size);
    return true;
}

static const char SHORT[] = "signed short integer", INTEGER[] = "signed integer";
static bool put_b(char *data, Borrowed v) { return put_word(data, v, 1, -128, 127, "signed char", SHORT, 16); }
static bool put_h(char *data, Borrowed v) { return put_word(data, v, 2, INT16_MIN, INT16_MAX, SHORT, SHORT, 16); }
static bool put_H(char *data, Borrowed v) { return put_word(data, v, 2, 0, UINT16_MAX, "unsigned short", INTEGER, 32); }
static bool put_i(char *data, Borrowed v) { return put_word(data, v, 4, INT32_MIN, INT32_MAX, INTEGER, INTEGER, 32); }

static bool put_B(char *data, Borrowed value)
{
    int64_t word;
    if (!word_of(value, &word, "Python int too large to convert to C long")) return false;
    if (word < 0 || word > 255) return too_far("unsigned byte integer", word > 0);
    *data = (char)word;
    return true;
}

static bool put_l(char *data, Borrowed value)
{
    int64_t word;
    if (!word_of(value, &word, "Python int too large to convert to C long")) return false;
    memcpy(data, &word, 8);
    return true;
}

static bool put_q(char *data, Borrowed value)
{
    int64_t word;
    if (!word_of(value, &word, "int too big to convert")) return false;
    memcpy(data, &word, 8);
    return true;
}

static bool put_unsigned(char *data, Borrowed value, int size, const char *negative, const char *large)
{
    Owned number = number_index(value);
    if (!number) return false;
    int64_t  word;
    uint64_t bits = 0;
    bool     ok   = int_to_int64(number, &word);
    if (ok) bits = (uint64_t)word;
    else if (int_sign(number) > 0) {
        mpz_t whole;
        int_to_mpz(number, whole);
        ok   = mpz_sizeinbase(whole, 2) <= 64;
        bits = mpz_get_ui(whole);
        mpz_clear(whole);
    }
    bool below = int_sign(number) < 0;
    ref_drop(number);
    if (below) return raise_overflow_error("%s", negative), false;
    if (!ok) return raise_overflow_error("%s", large), false;
    if (size == 4 && bits > UINT32_MAX) return too_far("unsigned int", true);
    memcpy(data, &bits, (size_t)size);
    return true;
}

static bool put_I(char *data, Borrowed v)
{
    return put_unsigned(data, v, 4, "can't convert negative value to unsigned int", "Python int too large to convert to C unsigned long");
}
static bool put_L(char *data, Borrowed v)
{
    return put_unsigned(data, v, 8, "can't convert negative value to unsigned int", "Python int too large to convert to C unsigned long");
}
static bool put_Q(char *data, Borrowed v) { return put_unsigned(data, v, 8, "can't convert negative int to unsigned", "int too big to convert"); }

static bool put_f(char *data, Borrowed value)
{
    double x;
    if (!number_to_double(value, &x)) return false;
    float narrow = (float)x;
    memcpy(data, &narrow, 4);
    return true;
}

static bool put_d(char *data, Borrowed value)
{
    double x;
    if (!number_to_double(value, &x)) return false;
    memcpy(data, &x, 8);
    return true;
}

static bool put_u(char *data, Borrowed value)
{
    if (!IS_STR(value) || AS(Str, value)->length != 1) return raise_type_error("array item must be unicode character"), false;
    uint32_t c = str_char(AS(Str, value), 0);
    memcpy(data, &c, 4);
    return true;
}

const ArrayKind array_kinds[] = {
    {'b', 1, "b", get_b, put_b}, {'B', 1, "B", get_B, put_B}, {'u', 4, "w", get_u, put_u}, {'h', 2, "h", get_h, put_h},
    {'H', 2, "H", get_H, put_H}, {'i', 4, "i", get_i, put_i}, {'I', 4, "I", get_I, put_I}, {'l', 8, "l", get_q, put_l},
    {'L', 8, "L", get_Q, put_L}, {'q', 8, "q", get_q, put_q}, {'Q', 8, "Q", get_Q, put_Q}, {'f', 4, "f", get_f, put_f},
    {'d', 8, "d", get_d, put_d}, {0, 0, "", NULL, NULL}};

const ArrayKind *array_kind(uint32_t code)
{
    for (const ArrayKind *kind = array_kinds; kind->code; kind++)
        if ((uint32_t)kind->code == code) return kind;
    return NULL;
}

/* ---- size ------------------------------------------------------------------------------------------------ */

bool array_may_resize(const Array *a)
{
    if (!a->exports) return true;
    raise_error(&exc_BufferError, "cannot resize an array that is exporting buffers");
    return false;
}

bool array_resize(Array *a, int64_t length)
{
    if (length != a->length && !array_may_resize(a)) return false;
    int64_t size = a->kind->size;
    if (length < 0 || length > INT64_MAX / 16) return raise_no_memory(), false;
    if (length > a->capacity || length < a->capacity / 2) {
        int64_t room = length ? (length >> 4) + (a->length < 8 ? 3 : 7) + length : 0;
        char   *data = NULL;
        if (room) data = a->data ? heap_realloc(a->data, (size_t)(a->capacity * size), (size_t)(room * size)) : heap_alloc((size_t)(room * size));
        else heap_free(a->data, (size_t)(a->capacity * size));
        if (room && !data) return false;
        a->data     = data;
        a->capacity = room;
    }
    a->length = length;
    return true;
}

bool array_replace(Array *a, int64_t start, int64_t stop, const char *items, int64_t n)
{
    int64_t growth = n - (stop - start), tail = a->length - stop, size = a->kind->size;
    if (growth < 0) {
        if (!array_may_resize(a)) return false;
        if (tail) memmove(ITEM(a, start + n), ITEM(a, stop), (size_t)(tail * size));
        if (!array_resize(a, a->length + growth)) return false;
    } else if (growth > 0) {
        if (!array_resize(a, a->length + growth)) return false;
        if (tail) memmove(ITEM(a, start + n), ITEM(a, stop), (size_t)(tail * size));
    }
    if (n) memcpy(ITEM(a, start), items, (size_t)(n * size));
    return true;
}

Owned array_make(Type *cls, const ArrayKind *kind, int64_t length)
{
    Owned o = type_alloc(cls);
    if (!o) return NULL;
    Array *a = AS(Array, o);
    a->kind  = kind;
    if (length) {
        a->data = heap_alloc((size_t)(length * kind->size));
        if (!a->data) {
            gc_track(o);
            ref_drop(o);
            return NULL;
        }
    }
    a->length = a->capacity = length;
    gc_track(o);
    return o;
}

bool array_insert(Array *a, int64_t index, Borrowed value)
{
    char item[8];
    if (!a->kind->put(item, value)) return false;
    if (index < 0) index += a->length;
    if (index < 0) index = 0;
    if (index > a->length) index = a->length;
    return array_replace(a, index, index, item, 1);
}

static bool extend_by_array(Array *a, Array *other)
{
    if (a->kind != other->kind) return raise_type_error("can only extend with array of same kind"), false;
    int64_t length = a->length, n = other->length, size = a->kind->size;
    if (n && !array_resize(a, length + n)) return false;
    if (n) memcpy(ITEM(a, length), other->data, (size_t)(n * size)); /* other may be a: its data are those now */
    return true;
}

bool array_extend(Array *a, Borrowed iterable)
{
    if (IS_ARRAY(iterable)) return extend_by_array(a, AS(Array, iterable));
    Owned iter = object_iter(iterable), item;
    if (!iter) return false;
    while ((item = iter_next(iter))) {
        bool ok = array_insert(a, a->length, item);
        ref_drop(item);
        if (!ok) break;
    }
    ref_drop(iter);
    return !error_pending();
}

bool array_add_bytes(Array *a, Borrowed bytes)
{
    ByteView view;
    if (!view_start(bytes, &view)) return false;
    bool ok = view.length % a->kind->size == 0;
    if (!ok) raise_value_error("bytes length not a multiple of item size");
    int64_t length = a->length, n = view.length / a->kind->size;
    if (ok && n) {
        ok = array_resize(a, length + n);
        if (ok) memcpy(ITEM(a, length), view.data, (size_t)view.length);
    }
    view_end(&view);
    return ok;
}

bool array_add_text(Array *a, Borrowed text)
{
    const Str *s      = (const Str *)text;
    int64_t    length = a->length;
    if (s->length && !array_resize(a, length + s->length)) return false;
    for (int64_t i = 0; i < s->length; i++) {
        uint32_t c = str_char(s, i);
        memcpy(ITEM(a, length + i), &c, 4);
    }
    return true;
}

Owned array_text(const Array *a)
{
    for (int64_t i = 0; i < a->length; i++) {
        uint32_t c;
        memcpy(&c, ITEM(a, i), 4);
        if (c > 0x10ffff) return raise_value_error("character U+%x is not in range [U+0000; U+10ffff]", c);
    }
    return str_from_ucs4((const uint32_t *)(const void *)a->data, a->length);
}

/* ---- life ------------------------------------------------------------------------------------------------- */

/* The length is settled first; what converts an item may change a list. */
static bool fill_from_items(Array *a, Object *sequence)
{
    int64_t n, now;
    sequence_items(sequence, &n);
    if (n && !(a->data = heap_alloc((size_t)(n * a->kind->size)))) return false;
    a->capacity = n;
    for (int64_t i = 0; i < n; i++) {
        Object **items = sequence_items(sequence, &now);
        if (i >= now) return raise_index_error("list index out of range"), false;
        Owned item = ref_keep(items[i]);
        bool  ok   = a->kind->put(ITEM(a, i), item);
        ref_drop(item);
        if (!ok) return false;
        a->length++;
    }
    return true;
}

/* A subclass of list or tuple is asked for the items by its own __getitem__, as many as it really has. */
static bool fill_by_index(Array *a, Object *sequence)
{
    int64_t n;
    bool    ok = true;
    sequence_items(sequence, &n);
    for (int64_t i = 0; ok && i < n; i++) {
        Owned index = int_new(i), item = index ? object_get_item(sequence, index) : NULL;
        ok = item && array_insert(a, a->length, item);
        ref_drop_maybe(item);
        ref_drop_maybe(index);
    }
    return ok;
}

static bool fill(Array *a, Borrowed initial)
{
    if (!initial) return true;
    if (IS_STR(initial)) return array_add_text(a, initial);
    if (IS_BYTES(initial) || IS_BYTEARRAY(initial)) {
        if (!array_add_bytes(a, initial)) return false;
        for (int64_t i = 0; a->kind->code == 'u' && i < a->length; i++) {
            Owned c = get_u(ITEM(a, i));
            if (!c) return false;
            ref_drop(c);
        }
        return true;
    }
    if (IS_ARRAY(initial) && AS(Array, initial)->kind != a->kind) {
        Array *other = AS(Array, initial);
        for (int64_t i = 0; i < other->length; i++) {
            Owned item = other->kind->get(ITEM(other, i));
            bool  ok   = item && array_insert(a, a->length, item);
            ref_drop_maybe(item);
            if (!ok) return false;
        }
        return true;
    }
    if (IS_EXACT_LIST(initial) || IS_EXACT_TUPLE(initial)) return fill_from_items(a, OBJ(initial));
    if (IS_LIST(initial) || IS_TUPLE(initial)) return fill_by_index(a, OBJ(initial));
    return array_extend(a, initial);
}

static Owned array_new(Type *cls, Object **args, int n, Tuple *kwnames)
{
    if (cls == &array_type && !native_no_keywords("array.array", kwnames)) return NULL;
    if (n < 1) return raise_type_error("array() takes at least 1 argument (0 given)");
    if (n > 2) return raise_type_error("array() takes at most 2 arguments (%d given)", n);
    if (!IS_STR(args[0]) || AS(Str, args[0])->length != 1)
        return raise_type_error("array() argument 1 must be a unicode character, not %s", argument_kind(args[0]));
    uint32_t         code    = str_char(AS(Str, args[0]), 0);
    const ArrayKind *kind    = array_kind(code);
    Object          *initial = n > 1 ? args[1] : NULL;
    if (initial && code != 'u' && IS_STR(initial))
        return raise_type_error("cannot use a str to initialize an array with typecode '%c'", (int)code);
    if (initial && code != 'u' && IS_ARRAY(initial) && AS(Array, initial)->kind->code == 'u')
        return raise_type_error("cannot use a unicode array to initialize an array with typecode '%c'", (int)code);
    if (!kind) return raise_value_error("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)");
    Owned o = array_make(cls, kind, 0);
    if (o && fill(AS(Array, o), initial)) return o;
    ref_drop_maybe(o);
    return NULL;
}

static int array_traverse(UNUSED Object *self, UNUSED GcVisit visit, UNUSED void *argument) { return 0; }

static void array_dealloc(Object *self)
{
    Array *a = AS(Array, self);
    gc_untrack(self);
    if (gc_head(self)->flags & GC_HAS_WEAK) weak_clear(self);
    heap_free(a->data, (size_t)(a->capacity * a->kind->size));
    container_release(self, sizeof(Array));
}

static size_t array_size_of(Object *self)
{
    return sizeof(Array) + sizeof(GcHead) + (size_t)(AS(Array, self)->capacity * AS(Array, self)->kind->size);
}

static Owned array_repr(Object *self)
{
    Array      *a = AS(Array, self);
    StrBuilder  b;
    builder_start(&b, 32);
    builder_format(&b, "%s('%c'", type_short_name(TYPE_OF(self)), a->kind->code);
    if (a->length) {
        builder_add_c(&b, ", ");
        if (a->kind->code == 'u') {
            Owned text = array_text(a);
            if (!text) {
                builder_abandon(&b);
                return NULL;
            }
            builder_add_repr(&b, text);
            ref_drop(text);
        } else {
            builder_add_c(&b, "[");
            for (int64_t i = 0; i < a->length; i++) {
                Owned item = a->kind->get(ITEM(a, i));
                if (i) builder_add_c(&b, ", ");
                if (!item || !builder_add_repr(&b, item)) b.failed = true;
                ref_drop_maybe(item);
            }
            builder_add_c(&b, "]");
        }
    }
    builder_add_c(&b, ")");
    return builder_finish(&b);
}

/* ---- items and slices ---------------------------------------------------------------------------------------- */

static int64_t array_length(Object *self) { return AS(Array, self)->length; }

static Owned array_sequence_item(Object *self, int64_t index)
{
    Array *a = AS(Array, self);
    if (index < 0 || index >= a->length) return raise_index_error("array index out of range");
    return a->kind->get(ITEM(a, index));
}

static bool read_index(const Array *a, Object *key, int64_t *index)
{
    if (!TYPE_OF(key)->to_index) return raise_type_error("array indices must be integers"), false;
    if (!number_to_index(key, index, &exc_IndexError)) return false;
    if (*index < 0) *index += a->length;
    return true;
}

static Owned array_get_item(Object *self, Object *key)
{
    Array  *a = AS(Array, self);
    int64_t start, stop, step, count;
    if (key->shape != SHAPE_SLICE) return read_index(a, key, &start) ? array_sequence_item(self, start) : NULL;
    if (!slice_unpack(key, &start, &stop, &step)) return NULL;
    count = slice_adjust(a->length, &start, &stop, step);
    Owned result = array_make(&array_type, a->kind, count);
    if (result && step == 1 && count > 0) memcpy(ITEM(AS(Array, result), 0), ITEM(a, start), (size_t)count * a->kind->size);
    else for (int64_t i = 0; result && i < count; i++) memcpy(ITEM(AS(Array, result), i), ITEM(a, start + i * step), a->kind->size);
    return result;
}

static bool set_one(Array *a, Object *key, Object *value)
{
    int64_t index;
    char    item[8];
    if (!read_index(a, key, &index)) return false;
    if (index < 0 || index >= a->length) return raise_index_error("array assignment index out of range"), false;
    if (!value) return array_replace(a, index, index + 1, NULL, 0);
    if (!a->kind->put(item, value)) return false;
    if (index >= a->length) return raise_index_error("array assignment index out of range"), false; /* __index__ made it shorter */
    memcpy(ITEM(a, index), item, a->kind->size);
    return true;
}

static bool delete_stepped(Array *a, int64_t start, int64_t step, int64_t count)
{
    int64_t size = a->kind->size, to;
    if (!array_may_resize(a)) return false;
    if (step < 0) { /* the same places in rising order */
        start += step * (count - 1);
        step = -step;
    }
    to = start;
    for (int64_t i = 0; i < count; i++) {
        int64_t from = start + i * step + 1, n = (i + 1 < count ? from + step - 1 : a->length) - from;
        memmove(ITEM(a, to), ITEM(a, from), (size_t)(n * size));
        to += n;
    }
    return array_resize(a, a->length - count);
}

static bool set_slice(Array *a, Object *slice, const Array *other_or_null)
{
    int64_t start, stop, step, count, n = other_or_null ? other_or_null->length : 0;
    if (!slice_unpack(slice, &start, &stop, &step)) return false;
    count = slice_adjust(a->length, &start, &stop, step);
    if ((step > 0 && stop < start) || (step < 0 && stop > start)) stop = start;
    if (step == 1) return array_replace(a, start, stop, other_or_null ? other_or_null->data : NULL, n);
    if (!other_or_null) return count == 0 || delete_stepped(a, start, step, count);
    if (n != count) {
        raise_value_error("attempt to assign array of size %lld to extended slice of size %lld", (long long)n, (long long)count);
        return false;
    }
    for (int64_t i = 0; i < count; i++) memcpy(ITEM(a, start + i * step), ITEM(other_or_null, i), a->kind->size);
    return true;
}

static bool array_set_item(Object *self, Object *key, Object *value)
{
    Array *a = AS(Array, self);
    if (key->shape != SHAPE_SLICE) return set_one(a, key, value);
    if (!value) return set_slice(a, key, NULL);
    if (!IS_ARRAY(value)) return raise_type_error("can only assign array (not \"%T\") to array slice", value), false;
    if (AS(Array, value)->kind != a->kind) return raise_type_error("bad argument type for built-in operation"), false;
    Owned copy = NULL; /* of itself, as its items move on the way */
    if (value == self) {
        copy = array_make(&array_type, a->kind, a->length);
        if (!copy) return false;
        if (a->length) memcpy(AS(Array, copy)->data, a->data, (size_t)(a->length * a->kind->size));
    }
    bool ok = set_slice(a, key, AS(Array, copy ? copy : value));
    ref_drop_maybe(copy);
    return ok;
}

/* ---- operators ------------------------------------------------------------------------------------------------- */

static Owned array_concat(Object *left, Object *right)
{
    if (!IS_ARRAY(right)) return raise_type_error("can only append array (not \"%T\") to array", right);
    Array *a = AS(Array, left), *b = AS(Array, right);
    if (a->kind != b->kind) return raise_type_error("bad argument type for built-in operation");
    Owned result = array_make(&array_type, a->kind, a->length + b->length);
    if (!result) return NULL;
    if (a->length) memcpy(AS(Array, result)->data, a->data, (size_t)(a->length * a->kind->size));
    if (b->length) memcpy(ITEM(AS(Array, result), a->length), b->data, (size_t)(b->length * a->kind->size));
    return result;
}

static Owned array_concat_in(Object *self, Object *other)
{
    if (!IS_ARRAY(other)) return raise_type_error("can only extend array with array (not \"%T\")", other);
    return array_extend(AS(Array, self), other) ? ref_keep(self) : NULL;
}

static void repeat_into(char *to, const char *from, int64_t bytes, int64_t count)
{
    for (int64_t k = 0; k < count && bytes; k++) memcpy(to + k * bytes, from, (size_t)bytes);
}

static bool repeated_length(const Array *a, int64_t count, int64_t *length)
{
    if (!__builtin_mul_overflow(a->length, count, length) && *length < INT64_MAX / 16) return true;
    raise_no_memory();
    return false;
}

static Owned array_repeat(Object *self, int64_t count)
{
    Array  *a = AS(Array, self);
    int64_t length;
    if (count < 0) count = 0;
    if (!repeated_length(a, count, &length)) return NULL;
    Owned result = array_make(&array_type, a->kind, length);
    if (result) repeat_into(AS(Array, result)->data, a->data, a->length * a->kind->size, count);
    return result;
}

static Owned array_repeat_in(Object *self, int64_t count)
{
    Array  *a = AS(Array, self);
    int64_t length, before = a->length;
    if (count < 0) count = 0;
    if (!repeated_length(a, count, &length)) return NULL;
    if (length != before && !array_resize(a, length)) return NULL;
    if (count > 1) repeat_into(ITEM(a, before), a->data, before * a->kind->size, count - 1);
    return ref_keep(self);
}

static Truth array_contains(Object *self, Object *value)
{
    Array *a     = AS(Array, self);
    Truth  found = TRUTH_NO;
    for (int64_t i = 0; i < a->length && found == TRUTH_NO; i++) {
        Owned item = a->kind->get(ITEM(a, i));
        found      = item ? object_equal(item, value) : TRUTH_ERROR;
        ref_drop_maybe(item);
    }
    return found;
}

/* Integers of one kind: by their bytes, or their values, without objects. -1, 0, 1; 2: can't be said so. */
static int compare_quickly(const Array *a, const Array *b, int64_t n)
{
    const char *p = a->data, *q = b->data;
    for (int64_t i = 0; i < n; i++) {
        int64_t  x = 0, y = 0;
        uint64_t u, v;
        switch (a->kind->code) {
        case 'b': x = ((const int8_t *)p)[i], y = ((const int8_t *)q)[i]; break;
        case 'B': x = ((const uint8_t *)p)[i], y = ((const uint8_t *)q)[i]; break;
        case 'h': x = ((const int16_t *)p)[i], y = ((const int16_t *)q)[i]; break;
        case 'H': x = ((const uint16_t *)p)[i], y = ((const uint16_t *)q)[i]; break;
        case 'i': x = ((const int32_t *)p)[i], y = ((const int32_t *)q)[i]; break;
        case 'I': x = ((const uint32_t *)p)[i], y = ((const uint32_t *)q)[i]; break;
        case 'l': case 'q': x = ((const int64_t *)p)[i], y = ((const int64_t *)q)[i]; break;
        case 'L': case 'Q':
            u = ((const uint64_t *)p)[i], v = ((const uint64_t *)q)[i];
            if (u != v) return u < v ? -1 : 1;
            break;
        default: return 2;
        }
        if (x != y) return x < y ? -1 : 1;
    }
    return 0;
}

static Owned array_compare(Object *self, Object *other, CompareOp op)
{
    if (!IS_ARRAY(self) || !IS_ARRAY(other)) return not_implemented_new();
    Array *a = AS(Array, self), *b = AS(Array, other);
    if (a->length != b->length && (op == CMP_EQ || op == CMP_NE)) return bool_new(op == CMP_NE);
    int64_t n    = a->length < b->length ? a->length : b->length;
    int     quick = a->kind == b->kind ? compare_quickly(a, b, n) : 2;
    if (quick != 2) return quick ? compare_lengths(quick, 0, op) : compare_lengths(a->length, b->length, op);
    for (int64_t i = 0; i < n && i < a->length && i < b->length; i++) {
        Owned x = a->kind->get(ITEM(a, i)), y = x ? b->kind->get(ITEM(b, i)) : NULL, result = NULL;
        Truth equal = y ? object_compare_truth(x, y, CMP_EQ) : TRUTH_ERROR;
        if (equal == TRUTH_NO) result = op == CMP_EQ || op == CMP_NE ? bool_new(op == CMP_NE) : object_compare(x, y, op);
        ref_drop_maybe(x);
        ref_drop_maybe(y);
        if (equal != TRUTH_YES) return result;
    }
    return compare_lengths(a->length, b->length, op);
}

static bool array_lend(Object *self, Buffer *out, UNUSED bool writable)
{
    static char nothing[8];
    Array      *a = AS(Array, self);
    *out = (Buffer){.data = a->data ? a->data : nothing, .length = a->length * a->kind->size, .format = a->kind->format,
                    .item_size = a->kind->size, .dims = 1, .exporter = ref_keep(self)};
    a->exports++;
    return true;
}

static void array_take_back(Object *self, UNUSED Buffer *buffer) { AS(Array, self)->exports--; }

/* ---- iterators -------------------------------------------------------------------------------------------------- */

static Owned array_iter(Object *self)
{
    Owned o = container_new(sizeof(ArrayIter), array_iter_type.shape);
    if (!o) return NULL;
    AS(ArrayIter, o)->array = (Array *)ref_keep(self);
    AS(ArrayIter, o)->index = 0;
    gc_track(o);
    return o;
}

static Owned array_iter_next(Object *self)
{
    ArrayIter *it = AS(ArrayIter, self);
    if (!it->array) return NULL;
    if (it->index < it->array->length) {
        Array *a = it->array;
        return a->kind->get(ITEM(a, it->index++));
    }
    Object *done = OBJ(it->array);
    it->array    = NULL;
    ref_drop(done);
    return NULL;
}

static Owned array_iter_iter(Object *self) { return ref_keep(self); }

static int array_iter_traverse(Object *self, GcVisit visit, void *argument)
{
    Array *a = AS(ArrayIter, self)->array;
    return a ? visit(OBJ(a), argument) : 0;
}

static void array_iter_dealloc(Object *self)
{
    gc_untrack(self);
    ref_drop_maybe(OBJ(AS(ArrayIter, self)->array));
    container_release(self, sizeof(ArrayIter));
}

STATIC_OBJECT Type array_iter_type = {
    .gc = {.size = sizeof(ArrayIter), .traverse = array_iter_traverse, .dealloc = array_iter_dealloc},
    .name = "array.arrayiterator", .flags = TYPE_NO_INSTANTIATE, .iter = array_iter_iter, .next = array_iter_next,
    .methods = array_iter_methods};

static Owned array_typecode(Object *self) { return str_from_char((uint32_t)AS(Array, self)->kind->code); }
static Owned array_itemsize(Object *self) { return int_new(AS(Array, self)->kind->size); }
static const GetSetDef array_getsets[] = {
    {"typecode", array_typecode, NULL, "The code of the kind of its items."}, {"itemsize", array_itemsize, NULL, "The bytes of an item."}, {0}};

STATIC_OBJECT Type array_type = {
    .gc = {.size = sizeof(Array), .traverse = array_traverse, .dealloc = array_dealloc, .size_of = array_size_of},
    .name = "array.array",
    .doc = "array(typecode [, initializer]) -> array\n\n"
           "Numbers of one kind in a row, as C keeps them. The code of the kind: b B signed and unsigned 1 byte, h H 2 bytes,\n"
           "i I 4 bytes, l L q Q 8 bytes; u characters; f float, d double. The initializer is a list, a bytes-like object,\n"
           "a str (u only), or an iterable of items.",
    .flags = TYPE_BASE | TYPE_SEQUENCE, .weak_ok = true, .new_ = array_new, .repr = array_repr, .compare = array_compare, .iter = array_iter,
    .hash = hash_not_available, .length = array_length, .get_item = array_get_item, .set_item = array_set_item,
    .sequence_item = array_sequence_item, .contains = array_contains, .concat = array_concat, .concat_in = array_concat_in,
    .repeat = array_repeat, .repeat_in = array_repeat_in, .buffer = array_lend, .buffer_release = array_take_back,
    .methods = array_methods, .getsets = array_getsets};
