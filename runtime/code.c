/* code.c -- code objects: instructions and the tables that go with them.
 *
 * A Code owns its constants and names and never changes once it is assembled, but for inline caches. All live code
 * objects are on one list; those with filled caches are on another, so that to forget all caches costs what ran since the last
 * time, not what is loaded. Code objects can't be part of a cycle and are not tracked by the collector.
 *
 * Attributes have CPython's names. Offsets that programs see (co_lines, co_positions, tb_lasti) are in bytes, 8
 * a unit. co_varnames and its like are tuples made when asked for, and kept.
 */
#include "gc/weak.h"
#include "gc/raw.h"
#include "runtime/code.h"

#include <stdio.h>

#include "runtime/bytes.h"
#include "runtime/code_image.h"
#include "runtime/error.h"
#include "runtime/float.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"

enum { UNIT_SIZE = sizeof(Instruction) };

static Code *first_code, *first_warm;

void code_measure(Code *code)
{
    code->room      = code->slot_count + code->stack_size + 16;
    code->own_slots = code->slot_count - code->arg_count;
}

Code *code_list(void) { return first_code; }

/* -- inline caches ---------------------------------------------------------------------------------------- */

void code_clear_caches(Code *code)
{
    for (uint32_t k = 0; k < code->count; k += 1 + op_info[code->instructions[k].op].cache)
        if (op_info[code->instructions[k].op].cache)
            memset(&code->instructions[k + 1], 0, op_info[code->instructions[k].op].cache * sizeof(Instruction));
}

void code_warm_up(Code *code)
{
    code->next_warm = first_warm;
    code->warm_link = &first_warm;
    if (first_warm) first_warm->warm_link = &code->next_warm;
    first_warm = code;
}

static void code_cool(Code *code)
{
    if (!code->warm_link) return;
    *code->warm_link = code->next_warm;
    if (code->next_warm) code->next_warm->warm_link = code->warm_link;
    code->next_warm = NULL;
    code->warm_link = NULL;
}

void code_cool_all(void)
{
    while (first_warm) {
        code_clear_caches(first_warm);
        code_cool(first_warm);
    }
}

/* -- life ------------------------------------------------------------------------------------------------ */

Code *code_alloc(void)
{
    Code *code = AS(Code, container_new(sizeof(Code), SHAPE_CODE));
    if (!code) return NULL;
    memset((char *)code + sizeof(Object), 0, sizeof(Code) - sizeof(Object));
    code->next = first_code;
    if (first_code) first_code->prev = code;
    first_code = code;
    return code;
}

void code_drop_objects(Object **items, uint32_t n)
{
    for (uint32_t i = 0; items && i < n; i++) ref_drop_maybe(items[i]);
    heap_free(items, n * sizeof *items);
}

static void code_dealloc(Object *self)
{
    Code *code = AS(Code, self);
    gc_untrack(self);
    if (gc_head(self)->flags & GC_HAS_WEAK) weak_clear(self);
    if (code->prev) code->prev->next = code->next;
    else first_code = code->next;
    if (code->next) code->next->prev = code->prev;
    code_cool(code);
    for (int i = 0; i < TUPLE_COUNT; i++) ref_drop_maybe(code->tuples[i]);
    code_drop_objects(code->constants, code->constant_count);
    code_drop_objects((Object **)code->names, code->name_count);
    code_drop_objects((Object **)code->slot_names, (uint32_t)code->slot_count);
    heap_free(code->slot_kinds, (size_t)code->slot_count);
    heap_free(code->instructions, code->count * sizeof *code->instructions);
    heap_free(code->handlers, code->handler_count * sizeof *code->handlers);
    if (!code->lent) heap_free(code->operand_positions, code->operand_count * sizeof *code->operand_positions);
    if (code->packed_positions) raw_free(code->positions);
    else heap_free(code->positions, code->position_count * sizeof *code->positions);
    ref_drop_maybe(OBJ(code->name));
    ref_drop_maybe(OBJ(code->qualname));
    ref_drop_maybe(OBJ(code->filename));
    container_release(self, sizeof(Code));
}

static size_t code_size_of(Object *self)
{
    const Code *code = AS(Code, self);
    return sizeof(GcHead) + sizeof(Code) + code->count * sizeof *code->instructions +
           (code->constant_count + code->name_count + (size_t)code->slot_count) * sizeof(Object *) +
           code->handler_count * sizeof *code->handlers + code->position_count * sizeof *code->positions +
           code->operand_count * sizeof *code->operand_positions;
}

