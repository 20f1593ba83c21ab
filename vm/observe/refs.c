/* refs.c -- --trace=refs[:NAME]: a line for each change of a reference count.
 *
 *     line 2    list #1              1 -> 2    STORE b
 *
 * Nobody counts the counting: that would cost every program something. Between two instructions the counts of the objects watched
 * are compared with those told last; the instruction that was done is the cause. What an instruction only pushes is not told
 * until it is known what becomes of it: `b = a` is one change, STORE b. While an object dies (its type's dealloc is replaced by
 * one that looks before and after) the cause is its end: `list #1 freed`.
 *
 * So for every object each line begins with the count that the one before it ended with, from 0 (or from where the variable
 * began to stand for it) to what the count is, or 0.
 *
 * watched: an array in the order in which the objects were met, with a table from the blocks they lie in; what was there before the
 * program is in the table with NOT_WATCHED. Both lie outside the heap.
 */
#include "vm/observe/refs.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gc/address_table.h"
#include "gc/observe.h"
#include "runtime/shape.h"
#include "runtime/native.h"
#include "vm/observe/label.h"
#include "vm/repl/cluster.h"
#include "vm/observe/watch.h"

#define NOT_WATCHED UINT64_MAX
enum { LABEL = 24, CAUSE = 32 }; /* a line has at most 80 columns */

typedef struct Watched { Object *o; uint32_t told; char label[LABEL]; } Watched; /* o NULL: it is dead */
typedef struct Dying { Object *o; const Type *level; struct Dying *above; } Dying; /* level: whose dealloc is at work */
typedef struct Cause {    /* the instruction that was done last, or the death of an object */
    int  line;
    bool pushes;          /* it only pushes                     */
    bool in_class;        /* it is part of the body of a class  */
    bool imports;         /* it imports a module                */
    char text[CAUSE];
} Cause;

static struct {
    bool         on;
    Str         *name;              /* owned; NULL: all that the program makes */
    AddressTable places;            /* an object's block -> its number in `watched`, or NOT_WATCHED */
    Watched     *watched;
    size_t       count, capacity;
    AddressTable deallocs;          /* type -> its own dealloc */
    uint32_t     seen;              /* objects of generation 0 looked at */
    uint64_t     collections;
    Cause        cause;
    Dying       *dying;       /* the innermost death; they lie on the C stack, whose depth the trashcan bounds */
    int          deaths_told; /* how many of these have a cause of their own */
} refs;

/* ---- names ------------------------------------------------------------------------------------------------ */

static const char *called_name(const Instruction *at, Object **sp)
{
    Object **base = at->op == OP_CALL || at->op == OP_CALL_KW ? sp - at->a - 1 : at->op == OP_CALL_EX ? sp - 2 - (at->a & 1) : sp - at->a - 2;
    Object  *o    = base[0] ? base[0] : base[1];
    if (o->shape == SHAPE_METHOD) o = ((Method *)o)->function;
    if (o->shape == SHAPE_FUNCTION) return text_utf8(OBJ(((Function *)o)->name));
    if (o->shape == SHAPE_NATIVE) return ((Native *)o)->def->name;
    if (o->shape == SHAPE_METHOD_DESCR) return ((MethodDescr *)o)->def->name;
    return type_name(shape_flags[o->shape] & SHAPE_IS_TYPE ? (Type *)o : TYPE_OF(o));
}

/* The name in an instruction's operands, or NULL. Of several local variables the one that is assigned to. */
static const char *name_in(const Code *code, const Instruction *at)
{
    const OpInfo *info     = &op_info[at->op];
    uint8_t       kinds[]  = {info->kind_c, info->kind_a, info->kind_b};
    uint16_t      values[] = {at->c, at->a, at->b};
    for (int k = 0; k < 3; k++) {
        if (kinds[k] == OPERAND_NAME) return text_utf8(OBJ(code->names[values[k]]));
        if (kinds[k] == OPERAND_LOCAL && info->kind_b != OPERAND_NAME) return text_utf8(OBJ(code->slot_names[values[k]]));
    }
    return NULL;
}

