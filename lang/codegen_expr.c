/* codegen_expr.c -- expressions: each leaves exactly one value on the stack (a target takes one off).
 *
 * Evaluation order is CPython 3.11's. Every node's instructions carry its own place; an attribute on a later
 * line than its object carries that of its name.
 */
#include "lang/codegen.h"

#include "gc/refcount.h"
#include "runtime/list.h"
#include "runtime/dict.h"
#include "runtime/names.h"
#include "runtime/protocol.h"

/* -- names ------------------------------------------------------------------------------------------ */

bool forbidden_name(Compiler *c, Identifier name, ExprContext context)
{
    if (context == CTX_LOAD || name != OBJ(names.__debug__)) return false;
    compile_trouble(c, context == CTX_STORE ? "cannot assign to __debug__" : "cannot delete __debug__");
    return true;
}

int plain_local(Compiler *c, Identifier name)
{
    Unit *u = c->unit;
    if (c->failed || !scope_is_function(u->scope) || name == OBJ(names.__debug__)) return -1;
    Identifier    mangled = unit_mangle(c, name);
    const Symbol *symbol  = mangled ? scope_find(u->scope, mangled) : NULL;
    if (!symbol || symbol->meaning != MEANING_LOCAL) return -1;
    return table_index(c, &u->locals, mangled);
}

void gen_name(Compiler *c, Identifier name, ExprContext context)
{
    enum { LOCALS, DEREFS, GLOBALS, NAMES };
    static const int ops[][3] = { /* by context: load, store, delete */
        [LOCALS]  = { OP_LOAD_LOCAL, OP_STORE_LOCAL, OP_DELETE_LOCAL },
        [DEREFS]  = { OP_LOAD_DEREF, OP_STORE_DEREF, OP_DELETE_DEREF },
        [GLOBALS] = { OP_LOAD_GLOBAL, OP_STORE_GLOBAL, OP_DELETE_GLOBAL },
        [NAMES]   = { OP_LOAD_NAME, OP_STORE_NAME, OP_DELETE_NAME },
    };
    Unit *u = c->unit;
    if (c->failed || forbidden_name(c, name, context)) return;
    Identifier mangled = unit_mangle(c, name);
    if (!mangled) return;
    const Symbol *symbol   = scope_find(u->scope, mangled);
    bool          function = scope_is_function(u->scope);
    int           op, slot;
    switch (symbol ? symbol->meaning : MEANING_UNKNOWN) {
    case MEANING_FREE:
    case MEANING_CELL:
        slot = symbol->meaning == MEANING_FREE ? FREE_BASE + table_index(c, &u->frees, mangled)
                                               : CELL_BASE + table_index(c, &u->cells, mangled);
        op = context == CTX_LOAD && u->scope->kind == SCOPE_CLASS ? OP_LOAD_CLASSDEREF : ops[DEREFS][context];
        emit(c, op, slot, 0);
        return;
    case MEANING_LOCAL:
        if (!function) break;
        slot = table_index(c, &u->locals, mangled);
        if (context == CTX_STORE) emit_store_local(c, slot);
        else emit(c, ops[LOCALS][context], slot, 0);
        return;
    case MEANING_GLOBAL_IMPLICIT:
        if (!function) break;
        /* fall through */
    case MEANING_GLOBAL_EXPLICIT: emit_name(c, ops[GLOBALS][context], mangled); return;
    case MEANING_UNKNOWN: break;
    }
    emit_name(c, ops[NAMES][context], mangled);
}

/* -- operators -------------------------------------------------------------------------------------------- */

static void emit_operator(Compiler *c, Operator op)
{
    static const int bases[OPERATOR_COUNT] = {
        [OPERATOR_ADD] = OP_ADD_SS, [OPERATOR_SUB] = OP_SUB_SS, [OPERATOR_MUL] = OP_MUL_SS, [OPERATOR_DIV] = OP_DIV_SS,
        [OPERATOR_FLOORDIV] = OP_FLOORDIV_SS, [OPERATOR_MOD] = OP_MOD_SS, [OPERATOR_AND] = OP_AND_SS, [OPERATOR_OR] = OP_OR_SS,
        [OPERATOR_XOR] = OP_XOR_SS, [OPERATOR_LSHIFT] = OP_LSHIFT_SS, [OPERATOR_RSHIFT] = OP_RSHIFT_SS,
    };
    if (bases[op]) emit_binary(c, bases[op]);
    else emit_count(c, OP_BINARY_OP, op);
}

