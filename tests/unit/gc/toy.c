/* toy.c -- three small types for the tests of gc/. */
#include "toy.h"

char   toy_log[4096];
bool   toy_finalizes;
void (*toy_on_finalize)(Node *node);
int    toy_no_memory;

static void say(const char *what, const char *name)
{
    size_t used = strlen(toy_log);
    if (used + strlen(name) + 4 < sizeof toy_log) sprintf(toy_log + used, "%s:%s ", what, name);
}

static int node_traverse(Object *self, GcVisit visit, void *argument)
{
    Node *node = AS(Node, self);
    for (int i = 0; i < 4; i++) {
        int result = node->ref[i] ? visit(node->ref[i], argument) : 0;
        if (result) return result;
    }
    return 0;
}

static void drop_references(Node *node)
{
    for (int i = 0; i < 4; i++) ref_clear(&node->ref[i]);
}

static void node_clear(Object *self)
{
    say("c", AS(Node, self)->name);
    drop_references(AS(Node, self));
}

static void node_finalize(Object *self)
{
    Node *node = AS(Node, self);
    if (node->name[7] != 1) return;
    say("f", node->name);
    if (toy_on_finalize) toy_on_finalize(node);
}

static void node_dealloc(Object *self)
{
    Node *node = AS(Node, self);
    gc_untrack(self);
    if (node->name[7] == 1 && !object_finalize(self)) return;
    if (gc_head(self)->flags & GC_HAS_WEAK) weak_clear(self);
    if (node->name[0]) say("d", node->name);
    drop_references(node);
    container_release(self, sizeof(Node));
}

static void number_dealloc(Object *self) { heap_free_16(self); }

static int watcher_traverse(Object *self, GcVisit visit, void *argument)
{
    Watcher *watcher = AS(Watcher, self);
    return watcher->held ? visit(watcher->held, argument) : 0;
}

static void watcher_clear(Object *self)
{
    weak_remove(&AS(Watcher, self)->link);
    ref_clear(&AS(Watcher, self)->held);
}

static void watcher_dealloc(Object *self)
{
    gc_untrack(self);
    watcher_clear(self);
    container_release(self, sizeof(Watcher));
}

static bool watcher_has_callback(Object *owner) { return AS(Watcher, owner)->calls; }

static void watcher_call(Object *owner)
{
    say("w", AS(Watcher, owner)->name);
    ref_clear(&AS(Watcher, owner)->held);
}

static STATIC_OBJECT GcType node_type = {
    .head = {1, TOY_STATIC},
    .gc   = {.traverse = node_traverse, .clear = node_clear, .finalize = node_finalize, .dealloc = node_dealloc,
             .size = sizeof(Node)},
};
static STATIC_OBJECT GcType number_type  = {.head = {1, TOY_STATIC}, .gc = {.dealloc = number_dealloc, .size = 16}};
static STATIC_OBJECT GcType watcher_type = {
    .head = {1, TOY_STATIC},
    .gc   = {.traverse = watcher_traverse, .clear = watcher_clear, .dealloc = watcher_dealloc, .size = sizeof(Watcher)},
};
static STATIC_OBJECT GcType static_type = {.head = {1, TOY_STATIC}};

static void no_memory(void) { toy_no_memory++; }

void toy_start_mode(HeapMode mode)
{
    cr_assert(heap_start_mode(mode));
    shape_type[TOY_NODE]     = &node_type;
    shape_type[TOY_NUMBER]   = &number_type;
    shape_type[TOY_WATCHER]  = &watcher_type;
    shape_type[TOY_STATIC]   = &static_type;
    shape_flags[TOY_NODE]    = SHAPE_CONTAINER;
    shape_flags[TOY_WATCHER] = SHAPE_CONTAINER | SHAPE_WEAK_LINK;
    heap.no_memory           = no_memory;
    weak_call                = watcher_call;
    weak_has_callback        = watcher_has_callback;
}

void toy_start(void) { toy_start_mode(HEAP_POOLS); }

void toy_stop(void)
{
    heap_verify();
    cr_expect_eq(heap_live_blocks(), 0, "%d blocks are still live", (int)heap_live_blocks());
    heap_stop();
}

Node *toy_node(const char *name)
{
    Node *node = AS(Node, container_new(sizeof(Node), TOY_NODE));
    if (!node) return NULL;
    memset(node->ref, 0, sizeof node->ref);
    memset(node->name, 0, sizeof node->name);
    strncpy(node->name, name, 6);
    node->name[7] = toy_finalizes;
    gc_track(OBJ(node));
    return node;
}

void toy_link(Node *from, int i, void *to) { ref_set(&from->ref[i], ref_keep_maybe(to)); }

Node *toy_node_to(const char *name, Object *a, Object *b)
{
    Node *node = toy_node(name);
    if (!node) return NULL;
    toy_link(node, 0, a);
    toy_link(node, 1, b);
    return node;
}

Number *toy_number(int64_t value)
{
    Number *number = AS(Number, object_new(sizeof(Number), TOY_NUMBER));
    if (number) number->value = value;
    return number;
}

Watcher *toy_watch(const char *name, Object *referent, bool calls)
{
    Watcher *watcher = AS(Watcher, container_new(sizeof(Watcher), TOY_WATCHER));
    if (!watcher) return NULL;
    memset(watcher->name, 0, sizeof watcher->name);
    strncpy(watcher->name, name, 6);
    watcher->held  = NULL;
    watcher->calls = calls;
    watcher->link  = (WeakLink){.owner = OBJ(watcher)};
    if (!weak_add(&watcher->link, referent, false)) {
        ref_drop(OBJ(watcher));
        return NULL;
    }
    gc_track(OBJ(watcher));
    return watcher;
}

void toy_cycle(const char *first, const char *second)
{
    Node *a = toy_node(first), *b = toy_node_to(second, OBJ(a), NULL);
    toy_link(a, 0, b);
    ref_drop(OBJ(a));
    ref_drop(OBJ(b));
}

SizeClassStats toy_class(size_t size)
{
    HeapStats stats;
    heap_stats(&stats);
    return stats.size_class[size_class_of(size)];
}

uint64_t toy_blocks(void) { return heap_live_blocks(); }
