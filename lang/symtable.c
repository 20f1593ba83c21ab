/* symtable.c -- the first pass over the tree: which scopes there are and which names each mentions.
 *
 * One visitor a node, in CPython's order (it decides which of two errors is reported, and the order of
 * symbols). The first trouble sets `failed` with an exception pending; from then on every visitor returns at
 * once. What the names mean is decided afterwards, in symtable_analyse.c.
 */
#include "lang/symtable.h"

#include "gc/refcount.h"
#include "runtime/error.h"
#include "runtime/names.h"

typedef struct Builder {
    SymbolTable *table;
    AstArena    *arena;
    Scope       *scope;        /* innermost                          */
    Identifier   class_name;   /* whose private names are mangled    */
    int          depth;
    bool         failed;
} Builder;

static void visit_expr(Builder *b, Expr *e);
static void visit_stmt(Builder *b, Stmt *s);
static void visit_pattern(Builder *b, Pattern *p);

/* -- names ------------------------------------------------------------------------------------ */

Identifier mangle(AstArena *arena, Identifier class_name, Identifier name)
{
    const Str *text = AS(Str, name), *class_ = AS(Str, class_name);
    int64_t    length = text->length, skip = 0;
    if (!class_ || length < 3 || str_char(text, 0) != '_' || str_char(text, 1) != '_') return name;
    if (str_char(text, length - 1) == '_' && str_char(text, length - 2) == '_') return name;
    for (int64_t i = 0; i < length; i++)
        if (str_char(text, i) == '.') return name; /* `import __a.b` */
    while (skip < class_->length && str_char(class_, skip) == '_') skip++;
    if (skip == class_->length) return name;
    Str *stripped = AS(Str, ast_own(arena, str_slice(class_, skip, class_->length)));
    if (!stripped) return NULL;
    Str *mangled = AS(Str, str_format_c("_%U%U", stripped, text));
    if (!mangled) return NULL;
    str_intern(&mangled);
    return ast_own(arena, OBJ(mangled));
}

Symbol *scope_find(const Scope *scope, Identifier mangled)
{
    int i = pointer_map_find(&scope->index, mangled);
    return i < 0 ? NULL : scope->symbols.items[i];
}

Symbol *scope_add(AstArena *arena, Scope *scope, Identifier mangled)
{
    Symbol *symbol = scope_find(scope, mangled);
    if (symbol) return symbol;
    symbol = ast_alloc(arena, sizeof *symbol);
    if (!symbol || !pointer_map_set(arena, &scope->index, mangled, scope->symbols.count) ||
        !seq_append(arena, &scope->symbols, symbol))
        return NULL;
    symbol->name = mangled;
    return symbol;
}

Scope *symtable_scope(const SymbolTable *table, const void *node)
{
    int i = pointer_map_find(&table->by_node, node);
    return i < 0 ? NULL : table->scopes.items[i];
}

/* -- scopes and definitions -------------------------------------------------------------------- */

#define trouble(b, span, ...)                                                                   \
    do {                                                                                        \
        if (!(b)->failed) syntax_error_at((b)->table->filename, (span), __VA_ARGS__);           \
        (b)->failed = true;                                                                     \
    } while (0)

/* Finished with a scope: b->scope = b->scope->parent. False: failed. */
static bool enter_scope(Builder *b, ScopeKind kind, Identifier name, const void *node, int line)
{
    if (b->failed) return false;
    Scope *scope = ast_alloc(b->arena, sizeof *scope), *parent = b->scope;
    b->failed = true;
    if (!scope) return false;
    scope->kind   = kind;
    scope->name   = name;
    scope->parent = parent;
    scope->line   = line;
    scope->in_iterable = parent ? parent->in_iterable : 0;
    scope->nested = parent && (parent->nested || parent->kind == SCOPE_FUNCTION);
    if (node) {
        if (!pointer_map_set(b->arena, &b->table->by_node, node, b->table->scopes.count) ||
            !seq_append(b->arena, &b->table->scopes, scope))
            return false;
    }
    /* An annotation that will be a string has no part in the meaning of names. */
    if (parent && kind != SCOPE_ANNOTATION && !seq_append(b->arena, &parent->children, scope)) return false;
    b->scope  = scope;
    b->failed = false;
    return true;
}

static void leave_scope(Builder *b)
{
    if (b->scope->parent) b->scope = b->scope->parent;
}

