/* state.c -- the interpreter's state, and the order in which the runtime comes up and goes down.
 *
 * Up: memory; the table of shapes, so that objects can be made; small ints; names; types; the ready-made
 * MemoryError.  Down: the same backwards.  Before runtime_stop the machine has let go of everything that programs made.
 */
#include "runtime/state.h"

#include <sys/resource.h>

#include "gc/heap.h"
#include "runtime/codec.h"
#include "runtime/error.h"
#include "runtime/exception.h"
#include "runtime/int.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/shape.h"
#include "runtime/warning.h"
#include "runtime/weakref.h"

Interp interp;

enum {
    DEFAULT_RECURSION_LIMIT = 1000,
    STACK_RESERVE = 256 << 10, /* for what runs below the last check: making the exception, library functions */
    STACK_ASSUMED = 8 << 20,
    STACK_MOST    = 1 << 30,
};

static char *c_stack_lowest(void)
{
    struct rlimit limit;
    char          here;
    size_t        size = STACK_ASSUMED;
    if (getrlimit(RLIMIT_STACK, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY)
        size = limit.rlim_cur < STACK_MOST ? (size_t)limit.rlim_cur : STACK_MOST;
    uintptr_t top = (uintptr_t)&here;
    return (char *)(size > 2 * STACK_RESERVE ? top - size + STACK_RESERVE : top - size / 2);
}

bool runtime_start(void)
{
    recursion_limit_set(DEFAULT_RECURSION_LIMIT);
    interp.c_stack_limit   = c_stack_lowest();
    interp.handled         = &interp.handled_base;
    if (!heap_start()) return false;
    types_prepare();
    instances_start();
    weakrefs_start();
    exceptions_start();
    return int_start() && names_start() && types_start() && exceptions_ready();
}

void runtime_stop(void)
{
    error_clear();
    source_lines_forget();
    warning_stop();
    ref_clear(&interp.repr_active);
    heap.no_memory = NULL;
    ref_clear(&interp.memory_error);
    ref_clear(&interp.memory_spare);
    codec_stop();
    natives_stop();
    types_stop();
    names_stop();
    heap_stop();
}
