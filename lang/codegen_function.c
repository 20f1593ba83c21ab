/* codegen_function.c -- code with a code object of its own: functions, lambdas, classes, comprehensions.
 *
 * The new unit is generated first, then, in the unit around it, MAKE_FUNCTION with the cells it closes over.
 * A comprehension is a function of one argument, .0: the outermost iterator, which the code around it makes.
 */
#include "lang/codegen.h"
#include "lang/fold.h"
#include "lang/parser.h"

#include "gc/refcount.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/state.h"

/* -- closures ------------------------------------------------------------------------------------------ */

/* Pushes the cell that an inner function wants; it is a cell or a free variable here. */
static void emit_closure_cell(Compiler *c, Identifier name)
{
    Unit *u    = c->unit;
    int   cell = pointer_map_find(&u->cells.index, name);
    if (cell >= 0 && (u->scope->kind != SCOPE_CLASS || name == OBJ(names.__class__))) emit(c, OP_LOAD_CLOSURE, CELL_BASE + cell, 0);
    else emit(c, OP_LOAD_CLOSURE, FREE_BASE + table_index(c, &u->frees, name), 0);
}

void gen_closure(Compiler *c, Code *code, int flags)
{
    if (c->failed || !code) return;
    if (code->free_count) {
        for (int i = code->slot_count - code->free_count; i < code->slot_count; i++) emit_closure_cell(c, OBJ(code->slot_names[i]));
        emit_count(c, OP_BUILD_TUPLE, code->free_count);
        flags |= 8;
    }
    emit_const(c, OBJ(code));
    emit_count(c, OP_MAKE_FUNCTION, flags);
}

/* -- parameters ----------------------------------------------------------------------------------------- */

/* Pushes the tuple of defaults and the dict of keyword defaults: the flags of MAKE_FUNCTION. */
static int gen_defaults(Compiler *c, const Arguments *args)
{
    int flags = 0, n = 0;
    if (args->defaults.count) {
        flags |= 1;
        gen_exprs(c, &args->defaults);
        emit_count(c, OP_BUILD_TUPLE, args->defaults.count);
    }
    for (int i = 0; i < args->kwonlyargs.count; i++) n += args->kw_defaults.items[i] != NULL;
    if (!n || c->failed) return flags;
    Owned keys = tuple_new(n);
    if (!keys) {
        c->failed = true;
        return flags;
    }
    n = 0;
    for (int i = 0; i < args->kwonlyargs.count; i++) {
        Expr *value = args->kw_defaults.items[i];
        if (!value) continue;
        gen_expr(c, value);
        Identifier name = unit_mangle(c, args->kwonlyargs.items[i]->arg);
        AS(Tuple, keys)->items[n++] = ref_keep(name ? name : NONE);
    }
    tuple_done(keys);
    emit_const(c, keys);
    ref_drop(keys);
    emit_count(c, OP_BUILD_CONST_KEY_MAP, n);
    return flags | 2;
}

/* The value of an annotation, or its text under `from __future__ import annotations`. */
void gen_annotation(Compiler *c, Expr *annotation)
{
    if (c->failed) return;
    if (!c->future_annotations) {
        gen_expr(c, annotation);
        return;
    }
    Owned text = ast_unparse(annotation);
    if (text) emit_const(c, text);
    else c->failed = true;
    ref_drop_maybe(text);
}

/* Pushes name and annotation; gives how many values that are. */
static int gen_one_annotation(Compiler *c, Identifier name, Expr *annotation)
{
    if (!annotation || c->failed) return 0;
    Identifier mangled = unit_mangle(c, name);
    if (!mangled) return 0;
    emit_const(c, mangled);
    if (annotation->kind == EXPR_STARRED && !c->future_annotations) { /* *args: *Ts */
        gen_expr(c, annotation->Starred.value);
        emit_unpack(c, 1);
    } else gen_annotation(c, annotation);
    return 2;
}

static int gen_annotations_of(Compiler *c, const ArgSeq *args)
{
    int n = 0;
    for (int i = 0; i < args->count; i++) n += gen_one_annotation(c, args->items[i]->arg, args->items[i]->annotation);
    return n;
}

static int gen_annotations(Compiler *c, const Arguments *args, Expr *returns)
{
    int n = gen_annotations_of(c, &args->args) + gen_annotations_of(c, &args->posonlyargs);
    if (args->vararg) n += gen_one_annotation(c, args->vararg->arg, args->vararg->annotation);
    n += gen_annotations_of(c, &args->kwonlyargs);
    if (args->kwarg) n += gen_one_annotation(c, args->kwarg->arg, args->kwarg->annotation);
    n += gen_one_annotation(c, OBJ(names.return_), returns);
    if (!n) return 0;
    emit_count(c, OP_BUILD_TUPLE, n);
    return 4;
}