static Identifier private_name(Builder *b, Identifier name)
{
    Identifier mangled = mangle(b->arena, b->class_name, name);
    if (!mangled) b->failed = true;
    return mangled;
}

static uint32_t flags_of(Builder *b, Scope *scope, Identifier name)
{
    Identifier    mangled = private_name(b, name);
    const Symbol *symbol  = mangled ? scope_find(scope, mangled) : NULL;
    return symbol ? symbol->flags : 0;
}

static void define_in(Builder *b, Scope *scope, Identifier name, uint32_t flags, Span span)
{
    if (b->failed) return;
    Identifier mangled = private_name(b, name);
    Symbol    *symbol  = mangled ? scope_add(b->arena, scope, mangled) : NULL;
    if (!symbol) {
        b->failed = true;
        return;
    }
    if ((flags & SYMBOL_PARAMETER) && (symbol->flags & SYMBOL_PARAMETER)) {
        trouble(b, span, "duplicate argument '%U' in function definition", name);
        return;
    }
    symbol->flags |= flags;
    if (scope->in_target) {
        if (symbol->flags & (SYMBOL_GLOBAL | SYMBOL_NONLOCAL)) {
            trouble(b, span, "comprehension inner loop cannot rebind assignment expression target '%U'", name);
            return;
        }
        symbol->flags |= SYMBOL_ITERATION;
    }
    if (flags & SYMBOL_PARAMETER) {
        if (!seq_append(b->arena, &scope->parameters, mangled)) b->failed = true;
    } else if ((flags & SYMBOL_GLOBAL) && scope != b->table->module) {
        Symbol *global = scope_add(b->arena, b->table->module, mangled);
        if (global) global->flags |= flags;
        else b->failed = true;
    }
}

static void define(Builder *b, Identifier name, uint32_t flags, Span span) { define_in(b, b->scope, name, flags, span); }

static void note_directive(Builder *b, Identifier name, Span span)
{
    Directive *directive = b->failed ? NULL : ast_alloc(b->arena, sizeof *directive);
    Identifier mangled   = directive ? private_name(b, name) : NULL;
    if (mangled) *directive = (Directive){ mangled, span };
    if (!mangled || !seq_append(b->arena, &b->scope->directives, directive)) b->failed = true;
}

/* -- sequences --------------------------------------------------------------------------------- */

static void visit_exprs(Builder *b, const ExprSeq *seq)
{
    for (int i = 0; i < seq->count; i++)
        if (seq->items[i]) visit_expr(b, seq->items[i]);
}

static void visit_stmts(Builder *b, const StmtSeq *seq)
{
    for (int i = 0; i < seq->count && !b->failed; i++) visit_stmt(b, seq->items[i]);
}

static void visit_patterns(Builder *b, const PatternSeq *seq)
{
    for (int i = 0; i < seq->count; i++) visit_pattern(b, seq->items[i]);
}

static void visit_maybe(Builder *b, Expr *e)
{
    if (e) visit_expr(b, e);
}

static void visit_keywords(Builder *b, const KeywordSeq *seq)
{
    for (int i = 0; i < seq->count; i++) visit_expr(b, seq->items[i]->value);
}

/* -- functions and classes ---------------------------------------------------------------------- */

static void visit_annotation(Builder *b, Expr *annotation)
{
    if (!annotation || b->failed) return;
    bool as_string = b->table->future_annotations;
    if (as_string && !enter_scope(b, SCOPE_ANNOTATION, OBJ(names.__annotations__), NULL, annotation->span.line)) return;
    visit_expr(b, annotation);
    if (as_string) leave_scope(b);
}

static void annotate_each(Builder *b, const ArgSeq *args)
{
    for (int i = 0; i < args->count; i++) visit_annotation(b, args->items[i]->annotation);
}

static void visit_annotations(Builder *b, const Arguments *args, Expr *returns)
{
    annotate_each(b, &args->posonlyargs);
    annotate_each(b, &args->args);
    if (args->vararg) visit_annotation(b, args->vararg->annotation);
    if (args->kwarg) visit_annotation(b, args->kwarg->annotation);
    annotate_each(b, &args->kwonlyargs);
    visit_annotation(b, returns);
}

static void define_parameter(Builder *b, const Arg *arg) { define(b, arg->arg, SYMBOL_PARAMETER, arg->span); }

