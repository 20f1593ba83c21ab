/* codegen_call.c -- calls: f(a, k=b), o.method(a), f(*a, **b), and the bases of a class.
 *
 * Few plain arguments lie on the stack, the names of the last ones in a constant tuple. Starred or many arguments are
 * collected into a tuple and a dict for CALL_EX.
 */
#include "lang/codegen.h"

#include "gc/refcount.h"
#include "runtime/list.h"
#include "runtime/names.h"

static void check_keywords(Compiler *c, const KeywordSeq *keywords)
{
    for (int i = 0; i < keywords->count; i++) {
        Identifier name = keywords->items[i]->arg;
        if (!name) continue;
        if (forbidden_name(c, name, CTX_STORE)) return;
        for (int j = i + 1; j < keywords->count; j++) {
            if (keywords->items[j]->arg != name) continue;
            set_place(c, keywords->items[j]->span);
            compile_trouble(c, "keyword argument repeated: %U", name);
            return;
        }
    }
}

/* Pushes the tuple of the names of keywords from..to as an index; the values are on the stack. */
static int keyword_names(Compiler *c, const KeywordSeq *keywords, int from, int to)
{
    Owned tuple = tuple_new(to - from);
    int   index = 0;
    if (!tuple) {
        c->failed = true;
        return 0;
    }
    for (int i = from; i < to; i++) AS(Tuple, tuple)->items[i - from] = ref_keep(keywords->items[i]->arg);
    tuple_done(tuple);
    if (!c->failed) index = constant_index(c, tuple);
    ref_drop(tuple);
    return index;
}

static bool is_plain_call(const ExprSeq *args, const KeywordSeq *keywords)
{
    if (args->count + keywords->count * 2 > DISPLAY_LIMIT) return false;
    for (int i = 0; i < args->count; i++)
        if (args->items[i]->kind == EXPR_STARRED) return false;
    for (int i = 0; i < keywords->count; i++)
        if (!keywords->items[i]->arg) return false;
    return true;
}

/* A dict of the named keywords from..to. */
static void gen_keyword_dict(Compiler *c, const KeywordSeq *keywords, int from, int to)
{
    int  n   = to - from;
    bool big = n * 2 > DISPLAY_LIMIT;
    if (n > 1 && !big) {
        for (int i = from; i < to; i++) gen_expr(c, keywords->items[i]->value);
        int index = keyword_names(c, keywords, from, to);
        if (!c->failed) emit_const(c, c->unit->constants.items[index]);
        emit_count(c, OP_BUILD_CONST_KEY_MAP, n);
        return;
    }
    if (big) emit_count(c, OP_BUILD_MAP, 0);
    for (int i = from; i < to && !c->failed; i++) {
        emit_const(c, keywords->items[i]->arg);
        gen_expr(c, keywords->items[i]->value);
        if (big) emit_count(c, OP_MAP_ADD, 1);
    }
    if (!big) emit_count(c, OP_BUILD_MAP, n);
}

static void gen_spread_call(Compiler *c, int pushed, const ExprSeq *args, const KeywordSeq *keywords)
{
    int  waiting = 0;
    bool have    = false;
    if (!pushed && args->count == 1 && args->items[0]->kind == EXPR_STARRED) gen_expr(c, args->items[0]->Starred.value);
    else gen_collection(c, args, pushed, OP_BUILD_LIST, OP_LIST_APPEND, OP_LIST_EXTEND, true);
    for (int i = 0; i < keywords->count && !c->failed; i++) {
        if (keywords->items[i]->arg) {
            waiting++;
            continue;
        }
        if (waiting) {
            gen_keyword_dict(c, keywords, i - waiting, i);
            if (have) emit_count(c, OP_DICT_MERGE, 1);
            have = true, waiting = 0;
        }
        if (!have) emit_count(c, OP_BUILD_MAP, 0), have = true;
        gen_expr(c, keywords->items[i]->value);
        emit_count(c, OP_DICT_MERGE, 1);
    }
    if (waiting) {
        gen_keyword_dict(c, keywords, keywords->count - waiting, keywords->count);
        if (have) emit_count(c, OP_DICT_MERGE, 1);
    }
    emit_count(c, OP_CALL_EX, keywords->count > 0);
}

/* [callable][pushed arguments]: the other arguments and the call. */
void gen_arguments(Compiler *c, int pushed, const ExprSeq *args, const KeywordSeq *keywords)
{
    Position at = c->unit->at;
    check_keywords(c, keywords);
    if (!is_plain_call(args, keywords)) {
        gen_spread_call(c, pushed, args, keywords);
        return;
    }
    gen_exprs(c, args);
    for (int i = 0; i < keywords->count; i++) gen_expr(c, keywords->items[i]->value);
    c->unit->at = at;
    int total = pushed + args->count + keywords->count;
    if (keywords->count) emit(c, OP_CALL_KW, total, keyword_names(c, keywords, 0, keywords->count));
    else emit_count(c, OP_CALL, total);
}

/* `module.function(...)`: an attribute does, there is no method to find. */
static bool is_imported(Compiler *c, const Expr *e)
{
    if (e->kind != EXPR_NAME) return false;
    const Symbol *symbol = scope_find(c->symbols->module, e->Name.id);
    return symbol && (symbol->flags & SYMBOL_IMPORTED);
}

/* object.method(...): no bound method is made. */
static bool gen_method_call(Compiler *c, Expr *e)
{
    Expr             *method = e->Call.func;
    const ExprSeq    *args = &e->Call.args;
    const KeywordSeq *keywords = &e->Call.keywords;
    if (method->kind != EXPR_ATTRIBUTE || method->Attribute.ctx != CTX_LOAD || is_imported(c, method->Attribute.value)) return false;
    if (args->count + keywords->count + (keywords->count != 0) >= DISPLAY_LIMIT) return false;
    for (int i = 0; i < args->count; i++)
        if (args->items[i]->kind == EXPR_STARRED) return false;
    for (int i = 0; i < keywords->count; i++)
        if (!keywords->items[i]->arg) return false;
    gen_expr(c, method->Attribute.value);
    if (c->failed) return true;
    set_place(c, method->span);
    start_at_attribute(c, method);
    emit_load_method(c, unit_mangle(c, method->Attribute.attr));
    gen_exprs(c, args);
    for (int i = 0; i < keywords->count; i++) gen_expr(c, keywords->items[i]->value);
    set_place(c, e->span);
    start_at_attribute(c, method);
    int total = args->count + keywords->count;
    if (keywords->count) emit(c, OP_CALL_METHOD_KW, total, keyword_names(c, keywords, 0, keywords->count));
    else emit_count(c, OP_CALL_METHOD, total);
    return true;
}

void gen_call(Compiler *c, Expr *e)
{
    check_keywords(c, &e->Call.keywords);
    if (c->failed || gen_method_call(c, e)) return;
    warn_if_not_callable(c, e->Call.func);
    gen_expr(c, e->Call.func);
    gen_arguments(c, 0, &e->Call.args, &e->Call.keywords);
}
