/* picture.c -- who is held by whom: a walk from the roots along all references (krait_edges.c).
 *
 * The walk goes in breadth, so that the way kept for each object is a shortest one. The roots stand in this order: the program's
 * global variables, the frames' variables, and, in scope ALL, what the interpreter holds. Then the containers that the collector
 * knows and the walk hasn't met are sorted as a collection would: counts without the references among themselves; who has some
 * left is held by something in C and is a root, too; the rest is garbage. Nothing is changed by looking: tables lie outside the heap.
 *
 * What the module krait itself holds on the stack while it looks is met first of all that, as hidden.
 */
#include "vm/observe/picture.h"

#include <stdlib.h>
#include <string.h>

#include "runtime/int.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/shape.h"
#include "vm/interp.h"
#include "vm/modules/krait_explain.h"
#include "vm/observe/label.h"

typedef struct Walk {
    EdgeSink sink;
    Picture *picture;
    uint32_t parent;
    RowState state;
} Walk;

/* ---- rows ------------------------------------------------------------------------------------------------- */

static void add_row(Picture *p, const Edge *edge, uint32_t parent, RowState state)
{
    AddressRow *place = p->failed ? NULL : address_place(&p->table, edge->target);
    if (place && place->number) return;
    if (place && p->count + 1 >= p->capacity) {
        uint32_t    more = p->capacity ? p->capacity * 2 : 4096;
        PictureRow *rows = realloc(p->rows, more * sizeof *rows);
        if (rows) p->rows = rows, p->capacity = more;
    }
    if (!place || p->count + 1 >= p->capacity) {
        p->failed = true;
        return;
    }
    place->number      = ++p->count;
    p->rows[p->count] = (PictureRow){*edge, parent, p->closed && TYPE_OF(edge->target) == p->closed ? ROW_HIDDEN : state};
}

static void met(EdgeSink *sink, const Edge *edge)
{
    Walk *w = (Walk *)sink;
    add_row(w->picture, edge, w->parent, w->state);
}

bool picture_opens(const Picture *p, const Object *o)
{
    if (p->scope == PICTURE_ALL) return !p->closed || TYPE_OF(o) != p->closed;
    switch (o->shape) {
    case SHAPE_MODULE: case SHAPE_CODE: case SHAPE_TYPE_STATIC: case SHAPE_NATIVE: case SHAPE_METHOD_DESCR: case SHAPE_FRAME: return false;
    default: return !p->closed || TYPE_OF(o) != p->closed;
    }
}

/* Of functions and classes in scope PROGRAM only what is the program's own. */
static bool is_shown(const Picture *p, const Edge *edge)
{
    if (p->scope == PICTURE_ALL || !edge->holder) return true;
    if (edge->kind == EDGE_CLASS) return shape_flags[edge->target->shape] & SHAPE_IS_TYPE && ((Type *)edge->target)->flags & TYPE_HEAP;
    if (edge->holder->shape == SHAPE_FUNCTION)
        return edge->field && (!strcmp(edge->field, "defaults") || !strcmp(edge->field, "closure") || !strcmp(edge->field, "keyword defaults") ||
                               !strcmp(edge->field, "attributes"));
    if (shape_flags[edge->holder->shape] & SHAPE_IS_TYPE) return edge->field && !strcmp(edge->field, "bases");
    return true;
}

static void met_if_shown(EdgeSink *sink, const Edge *edge)
{
    const Walk *w = (const Walk *)sink;
    if (is_shown(w->picture, edge)) met(sink, edge);
}

/* Goes on from all rows that haven't been gone on from. */
static void walk_on(Walk *w, uint32_t from)
{
    Picture *p = w->picture;
    w->sink.found = met_if_shown;
    for (; from <= p->count && !p->failed; from++) {
        Object *o = p->rows[from].edge.target;
        w->parent = from;
        w->state  = p->rows[from].state;
        if (picture_opens(p, o)) edges_of(o, &w->sink);
    }
}

/* ---- roots ------------------------------------------------------------------------------------------------ */

static bool is_dunder(const Str *name) { return name->length > 4 && !strncmp(name->data, "__", 2); }

static void globals_met(Walk *w)
{
    uint32_t place = 0;
    Object  *key, *value;
    while (dict_next((Dict *)main_dict(), &place, &key, &value)) {
        if (!IS_EXACT_STR(key) || (w->picture->scope == PICTURE_PROGRAM && is_dunder((Str *)key))) continue;
        Edge edge = {.target = value, .kind = EDGE_VALUE, .name = key};
        met(&w->sink, &edge);
    }
}

