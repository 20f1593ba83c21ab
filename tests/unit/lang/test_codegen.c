/* Instructions of small functions, folding, stack depths, tables, and what the code generator refuses. */
#include "gc/fault.h"
#include "lang/compile.h"
#include "runtime/list.h"
#include "syntax.h"

TestSuite(codegen, .init = syntax_start, .fini = syntax_stop);

static Owned compile_text(const char *text)
{
    CompileOptions options = { COMPILE_EXEC, 0, 0 };
    Owned          name    = str_from_c("test.py");
    Owned          code    = name ? compile_source(text, (int64_t)strlen(text), (Str *)name, &options) : NULL;
    ref_drop_maybe(name);
    return code;
}

static const Code *nested_code(const Code *code)
{
    for (uint32_t i = 0; i < code->constant_count; i++)
        if (code->constants[i]->shape == SHAPE_CODE) return (const Code *)code->constants[i];
    return NULL;
}

/* The names of a code object's instructions, a space between. */
static const char *instruction_names(const Code *code)
{
    static char names[4000];
    names[0] = 0;
    for (uint32_t unit = 0; unit < code->count; unit += 1u + op_info[code->instructions[unit].op].cache) {
        if (names[0]) strcat(names, " ");
        strcat(names, op_info[code->instructions[unit].op].name);
    }
    return names;
}

/* The instructions of `def f(a, b, c): body`. */
static void expect_body(const char *body, const char *expected)
{
    char text[1000];
    snprintf(text, sizeof text, "def f(a, b, c):\n %s\n", body);
    Owned code = compile_text(text);
    cr_assert_not_null(code, "%s", body);
    const char *names = instruction_names(nested_code((Code *)code));
    cr_expect_str_eq(names, expected, "%s\n   gives     %s\n   expected  %s", body, names, expected);
    ref_drop(code);
}

Test(codegen, operands_are_folded)
{
    expect_body("return a + b", "ADD_LL RETURN_S");
    expect_body("return a + 1", "ADD_LC RETURN_S");
    expect_body("return 1 + a", "LOAD_CONST_N ADD_SL RETURN_S");
    expect_body("return '1' + a", "LOAD_CONST ADD_SL RETURN_S");
    expect_body("return a.b + 1", "LOAD_ATTR_L_N ADD_SC RETURN_S");
    expect_body("return a.b + '1'", "LOAD_ATTR_L ADD_SC RETURN_S");
    expect_body("return a[b][c] + 1", "INDEX_LL_N INDEX_SL ADD_SC RETURN_S");
    expect_body("return a * b + 1", "MUL_LL ADD_SC RETURN_S");
    expect_body("return a * b + b * c", "MUL_LL MUL_LL ADD_SS RETURN_S");
    expect_body("a = b + c", "ADD_LL_L RETURN_C");
    expect_body("a += 1", "IADD_LC_L RETURN_C");
    expect_body("a = b", "MOVE_LOCAL RETURN_C");
    expect_body("a = 1", "STORE_LOCAL_CONST RETURN_C");
    expect_body("return a", "RETURN_L");
    expect_body("a[b] = c", "LOAD_LOCAL STORE_INDEX_LL RETURN_C");
    expect_body("a.x = b[c].y", "INDEX_LL LOAD_ATTR_S STORE_ATTR_L RETURN_C");
    expect_body("a.m(b)", "LOAD_METHOD_L LOAD_LOCAL CALL_METHOD POP RETURN_C");
}

Test(codegen, nothing_is_folded_across_what_matters)
{
    expect_body("return a + (a := 5)", "LOAD_LOCAL LOAD_CONST COPY STORE_LOCAL ADD_SS RETURN_S");
    expect_body("return (a if b else c) + 1", "JUMP_IF_FALSE_L LOAD_LOCAL JUMP LOAD_LOCAL ADD_SC RETURN_S");
    expect_body("return a + b()", "LOAD_LOCAL LOAD_LOCAL CALL ADD_SS RETURN_S");
    expect_body("return (1 or 2 or 3, 2, 3)", "LOAD_CONST LOAD_CONST LOAD_CONST BUILD_TUPLE RETURN_S");
    expect_body("a[b], b = b, 1", "LOAD_LOCAL LOAD_CONST SWAP STORE_INDEX_LL STORE_LOCAL RETURN_C");
    expect_body("a[b] += (b := 1)", "LOAD_LOCAL LOAD_LOCAL COPY COPY INDEX_SS LOAD_CONST COPY STORE_LOCAL IADD_SS SWAP SWAP "
                                    "STORE_INDEX RETURN_C");
    expect_body("return (a\n  + b)", "LOAD_LOCAL LOAD_LOCAL ADD_SS RETURN_S"); /* a trace shows both lines */
}

