/* krait_explain.c -- one collection, told phase by phase: krait.explain() and --trace=gc.
 *
 * The collector calls at its phases (GcListener.phase). Nothing may be allocated from the heap there, so the story is
 * written to memory by stdio, and shown when the collection is over. The program's own objects are named; the interpreter's own
 * (what was there when the program began, what the library's modules lead to, functions and their parts) are only counted.
 */
#include "vm/modules/krait_explain.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gc/address_table.h"
#include "gc/cycle.h"
#include "runtime/native.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "vm/frame.h"
#include "vm/observe/label.h"

enum { WIDTH = 78 };

static struct {
    FILE  *out;
    char  *text;
    size_t length;
    int    number;                   /* of the collection             */
    size_t candidates, unreachable;  /* at the phases before          */
    bool   asked;                    /* by krait.explain(), which takes the text */
    Object *ours[4096];              /* objects from before the start */
    size_t ours_count;
} story;

/* ---- who is the program's own -------------------------------------------------------------------------- */

static int add_ours(Object *o, void *unused)
{
    (void)unused;
    if (story.ours_count < sizeof story.ours / sizeof *story.ours) story.ours[story.ours_count++] = o;
    return 0;
}
static int by_address(const void *a, const void *b)
{
    const Object *const *left = a, *const *right = b;
    return *left < *right ? -1 : *left > *right;
}

/* What the modules of the library lead to, without going through functions and classes of the program, which hooks and registries
   may hold. Nothing of it can be garbage. */
static bool is_frozen(const Str *filename) { return !strncmp(filename->data, "<frozen ", 8); }

/* A module that was built in; __main__ may have no __file__, either. */
static bool is_library(const Dict *space)
{
    Borrowed name = dict_find_str(space, names.__name__), file = dict_find_str(space, names.__file__);
    if (name && IS_STR(name) && str_equal_c((const Str *)name, "__main__")) return false;
    return !file || (IS_STR(file) && is_frozen((const Str *)file));
}

/* Is its module named as one that was built in? */
static bool is_library_class(const Type *cls)
{
    Borrowed name = cls->dict ? dict_find_str(cls->dict, names.__module__) : NULL, module = NULL;
    if (name && IS_STR(name)) module = dict_find_str(interp.modules, (const Str *)name);
    return module && module->shape == SHAPE_MODULE && is_library(((const Module *)module)->dict);
}

typedef struct LibraryWalk { Object **waiting; size_t used, capacity; } LibraryWalk;
static AddressTable library;

static int reach(Object *o, void *argument)
{
    LibraryWalk *walk = argument;
    if (!shape_type[o->shape]->gc.traverse || o->shape == SHAPE_MODULE || o == OBJ(interp.modules)) return 0;
    if (o->shape == SHAPE_FUNCTION && !is_frozen(((Function *)o)->code->filename)) return 0;
    if (shape_flags[o->shape] & SHAPE_INSTANCE && !is_library_class(TYPE_OF(o))) return 0;
    AddressRow *row = address_place(&library, o);
    if (!row || row->number) return 0;
    row->number = 1;
    if (walk->used == walk->capacity) {
        size_t   more    = walk->capacity ? walk->capacity * 2 : 1024;
        Object **waiting = realloc(walk->waiting, more * sizeof *waiting);
        if (!waiting) return 0;
        walk->waiting  = waiting;
        walk->capacity = more;
    }
    walk->waiting[walk->used++] = o;
    return 0;
}

static void find_library(void)
{
    LibraryWalk walk  = {0};
    uint32_t    place = 0;
    Object     *name, *module;
    address_table_release(&library);
    while (dict_next((Dict *)interp.modules, &place, &name, &module)) {
        Dict *space = module->shape == SHAPE_MODULE ? ((Module *)module)->dict : NULL;
        if (space && is_library(space)) reach(OBJ(space), &walk);
    }
    while (walk.used) {
        Object *o = walk.waiting[--walk.used];
        shape_type[o->shape]->gc.traverse(o, reach, &walk);
    }
    free(walk.waiting);
}

