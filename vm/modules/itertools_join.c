/* itertools_join.c -- chain, zip_longest, product: several iterables made into one. */
#include "vm/modules/itertools_parts.h"

typedef struct Chain { Object head; Object *source, *active; } Chain; /* an iterator over iterables (NULL: the end), and the one at work */
typedef struct ZipLongest { Object head; Object *iters, *fill, *result; int64_t active; } ZipLongest; /* in the tuple: None has ended */
typedef struct Product { Object head; Object *pools, *result; int64_t *indices; bool ended; } Product; /* result NULL: not begun */

/* ---- chain ------------------------------------------------------------------------------------ */

static Owned chain_over(Type *cls, Owned source) /* takes it over */
{
    Owned o = source ? type_alloc(cls) : NULL;
    if (!o) {
        ref_drop_maybe(source);
        return NULL;
    }
    AS(Chain, o)->source = source;
    gc_track(o);
    return o;
}

Owned chain_of(Borrowed iterables) { return chain_over(&chain_type, object_iter(iterables)); }

static Owned chain_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    if (!takes_no_keywords(&chain_type, cls, keywords)) return NULL;
    Owned iterables = tuple_from_array(args, n), o = iterables ? chain_over(cls, object_iter(iterables)) : NULL;
    ref_drop_maybe(iterables);
    return o;
}

NATIVE(chain_from_iterable) { return chain_over((Type *)args[0], object_iter(args[1])); }

ITERATOR_HOOKS(chain, Chain, 2)

/* The next iterable becomes the active one. false: there is none, or an error is pending. */
static bool chain_advance(Chain *chain)
{
    Owned iterable = next_of(chain->source), iter = iterable ? object_iter(iterable) : NULL;
    ref_drop_maybe(iterable);
    if (iter) ref_set(&chain->active, iter);
    else ref_clear(&chain->source);
    return iter != NULL;
}

static Owned chain_next(Object *self)
{
    Chain *chain = AS(Chain, self);
    while (chain->source) {
        if (!chain->active && !chain_advance(chain)) return NULL;
        if (!chain->active) continue;
        Owned item = next_of(chain->active);
        if (item || error_pending()) return item;
        ref_clear(&chain->active);
    }
    return NULL;
}

NATIVE(chain_reduce)
{
    Chain *chain = AS(Chain, args[0]);
    Owned  none  = ref_keep(&empty_tuple->head);
    if (!chain->source) return reduced(args[0], none);
    return reduced_with(args[0], none, chain->active ? tuple_pack(2, chain->source, chain->active) : tuple_pack(1, chain->source));
}

NATIVE(chain_set_state)
{
    Chain *chain = AS(Chain, args[0]);
    if (!state_tuple(args[1], 1, 2)) return NULL;
    Tuple  *state  = AS(Tuple, args[1]);
    Object *active = state->length > 1 ? state->items[1] : NULL;
    if (!TYPE_OF(state->items[0])->next || (active && !TYPE_OF(active)->next)) return raise_type_error("Arguments must be iterators.");
    ref_set(&chain->source, ref_keep(state->items[0]));
    ref_set(&chain->active, ref_keep_maybe(active));
    return none_new();
}

static const NativeDef chain_methods[] = {
    { "from_iterable", chain_from_iterable, "iterable, /", "A chain of the iterables that the iterable gives.", NATIVE_CLASS },
    { "__reduce__", chain_reduce, "", REDUCE_DOC, 0 },
    { "__setstate__", chain_set_state, "state, /", SET_STATE_DOC, 0 },
    { "__class_getitem__", class_getitem_method, "item, /", "chain[item]: with the type of its items noted.", NATIVE_CLASS },
    { 0 },
};

STATIC_OBJECT Type chain_type = {
    .gc      = ITERATOR_GC(chain, Chain),
    .name    = "itertools.chain",
    .doc     = "chain(*iterables): the items of the first, then those of the second, and so on",
    .flags   = TYPE_BASE,
    .new_    = chain_new, .iter = iter_self, .next = chain_next,
    .methods = chain_methods,
};

/* ---- zip_longest ------------------------------------------------------------------------------ */

/* Only fillvalue may be named. */
static bool fill_value(Object **args, int n, Tuple *keywords, Object **fill)
{
    *fill = NONE;
    if (!keywords || !keywords->length) return true;
    if (keywords->length == 1 && str_equal_c(AS(Str, keywords->items[0]), "fillvalue")) {
        *fill = args[n];
        return true;
    }
    raise_type_error("zip_longest() got an unexpected keyword argument");
    return false;
}

