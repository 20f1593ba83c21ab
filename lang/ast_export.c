/* ast_export.c -- an AST as objects of Python: each node an instance of the class of its name, with its fields as attributes.
 *
 * One function over views (ast_view.h), as in ast_print.c. Absent optional fields are None.
 */
#include "lang/ast_export.h"

#include "lang/ast_view.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/str.h"

typedef struct Exporter { Dict *classes; } Exporter;

static Owned export_view(const Exporter *x, View view);

/* What stands for a name: a class, or the object of an operator or a context. Borrowed; NULL: KeyError pending. */
static Borrowed named(const Exporter *x, const char *name)
{
    Owned    key   = str_from_c(name);
    Borrowed found = key ? dict_find_str(x->classes, (Str *)key) : NULL;
    if (key && !found) raise_key_error(key);
    ref_drop_maybe(key);
    return found;
}

static Owned export_expr(const Exporter *x, const Expr *e) { return e ? export_view(x, view_expr(e)) : none_new(); }

#define EXPORT_SEQ(Seq, one)                                                                       \
    do {                                                                                           \
        const Seq *seq  = place;                                                                   \
        Owned      list = list_new(seq->count);                                                    \
        for (int i = 0; list && i < seq->count; i++) {                                             \
            Owned item = one;                                                                      \
            if (!item || !list_append_take(AS(List, list), item)) ref_clear(&list);                \
        }                                                                                          \
        return list;                                                                               \
    } while (0)

static Owned export_sequence(const Exporter *x, FieldType type, const void *place)
{
    switch (type) {
    case FIELD_EXPRS: EXPORT_SEQ(ExprSeq, export_expr(x, seq->items[i]));
    case FIELD_STMTS: EXPORT_SEQ(StmtSeq, export_view(x, view_stmt(seq->items[i])));
    case FIELD_PATTERNS: EXPORT_SEQ(PatternSeq, export_view(x, view_pattern(seq->items[i])));
    case FIELD_ARGS: EXPORT_SEQ(ArgSeq, export_view(x, view_arg(seq->items[i])));
    case FIELD_KEYWORDS: EXPORT_SEQ(KeywordSeq, export_view(x, view_keyword(seq->items[i])));
    case FIELD_ALIASES: EXPORT_SEQ(AliasSeq, export_view(x, view_alias(seq->items[i])));
    case FIELD_WITHITEMS: EXPORT_SEQ(WithItemSeq, export_view(x, view_with_item(seq->items[i])));
    case FIELD_MATCHCASES: EXPORT_SEQ(MatchCaseSeq, export_view(x, view_case(seq->items[i])));
    case FIELD_COMPREHENSIONS: EXPORT_SEQ(ComprehensionSeq, export_view(x, view_comprehension(seq->items[i])));
    case FIELD_HANDLERS: EXPORT_SEQ(ExceptHandlerSeq, export_view(x, view_handler(seq->items[i])));
    case FIELD_IDENTIFIERS: EXPORT_SEQ(IdentifierSeq, ref_keep(seq->items[i]));
    default: EXPORT_SEQ(CompareOpSeq, ref_keep_maybe(named(x, compare_name(seq->items[i]))));
    }
}

static Owned export_value(const Exporter *x, FieldType type, const void *place)
{
    const void *pointer = type <= FIELD_ARG ? *(void *const *)place : NULL;
    switch (type) {
    case FIELD_EXPR: return export_expr(x, pointer);
    case FIELD_PATTERN: return export_view(x, view_pattern(pointer));
    case FIELD_ARGUMENTS: return export_view(x, view_arguments(pointer));
    case FIELD_ARG: return export_view(x, view_arg(pointer));
    case FIELD_IDENTIFIER:
    case FIELD_OBJECT: return ref_keep(*(Object *const *)place);
    case FIELD_INT: return int_new(*(const int *)place);
    case FIELD_BOOL: return int_new(*(const bool *)place);
    case FIELD_KIND: return str_from_c("u");
    case FIELD_CONTEXT:
    case FIELD_OPERATOR:
    case FIELD_UNARY_OPERATOR:
    case FIELD_BOOL_OPERATOR: return ref_keep_maybe(named(x, atom_name(type, *(const int *)place)));
    default: return export_sequence(x, type, place);
    }
}

static bool set_field(Borrowed node, const char *name, Owned value)
{
    Str *key = value ? (Str *)str_intern_c(name) : NULL;
    bool ok  = key && object_set_attr(node, key, value);
    ref_drop_maybe(OBJ(key));
    ref_drop_maybe(value);
    return ok;
}

static bool set_fields(const Exporter *x, Borrowed node, const View *view)
{
    for (int i = 0; i < view->count; i++)
        if (!set_field(node, view->fields[i].name, export_value(x, view->fields[i].type, view->fields[i].place))) return false;
    for (int i = 0; i < view->absent_count; i++)
        if (!set_field(node, view->absent[i].name, none_new())) return false;
    const Span *s = view->span;
    return !s || (set_field(node, "lineno", int_new(s->line)) && set_field(node, "col_offset", int_new(s->column)) &&
                  set_field(node, "end_lineno", int_new(s->end_line)) && set_field(node, "end_col_offset", int_new(s->end_column)));
}

static Owned export_view(const Exporter *x, View view)
{
    if (!recursion_enter(" during ast construction")) return NULL;
    Borrowed cls  = named(x, view.name);
    Owned    node = cls ? object_new_slot((Type *)cls, NULL, 0, NULL) : NULL;
    if (node && !set_fields(x, node, &view)) ref_clear(&node);
    recursion_leave();
    return node;
}

Owned ast_export(const AstModule *module, Dict *classes)
{
    Exporter x = { classes };
    return export_view(&x, view_module(module));
}