/* -- places ----------------------------------------------------------------------------------------------- */

bool code_tells_columns = true;

void code_open_positions(const Code *closed)
{
    Code *code = (Code *)closed;
    if (code->positions || !code->packed_positions) return;
    const uint8_t *at  = code->packed_positions;
    PositionRow    row = {0};
    code->positions    = raw_malloc(code->position_count * sizeof row);
    if (!code->positions) code->position_count = 0;
    for (uint32_t i = 0; i < code->position_count; i++) {
        row.start += (uint32_t)image_unpack_number(&at);
        row.position.line += image_unpack_number(&at);
        row.position.end_line   = row.position.line + image_unpack_number(&at);
        row.position.column     = (int16_t)image_unpack_number(&at);
        row.position.end_column = (int16_t)(row.position.column + image_unpack_number(&at));
        code->positions[i]      = row;
    }
}

bool code_position(const Code *code, int unit, Position *out)
{
    code_open_positions(code);
    uint32_t low = 0, high = code->position_count;
    while (low < high) { /* the last row that starts at or before the unit */
        uint32_t middle = (low + high) / 2;
        if (code->positions[middle].start <= (uint32_t)unit) low = middle + 1;
        else high = middle;
    }
    if (unit < 0 || !low) return false;
    *out = code->positions[low - 1].position;
    if (!code_tells_columns) out->column = out->end_column = -1;
    return out->line != 0;
}

/* emit.c folds a local into operand a (left, row 0) or b (right, row 1); others have a single row. */
bool code_operand_position(const Code *code, int unit, int slot, Position *out)
{
    const Instruction *i    = &code->instructions[unit];
    uint32_t           left = op_info[i->op].kind_a == OPERAND_LOCAL && i->a == slot ? 0 : 1;
    const OperandRow  *found = NULL;
    for (uint32_t k = 0; k < code->operand_count; k++) {
        const OperandRow *row = &code->operand_positions[k];
        if (row->unit == (uint32_t)unit && row->operand != OPERAND_WAITS && (!found || row->operand == left)) found = row;
    }
    if (!found || !code_tells_columns) return false;
    *out = found->position;
    return true;
}

bool code_operand_waits(const Code *code, uint32_t unit)
{
    uint32_t low = 0, high = code->operand_count;
    while (low < high) { /* the first row behind the unit */
        uint32_t middle = (low + high) / 2;
        if (code->operand_positions[middle].unit <= unit) low = middle + 1;
        else high = middle;
    }
    return low && code->operand_positions[low - 1].unit == unit && code->operand_positions[low - 1].operand == OPERAND_WAITS;
}

int code_line(const Code *code, int unit)
{
    Position at;
    return code_position(code, unit, &at) ? at.line : 0;
}

/* -- copies -------------------------------------------------------------------------------------------------- */

static bool copy_block(void *to, const void *from, size_t size)
{
    void **place = to;
    *place = NULL;
    if (!size) return true;
    if (!(*place = heap_alloc(size))) return false;
    memcpy(*place, from, size);
    return true;
}

bool code_copy_objects(Object ***to, Object *const *from, uint32_t n)
{
    if (!copy_block(to, from, n * sizeof **to)) return false;
    for (uint32_t i = 0; i < n; i++) ref_keep((*to)[i]);
    return true;
}

/* The instructions without what the caches hold. */
static void clear_caches(Instruction *instructions, uint32_t count)
{
    for (uint32_t i = 0; i < count;) {
        int cache = op_info[instructions[i++].op].cache;
        memset(instructions + i, 0, (size_t)cache * sizeof *instructions);
        i += (uint32_t)cache;
    }
}

