/* collections_deque_iter.c -- iterators over a deque, from the left and from the right. */
#include "vm/modules/collections_parts.h"

typedef struct DequeIter {
    Object   head;
    Deque   *deque;  /* owned */
    int64_t  index;  /* of the next item */
    int64_t  left;   /* how many are left */
    uint64_t state;  /* the deque's at the start */
} DequeIter;

Owned deque_iter_new(Deque *deque, bool reverse)
{
    Owned o = container_new(sizeof(DequeIter), reverse ? deque_reverse_iter_type.shape : deque_iter_type.shape);
    if (!o) return NULL;
    DequeIter *it = AS(DequeIter, o);
    it->deque     = AS(Deque, ref_keep(&deque->head));
    it->left      = deque->length;
    it->index     = reverse ? deque->length - 1 : 0;
    it->state     = deque->state;
    gc_track(o);
    return o;
}

static void dealloc(Object *self)
{
    gc_untrack(self);
    ref_drop(&AS(DequeIter, self)->deque->head);
    container_release(self, sizeof(DequeIter));
}

static int traverse(Object *self, GcVisit visit, void *argument) { return visit(&AS(DequeIter, self)->deque->head, argument); }

/* From the right, a deque that has changed is told of once; from the left each time. */
static inline Owned step(DequeIter *it, int direction)
{
    if (direction < 0 && it->left == 0) return NULL;
    if (UNLIKELY(it->deque->state != it->state)) {
        it->left = 0;
        return raise_runtime_error("deque mutated during iteration");
    }
    if (it->left == 0) return NULL;
    Owned item = ref_keep(deque_item(it->deque, it->index));
    it->index += direction;
    it->left--;
    return item;
}

static Owned next(Object *self) { return step(AS(DequeIter, self), 1); }
static Owned next_left(Object *self) { return step(AS(DequeIter, self), -1); }

static Owned construct_for(Object **args, int n, bool reverse)
{
    int64_t skip = 0;
    if (n < 1 || n > 2) return raise_type_error("function takes at %s (%d given)", n < 1 ? "least 1 argument" : "most 2 arguments", n);
    if (!IS_DEQUE(args[0])) return raise_type_error("argument 1 must be collections.deque, not %T", args[0]);
    if (n > 1 && !word_argument(args[1], &skip)) return NULL;
    Owned o = deque_iter_new(AS(Deque, args[0]), reverse);
    if (!o) return NULL;
    DequeIter *it = AS(DequeIter, o);
    if (skip > it->left) skip = it->left;
    if (skip > 0) {
        it->left -= skip;
        it->index += reverse ? -skip : skip;
    }
    return o;
}

static Owned construct(UNUSED Type *cls, Object **args, int n, UNUSED Tuple *keywords) { return construct_for(args, n, false); }
static Owned construct_reverse(UNUSED Type *cls, Object **args, int n, UNUSED Tuple *keywords) { return construct_for(args, n, true); }

NATIVE(iter_reduce_method)
{
    DequeIter *it   = AS(DequeIter, args[0]);
    Owned      skip = int_new(it->deque->length - it->left), arguments = skip ? tuple_pack(2, it->deque, skip) : NULL, result = NULL;
    if (arguments) result = tuple_pack(2, TYPE_OF(args[0]), arguments);
    ref_drop_maybe(arguments);
    ref_drop_maybe(skip);
    return result;
}

NATIVE(iter_length_hint) { return int_new(AS(DequeIter, args[0])->left); }

static const NativeDef methods[] = {
    { "__length_hint__", iter_length_hint, "", "How many items are left.", 0 },
    { "__reduce__", iter_reduce_method, "", REDUCE_DOC, 0 },
    { 0 },
};

STATIC_OBJECT Type deque_iter_type = {
    .gc = { .size = sizeof(DequeIter), .traverse = traverse, .dealloc = dealloc }, .name = "_collections._deque_iterator",
    .new_ = construct, .iter = iter_self, .next = next, .methods = methods,
};
STATIC_OBJECT Type deque_reverse_iter_type = {
    .gc = { .size = sizeof(DequeIter), .traverse = traverse, .dealloc = dealloc }, .name = "_collections._deque_reverse_iterator",
    .new_ = construct_reverse, .iter = iter_self, .next = next_left, .methods = methods,
};
