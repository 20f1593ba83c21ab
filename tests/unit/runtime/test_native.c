/* test_native.c -- the binder of native functions' arguments, and its messages. */
#include "fixture.h"
#include "runtime/native.h"

TestSuite(native, .init = fixture_start, .fini = fixture_stop);

static int     seen_n;
static Object *seen[8];

static Owned look(Object **args, int n, Tuple *kwnames)
{
    (void)kwnames;
    seen_n = n;
    for (int i = 0; i < 8; i++) seen[i] = i < n ? args[i] : NULL;
    return none_new();
}

static void call(const char *params, Object **args, int n, Tuple *kwnames, const char *message)
{
    NativeDef def    = { "f", look, params, NULL, 0 };
    Owned     f      = native_new(&def, NULL, false, NULL);
    Owned     result = object_call(f, args, n, kwnames);
    if (message) {
        cr_assert_null(result, "f(%s) with %d arguments should fail", params, n);
        cr_assert(error_is(&exc_TypeError));
        Owned error = error_take(), said = object_str(error);
        cr_expect(str_equal_c((Str *)said, message), "f(%s): expected \"%s\", got \"%s\"", params, message, ((Str *)said)->data);
        ref_drop(error);
        ref_drop(said);
    } else {
        cr_expect_not_null(result, "f(%s) with %d arguments", params, n);
        error_clear();
        ref_drop_maybe(result);
    }
    ref_drop(f);
}

static Object *four[4];
static void four_start(void)
{
    fixture_start();
    four[0] = NONE, four[1] = TRUE_, four[2] = FALSE_, four[3] = ELLIPSIS;
}
TestSuite(native_messages, .init = four_start, .fini = fixture_stop);

Test(native_messages, no_parameters)
{
    call("", four, 0, NULL, NULL);
    call("", four, 1, NULL, "f() takes no arguments (1 given)");
}

Test(native_messages, one_positional_parameter)
{
    call("object, /", four, 1, NULL, NULL);
    call("object, /", four, 0, NULL, "f() takes exactly one argument (0 given)");
    call("object, /", four, 2, NULL, "f() takes exactly one argument (2 given)");
}

Test(native_messages, several_positional_parameters)
{
    call("a, b=None, /", four, 1, NULL, NULL);
    call("a, b=None, /", four, 0, NULL, "f expected at least 1 argument, got 0");
    call("a, b=None, /", four, 3, NULL, "f expected at most 2 arguments, got 3");
    call("a, b, /", four, 1, NULL, "f expected 2 arguments, got 1");
    call("a=(1, 2), b=',', /", four, 3, NULL, "f expected at most 2 arguments, got 3");
}

Test(native_messages, parameters_with_names)
{
    Owned a = tuple_pack(1, names.sep), other = tuple_pack(1, names.text);
    call("sep=None, stop=-1", four, 1, (Tuple *)a, "argument for f() given by name ('sep') and position (1)");
    call("sep=None, stop=-1", four, 0, (Tuple *)other, "'text' is an invalid keyword argument for f()");
    call("sep=None, stop=-1", four, 3, NULL, "f() takes at most 2 arguments (3 given)");
    call("sep, stop", four, 1, NULL, "f() missing required argument 'stop' (pos 2)");
    call("*, sep=None", four, 1, NULL, "f() takes no positional arguments");
    call("start, *, sep=None, stop=0", four, 2, NULL, "f() takes exactly 1 positional argument (2 given)");
    call("object, /", four, 0, (Tuple *)a, "f() takes no keyword arguments");
    call("", four, 0, (Tuple *)a, "f() takes no keyword arguments");
    ref_drop(a);
    ref_drop(other);
}

Test(native, absent_arguments_are_null)
{
    Object *args[2] = { NONE, TRUE_ };
    call("a, b=None, c=None, /", args, 1, NULL, NULL);
    cr_expect_eq(seen_n, 1);
    cr_expect(seen[0] == NONE && !seen[1] && !seen[2]);
    Owned stop = tuple_pack(1, names.stop);
    call("start=None, stop=None, step=None", args, 1, (Tuple *)stop, NULL);
    cr_expect_eq(seen_n, 2);
    cr_expect(seen[0] == NONE && seen[1] == TRUE_ && !seen[2]);
    call("start=None, stop=None, step=None", args, 0, (Tuple *)stop, NULL);
    cr_expect_eq(seen_n, 2);
    cr_expect(!seen[0] && seen[1] == NONE);
    ref_drop(stop);
}

Test(native, methods_check_their_self)
{
    Borrowed append = type_find(&list_type, names.append);
    Object  *args[2] = { NONE, TRUE_ };
    cr_assert_not_null(append);
    expect_repr(append, "<method 'append' of 'list' objects>");
    cr_expect_null(object_call(append, args, 2, NULL));
    expect_error(&exc_TypeError);
    cr_expect_null(object_call(append, args, 0, NULL));
    expect_error(&exc_TypeError);
    Owned list = list_new(0);
    args[0]    = list;
    Owned done = object_call(append, args, 2, NULL);
    cr_expect_eq(done, NONE);
    expect_repr(list, "[True]");
    ref_drop(done);
    Owned bound = object_get_attr(list, names.append), again = object_get_attr(list, names.append);
    cr_expect_neq(bound, again);
    cr_expect_eq(object_compare_truth(bound, again, CMP_EQ), TRUTH_YES);
    ref_drop(again);
    done = object_call_1(bound, NONE);
    ref_drop(done);
    ref_drop(bound);
    expect_repr(list, "[True, None]");
    ref_drop(list);
}

Test(native, slot_wrappers_call_the_slot)
{
    Borrowed add = type_find(&int_type, names.__add__);
    expect_repr(add, "<slot wrapper '__add__' of 'int' objects>");
    Owned   one = number(1), two = number(2);
    Object *args[2] = { one, two };
    Owned   sum = object_call(add, args, 2, NULL);
    expect_repr(sum, "3");
    ref_drop(sum);
    Owned bound = object_get_attr(one, names.__add__);
    sum         = object_call_1(bound, two);
    expect_repr(sum, "3");
    ref_drop(sum);
    ref_drop(bound);
    cr_expect_null(object_call(add, args, 1, NULL));
    expect_error(&exc_TypeError);
    ref_drop(one);
    ref_drop(two);
}

Test(native, new_of_a_type_checks_the_class)
{
    Owned   make    = object_get_attr(OBJ(&int_type), names.__new__);
    Object *args[1] = { OBJ(&str_type) };
    cr_expect_null(object_call(make, args, 1, NULL));
    expect_error(&exc_TypeError);
    args[0]    = OBJ(&int_type);
    Owned zero = object_call(make, args, 1, NULL);
    expect_repr(zero, "0");
    ref_drop(zero);
    ref_drop(make);
}