Code *code_copy(const Code *code)
{
    Code *copy = code_alloc();
    bool  ok;
    if (!copy) return NULL;
    copy->flags     = code->flags & ~(uint32_t)CODE_NO_GLOBAL_CACHE;
    copy->arg_count = code->arg_count;
    copy->positional_only_count = code->positional_only_count;
    copy->keyword_only_count    = code->keyword_only_count;
    copy->free_count = code->free_count;
    copy->stack_size = code->stack_size;
    copy->first_line = code->first_line;
    copy->name       = AS(Str, ref_keep(OBJ(code->name)));
    copy->qualname   = AS(Str, ref_keep(OBJ(code->qualname)));
    copy->filename   = AS(Str, ref_keep(OBJ(code->filename)));
    /* A count is set once its table is there, so that dealloc never sees one without the other. */
    ok = copy_block(&copy->instructions, code->instructions, code->count * sizeof *code->instructions);
    if (ok) copy->count = code->count;
    if (ok) clear_caches(copy->instructions, copy->count);
    ok = ok && copy_block(&copy->handlers, code->handlers, code->handler_count * sizeof *code->handlers);
    if (ok) copy->handler_count = code->handler_count;
    code_open_positions(code);
    ok = ok && copy_block(&copy->positions, code->positions, code->position_count * sizeof *code->positions);
    if (ok) copy->position_count = code->position_count;
    ok = ok && copy_block(&copy->operand_positions, code->operand_positions, code->operand_count * sizeof *code->operand_positions);
    if (ok) copy->operand_count = code->operand_count;
    ok = ok && code_copy_objects(&copy->constants, code->constants, code->constant_count);
    if (ok) copy->constant_count = code->constant_count;
    ok = ok && code_copy_objects((Object ***)&copy->names, (Object **)code->names, code->name_count);
    if (ok) copy->name_count = code->name_count;
    ok = ok && code_copy_objects((Object ***)&copy->slot_names, (Object **)code->slot_names, (uint32_t)code->slot_count);
    if (ok) copy->slot_count = code->slot_count;
    ok = ok && copy_block(&copy->slot_kinds, code->slot_kinds, (size_t)code->slot_count);
    if (ok) {
        code_measure(copy);
        if (!code_is_sound(code)) code_mark_unsound(copy);
        return copy;
    }
    ref_drop(OBJ(copy));
    return NULL;
}

/* -- tuples of names ----------------------------------------------------------------------------------------- */

static Owned names_of_kind(const Code *code, int kind)
{
    Owned list = list_new(code->slot_count), tuple = NULL;
    for (int i = 0; list && i < code->slot_count; i++)
        if ((code->slot_kinds[i] & kind) && !list_append(AS(List, list), OBJ(code->slot_names[i]))) ref_clear(&list);
    if (list) tuple = tuple_from_list(AS(List, list));
    ref_drop_maybe(list);
    return tuple;
}

static Owned make_tuple(const Code *code, int which)
{
    switch (which) {
    case TUPLE_CONSTS: return tuple_from_array(code->constants, code->constant_count);
    case TUPLE_NAMES: return tuple_from_array((Object **)code->names, code->name_count);
    case TUPLE_VARNAMES: return names_of_kind(code, SLOT_LOCAL);
    case TUPLE_CELLVARS: return names_of_kind(code, SLOT_CELL);
    default: return names_of_kind(code, SLOT_FREE);
    }
}

Owned code_tuple(Code *code, CodeTuple which)
{
    if (!code->tuples[which]) code->tuples[which] = make_tuple(code, which);
    return ref_keep_maybe(code->tuples[which]);
}

static Owned get_consts(Object *self) { return code_tuple(AS(Code, self), TUPLE_CONSTS); }
static Owned get_names(Object *self) { return code_tuple(AS(Code, self), TUPLE_NAMES); }
static Owned get_varnames(Object *self) { return code_tuple(AS(Code, self), TUPLE_VARNAMES); }
static Owned get_cellvars(Object *self) { return code_tuple(AS(Code, self), TUPLE_CELLVARS); }
static Owned get_freevars(Object *self) { return code_tuple(AS(Code, self), TUPLE_FREEVARS); }

/* -- other attributes ------------------------------------------------------------------------------------------ */

static Owned get_nlocals(Object *self)
{
    const Code *code = AS(Code, self);
    int         n    = 0;
    for (int i = 0; i < code->slot_count; i++) n += (code->slot_kinds[i] & SLOT_LOCAL) != 0;
    return int_new(n);
}

static Owned get_flags(Object *self) { return int_new(AS(Code, self)->flags & VISIBLE_FLAGS); }

static Owned get_code(Object *self)
{
    const Code *code  = AS(Code, self);
    Owned       bytes = bytes_new(NULL, (int64_t)code->count * UNIT_SIZE);
    if (!bytes || !code->count) return bytes;
    memcpy(AS(Bytes, bytes)->data, code->instructions, code->count * UNIT_SIZE);
    clear_caches((Instruction *)(void *)AS(Bytes, bytes)->data, code->count);
    return bytes;
}

