/* test_cycle.c -- the collector, phase by phase. */
#include "toy.h"

static void listen_to_nobody(void)
{
    toy_start();
    gc_set_enabled(false);
}

TestSuite(cycle, .init = listen_to_nobody, .fini = toy_stop);

Test(cycle, nothing_to_do)
{
    GcResult result = gc_collect(2);
    cr_expect_eq(result.collected, 0);
    cr_expect_eq(result.uncollectable, 0);
    cr_expect_eq(heap.generation[2].collections, 1);
}

Test(cycle, one_that_holds_itself)
{
    Node *a = toy_node("a");
    toy_link(a, 0, a);
    ref_drop(OBJ(a));
    cr_expect_eq(toy_blocks(), 1);
    cr_expect_eq(gc_collect(2).collected, 1);
    cr_expect_str_eq(toy_log, "c:a d:a ");
}

Test(cycle, two_that_hold_each_other_and_what_they_hold)
{
    Node *leaf = toy_node("leaf"), *a = toy_node_to("a", OBJ(leaf), NULL), *b = toy_node_to("b", OBJ(a), NULL);
    Number *number = toy_number(3);
    toy_link(a, 1, b);
    toy_link(a, 2, OBJ(number));
    ref_drop(OBJ(number));
    ref_drop(OBJ(leaf));
    ref_drop(OBJ(a));
    ref_drop(OBJ(b));
    cr_expect_eq(gc_collect(2).collected, 3, "the leaf is unreachable too, the number is no container");
    cr_expect_eq(heap.generation[2].collected, 3);
}

Test(cycle, external_references_keep_all_they_reach)
{
    Node *a = toy_node("a"), *b = toy_node_to("b", OBJ(a), NULL), *c = toy_node_to("c", OBJ(b), NULL);
    toy_link(a, 0, c);
    ref_drop(OBJ(b));
    ref_drop(OBJ(c));
    cr_expect_eq(gc_collect(2).collected, 0);
    heap_verify();
    cr_expect_eq(a->head.refcount, 2);
    ref_drop(OBJ(a));
    cr_expect_eq(gc_collect(2).collected, 3);
}

Test(cycle, static_and_untracked_objects_are_passed_over)
{
    static STATIC_OBJECT Object fixed = {5, TOY_STATIC};
    Node *a = toy_node("a"), *untracked = toy_node("u");
    gc_untrack(OBJ(untracked));
    toy_link(a, 0, a);
    toy_link(a, 1, shape_type[TOY_NODE]);
    toy_link(a, 2, &fixed);
    toy_link(a, 3, untracked);
    ref_drop(OBJ(untracked));
    cr_expect_eq(fixed.refcount, 6);
    ref_drop(OBJ(a));
    cr_expect_eq(gc_collect(2).collected, 1);
    cr_expect_eq(fixed.refcount, 5);
    cr_expect_str_eq(toy_log, "c:a d:u d:a ");
}

Test(cycle, deep_structures_need_no_stack)
{
    Node *first = toy_node(""), *last = first;
    for (int i = 0; i < 300000; i++) {
        Node *node   = toy_node("");
        node->ref[0] = OBJ(last);
        last         = node;
    }
    toy_link(first, 0, last);
    cr_expect_eq(gc_collect(2).collected, 0);
    ref_drop(OBJ(last));
    cr_expect_eq(gc_collect(2).collected, 300001);
}

/* ---- generations ------------------------------------------------------------------------ */

Test(cycle, survivors_grow_older)
{
    Node *a = toy_node("a");
    cr_expect_eq(gc_head(OBJ(a))->generation, 0);
    gc_collect(0);
    cr_expect_eq(gc_head(OBJ(a))->generation, 1);
    gc_collect(0);
    cr_expect_eq(gc_head(OBJ(a))->generation, 1);
    gc_collect(1);
    cr_expect_eq(gc_head(OBJ(a))->generation, 2);
    gc_collect(2);
    cr_expect_eq(gc_head(OBJ(a))->generation, 2);
    ref_drop(OBJ(a));
}

