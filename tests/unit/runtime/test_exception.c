/* test_exception.c -- raising, context, the tree's families, groups, text of uncaught exceptions. */
#include <errno.h>

#include "fixture.h"
#include "runtime/exception.h"

TestSuite(exception, .init = fixture_start, .fini = fixture_stop);

static void expect_str(Borrowed o, const char *expected)
{
    Owned s = object_str(o);
    cr_assert_not_null(s);
    cr_expect(str_equal_c(AS(Str, s), expected), "expected %s, got %s", expected, AS(Str, s)->data);
    ref_drop(s);
}

static void expect_printed(Borrowed exception, const char *expected)
{
    Owned s = exception_format(exception);
    cr_assert_not_null(s);
    cr_expect(str_equal_c(AS(Str, s), expected), "expected\n%sgot\n%s", expected, AS(Str, s)->data);
    ref_drop(s);
}

Test(exception, raising_leaves_one_pending)
{
    cr_expect_null(raise_type_error("%s %d %R", "no", 5, NONE));
    cr_expect(error_is(&exc_TypeError) && error_is(&exc_Exception) && !error_is(&exc_ValueError));
    raise_value_error("another");
    Owned e = error_take();
    cr_expect(!error_pending());
    expect_repr(e, "ValueError('another')");
    cr_expect_eq(e->refcount, 1);
    ref_drop(e);
}

Test(exception, the_handled_one_becomes_context)
{
    raise_type_error("first");
    interp.handled_base.exception = error_take();
    raise_value_error("second");
    Owned second = error_take();
    cr_expect_eq(AS(Exception, second)->context, interp.handled_base.exception);
    expect_printed(second, "TypeError: first\n\nDuring handling of the above exception, another exception occurred:\n\n"
                           "ValueError: second\n");
    /* raising the first again while the second is handled must not close a circle */
    Owned first = interp.handled_base.exception;
    interp.handled_base.exception = second;
    raise_object(first);
    cr_expect_null(AS(Exception, second)->context);
    ref_clear(&interp.handled_base.exception);
    error_clear();
}

Test(exception, causes_are_printed)
{
    raise_type_error("first");
    Owned first = error_take();
    raise_value_error("second");
    error_chain_cause(first);
    Owned second = error_take();
    cr_expect(AS(Exception, second)->suppress_context);
    expect_printed(second, "TypeError: first\n\nThe above exception was the direct cause of the following exception:\n\n"
                           "ValueError: second\n");
    ref_drop(second);
}

Test(exception, os_errors_choose_their_class)
{
    Owned name = text("x.py");
    raise_os_error(ENOENT, name);
    Owned e = error_take();
    cr_expect_eq(TYPE_OF(e), &exc_FileNotFoundError);
    expect_str(e, "[Errno 2] No such file or directory: 'x.py'");
    expect_repr(e, "FileNotFoundError(2, 'No such file or directory')");
    ref_drop(e);
    ref_drop(name);
}

Test(exception, families_have_their_texts)
{
    Owned key = text("k");
    raise_key_error(key);
    expect_str(interp.raised, "'k'");
    error_clear();
    Owned file = text("dir/f.py");
    raise_syntax_error(&exc_SyntaxError, "bad", file, 3, 1, 3, 4, key);
    expect_str(interp.raised, "bad (f.py, line 3)");
    expect_printed(interp.raised, "  File \"dir/f.py\", line 3\n    k\n    ^\nSyntaxError: bad\n");
    error_clear();
    Owned error = unicode_encode_error_new("ascii", file, 0, 1, "why");
    expect_str(error, "'ascii' codec can't encode character '\\x64' in position 0: why");
    ref_drop(error), ref_drop(file), ref_drop(key);
}

static Owned group_of_two(void)
{
    Owned message = text("m"), value = exception_new(&exc_ValueError, &message, 1), type = exception_new(&exc_TypeError, NULL, 0);
    Owned both    = tuple_pack(2, value, type);
    Owned group   = object_call_2(OBJ(&exc_BaseExceptionGroup), message, both);
    cr_assert_not_null(group);
    ref_drop(message), ref_drop(value), ref_drop(type), ref_drop(both);
    return group;
}

Test(exception, groups_split)
{
    Owned group = group_of_two(), match, rest;
    cr_expect_eq(TYPE_OF(group), &exc_ExceptionGroup);
    expect_str(group, "m (2 sub-exceptions)");
    cr_assert(group_split(group, OBJ(&exc_ValueError), &match, &rest));
    expect_repr(match, "ExceptionGroup('m', [ValueError('m')])");
    expect_repr(rest, "ExceptionGroup('m', [TypeError()])");
    ref_drop(match), ref_drop(rest);
    cr_assert(group_split(group, OBJ(&exc_OSError), &match, &rest));
    cr_expect_null(match);
    ref_drop(rest), ref_drop(group);
}

Test(exception, groups_are_printed_in_boxes)
{
    Owned group = group_of_two();
    expect_printed(group, "  | ExceptionGroup: m (2 sub-exceptions)\n"
                          "  +-+---------------- 1 ----------------\n"
                          "    | ValueError: m\n"
                          "    +---------------- 2 ----------------\n"
                          "    | TypeError\n"
                          "    +------------------------------------\n");
    ref_drop(group);
}

Test(exception, recursion_is_bounded)
{
    int depth = 0;
    while (recursion_enter(" in a test")) depth++;
    cr_expect_eq(depth, interp.recursion_limit);
    while (depth--) recursion_leave();
    cr_expect_eq(interp.depth, 0);
    expect_str(interp.raised, "maximum recursion depth exceeded in a test");
    expect_error(&exc_RecursionError);
}

Test(exception, memory_errors_need_no_memory)
{
    raise_no_memory();
    expect_error(&exc_MemoryError);
    uint64_t limit = heap.limit;
    heap.limit     = 1;
    void *block    = heap_alloc(1 << 20);
    heap.limit     = limit;
    cr_expect_null(block);
    expect_error(&exc_MemoryError);
}
