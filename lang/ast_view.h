/* ast_view.h -- any node of an AST as its name and its fields, for code that treats all kinds alike. */
#ifndef KRAIT_LANG_AST_VIEW_H
#define KRAIT_LANG_AST_VIEW_H

#include "lang/ast.h"

typedef enum { /* what `place` of a field points to: pointers up to FIELD_ARG are followed */
    /* one node, or one part that has fields of its own */
    FIELD_EXPR, FIELD_PATTERN, FIELD_ARGUMENTS, FIELD_ARG,
    /* a sequence of them */
    FIELD_EXPRS, FIELD_STMTS, FIELD_PATTERNS, FIELD_ARGS, FIELD_KEYWORDS, FIELD_ALIASES, FIELD_WITHITEMS, FIELD_MATCHCASES,
    FIELD_COMPREHENSIONS, FIELD_HANDLERS, FIELD_IDENTIFIERS, FIELD_COMPARE_OPERATORS,
    /* atoms */
    FIELD_IDENTIFIER, FIELD_OBJECT, FIELD_INT, FIELD_BOOL, FIELD_KIND, FIELD_CONTEXT, FIELD_OPERATOR, FIELD_UNARY_OPERATOR,
    FIELD_BOOL_OPERATOR,
} FieldType;

typedef struct ViewField { const char *name; const void *place; FieldType type; } ViewField;

typedef struct View {
    const char *name;
    const Span *span;             /* NULL: this kind has none                                  */
    int         count;
    int         absent_count;
    ViewField   absent[4];        /* optional fields that are not there                        */
    ViewField   fields[8];
} View;

View view_module(const AstModule *module);
View view_stmt(const Stmt *s);
View view_expr(const Expr *e);
View view_pattern(const Pattern *p);
View view_arguments(const Arguments *a);
View view_arg(const Arg *a);
View view_keyword(const Keyword *k);
View view_alias(const Alias *a);
View view_with_item(const WithItem *w);
View view_case(const MatchCase *m);
View view_comprehension(const Comprehension *c);
View view_handler(const ExceptHandler *h);

/* The names of operators and contexts: "Add", "Load", "NotIn". */
const char *compare_name(int op);
const char *atom_name(FieldType type, int value);

#endif