Test(cycle, young_collections_leave_the_old_alone)
{
    toy_cycle("a", "b");
    Node *c = toy_node("c");
    Node *keeper = toy_node("k");
    toy_link(keeper, 0, heap.generation[0].objects[0]); /* keeps a, and b through it */
    gc_collect(1);
    toy_link(keeper, 0, NULL);
    cr_expect_eq(gc_collect(1).collected, 0);
    cr_expect_eq(gc_collect(0).collected, 0);
    cr_expect_eq(gc_collect(2).collected, 2);
    ref_drop(OBJ(c));
    ref_drop(OBJ(keeper));
}

Test(cycle, references_from_the_old_count)
{
    Node *old = toy_node("old");
    gc_collect(2);
    Node *a = toy_node("a");
    toy_link(a, 0, a);
    toy_link(old, 0, a);
    ref_drop(OBJ(a));
    cr_expect_eq(gc_collect(0).collected, 0);
    toy_link(old, 0, NULL);
    cr_expect_eq(gc_collect(0).collected, 0, "it is in generation 1 by now");
    cr_expect_eq(gc_collect(1).collected, 1);
    ref_drop(OBJ(old));
}

static int started[3], automatic;

static void note_start(int generation)
{
    started[generation]++;
    automatic++;
}

Test(cycle, thresholds_decide_when)
{
    gc_listener.started = note_start;
    gc_set_enabled(true);
    Node *list = NULL;
    for (int i = 0; i < 700; i++) {
        Node *node   = toy_node("");
        node->ref[0] = OBJ(list);
        list         = node;
    }
    cr_expect_eq(automatic, 0);
    cr_expect_eq(heap.generation[0].count, 700);
    for (int i = 700; i < 701 * 12; i++) {
        Node *node   = toy_node("");
        node->ref[0] = OBJ(list);
        list         = node;
        if (i == 700) cr_expect_eq(started[0], 1, "the 701st collects");
    }
    cr_expect_eq(started[0], 11);
    cr_expect_eq(started[1], 1, "after 11 collections of generation 0");
    cr_expect_eq(started[2], 0);
    ref_drop(OBJ(list));
    gc_listener.started = NULL;
}

Test(cycle, a_full_collection_waits_for_25_per_cent)
{
    Node *list = NULL;
    for (int i = 0; i < 1000; i++) {
        Node *node   = toy_node("");
        node->ref[0] = OBJ(list);
        list         = node;
    }
    gc_collect(2);
    cr_expect_eq(heap.long_lived_total, 1000);
    cr_expect_eq(heap.long_lived_pending, 0);
    gc_listener.started      = note_start;
    heap.generation[2].count = 11;
    heap.long_lived_pending  = 249;
    gc_set_enabled(true);
    gc_collect_due();
    cr_expect_eq(started[2], 0);
    heap.long_lived_pending = 250;
    gc_collect_due();
    cr_expect_eq(started[2], 1);
    ref_drop(OBJ(list));
    gc_listener.started = NULL;
}

static bool always(void) { return true; }

Test(cycle, disabled_or_with_threshold_0_or_told_to_wait_none_starts)
{
    gc_listener.started = note_start;
    for (int i = 0; i < 1000; i++) toy_cycle("", "");
    cr_expect_eq(automatic, 0);
    gc_set_threshold(0, 0);
    gc_set_enabled(true);
    toy_cycle("", "");
    cr_expect_eq(automatic, 0);
    gc_set_threshold(0, 700);
    gc_listener.must_wait = always;
    toy_cycle("", "");
    cr_expect_eq(automatic, 0);
    gc_listener.must_wait = NULL;
    ref_drop(OBJ(toy_node("")));
    cr_expect_eq(started[0], 1);
    gc_listener.started = NULL;
    cr_expect_eq(heap.generation[0].collected, 2004);
}

