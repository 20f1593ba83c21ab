/* ast_print.c -- an AST as text, the way Python's ast.dump(tree, indent=2) shows it.
 *
 * Printing is one function over views (ast_view.h), with fields that are absent left out. A node whose fields are all atoms, three at most, fits on a line; others
 * get a line for each field.
 */
#include "lang/ast_print.h"

#include "lang/ast_view.h"

#include "runtime/error.h"
#include "runtime/str.h"

typedef struct Printer {
    FILE *out;
    bool  spans;                  /* line and column as well                                   */
} Printer;

static bool print_value(Printer *p, FieldType type, const void *place, int level);
static bool print_view(Printer *p, const View *view, int level);

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
    Printer p    = { out, spans };
    View    view = view_module(module);
    if (!print_view(&p, &view, 0)) return false;
    fputs("\n", out);
    return true;
}

bool ast_print(const AstModule *module, FILE *out) { return ast_print_with_spans(module, out, false); }
