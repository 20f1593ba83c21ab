/* marshal.c -- plain values as bytes in CPython's format: None, booleans, numbers, str, bytes and containers of them.
 *
 * An object's code is a letter.  From version 3 on, one that somebody else holds too is counted: its letter has the highest bit set,
 * and `r` with its number stands for it when it is met again.  Code objects are refused: Krait's bytecode is its own.
 */
#include <math.h>
#include <stdio.h>

#include "gc/address_table.h"
#include "runtime/big_int.h"
#include "runtime/float.h"
#include "runtime/module.h"
#include "runtime/text.h"
#include "vm/modules/marshal_parts.h"

typedef struct Writer {
    ByteBuilder  out;
    AddressTable numbers; /* of counted objects, by address: one more than the number */
    int64_t      version, counted;
    int          depth;
} Writer;

static bool write_value(Writer *w, Object *o);

/* ---- pieces -------------------------------------------------------------------------------------------------------- */

static bool add_letter(Writer *w, char letter, bool counted)
{
    return bytes_add_byte(&w->out, (uint8_t)letter | (counted ? MARSHAL_COUNTED : 0));
}

static bool add_word(Writer *w, uint32_t word) { return bytes_add(&w->out, (char *)&word, 4); }

static bool refuse(void) { return raise_value_error("unmarshallable object") != NULL; }

static bool add_size(Writer *w, int64_t size) { return size > INT32_MAX ? refuse() : add_word(w, (uint32_t)size); }

static bool add_sized(Writer *w, const char *data, int64_t size) { return add_size(w, size) && bytes_add(&w->out, data, size); }

/* Has o been written before? Then its number stands for it. Else *counted says whether it gets one. */
static Truth refer(Writer *w, Object *o, bool *counted)
{
    *counted = false;
    if (w->version < 3 || o->refcount == 1) return TRUTH_NO;
    AddressRow *row = address_place(&w->numbers, o);
    if (!row) return raise_no_memory(), TRUTH_ERROR;
    if (row->number) return add_letter(w, 'r', false) && add_word(w, (uint32_t)(row->number - 1)) ? TRUTH_YES : TRUTH_ERROR;
    row->number = (uint64_t)++w->counted;
    *counted    = true;
    return TRUTH_NO;
}

/* ---- numbers --------------------------------------------------------------------------------------------------------- */

/* In digits of 15 bits, the lowest first. */
static bool write_digits(Writer *w, Object *o, bool counted)
{
    bool  negative  = int_sign(o) < 0;
    Owned magnitude = negative ? int_negate(o) : ref_keep(o), bytes = magnitude ? int_to_twos_complement(magnitude) : NULL;
    if (!bytes) return ref_drop_maybe(magnitude), false;
    const uint8_t *data   = (const uint8_t *)AS(Bytes, bytes)->data;
    int64_t        length = AS(Bytes, bytes)->length, count = (int_bit_length(magnitude) + MARSHAL_DIGIT - 1) / MARSHAL_DIGIT;
    bool           done   = add_letter(w, 'l', counted) && (count <= INT32_MAX || refuse()) && add_word(w, (uint32_t)(negative ? -count : count));
    for (int64_t i = 0; done && i < count; i++) {
        int64_t  bit = i * MARSHAL_DIGIT, at = bit / 8;
        uint32_t near = data[at] | (at + 1 < length ? data[at + 1] : 0) << 8 | (at + 2 < length ? data[at + 2] : 0) << 16;
        uint16_t digit = (uint16_t)(near >> bit % 8 & 0x7fff);
        done           = bytes_add(&w->out, (char *)&digit, 2);
    }
    ref_drop(magnitude);
    ref_drop(bytes);
    return done;
}

static bool write_int(Writer *w, Object *o, bool counted)
{
    int64_t value;
    if (!int_to_int64(o, &value) || value != (int32_t)value) return write_digits(w, o, counted);
    return add_letter(w, 'i', counted) && add_word(w, (uint32_t)value);
}

static bool add_double(Writer *w, double value)
{
    if (w->version > 1) return bytes_add(&w->out, (char *)&value, 8);
    char text[40];
    int  n = isnan(value) ? snprintf(text, sizeof text, "nan") : snprintf(text, sizeof text, "%.17g", value);
    return bytes_add_byte(&w->out, (uint8_t)n) && bytes_add(&w->out, text, n);
}

