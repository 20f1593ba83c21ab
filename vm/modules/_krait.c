/* _krait.c -- the C half of the module krait (lib/krait.py is the other): who refers to what, and where it lies. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "gc/cycle.h"
#include "gc/observe.h"
#include "runtime/int.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "vm/interp.h"
#include "vm/modules/krait_explain.h"
#include "vm/modules/krait_parts.h"
#include "vm/observe/label.h"
#include "vm/observe/refs.h"
#include "vm/repl/cluster.h"
#include "vm/observe/snapshot.h"
#include "vm/typed.h"

NATIVE(krait_number) { return int_new(krait_id_of(args[0])); }

/* ---- references to an object --------------------------------------------------------------------------- */

enum { CHAIN = 4 }; /* a reference, who owns its holder, and so on */

typedef struct Found { Edge chain[CHAIN]; int length; } Found;
typedef struct Search {
    EdgeSink sink;
    Object  *target;
    Found   *found;
    size_t   count, capacity;
    int      level; /* 0: references to the target; then: owners of the holders found */
    bool     failed;
} Search;

static void found_reference(Search *s, const Edge *edge)
{
    if (s->count == s->capacity) {
        size_t more = s->capacity ? s->capacity * 2 : 16;
        Found *rows = realloc(s->found, more * sizeof *rows);
        if (!rows) {
            s->failed = true;
            return;
        }
        s->found    = rows;
        s->capacity = more;
    }
    s->found[s->count++] = (Found){.chain = {*edge}, .length = 1};
}

/* An edge that tells more of a holder than its number does: a module owns this dict, a function has this closure. */
static bool is_naming(const Edge *edge)
{
    switch (edge->target->shape) {
    case SHAPE_DICT: return edge->kind == EDGE_FIELD && edge->field && (strcmp(edge->field, "namespace") == 0 || strcmp(edge->field, "__dict__") == 0
                                                                       || strcmp(edge->field, "attributes") == 0 || strcmp(edge->field, "keyword defaults") == 0);
    case SHAPE_TUPLE: return edge->kind == EDGE_FIELD;
    case SHAPE_CELL: return edge->kind == EDGE_LOCAL || edge->kind == EDGE_ITEM;
    default: return false;
    }
}

static void look_at(EdgeSink *sink, const Edge *edge)
{
    Search *s = (Search *)sink;
    if (s->failed) return;
    if (s->level == 0) {
        if (edge->target == s->target) found_reference(s, edge);
        return;
    }
    if (!is_naming(edge)) return;
    for (size_t i = 0; i < s->count; i++) {
        Found *f = &s->found[i];
        if (f->length == s->level && f->chain[s->level - 1].holder == edge->target) f->chain[f->length++] = *edge;
    }
}

Object **krait_stack_seen(void)
{
    Object **end = interp.sp;
    for (Frame *f = interp.frame; f >= interp.frames; f--) {
        if (!frame_is_python(f)) continue;
        Borrowed name = dict_find_str(frame_function(f)->globals, names.__name__);
        if (!name || !IS_EXACT_STR(name) || !str_equal_c((Str *)name, "krait")) break;
        end = frame_start(f);
    }
    return end;
}

static Owned text_or_none(const char *text) { return text ? str_from_utf8(text, (int64_t)strlen(text)) : none_new(); }

/* (kind, holder, index, name, field) */
static Owned edge_tuple(const Edge *e)
{
    Owned kind = text_or_none(edge_kind_name(e->kind)), index = int_new(e->index), field = text_or_none(e->field), result = NULL;
    if (kind && index && field) result = tuple_pack(5, kind, e->holder ? e->holder : NONE, index, e->name ? e->name : NONE, field);
    ref_drop_maybe(kind), ref_drop_maybe(index), ref_drop_maybe(field);
    return result;
}

static Owned found_list(const Search *s)
{
    Owned list = list_new(0);
    for (size_t i = 0; list && i < s->count; i++) {
        Owned chain = list_new(0);
        for (int k = 0; chain && k < s->found[i].length; k++) {
            Owned edge = edge_tuple(&s->found[i].chain[k]);
            if (!edge || !list_append_take((List *)chain, edge)) ref_clear(&chain);
        }
        if (!chain || !list_append_take((List *)list, chain)) ref_clear(&list);
    }
    return list;
}

