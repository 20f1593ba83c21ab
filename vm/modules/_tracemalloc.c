/* _tracemalloc.c -- the C half of tracemalloc (lib/tracemalloc.py is the other): where each live block was asked for.
 *
 * While tracing, an observer of the heap keeps for every block its size and its trace: the innermost frames
 * (file name, line) at that moment, innermost first. Equal traces are kept once. These tables lie outside the heap (malloc), so that
 * looking doesn't change what is looked at; file names are kept alive until clear_traces().
 */
#include <stdlib.h>
#include <string.h>

#include "gc/address_table.h"
#include "gc/observe.h"
#include "runtime/int.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/shape.h"
#include "vm/frame.h"
#include "vm/modules/tracemalloc.h"

enum { MAX_FRAMES = 65535 };

typedef struct Place { Str *file; int line; } Place;
typedef struct Trace {
    uint64_t hash;
    int      count, total; /* frames kept, and how many there were */
    Place    places[];
} Trace;

static struct {
    bool     on, paused;
    int      limit; /* frames of a trace */
    AddressTable blocks; /* number: the size; more: the Trace */
    Trace  **traces; /* each once: open addressing */
    size_t   trace_mask, trace_count, trace_bytes;
    uint64_t bytes, peak;
    Trace   *scratch; /* room for `limit` places */
} state;

static size_t mix(uint64_t value) { return (size_t)((value >> 3) * UINT64_C(0x9E3779B97F4A7C15) >> 20); }

/* ---- traces -------------------------------------------------------------------------------------------- */

static void take_trace(Trace *t)
{
    *t = (Trace){.hash = UINT64_C(0xcbf29ce484222325)};
    for (Frame *f = frame_innermost(); f; f = frame_before(f), t->total++) {
        if (t->count >= state.limit) continue;
        Place p              = {f->code->filename, code_line(f->code, frame_unit(f))};
        t->places[t->count++] = p;
        t->hash              = (t->hash ^ (uintptr_t)p.file) * UINT64_C(0x100000001b3);
        t->hash              = (t->hash ^ (uint64_t)p.line) * UINT64_C(0x100000001b3);
    }
}

static bool same_trace(const Trace *a, const Trace *b)
{
    if (a->hash != b->hash || a->count != b->count || a->total != b->total) return false;
    for (int i = 0; i < a->count; i++)
        if (a->places[i].file != b->places[i].file || a->places[i].line != b->places[i].line) return false;
    return true;
}

static bool traces_grow(void)
{
    size_t   slots = state.traces ? (state.trace_mask + 1) * 2 : 256, old_slots = state.traces ? state.trace_mask + 1 : 0;
    Trace  **old = state.traces, **larger = calloc(slots, sizeof *larger);
    if (!larger) return false;
    state.traces     = larger;
    state.trace_mask = slots - 1;
    for (size_t i = 0; i < old_slots; i++) {
        if (!old[i]) continue;
        size_t k = mix(old[i]->hash) & state.trace_mask;
        while (larger[k]) k = (k + 1) & state.trace_mask;
        larger[k] = old[i];
    }
    free(old);
    return true;
}

/* The trace of this moment, kept; NULL: no memory. */
static Trace *trace_now(void)
{
    take_trace(state.scratch);
    if ((!state.traces || state.trace_count * 2 >= state.trace_mask) && !traces_grow()) return NULL;
    size_t k = mix(state.scratch->hash) & state.trace_mask;
    for (; state.traces[k]; k = (k + 1) & state.trace_mask)
        if (same_trace(state.traces[k], state.scratch)) return state.traces[k];
    size_t bytes = sizeof(Trace) + (size_t)state.scratch->count * sizeof(Place);
    Trace *t     = malloc(bytes);
    if (!t) return NULL;
    memcpy(t, state.scratch, bytes);
    for (int i = 0; i < t->count; i++) ref_keep(OBJ(t->places[i].file));
    state.traces[k] = t;
    state.trace_count++;
    state.trace_bytes += bytes;
    return t;
}

/* ---- blocks -------------------------------------------------------------------------------------------- */

static void block_allocated(HeapObserver *self, void *block, size_t size)
{
    (void)self;
    Trace      *trace = state.paused ? NULL : trace_now();
    AddressRow *row   = trace ? address_place(&state.blocks, block) : NULL;
    if (!row) return;
    state.bytes += size - row->number; /* the size that it had, or 0 */
    row->number  = size;
    row->more    = trace;
    if (state.bytes > state.peak) state.peak = state.bytes;
}

static void block_freed(HeapObserver *self, void *block, size_t size)
{
    (void)self, (void)size;
    AddressRow *row = address_find(&state.blocks, block);
    if (!row) return;
    state.bytes -= row->number;
    address_remove(&state.blocks, row);
}
static HeapObserver observer = {.allocated = block_allocated, .freed = block_freed};

static void forget_all(void)
{
    Trace **traces = state.traces;
    size_t  slots  = traces ? state.trace_mask + 1 : 0;
    address_table_release(&state.blocks);
    state.traces = NULL;
    state.trace_count = state.trace_bytes = 0;
    state.bytes = state.peak = 0;
    for (size_t i = 0; i < slots; i++) {
        if (!traces[i]) continue;
        for (int k = 0; k < traces[i]->count; k++) ref_drop(OBJ(traces[i]->places[k].file));
        free(traces[i]);
    }
    free(traces);
}

bool tracemalloc_start(int frames)
{
    if (state.on) return true;
    state.limit   = frames;
    state.scratch = malloc(sizeof(Trace) + (size_t)frames * sizeof(Place));
    if (!state.scratch) return heap_fail(), false;
    state.on = true;
    heap_observe(&observer);
    return true;
}