bool code_has_bytes(const Code *code, const Bytes *bytes)
{
    const Instruction *given = (const Instruction *)(const void *)bytes->data;
    if (bytes->length != (int64_t)code->count * UNIT_SIZE) return false;
    for (uint32_t i = 0; i < code->count;) {
        uint32_t cache = op_info[code->instructions[i].op].cache;
        static const Instruction empty;
        if (memcmp(&given[i], &code->instructions[i], UNIT_SIZE)) return false;
        for (i++; cache; i++, cache--)
            if (memcmp(&given[i], &empty, UNIT_SIZE)) return false;
    }
    return true;
}

bool code_take_instructions(Code *code, const Code *from)
{
    Instruction *copy = NULL;
    if (from && !copy_block(&copy, from->instructions, from->count * sizeof *copy)) return false;
    heap_free(code->instructions, code->count * sizeof *code->instructions);
    code->instructions = copy;
    code->count        = from ? from->count : 0;
    if (copy) clear_caches(copy, code->count);
    return true;
}

bool code_take_table(Code *code, bool positions, const Bytes *rows)
{
    void *copy = NULL;
    if (!copy_block(&copy, rows->data, (size_t)rows->length)) return false;
    if (positions) {
        heap_free(code->positions, code->position_count * sizeof *code->positions);
        code->positions      = copy;
        code->position_count = (uint32_t)((size_t)rows->length / sizeof *code->positions);
    } else {
        heap_free(code->handlers, code->handler_count * sizeof *code->handlers);
        code->handlers      = copy;
        code->handler_count = (uint32_t)((size_t)rows->length / sizeof *code->handlers);
    }
    return true;
}

static Owned get_linetable(Object *self)
{
    const Code *code = AS(Code, self);
    code_open_positions(code);
    return bytes_new((const char *)code->positions, (int64_t)(code->position_count * sizeof *code->positions));
}

static Owned get_exceptiontable(Object *self)
{
    const Code *code = AS(Code, self);
    return bytes_new((const char *)code->handlers, (int64_t)(code->handler_count * sizeof *code->handlers));
}

/* -- co_lines() and co_positions() ------------------------------------------------------------------------------- */

static Owned int_or_none(int value, bool none) { return none ? none_new() : int_new(value); }

/* Appends a tuple of n values, taking them over; false: an error is pending. */
static bool append_tuple(Owned list, Owned *values, int n)
{
    bool  ok    = true;
    Owned tuple = NULL;
    for (int i = 0; i < n; i++) ok &= values[i] != NULL;
    if (ok) tuple = tuple_from_array(values, n);
    for (int i = 0; i < n; i++) ref_drop_maybe(values[i]);
    return tuple && list_append_take(AS(List, list), tuple);
}

static uint32_t row_end(const Code *code, uint32_t row)
{
    return row + 1 < code->position_count ? code->positions[row + 1].start : code->count;
}

static Owned iterator_over(Owned list)
{
    Owned iterator = list ? object_iter(list) : NULL;
    ref_drop_maybe(list);
    return iterator;
}

/* CPython's code begins with an instruction at the `def`, a module's in line 0; Krait's doesn't, and has an empty range for it. */
static bool append_beginning(const Code *code, Owned list)
{
    int line = code->flags & CODE_NAMESPACE && str_equal_c(code->name, "<module>") ? 0 : code->first_line;
    if (!code->position_count || code->positions[0].position.line == line) return true;
    Owned values[3] = { int_new(0), int_new(0), int_new(line) };
    return append_tuple(list, values, 3);
}

static Owned code_lines(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    const Code *code = AS(Code, args[0]);
    Owned       list = list_new(0);
    code_open_positions(code);
    if (list && !append_beginning(code, list)) ref_clear(&list);
    for (uint32_t row = 0; list && row < code->position_count;) {
        int      line = code->positions[row].position.line;
        uint32_t start = code->positions[row].start, end = row_end(code, row);
        for (row++; row < code->position_count && code->positions[row].position.line == line; row++) end = row_end(code, row);
        Owned values[3] = { int_new((int64_t)start * UNIT_SIZE), int_new((int64_t)end * UNIT_SIZE), int_or_none(line, !line) };
        if (!append_tuple(list, values, 3)) ref_clear(&list);
    }
    return iterator_over(list);
}