static void define_parameters(Builder *b, const Arguments *args)
{
    const ArgSeq *kinds[] = { &args->posonlyargs, &args->args, &args->kwonlyargs };
    for (int k = 0; k < 3; k++)
        for (int i = 0; i < kinds[k]->count; i++) define_parameter(b, kinds[k]->items[i]);
    if (args->vararg) define_parameter(b, args->vararg);
    if (args->kwarg) define_parameter(b, args->kwarg);
    b->scope->has_varargs     = args->vararg != NULL;
    b->scope->has_varkeywords = args->kwarg != NULL;
}

static void visit_function(Builder *b, Stmt *s)
{
    Arguments *args = s->FunctionDef.args;
    define(b, s->FunctionDef.name, SYMBOL_LOCAL, s->span);
    visit_exprs(b, &args->defaults);
    visit_exprs(b, &args->kw_defaults);
    visit_annotations(b, args, s->FunctionDef.returns);
    visit_exprs(b, &s->FunctionDef.decorator_list);
    if (!enter_scope(b, SCOPE_FUNCTION, s->FunctionDef.name, s, s->span.line)) return;
    b->scope->is_coroutine = s->kind == STMT_ASYNCFUNCTIONDEF;
    define_parameters(b, args);
    visit_stmts(b, &s->FunctionDef.body);
    leave_scope(b);
}

static void visit_class(Builder *b, Stmt *s)
{
    define(b, s->ClassDef.name, SYMBOL_LOCAL, s->span);
    visit_exprs(b, &s->ClassDef.bases);
    visit_keywords(b, &s->ClassDef.keywords);
    visit_exprs(b, &s->ClassDef.decorator_list);
    if (!enter_scope(b, SCOPE_CLASS, s->ClassDef.name, s, s->span.line)) return;
    Identifier outer = b->class_name;
    b->class_name    = s->ClassDef.name;
    visit_stmts(b, &s->ClassDef.body);
    b->class_name = outer;
    leave_scope(b);
}

static void visit_lambda(Builder *b, Expr *e)
{
    visit_exprs(b, &e->Lambda.args->defaults);
    visit_exprs(b, &e->Lambda.args->kw_defaults);
    if (!enter_scope(b, SCOPE_FUNCTION, OBJ(names.lambda_), e, e->span.line)) return;
    define_parameters(b, e->Lambda.args);
    visit_expr(b, e->Lambda.body);
    leave_scope(b);
}

/* -- comprehensions and assignment expressions ---------------------------------------------------- */

static void visit_target(Builder *b, Expr *target)
{
    b->scope->in_target = true;
    visit_expr(b, target);
    b->scope->in_target = false;
}

static void visit_iterable(Builder *b, Expr *iterable)
{
    b->scope->in_iterable++;
    visit_expr(b, iterable);
    b->scope->in_iterable--;
}

static void visit_comprehension(Builder *b, Expr *e, const ComprehensionSeq *generators, Expr *element, Expr *value)
{
    static const struct { ComprehensionKind kind; Str **name; } kinds[EXPR_KIND_COUNT] = {
        [EXPR_LISTCOMP] = { LIST_COMPREHENSION, &names.listcomp },
        [EXPR_SETCOMP]  = { SET_COMPREHENSION, &names.setcomp },
        [EXPR_DICTCOMP] = { DICT_COMPREHENSION, &names.dictcomp },
        [EXPR_GENERATOREXP] = { GENERATOR_EXPRESSION, &names.genexpr },
    };
    Comprehension *outermost = generators->items[0];
    visit_iterable(b, outermost->iter); /* evaluated in the enclosing scope and handed over as .0 */
    if (!enter_scope(b, SCOPE_FUNCTION, OBJ(*kinds[e->kind].name), e, e->span.line)) return;
    b->scope->comprehension = kinds[e->kind].kind;
    b->scope->is_coroutine  = outermost->is_async;
    define(b, OBJ(names.dot_zero), SYMBOL_PARAMETER, e->span);
    visit_target(b, outermost->target);
    visit_exprs(b, &outermost->ifs);
    for (int i = 1; i < generators->count && !b->failed; i++) {
        Comprehension *inner = generators->items[i];
        visit_target(b, inner->target);
        visit_iterable(b, inner->iter);
        visit_exprs(b, &inner->ifs);
        if (inner->is_async) b->scope->is_coroutine = true;
    }
    visit_maybe(b, value);
    visit_expr(b, element);
    b->scope->is_generator = e->kind == EXPR_GENERATOREXP;
    bool spreads = b->scope->is_coroutine && !b->scope->is_generator;
    leave_scope(b);
    if (spreads) b->scope->is_coroutine = true;
}