/* a + b + c + ... nests to the left as deep as it is long: go down by a loop. */
static void gen_binop(Compiler *c, Expr *e)
{
    int    length = 0, i;
    Expr  *bottom = e, **spine;
    while (bottom->kind == EXPR_BINOP) bottom = bottom->BinOp.left, length++;
    spine = ast_alloc(c->arena, (size_t)length * sizeof *spine);
    if (!spine) {
        c->failed = true;
        return;
    }
    for (i = length; i-- > 0; e = e->BinOp.left) spine[i] = e;
    gen_expr(c, bottom);
    for (i = 0; i < length && !c->failed; i++) {
        gen_expr(c, spine[i]->BinOp.right);
        set_place(c, spine[i]->span);
        emit_operator(c, spine[i]->BinOp.op);
    }
}

static void gen_boolop(Compiler *c, Expr *e)
{
    Label end  = label_new(c);
    int   last = e->BoolOp.values.count - 1, op = e->BoolOp.op == BOOL_AND ? OP_JUMP_IF_FALSE_OR_POP : OP_JUMP_IF_TRUE_OR_POP;
    for (int i = 0; i < last && !c->failed; i++) {
        bool truth;
        if (!constant_truth(e->BoolOp.values.items[i], &truth)) {
            gen_expr(c, e->BoolOp.values.items[i]);
            emit_jump(c, op, end);
        } else if (truth == (e->BoolOp.op == BOOL_OR)) { /* it decides */
            gen_expr(c, e->BoolOp.values.items[i]);
            emit_jump(c, OP_JUMP, end);
        } else constant_index(c, e->BoolOp.values.items[i]->Constant.value);
    }
    gen_expr(c, e->BoolOp.values.items[last]);
    label_here(c, end);
}

static const CompareOp rich_comparisons[] = { [COMPARE_EQ] = CMP_EQ, [COMPARE_NOTEQ] = CMP_NE, [COMPARE_LT] = CMP_LT,
                                              [COMPARE_LTE] = CMP_LE, [COMPARE_GT] = CMP_GT, [COMPARE_GTE] = CMP_GE };

static bool is_rich(CompareOperator op) { return op != COMPARE_IS && op != COMPARE_ISNOT && op != COMPARE_IN && op != COMPARE_NOTIN; }

static void emit_comparison(Compiler *c, CompareOperator op)
{
    if (is_rich(op)) emit_compare(c, rich_comparisons[op]);
    else if (op == COMPARE_IN || op == COMPARE_NOTIN) emit_contains(c, op == COMPARE_NOTIN);
    else emit_count(c, OP_IS, op == COMPARE_ISNOT);
}

/* How many values stand in a short (a, b, ...) without stars; NO_DISPLAY: it is something else. */
static int display_size(const Expr *e)
{
    if (e->kind != EXPR_TUPLE || !e->Tuple.elts.count || e->Tuple.elts.count > DISPLAY_LIMIT) return NO_DISPLAY;
    for (int i = 0; i < e->Tuple.elts.count; i++)
        if (e->Tuple.elts.items[i]->kind == EXPR_STARRED) return NO_DISPLAY;
    return e->Tuple.elts.count;
}

/* (a, b) < (c, d), (a, b) == p: no tuple is made of values that are only compared. On one line, so that a trace shows the same. */
static bool gen_compare_tuples(Compiler *c, Expr *e)
{
    Expr           *left = e->Compare.left, *right = e->Compare.comparators.items[0];
    CompareOperator op   = (CompareOperator)e->Compare.ops.items[0];
    int             a = display_size(left), b = display_size(right);
    if (!is_rich(op) || (a == NO_DISPLAY && b == NO_DISPLAY) || e->span.line != e->span.end_line) return false;
    if (a == NO_DISPLAY) gen_expr(c, left);
    else gen_exprs(c, &left->Tuple.elts);
    if (b == NO_DISPLAY) gen_expr(c, right);
    else gen_exprs(c, &right->Tuple.elts);
    emit_compare_tuples(c, rich_comparisons[op], a, b);
    return true;
}