static bool forbidden_parameters(Compiler *c, const Arguments *args)
{
    const ArgSeq *kinds[] = { &args->posonlyargs, &args->args, &args->kwonlyargs };
    for (int k = 0; k < 3; k++)
        for (int i = 0; i < kinds[k]->count; i++)
            if (forbidden_name(c, kinds[k]->items[i]->arg, CTX_STORE)) return true;
    return (args->vararg && forbidden_name(c, args->vararg->arg, CTX_STORE)) ||
           (args->kwarg && forbidden_name(c, args->kwarg->arg, CTX_STORE));
}

static void count_parameters(Unit *unit, const Arguments *args)
{
    unit->arg_count             = args->posonlyargs.count + args->args.count;
    unit->positional_only_count = args->posonlyargs.count;
    unit->keyword_only_count    = args->kwonlyargs.count;
}

/* -- functions ---------------------------------------------------------------------------------------------- */

static int first_line_of(const Stmt *s, const ExprSeq *decorators)
{
    return decorators->count ? decorators->items[0]->span.line : s->span.line;
}

/* [decorators][function or class] -> [what they make of it] */
static void apply_decorators(Compiler *c, const ExprSeq *decorators)
{
    Position at = c->unit->at;
    for (int i = decorators->count; i-- > 0;) {
        set_place(c, decorators->items[i]->span);
        emit_count(c, OP_CALL, 1);
    }
    c->unit->at = at;
}

void gen_function(Compiler *c, Stmt *s)
{
    Arguments *args = s->FunctionDef.args;
    UnitKind   kind = s->kind == STMT_ASYNCFUNCTIONDEF ? UNIT_ASYNC_FUNCTION : UNIT_FUNCTION;
    if (forbidden_parameters(c, args)) return;
    gen_exprs(c, &s->FunctionDef.decorator_list);
    int flags = gen_defaults(c, args);
    flags |= gen_annotations(c, args, s->FunctionDef.returns);
    Unit *unit = unit_begin(c, kind, s->FunctionDef.name, s, first_line_of(s, &s->FunctionDef.decorator_list));
    if (!unit) return;
    const StmtSeq *body      = &s->FunctionDef.body;
    bool           docstring = c->optimize < 2 && has_docstring(body);
    constant_index(c, docstring ? body->items[0]->Expr.value->Constant.value : NONE);
    count_parameters(unit, args);
    for (int i = docstring; i < body->count && !c->failed; i++) gen_stmt(c, body->items[i]);
    Code *code = unit_end(c);
    gen_closure(c, code, flags);
    apply_decorators(c, &s->FunctionDef.decorator_list);
    gen_name(c, s->FunctionDef.name, CTX_STORE);
}

void gen_lambda(Compiler *c, Expr *e)
{
    Arguments *args = e->Lambda.args;
    if (forbidden_parameters(c, args)) return;
    int   flags = gen_defaults(c, args);
    Unit *unit  = unit_begin(c, UNIT_LAMBDA, OBJ(names.lambda_), e, e->span.line);
    if (!unit) return;
    constant_index(c, NONE); /* a lambda has no doc string */
    count_parameters(unit, args);
    gen_expr(c, e->Lambda.body);
    emit_return(c);
    Code *code = unit_end(c);
    gen_closure(c, code, flags);
}

/* -- classes -------------------------------------------------------------------------------------------------- */

static bool has_annotations(const StmtSeq *body);

static bool stmt_has_annotations(const Stmt *s)
{
    switch (s->kind) {
    case STMT_ANNASSIGN: return true;
    case STMT_FOR:
    case STMT_ASYNCFOR: return has_annotations(&s->For.body) || has_annotations(&s->For.orelse);
    case STMT_IF:
    case STMT_WHILE: return has_annotations(&s->If.body) || has_annotations(&s->If.orelse);
    case STMT_WITH:
    case STMT_ASYNCWITH: return has_annotations(&s->With.body);
    case STMT_MATCH:
        for (int i = 0; i < s->Match.cases.count; i++)
            if (has_annotations(&s->Match.cases.items[i]->body)) return true;
        return false;
    case STMT_TRY:
    case STMT_TRYSTAR:
        for (int i = 0; i < s->Try.handlers.count; i++)
            if (has_annotations(&s->Try.handlers.items[i]->body)) return true;
        return has_annotations(&s->Try.body) || has_annotations(&s->Try.orelse) || has_annotations(&s->Try.finalbody);
    default: return false;
    }
}