/* What was found is held until it has been told: making the answer may run the collector. */
static void hold(const Search *s, bool held)
{
    for (size_t i = 0; i < s->count; i++)
        for (int k = 0; k < s->found[i].length; k++) {
            Object *parts[] = {s->found[i].chain[k].holder, s->found[i].chain[k].target, s->found[i].chain[k].name};
            for (int p = 0; p < 3; p++) {
                if (held && parts[p]) ref_keep(parts[p]);
                if (!held) ref_drop_maybe(parts[p]);
            }
        }
}

static bool search(Search *s)
{
    ObjectSet set;
    if (!objects_find_all(&set)) return false;
    for (s->level = 0; s->level < CHAIN && !s->failed; s->level++) {
        edges_of_interpreter(&s->sink);
        edges_of_stack(krait_stack_seen(), &s->sink);
        for (size_t i = 0; i < set.used; i++) edges_of(set.order[i], &s->sink);
    }
    objects_release(&set);
    if (s->failed) heap_fail();
    return !s->failed;
}

/* How many references the stack holds above what is shown. */
static int64_t own_references(Object *target)
{
    int64_t count = 0;
    for (Object **place = krait_stack_seen(); place < interp.sp; place++) count += *place == target;
    return count;
}

/* references(x): its count without those of the call itself, and for each reference [edge, the edge to its holder, ...]. */
NATIVE(krait_references)
{
    Search  s      = {.sink = {look_at}, .target = args[0]};
    int64_t count  = (int64_t)args[0]->refcount - own_references(args[0]);
    Owned   result = NULL;
    if (search(&s)) {
        hold(&s, true);
        Owned list = found_list(&s), number = list ? int_new(count) : NULL;
        result     = number ? tuple_pack(2, number, list) : NULL;
        ref_drop_maybe(list), ref_drop_maybe(number);
        hold(&s, false);
    }
    free(s.found);
    return result;
}

static void add_outgoing(EdgeSink *sink, const Edge *edge)
{
    Search *s = (Search *)sink;
    if (!s->failed) found_reference(s, edge);
}
/* referents(x): a pair of edge and target for each reference that x owns. */
NATIVE(krait_referents)
{
    Search s    = {.sink = {add_outgoing}};
    Owned  list = list_new(0);
    edges_of(args[0], &s.sink);
    hold(&s, true);
    if (s.failed) {
        heap_fail();
        ref_drop_maybe(list);
        list = NULL;
    }
    for (size_t i = 0; list && i < s.count; i++) {
        Owned about = edge_tuple(&s.found[i].chain[0]), pair = about ? tuple_pack(2, about, s.found[i].chain[0].target) : NULL;
        ref_drop_maybe(about);
        if (!pair || !list_append_take((List *)list, pair)) ref_clear(&list);
    }
    hold(&s, false);
    free(s.found);
    return list;
}

NATIVE(krait_count) { return int_new((int64_t)args[0]->refcount - own_references(args[0])); }

/* objects(): everything that can be found, built-in types and code included. */
NATIVE(krait_objects)
{
    ObjectSet set;
    Owned     list = list_new(0);
    if (!list || !objects_find_all(&set)) return ref_drop_maybe(list), NULL;
    for (size_t i = 0; list && i < set.used; i++)
        if (set.order[i] != list && !list_append((List *)list, set.order[i])) ref_clear(&list);
    objects_release(&set);
    return list;
}

/* snapshot_rows(cls): see krait.Snapshot. */
NATIVE(krait_snapshot_rows)
{
    if (!is_type(args[0])) return raise_type_error("a class is required, not %T", args[0]);
    return snapshot_rows((const Type *)args[0]);
}

NATIVE(krait_garbage) { return snapshot_garbage(); }

NATIVE(krait_write_snapshot)
{
    if (args[0] != NONE && !IS_STR(args[0])) return raise_type_error("a snapshot's path must be str or None, not %T", args[0]);
    Owned path = args[0] == NONE ? NULL : ref_keep(args[0]);
    char *name = path ? str_to_c(path) : options.snapshot ? strdup(options.snapshot) : NULL;
    bool  ok   = !name || snapshot_write(name);
    free(name);
    ref_drop_maybe(path);
    return ok ? none_new() : NULL;
}