/* In `0 <= x < n` a local x can simply be read twice. */
static bool middle_is_simple(Compiler *c, const Expr *e)
{
    for (int i = 0; i < e->Compare.comparators.count - 1; i++) {
        const Expr *middle = e->Compare.comparators.items[i];
        if (middle->kind == EXPR_CONSTANT) continue;
        if (middle->kind != EXPR_NAME || c->unit->scope->has_walrus || plain_local(c, middle->Name.id) < 0) return false;
    }
    return true;
}

/* [left] with comparator i: leaves the comparison, and below it the comparator for the next one unless it is simple. */
static void gen_chain_link(Compiler *c, Expr *e, int i, bool simple)
{
    gen_expr(c, e->Compare.comparators.items[i]);
    if (!simple && i < e->Compare.ops.count - 1) {
        emit_count(c, OP_SWAP, 2);
        emit_count(c, OP_COPY, 2);
    }
    emit_comparison(c, (CompareOperator)e->Compare.ops.items[i]);
    if (simple && i < e->Compare.ops.count - 1 && e->Compare.comparators.items[i]->kind == EXPR_NAME && is_rich((CompareOperator)e->Compare.ops.items[i]))
        emit_compare_waiting(c);
}

static void gen_compare(Compiler *c, Expr *e)
{
    int  last   = e->Compare.ops.count - 1;
    bool simple = middle_is_simple(c, e);
    warn_if_is_literal(c, e);
    if (!last && gen_compare_tuples(c, e)) return;
    gen_expr(c, e->Compare.left);
    if (!last) {
        gen_chain_link(c, e, 0, simple);
        return;
    }
    Label cleanup = label_new(c), end = label_new(c);
    for (int i = 0; i < last && !c->failed; i++) {
        gen_chain_link(c, e, i, simple);
        emit_jump(c, OP_JUMP_IF_FALSE_OR_POP, cleanup);
        if (simple) gen_expr(c, e->Compare.comparators.items[i]);
    }
    gen_chain_link(c, e, last, simple);
    if (!simple) {
        emit_jump_artificial(c, end);
        label_here(c, cleanup);
        emit_count(c, OP_SWAP, 2);
        emit_op(c, OP_POP);
    } else label_here(c, cleanup);
    label_here(c, end);
}

/* -- conditions ---------------------------------------------------------------------------------------------- */

bool constant_truth(const Expr *e, bool *truth)
{
    if (e->kind != EXPR_CONSTANT) return false;
    *truth = object_truth(e->Constant.value) == TRUTH_YES;
    return true;
}

static void gen_compare_condition(Compiler *c, Expr *e, Label to, bool sense)
{
    int  last   = e->Compare.ops.count - 1;
    bool simple = middle_is_simple(c, e);
    Label cleanup = label_new(c), end = label_new(c);
    warn_if_is_literal(c, e);
    gen_expr(c, e->Compare.left);
    for (int i = 0; i < last && !c->failed; i++) {
        gen_chain_link(c, e, i, simple);
        emit_jump_if(c, false, !simple ? cleanup : sense ? end : to);
        if (simple) gen_expr(c, e->Compare.comparators.items[i]);
    }
    gen_chain_link(c, e, last, simple);
    emit_jump_if(c, sense, to);
    if (!simple) {
        emit_jump_artificial(c, end);
        label_here(c, cleanup);
        emit_op(c, OP_POP);
        if (!sense) emit_jump_artificial(c, to);
    }
    label_here(c, end);
}

static void gen_boolop_condition(Compiler *c, Expr *e, Label to, bool sense)
{
    bool  stops_on = e->BoolOp.op == BOOL_OR; /* a value of this truth decides */
    int   last     = e->BoolOp.values.count - 1;
    Label decided  = stops_on == sense ? to : label_new(c);
    for (int i = 0; i < last && !c->failed; i++) gen_condition(c, e->BoolOp.values.items[i], decided, stops_on);
    gen_condition(c, e->BoolOp.values.items[last], to, sense);
    if (decided != to) label_here(c, decided);
}