/* `:=` in a comprehension binds in the function (or module) around it. */
static void bind_around_comprehension(Builder *b, Expr *target)
{
    Identifier name = target->Name.id;
    for (Scope *scope = b->scope; scope && !b->failed; scope = scope->parent) {
        const Symbol *known = scope_find(scope, name); /* 3.11 asks for the name as it is written: never for a mangled one */
        uint32_t      flags = known ? known->flags : 0;
        if (scope->comprehension) {
            if (flags & SYMBOL_ITERATION)
                trouble(b, target->span, "assignment expression cannot rebind comprehension iteration variable '%U'", name);
            continue;
        }
        scope->has_walrus = true;
        if (scope->kind == SCOPE_FUNCTION) {
            define(b, name, flags & SYMBOL_GLOBAL ? SYMBOL_GLOBAL : SYMBOL_NONLOCAL, target->span);
            note_directive(b, name, target->span);
            define_in(b, scope, name, SYMBOL_LOCAL, target->span);
            return;
        }
        if (scope->kind == SCOPE_MODULE) {
            define(b, name, SYMBOL_GLOBAL, target->span);
            note_directive(b, name, target->span);
            define_in(b, scope, name, SYMBOL_GLOBAL, target->span);
            return;
        }
        if (scope->kind == SCOPE_CLASS)
            trouble(b, target->span, "assignment expression within a comprehension cannot be used in a class body");
    }
}

static void visit_named_expr(Builder *b, Expr *e)
{
    if (b->scope->in_iterable > 0) {
        trouble(b, e->span, "assignment expression cannot be used in a comprehension iterable expression");
        return;
    }
    b->scope->has_walrus = true;
    if (b->scope->comprehension) bind_around_comprehension(b, e->NamedExpr.target);
    visit_expr(b, e->NamedExpr.value);
    visit_expr(b, e->NamedExpr.target);
}

/* -- expressions ---------------------------------------------------------------------------------- */

static bool refused_in_annotation(Builder *b, Expr *e, const char *what)
{
    if (b->scope->kind != SCOPE_ANNOTATION) return false;
    trouble(b, e->span, "'%s' can not be used within an annotation", what);
    return true;
}

static void visit_yield(Builder *b, Expr *e)
{
    static const char *const places[] = {
        [LIST_COMPREHENSION] = "list comprehension", [SET_COMPREHENSION] = "set comprehension",
        [DICT_COMPREHENSION] = "dict comprehension", [GENERATOR_EXPRESSION] = "generator expression",
    };
    if (refused_in_annotation(b, e, "yield expression")) return;
    visit_maybe(b, e->Yield.value);
    b->scope->is_generator = true;
    if (b->scope->comprehension) trouble(b, e->span, "'yield' inside %s", places[b->scope->comprehension]);
}

static void visit_name(Builder *b, Expr *e)
{
    static const uint32_t flags[] = {
        [CTX_LOAD] = SYMBOL_USED, [CTX_STORE] = SYMBOL_LOCAL, [CTX_DEL] = SYMBOL_LOCAL | SYMBOL_UNBOUND,
    };
    define(b, e->Name.id, flags[e->Name.ctx], e->span);
    /* super() finds its class through __class__. */
    if (e->Name.ctx == CTX_LOAD && b->scope->kind == SCOPE_FUNCTION && str_equal_c(AS(Str, e->Name.id), "super"))
        define(b, OBJ(names.__class__), SYMBOL_USED, e->span);
}

/* a + b + c + ... nests to the left as deep as it is long: go down by a loop. */
static void visit_binop(Builder *b, Expr *e)
{
    int    length = 0, i;
    Expr  *bottom = e, **spine;
    while (bottom->kind == EXPR_BINOP) bottom = bottom->BinOp.left, length++;
    spine = ast_alloc(b->arena, (size_t)length * sizeof *spine);
    if (!spine) {
        b->failed = true;
        return;
    }
    for (i = length; i-- > 0; e = e->BinOp.left) spine[i] = e;
    visit_expr(b, bottom);
    for (i = 0; i < length; i++) visit_expr(b, spine[i]->BinOp.right);
}