static Owned zip_longest_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    Object *fill;
    if (!fill_value(args, n, keywords, &fill)) return NULL;
    Owned iters = tuple_new(n);
    for (int i = 0; iters && i < n; i++) {
        AS(Tuple, iters)->items[i] = object_iter(args[i]);
        if (!AS(Tuple, iters)->items[i]) ref_clear(&iters);
    }
    Owned result = iters ? tuple_of_none(n) : NULL, o = result ? type_alloc(cls) : NULL;
    if (!o) {
        ref_drop_maybe(iters);
        ref_drop_maybe(result);
        return NULL;
    }
    tuple_done(iters);
    AS(ZipLongest, o)->iters  = iters;
    AS(ZipLongest, o)->result = result;
    AS(ZipLongest, o)->fill   = ref_keep(fill);
    AS(ZipLongest, o)->active = n;
    gc_track(o);
    return o;
}

ITERATOR_HOOKS(zip_longest, ZipLongest, 3)

/* The item that comes from iterator i; NULL: all have ended, or an error is pending. */
static Owned zip_longest_item(ZipLongest *zip, uint32_t i)
{
    Object **place = &AS(Tuple, zip->iters)->items[i];
    if (*place != NONE) {
        Owned item = next_of(*place);
        if (item) return item;
        zip->active--;
        if (error_pending() || zip->active <= 0) {
            zip->active = 0;
            return NULL;
        }
        ref_set(place, none_new());
    }
    return ref_keep(zip->fill);
}

static Owned zip_longest_next(Object *self)
{
    ZipLongest *zip   = AS(ZipLongest, self);
    uint32_t    n     = AS(Tuple, zip->iters)->length;
    if (n == 0 || zip->active == 0) return NULL;
    bool    reused = zip->result->refcount == 1;
    Owned   result = reused ? ref_keep(zip->result) : tuple_new(n);
    if (!result) return NULL;
    for (uint32_t i = 0; i < n; i++) {
        Owned item = zip_longest_item(zip, i);
        if (!item) {
            ref_drop(result);
            return NULL;
        }
        ref_set(&AS(Tuple, result)->items[i], item);
    }
    if (!reused) tuple_done(result);
    else if (gc_head(result)->generation == GC_UNTRACKED) gc_track(result);
    return result;
}

NATIVE(zip_longest_reduce)
{
    ZipLongest *zip       = AS(ZipLongest, args[0]);
    Tuple      *iters     = AS(Tuple, zip->iters);
    Owned       arguments = tuple_new(iters->length);
    if (!arguments) return NULL;
    for (uint32_t i = 0; i < iters->length; i++)
        AS(Tuple, arguments)->items[i] = ref_keep(iters->items[i] == NONE ? &empty_tuple->head : iters->items[i]);
    tuple_done(arguments);
    return reduced_with(args[0], arguments, ref_keep(zip->fill));
}

NATIVE(zip_longest_set_state)
{
    ref_set(&AS(ZipLongest, args[0])->fill, ref_keep(args[1]));
    return none_new();
}

static const NativeDef zip_longest_methods[] = {
    { "__reduce__", zip_longest_reduce, "", REDUCE_DOC, 0 },
    { "__setstate__", zip_longest_set_state, "state, /", SET_STATE_DOC, 0 },
    { 0 },
};

STATIC_OBJECT Type zip_longest_type = {
    .gc      = ITERATOR_GC(zip_longest, ZipLongest),
    .name    = "itertools.zip_longest",
    .doc     = "zip_longest(*iterables, fillvalue=None): as zip(), up to the end of the longest",
    .flags   = TYPE_BASE,
    .new_    = zip_longest_new, .iter = iter_self, .next = zip_longest_next,
    .methods = zip_longest_methods,
};

/* ---- product ---------------------------------------------------------------------------------- */

static bool product_repeat(Object **args, int n, Tuple *keywords, int64_t *repeat)
{
    *repeat = 1;
    if (!keywords || !keywords->length) return true;
    if (keywords->length > 1) raise_type_error("product() takes at most 1 keyword argument (%d given)", (int)keywords->length);
    else if (!str_equal_c(AS(Str, keywords->items[0]), "repeat"))
        raise_type_error("'%.200U' is an invalid keyword argument for product()", keywords->items[0]);
    else if (word_argument(args[n], repeat)) {
        if (*repeat >= 0) return true;
        raise_value_error("repeat argument cannot be negative");
    }
    return false;
}

/* The arguments as tuples, `repeat` times over. */
static Owned product_pools(Object **args, int n, int64_t repeat)
{
    if (repeat && n > INT32_MAX / 8 / repeat) return raise_overflow_error("repeat argument too large");
    int64_t total = n * repeat;
    Owned   pools = tuple_new(total);
    for (int64_t i = 0; pools && i < total; i++) {
        Object **items = AS(Tuple, pools)->items;
        items[i]       = i < n ? object_to_tuple(args[i]) : ref_keep(items[i - n]);
        if (!items[i]) ref_clear(&pools);
    }
    if (pools) tuple_done(pools);
    return pools;
}

static size_t product_bytes(Object *pools) { return AS(Tuple, pools)->length * sizeof(int64_t); }