static bool is_programs(Object *o)
{
    if (address_find(&library, o)) return false;
    if (bsearch(&o, story.ours, story.ours_count, sizeof o, by_address)) return false;
    if (shape_flags[o->shape] & SHAPE_IS_TYPE) return gc_head(o)->generation == GC_CANDIDATES;
    if (shape_flags[o->shape] & SHAPE_INSTANCE) return true;
    switch (o->shape) {
    case SHAPE_LIST: case SHAPE_SET: case SHAPE_GENERATOR: return true;
    /* the dicts and tuples of functions, classes and modules are many: only garbage makes them worth a word */
    case SHAPE_TUPLE: case SHAPE_DICT: case SHAPE_FROZENSET: case SHAPE_METHOD: case SHAPE_CELL: case SHAPE_FUNCTION:
        return gc_head(o)->generation == GC_CANDIDATES;
    default: return false;
    }
}

/* ---- telling ------------------------------------------------------------------------------------------- */

static void tell(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    vfprintf(story.out, format, arguments);
    va_end(arguments);
}

static const char *plural(size_t n) { return n == 1 ? "" : "s"; }

/* A line of names, as many as fit. */
typedef struct Line { char text[WIDTH + 1]; int length, left_out; } Line;
static void add_name(Line *line, Object *o, const char *format, uint32_t count)
{
    char name[120];
    if (line->left_out || line->length > WIDTH - 40) {
        line->left_out++;
        return;
    }
    int length = snprintf(name, sizeof name, "%s #%lld", text_cut(type_name(TYPE_OF(o)), 24), (long long)krait_id_of(o));
    snprintf(name + length, sizeof name - (size_t)length, format, count);
    line->length += snprintf(line->text + line->length, sizeof line->text - (size_t)line->length, "%s%s", line->length ? ", " : "", name);
}
static void tell_line(const Line *line)
{
    if (line->left_out) tell("      %s and %d more\n", line->text, line->left_out);
    else if (line->length) tell("      %s\n", line->text);
}

typedef struct Account {
    bool   instances; /* which are looked at now */
    size_t all, own, inner, outer; /* candidates; the program's; of these held only by candidates, or from outside, too */
    Line   counts, after;
} Account;

static void account_for(Object *o, uint32_t internal, void *argument)
{
    Account *a = argument;
    bool     instance = shape_flags[o->shape] & SHAPE_INSTANCE;
    if (a->instances) a->all++;
    if (instance != a->instances || !is_programs(o)) return; /* instances of the program's classes are named first */
    a->own++;
    add_name(&a->counts, o, ": %u", o->refcount);
    add_name(&a->after, o, ": %u", o->refcount - internal);
    if (o->refcount == internal) a->inner++;
    else a->outer++;
}

static void tell_counted(void)
{
    Account a = {.instances = true};
    cycle_for_each_candidate(account_for, &a);
    a.instances = false;
    cycle_for_each_candidate(account_for, &a);
    story.candidates = a.all;
    tell("  1 candidates: %zu object%s, %zu of them the program's\n", a.all, plural(a.all), a.own);
    tell("  2 their reference counts\n");
    tell_line(&a.counts);
    tell("  3 less the references that candidates hold to each other\n");
    tell_line(&a.after);
    tell("      at 0: held by candidates only (%zu); more: held from outside, too (%zu)\n", a.inner, a.outer);
}

static void tell_list(const char *what)
{
    const Generation *garbage = &heap.generation[GC_CANDIDATES];
    Line              line    = {.length = 0};
    size_t            count   = 0;
    for (uint32_t i = 0; i < garbage->used; i++) {
        Object *o = garbage->objects[i];
        if (!o) continue;
        count++;
        if (!is_programs(o)) continue;
        add_name(&line, o, "", 0);
    }
    tell(what, count, plural(count));
    tell_line(&line);
}

static size_t listed(void) { return gc_list_length(GC_CANDIDATES); }

