/* krait_edges.c -- the object graph, arrow by arrow: each reference that an object, a frame or the interpreter owns, and what it is.
 *
 * gc.get_referents() asks an object's traverse and learns which objects it refers to. Here each arrow has a name, too: item 3 of a
 * list, attribute `next` of a Node. The labelled ones of the known types come first; what a traverse visits beyond these is
 * told without a label, so that the arrows of an object are always complete.
 */
#include <stdlib.h>

#include "runtime/int.h"
#include "runtime/module.h"
#include "runtime/shape.h"
#include "vm/modules/krait_parts.h"

static const char *const kind_names[] = {
    "item", "key", "value", "attribute", "class", "field", "local", "stack", "constant", "name", "reference", "called", "interpreter",
};
const char *edge_kind_name(EdgeKind kind) { return kind_names[kind]; }

static void tell(EdgeSink *sink, Object *holder, void *target, EdgeKind kind, int64_t index, void *name, const char *field)
{
    if (!target || target == UNBOUND) return;
    sink->found(sink, &(Edge){.holder = holder, .target = target, .kind = kind, .index = index, .name = name, .field = field});
}
#define TELL_FIELD(target, text) tell(sink, o, target, EDGE_FIELD, 0, NULL, text)

static void items_edges(Object *o, Object **items, int64_t count, EdgeSink *sink)
{
    for (int64_t i = 0; i < count; i++) tell(sink, o, items[i], EDGE_ITEM, i, NULL, NULL);
}

static void dict_edges(Object *o, EdgeSink *sink)
{
    uint32_t place = 0;
    Object  *key, *value;
    while (dict_next((Dict *)o, &place, &key, &value)) {
        tell(sink, o, key, EDGE_KEY, 0, key, NULL);
        tell(sink, o, value, EDGE_VALUE, 0, key, NULL);
    }
}

static void function_edges(Object *o, EdgeSink *sink)
{
    Function *f = (Function *)o;
    TELL_FIELD(f->code, "code"), TELL_FIELD(f->globals, "globals"), TELL_FIELD(f->builtins, "builtins");
    TELL_FIELD(f->defaults, "defaults"), TELL_FIELD(f->keyword_defaults, "keyword defaults"), TELL_FIELD(f->closure, "closure");
    TELL_FIELD(f->name, "name"), TELL_FIELD(f->qualname, "qualified name"), TELL_FIELD(f->doc, "doc");
    TELL_FIELD(f->module, "module"), TELL_FIELD(f->annotations, "annotations"), TELL_FIELD(f->dict, "attributes");
}

static void code_edges(Object *o, EdgeSink *sink)
{
    Code *c = (Code *)o;
    for (uint32_t i = 0; i < c->constant_count; i++) tell(sink, o, c->constants[i], EDGE_CONSTANT, i, NULL, NULL);
    for (uint32_t i = 0; i < c->name_count; i++) tell(sink, o, c->names[i], EDGE_NAME, i, NULL, NULL);
    for (int32_t i = 0; i < c->slot_count; i++) tell(sink, o, c->slot_names[i], EDGE_NAME, i, NULL, NULL);
    TELL_FIELD(c->name, "name"), TELL_FIELD(c->qualname, "qualified name"), TELL_FIELD(c->filename, "file name");
    for (size_t i = 0; i < sizeof c->tuples / sizeof *c->tuples; i++) TELL_FIELD(c->tuples[i], "table");
}

static void slots_edges(Object *o, const Code *code, Object **slots, int64_t count, EdgeSink *sink)
{
    for (int64_t i = 0; i < count; i++) {
        bool local = i < code->slot_count;
        tell(sink, o, slots[i], local ? EDGE_LOCAL : EDGE_STACK, i, local ? code->slot_names[i] : NULL, NULL);
    }
}