static void set_cause(const Code *code, const Instruction *at)
{
    const char *name = name_in(code, at), *text = NULL;
    refs.cause.pushes = false;
    switch (at->op) {
    case OP_LOAD_LOCAL: case OP_LOAD_CONST: case OP_LOAD_CONST_WIDE: case OP_LOAD_NULL: case OP_LOAD_GLOBAL: case OP_LOAD_NAME:
    case OP_LOAD_DEREF: case OP_LOAD_CLASSDEREF: case OP_LOAD_CLOSURE: case OP_COPY: case OP_SWAP: case OP_LOAD_ATTR_S: case OP_LOAD_ATTR_L:
    case OP_LOAD_CONST_N: case OP_LOAD_GLOBAL_N: case OP_LOAD_NAME_N: case OP_LOAD_DEREF_N: case OP_LOAD_ATTR_L_N: case OP_INDEX_LL_N: case OP_INDEX_LC_N:
    case OP_LOAD_METHOD_S: case OP_LOAD_METHOD_L: case OP_INDEX_SS: case OP_INDEX_LL: case OP_INDEX_LC: case OP_INDEX_SL: case OP_INDEX_SC:
    case OP_NOP: case OP_JUMP: refs.cause.pushes = true; text = "read"; break;
    case OP_STORE_ATTR_S: case OP_STORE_ATTR_L: snprintf(refs.cause.text, CAUSE, "STORE .%s", text_cut(name, 23)); return;
    case OP_STORE_INDEX: case OP_STORE_INDEX_LL: case OP_STORE_INDEX_LC: text = "STORE [item]"; break;
    case OP_DELETE_INDEX: text = "del [item]"; break;
    case OP_DELETE_ATTR: snprintf(refs.cause.text, CAUSE, "del .%s", text_cut(name, 23)); return;
    case OP_DELETE_LOCAL: case OP_DELETE_GLOBAL: case OP_DELETE_NAME: case OP_DELETE_DEREF: snprintf(refs.cause.text, CAUSE, "del %s", text_cut(name, 23)); return;
    case OP_CALL: case OP_CALL_KW: case OP_CALL_EX: case OP_CALL_METHOD: case OP_CALL_METHOD_KW:
        snprintf(refs.cause.text, CAUSE, "call of %s()", text_cut(called_name(at, interp.sp), 20));
        return;
    case OP_RETURN_S: case OP_RETURN_L: case OP_RETURN_C: case OP_RETURN_GENERATOR:
        snprintf(refs.cause.text, CAUSE, code->flags & CODE_NAMESPACE ? "end of %s" : "%s() returns", text_cut(text_utf8(OBJ(code->name)), 20));
        return;
    case OP_YIELD_VALUE: snprintf(refs.cause.text, CAUSE, "yield in %s()", text_cut(text_utf8(OBJ(code->name)), 18)); return;
    case OP_FOR_S: refs.cause.pushes = true; text = "end of for"; break; /* unless it ends, a store takes the item over */
    case OP_POP: text = "value dropped"; break;
    case OP_BUILD_LIST:
    case OP_BUILD_LIST_FOR: text = "new list"; break;
    case OP_BUILD_TUPLE: text = "new tuple"; break;
    case OP_BUILD_SET: text = "new set"; break;
    case OP_BUILD_MAP: case OP_BUILD_CONST_KEY_MAP: text = "new dict"; break;
    case OP_MAKE_FUNCTION: text = "new function"; break;
    case OP_MAKE_CELL: text = "new cell"; break;
    case OP_RAISE: case OP_RERAISE: text = "raise"; break;
    case OP_PUSH_EXC_INFO: text = "exception caught"; break;
    case OP_POP_EXCEPT: text = "end of except"; break;
    case OP_HALT: text = "end of a call from C"; break;
    default: break;
    }
    bool stores = !text && (!strncmp(op_info[at->op].name, "STORE_", 6) || op_info[at->op].kind_c == OPERAND_LOCAL || at->op == OP_MOVE_LOCAL ||
                            at->op == OP_FOR_L);
    if (stores && name) snprintf(refs.cause.text, CAUSE, "STORE %s", text_cut(name, 23));
    else snprintf(refs.cause.text, CAUSE, "%s", text_cut(text ? text : op_info[at->op].name, 30));
}