static void gen_condition_kind(Compiler *c, Expr *e, Label to, bool sense)
{
    bool     truth;
    Position outer = c->unit->at;
    Label    otherwise, end;
    switch (e->kind) {
    case EXPR_UNARYOP:
        if (e->UnaryOp.op != UNARY_NOT) break;
        gen_condition(c, e->UnaryOp.operand, to, !sense);
        return;
    case EXPR_BOOLOP: gen_boolop_condition(c, e, to, sense); return;
    case EXPR_IFEXP:
        end = label_new(c), otherwise = label_new(c);
        gen_condition(c, e->IfExp.test, otherwise, false);
        gen_condition(c, e->IfExp.body, to, sense);
        emit_jump_artificial(c, end);
        label_here(c, otherwise);
        gen_condition(c, e->IfExp.orelse, to, sense);
        label_here(c, end);
        return;
    case EXPR_COMPARE: /* what follows in the statement keeps this place, as in CPython */
        set_place(c, e->span);
        if (e->Compare.ops.count < 2) break;
        gen_compare_condition(c, e, to, sense);
        return;
    case EXPR_CONSTANT:
        if (!constant_truth(e, &truth)) break;
        constant_index(c, e->Constant.value); /* it is among co_consts all the same */
        set_place(c, e->span);
        emit_op(c, OP_NOP);
        c->unit->at = outer;
        if (truth == sense) emit_jump(c, OP_JUMP, to);
        return;
    default: break;
    }
    gen_expr(c, e);
    emit_jump_if(c, sense, to);
}

void gen_condition(Compiler *c, Expr *e, Label to, bool sense)
{
    if (c->failed) return;
    if (compile_enter(&c->depth)) gen_condition_kind(c, e, to, sense);
    else c->failed = true;
    c->depth--;
}

static void gen_ifexp(Compiler *c, Expr *e)
{
    Label otherwise = label_new(c), end = label_new(c);
    gen_condition(c, e->IfExp.test, otherwise, false);
    gen_expr(c, e->IfExp.body);
    emit_jump_artificial(c, end);
    label_here(c, otherwise);
    gen_expr(c, e->IfExp.orelse);
    label_here(c, end);
}

/* -- displays --------------------------------------------------------------------------------------------------- */

static bool all_constant(const ExprSeq *seq, int from, int to)
{
    for (int i = from; i < to; i++)
        if (!seq->items[i] || seq->items[i]->kind != EXPR_CONSTANT) return false;
    return true;
}

/* Pushes the constants as one tuple or frozenset. */
static void emit_constants(Compiler *c, const ExprSeq *seq, int from, int to, bool as_set)
{
    Owned folded = tuple_new(to - from);
    if (folded) {
        for (int i = from; i < to; i++) AS(Tuple, folded)->items[i - from] = ref_keep(seq->items[i]->Constant.value);
        tuple_done(folded);
        if (as_set) {
            Owned set = frozenset_new(folded);
            ref_drop(folded);
            folded = set;
        }
    }
    if (folded) emit_const(c, folded);
    else c->failed = true;
    ref_drop_maybe(folded);
}

/* [pushed values]; items -> [collection], starred items spread. `extend` and `add` work on the collection. */
void gen_collection(Compiler *c, const ExprSeq *elts, int pushed, int build, int add, int extend, bool tuple)
{
    int  n     = elts->count;
    bool stars = false, big = n + pushed > DISPLAY_LIMIT, built = false;
    if (n > 2 && all_constant(elts, 0, n)) {
        if (tuple && !pushed) {
            emit_constants(c, elts, 0, n, false);
            return;
        }
        emit_count(c, build, pushed);
        emit_constants(c, elts, 0, n, add == OP_SET_ADD);
        emit_count(c, extend, 1);
        if (tuple) emit_op(c, OP_LIST_TO_TUPLE);
        return;
    }
    for (int i = 0; i < n; i++) stars |= elts->items[i]->kind == EXPR_STARRED;
    if (!stars && !big) {
        gen_exprs(c, elts);
        emit_count(c, tuple ? OP_BUILD_TUPLE : build, n + pushed);
        return;
    }
    if (big) emit_count(c, build, pushed), built = true;
    for (int i = 0; i < n && !c->failed; i++) {
        Expr *e = elts->items[i];
        if (e->kind == EXPR_STARRED) {
            if (!built) emit_count(c, build, i + pushed), built = true;
            gen_expr(c, e->Starred.value);
            emit_count(c, extend, 1);
        } else {
            gen_expr(c, e);
            if (built) emit_count(c, add, 1);
        }
    }
    if (tuple) emit_op(c, OP_LIST_TO_TUPLE);
}