/* What waits for its finalizer, counted before they run. */
static size_t finalizers_left(void)
{
    const Generation *garbage = &heap.generation[GC_CANDIDATES];
    size_t            count   = 0;
    for (uint32_t i = 0; i < garbage->used; i++) {
        Object *o = garbage->objects[i];
        if (o && !(gc_head(o)->flags & GC_FINALIZED) && shape_type[o->shape]->gc.finalize) count++;
    }
    return count;
}

/* ---- a collection -------------------------------------------------------------------------------------- */

static void tell_why(int generation)
{
    Frame            *f    = frame_innermost();
    const Generation *list = &heap.generation[generation];
    while (f && !strncmp(f->code->filename->data, "<frozen ", 8)) f = frame_before(f);
    int line = f ? code_line(f->code, frame_unit(f)) : 0;
    tell("collection %d, of generation %d: ", ++story.number, generation);
    if (!story.asked && list->count > list->threshold) tell("its count %d is over %d, line %d\n", list->count, list->threshold, line);
    else tell("asked for, line %d\n", line);
}

static void begin(int generation)
{
    story.out = open_memstream(&story.text, &story.length);
    if (!story.out) return;
    find_library();
    tell_why(generation);
    tell("    objects in generations 0, 1, 2: %zu %zu %zu\n", gc_list_length(0), gc_list_length(1), gc_list_length(2));
}

static void end(int generation)
{
    tell(" 10 survivors are in generation %d: now %zu %zu %zu\n", generation < 2 ? generation + 1 : 2, gc_list_length(0), gc_list_length(1),
         gc_list_length(2));
    fclose(story.out);
    story.out = NULL;
    address_table_release(&library);
    if (story.asked) return;
    fputs(story.text, stderr);
    free(story.text);
    story.text = NULL;
}

static void phase(GcPhase phase, int generation)
{
    static size_t waiting;
    if (phase == GC_PHASE_STARTED) begin(generation);
    if (!story.out) return;
    switch (phase) {
    case GC_PHASE_STARTED: break;
    case GC_PHASE_COUNTED: tell_counted(); break;
    case GC_PHASE_SORTED:
        story.unreachable = listed();
        tell("  4 what is held from outside lives, and all that it reaches: %zu rescued\n", story.candidates - story.unreachable);
        if (!story.unreachable) tell("  5 unreachable: nothing\n");
        else tell_list("  5 unreachable: %zu object%s\n");
        break;
    case GC_PHASE_WEAK_CUT:
        tell("  6 weak references to them are cut\n");
        waiting = finalizers_left();
        break;
    case GC_PHASE_FINALIZED: tell("  7 finalizers called: %zu\n", waiting); break;
    case GC_PHASE_RESCUED:
        tell("  8 resurrected by these: %zu\n", story.unreachable - listed());
        story.unreachable = listed();
        break;
    case GC_PHASE_CLEARED: tell("  9 cleared, so that counts fall to 0: %zu freed\n", story.unreachable); break;
    case GC_PHASE_FINISHED: end(generation); break;
    }
}

void explain_program_starts(bool always)
{
    story.ours_count = 0;
    gc_for_each(-1, add_ours, NULL);
    qsort(story.ours, story.ours_count, sizeof *story.ours, by_address);
    if (always) gc_listener.phase = phase;
}
void explain_program_ends(void) { gc_listener.phase = NULL; }

/* explain(generation): runs a collection; its story as text. */
NATIVE_SHARED(krait_explain)
{
    int64_t generation = 2;
    if (args[0] && !word_argument(args[0], &generation)) return NULL;
    if (generation < 0 || generation > 2) return raise_value_error("invalid generation");
    if (heap.collecting) return raise_runtime_error("a collection is under way");
    void (*always)(GcPhase, int) = gc_listener.phase;
    gc_listener.phase = phase;
    story.asked       = true;
    gc_collect((int)generation);
    story.asked       = false;
    gc_listener.phase = always;
    Owned result      = story.text ? str_from_utf8(story.text, (int64_t)strlen(story.text)) : none_new();
    free(story.text);
    story.text = NULL;
    return result;
}
