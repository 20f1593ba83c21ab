/* ast_print.c -- an AST as text, the way Python's ast.dump(tree, indent=2) shows it.
 *
 * A node is first gathered into a View: its name and its fields, those that are absent left out. Printing is one
 * function over views. A node whose fields are all atoms, three at most, fits on a line; others
 * get a line for each field.
 */
#include "lang/ast_print.h"

#include <stddef.h>

#include "runtime/error.h"
#include "runtime/str.h"

typedef enum {
    /* one node, or one part that has fields of its own */
    FIELD_EXPR, FIELD_PATTERN, FIELD_ARGUMENTS, FIELD_ARG,
    /* a sequence of them */
    FIELD_EXPRS, FIELD_STMTS, FIELD_PATTERNS, FIELD_ARGS, FIELD_KEYWORDS, FIELD_ALIASES, FIELD_WITHITEMS, FIELD_MATCHCASES,
    FIELD_COMPREHENSIONS, FIELD_HANDLERS, FIELD_IDENTIFIERS, FIELD_COMPARE_OPERATORS,
    /* atoms */
    FIELD_IDENTIFIER, FIELD_OBJECT, FIELD_INT, FIELD_BOOL, FIELD_KIND, FIELD_CONTEXT, FIELD_OPERATOR, FIELD_UNARY_OPERATOR,
    FIELD_BOOL_OPERATOR,
} FieldType;

typedef enum { GROUP_STMT, GROUP_EXPR, GROUP_PATTERN } Group;

typedef struct View {
    const char *name;
    const Span *span;             /* NULL: this kind has none                                  */
    int         count;
    struct { const char *name; const void *place; FieldType type; } fields[8];
} View;

typedef struct Printer {
    FILE *out;
    bool  spans;                  /* line and column as well                                   */
} Printer;

static bool print_value(Printer *p, FieldType type, const void *place, int level);
static bool print_view(Printer *p, const View *view, int level);

/* -- views ------------------------------------------------------------------------------------------- */

static void show(View *view, const char *name, const void *place, FieldType type)
{
    bool pointer = type <= FIELD_ARG || type == FIELD_IDENTIFIER;
    if ((pointer && !*(void *const *)place) || (type == FIELD_KIND && !*(const bool *)place)) return;
    view->fields[view->count].name    = name;
    view->fields[view->count].place   = place;
    view->fields[view->count++].type  = type;
}

static View view_node(Group group, int kind, const char *name, const void *node, const Span *span)
{
    static const struct { uint8_t group, kind; FieldType type; const char *name; size_t offset; } rows[] = {
#define STRUCT_STMT    Stmt
#define STRUCT_EXPR    Expr
#define STRUCT_PATTERN Pattern
#define FIELD(group, KIND, Name, field, type) \
        { GROUP_##group, group##_##KIND, FIELD_##type, #field, offsetof(STRUCT_##group, Name.field) },
#include "lang/ast_fields.def"
    };
    View view = { .name = name, .span = span };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (rows[i].group != group || rows[i].kind != kind) continue;
        const char *shown = rows[i].type == FIELD_KIND ? "kind" : rows[i].name;
        show(&view, shown, (const char *)node + rows[i].offset, rows[i].type);
    }
    return view;
}

static View view_expr(const Expr *e) { return view_node(GROUP_EXPR, e->kind, expr_kind_name(e->kind), e, &e->span); }
static View view_stmt(const Stmt *s) { return view_node(GROUP_STMT, s->kind, stmt_kind_name(s->kind), s, &s->span); }
static View view_pattern(const Pattern *p)
{
    return view_node(GROUP_PATTERN, p->kind, pattern_kind_name(p->kind), p, &p->span);
}

static View view_arguments(const Arguments *a)
{
    View view = { .name = "arguments" };
    show(&view, "posonlyargs", &a->posonlyargs, FIELD_ARGS);
    show(&view, "args", &a->args, FIELD_ARGS);
    show(&view, "vararg", &a->vararg, FIELD_ARG);
    show(&view, "kwonlyargs", &a->kwonlyargs, FIELD_ARGS);
    show(&view, "kw_defaults", &a->kw_defaults, FIELD_EXPRS);
    show(&view, "kwarg", &a->kwarg, FIELD_ARG);
    show(&view, "defaults", &a->defaults, FIELD_EXPRS);
    return view;
}

static View view_arg(const Arg *a)
{
    View view = { .name = "arg", .span = &a->span };
    show(&view, "arg", &a->arg, FIELD_IDENTIFIER);
    show(&view, "annotation", &a->annotation, FIELD_EXPR);
    return view;
}

static View view_keyword(const Keyword *k)
{
    View view = { .name = "keyword", .span = &k->span };
    show(&view, "arg", &k->arg, FIELD_IDENTIFIER);
    show(&view, "value", &k->value, FIELD_EXPR);
    return view;
}