static Owned product_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    int64_t repeat;
    if (!product_repeat(args, n, keywords, &repeat)) return NULL;
    Owned pools = product_pools(args, n, repeat);
    if (!pools) return NULL;
    int64_t *indices = product_bytes(pools) ? heap_alloc_zeroed(product_bytes(pools)) : NULL;
    Owned    o       = indices || !product_bytes(pools) ? type_alloc(cls) : NULL;
    if (!o) {
        heap_free(indices, product_bytes(pools));
        ref_drop(pools);
        return NULL;
    }
    AS(Product, o)->pools   = pools;
    AS(Product, o)->indices = indices;
    gc_track(o);
    return o;
}

static void product_dealloc(Object *self)
{
    Product *p = AS(Product, self);
    gc_untrack(self);
    if (p->pools) heap_free(p->indices, product_bytes(p->pools));
    iterator_dealloc(self, 2, sizeof(Product));
}

static int product_traverse(Object *self, GcVisit visit, void *argument) { return iterator_traverse(self, 2, visit, argument); }

static size_t product_size_of(Object *self) { return sizeof(Product) + sizeof(GcHead) + product_bytes(AS(Product, self)->pools); }

static bool product_has_none(const Product *p) /* some pool is empty */
{
    Tuple *pools = AS(Tuple, p->pools);
    for (uint32_t i = 0; i < pools->length; i++)
        if (!AS(Tuple, pools->items[i])->length) return true;
    return false;
}

/* The tuple that the indices say. */
static Owned product_at_indices(const Product *p)
{
    Tuple *pools  = AS(Tuple, p->pools);
    Owned  result = tuple_new(pools->length);
    if (!result) return NULL;
    for (uint32_t i = 0; i < pools->length; i++) AS(Tuple, result)->items[i] = ref_keep(AS(Tuple, pools->items[i])->items[p->indices[i]]);
    tuple_done(result);
    return result;
}

static Owned product_end(Product *p)
{
    p->ended = true;
    return NULL;
}

static Owned product_next(Object *self)
{
    Product *p = AS(Product, self);
    if (p->ended) return NULL;
    if (!p->result) {
        p->result = product_has_none(p) ? NULL : product_at_indices(p);
        if (!p->result) return product_end(p);
        return ref_keep(p->result);
    }
    Tuple  *pools = AS(Tuple, p->pools);
    int64_t i     = (int64_t)pools->length - 1;
    while (i >= 0 && p->indices[i] + 1 >= AS(Tuple, pools->items[i])->length) i--;
    if (i < 0) return product_end(p);
    p->indices[i]++;
    for (int64_t k = i + 1; k < pools->length; k++) p->indices[k] = 0;
    if (p->result->refcount > 1) {
        Owned fresh = product_at_indices(p);
        ref_set(&p->result, fresh);
        return fresh ? ref_keep(fresh) : product_end(p);
    }
    Tuple *result = tuple_to_change(p->result);
    Owned  kept   = ref_keep(p->result);
    for (int64_t k = i; k < pools->length; k++) ref_set(&result->items[k], ref_keep(AS(Tuple, pools->items[k])->items[p->indices[k]]));
    return kept;
}

NATIVE(product_reduce)
{
    Product *p = AS(Product, args[0]);
    if (p->ended) return reduced(args[0], tuple_pack(1, empty_tuple));
    if (!p->result) return reduced(args[0], ref_keep(p->pools));
    return reduced_with(args[0], ref_keep(p->pools), tuple_of_numbers(p->indices, AS(Tuple, p->pools)->length));
}

NATIVE(product_set_state)
{
    Product *p     = AS(Product, args[0]);
    Tuple   *pools = AS(Tuple, p->pools), *state = AS(Tuple, args[1]);
    if (!IS_TUPLE(args[1]) || state->length != pools->length) return raise_value_error("invalid arguments");
    for (uint32_t i = 0; i < pools->length; i++) {
        int64_t index, size = AS(Tuple, pools->items[i])->length;
        if (!state_argument(state->items[i], &index)) return NULL;
        if (size == 0) {
            p->ended = true;
            return none_new();
        }
        p->indices[i] = index < 0 ? 0 : index >= size ? size - 1 : index;
    }
    Owned result = product_at_indices(p);
    if (!result) return NULL;
    ref_set(&p->result, result);
    return none_new();
}

static const NativeDef product_methods[] = {
    { "__reduce__", product_reduce, "", REDUCE_DOC, 0 },
    { "__setstate__", product_set_state, "state, /", SET_STATE_DOC, 0 },
    { 0 },
};

STATIC_OBJECT Type product_type = {
    .gc      = { .size = sizeof(Product), .traverse = product_traverse, .dealloc = product_dealloc, .size_of = product_size_of },
    .name    = "itertools.product",
    .doc     = "product(*iterables, repeat=1): all tuples of an item of the first, one of the second, and so on",
    .flags   = TYPE_BASE,
    .new_    = product_new, .iter = iter_self, .next = product_next,
    .methods = product_methods,
};