/* ---- the objects watched ---------------------------------------------------------------------------------- */

static int padding(const char *label)
{
    int columns = columns_of(label, strlen(label));
    return columns < LABEL ? LABEL - columns : 0;
}

static void tell(Watched *w, uint32_t now)
{
    fprintf(stderr, "line %-4d %s%*s %3u -> %-3u  %s\n", refs.cause.line, w->label, padding(w->label), "", w->told, now, refs.cause.text);
    w->told = now;
}

static void watch(Object *o, bool is_new)
{
    AddressRow *row = address_place(&refs.places, object_block(o));
    if (!row || row->number != 0) return;
    if (refs.count == refs.capacity) {
        size_t   more = refs.capacity ? refs.capacity * 2 : 64;
        Watched *rows = realloc(refs.watched, more * sizeof *rows);
        if (!rows) return;
        refs.watched  = rows;
        refs.capacity = more;
        if (!refs.count) rows[refs.count++].o = NULL; /* number 0 is nobody's */
    }
    row->number = refs.count;
    Watched *w  = &refs.watched[refs.count++];
    *w          = (Watched){.o = o};
    krait_label(o, w->label, LABEL);
    if (is_new || o->refcount == 1) return;
    w->told = o->refcount;
    fprintf(stderr, "line %-4d %s%*s        %-3u  %s: watched from here on\n", refs.cause.line, w->label, padding(w->label), "", o->refcount,
            refs.cause.text);
}

static void ignore(Object *o)
{
    AddressRow *row = address_place(&refs.places, object_block(o));
    if (row && row->number == 0) row->number = NOT_WATCHED;
}

static const Type *first_built_in(const Type *type)
{
    while (type->flags & TYPE_HEAP) type = type->base;
    return type;
}

static void dealloc_told(Object *o);
static void replace_dealloc(Type *type)
{
    AddressRow *row = type->gc.dealloc == dealloc_told ? NULL : address_place(&refs.deallocs, type);
    if (!row) return;
    row->more        = (void *)type->gc.dealloc;
    type->gc.dealloc = dealloc_told;
}

/* What is there before the program isn't watched; the instances of its classes die by dealloc_told like those of later ones. */
static int ignore_visited(Object *o, void *unused)
{
    (void)unused;
    ignore(o);
    if (shape_flags[o->shape] & SHAPE_IS_TYPE && ((Type *)o)->flags & TYPE_HEAP) ((Type *)o)->gc.dealloc = dealloc_told;
    return 0;
}

static int restore_visited(Object *o, void *unused)
{
    (void)unused;
    if (shape_flags[o->shape] & SHAPE_IS_TYPE && ((Type *)o)->flags & TYPE_HEAP) ((Type *)o)->gc.dealloc = instance_dealloc;
    return 0;
}

/* Is it something that a program would call its own? What makes up a class and runs its body is not. */
static bool is_shown(const Object *o)
{
    if (shape_flags[o->shape] & (SHAPE_INSTANCE | SHAPE_IS_TYPE)) return true;
    if (o->shape == SHAPE_FUNCTION) return !(((const Function *)o)->code->flags & CODE_NAMESPACE);
    if (refs.cause.in_class) return false;
    switch (o->shape) {
    case SHAPE_LIST: case SHAPE_TUPLE: case SHAPE_DICT: case SHAPE_SET: case SHAPE_FROZENSET: case SHAPE_GENERATOR:
    case SHAPE_METHOD: case SHAPE_COROUTINE: case SHAPE_ASYNC_GENERATOR: case SHAPE_CELL: return true;
    default: return false;
    }
}