static View view_alias(const Alias *a)
{
    View view = { .name = "alias", .span = &a->span };
    show(&view, "name", &a->name, FIELD_IDENTIFIER);
    show(&view, "asname", &a->asname, FIELD_IDENTIFIER);
    return view;
}

static View view_with_item(const WithItem *w)
{
    View view = { .name = "withitem" };
    show(&view, "context_expr", &w->context_expr, FIELD_EXPR);
    show(&view, "optional_vars", &w->optional_vars, FIELD_EXPR);
    return view;
}

static View view_case(const MatchCase *m)
{
    View view = { .name = "match_case" };
    show(&view, "pattern", &m->pattern, FIELD_PATTERN);
    show(&view, "guard", &m->guard, FIELD_EXPR);
    show(&view, "body", &m->body, FIELD_STMTS);
    return view;
}

static View view_comprehension(const Comprehension *c)
{
    View view = { .name = "comprehension" };
    show(&view, "target", &c->target, FIELD_EXPR);
    show(&view, "iter", &c->iter, FIELD_EXPR);
    show(&view, "ifs", &c->ifs, FIELD_EXPRS);
    show(&view, "is_async", &c->is_async, FIELD_BOOL);
    return view;
}

static View view_handler(const ExceptHandler *h)
{
    View view = { .name = "ExceptHandler", .span = &h->span };
    show(&view, "type", &h->type, FIELD_EXPR);
    show(&view, "name", &h->name, FIELD_IDENTIFIER);
    show(&view, "body", &h->body, FIELD_STMTS);
    return view;
}

/* -- atoms --------------------------------------------------------------------------------------------- */

static bool print_repr(Printer *p, Borrowed object)
{
    char *free_me;
    Owned repr = object_repr(object);
    if (!repr) return false;
    const char *text = str_utf8(repr, NULL, &free_me);
    if (text) fputs(text, p->out);
    str_utf8_release(free_me);
    ref_drop(repr);
    return text != NULL;
}

static const char *compare_name(int op)
{
    static const char *const names[] = { "Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn" };
    return names[op];
}

static const char *atom_name(FieldType type, int value)
{
    static const char *const contexts[] = { "Load", "Store", "Del" };
    static const char *const unaries[] = { "Invert", "Not", "UAdd", "USub" };
    static const char *const bools[] = { "And", "Or" };
    static const char *const operators[OPERATOR_COUNT] = {
        [OPERATOR_ADD] = "Add", [OPERATOR_SUB] = "Sub", [OPERATOR_MUL] = "Mult", [OPERATOR_DIV] = "Div",
        [OPERATOR_FLOORDIV] = "FloorDiv", [OPERATOR_MOD] = "Mod", [OPERATOR_POW] = "Pow",
        [OPERATOR_MATMUL] = "MatMult", [OPERATOR_LSHIFT] = "LShift", [OPERATOR_RSHIFT] = "RShift",
        [OPERATOR_AND] = "BitAnd", [OPERATOR_XOR] = "BitXor", [OPERATOR_OR] = "BitOr",
    };
    switch (type) {
    case FIELD_CONTEXT: return contexts[value];
    case FIELD_UNARY_OPERATOR: return unaries[value];
    case FIELD_BOOL_OPERATOR: return bools[value];
    default: return operators[value];
    }
}

/* -- values ---------------------------------------------------------------------------------------------- */

static void new_line(Printer *p, int level) { fprintf(p->out, "\n%*s", 2 * level, ""); }

/* All sequences have the same beginning; items of `size` bytes. */
#define PRINT_SEQ(Seq, one)                                                       \
    do {                                                                          \
        const Seq *seq = place;                                                   \
        fputs("[", p->out);                                                       \
        for (int i = 0; i < seq->count; i++) {                                    \
            if (i) fputs(",", p->out);                                            \
            new_line(p, level + 1);                                               \
            if (!(one)) return false;                                             \
        }                                                                         \
        fputs("]", p->out);                                                       \
        return true;                                                              \
    } while (0)

static bool print_view_of(Printer *p, View view, int level) { return print_view(p, &view, level); }

static bool print_optional_expr(Printer *p, const Expr *e, int level)
{
    return e ? print_view_of(p, view_expr(e), level) : fputs("None", p->out) >= 0;
}