static void visit_expr_kind(Builder *b, Expr *e)
{
    switch (e->kind) {
    case EXPR_BOOLOP: visit_exprs(b, &e->BoolOp.values); break;
    case EXPR_NAMEDEXPR:
        if (!refused_in_annotation(b, e, "named expression")) visit_named_expr(b, e);
        break;
    case EXPR_BINOP: visit_binop(b, e); break;
    case EXPR_UNARYOP: visit_expr(b, e->UnaryOp.operand); break;
    case EXPR_LAMBDA: visit_lambda(b, e); break;
    case EXPR_IFEXP:
        visit_expr(b, e->IfExp.test);
        visit_expr(b, e->IfExp.body);
        visit_expr(b, e->IfExp.orelse);
        break;
    case EXPR_DICT:
        visit_exprs(b, &e->Dict.keys);
        visit_exprs(b, &e->Dict.values);
        break;
    case EXPR_SET: visit_exprs(b, &e->Set.elts); break;
    case EXPR_LISTCOMP:
    case EXPR_SETCOMP:
    case EXPR_GENERATOREXP: visit_comprehension(b, e, &e->ListComp.generators, e->ListComp.elt, NULL); break;
    case EXPR_DICTCOMP: visit_comprehension(b, e, &e->DictComp.generators, e->DictComp.key, e->DictComp.value); break;
    case EXPR_YIELD:
    case EXPR_YIELDFROM: visit_yield(b, e); break;
    case EXPR_AWAIT:
        if (refused_in_annotation(b, e, "await expression")) break;
        visit_expr(b, e->Await.value);
        b->scope->is_coroutine = true;
        break;
    case EXPR_COMPARE:
        visit_expr(b, e->Compare.left);
        visit_exprs(b, &e->Compare.comparators);
        break;
    case EXPR_CALL:
        visit_expr(b, e->Call.func);
        visit_exprs(b, &e->Call.args);
        visit_keywords(b, &e->Call.keywords);
        break;
    case EXPR_FORMATTEDVALUE:
        visit_expr(b, e->FormattedValue.value);
        visit_maybe(b, e->FormattedValue.format_spec);
        break;
    case EXPR_JOINEDSTR: visit_exprs(b, &e->JoinedStr.values); break;
    case EXPR_CONSTANT: break;
    case EXPR_ATTRIBUTE: visit_expr(b, e->Attribute.value); break;
    case EXPR_SUBSCRIPT:
        visit_expr(b, e->Subscript.value);
        visit_expr(b, e->Subscript.slice);
        break;
    case EXPR_STARRED: visit_expr(b, e->Starred.value); break;
    case EXPR_NAME: visit_name(b, e); break;
    case EXPR_LIST:
    case EXPR_TUPLE: visit_exprs(b, &e->Tuple.elts); break;
    case EXPR_SLICE:
        visit_maybe(b, e->Slice.lower);
        visit_maybe(b, e->Slice.upper);
        visit_maybe(b, e->Slice.step);
        break;
    case EXPR_KIND_COUNT: break;
    }
}

static void visit_expr(Builder *b, Expr *e)
{
    if (b->failed) return;
    if (compile_enter(&b->depth)) visit_expr_kind(b, e);
    else b->failed = true;
    b->depth--;
}

/* -- patterns --------------------------------------------------------------------------------------- */

static void visit_pattern_kind(Builder *b, Pattern *p)
{
    switch (p->kind) {
    case PATTERN_MATCHVALUE: visit_expr(b, p->MatchValue.value); break;
    case PATTERN_MATCHSINGLETON: break;
    case PATTERN_MATCHSEQUENCE: visit_patterns(b, &p->MatchSequence.patterns); break;
    case PATTERN_MATCHSTAR:
        if (p->MatchStar.name) define(b, p->MatchStar.name, SYMBOL_LOCAL, p->span);
        break;
    case PATTERN_MATCHMAPPING:
        visit_exprs(b, &p->MatchMapping.keys);
        visit_patterns(b, &p->MatchMapping.patterns);
        if (p->MatchMapping.rest) define(b, p->MatchMapping.rest, SYMBOL_LOCAL, p->span);
        break;
    case PATTERN_MATCHCLASS:
        visit_expr(b, p->MatchClass.cls);
        visit_patterns(b, &p->MatchClass.patterns);
        visit_patterns(b, &p->MatchClass.kwd_patterns);
        break;
    case PATTERN_MATCHAS:
        if (p->MatchAs.pattern) visit_pattern(b, p->MatchAs.pattern);
        if (p->MatchAs.name) define(b, p->MatchAs.name, SYMBOL_LOCAL, p->span);
        break;
    case PATTERN_MATCHOR: visit_patterns(b, &p->MatchOr.patterns); break;
    case PATTERN_KIND_COUNT: break;
    }
}