static int meet(Object *o, void *unused)
{
    (void)unused;
    if (refs.name || address_find(&refs.places, object_block(o))) return 0;
    if (!refs.cause.imports && is_shown(o)) watch(o, true);
    else ignore(o);
    return 0;
}

/* Looks at the containers that the last instruction has made. */
static void meet_new(void)
{
    const Generation *young = &heap.generation[0];
    uint64_t collections    = young->collections + heap.generation[1].collections + heap.generation[2].collections;
    if (collections != refs.collections) gc_for_each(-1, meet, NULL);
    else
        for (; refs.seen < young->used; refs.seen++)
            if (young->objects[refs.seen]) meet(young->objects[refs.seen], NULL);
    refs.seen        = young->used;
    refs.collections = collections;
}

static void tell_changes(void)
{
    for (size_t i = 1; i < refs.count; i++)
        if (refs.watched[i].o && refs.watched[i].o->refcount != refs.watched[i].told) tell(&refs.watched[i], refs.watched[i].o->refcount);
}

/* What the variable stands for in this frame is watched, if it wasn't. */
static void meet_named(const Frame *frame)
{
    const Code *code  = frame->code;
    Object     *value = NULL;
    for (int k = 0; k < code->slot_count && !value; k++)
        if (code->slot_names[k] == refs.name) value = frame->fp[k];
    if (value && value->shape == SHAPE_CELL) value = ((Cell *)value)->value;
    if (!value) value = (Object *)dict_find_str(frame_function(frame)->globals, refs.name);
    if (!value || value == UNBOUND || address_find(&refs.places, object_block(value))) return;
    if (value->shape == SHAPE_INT || value->shape == SHAPE_FLOAT) { /* no number is rewritten in place while somebody looks */
        Owned id = object_id(value);
        if (id) ref_drop(id);
    }
    watch(value, false);
}

/* ---- deaths ----------------------------------------------------------------------------------------------- */

static void forget(const void *address)
{
    AddressRow *row = address_find(&refs.places, address);
    if (!row) return;
    if (row->number != NOT_WATCHED) {
        Watched *w = &refs.watched[row->number];
        if (w->told) tell(w, 0);
        w->o = NULL;
    }
    address_remove(&refs.places, row);
}

static void block_freed(HeapObserver *self, void *block, size_t size)
{
    (void)self, (void)size;
    forget(block);
}
static HeapObserver observer = {.freed = block_freed};

static void run_dealloc(Object *o, const Type *level)
{
    if (level->flags & TYPE_HEAP) {
        instance_dealloc(o);
        return;
    }
    const AddressRow *row = address_find(&refs.deallocs, level);
    while (!row && level->gc.dealloc == dealloc_told) { /* made ready since, with its base's */
        level = level->base;
        row   = address_find(&refs.deallocs, level);
    }
    void (*dealloc)(Object *) = row ? (void (*)(Object *))row->more : level->gc.dealloc;
    dealloc(o);
}

/* Library code in Python works for the instruction of the program that has called it. */
static bool is_library(const Frame *frame) { return !strncmp(frame->code->filename->data, "<frozen ", 8); }

/* Is the death of an object that isn't watched worth a cause of its own? */
static bool is_telling(const Object *o)
{
    const Frame *frame = frame_innermost();
    return gc_is_container(o) && !refs.cause.in_class && frame && !is_library(frame);
}

static Watched *watched_row(const Object *o)
{
    const AddressRow *row = address_find(&refs.places, object_block(o));
    return row && row->number != NOT_WATCHED ? &refs.watched[row->number] : NULL;
}