static void generator_edges(Object *o, EdgeSink *sink)
{
    Generator *g = (Generator *)o;
    TELL_FIELD(g->code, "code"), TELL_FIELD(g->frame, "frame");
    if (g->state != GENERATOR_RUNNING) TELL_FIELD(g->function, "function");
    TELL_FIELD(g->name, "name"), TELL_FIELD(g->qualname, "qualified name"), TELL_FIELD(g->result, "result");
    TELL_FIELD(g->handled.exception, "exception"), TELL_FIELD(g->origin_or_finalizer, "origin");
    if (g->code) slots_edges(o, g->code, g->saved, g->saved_count, sink);
}

static void frame_edges(Object *o, EdgeSink *sink)
{
    FrameObject *f = (FrameObject *)o;
    TELL_FIELD(f->code, "code"), TELL_FIELD(f->function, "function"), TELL_FIELD(f->back, "caller");
    TELL_FIELD(f->locals, "locals"), TELL_FIELD(f->trace, "trace function");
    if (f->slots) slots_edges(o, f->code, f->slots, f->code->slot_count, sink);
}

/* The names in the shapes of a class's instances. */
static void shape_edges(Object *o, const Shape *shape, EdgeSink *sink)
{
    for (; shape; shape = shape->next_sibling) {
        tell(sink, o, shape->name, EDGE_NAME, 0, NULL, NULL);
        if (shape->first_child) shape_edges(o, shape->first_child, sink);
    }
}

static void type_edges(Object *o, EdgeSink *sink)
{
    Type *t = (Type *)o;
    TELL_FIELD(t->dict, "namespace"), TELL_FIELD(t->mro, "MRO"), TELL_FIELD(t->bases, "bases");
    if (t->flags & TYPE_HEAP) TELL_FIELD(t->base, "layout base");
    TELL_FIELD(t->name_object, "name"), TELL_FIELD(t->qualname, "qualified name");
    if (t->flags & TYPE_HEAP && shapes[t->shape]) shape_edges(o, shapes[t->shape]->root, sink);
}

/* Slots, attributes and class of an instance of a user's class; what its built-in base holds is told by the caller. */
static void attribute_edges(Object *o, EdgeSink *sink)
{
    const Type *cls = TYPE_OF(o);
    for (uint32_t i = 0; i < cls->slot_count; i++) {
        Object *value = *(Object **)((char *)o + instance_slot_offset(cls, i));
        tell(sink, o, value, EDGE_ATTRIBUTE, i, NULL, "slot");
    }
    if (cls->attr_offset && !type_is_dict_mode(cls)) {
        const Shape *shape = SHAPE_OF(o);
        Object     **more  = instance_more(o, cls);
        if (shape && shape->dict_mode) tell(sink, o, *more, EDGE_FIELD, 0, NULL, "__dict__");
        else if (shape && shape->count) {
            Str **names_ = shape_names((Shape *)(uintptr_t)shape);
            for (uint32_t i = 0; i < shape->count; i++) {
                Borrowed value = names_ ? instance_find(o, names_[i]) : NULL;
                tell(sink, o, (Object *)value, EDGE_ATTRIBUTE, i, names_ ? names_[i] : NULL, NULL);
            }
        }
    }
    tell(sink, o, (void *)(uintptr_t)cls, EDGE_CLASS, 0, NULL, NULL);
}