static void visit_pattern(Builder *b, Pattern *p)
{
    if (b->failed) return;
    if (compile_enter(&b->depth)) visit_pattern_kind(b, p);
    else b->failed = true;
    b->depth--;
}

/* -- statements ------------------------------------------------------------------------------------- */

static void visit_declaration(Builder *b, Stmt *s)
{
    bool        global = s->kind == STMT_GLOBAL;
    const char *what   = global ? "global" : "nonlocal";
    for (int i = 0; i < s->Global.names.count && !b->failed; i++) {
        Identifier name  = s->Global.names.items[i];
        uint32_t   flags = flags_of(b, b->scope, name);
        if (flags & SYMBOL_PARAMETER) trouble(b, s->span, "name '%U' is parameter and %s", name, what);
        else if (flags & SYMBOL_USED) trouble(b, s->span, "name '%U' is used prior to %s declaration", name, what);
        else if (flags & SYMBOL_ANNOTATED) trouble(b, s->span, "annotated name '%U' can't be %s", name, what);
        else if (flags & SYMBOL_LOCAL) trouble(b, s->span, "name '%U' is assigned to before %s declaration", name, what);
        define(b, name, global ? SYMBOL_GLOBAL : SYMBOL_NONLOCAL, s->span);
        note_directive(b, name, s->span);
    }
}

static void visit_annotated_assignment(Builder *b, Stmt *s)
{
    Expr *target = s->AnnAssign.target;
    if (target->kind == EXPR_NAME) {
        Identifier name  = target->Name.id;
        uint32_t   flags = flags_of(b, b->scope, name);
        if ((flags & (SYMBOL_GLOBAL | SYMBOL_NONLOCAL)) && b->scope != b->table->module && s->AnnAssign.simple)
            trouble(b, s->span, "annotated name '%U' can't be %s", name, flags & SYMBOL_GLOBAL ? "global" : "nonlocal");
        if (s->AnnAssign.simple) define(b, name, SYMBOL_ANNOTATED | SYMBOL_LOCAL, target->span);
        else if (s->AnnAssign.value) define(b, name, SYMBOL_LOCAL, target->span);
    } else visit_expr(b, target);
    visit_annotation(b, s->AnnAssign.annotation);
    visit_maybe(b, s->AnnAssign.value);
}

static void visit_alias(Builder *b, Alias *alias)
{
    Str       *text = AS(Str, alias->name);
    Identifier name = alias->asname ? alias->asname : alias->name;
    if (str_equal_c(text, "*")) {
        if (b->scope->kind != SCOPE_MODULE) trouble(b, alias->span, "import * only allowed at module level");
        return;
    }
    if (!alias->asname) {
        int64_t dot = 0;
        while (dot < text->length && str_char(text, dot) != '.') dot++;
        if (dot < text->length) {
            Str *first = AS(Str, str_slice(text, 0, dot));
            if (first) str_intern(&first);
            name = ast_own(b->arena, OBJ(first));
            if (!name) {
                b->failed = true;
                return;
            }
        }
    }
    define(b, name, SYMBOL_IMPORTED, alias->span);
}

static void visit_try(Builder *b, Stmt *s)
{
    visit_stmts(b, &s->Try.body);
    visit_stmts(b, &s->Try.orelse);
    for (int i = 0; i < s->Try.handlers.count && !b->failed; i++) {
        ExceptHandler *handler = s->Try.handlers.items[i];
        visit_maybe(b, handler->type);
        if (handler->name) define(b, handler->name, SYMBOL_LOCAL | SYMBOL_UNBOUND, handler->span);
        visit_stmts(b, &handler->body);
    }
    visit_stmts(b, &s->Try.finalbody);
}

static void visit_if(Builder *b, Stmt *s)
{
    for (;;) { /* `elif` after `elif` nests deeply: go along by a loop */
        visit_expr(b, s->If.test);
        visit_stmts(b, &s->If.body);
        if (s->If.orelse.count != 1 || s->If.orelse.items[0]->kind != STMT_IF || b->failed) break;
        s = s->If.orelse.items[0];
    }
    visit_stmts(b, &s->If.orelse);
}