static bool all_plain_locals(Compiler *c, const ExprSeq *elts)
{
    for (int i = 0; i < elts->count; i++) {
        const Expr *e = elts->items[i];
        if (e->kind != EXPR_NAME || e->span.line != elts->items[0]->span.line || plain_local(c, e->Name.id) < 0) return false;
    }
    return true;
}

static void gen_targets(Compiler *c, const ExprSeq *elts)
{
    int n = elts->count, star = -1;
    if ((n == 2 || n == 3) && all_plain_locals(c, elts) && emit_drop_tuple(c, n)) {
        while (n-- > 0) gen_expr(c, elts->items[n]); /* from the top down, as CPython 3.11 stores them */
        return;
    }
    for (int i = 0; i < n; i++) {
        if (elts->items[i]->kind != EXPR_STARRED) continue;
        if (star >= 0) {
            compile_trouble(c, "multiple starred expressions in assignment");
            return;
        }
        star = i;
        if (i >= 256 || n - i - 1 >= INT32_MAX >> 8) {
            compile_trouble(c, "too many expressions in star-unpacking assignment");
            return;
        }
    }
    if (star >= 0) emit(c, OP_UNPACK_EX, star, n - star - 1);
    else emit_unpack(c, n);
    for (int i = 0; i < n && !c->failed; i++) gen_expr(c, i == star ? elts->items[i]->Starred.value : elts->items[i]);
}

static void gen_tuple_or_list(Compiler *c, Expr *e)
{
    bool tuple = e->kind == EXPR_TUPLE;
    if (e->Tuple.ctx == CTX_STORE) gen_targets(c, &e->Tuple.elts);
    else if (e->Tuple.ctx == CTX_LOAD) gen_collection(c, &e->Tuple.elts, 0, OP_BUILD_LIST, OP_LIST_APPEND, OP_LIST_EXTEND, tuple);
    else gen_exprs(c, &e->Tuple.elts);
}

/* A dict of the pairs from..to. */
static void gen_pairs(Compiler *c, Expr *e, int from, int to)
{
    int  n   = to - from;
    bool big = n * 2 > DISPLAY_LIMIT;
    if (n > 1 && !big && all_constant(&e->Dict.keys, from, to)) {
        for (int i = from; i < to; i++) gen_expr(c, e->Dict.values.items[i]);
        emit_constants(c, &e->Dict.keys, from, to, false);
        emit_count(c, OP_BUILD_CONST_KEY_MAP, n);
        return;
    }
    if (big) emit_count(c, OP_BUILD_MAP, 0);
    for (int i = from; i < to && !c->failed; i++) {
        gen_expr(c, e->Dict.keys.items[i]);
        gen_expr(c, e->Dict.values.items[i]);
        if (big) emit_count(c, OP_MAP_ADD, 1);
    }
    if (!big) emit_count(c, OP_BUILD_MAP, n);
}

static void gen_dict(Compiler *c, Expr *e)
{
    int  n = e->Dict.values.count, waiting = 0; /* pairs not generated yet */
    bool have = false;
    for (int i = 0; i < n && !c->failed; i++) {
        bool spread = !e->Dict.keys.items[i];
        if (spread ? waiting > 0 : waiting * 2 > DISPLAY_LIMIT) {
            gen_pairs(c, e, i - waiting, i + !spread);
            if (have) emit_count(c, OP_DICT_UPDATE, 1);
            have = true, waiting = 0;
        } else waiting += !spread;
        if (!spread) continue;
        if (!have) emit_count(c, OP_BUILD_MAP, 0), have = true;
        gen_expr(c, e->Dict.values.items[i]);
        emit_count(c, OP_DICT_UPDATE, 1);
    }
    if (waiting) {
        gen_pairs(c, e, n - waiting, n);
        if (have) emit_count(c, OP_DICT_UPDATE, 1);
    } else if (!have) emit_count(c, OP_BUILD_MAP, 0);
}