Test(codegen, conditions_are_one_instruction)
{
    expect_body("if a < b: c()", "JUMP_UNLESS_LT_LL LOAD_LOCAL CALL POP RETURN_C RETURN_C");
    expect_body("if a is None: c()", "JUMP_IF_NOT_NONE_L LOAD_LOCAL CALL POP RETURN_C RETURN_C");
    expect_body("if not a == 1: c()", "JUMP_IF_EQ_LC LOAD_LOCAL CALL POP RETURN_C RETURN_C");
    expect_body("while a < b: a += 1", "JUMP_UNLESS_LT_LL IADD_LC_L JUMP_IF_LT_LL RETURN_C RETURN_C");
    expect_body("return 0 <= a < b", "LOAD_CONST LE_SL JUMP_IF_FALSE_OR_POP LT_LL RETURN_S");
    expect_body("for a in b: pass", "LOAD_LOCAL GET_ITER FOR_L RETURN_C");
    expect_body("for a in b: c += a", "LOAD_LOCAL GET_ITER JUMP IADD_LL_L FOR_L RETURN_C");
}

Test(codegen, generators_return_by_their_own_instruction)
{
    expect_body("yield a", "LOAD_LOCAL YIELD_VALUE POP LOAD_CONST RETURN_GENERATOR");
    expect_body("yield from a", "LOAD_LOCAL GET_YIELD_FROM_ITER LOAD_CONST SEND YIELD_VALUE JUMP POP LOAD_CONST RETURN_GENERATOR");
}

Test(codegen, constants_are_merged_by_value_and_type)
{
    Owned code = compile_text("x = [1, 1.0, True, 0.0, -0.0, 1, (1, 'a'), (1, 'a'), 'a']");
    cr_assert_not_null(code);
    Code *c = (Code *)code;
    for (uint32_t i = 0; i < c->constant_count; i++)
        for (uint32_t j = 0; j < i; j++) cr_expect_neq(c->constants[i], c->constants[j]);
    ref_drop(code);
}

Test(codegen, slots)
{
    Owned code = compile_text("def f(a, *b, c, **d):\n e = lambda: (a, e)\n return e\n");
    cr_assert_not_null(code);
    const Code       *f = nested_code((Code *)code);
    static const char *const slot_names[] = { "a", "c", "b", "d", "e" };
    static const int          kinds[]     = { SLOT_LOCAL | SLOT_CELL, SLOT_LOCAL, SLOT_LOCAL, SLOT_LOCAL, SLOT_CELL };
    cr_assert_eq(f->slot_count, 5);
    for (int i = 0; i < 5; i++) {
        cr_expect(str_equal_c(f->slot_names[i], slot_names[i]), "slot %d", i);
        cr_expect_eq(f->slot_kinds[i], kinds[i], "slot %s", slot_names[i]);
    }
    cr_expect_eq(f->arg_count, 1);
    cr_expect_eq(f->keyword_only_count, 1);
    cr_expect_eq(f->flags, (uint32_t)(CODE_OPTIMIZED | CODE_NEWLOCALS | CODE_VARARGS | CODE_VARKEYWORDS));
    ref_drop(code);
}

Test(codegen, handlers_know_their_depth)
{
    Owned code = compile_text("def f(a, b):\n for x in a:\n  try: b()\n  except E: pass\n");
    cr_assert_not_null(code);
    const Code *f = nested_code((Code *)code);
    cr_assert_geq(f->handler_count, 2u);
    cr_expect_eq(f->handlers[0].depth, 1, "the iterator stays");
    cr_expect_eq(f->handlers[1].depth, 2, "and so does the exception handled before");
    cr_expect_eq(f->instructions[f->handlers[0].target].op, OP_PUSH_EXC_INFO);
    ref_drop(code);
}

Test(codegen, places)
{
    Position at;
    Owned    code = compile_text("x = a.b(1,\n  c)\n");
    cr_assert_not_null(code);
    const Code *c = (Code *)code;
    for (uint32_t unit = 0; unit < c->count; unit += 1u + op_info[c->instructions[unit].op].cache) {
        if (c->instructions[unit].op != OP_CALL_METHOD) continue;
        cr_assert(code_position(c, (int)unit, &at));
        cr_expect(at.line == 1 && at.column == 4 && at.end_line == 2 && at.end_column == 4);
        cr_expect_eq(code_line(c, (int)unit), 1);
    }
    ref_drop(code);
}

