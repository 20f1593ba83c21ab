/* functools_lru.c -- the callable behind functools.lru_cache and functools.cache.
 *
 * Results are kept in a dict by a key made of the arguments.  With a limit, its values are links of a row in the order
 * of use, from `oldest` to `newest`.  Links belong to the dict (and to whoever works on one); the row borrows them: a link
 * leaves the row before it leaves the dict, or when it dies: the collector may clear the dict first.
 * The function called may call the wrapper again, or clear the cache, so everything is looked at anew after the call.
 */
#include "vm/modules/functools_parts.h"

typedef struct Link {
    Object           head;
    struct Link     *previous, *next; /* borrowed */
    struct LruCache *row;             /* in whose row it stands, borrowed; NULL: in none */
    Object          *key, *result;
    int64_t          hash;
} Link;

typedef enum { UNCACHED, UNLIMITED, LIMITED } Policy;

typedef struct LruCache {
    Object   head;
    Object  *function, *info_type;
    Dict    *cache, *attributes; /* attributes: __dict__, made when needed */
    Policy   policy;
    bool     typed;
    int64_t  limit, hits, misses;
    Link    *oldest, *newest;    /* borrowed */
} LruCache;

#define SELF AS(LruCache, args[0])
#define KEYWORD_MARK OBJ(&lru_link_type) /* stands between positional arguments and keywords in a key: nobody else has it */

/* ---- links ---------------------------------------------------------------------------------------- */

static inline void unlink_(Link *link)
{
    LruCache *c = link->row;
    if (!c) return;
    if (link->previous) link->previous->next = link->next;
    else c->oldest = link->next;
    if (link->next) link->next->previous = link->previous;
    else c->newest = link->previous;
    link->previous = link->next = NULL;
    link->row      = NULL;
}

static void link_dealloc(Object *self)
{
    unlink_(AS(Link, self));
    ref_drop_maybe(AS(Link, self)->key);
    ref_drop_maybe(AS(Link, self)->result);
    object_release(self, sizeof(Link));
}

/* No container: what a link holds is visited by the cache in whose row it stands, as CPython has it. */
STATIC_OBJECT Type lru_link_type = {
    .gc    = { .size = sizeof(Link), .dealloc = link_dealloc },
    .name  = "functools._lru_list_elem",
    .flags = TYPE_NO_INSTANTIATE,
};

static inline void append(LruCache *c, Link *link)
{
    link->previous = c->newest;
    link->next     = NULL;
    if (c->newest) c->newest->next = link;
    else c->oldest = link;
    c->newest = link;
    link->row = c;
}

static Owned link_new(Object *key, int64_t hash, Object *result)
{
    Owned o = object_new(sizeof(Link), lru_link_type.shape);
    if (o) *AS(Link, o) = (Link){ .head = *o, .key = ref_keep(key), .result = ref_keep(result), .hash = hash };
    return o;
}

/* Nothing is cached any more. */
static void forget(LruCache *c)
{
    c->hits = c->misses = 0;
    for (Link *link = c->oldest, *next; link; link = next) {
        next           = link->next;
        link->previous = link->next = NULL;
        link->row      = NULL;
    }
    c->oldest = c->newest = NULL;
    dict_clear(c->cache);
}

/* ---- keys ----------------------------------------------------------------------------------------- */

/* One str or int is its own key; otherwise a tuple of the arguments, the mark, keywords with values, and the types. The tuple that
   the cache is called by is the key if there is nothing to add. */
static Owned make_key(const LruCache *c, Object **args, int n, Tuple *kwnames)
{
    uint32_t named = kwnames ? kwnames->length : 0;
    if (!c->typed && !named && n == 1 && (args[0]->shape == SHAPE_STR || args[0]->shape == SHAPE_INT || args[0]->shape == SHAPE_INT_PINNED
                                          || args[0]->shape == SHAPE_BIG_INT))
        return ref_keep(args[0]);
    Tuple *given = arguments_tuple(args);
    if (given && !c->typed && !named) return ref_keep(OBJ(given));
    uint32_t total = (uint32_t)n + (named ? 1 + 2 * named : 0), at = 0;
    if (c->typed) total += (uint32_t)n + named;
    Owned key = tuple_new(total);
    if (!key) return NULL;
    Object **items = AS(Tuple, key)->items;
    for (int i = 0; i < n; i++) items[at++] = ref_keep(args[i]);
    if (named) items[at++] = ref_keep(KEYWORD_MARK);
    for (uint32_t i = 0; i < named; i++) {
        items[at++] = ref_keep(kwnames->items[i]);
        items[at++] = ref_keep(args[(uint32_t)n + i]);
    }
    for (uint32_t i = 0; c->typed && i < (uint32_t)n + named; i++) items[at++] = ref_keep(OBJ(TYPE_OF(args[i])));
    tuple_done(key);
    return key;
}