/* Pairs of bytes, how far the offset and the line go on; more than a byte can say takes several. */
static Owned get_lnotab(Object *self)
{
    const Code *code = AS(Code, self);
    Owned       pairs = list_new(0);
    int         line = code->first_line, offset = 0;
    code_open_positions(code);
    for (uint32_t row = 0; pairs && row < code->position_count; row++) {
        int by = (int)code->positions[row].start * UNIT_SIZE - offset, lines = code->positions[row].position.line - line;
        if (!code->positions[row].position.line || !lines) continue;
        line += lines;
        offset += by;
        while (pairs && (by || lines)) {
            int step = by > 255 ? 255 : by, lines_step = by > 255 ? 0 : lines > 127 ? 127 : lines < -128 ? -128 : lines;
            Owned pair[2] = { int_new(step), int_new(lines_step & 255) };
            bool  ok      = pair[0] && pair[1] && list_append(AS(List, pairs), pair[0]) && list_append(AS(List, pairs), pair[1]);
            ref_drop_maybe(pair[0]);
            ref_drop_maybe(pair[1]);
            if (!ok) ref_clear(&pairs);
            by -= step;
            lines -= lines_step;
        }
    }
    Owned bytes = pairs ? object_call(OBJ(&bytes_type), &pairs, 1, NULL) : NULL;
    ref_drop_maybe(pairs);
    return bytes;
}

static Owned code_positions(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    const Code *code = AS(Code, args[0]);
    Owned       list = list_new(code->count);
    for (uint32_t unit = 0; list && unit < code->count && code->position_count; unit++) {
        Position at;
        bool     none      = !code_position(code, (int)unit, &at);
        Owned    values[4] = { int_or_none(at.line, none), int_or_none(at.end_line, none),
                               int_or_none(at.column, none || at.column < 0), int_or_none(at.end_column, none || at.end_column < 0) };
        if (!append_tuple(list, values, 4)) ref_clear(&list);
        for (int k = 1; list && k < UNIT_SIZE / 2; k++) /* tb_lasti // 2 finds it: an entry for each two bytes */
            if (!list_append(AS(List, list), AS(List, list)->items[AS(List, list)->length - 1])) ref_clear(&list);
    }
    return iterator_over(list);
}

/* -- comparison ------------------------------------------------------------------------------------------------------ */

static bool same_str(const Str *a, const Str *b) { return str_equal(a, b); }

static bool same_double(double a, double b) { return !memcmp(&a, &b, sizeof a); }

/* Constants are the same if equal and of the same type, inside tuples too; 0.0 is not -0.0. */
static Truth same_constant(Borrowed a, Borrowed b)
{
    if (TYPE_OF(a) != TYPE_OF(b)) return TRUTH_NO;
    if (IS_FLOAT(a)) return same_double(FLOAT_VALUE(a), FLOAT_VALUE(b)) ? TRUTH_YES : TRUTH_NO;
    if (!IS_EXACT_TUPLE(a)) return object_equal(a, b);
    if (AS(Tuple, a)->length != AS(Tuple, b)->length) return TRUTH_NO;
    for (uint32_t i = 0; i < AS(Tuple, a)->length; i++) {
        Truth same = same_constant(AS(Tuple, a)->items[i], AS(Tuple, b)->items[i]);
        if (same != TRUTH_YES) return same;
    }
    return TRUTH_YES;
}

static bool same_strs(Str *const *a, Str *const *b, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        if (!same_str(a[i], b[i])) return false;
    return true;
}

static bool same_instructions(const Code *a, const Code *b)
{
    for (uint32_t i = 0; i < a->count;) {
        if (memcmp(&a->instructions[i], &b->instructions[i], UNIT_SIZE)) return false;
        i += 1u + op_info[a->instructions[i].op].cache;
    }
    return true;
}

static Truth same_code(const Code *a, const Code *b)
{
    code_open_positions(a), code_open_positions(b);
    if (a == b) return TRUTH_YES;
    if (a->count != b->count || a->constant_count != b->constant_count || a->name_count != b->name_count ||
        a->slot_count != b->slot_count || a->arg_count != b->arg_count || a->first_line != b->first_line ||
        a->positional_only_count != b->positional_only_count || a->keyword_only_count != b->keyword_only_count ||
        (a->flags & VISIBLE_FLAGS) != (b->flags & VISIBLE_FLAGS) || a->handler_count != b->handler_count ||
        a->position_count != b->position_count || a->operand_count != b->operand_count)
        return TRUTH_NO;
    if (!same_str(a->name, b->name) || !same_strs(a->names, b->names, a->name_count) ||
        !same_strs(a->slot_names, b->slot_names, (uint32_t)a->slot_count) || !same_instructions(a, b) ||
        (a->slot_count && memcmp(a->slot_kinds, b->slot_kinds, (size_t)a->slot_count)) ||
        (a->position_count && memcmp(a->positions, b->positions, a->position_count * sizeof *a->positions)) ||
        (a->operand_count && memcmp(a->operand_positions, b->operand_positions, a->operand_count * sizeof *a->operand_positions)))
        return TRUTH_NO;
    for (uint32_t i = 0; i < a->constant_count; i++) {
        Truth same = same_constant(a->constants[i], b->constants[i]);
        if (same != TRUTH_YES) return same;
    }
    return TRUTH_YES;
}

