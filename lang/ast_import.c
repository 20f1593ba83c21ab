/* ast_import.c -- objects of Python as an AST: ast_export.c the other way round.
 *
 * A new node is zeroed memory with a kind. Its view (ast_view.h) names its fields, tells their types and where they lie: each is
 * filled with what the object's attribute of that name is. Attributes are read by the ordinary protocol, so any of them may run code
 * of the program: what is held is kept, and lists are asked for their length each time.
 */
#include "lang/ast_import.h"

#include "lang/ast_view.h"
#include "runtime/class.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/str.h"

typedef struct Importer {
    AstArena *arena;
    Dict     *classes;
    Type     *stmts[STMT_KIND_COUNT], *exprs[EXPR_KIND_COUNT], *patterns[PATTERN_KIND_COUNT]; /* borrowed from `classes` */
} Importer;

static bool fill(Importer *x, Borrowed node, View view);

/* ---- kinds by classes ------------------------------------------------------------------------------------------------ */

/* What `classes` has under a name: borrowed; NULL: KeyError pending. */
static Borrowed class_named(Importer *x, const char *name)
{
    Owned    key   = str_from_c(name);
    Borrowed found = key ? dict_find_str(x->classes, (Str *)key) : NULL;
    if (key && !found) raise_key_error(key);
    ref_drop_maybe(key);
    return found;
}