static bool labelled_edges(Object *o, EdgeSink *sink)
{
    switch (o->shape) {
    case SHAPE_LIST: items_edges(o, ((List *)o)->items, ((List *)o)->length, sink); return true;
    case SHAPE_TUPLE: items_edges(o, ((Tuple *)o)->items, ((Tuple *)o)->length, sink); return true;
    case SHAPE_DICT: dict_edges(o, sink); return true;
    case SHAPE_FUNCTION: function_edges(o, sink); return true;
    case SHAPE_CODE: code_edges(o, sink); return true;
    case SHAPE_CELL: tell(sink, o, ((Cell *)o)->value, EDGE_FIELD, 0, NULL, "contents"); return true;
    case SHAPE_METHOD:
        tell(sink, o, ((Method *)o)->function, EDGE_FIELD, 0, NULL, "function");
        tell(sink, o, ((Method *)o)->self, EDGE_FIELD, 0, NULL, "self");
        return true;
    case SHAPE_MODULE:
        tell(sink, o, ((Module *)o)->dict, EDGE_FIELD, 0, NULL, "namespace");
        tell(sink, o, ((Module *)o)->name, EDGE_FIELD, 0, NULL, "name");
        return true;
    case SHAPE_FRAME: frame_edges(o, sink); return true;
    case SHAPE_GENERATOR: case SHAPE_COROUTINE: case SHAPE_ASYNC_GENERATOR: generator_edges(o, sink); return true;
    default: break;
    }
    if (shape_flags[o->shape] & SHAPE_IS_TYPE) return type_edges(o, sink), true;
    return false;
}

typedef struct PlainVisit {
    EdgeSink *sink;
    Object   *holder;
} PlainVisit;
static int plain_edge(Object *target, void *argument)
{
    PlainVisit *visit = argument;
    tell(visit->sink, visit->holder, target, EDGE_PLAIN, 0, NULL, NULL);
    return 0;
}

void edges_of(Object *o, EdgeSink *sink)
{
    if (labelled_edges(o, sink)) return;
    PlainVisit visit = {sink, o};
    const Type *type = TYPE_OF(o);
    if (shape_flags[o->shape] & SHAPE_INSTANCE) {
        const Type *base = type;
        while (base->flags & TYPE_HEAP) base = base->base;
        if (base->flags & TYPE_LIST) items_edges(o, ((List *)o)->items, ((List *)o)->length, sink);
        else if (base->flags & TYPE_TUPLE) items_edges(o, ((Tuple *)o)->items, ((Tuple *)o)->length, sink);
        else if (base->flags & TYPE_DICT) dict_edges(o, sink);
        else if (base->gc.traverse) base->gc.traverse(o, plain_edge, &visit);
        attribute_edges(o, sink);
    } else if (type->gc.traverse) type->gc.traverse(o, plain_edge, &visit);
}

/* ---- the stack and the interpreter --------------------------------------------------------------------- */

/* Frames lie on the stack from its bottom up: each owns from its callable to the next one's. The index is the line it is at. */
void edges_of_stack(Object **end, EdgeSink *sink)
{
    Object **place = interp.stack;
    const Code *code = NULL;
    Object    **fp   = NULL;
    int         line = 0;
    for (Frame *frame = interp.frames; place < end; frame++) {
        bool     more = frame <= interp.frame;
        Generator *generator = more ? frame_generator(frame) : NULL;
        Object **next = generator ? generator->base : more && frame->code ? frame->fp - 1 : more ? place : end;
        if (next > end) next = end;
        for (; place < next; place++) {
            if (more && frame > interp.frames && frame_is_lent(frame - 1) && place == frame[-1].fp) continue;
            bool local = code && place >= fp && place - fp < code->slot_count;
            if (code && place == fp - 1) tell(sink, (Object *)(uintptr_t)code, *place, EDGE_CALLED, 0, NULL, NULL);
            else tell(sink, (Object *)(uintptr_t)code, *place, local ? EDGE_LOCAL : EDGE_STACK, line,
                      local ? code->slot_names[place - fp] : NULL, NULL);
        }
        if (more && frame->code) code = frame->code, fp = frame->fp, line = code_line(code, frame_unit(frame));
        if (generator && generator->base <= end) { /* its slots lie in itself */
            tell(sink, (Object *)(uintptr_t)code, fp[-1], EDGE_CALLED, 0, NULL, NULL);
            for (int k = 0; k < code->slot_count; k++) tell(sink, (Object *)(uintptr_t)code, fp[k], EDGE_LOCAL, line, code->slot_names[k], NULL);
        }
        if (more && frame->object) tell(sink, NULL, frame->object, EDGE_INTERPRETER, 0, NULL, "running frame");
    }
}