Test(codegen, far_jumps)
{
    /* A loop whose body doesn't fit the 16-bit distance of a fused jump. */
    enum { LINES = 9000 };
    char *text = malloc(LINES * 16 + 100), *end = text;
    end += sprintf(end, "def f(a, b):\n while a < b:\n");
    for (int i = 0; i < LINES; i++) end += sprintf(end, "  a.x = b.y\n");
    Owned code = compile_text(text);
    free(text);
    cr_assert_not_null(code);
    const Code *f = nested_code((Code *)code);
    cr_expect_eq(f->instructions[0].op, OP_LT_LL);
    cr_expect_eq(f->instructions[1].op, OP_JUMP_IF_FALSE_S);
    cr_expect_eq(2 + jump_distance(f->instructions[1]), (int)f->count - 1);
    ref_drop(code);
}

Test(codegen, deep_nesting_is_an_error_not_a_crash)
{
    enum { DEPTH = 4000 };
    char *text = malloc(DEPTH * 2 + 100), *end = text;
    for (int i = 0; i < DEPTH; i++) *end++ = '-';
    strcpy(end, "a\n");
    Owned code = compile_text(text);
    cr_expect_null(code);
    cr_expect(error_is(&exc_RecursionError) || error_is(&exc_SyntaxError) || error_is(&exc_MemoryError));
    error_clear();
    /* Chains that only look deep are fine. */
    for (int i = 0; i < DEPTH; i++) text[2 * i] = 'a', text[2 * i + 1] = '+';
    strcpy(text + 2 * DEPTH, "a\n");
    code = compile_text(text);
    cr_expect_not_null(code);
    ref_drop_maybe(code);
    free(text);
}

Test(codegen, refused)
{
    static const char *const rows[][2] = {
        { "return", "'return' outside function (1, 1, 1, 7)" },
        { "break", "'break' outside loop (1, 1, 1, 6)" },
        { "if 1: continue", "'continue' not properly in loop (1, 7, 1, 15)" },
        { "yield", "'yield' outside function (1, 1, 1, 6)" },
        { "def f(): await x", "'await' outside async function (1, 10, 1, 17)" },
        { "*a, *b = c", "multiple starred expressions in assignment (1, 1, 1, 7)" },
        { "f(a=1, a=2)", "keyword argument repeated: a (1, 8, 1, 11)" },
        { "try: pass\nexcept: pass\nexcept E: pass", "default 'except:' must be last (2, 1, 2, 13)" },
        { "match x:\n case _: pass\n case 1: pass", "wildcard makes remaining patterns unreachable (2, 7, 2, 8)" },
        { "match x:\n case a, a: pass", "multiple assignments to name 'a' in pattern (2, 10, 2, 11)" },
        { "match x:\n case [a] | [b]: pass", "alternative patterns bind different names (2, 14, 2, 15)" },
        { "__debug__ = 1", "cannot assign to __debug__ (1, 1, 1, 10)" },
        { "x = 1\nfrom __future__ import division",
          "from __future__ imports must occur at the beginning of the file (2, 1, 2, 32)" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Owned code = compile_text(rows[i][0]);
        cr_expect_null(code, "%s is not refused", rows[i][0]);
        if (code) ref_drop(code);
        else {
            const char *shown = take_error();
            cr_expect_str_eq(shown, rows[i][1], "%s\n   gives     %s\n   expected  %s", rows[i][0], shown, rows[i][1]);
        }
    }
}

Test(codegen, every_allocation_may_fail)
{
    static const char text[] = "class C:\n def f(self, x=(1, 2)):\n  try: return [y + x for y in self.z]\n  except E as e: print(f'{e}')\n";
    for (int n = 1; n < 3000; n++) {
        fault_arm(n);
        Owned code = compile_text(text);
        bool  hit  = heap.fault_hit;
        fault_arm(0);
        if (!hit) {
            cr_expect_not_null(code);
            ref_drop_maybe(code);
            return;
        }
        cr_assert(code || error_pending(), "allocation %d", n);
        ref_drop_maybe(code);
        error_clear();
    }
    cr_expect(false, "it never succeeds");
}