static void gen_joined(Compiler *c, Expr *e)
{
    int n = e->JoinedStr.values.count;
    if (n > DISPLAY_LIMIT) {
        emit_const(c, OBJ(names.empty));
        emit_load_method(c, OBJ(names.join));
        emit_count(c, OP_BUILD_LIST, 0);
        for (int i = 0; i < n && !c->failed; i++) {
            gen_expr(c, e->JoinedStr.values.items[i]);
            emit_count(c, OP_LIST_APPEND, 1);
        }
        emit_count(c, OP_CALL_METHOD, 1);
        return;
    }
    gen_exprs(c, &e->JoinedStr.values);
    if (n != 1) emit_count(c, OP_BUILD_STRING, n);
}

static void gen_formatted(Compiler *c, Expr *e)
{
    int how = 0;
    gen_expr(c, e->FormattedValue.value);
    switch (e->FormattedValue.conversion) {
    case 's': how = 1; break;
    case 'r': how = 2; break;
    case 'a': how = 3; break;
    }
    if (e->FormattedValue.format_spec) {
        gen_expr(c, e->FormattedValue.format_spec);
        how |= 4;
    }
    emit_count(c, OP_FORMAT_VALUE, how);
}

/* -- attributes and items ------------------------------------------------------------------------------------------ */

/* An attribute that stands on a later line than the start of its expression is shown where its name is. */
void start_at_attribute(Compiler *c, const Expr *e)
{
    Position *at = &c->unit->at;
    if (at->line == e->span.end_line) return;
    int64_t length = AS(Str, e->Attribute.attr)->length;
    at->line = e->span.end_line;
    if (length <= e->span.end_column) at->column = e->span.end_column > INT16_MAX ? -1 : (int16_t)(e->span.end_column - length);
    else at->column = at->end_column = -1;
    if (at->end_line < at->line) at->end_line = at->line;
}

static void gen_attribute(Compiler *c, Expr *e)
{
    gen_expr(c, e->Attribute.value);
    if (c->failed) return;
    start_at_attribute(c, e);
    Identifier name = unit_mangle(c, e->Attribute.attr);
    switch (e->Attribute.ctx) {
    case CTX_LOAD: emit_load_attr(c, name); break;
    case CTX_STORE:
        if (!forbidden_name(c, e->Attribute.attr, CTX_STORE)) emit_store_attr(c, name);
        break;
    case CTX_DEL: emit_name(c, OP_DELETE_ATTR, name); break;
    }
}

static void gen_subscript(Compiler *c, Expr *e)
{
    if (e->Subscript.ctx == CTX_LOAD) warn_if_not_subscriptable(c, e);
    gen_expr(c, e->Subscript.value);
    gen_expr(c, e->Subscript.slice);
    switch (e->Subscript.ctx) {
    case CTX_LOAD: emit_binary(c, OP_INDEX_SS); break;
    case CTX_STORE: emit_store_index(c); break;
    case CTX_DEL: emit_op(c, OP_DELETE_INDEX); break;
    }
}

static void gen_slice(Compiler *c, Expr *e)
{
    gen_maybe(c, e->Slice.lower);
    gen_maybe(c, e->Slice.upper);
    if (e->Slice.step) gen_expr(c, e->Slice.step);
    emit_count(c, OP_BUILD_SLICE, e->Slice.step ? 3 : 2);
}

/* -- generators and coroutines ------------------------------------------------------------------------------------------- */

void gen_yield_from(Compiler *c)
{
    Label send = label_new(c), end = label_new(c);
    emit_none(c);
    label_here(c, send);
    emit_jump(c, OP_SEND, end); /* the machine knows these three by their order */
    emit_op(c, OP_YIELD_VALUE);
    emit_jump(c, OP_JUMP, send);
    label_here(c, end);
}

void gen_await(Compiler *c, int where)
{
    emit_count(c, OP_GET_AWAITABLE, where);
    gen_yield_from(c);
}

static void gen_yield(Compiler *c, Expr *e)
{
    if (!scope_is_function(c->unit->scope)) {
        compile_trouble(c, "'yield' outside function");
        return;
    }
    if (e->kind == EXPR_YIELDFROM) {
        if (c->unit->kind == UNIT_ASYNC_FUNCTION) {
            compile_trouble(c, "'yield from' inside async function");
            return;
        }
        gen_expr(c, e->YieldFrom.value);
        emit_op(c, OP_GET_YIELD_FROM_ITER);
        gen_yield_from(c);
        return;
    }
    gen_maybe(c, e->Yield.value);
    if (c->unit->scope->is_coroutine) emit_op(c, OP_ASYNC_GEN_WRAP);
    emit_op(c, OP_YIELD_VALUE);
}

