/* unit.c -- a code object in the making: its scope, its tables, and constants merged by value.
 *
 * Constants are the same object wherever they are equal and of the same type, in the whole compilation:
 * 1, 1.0 and True stay apart, and so do 0.0 and -0.0. Text that could be an identifier is interned.
 */
#include <stdlib.h>

#include "gc/heap.h"
#include "lang/assemble.h"
#include "lang/codegen.h"
#include "runtime/bytes.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/float.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/protocol.h"

/* -- equality of constants ----------------------------------------------------------------------------- */

static uint64_t mix(uint64_t hash, uint64_t part)
{
    hash = (hash ^ part) * 0x9E3779B97F4A7C15u;
    return hash ^ hash >> 32; /* the table is indexed by the low bits */
}

static uint64_t bits_of(double value)
{
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}

static uint64_t constant_hash(Borrowed o)
{
    const Type *type = TYPE_OF(o);
    uint64_t    hash = (uint64_t)(uintptr_t)type >> 4;
    if (type == &int_type || type == &bool_type) return mix(hash, (uint64_t)int_hash(o));
    if (type == &float_type) return mix(hash, bits_of(FLOAT_VALUE(o)));
    if (type == &complex_type) return mix(mix(hash, bits_of(AS(Complex, o)->real)), bits_of(AS(Complex, o)->imag));
    if (type == &str_type) return mix(hash, str_hash(AS(Str, o)));
    if (type == &bytes_type) {
        for (int64_t i = 0; i < AS(Bytes, o)->length; i++) hash = mix(hash, (uint8_t)AS(Bytes, o)->data[i]);
        return hash;
    }
    if (type == &tuple_type) {
        for (uint32_t i = 0; i < AS(Tuple, o)->length; i++) hash = mix(hash, constant_hash(AS(Tuple, o)->items[i]));
        return hash;
    }
    if (type == &frozenset_type) return mix(hash, (uint64_t)AS(Set, o)->used);
    if (type == &code_type) { /* many may stand in one line */
        const Code    *code = AS(Code, o);
        const Position last = code->operand_count    ? code->operand_positions[code->operand_count - 1].position
                              : code->position_count ? code->positions[code->position_count - 1].position
                                                     : (Position){0};
        hash                = mix(mix(hash, (uint64_t)code->first_line), (uint64_t)last.line << 32 | (uint16_t)last.column);
        return mix(hash, (uint64_t)code->count << 32 | code->constant_count);
    }
    return (uint64_t)(uintptr_t)o >> 3;
}

static bool constant_same(Borrowed a, Borrowed b)
{
    const Type *type = TYPE_OF(a);
    if (a == b) return true;
    if (type != TYPE_OF(b)) return false;
    if (type == &int_type) return int_compare(a, b) == 0;
    if (type == &float_type) return bits_of(FLOAT_VALUE(a)) == bits_of(FLOAT_VALUE(b)) && FLOAT_VALUE(a) == FLOAT_VALUE(b);
    if (type == &complex_type)
        return bits_of(AS(Complex, a)->real) == bits_of(AS(Complex, b)->real) &&
               bits_of(AS(Complex, a)->imag) == bits_of(AS(Complex, b)->imag);
    if (type == &str_type) return str_equal(AS(Str, a), AS(Str, b));
    if (type == &bytes_type)
        return AS(Bytes, a)->length == AS(Bytes, b)->length &&
               !memcmp(AS(Bytes, a)->data, AS(Bytes, b)->data, (size_t)AS(Bytes, a)->length);
    if (type == &tuple_type) {
        if (AS(Tuple, a)->length != AS(Tuple, b)->length) return false;
        for (uint32_t i = 0; i < AS(Tuple, a)->length; i++)
            if (!constant_same(AS(Tuple, a)->items[i], AS(Tuple, b)->items[i])) return false;
        return true;
    }
    if (type == &frozenset_type) {
        Object *x, *y;
        int64_t at_a = 0, at_b = 0;
        if (AS(Set, a)->used != AS(Set, b)->used) return false;
        while (set_next(AS(Set, a), &at_a, &x))
            if (!set_next(AS(Set, b), &at_b, &y) || !constant_same(x, y)) return false;
        return true;
    }
    if (type == &code_type) { /* of what is compiled twice: the condition of a while, the body of a finally */
        Truth same = object_equal(a, b);
        if (same == TRUTH_ERROR) error_clear(); /* then they stay two */
        return same == TRUTH_YES;
    }
    return false;
}

/* -- merging --------------------------------------------------------------------------------------------- */