void edges_of_interpreter(EdgeSink *sink)
{
    Object *none = NULL;
    for (int64_t v = SMALL_INT_MIN; v <= SMALL_INT_MAX; v++) tell(sink, none, &small_ints[v - SMALL_INT_MIN], EDGE_INTERPRETER, v, NULL, "small ints");
    tell(sink, none, NONE, EDGE_INTERPRETER, 0, NULL, "singletons");
    tell(sink, none, TRUE_, EDGE_INTERPRETER, 0, NULL, "singletons");
    tell(sink, none, FALSE_, EDGE_INTERPRETER, 0, NULL, "singletons");
    tell(sink, none, ELLIPSIS, EDGE_INTERPRETER, 0, NULL, "singletons");
    tell(sink, none, NOT_IMPLEMENTED, EDGE_INTERPRETER, 0, NULL, "singletons");
    for (int k = 0; k < NAME_COUNT; k++) tell(sink, none, name_table[k], EDGE_INTERPRETER, 0, NULL, "names");
    tell(sink, none, interp.modules, EDGE_INTERPRETER, 0, NULL, "sys.modules");
    tell(sink, none, interp.builtins, EDGE_INTERPRETER, 0, NULL, "builtins");
    tell(sink, none, interp.sys_module, EDGE_INTERPRETER, 0, NULL, "modules");
    tell(sink, none, interp.builtins_module, EDGE_INTERPRETER, 0, NULL, "modules");
    tell(sink, none, interp.memory_error, EDGE_INTERPRETER, 0, NULL, "MemoryError in reserve");
    tell(sink, none, interp.memory_spare, EDGE_INTERPRETER, 0, NULL, "MemoryError in reserve");
    tell(sink, none, interp.repr_active, EDGE_INTERPRETER, 0, NULL, "reprs being made");
    for (HandledItem *item = interp.handled; item; item = item->previous)
        tell(sink, none, item->exception, EDGE_INTERPRETER, 0, NULL, "exception being handled");
}

/* ---- all objects --------------------------------------------------------------------------------------- */

typedef struct FindAll {
    EdgeSink   sink;
    ObjectSet *set;
    bool       failed;
} FindAll;

static void add_object(FindAll *all, Object *o)
{
    ObjectSet  *set = all->set;
    AddressRow *row = all->failed ? NULL : address_place(&set->table, o);
    if (row && row->number) return;
    if (row && set->used == set->capacity) {
        size_t   more  = set->capacity ? set->capacity * 2 : 2048;
        Object **order = realloc(set->order, more * sizeof *order);
        if (order) set->order = order, set->capacity = more;
    }
    if (!row || set->used == set->capacity) {
        all->failed = true;
        return;
    }
    set->order[set->used++] = o;
    row->number             = set->used;
}
static void add_target(EdgeSink *sink, const Edge *edge) { add_object((FindAll *)sink, edge->target); }
static int  add_tracked(Object *o, void *all) { add_object(all, o); return 0; }

bool objects_find_all(ObjectSet *set)
{
    *set        = (ObjectSet){0};
    FindAll all = {.sink = {add_target}, .set = set};
    edges_of_interpreter(&all.sink);
    edges_of_stack(interp.sp, &all.sink);
#define TYPE(NAME, variable, flags) add_object(&all, OBJ(&variable));
#include "runtime/types.def"
    for (Code *c = code_list(); c; c = c->next) add_object(&all, OBJ(c));
    gc_for_each(-1, add_tracked, &all);
    for (size_t i = 0; i < set->used && !all.failed; i++) edges_of(set->order[i], &all.sink);
    if (!all.failed) return true;
    objects_release(set);
    heap_fail();
    return false;
}

void objects_release(ObjectSet *set)
{
    address_table_release(&set->table);
    free(set->order);
}