Test(cycle, stress_collects_at_every_container)
{
    gc_listener.started = note_start;
    gc_set_stress(true);
    for (int i = 0; i < 500; i++) toy_cycle("", "");
    cr_expect_eq(automatic, 1000);
    cr_expect_gt(started[2], 5);
    gc_set_stress(false);
    gc_listener.started = NULL;
    gc_collect(2);
}

/* ---- order: as CPython's ------------------------------------------------------------------ */

Test(cycle, finalizers_run_in_order_of_creation_before_any_clear)
{
    toy_finalizes = true;
    toy_cycle("a", "b");
    toy_cycle("c", "d");
    cr_expect_eq(gc_collect(2).collected, 4);
    cr_expect_str_eq(toy_log, "f:a f:b f:c f:d c:a d:b d:a c:c d:d d:c ");
}

static Node *holding_itself(const char *name)
{
    Node *node = toy_node(name);
    toy_link(node, 0, node);
    return node;
}

Test(cycle, generations_are_joined_oldest_first_then_from_the_youngest)
{
    toy_finalizes = true;
    Node *g2 = holding_itself("g2");
    gc_collect(2);
    Node *g1 = holding_itself("g1");
    gc_collect(0);
    Node *g0 = holding_itself("g0");
    ref_drop(OBJ(g2));
    ref_drop(OBJ(g1));
    ref_drop(OBJ(g0));
    gc_collect(2);
    cr_expect_eq(strncmp(toy_log, "f:g2 f:g0 f:g1 ", 15), 0, "%s", toy_log);
}

Test(cycle, the_rescued_go_to_the_end)
{
    toy_finalizes = true;
    Node *child = holding_itself("child"), *parent = holding_itself("parent");
    toy_link(parent, 1, child);
    ref_drop(OBJ(child));
    gc_collect(0);
    cr_expect_eq(heap.generation[1].objects[0], OBJ(parent));
    cr_expect_eq(heap.generation[1].objects[1], OBJ(child));
    gc_collect(2); /* in place; the parent is now in front, nothing changes */
    cr_expect_eq(heap.generation[2].objects[0], OBJ(parent));
    heap_verify();
    ref_drop(OBJ(parent));
    gc_collect(2);
    cr_expect_eq(strncmp(toy_log, "f:parent f:child ", 15), 0, "%s", toy_log);
}

Test(cycle, a_full_collection_sorts_in_place)
{
    Node *keep[40], *list = NULL;
    for (int i = 0; i < 40; i++) { /* every third survives, held by a younger one or by nobody inside */
        Node *node = holding_itself("");
        if (i % 3 == 0) {
            toy_link(node, 1, list);
            ref_drop_maybe(OBJ(list));
            list = node;
        } else ref_drop(OBJ(node));
        keep[i] = node;
    }
    cr_expect_eq(gc_collect(2).collected, 26);
    cr_expect_eq(gc_list_length(2), 14);
    cr_expect_eq(heap.generation[2].objects[0], OBJ(keep[39]));
    cr_expect_eq(heap.generation[2].objects[1], OBJ(keep[36]), "rescued in the order in which they were reached");
    cr_expect_eq(heap.generation[2].objects[13], OBJ(keep[0]));
    heap_verify();
    ref_drop(OBJ(list));
    gc_collect(2);
}

/* ---- finalizers and resurrection ---------------------------------------------------------- */

static Node *saved;

static void save_b(Node *node)
{
    if (strcmp(node->name, "b") == 0) saved = AS(Node, ref_keep(OBJ(node)));
}