static bool grow_merged(Compiler *c)
{
    uint32_t capacity = c->merged_capacity ? c->merged_capacity * 2 : 64;
    Object **merged   = ast_alloc(c->arena, capacity * sizeof *merged);
    if (!merged) return false;
    for (uint32_t i = 0; i < c->merged_capacity; i++) {
        if (!c->merged[i]) continue;
        uint32_t to = (uint32_t)constant_hash(c->merged[i]) & (capacity - 1);
        while (merged[to]) to = (to + 1) & (capacity - 1);
        merged[to] = c->merged[i];
    }
    c->merged          = merged;
    c->merged_capacity = capacity;
    return true;
}

static bool looks_like_a_name(const Str *s)
{
    if (!s->ascii) return false;
    for (int64_t i = 0; i < s->length; i++) {
        char ch = s->data[i];
        if (!((ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z') || (ch >= '0' && ch <= '9') || ch == '_')) return false;
    }
    return true;
}

static void merge_items(Compiler *c, Tuple *tuple)
{
    for (uint32_t i = 0; i < tuple->length; i++) {
        Object *item = constant_merge(c, tuple->items[i]);
        if (!item) return;
        if (item == tuple->items[i]) continue;
        Object *old     = tuple->items[i];
        tuple->items[i] = ref_keep(item);
        ref_drop(old);
    }
}

/* A frozenset again, of merged items. The order of its items is that of CPython's, which does so too. */
static Owned rebuild_set(Compiler *c, Borrowed set)
{
    Object *key;
    int64_t place = 0;
    Owned   items = AS(Set, set)->used ? tuple_new(AS(Set, set)->used) : ref_keep(OBJ(empty_tuple)), rebuilt = NULL;
    if (!items) return NULL;
    for (uint32_t i = 0; set_next(AS(Set, set), &place, &key); i++) {
        Object *merged = constant_merge(c, key);
        AS(Tuple, items)->items[i] = ref_keep(merged ? merged : key);
    }
    if (AS(Set, set)->used) tuple_done(items);
    if (!c->failed) rebuilt = frozenset_new(items);
    ref_drop(items);
    return rebuilt;
}

Object *constant_merge(Compiler *c, Object *value)
{
    if (c->failed) return NULL;
    if (c->merged_used * 2 >= c->merged_capacity && !grow_merged(c)) {
        c->failed = true;
        return NULL;
    }
    uint32_t mask = c->merged_capacity - 1, i = (uint32_t)constant_hash(value) & mask;
    for (; c->merged[i]; i = (i + 1) & mask)
        if (constant_same(c->merged[i], value)) return c->merged[i];
    Str *text = IS_EXACT_STR(value) ? AS(Str, ref_keep(value)) : NULL;
    if (text && looks_like_a_name(text)) str_intern(&text);
    bool set = value->shape == SHAPE_FROZENSET;
    value    = ast_own(c->arena, text ? OBJ(text) : set ? rebuild_set(c, value) : ref_keep(value));
    if (!value) {
        c->failed = true;
        return NULL;
    }
    if (set) { /* merging its items may have moved the table */
        mask = c->merged_capacity - 1;
        for (i = (uint32_t)constant_hash(value) & mask; c->merged[i];) i = (i + 1) & mask;
    }
    c->merged[i] = value;
    c->merged_used++;
    if (IS_EXACT_TUPLE(value)) merge_items(c, AS(Tuple, value)); /* may move the table: i is not used any more */
    return value;
}

int table_index(Compiler *c, ObjectTable *table, Object *item)
{
    if (c->failed || !item) {
        c->failed = true;
        return 0;
    }
    int i = pointer_map_find(&table->index, item);
    if (i >= 0) return i;
    i = table->count;
    if (!pointer_map_set(c->arena, &table->index, item, i) || !seq_append(c->arena, table, item)) c->failed = true;
    return i;
}

int constant_index(Compiler *c, Object *value)
{
    value = constant_merge(c, value);
    return value ? table_index(c, &c->unit->constants, value) : 0;
}

Identifier unit_mangle(Compiler *c, Identifier name)
{
    Identifier mangled = mangle(c->arena, c->unit->class_name, name);
    if (!mangled) c->failed = true;
    return mangled;
}

/* -- units -------------------------------------------------------------------------------------------------- */

static int by_text(const void *a, const void *b)
{
    return str_compare(AS(Str, *(Object *const *)a), AS(Str, *(Object *const *)b));
}

/* Cells and free variables in alphabetical order. */
static void add_captured(Compiler *c, ObjectTable *table, const Scope *scope, Meaning meaning, uint32_t flag)
{
    int      n    = 0;
    Object **list = ast_alloc(c->arena, ((size_t)scope->symbols.count + 1) * sizeof *list);
    if (!list) {
        c->failed = true;
        return;
    }
    for (int i = 0; i < scope->symbols.count; i++) {
        const Symbol *symbol = scope->symbols.items[i];
        if (symbol->meaning == meaning || (symbol->flags & flag)) list[n++] = symbol->name;
    }
    qsort(list, (size_t)n, sizeof *list, by_text);
    for (int i = 0; i < n; i++) table_index(c, table, list[i]);
}

static Identifier make_qualname(Compiler *c, Unit *unit)
{
    Unit *outer = unit->outer;
    if (!outer || outer->kind == UNIT_MODULE) return unit->name;
    if (unit->kind == UNIT_FUNCTION || unit->kind == UNIT_ASYNC_FUNCTION || unit->kind == UNIT_CLASS) {
        Identifier    mangled = mangle(c->arena, outer->class_name, unit->name);
        const Symbol *symbol  = mangled ? scope_find(outer->scope, mangled) : NULL;
        if (symbol && symbol->meaning == MEANING_GLOBAL_EXPLICIT) return unit->name;
    }
    const char *between = outer->kind == UNIT_CLASS || outer->kind == UNIT_COMPREHENSION ? "." : ".<locals>.";
    Str        *text    = AS(Str, str_format_c("%U%s%U", outer->qualname, between, unit->name));
    if (text) str_intern(&text);
    return ast_own(c->arena, OBJ(text));
}

Unit *unit_begin(Compiler *c, UnitKind kind, Identifier name, const void *node, int first_line)
{
    if (c->failed) return NULL;
    Unit *unit = heap_alloc_zeroed(sizeof *unit);
    if (!unit) {
        c->failed = true;
        return NULL;
    }
    unit->outer      = c->unit;
    unit->kind       = kind;
    unit->scope      = symtable_scope(c->symbols, node);
    unit->name       = name;
    unit->first_line = first_line;
    unit->handler    = NO_HANDLER;
    unit->class_name = kind == UNIT_CLASS ? name : c->unit ? c->unit->class_name : NULL;
    unit->at         = (Position){ first_line, first_line, 0, 0 };
    unit->qualname   = make_qualname(c, unit);
    c->unit          = unit;
    c->nesting++;
    if (!unit->qualname) c->failed = true;
    bool hidden = kind == UNIT_MODULE || kind == UNIT_CLASS; /* slot 0: the namespace */
    if (hidden) table_index(c, &unit->locals, OBJ(names.namespace_slot));
    for (int i = 0; i < unit->scope->parameters.count; i++) table_index(c, &unit->locals, unit->scope->parameters.items[i]);
    add_captured(c, &unit->cells, unit->scope, MEANING_CELL, 0);
    if (unit->scope->needs_class_closure) table_index(c, &unit->cells, OBJ(names.__class__));
    add_captured(c, &unit->frees, unit->scope, MEANING_FREE, SYMBOL_CLASS_FREE);
    if (unit->frees.count) emit_count(c, OP_COPY_FREE_VARS, unit->frees.count);
    for (int i = 0; i < unit->cells.count; i++) emit(c, OP_MAKE_CELL, CELL_BASE + i, 0);
    for (int i = 0; i < unit->count; i++) unit->code[i].at = (Position){ 0, 0, -1, -1 };
    unit->barrier = unit->count;
    return c->failed ? (unit_abandon(c), NULL) : unit;
}

void unit_abandon(Compiler *c)
{
    Unit *unit = c->unit;
    c->unit    = unit->outer;
    c->nesting--;
    heap_free(unit->code, (size_t)unit->capacity * sizeof *unit->code);
    heap_free(unit->labels, (size_t)unit->label_capacity * sizeof *unit->labels);
    heap_free(unit->handlers, (size_t)unit->handler_capacity * sizeof *unit->handlers);
    heap_free(unit, sizeof *unit);
}

/* Nothing can follow the last instruction. */
static bool has_returned(const Unit *unit)
{
    int op = unit->count ? unit->code[unit->count - 1].op : OP_NOP;
    if (op != OP_RETURN_S && op != OP_RETURN_L && op != OP_RETURN_C && op != OP_RETURN_GENERATOR) return false;
    for (int i = 0; i < unit->label_count; i++)
        if (unit->labels[i] == unit->count) return false;
    return true;
}

Code *unit_end(Compiler *c)
{
    Unit *unit = c->unit;
    no_place(c);
    if (!has_returned(unit)) {
        emit_none(c);
        emit_return(c);
    }
    Object *code = NULL;
    if (!c->failed && flow_finish(c, unit)) code = ast_own(c->arena, assemble(c, unit));
    if (!code) c->failed = true;
    unit_abandon(c);
    return AS(Code, code);
}