/* ---- calling -------------------------------------------------------------------------------------- */

static Owned run(LruCache *c, Object **args, int n, Tuple *kwnames)
{
    c->misses++;
    int      named  = kwnames ? (int)kwnames->length : 0;
    Object **kept   = arguments_keep(args, named ? n + named : 0); /* the dict of keywords is spread to an array */
    Owned    result = object_call_field(c->function, args, n, kwnames);
    arguments_drop(kept);
    return result;
}

static Owned call_unlimited(LruCache *c, Object *key, int64_t hash, Object **args, int n, Tuple *kwnames)
{
    Borrowed found = dict_find_hashed(c->cache, key, hash);
    if (found) {
        c->hits++;
        return ref_keep(found);
    }
    if (error_pending()) return NULL;
    Owned result = run(c, args, n, kwnames);
    if (result && !dict_store_hashed(c->cache, key, hash, result)) ref_clear(&result);
    return result;
}

/* A new result of a full cache takes the link of the one not used for longest. */
static bool replace_oldest(LruCache *c, Object *key, int64_t hash, Object *result)
{
    Link *link = c->oldest;
    if (!link) return true; /* whoever was called has taken all out */
    ref_keep(&link->head);
    unlink_(link);
    Truth there = dict_delete_hashed(c->cache, link->key, link->hash); /* the comparison may run anything */
    unlink_(link);
    Borrowed known = there == TRUTH_YES ? dict_find_hashed(c->cache, key, hash) : NULL;
    bool    ok    = there != TRUTH_ERROR && (known || !error_pending());
    if (ok && there == TRUTH_YES && !known) {
        Object *old_key = link->key, *old_result = link->result;
        link->key    = ref_keep(key);
        link->result = ref_keep(result);
        link->hash   = hash;
        ok           = dict_store_hashed(c->cache, key, hash, &link->head);
        if (ok) append(c, link);
        ref_drop(old_key);
        ref_drop(old_result);
    }
    ref_drop(&link->head);
    return ok;
}

static bool store(LruCache *c, Object *key, int64_t hash, Object *result)
{
    if (dict_find_hashed(c->cache, key, hash)) return true; /* by a call inside the call */
    if (error_pending()) return false;
    if ((int64_t)c->cache->used >= c->limit) return replace_oldest(c, key, hash, result);
    Owned link = link_new(key, hash, result);
    bool  ok   = link && dict_store_hashed(c->cache, key, hash, link);
    if (ok) append(c, AS(Link, link));
    ref_drop_maybe(link);
    return ok;
}

static Owned call_limited(LruCache *c, Object *key, int64_t hash, Object **args, int n, Tuple *kwnames)
{
    Link *found = (Link *)dict_find_hashed(c->cache, key, hash);
    if (found) {
        if (c->newest != found) {
            unlink_(found);
            append(c, found);
        }
        c->hits++;
        return ref_keep(found->result);
    }
    if (error_pending()) return NULL;
    Owned result = run(c, args, n, kwnames);
    if (result && !store(c, key, hash, result)) ref_clear(&result);
    return result;
}

static Owned call_cached(LruCache *c, Object **args, int n, Tuple *kwnames)
{
    Owned   key = make_key(c, args, n, kwnames), result = NULL;
    int64_t hash;
    if (!key) return NULL;
    if (key_hash(key, &hash)) result = (c->policy == LIMITED ? call_limited : call_unlimited)(c, key, hash, args, n, kwnames);
    ref_drop(key);
    return result;
}

static Owned call(Object *self, Object **args, int n, Tuple *kwnames)
{
    LruCache *c     = AS(LruCache, self);
    int       named = kwnames ? (int)kwnames->length : 0;
    bool      given = arguments_tuple(args) || arguments_spread(args);
    bool      tuple = (c->policy == UNCACHED || c->typed || named) && !given; /* another one than the key's */
    if (!recursion_enter(" while calling a Python object")) return NULL;
    ref_keep(self);
    Object **kept   = arguments_keep(args, tuple ? n + named : 0);
    Owned    result = (c->policy == UNCACHED ? run : call_cached)(c, args, n, kwnames);
    arguments_drop(kept);
    ref_drop(self);
    recursion_leave();
    return result;
}

/* ---- life ----------------------------------------------------------------------------------------- */

static bool read_limit(Object *maxsize, Policy *policy, int64_t *limit)
{
    *limit  = -1;
    *policy = UNLIMITED;
    if (maxsize == NONE) return true;
    if (!TYPE_OF(maxsize)->to_index) {
        raise_type_error("maxsize should be integer or None");
        return false;
    }
    if (!number_to_index(maxsize, limit, &exc_OverflowError)) return false;
    if (*limit < 0) *limit = 0;
    *policy = *limit ? LIMITED : UNCACHED;
    return true;
}

