/* _queue.c -- the module _queue: SimpleQueue, first in, first out, without bounds.
 *
 * The items that wait are items[first .. length) of a list; those in front of `first` have been taken. Only the thread whose turn it
 * is looks at it, so that no lock is needed; who finds nothing gives the turn away and looks again when it is told of a put().
 */
#include "gc/weak.h"
#include "runtime/class.h"
#include "runtime/exception.h"
#include "vm/frame.h"
#include "vm/modules/made_exception.h"
#include "vm/modules/thread_parts.h"

typedef struct SimpleQueue {
    Object   head;
    List    *items;   /* NULL: the collector has cleared it */
    uint32_t first;
    int64_t  waiting; /* how many threads wait for an item  */
} SimpleQueue;

#define QUEUE(o) AS(SimpleQueue, o)
enum { SQUEEZE_FROM = 64 }; /* so many items must be gone before the others move down */

static Type simple_queue_type;

static Type *empty_error(void) { return made_exception("_queue", "Empty", &exc_Exception); }

static Owned queue_new(Type *cls, UNUSED Object **args, int n, Tuple *keywords)
{
    if (cls == &simple_queue_type && n) return raise_type_error("SimpleQueue() takes no positional arguments");
    if (cls == &simple_queue_type && !native_no_keywords("SimpleQueue", keywords)) return NULL;
    Owned items = list_new(0), o = items ? type_alloc(cls) : NULL;
    if (!o) {
        ref_drop_maybe(items);
        return NULL;
    }
    gc_untrack(items); /* nobody else can reach it */
    QUEUE(o)->items = AS(List, items);
    gc_track(o);
    return o;
}

static int traverse(Object *self, GcVisit visit, void *argument)
{
    List *items = QUEUE(self)->items;
    int   stop  = 0;
    for (uint32_t i = items ? QUEUE(self)->first : 0; items && i < items->length && !stop; i++) stop = visit(items->items[i], argument);
    return stop;
}

/* Those already taken are no references any more. */
static void forget_taken(SimpleQueue *queue)
{
    List *items = queue->items;
    for (uint32_t i = queue->first; i < items->length; i++) items->items[i - queue->first] = items->items[i];
    items->length -= queue->first;
    queue->first = 0;
}

static void clear(Object *self)
{
    SimpleQueue *queue = QUEUE(self);
    if (!queue->items) return;
    forget_taken(queue);
    List *items  = queue->items;
    queue->items = NULL;
    ref_drop(OBJ(items));
}

static void dealloc(Object *self)
{
    gc_untrack(self);
    if (gc_head(self)->flags & GC_HAS_WEAK) weak_clear(self);
    clear(self);
    container_release(self, sizeof(SimpleQueue));
}

static int64_t size(const SimpleQueue *queue) { return queue->items ? queue->items->length - queue->first : 0; }

/* ---- putting in and taking out --------------------------------------------------------------------- */

static Owned put(Object *self, Object *item)
{
    SimpleQueue *queue = QUEUE(self);
    if (!queue->items || !list_append(queue->items, item)) return queue->items ? NULL : raise_runtime_error("the queue is gone");
    if (queue->waiting) turn_notify(queue);
    return none_new();
}

static Owned take(SimpleQueue *queue)
{
    Owned item = queue->items->items[queue->first++];
    if (queue->first == queue->items->length || (queue->first >= SQUEEZE_FROM && queue->first > queue->items->length / 2)) forget_taken(queue);
    return item;
}

/* wait: ns, -1: for ever. */
static Owned get(Object *self, int64_t wait)
{
    SimpleQueue *queue    = QUEUE(self);
    int64_t      deadline = wait > 0 ? thread_deadline(wait) : 0;
    Owned        item     = NULL;
    ref_keep(self);
    while (!size(queue)) {
        if (wait == 0 || (deadline && thread_now() >= deadline)) {
            Type *error = empty_error();
            if (error) raise_with_args(error, NULL, 0);
            break;
        }
        queue->waiting++;
        turn_wait(queue, deadline);
        queue->waiting--;
        if (interp.pending && !check_pending()) break;
    }
    if (!error_pending()) item = take(queue);
    if (size(queue) && queue->waiting) turn_notify(queue); /* a notice may have come here in vain */
    ref_drop(self);
    return item;
}

NATIVE(queue_put) { return put(args[0], args[1]); }
NATIVE(queue_get_nowait) { return get(args[0], 0); }
NATIVE(queue_size) { return int_new(size(QUEUE(args[0]))); }
NATIVE(queue_empty) { return bool_new(!size(QUEUE(args[0]))); }
NATIVE(queue_class_getitem) { return generic_alias_new(args[0], args[1]); }

NATIVE(queue_get)
{
    Truth   block = args[1] ? object_truth(args[1]) : TRUTH_YES;
    int64_t wait  = -1;
    if (block < 0) return NULL;
    if (!block) return get(args[0], 0);
    if (args[2] && args[2] != NONE) {
        if (!thread_timeout(args[2], &wait)) return NULL;
        if (wait < 0) return raise_value_error("'timeout' must be a non-negative number");
    }
    return get(args[0], wait);
}

static const NativeDef methods[] = {
    { "put", queue_put, "item, block=True, timeout=None", "Put an item in; block and timeout mean nothing here.", 0 },
    { "put_nowait", queue_put, "item", "Put an item in.", 0 },
    { "get", queue_get, "block=True, timeout=None", "Take an item out; Empty when there is none, at once or after so many seconds.", 0 },
    { "get_nowait", queue_get_nowait, "", "Take an item out; Empty when there is none.", 0 },
    { "qsize", queue_size, "", "The number of items.", 0 },
    { "empty", queue_empty, "", "Whether there is no item.", 0 },
    { "__class_getitem__", queue_class_getitem, "item, /", "SimpleQueue[item]: with the type of its items noted.", NATIVE_CLASS },
    { 0 },
};

static STATIC_OBJECT Type simple_queue_type = {
    .gc = { .size = sizeof(SimpleQueue), .traverse = traverse, .clear = clear, .dealloc = dealloc }, .name = "_queue.SimpleQueue",
    .weak_ok = true, .flags = TYPE_BASE, .doc = "Simple, unbounded, reentrant FIFO queue.", .new_ = queue_new, .methods = methods,
};

static bool setup(Module *module)
{
    Type *empty = empty_error();
    return empty && type_ready(&simple_queue_type) && dict_set_c(module->dict, "SimpleQueue", OBJ(&simple_queue_type)) &&
           dict_set_c(module->dict, "Empty", OBJ(empty));
}

const NativeModule _queue_module = { "_queue", "Queues for threads.", NULL, setup };