Test(cycle, the_resurrected_and_what_they_reach_survive)
{
    toy_finalizes   = true;
    toy_on_finalize = save_b;
    toy_cycle("a", "b");
    toy_cycle("c", "d");
    cr_expect_eq(gc_collect(2).collected, 2, "c and d only");
    cr_expect_str_eq(toy_log, "f:a f:b f:c f:d c:c d:d d:c ");
    cr_expect_eq(gc_head(OBJ(saved))->generation, 2);
    heap_verify();
    toy_log[0] = 0;
    ref_drop(OBJ(saved));
    cr_expect_eq(gc_collect(2).collected, 2);
    cr_expect_str_eq(toy_log, "c:b d:a d:b ", "no finalizer runs twice; a was rescued after b");
}

static void break_up(Node *node) { toy_link(node, 0, NULL); }

Test(cycle, a_finalizer_may_break_the_cycle_itself)
{
    toy_finalizes   = true;
    toy_on_finalize = break_up;
    toy_cycle("a", "b");
    cr_expect_eq(gc_collect(2).collected, 0, "nothing is left to clear, as in CPython");
    cr_expect_str_eq(toy_log, "f:a f:b d:b d:a ");
}

static void make_more(Node *node)
{
    (void)node;
    for (int i = 0; i < 3000; i++) toy_cycle("", "");
    cr_expect_eq(gc_collect(2).collected, 0, "one collection at a time");
}

Test(cycle, a_finalizer_may_allocate)
{
    toy_finalizes   = true;
    toy_on_finalize = make_more;
    gc_set_enabled(true);
    Node *a = holding_itself("a");
    toy_finalizes = false;
    ref_drop(OBJ(a));
    cr_expect_eq(gc_collect(2).collected, 1);
    cr_expect_eq(gc_collect(2).collected, 6000);
}

static Object *saved_garbage[8];
static int     saved_count;
static char    told[100];

static void save_garbage(Object *o) { saved_garbage[saved_count++] = ref_keep(o); }
static void tell(const char *what, Object *o) { sprintf(told + strlen(told), "%s %s;", what, AS(Node, o)->name); }

Test(cycle, saveall_keeps_the_garbage)
{
    gc_debug_flags    = GC_DEBUG_SAVEALL | GC_DEBUG_COLLECTABLE;
    gc_listener.saved = save_garbage;
    gc_listener.told  = tell;
    toy_cycle("a", "b");
    cr_expect_eq(gc_collect(2).collected, 2);
    cr_expect_eq(saved_count, 2);
    cr_expect_str_eq(told, "collectable a;collectable b;");
    cr_expect_str_eq(toy_log, "");
    cr_expect_eq(gc_list_length(2), 2);
    heap_verify();
    gc_debug_flags = 0;
    ref_drop(saved_garbage[0]);
    ref_drop(saved_garbage[1]);
    cr_expect_eq(gc_collect(2).collected, 2);
}

static char lines[1000];
static void add_line(const char *line) { strcat(lines, line); }

Test(cycle, statistics_are_printed)
{
    gc_debug_flags    = GC_DEBUG_STATS;
    gc_listener.stats = add_line;
    toy_cycle("a", "b");
    gc_collect(1);
    cr_expect(strstr(lines, "gc: collecting generation 1...\ngc: objects in each generation: 2 0 0\n"
                            "gc: objects in permanent generation: 0\ngc: done, 2 unreachable, 0 uncollectable, 0.0"),
              "%s", lines);
    gc_debug_flags = 0;
}

static void untrack_without_nodes(Object *o)
{
    Node *node = AS(Node, o);
    if (!node->ref[0] || !gc_is_tracked(node->ref[0])) gc_untrack(o);
}

