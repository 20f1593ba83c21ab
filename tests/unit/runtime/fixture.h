/* fixture.h -- what tests of objects share: a started runtime, and short ways to make values. */
#ifndef KRAIT_TESTS_FIXTURE_H
#define KRAIT_TESTS_FIXTURE_H

#include <criterion/criterion.h>
#include <stdio.h>
#include "gc/cycle.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/float.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/protocol.h"
#include "runtime/str.h"

static inline void fixture_start(void) { cr_assert(runtime_start(), "the runtime starts"); }
static inline void fixture_stop(void)
{
    cr_expect(!error_pending(), "no exception is left pending");
    runtime_stop();
}

static inline Owned text(const char *utf8)
{
    Owned s = str_from_c(utf8);
    cr_assert_not_null(s);
    return s;
}

static inline Owned key_number(int i)
{
    char name[32];
    snprintf(name, sizeof name, "key%d", i);
    return text(name);
}

static inline Owned number(int64_t value)
{
    Owned i = int_new(value);
    cr_assert_not_null(i);
    return i;
}

/* A list of n words. */
static inline List *list_of(int n, const int64_t *values)
{
    Owned list = list_new(n);
    for (int i = 0; i < n; i++) cr_assert(list_append_take(AS(List, list), number(values[i])));
    return AS(List, list);
}
#define LIST_OF(...) list_of(sizeof((int64_t[]){ __VA_ARGS__ }) / sizeof(int64_t), (int64_t[]){ __VA_ARGS__ })

static inline void expect_repr(Borrowed o, const char *expected)
{
    Owned repr = object_repr(o);
    cr_assert_not_null(repr);
    cr_expect(str_equal_c(AS(Str, repr), expected), "expected %s, got %s", expected, AS(Str, repr)->data);
    ref_drop(repr);
}

static inline void expect_error(const Type *type)
{
    cr_expect(error_is(type), "expected %s", type_name(type));
    error_clear();
}

#endif