/* Stands in the place of every type's dealloc. */
static void dealloc_told(Object *o)
{
    Dying      *above = refs.dying;
    const Type *type  = TYPE_OF(o);
    if (above && above->o == o) { /* the dealloc of a class leaves the rest to that of its base */
        const Type *next = above->level->flags & TYPE_HEAP ? first_built_in(type) : above->level->base;
        above->level     = next;
        run_dealloc(o, next);
        return;
    }
    if (!refs.on || type->gc.dealloc != dealloc_told) { /* its class was under collection when the trace began or ended */
        run_dealloc(o, refs.on ? first_built_in(type) : type);
        return;
    }
    Watched *w  = watched_row(o);
    Dying    me = {.o = o, .level = type, .above = above};
    refs.dying  = &me;
    if (!w && !is_telling(o)) {
        run_dealloc(o, type);
        refs.dying = above;
        return;
    }
    Cause  before = refs.cause;
    bool   undone = before.pushes && !refs.deaths_told; /* what the instruction pushes is on its way still */
    size_t mine   = w ? (size_t)(w - refs.watched) : 0;
    if (!undone) tell_changes();
    if (mine && refs.watched[mine].told) tell(&refs.watched[mine], 0);
    snprintf(refs.cause.text, CAUSE, "%s freed", text_cut(mine ? refs.watched[mine].label : type_name(type), 23));
    refs.cause.pushes        = false;
    Cause freed              = refs.cause;
    refs.deaths_told++;
    run_dealloc(o, type);
    refs.deaths_told--;
    refs.dying = above;
    refs.cause = freed; /* a finalizer had causes of its own */
    if (!undone || mine) tell_changes();
    refs.cause = before;
}

/* ---- before each instruction ------------------------------------------------------------------------------ */

void refs_instruction(Frame *frame)
{
    const Frame *at_work = frame->code ? frame : frame_before(frame); /* a frame without code ends a call from C */
    if (at_work && is_library(at_work)) return;
    meet_new();
    if (refs.name && frame->code) meet_named(frame);
    if (!refs.cause.pushes) tell_changes();
    if (!frame->code) return;
    const Instruction *at = frame->pc - 1;
    int                line = code_line(frame->code, frame_unit(frame));
    refs.cause.line     = line > 0 ? line : frame->code->first_line;
    refs.cause.in_class = frame->code->flags & CODE_NAMESPACE && strcmp(frame->code->name->data, "<module>") != 0;
    refs.cause.imports  = at->op == OP_IMPORT_NAME || at->op == OP_IMPORT_FROM || at->op == OP_IMPORT_STAR;
    set_cause(frame->code, at);
}

void refs_left(Frame *frame)
{
    if (!frame->code || is_library(frame)) return;
    tell_changes();
    refs.cause.pushes = false;
    snprintf(refs.cause.text, CAUSE, "an exception leaves %s", text_cut(text_utf8(OBJ(frame->code->name)), 10));
}

/* ---- on and off ------------------------------------------------------------------------------------------- */

bool refs_start(const char *name_or_null)
{
    if (refs.on) return true;
    if (name_or_null) {
        refs.name = (Str *)str_from_c(name_or_null);
        if (!refs.name) return false;
        str_intern(&refs.name);
    }
    gc_for_each(-1, ignore_visited, NULL);
    class_dealloc = dealloc_told;
#define TYPE(NAME, variable, flags) replace_dealloc(&variable);
#include "runtime/types.def"
    refs.seen        = heap.generation[0].used;
    refs.collections = heap.generation[0].collections + heap.generation[1].collections + heap.generation[2].collections;
    refs.cause.pushes      = true;
    refs.on          = true;
    heap_observe(&observer);
    watch_for(WATCH_REFS, true);
    return true;
}

void refs_stop(void)
{
    if (!refs.on) return;
    refs.on = false;
    watch_for(WATCH_REFS, false);
    heap_unobserve(&observer);
    for (size_t i = 0; i <= refs.deallocs.mask; i++) {
        const AddressRow *row = &refs.deallocs.rows[i];
        if (row->address) ((Type *)(uintptr_t)row->address)->gc.dealloc = (void (*)(Object *))row->more;
    }
    class_dealloc = instance_dealloc;
    gc_for_each(-1, restore_visited, NULL);
    address_table_release(&refs.deallocs);
    address_table_release(&refs.places);
    free(refs.watched);
    refs.watched = NULL;
    refs.count = refs.capacity = 0;
    ref_clear(&refs.name);
}