static Owned code_compare(Object *self, Object *other, CompareOp op)
{
    if ((op != CMP_EQ && op != CMP_NE) || other->shape != SHAPE_CODE || self->shape != SHAPE_CODE) return not_implemented_new();
    if (!recursion_enter(" in comparison")) return NULL;
    Truth same = same_code(AS(Code, self), AS(Code, other));
    recursion_leave();
    return same == TRUTH_ERROR ? NULL : bool_new((same == TRUTH_YES) == (op == CMP_EQ));
}

static bool code_hash(Object *self, int64_t *result)
{
    const Code *code = AS(Code, self);
    uint64_t    hash = str_hash(code->name);
    hash = hash * 31 + code->count;
    hash = hash * 31 + (uint64_t)code->first_line;
    hash = hash * 31 + code->constant_count;
    hash = hash * 31 + code->name_count;
    hash = hash * 31 + (uint64_t)code->slot_count;
    *result = (int64_t)(hash >> 1);
    return true;
}

static Owned code_repr(Object *self)
{
    const Code *code = AS(Code, self);
    char        where[40];
    snprintf(where, sizeof where, "%p", (void *)self);
    return str_format_c("<code object %U at %s, file \"%U\", line %d>", code->name, where, code->filename,
                        code->first_line ? code->first_line : -1);
}

/* -- the type ------------------------------------------------------------------------------------------------------------ */

static const GetSetDef code_getsets[] = {
    { "co_consts", get_consts, attribute_readonly, NULL },     { "co_names", get_names, attribute_readonly, NULL },
    { "co_varnames", get_varnames, NULL, NULL }, { "co_cellvars", get_cellvars, NULL, NULL },
    { "co_freevars", get_freevars, NULL, NULL }, { "co_nlocals", get_nlocals, attribute_readonly, NULL },
    { "co_flags", get_flags, attribute_readonly, NULL },       { "co_code", get_code, NULL, NULL },
    { "co_lnotab", get_lnotab, NULL, NULL },                   { "_co_code_adaptive", get_code, NULL, NULL },
    { "co_linetable", get_linetable, attribute_readonly, NULL }, { "co_exceptiontable", get_exceptiontable, attribute_readonly, NULL },
    { 0 },
};

static const MemberDef code_members[] = {
    { "co_argcount", MEMBER_INT32, offsetof(Code, arg_count), false, NULL },
    { "co_posonlyargcount", MEMBER_INT32, offsetof(Code, positional_only_count), false, NULL },
    { "co_kwonlyargcount", MEMBER_INT32, offsetof(Code, keyword_only_count), false, NULL },
    { "co_stacksize", MEMBER_INT32, offsetof(Code, stack_size), false, NULL },
    { "co_firstlineno", MEMBER_INT32, offsetof(Code, first_line), false, NULL },
    { "co_name", MEMBER_OBJECT, offsetof(Code, name), false, NULL },
    { "co_qualname", MEMBER_OBJECT, offsetof(Code, qualname), false, NULL },
    { "co_filename", MEMBER_OBJECT, offsetof(Code, filename), false, NULL },
    { 0 },
};

static const NativeDef code_methods[] = {
    { "co_lines", code_lines, "", NULL, 0 },
    { "co_positions", code_positions, "", NULL, 0 },
    { "replace", code_replace, CODE_REPLACE_PARAMETERS, "Return a copy of the code object with new values for the specified fields.", 0 },
    { 0 },
};

Type code_type = {
    .gc      = { .dealloc = code_dealloc, .size_of = code_size_of, .size = sizeof(Code) },
    .name    = "code",
    .new_    = code_new,
    .weak_ok = 1,
    .repr    = code_repr,
    .hash    = code_hash,
    .compare = code_compare,
    .getsets = code_getsets,
    .members = code_members,
    .methods = code_methods,
    .doc     = "Create a code object.  Not for the faint of heart.",
};