static bool print_sequence(Printer *p, FieldType type, const void *place, int level)
{
    switch (type) {
    case FIELD_EXPRS: PRINT_SEQ(ExprSeq, print_optional_expr(p, seq->items[i], level + 1));
    case FIELD_STMTS: PRINT_SEQ(StmtSeq, print_view_of(p, view_stmt(seq->items[i]), level + 1));
    case FIELD_PATTERNS: PRINT_SEQ(PatternSeq, print_view_of(p, view_pattern(seq->items[i]), level + 1));
    case FIELD_ARGS: PRINT_SEQ(ArgSeq, print_view_of(p, view_arg(seq->items[i]), level + 1));
    case FIELD_KEYWORDS: PRINT_SEQ(KeywordSeq, print_view_of(p, view_keyword(seq->items[i]), level + 1));
    case FIELD_ALIASES: PRINT_SEQ(AliasSeq, print_view_of(p, view_alias(seq->items[i]), level + 1));
    case FIELD_WITHITEMS: PRINT_SEQ(WithItemSeq, print_view_of(p, view_with_item(seq->items[i]), level + 1));
    case FIELD_MATCHCASES: PRINT_SEQ(MatchCaseSeq, print_view_of(p, view_case(seq->items[i]), level + 1));
    case FIELD_COMPREHENSIONS:
        PRINT_SEQ(ComprehensionSeq, print_view_of(p, view_comprehension(seq->items[i]), level + 1));
    case FIELD_HANDLERS: PRINT_SEQ(ExceptHandlerSeq, print_view_of(p, view_handler(seq->items[i]), level + 1));
    case FIELD_IDENTIFIERS: PRINT_SEQ(IdentifierSeq, print_repr(p, seq->items[i]));
    default: PRINT_SEQ(CompareOpSeq, fprintf(p->out, "%s()", compare_name(seq->items[i])) > 0);
    }
}

static bool print_value(Printer *p, FieldType type, const void *place, int level)
{
    const void *pointer = type <= FIELD_ARG ? *(void *const *)place : NULL;
    switch (type) {
    case FIELD_EXPR: return print_view_of(p, view_expr(pointer), level);
    case FIELD_PATTERN: return print_view_of(p, view_pattern(pointer), level);
    case FIELD_ARGUMENTS: return print_view_of(p, view_arguments(pointer), level);
    case FIELD_ARG: return print_view_of(p, view_arg(pointer), level);
    case FIELD_IDENTIFIER:
    case FIELD_OBJECT: return print_repr(p, *(Object *const *)place);
    case FIELD_INT: return fprintf(p->out, "%d", *(const int *)place) > 0;
    case FIELD_BOOL: return fprintf(p->out, "%d", *(const bool *)place) > 0;
    case FIELD_KIND: return fputs("'u'", p->out) >= 0;
    case FIELD_CONTEXT:
    case FIELD_OPERATOR:
    case FIELD_UNARY_OPERATOR:
    case FIELD_BOOL_OPERATOR: return fprintf(p->out, "%s()", atom_name(type, *(const int *)place)) > 0;
    default: return print_sequence(p, type, place, level);
    }
}

static bool is_atom(FieldType type, const void *place)
{
    if (type >= FIELD_IDENTIFIER) return true;
    if (type >= FIELD_EXPRS) return ((const ExprSeq *)place)->count == 0;
    if (type == FIELD_EXPR) return !view_expr(*(Expr *const *)place).count; /* Yield(), Slice() */
    return type == FIELD_PATTERN && !view_pattern(*(Pattern *const *)place).count; /* MatchAs(), MatchStar() */
}

static bool print_fields(Printer *p, const View *view, int level)
{
    bool one_line = view->count + 4 * (p->spans && view->span) <= 3;
    for (int i = 0; i < view->count && one_line; i++)
        one_line = is_atom(view->fields[i].type, view->fields[i].place);
    fprintf(p->out, "%s(", view->name);
    for (int i = 0; i < view->count; i++) {
        if (i) fputs(one_line ? ", " : ",", p->out);
        if (!one_line) new_line(p, level + 1);
        fprintf(p->out, "%s=", view->fields[i].name);
        if (!print_value(p, view->fields[i].type, view->fields[i].place, level + 1)) return false;
    }
    if (p->spans && view->span) {
        const int32_t places[] = { view->span->line, view->span->column, view->span->end_line, view->span->end_column };
        static const char *const names[] = { "lineno", "col_offset", "end_lineno", "end_col_offset" };
        for (int i = 0; i < 4; i++) {
            if (i || view->count) fputs(",", p->out);
            new_line(p, level + 1);
            fprintf(p->out, "%s=%d", names[i], places[i]);
        }
    }
    fputs(")", p->out);
    return true;
}

static bool print_view(Printer *p, const View *view, int level)
{
    if (!recursion_enter(" while printing an AST")) return false;
    bool ok = print_fields(p, view, level);
    recursion_leave();
    return ok;
}

/* -- the door ------------------------------------------------------------------------------------------------ */

bool ast_print_with_spans(const AstModule *module, FILE *out, bool spans)
{
    static const char *const names[] = { "Module", "Interactive", "Expression" };
    static const StmtSeq      none   = { 0 };
    Printer p    = { out, spans };
    View    view = { .name = names[module->kind] };
    if (module->kind == MODULE_EXPRESSION) show(&view, "body", &module->expression, FIELD_EXPR);
    else show(&view, "body", &module->body, FIELD_STMTS);
    if (module->kind == MODULE_MODULE) show(&view, "type_ignores", &none, FIELD_STMTS);
    if (!print_view(&p, &view, 0)) return false;
    fputs("\n", out);
    return true;
}

bool ast_print(const AstModule *module, FILE *out) { return ast_print_with_spans(module, out, false); }