static bool write_float(Writer *w, Object *o, bool counted)
{
    return add_letter(w, w->version > 1 ? 'g' : 'f', counted) && add_double(w, FLOAT_VALUE(o));
}

static bool write_complex(Writer *w, Object *o, bool counted)
{
    const Complex *c = (const Complex *)o;
    return add_letter(w, w->version > 1 ? 'y' : 'x', counted) && add_double(w, c->real) && add_double(w, c->imag);
}

/* ---- text and bytes ---------------------------------------------------------------------------------------------------- */

static bool write_ascii(Writer *w, const Str *s, bool counted)
{
    bool is_short = s->length < 256;
    if (!add_letter(w, s->interned ? (is_short ? 'Z' : 'A') : is_short ? 'z' : 'a', counted)) return false;
    return is_short ? bytes_add_byte(&w->out, (uint8_t)s->length) && bytes_add(&w->out, s->data, s->length) : add_sized(w, s->data, s->length);
}

static bool write_str(Writer *w, Object *o, bool counted)
{
    const Str *s = (const Str *)o;
    if (w->version >= 4 && s->ascii) return write_ascii(w, s, counted);
    Owned data = str_encode(o, "utf-8", "surrogatepass");
    bool  done = data && add_letter(w, w->version >= 3 && s->interned ? 't' : 'u', counted) && add_sized(w, AS(Bytes, data)->data, AS(Bytes, data)->length);
    ref_drop_maybe(data);
    return done;
}

static bool write_buffer(Writer *w, Object *o, bool counted)
{
    Buffer buffer;
    if (TYPE_OF(o) == &code_type) return raise_value_error(MARSHAL_NO_CODE) != NULL;
    if (!TYPE_OF(o)->buffer) return refuse();
    if (!buffer_get(o, &buffer, false)) return error_clear(), refuse();
    bool done = add_letter(w, 's', counted) && add_sized(w, buffer.data, buffer.length);
    buffer_release(&buffer);
    return done;
}

/* ---- containers ---------------------------------------------------------------------------------------------------------- */

static bool write_items(Writer *w, Object *sequence)
{
    int64_t n;
    for (int64_t i = 0; i < (sequence_items(sequence, &n), n); i++)
        if (!write_value(w, sequence_items(sequence, &n)[i])) return false;
    return true;
}

static bool write_tuple(Writer *w, Object *o, bool counted)
{
    int64_t n    = AS(Tuple, o)->length;
    bool    head = w->version >= 4 && n < 256 ? add_letter(w, ')', counted) && bytes_add_byte(&w->out, (uint8_t)n) : add_letter(w, '(', counted) && add_size(w, n);
    return head && write_items(w, o);
}

static bool write_list(Writer *w, Object *o, bool counted)
{
    return add_letter(w, '[', counted) && add_size(w, AS(List, o)->length) && write_items(w, o);
}

static bool write_dict(Writer *w, Object *o, bool counted)
{
    uint32_t place = 0;
    Object  *key, *value;
    if (!add_letter(w, '{', counted)) return false;
    while (dict_next((Dict *)o, &place, &key, &value))
        if (!write_value(w, key) || !write_value(w, value)) return false;
    return add_letter(w, '0', false);
}

static Owned dumped(Object *o, int64_t version)
{
    Writer w = { .version = version };
    bytes_start(&w.out, 64);
    bool done = write_value(&w, o);
    address_table_release(&w.numbers);
    if (done) return bytes_finish(&w.out);
    bytes_abandon(&w.out);
    return NULL;
}

/* [(dumped, item)] in an order that doesn't depend on hashes. */
static Owned sorted_pairs(Writer *w, const Set *set)
{
    Owned   list = list_new(set->used);
    int64_t place = 0;
    Object *item;
    while (list && set_next(set, &place, &item)) {
        Owned data = dumped(item, w->version), pair = data ? tuple_pack(2, data, item) : NULL;
        ref_drop_maybe(data);
        if (!pair || !list_append_take((List *)list, pair)) ref_clear(&list);
    }
    if (list && !list_sort((List *)list, NULL, false)) ref_clear(&list);
    return list;
}