void tracemalloc_stop(void)
{
    if (!state.on) return;
    heap_unobserve(&observer);
    state.on = false;
    forget_all();
    free(state.scratch);
    state.scratch = NULL;
}

/* ---- the module ---------------------------------------------------------------------------------------- */

NATIVE(start)
{
    int64_t frames = 1;
    if (args[0] && !number_to_index(args[0], &frames, NULL)) return NULL; /* what doesn't fit 64 bits comes back as the nearest that does */
    if (frames != (int)frames) return raise_overflow_error("Python int too large to convert to C int");
    if (frames < 1 || frames > MAX_FRAMES) return raise_value_error("the number of frames must be in range [1; %d]", MAX_FRAMES);
    return tracemalloc_start((int)frames) ? none_new() : NULL;
}
NATIVE(stop) { tracemalloc_stop(); return none_new(); }
NATIVE(is_tracing) { return bool_new(state.on); }
NATIVE(clear_traces) { if (state.on) forget_all(); return none_new(); }
NATIVE(get_traceback_limit) { return int_new(state.limit ? state.limit : 1); }
NATIVE(reset_peak) { state.peak = state.bytes; return none_new(); }

static Owned pair_of(uint64_t a, uint64_t b)
{
    Owned first = int_from_uint64(a), second = int_from_uint64(b), pair = first && second ? tuple_pack(2, first, second) : NULL;
    ref_drop_maybe(first), ref_drop_maybe(second);
    return pair;
}
NATIVE(get_traced_memory) { return pair_of(state.bytes, state.peak); }
NATIVE(get_tracemalloc_memory)
{
    if (!state.on) return int_new(0);
    uint64_t bytes = address_table_bytes(&state.blocks) + (state.traces ? (state.trace_mask + 1) * sizeof(Trace *) : 0);
    return int_from_uint64(bytes + state.trace_bytes);
}

static Owned places_tuple(const Trace *t)
{
    Owned all = list_new(t->count);
    for (int i = 0; all && i < t->count; i++) {
        Owned line = int_new(t->places[i].line), place = line ? tuple_pack(2, OBJ(t->places[i].file), line) : NULL;
        ref_drop_maybe(line);
        if (!place || !list_append_take((List *)all, place)) ref_clear(&all);
    }
    Owned tuple = all ? object_to_tuple(all) : NULL;
    ref_drop_maybe(all);
    return tuple;
}

static Owned trace_tuple(const AddressRow *row)
{
    const Trace *trace = row->more;
    Owned domain = int_new(0), size = int_from_uint64(row->number), places = places_tuple(trace), total = int_new(trace->total), t = NULL;
    if (domain && size && places && total) t = tuple_pack(4, domain, size, places, total);
    ref_drop_maybe(domain), ref_drop_maybe(size), ref_drop_maybe(places), ref_drop_maybe(total);
    return t;
}

/* (domain, size, ((file, line), ...), number of frames there were) for each block: a picture of the moment of the call. */
NATIVE(get_traces)
{
    Owned  list  = list_new(0);
    size_t count = 0;
    AddressRow *rows = malloc((state.blocks.used + 1) * sizeof *rows); /* making the list changes the table */
    if (!rows || !list) {
        free(rows);
        if (list) heap_fail();
        ref_drop_maybe(list);
        return NULL;
    }
    for (size_t i = 0; state.blocks.rows && i <= state.blocks.mask; i++) {
        const AddressRow *row = &state.blocks.rows[i];
        if (row->address && row->address != (char *)list - sizeof(GcHead)) rows[count++] = *row;
    }
    state.paused = true;
    for (size_t i = 0; list && i < count; i++) {
        Owned t = trace_tuple(&rows[i]);
        if (!t || !list_append_take((List *)list, t)) ref_clear(&list);
    }
    state.paused = false;
    free(rows);
    return list;
}

NATIVE(get_object_traceback)
{
    const AddressRow *row = address_find(&state.blocks, object_block(args[0]));
    return row ? places_tuple(row->more) : none_new();
}

bool tracemalloc_place(const void *block, const Str **file, int *line)
{
    const AddressRow *row   = address_find(&state.blocks, block);
    const Trace      *trace = row ? row->more : NULL;
    if (!trace || !trace->count) return false;
    int k = 0;
    while (k < trace->count - 1 && !strncmp(trace->places[k].file->data, "<frozen ", 8)) k++; /* the library works for the program */
    *file = trace->places[k].file;
    *line = trace->places[k].line;
    return true;
}

static const NativeDef functions[] = {
    {"start", start, "nframe=1, /", "Start tracing Python memory allocations.", 0},
    {"stop", stop, "", "Stop tracing and forget all traces.", 0},
    {"is_tracing", is_tracing, "", "Whether allocations are traced.", 0},
    {"clear_traces", clear_traces, "", "Forget the traces of all blocks.", 0},
    {"get_traceback_limit", get_traceback_limit, "", "How many frames a trace may have.", 0},
    {"reset_peak", reset_peak, "", "The peak is the present size now.", 0},
    {"get_traced_memory", get_traced_memory, "", "(current, peak) size of the traced blocks, in bytes.", 0},
    {"get_tracemalloc_memory", get_tracemalloc_memory, "", "How many bytes the traces take themselves.", 0},
    {"_get_traces", get_traces, "", "The traces of all blocks as a list of tuples.", 0},
    {"_get_object_traceback", get_object_traceback, "obj, /", "Where the object's block was asked for, or None.", 0},
    {0},
};
const NativeModule _tracemalloc_module = {"_tracemalloc", "Where memory was allocated.", functions, NULL};