Test(cycle, survivors_may_be_untracked)
{
    shape_flags[TOY_NODE]    = SHAPE_CONTAINER | SHAPE_UNTRACKS;
    gc_listener.untrack_hint = untrack_without_nodes;
    Node *leaf = toy_node("leaf"), *inner = toy_node_to("inner", OBJ(leaf), NULL), *a = holding_itself("a");
    gc_collect(0);
    cr_expect_not(gc_is_tracked(OBJ(leaf)));
    cr_expect_not(gc_is_tracked(OBJ(inner)));
    cr_expect(gc_is_tracked(OBJ(a)));
    cr_expect_eq(heap.generation[1].used, 1);
    heap_verify();
    shape_flags[TOY_NODE] = SHAPE_CONTAINER | SHAPE_UNTRACKS_FULL;
    Node *late = toy_node("late");
    gc_collect(1);
    cr_expect(gc_is_tracked(OBJ(late)));
    gc_collect(2);
    cr_expect_not(gc_is_tracked(OBJ(late)));
    shape_flags[TOY_NODE]    = SHAPE_CONTAINER;
    gc_listener.untrack_hint = NULL;
    ref_drop(OBJ(inner));
    ref_drop(OBJ(leaf));
    ref_drop(OBJ(late));
    ref_drop(OBJ(a));
    gc_collect(2);
}

/* ---- weak references ---------------------------------------------------------------------- */

Test(cycle, callbacks_of_reachable_references_run_before_finalizers)
{
    toy_finalizes = true;
    toy_cycle("a", "b");
    toy_finalizes    = false;
    Watcher *watcher = toy_watch("w", heap.generation[0].objects[0], true);
    cr_expect_eq(gc_collect(2).collected, 2);
    cr_expect_str_eq(toy_log, "w:w f:a f:b c:a d:b d:a ");
    cr_expect_null(watcher->link.referent);
    ref_drop(OBJ(watcher));
}

Test(cycle, references_that_are_garbage_too_are_silent)
{
    Node *a = holding_itself("a"), *outside = toy_node("o");
    Watcher *inner = toy_watch("i", OBJ(a), true), *outward = toy_watch("o", OBJ(outside), true);
    toy_link(a, 1, inner);
    toy_link(a, 2, outward);
    ref_drop(OBJ(inner));
    ref_drop(OBJ(outward));
    ref_drop(OBJ(a));
    cr_expect_eq(gc_collect(2).collected, 3);
    cr_expect_eq(weak_count(OBJ(outside)), 0);
    ref_drop(OBJ(outside));
    cr_expect_str_eq(toy_log, "c:a d:a d:o ");
}

Test(cycle, a_reference_that_its_callback_frees_is_counted)
{
    Node    *a = holding_itself("a");
    Watcher *w = toy_watch("w", OBJ(a), true);
    w->held    = OBJ(w); /* the only reference: the callback drops it */
    ref_drop(OBJ(a));
    cr_expect_eq(gc_collect(2).collected, 2 + 0);
    cr_expect_str_eq(toy_log, "c:a d:a ", "but held only by itself it is garbage as well");

    Node *b = holding_itself("b"), *holder = toy_node("h");
    w       = toy_watch("w", OBJ(b), true);
    w->held = OBJ(w);
    Owned outside = ref_keep(OBJ(w)); /* reachable when the collection looks */
    ref_drop(OBJ(b));
    gc_untrack(OBJ(w));
    ref_drop(outside);
    toy_log[0] = 0;
    cr_expect_eq(gc_collect(2).collected, 2, "b, and the reference");
    cr_expect_str_eq(toy_log, "w:w c:b d:b ");
    ref_drop(OBJ(holder));
    toy_log[0] = 0;
}

Test(cycle, many_at_random)
{
    enum { COUNT = 400 };
    static Node *node[COUNT];
    unsigned     seed = 12345;
    for (int round = 0; round < 60; round++) {
        for (int i = 0; i < COUNT; i++) node[i] = toy_node("");
        for (int i = 0; i < COUNT * 2; i++) {
            seed = seed * 1103515245 + 12345;
            toy_link(node[(seed >> 8) % COUNT], (int)(seed >> 24) % 4 & 3, node[(seed >> 16) % COUNT]);
        }
        for (int i = 0; i < COUNT; i++) {
            if (i % 7) ref_drop(OBJ(node[i]));
        }
        gc_collect(round % 3);
        heap_verify();
        for (int i = 0; i < COUNT; i += 7) ref_drop(OBJ(node[i]));
        gc_collect(round % 3);
    }
    gc_collect(2);
    cr_expect_eq(toy_blocks(), 0);
}