static bool has_annotations(const StmtSeq *body)
{
    for (int i = 0; i < body->count; i++) {
        const Stmt *s = body->items[i];
        while (s->kind == STMT_IF && s->If.orelse.count == 1 && s->If.orelse.items[0]->kind == STMT_IF) { /* elif */
            if (has_annotations(&s->If.body)) return true;
            s = s->If.orelse.items[0];
        }
        if (stmt_has_annotations(s)) return true;
    }
    return false;
}

void gen_body(Compiler *c, const StmtSeq *body)
{
    int first = 0;
    if (c->unit->kind == UNIT_MODULE && body->count) set_place(c, body->items[0]->span);
    if (has_annotations(body)) emit_op(c, OP_SETUP_ANNOTATIONS);
    bool typed = c->interactive && c->unit->kind == UNIT_MODULE; /* a string at the prompt is shown */
    if (c->optimize < 2 && !typed && has_docstring(body)) {
        first = 1;
        gen_expr(c, body->items[0]->Expr.value);
        no_place(c);
        gen_name(c, OBJ(names.__doc__), CTX_STORE);
    }
    for (int i = first; i < body->count && !c->failed; i++) gen_stmt(c, body->items[i]);
}

static void gen_class_body(Compiler *c, Stmt *s)
{
    gen_name(c, OBJ(names.__name__), CTX_LOAD);
    gen_name(c, OBJ(names.__module__), CTX_STORE);
    emit_const(c, c->unit->qualname);
    gen_name(c, OBJ(names.__qualname__), CTX_STORE);
    gen_body(c, &s->ClassDef.body);
    no_place(c);
    if (c->unit->scope->needs_class_closure) { /* __build_class__ takes the cell and fills it */
        emit_closure_cell(c, OBJ(names.__class__));
        emit_count(c, OP_COPY, 1);
        gen_name(c, OBJ(names.__classcell__), CTX_STORE);
    } else emit_none(c);
    emit_return(c);
}

void gen_class(Compiler *c, Stmt *s)
{
    gen_exprs(c, &s->ClassDef.decorator_list);
    if (!unit_begin(c, UNIT_CLASS, s->ClassDef.name, s, first_line_of(s, &s->ClassDef.decorator_list))) return;
    gen_class_body(c, s);
    Code *code = unit_end(c);
    emit_op(c, OP_LOAD_BUILD_CLASS);
    gen_closure(c, code, 0);
    emit_const(c, s->ClassDef.name);
    gen_arguments(c, 2, &s->ClassDef.bases, &s->ClassDef.keywords);
    apply_decorators(c, &s->ClassDef.decorator_list);
    gen_name(c, s->ClassDef.name, CTX_STORE);
}

/* -- comprehensions --------------------------------------------------------------------------------------------- */

static void gen_generator(Compiler *c, Expr *e, int index, int depth);

static const ComprehensionSeq *generators_of(const Expr *e)
{
    return e->kind == EXPR_DICTCOMP ? &e->DictComp.generators : &e->ListComp.generators;
}

static void gen_element(Compiler *c, Expr *e, int depth)
{
    switch (e->kind) {
    case EXPR_LISTCOMP:
        gen_expr(c, e->ListComp.elt);
        emit_count(c, OP_LIST_APPEND, depth + 1);
        break;
    case EXPR_SETCOMP:
        gen_expr(c, e->SetComp.elt);
        emit_count(c, OP_SET_ADD, depth + 1);
        break;
    case EXPR_DICTCOMP:
        gen_expr(c, e->DictComp.key);
        gen_expr(c, e->DictComp.value);
        emit_count(c, OP_MAP_ADD, depth + 1);
        break;
    default:
        gen_expr(c, e->GeneratorExp.elt);
        if (c->unit->scope->is_coroutine) emit_op(c, OP_ASYNC_GEN_WRAP);
        emit_op(c, OP_YIELD_VALUE);
        emit_op(c, OP_POP);
    }
}

/* The conditions and what is inside the loop over generator `index`. */
static void gen_inside(Compiler *c, Expr *e, int index, int depth, Label again)
{
    const ComprehensionSeq *generators = generators_of(e);
    const ExprSeq          *ifs        = &generators->items[index]->ifs;
    for (int i = 0; i < ifs->count; i++) gen_condition(c, ifs->items[i], again, false);
    if (index + 1 < generators->count) gen_generator(c, e, index + 1, depth);
    else gen_element(c, e, depth);
}

/* In `for y in [f(x)]` the one item needs no list. */
static Expr *only_item(const Expr *iterable)
{
    if ((iterable->kind != EXPR_LIST && iterable->kind != EXPR_TUPLE) || iterable->Tuple.elts.count != 1) return NULL;
    Expr *item = iterable->Tuple.elts.items[0];
    return item->kind == EXPR_STARRED ? NULL : item;
}

