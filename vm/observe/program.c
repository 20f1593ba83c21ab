/* program.c -- see program.h. */
#include "vm/observe/program.h"

#include "gc/heap.h"
#include "runtime/module.h"
#include "vm/interp.h"
#include "vm/modules/krait_explain.h"
#include "vm/modules/tracemalloc.h"
#include "vm/observe/refs.h"
#include "vm/observe/snapshot.h"

enum { LEAK_FRAMES = 12 }; /* enough to see through the library to a line of the program */

static void call_krait(const char *function)
{
    Owned name = str_from_c("krait"), module = name ? import_module(name) : NULL, f = module ? object_get_attr_c(module, function) : NULL;
    Owned done = f ? object_call_0(f) : NULL;
    if (!done) error_unraisable("Exception ignored in", f);
    ref_drop_maybe(name), ref_drop_maybe(module), ref_drop_maybe(f), ref_drop_maybe(done);
}

void program_watch_begins(void)
{
    static bool begun; /* a lesson runs part by part */
    if (begun) return;
    begun = true;
    gc_count_anew();
    if (options.leak_report) {
        if (!tracemalloc_start(LEAK_FRAMES)) error_clear();
        call_krait("_leaks_begin");
    }
    explain_program_starts(options.trace_gc);
    if (options.trace_refs && !refs_start(options.trace_name)) error_clear();
}

void program_watch_ends(void)
{
    explain_program_ends();
    refs_stop();
    if (options.snapshot) snapshot_at_exit(options.snapshot);
    if (options.leak_report) call_krait("_leaks_end");
}