static Owned new_(Type *cls, Object **args, int n, Tuple *kwnames)
{
    Object *out[4];
    Policy  policy;
    int64_t limit;
    if (!native_bind("lru_cache", "user_function, maxsize, typed, cache_info_type", args, n, kwnames, out, 4)) return NULL;
    Truth typed = object_truth(out[2]);
    if (typed == TRUTH_ERROR) return NULL;
    if (!object_is_callable(out[0])) return raise_type_error("the first argument must be callable");
    if (!read_limit(out[1], &policy, &limit)) return NULL;
    Owned cache = dict_new(), o = cache ? type_alloc(cls) : NULL;
    if (!o) {
        ref_drop_maybe(cache);
        return NULL;
    }
    LruCache *c  = AS(LruCache, o);
    c->function  = ref_keep(out[0]);
    c->info_type = ref_keep(out[3]);
    c->cache     = AS(Dict, cache);
    c->policy    = policy;
    c->limit     = limit;
    c->typed     = typed == TRUTH_YES;
    gc_track(o);
    return o;
}

static int traverse(Object *self, GcVisit visit, void *argument)
{
    LruCache *c = AS(LruCache, self);
    Object   *held[4] = { c->function, c->info_type, OBJ(c->cache), OBJ(c->attributes) };
    int       result  = 0;
    for (int i = 0; i < 4 && !result; i++)
        if (held[i]) result = visit(held[i], argument);
    for (Link *link = c->oldest; link && !result; link = link->next) {
        result = visit(link->key, argument);
        if (!result) result = visit(link->result, argument);
    }
    return result;
}

static void clear(Object *self)
{
    LruCache *c = AS(LruCache, self);
    forget(c);
    ref_set(&c->function, none_new());
    ref_clear(&c->attributes);
}

static void dealloc(Object *self)
{
    LruCache *c = AS(LruCache, self);
    gc_untrack(self);
    if (gc_head(self)->flags & GC_HAS_WEAK) weak_clear(self);
    if (c->cache) forget(c);
    ref_clear(&c->function);
    ref_clear(&c->info_type);
    ref_clear(&c->cache);
    ref_clear(&c->attributes);
    container_release(self, sizeof(LruCache));
}

/* ---- as an object ----------------------------------------------------------------------------------- */

static Owned get(Object *self, Object *instance, UNUSED Object *owner) { return instance && instance != NONE ? method_new(self, instance) : ref_keep(self); }

NATIVE(cache_info)
{
    LruCache *c = SELF;
    Owned hits = int_new(c->hits), misses = int_new(c->misses), limit = c->limit < 0 ? none_new() : int_new(c->limit), size = int_new(c->cache->used), result = NULL;
    if (hits && misses && limit && size) {
        Object *four[4] = { hits, misses, limit, size };
        result          = object_call(c->info_type, four, 4, NULL);
    }
    ref_drop_maybe(hits);
    ref_drop_maybe(misses);
    ref_drop_maybe(limit);
    ref_drop_maybe(size);
    return result;
}

NATIVE(cache_clear)
{
    forget(SELF);
    return none_new();
}

NATIVE(same) { return ref_keep(args[0]); }
NATIVE(cache_reduce) { return object_get_attr(args[0], names.__qualname__); }

static Owned get_dict(Object *self)
{
    Borrowed dict = instance_dict(self);
    return dict ? ref_keep(dict) : NULL;
}

static bool set_dict(Object *self, Object *value)
{
    if (!value) raise_type_error("cannot delete __dict__");
    else if (!IS_DICT(value)) raise_type_error("__dict__ must be set to a dictionary, not a '%T'", value);
    else return instance_set_dict(self, value);
    return false;
}

static const NativeDef methods[] = {
    { "cache_info", cache_info, "", "How often results were found, and not; the limit, and how many are kept.", 0 },
    { "cache_clear", cache_clear, "", "Forget all results and counts.", 0 },
    { "__reduce__", cache_reduce, "", NULL, 0 },
    { "__copy__", same, "", NULL, 0 },
    { "__deepcopy__", same, "memo, /", NULL, 0 },
    { 0 },
};
static const GetSetDef getsets[] = { { "__dict__", get_dict, set_dict, NULL }, { 0 } };

STATIC_OBJECT Type lru_cache_type = {
    .gc      = { .size = sizeof(LruCache), .traverse = traverse, .clear = clear, .dealloc = dealloc },
    .name    = "functools._lru_cache_wrapper",
    .doc     = "A callable that keeps the results of another function.",
    .flags   = TYPE_METHOD_LIKE | TYPE_ASKS_FOR_TUPLE,
    .attr_offset = offsetof(LruCache, attributes), .weak_ok = true,
    .new_ = new_, .call = call, .get = get,
    .methods = methods, .getsets = getsets,
};

bool lru_cache_ready(void)
{
    return type_ready(&lru_link_type) && type_ready(&lru_cache_type);
}