static void gen_sync_generator(Compiler *c, Expr *e, int index, int depth)
{
    Comprehension *g     = generators_of(e)->items[index];
    Label          body = label_new(c), again = label_new(c), next = label_new(c);
    Expr          *item = index ? only_item(g->iter) : NULL;
    Position       before = c->unit->at;
    if (item) {
        gen_expr(c, item);
        gen_expr(c, g->target);
        gen_inside(c, e, index, depth, again);
        label_here(c, again);
        return;
    }
    if (!index) emit(c, OP_LOAD_LOCAL, 0, 0);
    else {
        gen_expr(c, g->iter);
        emit_op(c, OP_GET_ITER);
    }
    emit_jump(c, OP_JUMP, next);
    label_here(c, body);
    bool same_line = g->target->span.line == e->span.line; /* else a trace shows the target's line */
    int  slot      = g->target->kind == EXPR_NAME && same_line ? plain_local(c, g->target->Name.id) : -1;
    if (slot < 0) gen_expr(c, g->target);
    gen_inside(c, e, index, depth + 1, again);
    label_here(c, again);
    Position left = c->unit->at; /* that of the last comparison, if there is one: what comes after the loop keeps it, as in CPython */
    if (left.line != before.line) emit_op(c, OP_NOP);
    label_here(c, next);
    c->unit->at = before;
    emit_for(c, slot, body);
    c->unit->at = left;
}

static void gen_async_generator(Compiler *c, Expr *e, int index, int depth)
{
    Comprehension *g     = generators_of(e)->items[index];
    Label          start = label_new(c), again = label_new(c), except = label_new(c);
    if (!index) emit(c, OP_LOAD_LOCAL, 0, 0);
    else {
        gen_expr(c, g->iter);
        emit_op(c, OP_GET_AITER);
    }
    label_here(c, start);
    if (!block_push(c, BLOCK_ASYNC_GENERATOR, start, NO_LABEL, c->unit->handler, NULL)) return;
    handler_push(c, except, 0);
    emit_op(c, OP_GET_ANEXT);
    gen_yield_from(c);
    handler_pop(c);
    gen_expr(c, g->target);
    gen_inside(c, e, index, depth + 1, again);
    label_here(c, again);
    emit_jump(c, OP_JUMP, start);
    block_pop(c);
    label_here(c, except);
    emit_op(c, OP_END_ASYNC_FOR);
}

static void gen_generator(Compiler *c, Expr *e, int index, int depth)
{
    if (c->failed) return;
    if (!compile_enter(&c->depth)) c->failed = true;
    else if (generators_of(e)->items[index]->is_async) gen_async_generator(c, e, index, depth);
    else gen_sync_generator(c, e, index, depth);
    c->depth--;
}

/* Does [... for ... in ...] have an item for each of its one iterator's? */
static bool is_one_to_one(const Expr *e)
{
    const ComprehensionSeq *generators = generators_of(e);
    return e->kind == EXPR_LISTCOMP && generators->count == 1 && !generators->items[0]->ifs.count && !generators->items[0]->is_async;
}

void gen_comprehension(Compiler *c, Expr *e)
{
    static const int builds[EXPR_KIND_COUNT] = {
        [EXPR_LISTCOMP] = OP_BUILD_LIST, [EXPR_SETCOMP] = OP_BUILD_SET, [EXPR_DICTCOMP] = OP_BUILD_MAP,
    };
    Comprehension *outermost = generators_of(e)->items[0];
    Unit          *outer     = c->unit;
    Scope         *scope     = symtable_scope(c->symbols, e);
    bool           async     = scope->is_coroutine, generator = e->kind == EXPR_GENERATOREXP;
    if (!unit_begin(c, UNIT_COMPREHENSION, scope->name, e, e->span.line)) return;
    set_place(c, e->span);
    if (async && !generator && !unit_may_await(c, outer) && outer->kind != UNIT_COMPREHENSION)
        compile_trouble(c, "asynchronous comprehension outside of an asynchronous function");
    c->unit->arg_count = 1;
    if (is_one_to_one(e)) emit(c, OP_BUILD_LIST_FOR, 0, 0);
    else if (!generator) emit_count(c, builds[e->kind], 0);
    gen_generator(c, e, 0, 0);
    if (!generator) emit_return(c);
    Code *code = unit_end(c);
    gen_closure(c, code, 0);
    gen_expr(c, outermost->iter);
    emit_op(c, outermost->is_async ? OP_GET_AITER : OP_GET_ITER);
    emit_count(c, OP_CALL, 1);
    if (async && !generator) gen_await(c, 0);
}