bool unit_may_await(const Compiler *c, const Unit *u)
{
    return u->kind == UNIT_ASYNC_FUNCTION || (u->kind == UNIT_MODULE && c->top_level_await);
}

static void gen_await_expr(Compiler *c, Expr *e)
{
    if (unit_may_await(c, c->unit) || c->unit->kind == UNIT_COMPREHENSION) {
        gen_expr(c, e->Await.value);
        gen_await(c, 0);
        return;
    }
    if (!scope_is_function(c->unit->scope)) compile_trouble(c, "'await' outside function");
    else compile_trouble(c, "'await' outside async function");
}

/* -- the switch ------------------------------------------------------------------------------------------------------------ */

static void gen_starred(Compiler *c, Expr *e)
{
    compile_trouble(c, e->Starred.ctx == CTX_STORE ? "starred assignment target must be in a list or tuple"
                                                   : "can't use starred expression here");
}

static void gen_unary(Compiler *c, Expr *e)
{
    static const int ops[] = { [UNARY_INVERT] = OP_INVERT, [UNARY_NOT] = OP_NOT, [UNARY_UADD] = OP_POSITIVE, [UNARY_USUB] = OP_NEGATIVE };
    gen_expr(c, e->UnaryOp.operand);
    emit_op(c, ops[e->UnaryOp.op]);
}

static void gen_expr_kind(Compiler *c, Expr *e)
{
    switch (e->kind) {
    case EXPR_NAMEDEXPR:
        gen_expr(c, e->NamedExpr.value);
        emit_count(c, OP_COPY, 1);
        gen_expr(c, e->NamedExpr.target);
        break;
    case EXPR_BOOLOP: gen_boolop(c, e); break;
    case EXPR_BINOP: gen_binop(c, e); break;
    case EXPR_UNARYOP: gen_unary(c, e); break;
    case EXPR_LAMBDA: gen_lambda(c, e); break;
    case EXPR_IFEXP: gen_ifexp(c, e); break;
    case EXPR_DICT: gen_dict(c, e); break;
    case EXPR_SET: gen_collection(c, &e->Set.elts, 0, OP_BUILD_SET, OP_SET_ADD, OP_SET_UPDATE, false); break;
    case EXPR_LISTCOMP:
    case EXPR_SETCOMP:
    case EXPR_DICTCOMP:
    case EXPR_GENERATOREXP: gen_comprehension(c, e); break;
    case EXPR_YIELD:
    case EXPR_YIELDFROM: gen_yield(c, e); break;
    case EXPR_AWAIT: gen_await_expr(c, e); break;
    case EXPR_COMPARE: gen_compare(c, e); break;
    case EXPR_CALL: gen_call(c, e); break;
    case EXPR_CONSTANT: emit_const(c, e->Constant.value); break;
    case EXPR_JOINEDSTR: gen_joined(c, e); break;
    case EXPR_FORMATTEDVALUE: gen_formatted(c, e); break;
    case EXPR_ATTRIBUTE: gen_attribute(c, e); break;
    case EXPR_SUBSCRIPT: gen_subscript(c, e); break;
    case EXPR_STARRED: gen_starred(c, e); break;
    case EXPR_SLICE: gen_slice(c, e); break;
    case EXPR_NAME: gen_name(c, e->Name.id, e->Name.ctx); break;
    case EXPR_LIST:
    case EXPR_TUPLE: gen_tuple_or_list(c, e); break;
    case EXPR_KIND_COUNT: break;
    }
}

void gen_expr(Compiler *c, Expr *e)
{
    if (c->failed) return;
    Position outer = c->unit->at;
    set_place(c, e->span);
    if (compile_enter(&c->depth)) gen_expr_kind(c, e);
    else c->failed = true;
    c->depth--;
    c->unit->at = outer;
}

void gen_maybe(Compiler *c, Expr *e)
{
    if (e) gen_expr(c, e);
    else emit_none(c);
}

void gen_exprs(Compiler *c, const ExprSeq *seq)
{
    for (int i = 0; i < seq->count && !c->failed; i++) gen_expr(c, seq->items[i]);
}
