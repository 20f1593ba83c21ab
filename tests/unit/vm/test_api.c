/* test_api.c -- krait.h: domains, references, errors, modules in C. Each test starts an interpreter of its own. */
#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "vm/krait.h"

static void start(void) { cr_assert(krait_start(), "the interpreter starts"); }
static void stop(void)
{
    cr_expect(!krait_error_pending(), "no exception is left pending");
    krait_stop();
    cr_expect_eq(krait_live_blocks(), 0, "%zu blocks are left", krait_live_blocks());
}
TestSuite(api, .init = start, .fini = stop);

static int64_t number(KraitObject *o)
{
    int64_t value = -1;
    cr_assert(o && krait_as_int(o, &value));
    krait_drop(o);
    return value;
}

Test(api, blocks_of_each_domain_keep_what_is_in_them)
{
    for (int domain = 0; domain < KRAIT_DOMAINS; domain++) {
        char *block = krait_malloc(domain, 10);
        strcpy(block, "contents!");
        for (size_t size = 10; size < 5000; size += 300) {
            block = krait_realloc(domain, block, size);
            cr_assert_str_eq(block, "contents!");
            cr_expect_eq(krait_domain_stats(domain).bytes, size);
        }
        cr_expect_eq(krait_domain_stats(domain).blocks, 1);
        krait_free(domain, block);
        cr_expect_eq(krait_domain_stats(domain).blocks, 0);
        cr_expect_eq(krait_domain_stats(domain).bytes, 0);
    }
}

Test(api, calloc_gives_zeros_and_looks_at_the_product)
{
    unsigned char *block = krait_calloc(KRAIT_MEM, 20, 50);
    for (int k = 0; k < 1000; k++) cr_assert_eq(block[k], 0);
    krait_free(KRAIT_MEM, block);
    cr_expect_null(krait_calloc(KRAIT_RAW, SIZE_MAX / 2, 4));
    cr_expect_not(krait_error_pending(), "raw memory raises nothing");
    cr_expect_null(krait_calloc(KRAIT_OBJECT, SIZE_MAX / 2, 4));
    cr_expect(krait_error_pending(), "MemoryError");
    krait_clear_error();
}

Test(api, a_block_goes_back_to_its_own_domain, .signal = SIGABRT)
{
    cr_redirect_stderr();
    krait_free(KRAIT_OBJECT, krait_malloc(KRAIT_MEM, 8));
}

Test(api, references_are_counted)
{
    KraitObject *list = krait_list(), *text = krait_text("a text of its own");
    size_t       held = krait_refcount(text);
    cr_expect(krait_append(list, text));
    cr_expect_eq(krait_refcount(text), held + 1, "the list keeps it");
    cr_expect(krait_set_global("name", text));
    cr_expect_eq(krait_refcount(text), held + 2, "and a name");
    cr_expect_eq(krait_length(list), 1);
    krait_drop(list);
    cr_expect_eq(krait_refcount(text), held + 1);
    krait_drop(text);
    KraitObject *again = krait_get_global("name");
    char        *utf8  = krait_as_text(again);
    cr_expect_str_eq(utf8, "a text of its own");
    krait_free(KRAIT_MEM, utf8);
    krait_drop(again);
}

Test(api, values_attributes_items_and_calls)
{
    cr_assert(krait_run("class C: pass\nc = C()\nd = {}\ndef add(a, b): return a + b\n", "test"));
    KraitObject *c = krait_get_global("c"), *d = krait_get_global("d"), *add = krait_get_global("add");
    KraitObject *args[] = { krait_int(40), krait_int(2) };
    cr_expect_eq(number(krait_call(add, args, 2)), 42);
    cr_expect(krait_set_attr(c, "x", args[0]) && krait_set_item(d, args[0], args[1]));
    cr_expect_eq(number(krait_get_attr(c, "x")), 40);
    cr_expect_eq(number(krait_get_item(d, args[0])), 2);
    cr_expect_eq(number(krait_eval("c.x + d[40]")), 42);
    for (int k = 0; k < 2; k++) krait_drop(args[k]);
    krait_drop(add);
    krait_drop(d);
    krait_drop(c);
}

Test(api, errors_are_pending_until_somebody_cares)
{
    cr_expect_null(krait_eval("1 / 0"));
    cr_expect(krait_error_pending());
    krait_clear_error();
    cr_expect_null(krait_get_global("nobody"));
    krait_clear_error();
    cr_expect_null(krait_raise("ValueError", "100 %s"));
    krait_clear_error();
    cr_expect_null(krait_raise("Nonsense", "no such class"));
    krait_clear_error();
    cr_expect_not(krait_run("if", "test"));
    krait_clear_error();
}

static KraitObject *kept;
static KraitObject *keep(KraitObject **args, int n, KraitNames *names)
{
    (void)names;
    krait_drop(kept);
    kept = krait_keep(args[0]);
    return n > 1 ? krait_keep(args[1]) : krait_none();
}
static const KraitMethod methods[] = { { "keep", keep, "a, b=None", "Keeps a.", 0 }, { 0 } };

Test(api, functions_in_c_are_called_as_their_signature_says)
{
    cr_assert(krait_add_module("keeper", "A module.", methods));
    cr_expect(krait_run("import keeper, sys\nx = []\nbefore = sys.getrefcount(x)\nresult = keeper.keep(x, b=7)\n", "test"));
    cr_expect_eq(number(krait_get_global("result")), 7);
    cr_expect_eq(number(krait_eval("sys.getrefcount(x) - before")), 1);
    cr_expect_null(krait_eval("keeper.keep()"));
    krait_clear_error();
    krait_drop(kept);
    kept = NULL;
    cr_expect_eq(number(krait_eval("sys.getrefcount(x) - before")), 0);
}

static size_t asked;
static void *tell_malloc(void *context, size_t size) { (void)context; asked++; return malloc(size); }
static void *tell_calloc(void *context, size_t count, size_t size) { (void)context; asked++; return calloc(count, size); }
static void *tell_realloc(void *context, void *p, size_t size) { (void)context; asked++; return realloc(p, size); }
static void  tell_free(void *context, void *p) { (void)context; free(p); }

Test(raw_allocator, may_be_replaced_before_the_start)
{
    KraitAllocator mine = { NULL, tell_malloc, tell_calloc, tell_realloc, tell_free }, found;
    cr_assert(krait_set_raw_allocator(&mine));
    krait_get_raw_allocator(&found);
    cr_expect(found.malloc == tell_malloc);
    start();
    size_t before = asked;
    cr_expect(krait_run("a = bytearray(100000)", "test"));
    cr_expect_gt(asked, before, "large blocks come from it");
    cr_expect_not(krait_set_raw_allocator(&mine), "too late");
    stop();
}