/* ---- a plain account of phases 1 to 3, beside the collector's: what krait.explain() tells of --------------------- */

enum { PLAIN = 300 };
static struct { Node *node; uint32_t internal; bool lives; } plain[PLAIN];
static int plain_count, plain_unreachable, phases_seen;

static void note_candidate(Object *o, uint32_t internal, void *unused)
{
    (void)unused;
    plain[plain_count].node       = AS(Node, o);
    plain[plain_count].lives      = false;
    plain[plain_count++].internal = internal;
}

static int plain_place(const Object *o)
{
    for (int i = 0; i < plain_count; i++)
        if (OBJ(plain[i].node) == o) return i;
    return -1;
}

static void mark_living(int i)
{
    if (i < 0 || plain[i].lives) return;
    plain[i].lives = true;
    for (int k = 0; k < 4; k++)
        if (plain[i].node->ref[k]) mark_living(plain_place(plain[i].node->ref[k]));
}

static void check_counts(void)
{
    plain_count = 0;
    cycle_for_each_candidate(note_candidate, NULL);
    for (int i = 0; i < plain_count; i++) {
        uint32_t held = 0;
        for (int j = 0; j < plain_count * 4; j++) held += plain[j / 4].node->ref[j % 4] == OBJ(plain[i].node);
        cr_assert_eq(plain[i].internal, held);
    }
    for (int i = 0; i < plain_count; i++)
        if (plain[i].node->head.refcount > plain[i].internal) mark_living(i);
}

static void check_sorted(void)
{
    plain_unreachable = 0;
    for (int i = 0; i < plain_count; i++) {
        plain_unreachable += !plain[i].lives;
        cr_assert_eq(gc_head(OBJ(plain[i].node))->generation == GC_CANDIDATES, !plain[i].lives);
    }
    cr_assert_eq((int)gc_list_length(GC_CANDIDATES), plain_unreachable);
}

static void check_phase(GcPhase phase, int generation)
{
    (void)generation;
    phases_seen++;
    if (phase == GC_PHASE_COUNTED) check_counts();
    if (phase == GC_PHASE_SORTED) check_sorted();
    if (phase == GC_PHASE_RESCUED) cr_assert_eq((int)gc_list_length(GC_CANDIDATES), plain_unreachable, "nobody brings one back here");
}

Test(cycle, every_phase_agrees_with_a_plain_account)
{
    static Node *node[PLAIN / 3];
    unsigned     seed = 4711;
    gc_listener.phase = check_phase;
    for (int round = 0; round < 40; round++) {
        for (int i = 0; i < PLAIN / 3; i++) node[i] = toy_node("");
        for (int i = 0; i < PLAIN / 3 * (1 + round % 3); i++) {
            seed = seed * 1103515245 + 12345;
            toy_link(node[(seed >> 8) % (PLAIN / 3)], (int)(seed >> 24) % 4 & 3, node[(seed >> 16) % (PLAIN / 3)]);
        }
        for (int i = 0; i < PLAIN / 3; i++)
            if (i % 5) ref_drop(OBJ(node[i]));
        GcResult result = gc_collect(round % 3);
        cr_expect_eq(result.collected, plain_unreachable);
        for (int i = 0; i < PLAIN / 3; i += 5) ref_drop(OBJ(node[i]));
        cr_expect_eq(gc_collect(2).collected, plain_unreachable);
    }
    gc_listener.phase = NULL;
    cr_expect_geq(phases_seen, 40 * 2 * 4, "a collection tells of four moments, and of four more when there is garbage");
    cr_expect_eq(toy_blocks(), 0);
}
