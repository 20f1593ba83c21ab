/* _heapq.c -- a list kept as a heap: item i is not larger than items 2i + 1 and 2i + 2.
 *
 * The same with the order turned round (the _max functions) serves nsmallest().  A comparison may run any code, and so
 * change the list: its items are kept while they are compared, and a new length is an error.
 */
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/float.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/text.h"

#define HEAP(o) AS(List, o)

typedef enum { LEAST_FIRST, LARGEST_FIRST } Order;

/* Has item a its place before item b?  The list must keep its length meanwhile. */
static Truth before(List *heap, uint32_t a, uint32_t b, Order order)
{
    Object *x = heap->items[order == LEAST_FIRST ? a : b], *y = heap->items[order == LEAST_FIRST ? b : a];
    if ((x->shape | y->shape) == SHAPE_INT) return int_word(x) < int_word(y);
    if (x->shape == SHAPE_FLOAT && y->shape == SHAPE_FLOAT) return FLOAT_VALUE(x) < FLOAT_VALUE(y);
    uint32_t length = heap->length;
    ref_keep(x);
    ref_keep(y);
    Truth less = object_compare_truth(x, y, CMP_LT);
    ref_drop(x);
    ref_drop(y);
    if (less != TRUTH_ERROR && heap->length != length) {
        raise_runtime_error("list changed size during iteration");
        return TRUTH_ERROR;
    }
    return less;
}

static void swap(List *heap, uint32_t a, uint32_t b)
{
    Object *item   = heap->items[a];
    heap->items[a] = heap->items[b];
    heap->items[b] = item;
}

/* An item moves up to where it belongs, but not above `top`. */
static bool rise(List *heap, uint32_t top, uint32_t at, Order order)
{
    while (at > top) {
        uint32_t parent = (at - 1) / 2;
        Truth    first  = before(heap, at, parent, order);
        if (first == TRUTH_ERROR) return false;
        if (first == TRUTH_NO) break;
        swap(heap, at, parent);
        at = parent;
    }
    return true;
}

/* The item at `top` goes down to a leaf, children moving up, and then rises: mostly it belongs near the bottom. */
static bool settle(List *heap, uint32_t top, Order order)
{
    uint32_t at = top, inner = heap->length / 2;
    while (at < inner) {
        uint32_t child = 2 * at + 1;
        if (child + 1 < heap->length) {
            Truth left = before(heap, child, child + 1, order);
            if (left == TRUTH_ERROR) return false;
            child += left == TRUTH_NO;
        }
        swap(heap, child, at);
        at = child;
    }
    return rise(heap, top, at, order);
}

static bool is_list(Object *o, const char *what)
{
    if (IS_LIST(o)) return true;
    raise_type_error("%s must be list, not %s", what, argument_kind(o));
    return false;
}

static Owned out_of_range(void) { return raise_index_error("index out of range"); }

static Owned pop(Object *o, const char *what, Order order)
{
    if (!is_list(o, what)) return NULL;
    List *heap = HEAP(o);
    if (heap->length == 0) return out_of_range();
    Owned last = heap->items[heap->length - 1];
    list_resize(heap, heap->length - 1);
    if (heap->length == 0) return last;
    Owned first    = heap->items[0];
    heap->items[0] = last;
    if (settle(heap, 0, order)) return first;
    ref_drop(first);
    return NULL;
}

static Owned replace(Object *o, Object *item, const char *what, Order order)
{
    if (!is_list(o, what)) return NULL;
    List *heap = HEAP(o);
    if (heap->length == 0) return out_of_range();
    Owned first    = heap->items[0];
    heap->items[0] = ref_keep(item);
    if (settle(heap, 0, order)) return first;
    ref_drop(first);
    return NULL;
}

static Owned heapify(Object *o, const char *what, Order order)
{
    if (!is_list(o, what)) return NULL;
    for (int64_t i = (int64_t)HEAP(o)->length / 2 - 1; i >= 0; i--)
        if (!settle(HEAP(o), (uint32_t)i, order)) return NULL;
    return none_new();
}

NATIVE(heap_push)
{
    if (!is_list(args[0], "heappush() argument 1") || !list_append(HEAP(args[0]), args[1])) return NULL;
    return rise(HEAP(args[0]), 0, HEAP(args[0])->length - 1, LEAST_FIRST) ? none_new() : NULL;
}

NATIVE(heap_push_pop)
{
    if (!is_list(args[0], "heappushpop() argument 1")) return NULL;
    List *heap = HEAP(args[0]);
    if (heap->length == 0) return ref_keep(args[1]);
    Owned first = ref_keep(heap->items[0]);
    Truth less  = object_compare_truth(first, args[1], CMP_LT);
    ref_drop(first);
    if (less == TRUTH_ERROR) return NULL;
    if (less == TRUTH_NO) return ref_keep(args[1]);
    return replace(args[0], args[1], "heappushpop() argument 1", LEAST_FIRST);
}

NATIVE(heap_pop) { return pop(args[0], "heappop() argument", LEAST_FIRST); }
NATIVE(heap_replace) { return replace(args[0], args[1], "heapreplace() argument 1", LEAST_FIRST); }
NATIVE(heap_heapify) { return heapify(args[0], "heapify() argument", LEAST_FIRST); }
NATIVE(max_pop) { return pop(args[0], "_heappop_max() argument", LARGEST_FIRST); }
NATIVE(max_replace) { return replace(args[0], args[1], "_heapreplace_max() argument 1", LARGEST_FIRST); }
NATIVE(max_heapify) { return heapify(args[0], "_heapify_max() argument", LARGEST_FIRST); }

static const NativeDef functions[] = {
    { "heappush", heap_push, "heap, item, /", "Put an item on the heap.", 0 },
    { "heappushpop", heap_push_pop, "heap, item, /", "Put an item on the heap, then take the smallest out and return it.", 0 },
    { "heappop", heap_pop, "heap, /", "Take the smallest item out and return it.", 0 },
    { "heapreplace", heap_replace, "heap, item, /", "Take the smallest item out and return it, then put an item on the heap.", 0 },
    { "heapify", heap_heapify, "heap, /", "Bring a list into heap order.", 0 },
    { "_heappop_max", max_pop, "heap, /", "heappop() of a heap with the largest first.", 0 },
    { "_heapify_max", max_heapify, "heap, /", "heapify() with the largest first.", 0 },
    { "_heapreplace_max", max_replace, "heap, item, /", "heapreplace() of a heap with the largest first.", 0 },
    { 0 },
};
const NativeModule _heapq_module = { "_heapq", "Lists kept as heaps.", functions, NULL };
