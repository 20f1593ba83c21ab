/* ast_view.c -- gathering the fields of nodes into views, by the table in ast_fields.def. */
#include "lang/ast_view.h"

#include <stddef.h>

typedef enum { GROUP_STMT, GROUP_EXPR, GROUP_PATTERN } Group;

static void show(View *view, const char *name, const void *place, FieldType type)
{
    bool pointer = type <= FIELD_ARG || type == FIELD_IDENTIFIER;
    bool absent  = (pointer && !*(void *const *)place) || (type == FIELD_KIND && !*(const bool *)place);
    *(absent ? &view->absent[view->absent_count++] : &view->fields[view->count++]) = (ViewField){ name, place, type };
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

View view_expr(const Expr *e) { return view_node(GROUP_EXPR, e->kind, expr_kind_name(e->kind), e, &e->span); }
View view_stmt(const Stmt *s) { return view_node(GROUP_STMT, s->kind, stmt_kind_name(s->kind), s, &s->span); }
View view_pattern(const Pattern *p)
{
    return view_node(GROUP_PATTERN, p->kind, pattern_kind_name(p->kind), p, &p->span);
}

View view_arguments(const Arguments *a)
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

View view_arg(const Arg *a)
{
    View view = { .name = "arg", .span = &a->span };
    show(&view, "arg", &a->arg, FIELD_IDENTIFIER);
    show(&view, "annotation", &a->annotation, FIELD_EXPR);
    return view;
}

View view_keyword(const Keyword *k)
{
    View view = { .name = "keyword", .span = &k->span };
    show(&view, "arg", &k->arg, FIELD_IDENTIFIER);
    show(&view, "value", &k->value, FIELD_EXPR);
    return view;
}

View view_alias(const Alias *a)
{
    View view = { .name = "alias", .span = &a->span };
    show(&view, "name", &a->name, FIELD_IDENTIFIER);
    show(&view, "asname", &a->asname, FIELD_IDENTIFIER);
    return view;
}

View view_with_item(const WithItem *w)
{
    View view = { .name = "withitem" };
    show(&view, "context_expr", &w->context_expr, FIELD_EXPR);
    show(&view, "optional_vars", &w->optional_vars, FIELD_EXPR);
    return view;
}

View view_case(const MatchCase *m)
{
    View view = { .name = "match_case" };
    show(&view, "pattern", &m->pattern, FIELD_PATTERN);
    show(&view, "guard", &m->guard, FIELD_EXPR);
    show(&view, "body", &m->body, FIELD_STMTS);
    return view;
}

View view_comprehension(const Comprehension *c)
{
    View view = { .name = "comprehension" };
    show(&view, "target", &c->target, FIELD_EXPR);
    show(&view, "iter", &c->iter, FIELD_EXPR);
    show(&view, "ifs", &c->ifs, FIELD_EXPRS);
    show(&view, "is_async", &c->is_async, FIELD_BOOL);
    return view;
}

View view_handler(const ExceptHandler *h)
{
    View view = { .name = "ExceptHandler", .span = &h->span };
    show(&view, "type", &h->type, FIELD_EXPR);
    show(&view, "name", &h->name, FIELD_IDENTIFIER);
    show(&view, "body", &h->body, FIELD_STMTS);
    return view;
}

View view_module(const AstModule *module)
{
    static const char *const names[] = { "Module", "Interactive", "Expression" };
    static const StmtSeq     none    = { 0 };
    View view = { .name = names[module->kind] };
    if (module->kind == MODULE_EXPRESSION) show(&view, "body", &module->expression, FIELD_EXPR);
    else show(&view, "body", &module->body, FIELD_STMTS);
    if (module->kind == MODULE_MODULE) show(&view, "type_ignores", &none, FIELD_STMTS);
    return view;
}

/* -- atoms ----------------------------------------------------------------------------------- */

const char *compare_name(int op)
{
    static const char *const names[] = { "Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn" };
    return names[op];
}

const char *atom_name(FieldType type, int value)
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