static void hidden_met(Picture *p)
{
    Walk     w    = {.sink = {met}, .picture = p, .state = ROW_HIDDEN};
    uint32_t from = p->count + 1;
    for (Object **place = krait_stack_seen(); place < interp.sp; place++) {
        Edge edge = {.target = *place, .kind = EDGE_STACK};
        if (*place && *place != UNBOUND && gc_is_container(*place)) add_row(p, &edge, 0, ROW_HIDDEN);
    }
    for (Frame *f = interp.frame; f >= interp.frames && frame_start(f) >= krait_stack_seen(); f--) {
        Edge edge = {.target = (Object *)f->object, .kind = EDGE_STACK};
        if (f->object) add_row(p, &edge, 0, ROW_HIDDEN);
    }
    walk_on(&w, from);
}

/* ---- the rest: held by something in C, or garbage ------------------------------------------------------------ */

typedef struct Rest {
    EdgeSink     sink;
    Picture     *picture;
    AddressTable table; /* object -> its place in `objects`, from 1 */
    Object     **objects;
    uint32_t    *inside; /* references from the others */
    size_t       count, capacity;
} Rest;

static int add_rest(Object *o, void *argument)
{
    Rest *rest = argument;
    if (address_find(&rest->picture->table, o)) return 0;
    if (rest->count + 1 >= rest->capacity) {
        size_t   more    = rest->capacity ? rest->capacity * 2 : 1024;
        Object **objects = realloc(rest->objects, more * sizeof *objects);
        if (!objects) return rest->picture->failed = true;
        rest->objects  = objects;
        rest->capacity = more;
    }
    AddressRow *place = address_place(&rest->table, o);
    if (!place) return rest->picture->failed = true;
    rest->objects[++rest->count] = o;
    place->number                = rest->count;
    return 0;
}

static void count_inside(EdgeSink *sink, const Edge *edge)
{
    Rest             *rest  = (Rest *)sink;
    const AddressRow *place = address_find(&rest->table, edge->target);
    if (place) rest->inside[place->number]++;
}

static void add_roots_of_rest(const Rest *rest, bool held)
{
    Picture *p = rest->picture;
    Walk     w = {.sink = {met}, .picture = p, .state = held ? ROW_HELD : ROW_GARBAGE};
    for (size_t i = 1; i <= rest->count && !p->failed; i++) {
        Object *o    = rest->objects[i];
        Edge    edge = {.target = o, .kind = EDGE_INTERPRETER, .field = "something in C"};
        if (held && o->refcount <= rest->inside[i]) continue;
        uint32_t from = p->count + 1;
        add_row(p, &edge, 0, w.state);
        if (held) walk_on(&w, from);
    }
}

static void rest_met(Picture *p)
{
    Rest rest = {.sink = {count_inside}, .picture = p};
    gc_for_each(-1, add_rest, &rest);
    rest.inside = calloc(rest.count + 1, sizeof *rest.inside);
    if (!rest.inside) p->failed = true;
    for (size_t i = 1; i <= rest.count && !p->failed; i++) edges_of(rest.objects[i], &rest.sink);
    PictureScope scope = p->scope;
    p->scope           = PICTURE_ALL; /* what is held from outside leads to all that isn't garbage */
    uint32_t before    = p->count;
    if (!p->failed) add_roots_of_rest(&rest, true);
    p->scope = scope;
    for (uint32_t i = before + 1; i <= p->count && scope == PICTURE_PROGRAM; i++) p->rows[i].state = ROW_HIDDEN;
    before = p->count;
    if (!p->failed) add_roots_of_rest(&rest, false);
    walk_on(&(Walk){.picture = p}, before + 1);
    address_table_release(&rest.table);
    free(rest.objects);
    free(rest.inside);
}

/* The namespace of a module's frame is no variable of it. */
static void met_on_stack(EdgeSink *sink, const Edge *edge)
{
    if (edge->kind != EDGE_LOCAL || !edge->name || !str_equal_c((Str *)edge->name, ".namespace")) met(sink, edge);
}

bool picture_take(Picture *p, PictureScope scope, const Type *closed_or_null)
{
    *p     = (Picture){.scope = scope, .closed = closed_or_null};
    Walk w = {.sink = {met}, .picture = p, .state = ROW_HELD};
    globals_met(&w);
    w.sink.found = met_on_stack;
    edges_of_stack(krait_stack_seen(), &w.sink);
    w.sink.found = met;
    if (scope == PICTURE_ALL) edges_of_interpreter(&w.sink);
    walk_on(&w, 1);
    hidden_met(p);
    rest_met(p);
    if (p->failed) heap_fail();
    return !p->failed;
}