static void visit_match(Builder *b, Stmt *s)
{
    visit_expr(b, s->Match.subject);
    for (int i = 0; i < s->Match.cases.count && !b->failed; i++) {
        MatchCase *match_case = s->Match.cases.items[i];
        visit_pattern(b, match_case->pattern);
        visit_maybe(b, match_case->guard);
        visit_stmts(b, &match_case->body);
    }
}

static void visit_stmt_kind(Builder *b, Stmt *s)
{
    switch (s->kind) {
    case STMT_FUNCTIONDEF:
    case STMT_ASYNCFUNCTIONDEF: visit_function(b, s); break;
    case STMT_CLASSDEF: visit_class(b, s); break;
    case STMT_RETURN: visit_maybe(b, s->Return.value); break;
    case STMT_DELETE: visit_exprs(b, &s->Delete.targets); break;
    case STMT_ASSIGN:
        visit_exprs(b, &s->Assign.targets);
        visit_expr(b, s->Assign.value);
        break;
    case STMT_AUGASSIGN:
        visit_expr(b, s->AugAssign.target);
        visit_expr(b, s->AugAssign.value);
        break;
    case STMT_ANNASSIGN: visit_annotated_assignment(b, s); break;
    case STMT_FOR:
    case STMT_ASYNCFOR:
        if (s->kind == STMT_ASYNCFOR) b->scope->is_coroutine = true;
        visit_expr(b, s->For.target);
        visit_expr(b, s->For.iter);
        visit_stmts(b, &s->For.body);
        visit_stmts(b, &s->For.orelse);
        break;
    case STMT_WHILE:
        visit_expr(b, s->While.test);
        visit_stmts(b, &s->While.body);
        visit_stmts(b, &s->While.orelse);
        break;
    case STMT_IF: visit_if(b, s); break;
    case STMT_WITH:
    case STMT_ASYNCWITH:
        if (s->kind == STMT_ASYNCWITH) b->scope->is_coroutine = true;
        for (int i = 0; i < s->With.items.count; i++) {
            visit_expr(b, s->With.items.items[i]->context_expr);
            visit_maybe(b, s->With.items.items[i]->optional_vars);
        }
        visit_stmts(b, &s->With.body);
        break;
    case STMT_MATCH: visit_match(b, s); break;
    case STMT_RAISE:
        visit_maybe(b, s->Raise.exc);
        visit_maybe(b, s->Raise.cause);
        break;
    case STMT_TRY:
    case STMT_TRYSTAR: visit_try(b, s); break;
    case STMT_ASSERT:
        visit_expr(b, s->Assert.test);
        visit_maybe(b, s->Assert.msg);
        break;
    case STMT_IMPORT:
        for (int i = 0; i < s->Import.names.count; i++) visit_alias(b, s->Import.names.items[i]);
        break;
    case STMT_IMPORTFROM:
        for (int i = 0; i < s->ImportFrom.names.count; i++) visit_alias(b, s->ImportFrom.names.items[i]);
        break;
    case STMT_GLOBAL:
    case STMT_NONLOCAL: visit_declaration(b, s); break;
    case STMT_EXPR: visit_expr(b, s->Expr.value); break;
    case STMT_PASS:
    case STMT_BREAK:
    case STMT_CONTINUE:
    case STMT_KIND_COUNT: break;
    }
}

static void visit_stmt(Builder *b, Stmt *s)
{
    if (b->failed) return;
    if (compile_enter(&b->depth)) visit_stmt_kind(b, s);
    else b->failed = true;
    b->depth--;
}

/* -- the door ------------------------------------------------------------------------------------------ */

SymbolTable *symtable_build(AstModule *module, AstArena *arena, Borrowed filename, bool future_annotations)
{
    SymbolTable *table = ast_alloc(arena, sizeof *table);
    if (!table) return NULL;
    *table    = (SymbolTable){ .arena = arena, .filename = filename, .future_annotations = future_annotations };
    Builder b = { .table = table, .arena = arena };
    if (!enter_scope(&b, SCOPE_MODULE, OBJ(names.module_), module, 0)) return NULL;
    table->module = b.scope;
    visit_stmts(&b, &module->body);
    visit_maybe(&b, module->expression);
    if (b.failed || !symtable_analyse(table)) return NULL;
    return table;
}
