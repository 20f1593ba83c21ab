/* What the names of small programs mean, and which programs the symbol table refuses. */
#include "lang/fold.h"
#include "lang/symtable.h"
#include "runtime/names.h"
#include "syntax.h"

TestSuite(symtable, .init = syntax_start, .fini = syntax_stop);

/* The printed symbol table, its lines without indentation joined by " | ". */
static const char *symbols_of(const char *text)
{
    static char  shown[4000];
    Source      *source = source_of(text);
    AstArena    *arena  = ast_arena_new();
    AstModule   *module = parse_source(source, PARSE_FILE, arena);
    Owned        name   = str_from_c("test.py");
    SymbolTable *table  = module ? symtable_build(module, arena, name, false) : NULL;
    shown[0] = 0;
    if (table) {
        Owned printed = symtable_print(table);
        char *lines   = str_to_c(printed);
        for (char *line = strtok(lines, "\n"); line; line = strtok(NULL, "\n")) {
            if (shown[0]) strcat(shown, " | ");
            strcat(shown, line + strspn(line, " "));
        }
        free(lines);
        ref_drop(printed);
    } else strcpy(shown, take_error());
    ref_drop(name);
    ast_arena_free(arena);
    source_free(source);
    return shown;
}

static void expect_symbols(const char *text, const char *expected)
{
    const char *shown = symbols_of(text);
    cr_expect_str_eq(shown, expected, "%s\n   gives     %s\n   expected  %s", text, shown, expected);
}

Test(symtable, assigned_names_are_local)
{
    expect_symbols("def f(a):\n b = a\n c", "module | f  local: assigned | function f, line 1 | a  local: parameter, used | "
                                           "b  local: assigned | c  global: used");
}

Test(symtable, captured_names_are_cells)
{
    expect_symbols("def f(a):\n return lambda: a",
                   "module | f  local: assigned | function f, line 1 | a  cell: parameter | "
                   "function <lambda>, line 2, nested | a  free: used");
}

Test(symtable, free_names_pass_through_functions_in_between)
{
    expect_symbols("def f():\n x = 1\n def g():\n  def h(): x",
                   "module | f  local: assigned | function f, line 1 | x  cell: assigned | g  local: assigned | "
                   "function g, line 3, nested | h  local: assigned | x  free | function h, line 4, nested | x  free: used");
}

Test(symtable, class_names_are_no_closure)
{
    expect_symbols("class C:\n x = 1\n def f(self): x",
                   "module | C  local: assigned | class C, line 1 | x  local: assigned | f  local: assigned | "
                   "function f, line 3 | self  local: parameter | x  global: used");
}

Test(symtable, super_needs_the_class)
{
    expect_symbols("class C:\n def f(self): super()",
                   "module | C  local: assigned | class C, line 1, lends __class__ | f  local: assigned | "
                   "function f, line 2 | self  local: parameter | super  global: used | __class__  free: used");
}

Test(symtable, declarations)
{
    expect_symbols("def f():\n global x\n x = 1",
                   "module | f  local: assigned | x  declared global | function f, line 1 | x  declared global: assigned");
    expect_symbols("def f():\n x = 0\n def g():\n  nonlocal x\n  x = 1",
                   "module | f  local: assigned | function f, line 1 | x  cell: assigned | g  local: assigned | "
                   "function g, line 3, nested | x  free: nonlocal, assigned");
}

Test(symtable, comprehensions_are_functions)
{
    expect_symbols("[x for x in y]", "module | y  global: used | function <listcomp>, line 1 | .0  local: parameter | "
                                     "x  local: iteration variable, assigned, used");
}

Test(symtable, walrus_binds_around_the_comprehension)
{
    expect_symbols("def f():\n [(y := x) for x in z]",
                   "module | f  local: assigned | function f, line 1 | z  global: used | y  cell: assigned | "
                   "function <listcomp>, line 2, nested | .0  local: parameter | x  local: iteration variable, assigned, used | "
                   "y  free: nonlocal, assigned");
}

Test(symtable, private_names_are_mangled)
{
    expect_symbols("class _C:\n __x = __y__", "module | _C  local: assigned | class _C, line 1 | _C__x  local: assigned | "
                                              "__y__  global: used");
}

Test(symtable, mangling)
{
    AstArena *arena = ast_arena_new();
    static const struct { const char *class_name, *name, *mangled; } rows[] = {
        { "C", "__x", "_C__x" }, { "__C", "__x", "_C__x" }, { "___", "__x", "__x" }, { "C", "__x__", "__x__" },
        { "C", "_x", "_x" },     { "C", "__a.b", "__a.b" }, { "C", "__", "__" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Owned      class_name = str_intern_c(rows[i].class_name), name = str_intern_c(rows[i].name);
        Identifier mangled = mangle(arena, class_name, name);
        cr_expect(str_equal_c(AS(Str, mangled), rows[i].mangled), "%s in %s", rows[i].name, rows[i].class_name);
        ref_drop(class_name);
        ref_drop(name);
    }
    ast_arena_free(arena);
}

Test(symtable, refused)
{
    static const char *const rows[][2] = {
        { "def f(a, a): pass", "duplicate argument 'a' in function definition (1, 10, 1, 11)" },
        { "def f(x):\n global x", "name 'x' is parameter and global (2, 2, 2, 10)" },
        { "def f():\n print(x)\n global x", "name 'x' is used prior to global declaration (3, 2, 3, 10)" },
        { "def f():\n x = 1\n global x", "name 'x' is assigned to before global declaration (3, 2, 3, 10)" },
        { "def f():\n nonlocal x", "no binding for nonlocal 'x' found (2, 2, 2, 12)" },
        { "nonlocal x", "nonlocal declaration not allowed at module level (1, 1, 1, 11)" },
        { "def f():\n x: int\n global x", "annotated name 'x' can't be global (3, 2, 3, 10)" },
        { "[x := 0 for x in y]", "assignment expression cannot rebind comprehension iteration variable 'x' (1, 2, 1, 3)" },
        { "[x for x in (y := z)]", "assignment expression cannot be used in a comprehension iterable expression (1, 14, 1, 20)" },
        { "class C: [(y := x) for x in z]",
          "assignment expression within a comprehension cannot be used in a class body (1, 12, 1, 13)" },
        { "[(yield x) for x in y]", "'yield' inside list comprehension (1, 3, 1, 10)" },
        { "def f():\n from a import *", "import * only allowed at module level (2, 16, 2, 17)" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) expect_symbols(rows[i][0], rows[i][1]);
}