static bool write_set(Writer *w, Object *o, bool counted)
{
    if (!add_letter(w, TYPE_OF(o) == &set_type ? '<' : '>', counted) || !add_size(w, AS(Set, o)->used)) return false;
    Owned pairs = sorted_pairs(w, (Set *)o);
    bool  done  = pairs != NULL;
    for (uint32_t i = 0; done && i < AS(List, pairs)->length; i++) done = write_value(w, AS(Tuple, AS(List, pairs)->items[i])->items[1]);
    ref_drop_maybe(pairs);
    return done;
}

/* ---- any value ------------------------------------------------------------------------------------------------------------- */

/* What has a letter alone; 0: it hasn't. */
static char singleton(const Object *o)
{
    if (o == NONE) return 'N';
    if (o == TRUE_ || o == FALSE_) return o == TRUE_ ? 'T' : 'F';
    return o == OBJ(&exc_StopIteration) ? 'S' : o == ELLIPSIS ? '.' : 0;
}

static bool write_by_kind(Writer *w, Object *o, bool counted)
{
    switch (o->shape) {
    case SHAPE_INT: case SHAPE_INT_PINNED: case SHAPE_BIG_INT: return write_int(w, o, counted);
    case SHAPE_FLOAT: case SHAPE_FLOAT_PINNED: return write_float(w, o, counted);
    case SHAPE_COMPLEX: return write_complex(w, o, counted);
    case SHAPE_STR: return write_str(w, o, counted);
    case SHAPE_TUPLE: return write_tuple(w, o, counted);
    case SHAPE_LIST: return write_list(w, o, counted);
    case SHAPE_DICT: return write_dict(w, o, counted);
    case SHAPE_SET: case SHAPE_FROZENSET: return write_set(w, o, counted);
    default: return write_buffer(w, o, counted);
    }
}

static bool write_value(Writer *w, Object *o)
{
    char letter = singleton(o);
    if (letter) return add_letter(w, letter, false);
    bool  counted;
    Truth known = refer(w, o, &counted);
    if (known != TRUTH_NO) return known == TRUTH_YES;
    if (w->depth == MARSHAL_DEEPEST) return raise_value_error("object too deeply nested to marshal") != NULL;
    w->depth++;
    bool done = write_by_kind(w, o, counted);
    w->depth--;
    return done;
}

/* ---- functions --------------------------------------------------------------------------------------------------------------- */

static Owned dumped_as_asked(Object *o, Object *version_or_null)
{
    int version = MARSHAL_VERSION;
    return argument_int32(version_or_null, &version) ? dumped(o, version) : NULL;
}

NATIVE(dumps) { return dumped_as_asked(args[0], args[1]); }

NATIVE(dump)
{
    Owned data = dumped_as_asked(args[0], args[2]), result = data ? object_call_method(args[1], names.write, &data, 1) : NULL;
    ref_drop_maybe(data);
    return result;
}

NATIVE(loads)
{
    Buffer buffer;
    if (!buffer_get(args[0], &buffer, false)) return NULL;
    Owned value = marshal_read(NULL, buffer.data, buffer.length);
    buffer_release(&buffer);
    return value;
}

NATIVE(load)
{
    Owned none = int_new(0), first = none ? object_call_method(args[0], names.read, &none, 1) : NULL, value = NULL;
    if (first && !IS_BYTES(first)) raise_type_error("file.read() returned not bytes but %T", first);
    else if (first) value = marshal_read(args[0], NULL, 0);
    ref_drop_maybe(none);
    ref_drop_maybe(first);
    return value;
}

static const NativeDef functions[] = {
    { "dump", dump, "value, file, version=4, /", "Write a value on an open binary file.", 0 },
    { "load", load, "file, /", "Read one value from an open binary file.", 0 },
    { "dumps", dumps, "value, version=4, /", "The bytes that dump() would write.", 0 },
    { "loads", loads, "bytes, /", "The value that bytes stand for; what follows it is ignored.", 0 },
    { 0 },
};

static bool setup(Module *module)
{
    Owned version = int_new(MARSHAL_VERSION);
    bool  done    = version && dict_set_c(module->dict, "version", version);
    ref_drop_maybe(version);
    return done;
}

const NativeModule marshal_module = { "marshal", "Plain values as bytes in CPython's format, and back.", functions, setup };
