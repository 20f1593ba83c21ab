/* code_image.c -- reads images of code (code_image.h): one pass over the records, each object made from those before it. */
#include "runtime/code_image.h"

#include <string.h>

#include "runtime/error.h"
#include "runtime/float.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/dict.h"

typedef struct Reader {
    const uint32_t *at;
    Object        **made;  /* owned */
    uint32_t        count; /* of them */
} Reader;

static const void *take(Reader *r, size_t bytes)
{
    const void *here = r->at;
    r->at += image_words(bytes);
    return here;
}

static Owned read_int(Reader *r)
{
    int64_t value;
    memcpy(&value, take(r, sizeof value), sizeof value);
    return int_new(value);
}

static Owned read_big_int(Reader *r, bool negative)
{
    uint32_t digits = *r->at++;
    Owned    value  = int_from_digits(take(r, digits), digits, 16);
    if (value && negative) ref_set(&value, int_negate(value));
    return value;
}

static Owned read_complex(Reader *r, bool imaginary)
{
    double parts[2];
    size_t size = imaginary ? sizeof parts : sizeof *parts;
    memcpy(parts, take(r, size), size);
    return imaginary ? complex_new(parts[0], parts[1]) : float_new(parts[0]);
}

static Owned read_str(Reader *r, uint32_t extra)
{
    static const uint32_t widest[] = {[1] = 0xff, [2] = 0xffff, [4] = 0x10ffff};
    uint32_t    length = *r->at++, width = extra & IMAGE_ASCII ? 1 : extra & 7;
    const char *text   = take(r, (size_t)length * width);
    if (extra & IMAGE_ASCII) return extra & IMAGE_INTERNED ? str_interned_new(text, length) : str_from_ascii(text, length);
    if (length == 1 && width == 1) return str_from_char((uint8_t)*text);
    Owned s = str_new(length, widest[width]);
    if (s) memcpy(AS(Str, s)->data, text, (size_t)length * width);
    if (s && extra & IMAGE_INTERNED) str_intern((Str **)&s);
    return s;
}

static Owned read_tuple(Reader *r)
{
    uint32_t length = *r->at++;
    Owned    tuple  = tuple_new(length);
    for (uint32_t i = 0; tuple && i < length; i++) AS(Tuple, tuple)->items[i] = ref_keep(r->made[r->at[i]]);
    r->at += length;
    return tuple;
}

static Owned read_frozenset(Reader *r)
{
    Owned tuple = read_tuple(r), set = tuple ? frozenset_new(tuple) : NULL;
    ref_drop_maybe(tuple);
    return set;
}

/* A copy of what comes next; false: no memory. */
static bool read_table(Reader *r, void *to, size_t bytes)
{
    const void *here = take(r, bytes);
    void      **place = to;
    if (!bytes) return true;
    if (!(*place = heap_alloc(bytes))) return false;
    memcpy(*place, here, bytes);
    return true;
}

/* New references to objects in a new array; false: no memory. */
static bool read_objects(Reader *r, Object ***to, uint32_t n)
{
    const uint32_t *numbers = take(r, n * sizeof *numbers);
    if (!n) return true;
    if (!(*to = heap_alloc(n * sizeof **to))) return false;
    for (uint32_t i = 0; i < n; i++) (*to)[i] = numbers[i] == IMAGE_NO_OBJECT ? NULL : ref_keep(r->made[numbers[i]]);
    return true;
}

static bool read_tables(Reader *r, Code *code, const ImageCode *from)
{
    /* A count is set once its table is there, so that dealloc never sees one without the other. */
    if (!read_objects(r, &code->constants, from->constant_count)) return false;
    code->constant_count = from->constant_count;
    if (!read_objects(r, (Object ***)&code->names, from->name_count)) return false;
    code->name_count = from->name_count;
    if (!read_objects(r, (Object ***)&code->slot_names, (uint32_t)from->slot_count)) return false;
    code->slot_count = from->slot_count;
    if (!read_table(r, &code->slot_kinds, (size_t)from->slot_count)) return false;
    const Instruction *bare = take(r, from->bare_count * sizeof *bare);
    if (!(code->instructions = heap_alloc_zeroed(from->count * sizeof *bare))) return false;
    Instruction *to = code->instructions;
    for (uint32_t i = 0; i < from->bare_count; to += 1 + op_info[bare[i++].op].cache) *to = bare[i];
    code->count             = from->count;
    if (!read_table(r, &code->handlers, from->handler_count * sizeof(Handler))) return false;
    code->handler_count     = from->handler_count;
    code->packed_positions  = take(r, from->packed_size);
    code->position_count    = from->position_count;
    code->operand_positions = (OperandRow *)take(r, from->operand_count * sizeof(OperandRow));
    code->operand_count     = from->operand_count;
    return true;
}

static Owned read_code(Reader *r)
{
    const ImageCode *from = take(r, sizeof *from);
    Code            *code = code_alloc();
    if (!code) return NULL;
    code->lent                  = true;
    code->flags                 = from->flags;
    code->arg_count             = from->arg_count;
    code->positional_only_count = from->positional_only_count;
    code->keyword_only_count    = from->keyword_only_count;
    code->free_count            = from->free_count;
    code->stack_size            = from->stack_size;
    code->first_line            = from->first_line;
    code->name                  = AS(Str, ref_keep(r->made[from->name]));
    code->qualname              = AS(Str, ref_keep(r->made[from->qualname]));
    code->filename              = AS(Str, ref_keep(r->made[from->filename]));
    if (read_tables(r, code, from)) {
        code_measure(code);
        return OBJ(code);
    }
    ref_drop(OBJ(code));
    return NULL;
}

static Owned read_object(Reader *r)
{
    uint32_t kind = *r->at++, extra = kind >> 8;
    switch (kind & 0xff) {
    case IMAGE_NONE: return none_new();
    case IMAGE_FALSE: return bool_new(false);
    case IMAGE_TRUE: return bool_new(true);
    case IMAGE_ELLIPSIS: return ref_keep(ELLIPSIS);
    case IMAGE_INT: return read_int(r);
    case IMAGE_BIG_INT: return read_big_int(r, extra);
    case IMAGE_FLOAT: return read_complex(r, false);
    case IMAGE_COMPLEX: return read_complex(r, true);
    case IMAGE_STR: return read_str(r, extra);
    case IMAGE_BYTES: {
        uint32_t length = *r->at++;
        return bytes_new(take(r, length), length);
    }
    case IMAGE_TUPLE: return read_tuple(r);
    case IMAGE_FROZENSET: return read_frozenset(r);
    default: return read_code(r);
    }
}

Owned code_image_read(const uint32_t *image)
{
    uint32_t wanted = *image;
    Reader   r      = {.at = image + 1, .made = heap_alloc(wanted * sizeof(Object *))};
    if (!r.made) return NULL;
    while (r.count < wanted && (r.made[r.count] = read_object(&r))) r.count++;
    Owned code = r.count == wanted ? ref_keep(r.made[wanted - 1]) : NULL;
    for (uint32_t i = 0; i < r.count; i++) ref_drop(r.made[i]);
    heap_free(r.made, wanted * sizeof(Object *));
    return code;
}