static bool find_classes(Importer *x)
{
#define FIND(KIND, Name, kinds)                                                                    \
    if (!(x->kinds[KIND] = (Type *)class_named(x, #Name))) return false;
#define STMT(KIND, Name)    FIND(STMT_##KIND, Name, stmts)
#define EXPR(KIND, Name)    FIND(EXPR_##KIND, Name, exprs)
#define PATTERN(KIND, Name) FIND(PATTERN_##KIND, Name, patterns)
#include "lang/ast.def"
#undef FIND
    return true;
}

/* The place of the node's class among some classes; -1: TypeError pending. */
static int kind_of(Borrowed node, Type *const *classes, int count, const char *what)
{
    for (int i = 0; i < count; i++)
        if (TYPE_OF(node) == classes[i]) return i;
    for (int i = 0; i < count; i++)
        if (type_is_subtype(TYPE_OF(node), classes[i])) return i;
    raise_type_error("expected some sort of %s, but got %R", what, node);
    return -1;
}

/* The number of an operator or context, whose names atom_name() and compare_name() know; -1: TypeError pending. */
static int atom_of(Importer *x, Borrowed node, FieldType type)
{
    static const int counts[] = {
        [FIELD_CONTEXT] = 3, [FIELD_OPERATOR] = OPERATOR_COUNT, [FIELD_UNARY_OPERATOR] = 4, [FIELD_BOOL_OPERATOR] = 2,
        [FIELD_COMPARE_OPERATORS] = 10,
    };
    for (int i = 0; i < counts[type]; i++) {
        const char *name  = type == FIELD_COMPARE_OPERATORS ? compare_name(i) : atom_name(type, i);
        Borrowed    found = name ? class_named(x, name) : NULL;
        if (name && !found) return -1;
        if (found && IS_INSTANCE(node, TYPE_OF(found))) return i;
    }
    raise_type_error("expected some sort of operator, but got %R", node);
    return -1;
}

/* ---- nodes ------------------------------------------------------------------------------------------------------------ */

#define IMPORT_NODE(Node, function, classes, COUNT, what, view)                                    \
    static Node *function(Importer *x, Borrowed object)                                            \
    {                                                                                              \
        int   kind = kind_of(object, x->classes, COUNT, what);                                     \
        Node *node = kind < 0 ? NULL : ast_alloc(x->arena, sizeof *node);                          \
        if (!node) return NULL;                                                                    \
        node->kind = kind;                                                                         \
        return fill(x, object, view(node)) ? node : NULL;                                          \
    }
IMPORT_NODE(Stmt, import_stmt, stmts, STMT_KIND_COUNT, "stmt", view_stmt)
IMPORT_NODE(Expr, import_expr, exprs, EXPR_KIND_COUNT, "expr", view_expr)
IMPORT_NODE(Pattern, import_pattern, patterns, PATTERN_KIND_COUNT, "pattern", view_pattern)

#define IMPORT_PART(Part, function, view)                                                          \
    static Part *function(Importer *x, Borrowed object)                                            \
    {                                                                                              \
        Part *part = ast_alloc(x->arena, sizeof *part);                                            \
        return part && fill(x, object, view(part)) ? part : NULL;                                  \
    }
IMPORT_PART(Arguments, import_arguments, view_arguments)
IMPORT_PART(Arg, import_arg, view_arg)
IMPORT_PART(Keyword, import_keyword, view_keyword)
IMPORT_PART(Alias, import_alias, view_alias)
IMPORT_PART(WithItem, import_with_item, view_with_item)
IMPORT_PART(MatchCase, import_case, view_case)
IMPORT_PART(Comprehension, import_comprehension, view_comprehension)
IMPORT_PART(ExceptHandler, import_handler, view_handler)

/* ---- fields ----------------------------------------------------------------------------------------------------------- */

/* A name as the arena keeps it; NULL: an error is pending. */
static Identifier import_identifier(Importer *x, Borrowed value)
{
    if (!IS_STR(value)) {
        raise_type_error("AST identifier must be of type str");
        return NULL;
    }
    Str *name = (Str *)ref_keep(value);
    str_intern(&name);
    return ast_own(x->arena, OBJ(name));
}

static bool import_int(Borrowed value, int32_t *place)
{
    int64_t number;
    Owned   index = number_index(value);
    if (!index) return false;
    bool fits = int_to_int64(index, &number) && number == (int32_t)number;
    ref_drop(index);
    if (!fits) return raise_overflow_error("Python int too large to convert to C int"), false;
    *place = (int32_t)number;
    return true;
}

#define IMPORT_SEQ(Seq, one, may_be_none)                                                          \
    do {                                                                                           \
        Seq *seq = place;                                                                          \
        for (int64_t i = 0; i < list->length; i++) {                                               \
            Owned value = ref_keep(list->items[i]);                                                \
            bool  none  = (may_be_none) && value == NONE;                                         \
            void *item  = none ? NULL : (void *)(one);                                             \
            ref_drop(value);                                                                       \
            if ((!item && !none) || !seq_append(x->arena, seq, item)) return false;                \
        }                                                                                          \
        return true;                                                                               \
    } while (0)

static bool import_compare_operators(Importer *x, const List *list, CompareOpSeq *seq)
{
    for (int64_t i = 0; i < list->length; i++) {
        Owned value = ref_keep(list->items[i]);
        int   op    = atom_of(x, value, FIELD_COMPARE_OPERATORS);
        ref_drop(value);
        if (op < 0 || !seq_append(x->arena, seq, op)) return false;
    }
    return true;
}

static bool import_sequence(Importer *x, Borrowed field, FieldType type, void *place)
{
    if (!IS_LIST(field)) return raise_type_error("a field of a tree must be a list, not a %K", field), false;
    const List *list = AS(List, field);
    switch (type) {
    case FIELD_EXPRS: IMPORT_SEQ(ExprSeq, import_expr(x, value), true);
    case FIELD_STMTS: IMPORT_SEQ(StmtSeq, import_stmt(x, value), false);
    case FIELD_PATTERNS: IMPORT_SEQ(PatternSeq, import_pattern(x, value), false);
    case FIELD_ARGS: IMPORT_SEQ(ArgSeq, import_arg(x, value), false);
    case FIELD_KEYWORDS: IMPORT_SEQ(KeywordSeq, import_keyword(x, value), false);
    case FIELD_ALIASES: IMPORT_SEQ(AliasSeq, import_alias(x, value), false);
    case FIELD_WITHITEMS: IMPORT_SEQ(WithItemSeq, import_with_item(x, value), false);
    case FIELD_MATCHCASES: IMPORT_SEQ(MatchCaseSeq, import_case(x, value), false);
    case FIELD_COMPREHENSIONS: IMPORT_SEQ(ComprehensionSeq, import_comprehension(x, value), false);
    case FIELD_HANDLERS: IMPORT_SEQ(ExceptHandlerSeq, import_handler(x, value), false);
    case FIELD_IDENTIFIERS: IMPORT_SEQ(IdentifierSeq, import_identifier(x, value), false);
    default: return import_compare_operators(x, list, place);
    }
}

static bool import_atom(Importer *x, Borrowed value, FieldType type, void *place)
{
    int atom = atom_of(x, value, type);
    *(int *)place = atom;
    return atom >= 0;
}

/* Fills one field; None is an absent one. */
static bool import_field(Importer *x, Borrowed value, FieldType type, void *place)
{
    switch (type) {
    case FIELD_OBJECT: return (*(Object **)place = ast_own(x->arena, ref_keep(value))) != NULL;
    case FIELD_KIND: return *(bool *)place = value != NONE, true;
    default: break;
    }
    if (value == NONE) return true;
    switch (type) {
    case FIELD_EXPR: return (*(Expr **)place = import_expr(x, value)) != NULL;
    case FIELD_PATTERN: return (*(Pattern **)place = import_pattern(x, value)) != NULL;
    case FIELD_ARGUMENTS: return (*(Arguments **)place = import_arguments(x, value)) != NULL;
    case FIELD_ARG: return (*(Arg **)place = import_arg(x, value)) != NULL;
    case FIELD_IDENTIFIER: return (*(Identifier *)place = import_identifier(x, value)) != NULL;
    case FIELD_INT: return import_int(value, place);
    case FIELD_BOOL: {
        Truth truth = object_truth(value);
        *(bool *)place = truth == TRUTH_YES;
        return truth != TRUTH_ERROR;
    }
    case FIELD_CONTEXT:
    case FIELD_OPERATOR:
    case FIELD_UNARY_OPERATOR:
    case FIELD_BOOL_OPERATOR: return import_atom(x, value, type, place);
    default: return import_sequence(x, value, type, place);
    }
}

/* An attribute, None where there is none; NULL: an error is pending. */
static Owned attribute_or_none(Borrowed node, const char *name)
{
    Owned value = object_get_attr_c(node, name);
    if (!value && error_clear_if(&exc_AttributeError)) return none_new();
    return value;
}

static bool import_fields(Importer *x, Borrowed node, const ViewField *fields, int count)
{
    for (int i = 0; i < count; i++) {
        Owned value = attribute_or_none(node, fields[i].name);
        bool  ok    = value && import_field(x, value, fields[i].type, (void *)fields[i].place);
        ref_drop_maybe(value);
        if (!ok) return false;
    }
    return true;
}

/* One of the four numbers of a place: `otherwise` where it isn't told. */
static bool import_place(Borrowed node, const char *name, int32_t *place, int32_t otherwise)
{
    Owned value = attribute_or_none(node, name);
    bool  ok    = value != NULL;
    *place = otherwise;
    if (ok && value != NONE) ok = import_int(value, place);
    ref_drop_maybe(value);
    return ok;
}

static bool import_span(Borrowed node, Span *span)
{
    return import_place(node, "lineno", &span->line, 1) && import_place(node, "col_offset", &span->column, 0) &&
           import_place(node, "end_lineno", &span->end_line, span->line) &&
           import_place(node, "end_col_offset", &span->end_column, span->column);
}

static bool fill(Importer *x, Borrowed node, View view)
{
    if (!recursion_enter(" during compilation")) return false;
    bool ok = import_fields(x, node, view.fields, view.count) && import_fields(x, node, view.absent, view.absent_count) &&
              (!view.span || import_span(node, (Span *)view.span));
    recursion_leave();
    return ok;
}

AstModule *ast_import(Borrowed root, Dict *classes, AstArena *arena)
{
    Importer   x      = { .arena = arena, .classes = classes };
    Borrowed   single = class_named(&x, "Interactive"), eval = class_named(&x, "Expression");
    AstModule *module = single && eval && find_classes(&x) ? ast_alloc(arena, sizeof *module) : NULL;
    if (!module) return NULL;
    module->kind = IS_INSTANCE(root, (Type *)single) ? MODULE_INTERACTIVE : IS_INSTANCE(root, (Type *)eval) ? MODULE_EXPRESSION : MODULE_MODULE;
    Owned body = object_get_attr_c(root, "body");
    bool  ok   = body && (module->kind == MODULE_EXPRESSION ? import_field(&x, body, FIELD_EXPR, &module->expression)
                                                            : import_sequence(&x, body, FIELD_STMTS, &module->body));
    ref_drop_maybe(body);
    return ok ? module : NULL;
}