/* trace_refs(on, name): --trace=refs[:NAME] from here on, or no longer. */
NATIVE(krait_trace_refs)
{
    if (args[0] == FALSE_) return refs_stop(), none_new();
    if (args[1] != NONE && !IS_STR(args[1])) return raise_type_error("a variable's name must be str or None, not %T", args[1]);
    char *name = args[1] == NONE ? NULL : str_to_c(args[1]);
    bool  ok   = refs_start(name);
    free(name);
    return ok ? none_new() : NULL;
}

NATIVE(krait_generation)
{
    if (!gc_is_tracked(args[0])) return none_new();
    return int_new(gc_head(args[0])->generation);
}

/* colours(): may what is printed for a person be coloured? */
NATIVE(krait_columns)
{
    char *utf8 = IS_STR(args[0]) ? str_to_c(args[0]) : NULL;
    if (!utf8) return IS_STR(args[0]) ? NULL : raise_type_error("columns() takes a str, not '%T'", args[0]);
    int columns = columns_of(utf8, strlen(utf8));
    free(utf8);
    return int_new(columns);
}

NATIVE(krait_colours)
{
    const char *term = getenv("TERM"), *no_color = getenv("NO_COLOR");
    return bool_new(isatty(1) && !(no_color && *no_color) && term && strcmp(term, "dumb") != 0);
}

/* typed_text(code): what it was compiled from, if that is in no file. */
NATIVE(krait_typed_text)
{
    if (args[0]->shape != SHAPE_CODE) return raise_type_error("code is required, not %T", args[0]);
    return typed_text((const Code *)args[0]);
}

/* What messages call a class of the library: "datetime.date", as they call classes in C. */
NATIVE(krait_dotted_name)
{
    if (!is_type(args[0]) || !(AS(Type, args[0])->flags & TYPE_HEAP)) return raise_type_error("a class is required, not %T", args[0]);
    Type *type   = AS(Type, args[0]);
    Owned module = type_module(type), text = module ? str_format_c("%S.%U", module, type->name_object) : NULL;
    char *name   = text ? str_to_c(text) : NULL;
    ref_drop_maybe(module);
    ref_drop_maybe(text);
    if (!name) return error_pending() ? NULL : raise_no_memory();
    if (type->name != type->name_object->data) free((void *)type->name);
    type->name = name;
    return ref_keep(args[0]);
}

static const NativeDef functions[] = {
    {"dotted_name", krait_dotted_name, "cls, /", "Messages call the class by module and name from now on.", 0},
    {"number", krait_number, "object, /", "A short number for the object: 1, 2, ... in the order in which objects are first shown.", 0},
    {"references", krait_references, "object, /", "Its count, and for each reference to it a chain of edges.", 0},
    {"referents", krait_referents, "object, /", "Pairs (edge, target), one for each reference that the object owns.", 0},
    {"count", krait_count, "object, /", "References to the object, without those of the call.", 0},
    {"objects", krait_objects, "", "All objects that can be found from the collector's lists, the frames and the interpreter.", 0},
    {"snapshot_rows", krait_snapshot_rows, "cls, /", "A line for each object, those of the class left out.", 0},
    {"garbage", krait_garbage, "", "What of the program's objects is garbage now.", 0},
    {"write_snapshot", krait_write_snapshot, "path=None, /", "The program's objects as JSON; without a path where --snapshot says, if it does.", 0},
    {"trace_refs", krait_trace_refs, "on, name, /", "Begin or end to tell each change of a count on standard error.", 0},
    {"generation", krait_generation, "object, /", "The list the collector knows it by: 0, 1, 2; 4 is frozen; None: untracked.", 0},
    {"explain", krait_explain, "generation=2, /", "Runs a collection and gives the story of its phases.", 0},
    {"columns", krait_columns, "text, /", "How many columns of a terminal the text fills.", 0},
    {"colours", krait_colours, "", "Whether standard output is a terminal that wants colours.", 0},
    {"typed_text", krait_typed_text, "code, /", "The text of a program that is in no file, such as an entry of the prompt; or None.", 0},
    {"heap", krait_heap, "", "The figures of arenas, pools and size classes as a dict.", 0},
    {"block", krait_block, "object, /", "Where the object's block lies, as a dict; None for a static object.", 0},
    {"pool_map", krait_pool_map, "", "Each pool of each arena as a tuple, by address.", 0},
    {0},
};
const NativeModule _krait_module = {"_krait", "What the module krait shows of the heap.", functions, NULL};