void picture_release(Picture *p)
{
    address_table_release(&p->table);
    free(p->rows);
}

size_t object_bytes(const Object *o)
{
    const Type *type = TYPE_OF(o);
    return type->gc.size_of ? type->gc.size_of((Object *)(uintptr_t)o) : type->gc.size + (gc_is_container(o) ? sizeof(GcHead) : 0);
}

/* ---- in words --------------------------------------------------------------------------------------------- */

enum { KEY_LENGTH = 24, PATH_LENGTH = 8 };

static void write_text(FILE *out, const Str *s)
{
    fputc('\'', out);
    for (int64_t i = 0; i < s->length && i < KEY_LENGTH; i++) {
        uint32_t c = str_char(s, i);
        if (c < ' ' || c == '\'' || c == '\\' || c > '~') fprintf(out, "\\u%04x", (unsigned)c);
        else fputc((int)c, out);
    }
    fputs(s->length > KEY_LENGTH ? "...'" : "'", out);
}

static void write_key(FILE *out, const Object *key)
{
    if (key->shape == SHAPE_STR) write_text(out, (const Str *)key);
    else if (key->shape == SHAPE_INT || key->shape == SHAPE_INT_PINNED) fprintf(out, "%lld", (long long)((const Int *)key)->value);
    else fprintf(out, "a %s", type_name(TYPE_OF(key)));
}

/* Which of __slots__ lies at that place. */
static const char *slot_name(const Object *holder, int64_t index)
{
    const Type *type   = TYPE_OF(holder);
    int32_t     offset = instance_slot_offset(type, (uint32_t)index);
    for (; type && type->flags & TYPE_HEAP; type = type->base) {
        uint32_t place = 0;
        Object  *key, *value;
        while (dict_next(type->dict, &place, &key, &value))
            if (value->shape == SHAPE_MEMBER_DESCR && ((MemberDescr *)value)->offset == offset) return text_utf8(key);
    }
    return "slot";
}

void picture_write_edge(FILE *out, const Edge *e)
{
    switch (e->kind) {
    case EDGE_ITEM: fprintf(out, "[%lld]", (long long)e->index); break;
    case EDGE_KEY: fputs("key", out); break;
    case EDGE_VALUE: fputc('[', out), write_key(out, e->name), fputc(']', out); break;
    case EDGE_ATTRIBUTE: fprintf(out, ".%s", e->name ? text_utf8(e->name) : slot_name(e->holder, e->index)); break;
    case EDGE_LOCAL: fprintf(out, "local %s", e->name ? text_utf8(e->name) : "?"); break;
    case EDGE_CONSTANT: case EDGE_NAME: case EDGE_STACK: case EDGE_CLASS: case EDGE_CALLED: fputs(edge_kind_name(e->kind), out); break;
    default: fprintf(out, "(%s)", e->field ? e->field : "reference");
    }
}

static void write_root(FILE *out, const Edge *e)
{
    const Code *code = e->holder && e->holder->shape == SHAPE_CODE ? (const Code *)e->holder : NULL;
    if (e->kind == EDGE_VALUE) fprintf(out, "global %s", text_utf8(e->name));
    else if (e->kind == EDGE_INTERPRETER) fputs(e->field, out);
    else {
        picture_write_edge(out, e);
        if (code) fprintf(out, " of %s()", text_utf8(OBJ(code->name)));
    }
}

static bool is_namespace(const Edge *e)
{
    return e->kind == EDGE_FIELD && e->field && (!strcmp(e->field, "namespace") || !strcmp(e->field, "__dict__") || !strcmp(e->field, "attributes"));
}

void picture_write_path(FILE *out, const Picture *p, uint32_t row)
{
    const PictureRow *way[PATH_LENGTH];
    int               count = 0, longer = 0;
    const PictureRow *root  = &p->rows[row];
    for (; root->parent; root = &p->rows[root->parent]) {
        if (count < PATH_LENGTH) way[count++] = root;
        else longer++;
    }
    if (root->state == ROW_HELD) write_root(out, &root->edge);
    else fputs("garbage", out);
    if (longer) fputs(" ...", out);
    for (bool in_namespace = false; count-- > 0;) {
        const Edge *e = &way[count]->edge;
        if (in_namespace && e->kind == EDGE_VALUE && e->name->shape == SHAPE_STR) fprintf(out, " .%s", text_utf8(e->name));
        else if (!is_namespace(e)) fputc(' ', out), picture_write_edge(out, e);
        in_namespace = is_namespace(e);
    }
}
