/* fold.c -- what can be computed before the program runs: -1, 2 ** 10, "ab" * 3, (1, 2), x in [1, 2].
 *
 * A node whose operands are constants becomes an EXPR_CONSTANT at the same place. An operation that would raise
 * is left for the program to raise; one whose result would be large is left too, within CPython's limits, so
 * that the same constants exist (and are identical) here and there. Nodes are visited bottom-up.
 */
#include "lang/fold.h"

#include <gmp.h>

#include "gc/refcount.h"
#include "lang/symtable.h"
#include "runtime/bytes.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/protocol.h"
#include "runtime/str.h"

enum { MAX_INT_BITS = 128, MAX_COLLECTION = 256, MAX_TEXT = 4096, MAX_NESTED_ITEMS = 1024 };

typedef struct Folder {
    AstArena *arena;
    int       optimize, depth;
    bool      future_annotations, failed;
} Folder;

static void fold(Folder *f, Expr *e);
static void fold_stmt(Folder *f, Stmt *s);
static void fold_pattern(Folder *f, Pattern *p);

/* -- results ------------------------------------------------------------------------------------- */

static void become_constant(Folder *f, Expr *e, Owned value)
{
    Object *kept = ast_own(f->arena, value);
    if (!kept) {
        f->failed = true;
        return;
    }
    e->kind = EXPR_CONSTANT;
    e->Constant.value        = kept;
    e->Constant.unicode_kind = false;
}

/* NULL: the operation raised, or was refused as too large; then the node stays. */
static void become_result(Folder *f, Expr *e, Owned value)
{
    if (value) become_constant(f, e, value);
    else if (error_pending()) {
        if (error_is(&exc_MemoryError)) f->failed = true;
        else error_clear();
    }
}

/* -- operators ------------------------------------------------------------------------------------ */

static int64_t int_bits(Borrowed o)
{
    Borrowed number = int_exact(o);
    if (!int_is_word(number)) return (int64_t)mpz_sizeinbase(AS(BigInt, number)->value, 2);
    int64_t value = int_word(number);
    if (value == 0) return 0;
    return 64 - __builtin_clzll(value < 0 ? 0 - (uint64_t)value : (uint64_t)value);
}

/* What is left of `limit` after counting the items of nested tuples and frozensets; negative: too many. */
static int64_t items_left(Borrowed o, int64_t limit)
{
    if (IS_EXACT_TUPLE(o)) {
        const Tuple *tuple = AS(Tuple, o);
        limit -= tuple->length;
        for (uint32_t i = 0; limit >= 0 && i < tuple->length; i++) limit = items_left(tuple->items[i], limit);
    } else if (o->shape == SHAPE_FROZENSET) {
        Object *key;
        int64_t place = 0;
        limit -= AS(Set, o)->used;
        while (limit >= 0 && set_next(AS(Set, o), &place, &key)) limit = items_left(key, limit);
    }
    return limit;
}

static int64_t length_of(Borrowed o)
{
    if (IS_EXACT_TUPLE(o)) return AS(Tuple, o)->length;
    return IS_EXACT_STR(o) ? AS(Str, o)->length : AS(Bytes, o)->length;
}

static bool repeat_is_small(Borrowed sequence, Borrowed times)
{
    int64_t count, length = length_of(sequence);
    if (!length) return true;
    if (!int_to_int64(int_exact(times), &count)) return false;
    if (!IS_EXACT_TUPLE(sequence)) return count <= MAX_TEXT / length && count >= 0;
    if (count < 0 || count > MAX_COLLECTION / length) return false;
    return !count || items_left(sequence, MAX_NESTED_ITEMS / count) >= 0;
}

static bool is_sequence(Borrowed o) { return IS_EXACT_TUPLE(o) || IS_EXACT_STR(o) || o->shape == SHAPE_BYTES; }

static bool result_is_small(Borrowed left, Borrowed right, Operator op)
{
    bool    ints = IS_INT(left) && IS_INT(right);
    int64_t value;
    switch (op) {
    case OPERATOR_MUL:
        if (ints) return int_bits(left) + int_bits(right) <= MAX_INT_BITS;
        if (IS_INT(left) && is_sequence(right)) return repeat_is_small(right, left);
        if (IS_INT(right) && is_sequence(left)) return repeat_is_small(left, right);
        return true;
    case OPERATOR_POW:
        if (!ints || int_sign(right) <= 0 || !int_bits(left)) return true;
        return int_to_int64(int_exact(right), &value) && int_bits(left) <= MAX_INT_BITS / value;
    case OPERATOR_LSHIFT:
        if (!ints || !int_bits(left) || !int_bits(right)) return true;
        return int_to_int64(int_exact(right), &value) && value >= 0 && value <= MAX_INT_BITS &&
               int_bits(left) <= MAX_INT_BITS - value;
    case OPERATOR_MOD: return !IS_EXACT_STR(left) && left->shape != SHAPE_BYTES;
    case OPERATOR_MATMUL: return false;
    default: return true;
    }
}

/* -- "..." % (a, b) as an f-string ------------------------------------------------------------------ */

typedef struct FormatText { const Str *text; int64_t at; } FormatText;

static uint32_t look(const FormatText *t) { return t->at < t->text->length ? str_char(t->text, t->at) : 0; }

static bool read_number(FormatText *t, char *out, int *used)
{
    int digits = 0;
    for (uint32_t c; (c = look(t)) >= '0' && c <= '9'; t->at++) {
        if (++digits > 2) return false; /* as many as CPython reads */
        out[(*used)++] = (char)c;
    }
    return true;
}

static Expr *new_constant(Folder *f, Owned value, Span span)
{
    Expr *e = value ? ast_alloc(f->arena, sizeof *e) : NULL;
    if (!e) {
        f->failed = true;
        ref_drop_maybe(value);
        return NULL;
    }
    e->span = span;
    become_constant(f, e, value);
    return e;
}

/* A text (without a line of its own, as in CPython) from `start` on, %% halved; NULL with *empty or f->failed. */
static Expr *literal_part(Folder *f, FormatText *t, Span span, bool *empty)
{
    StrBuilder builder;
    int64_t    length = 0;
    builder_start(&builder, 16);
    while (t->at < t->text->length) {
        uint32_t c = look(t);
        if (c == '%') {
            if (t->at + 1 < t->text->length && str_char(t->text, t->at + 1) == '%') t->at++;
            else break;
        }
        builder_add_char(&builder, c);
        t->at++;
        length++;
    }
    *empty = length == 0;
    Owned text = builder_finish(&builder);
    if (text && *empty) {
        ref_drop(text);
        return NULL;
    }
    return new_constant(f, text, span);
}

/* One `%-10.5s`; NULL: not one that an f-string can say (or f->failed). */
static Expr *format_part(Folder *f, FormatText *t, Expr *argument)
{
    char     spec[12];
    int      used = 0;
    bool     left = false;
    Expr    *e;
    uint32_t conversion;
    t->at++; /* % */
    while (look(t) == '-') left = true, t->at++;
    if (look(t) == '0' || look(t) == '+' || look(t) == ' ' || look(t) == '#') return NULL;
    char width[8], precision[8];
    int  width_length = 0, precision_length = 0;
    if (!read_number(t, width, &width_length)) return NULL;
    bool has_precision = look(t) == '.';
    if (has_precision) {
        t->at++;
        if (!read_number(t, precision, &precision_length)) return NULL;
    }
    conversion = look(t);
    if (conversion != 's' && conversion != 'r' && conversion != 'a') return NULL;
    t->at++;
    if (!left && width_length) spec[used++] = '>';
    for (int i = 0; i < width_length; i++) spec[used++] = width[i];
    if (has_precision) {
        spec[used++] = '.';
        if (!precision_length) spec[used++] = '0';
        for (int i = 0; i < precision_length; i++) spec[used++] = precision[i];
    }
    e = ast_alloc(f->arena, sizeof *e);
    if (!e) {
        f->failed = true;
        return NULL;
    }
    e->kind = EXPR_FORMATTEDVALUE;
    e->span = argument->span;
    e->FormattedValue.value      = argument;
    e->FormattedValue.conversion = (int)conversion;
    if (used) {
        Expr *text   = new_constant(f, str_from_ascii(spec, used), argument->span);
        Expr *joined = ast_alloc(f->arena, sizeof *joined);
        if (!text || !joined || !seq_append(f->arena, &joined->JoinedStr.values, text)) {
            f->failed = true;
            return NULL;
        }
        joined->kind = EXPR_JOINEDSTR;
        joined->span = argument->span;
        e->FormattedValue.format_spec = joined;
    }
    return e;
}

static void fold_percent(Folder *f, Expr *e, const Str *format, const ExprSeq *arguments)
{
    FormatText t     = { format, 0 };
    ExprSeq    parts = { 0 };
    int        next  = 0;
    for (int i = 0; i < arguments->count; i++)
        if (arguments->items[i]->kind == EXPR_STARRED) return;
    for (;;) {
        bool  empty = false;
        Expr *text  = literal_part(f, &t, (Span){0}, &empty);
        if (f->failed || (text && !seq_append(f->arena, &parts, text))) {
            f->failed = true;
            return;
        }
        if (t.at >= format->length) break;
        if (next >= arguments->count) return;
        Expr *value = format_part(f, &t, arguments->items[next++]);
        if (!value) return;
        if (!seq_append(f->arena, &parts, value)) {
            f->failed = true;
            return;
        }
    }
    if (next < arguments->count) return;
    e->kind = EXPR_JOINEDSTR;
    e->JoinedStr.values = parts;
}

/* -- nodes --------------------------------------------------------------------------------------------- */

static void fold_one_binop(Folder *f, Expr *e)
{
    Expr    *left = e->BinOp.left, *right = e->BinOp.right;
    Operator op = e->BinOp.op;
    if (left->kind != EXPR_CONSTANT) return;
    Object *a = left->Constant.value;
    if (op == OPERATOR_MOD && right->kind == EXPR_TUPLE && IS_EXACT_STR(a)) {
        fold_percent(f, e, AS(Str, a), &right->Tuple.elts);
        return;
    }
    if (right->kind != EXPR_CONSTANT || !result_is_small(a, right->Constant.value, op)) return;
    become_result(f, e, number_binary(a, right->Constant.value, op));
}

/* a + b + c + ... nests to the left as deep as it is long: go down by a loop. */
static void fold_binop(Folder *f, Expr *e)
{
    int    length = 0, i;
    Expr  *bottom = e, **spine;
    while (bottom->kind == EXPR_BINOP) bottom = bottom->BinOp.left, length++;
    spine = ast_alloc(f->arena, (size_t)length * sizeof *spine);
    if (!spine) {
        f->failed = true;
        return;
    }
    for (i = length; i-- > 0; e = e->BinOp.left) spine[i] = e;
    fold(f, bottom);
    for (i = 0; i < length && !f->failed; i++) {
        fold(f, spine[i]->BinOp.right);
        if (!f->failed) fold_one_binop(f, spine[i]);
    }
}

static void fold_unaryop(Folder *f, Expr *e)
{
    Expr *operand = e->UnaryOp.operand;
    fold(f, operand);
    if (f->failed) return;
    if (operand->kind == EXPR_CONSTANT) {
        Object *value = operand->Constant.value;
        Truth   truth;
        switch (e->UnaryOp.op) {
        case UNARY_INVERT: become_result(f, e, number_invert(value)); break;
        case UNARY_UADD: become_result(f, e, number_positive(value)); break;
        case UNARY_USUB: become_result(f, e, number_negative(value)); break;
        case UNARY_NOT:
            truth = object_truth(value);
            become_result(f, e, truth == TRUTH_ERROR ? NULL : bool_new(truth == TRUTH_NO));
            break;
        }
        return;
    }
    if (e->UnaryOp.op != UNARY_NOT || operand->kind != EXPR_COMPARE || operand->Compare.ops.count != 1) return;
    int *op = &operand->Compare.ops.items[0]; /* `not a in b` is `a not in b`; == and < may give anything */
    switch (*op) {
    case COMPARE_IS: *op = COMPARE_ISNOT; break;
    case COMPARE_ISNOT: *op = COMPARE_IS; break;
    case COMPARE_IN: *op = COMPARE_NOTIN; break;
    case COMPARE_NOTIN: *op = COMPARE_IN; break;
    default: return;
    }
    *e = *operand;
}

/* The tuple of constant items; NULL: some item isn't one (or f->failed). */
static Owned constant_tuple(Folder *f, const ExprSeq *elts)
{
    for (int i = 0; i < elts->count; i++)
        if (elts->items[i]->kind != EXPR_CONSTANT) return NULL;
    if (!elts->count) return ref_keep(OBJ(empty_tuple));
    Owned tuple = tuple_new(elts->count);
    if (!tuple) {
        f->failed = true;
        return NULL;
    }
    for (int i = 0; i < elts->count; i++) AS(Tuple, tuple)->items[i] = ref_keep(elts->items[i]->Constant.value);
    tuple_done(tuple);
    return tuple;
}

static void fold_tuple(Folder *f, Expr *e)
{
    if (e->Tuple.ctx != CTX_LOAD) return;
    Owned tuple = constant_tuple(f, &e->Tuple.elts);
    if (tuple) become_constant(f, e, tuple);
}

/* A list or set that is only iterated over or searched can be a constant. */
static void fold_iterable(Folder *f, Expr *e)
{
    Owned tuple;
    if (f->failed) return;
    if (e->kind == EXPR_LIST) {
        for (int i = 0; i < e->List.elts.count; i++)
            if (e->List.elts.items[i]->kind == EXPR_STARRED) return;
        tuple = constant_tuple(f, &e->List.elts);
        if (tuple) become_constant(f, e, tuple);
        else e->kind = EXPR_TUPLE; /* elts and ctx lie at the same place */
    } else if (e->kind == EXPR_SET) {
        tuple = constant_tuple(f, &e->Set.elts);
        if (!tuple) return;
        Owned set = frozenset_new(tuple);
        ref_drop(tuple);
        become_result(f, e, set);
    }
}

static void fold_exprs(Folder *f, const ExprSeq *seq)
{
    for (int i = 0; i < seq->count; i++)
        if (seq->items[i]) fold(f, seq->items[i]);
}

static void fold_maybe(Folder *f, Expr *e)
{
    if (e) fold(f, e);
}

static void fold_keywords(Folder *f, const KeywordSeq *seq)
{
    for (int i = 0; i < seq->count; i++) fold(f, seq->items[i]->value);
}

static void fold_generators(Folder *f, const ComprehensionSeq *seq)
{
    for (int i = 0; i < seq->count; i++) {
        fold(f, seq->items[i]->target);
        fold(f, seq->items[i]->iter);
        fold_exprs(f, &seq->items[i]->ifs);
        fold_iterable(f, seq->items[i]->iter);
    }
}

static void fold_annotation(Folder *f, Expr *annotation)
{
    if (annotation && !f->future_annotations) fold(f, annotation);
}

static void fold_args(Folder *f, const ArgSeq *seq)
{
    for (int i = 0; i < seq->count; i++) fold_annotation(f, seq->items[i]->annotation);
}

static void fold_arguments(Folder *f, Arguments *a)
{
    fold_args(f, &a->posonlyargs);
    fold_args(f, &a->args);
    if (a->vararg) fold_annotation(f, a->vararg->annotation);
    fold_args(f, &a->kwonlyargs);
    fold_exprs(f, &a->kw_defaults);
    if (a->kwarg) fold_annotation(f, a->kwarg->annotation);
    fold_exprs(f, &a->defaults);
}

static void fold_kind(Folder *f, Expr *e)
{
    switch (e->kind) {
    case EXPR_BOOLOP: fold_exprs(f, &e->BoolOp.values); break;
    case EXPR_NAMEDEXPR: fold(f, e->NamedExpr.value); break;
    case EXPR_BINOP: fold_binop(f, e); break;
    case EXPR_UNARYOP: fold_unaryop(f, e); break;
    case EXPR_LAMBDA:
        fold_arguments(f, e->Lambda.args);
        fold(f, e->Lambda.body);
        break;
    case EXPR_IFEXP:
        fold(f, e->IfExp.test);
        fold(f, e->IfExp.body);
        fold(f, e->IfExp.orelse);
        break;
    case EXPR_DICT:
        fold_exprs(f, &e->Dict.keys);
        fold_exprs(f, &e->Dict.values);
        break;
    case EXPR_SET: fold_exprs(f, &e->Set.elts); break;
    case EXPR_LISTCOMP:
    case EXPR_SETCOMP:
    case EXPR_GENERATOREXP:
        fold(f, e->ListComp.elt);
        fold_generators(f, &e->ListComp.generators);
        break;
    case EXPR_DICTCOMP:
        fold(f, e->DictComp.key);
        fold(f, e->DictComp.value);
        fold_generators(f, &e->DictComp.generators);
        break;
    case EXPR_AWAIT:
    case EXPR_YIELD:
    case EXPR_YIELDFROM: fold_maybe(f, e->Yield.value); break;
    case EXPR_COMPARE:
        fold(f, e->Compare.left);
        fold_exprs(f, &e->Compare.comparators);
        if (!f->failed) {
            int last = e->Compare.ops.count - 1, op = e->Compare.ops.items[last];
            if (op == COMPARE_IN || op == COMPARE_NOTIN) fold_iterable(f, e->Compare.comparators.items[last]);
        }
        break;
    case EXPR_CALL:
        fold(f, e->Call.func);
        fold_exprs(f, &e->Call.args);
        fold_keywords(f, &e->Call.keywords);
        break;
    case EXPR_FORMATTEDVALUE:
        fold(f, e->FormattedValue.value);
        fold_maybe(f, e->FormattedValue.format_spec);
        break;
    case EXPR_JOINEDSTR: fold_exprs(f, &e->JoinedStr.values); break;
    case EXPR_CONSTANT: break;
    case EXPR_ATTRIBUTE: fold(f, e->Attribute.value); break;
    case EXPR_SUBSCRIPT: {
        Expr *value = e->Subscript.value, *slice = e->Subscript.slice;
        fold(f, value);
        fold(f, slice);
        if (!f->failed && e->Subscript.ctx == CTX_LOAD && value->kind == EXPR_CONSTANT && slice->kind == EXPR_CONSTANT)
            become_result(f, e, object_get_item(value->Constant.value, slice->Constant.value));
        break;
    }
    case EXPR_STARRED: fold(f, e->Starred.value); break;
    case EXPR_NAME:
        if (e->Name.ctx == CTX_LOAD && e->Name.id == OBJ(names.__debug__)) become_constant(f, e, bool_new(!f->optimize));
        break;
    case EXPR_LIST: fold_exprs(f, &e->List.elts); break;
    case EXPR_TUPLE:
        fold_exprs(f, &e->Tuple.elts);
        if (!f->failed) fold_tuple(f, e);
        break;
    case EXPR_SLICE:
        fold_maybe(f, e->Slice.lower);
        fold_maybe(f, e->Slice.upper);
        fold_maybe(f, e->Slice.step);
        break;
    case EXPR_KIND_COUNT: break;
    }
}

static void fold(Folder *f, Expr *e)
{
    if (f->failed || e->kind == EXPR_CONSTANT) return;
    if (compile_enter(&f->depth)) fold_kind(f, e);
    else f->failed = true;
    f->depth--;
}

/* -- patterns ------------------------------------------------------------------------------------------- */

static void fold_patterns(Folder *f, const PatternSeq *seq)
{
    for (int i = 0; i < seq->count; i++) fold_pattern(f, seq->items[i]);
}

static void fold_pattern_kind(Folder *f, Pattern *p)
{
    switch (p->kind) {
    case PATTERN_MATCHVALUE: fold(f, p->MatchValue.value); break;
    case PATTERN_MATCHSEQUENCE: fold_patterns(f, &p->MatchSequence.patterns); break;
    case PATTERN_MATCHMAPPING:
        fold_exprs(f, &p->MatchMapping.keys);
        fold_patterns(f, &p->MatchMapping.patterns);
        break;
    case PATTERN_MATCHCLASS:
        fold(f, p->MatchClass.cls);
        fold_patterns(f, &p->MatchClass.patterns);
        fold_patterns(f, &p->MatchClass.kwd_patterns);
        break;
    case PATTERN_MATCHAS:
        if (p->MatchAs.pattern) fold_pattern(f, p->MatchAs.pattern);
        break;
    case PATTERN_MATCHOR: fold_patterns(f, &p->MatchOr.patterns); break;
    case PATTERN_MATCHSTAR:
    case PATTERN_MATCHSINGLETON:
    case PATTERN_KIND_COUNT: break;
    }
}

static void fold_pattern(Folder *f, Pattern *p)
{
    if (f->failed) return;
    if (compile_enter(&f->depth)) fold_pattern_kind(f, p);
    else f->failed = true;
    f->depth--;
}

/* -- statements ------------------------------------------------------------------------------------------- */

bool has_docstring(const StmtSeq *body)
{
    if (!body->count || body->items[0]->kind != STMT_EXPR) return false;
    const Expr *e = body->items[0]->Expr.value;
    return e->kind == EXPR_CONSTANT && IS_EXACT_STR(e->Constant.value);
}

static void fold_stmts(Folder *f, const StmtSeq *seq)
{
    for (int i = 0; i < seq->count && !f->failed; i++) fold_stmt(f, seq->items[i]);
}

/* A text that only folding has made is no doc string: it is hidden in an f-string. */
static void fold_body(Folder *f, const StmtSeq *body)
{
    bool was_docstring = has_docstring(body);
    fold_stmts(f, body);
    if (f->failed || was_docstring || !has_docstring(body)) return;
    Stmt *s      = body->items[0];
    Expr *joined = ast_alloc(f->arena, sizeof *joined);
    if (!joined || !seq_append(f->arena, &joined->JoinedStr.values, s->Expr.value)) {
        f->failed = true;
        return;
    }
    joined->kind  = EXPR_JOINEDSTR;
    joined->span  = s->Expr.value->span;
    s->Expr.value = joined;
}

static void fold_if(Folder *f, Stmt *s)
{
    for (;;) {
        fold(f, s->If.test);
        fold_stmts(f, &s->If.body);
        if (s->If.orelse.count != 1 || s->If.orelse.items[0]->kind != STMT_IF || f->failed) break;
        s = s->If.orelse.items[0];
    }
    fold_stmts(f, &s->If.orelse);
}

static void fold_stmt_kind(Folder *f, Stmt *s)
{
    switch (s->kind) {
    case STMT_FUNCTIONDEF:
    case STMT_ASYNCFUNCTIONDEF:
        fold_arguments(f, s->FunctionDef.args);
        fold_body(f, &s->FunctionDef.body);
        fold_exprs(f, &s->FunctionDef.decorator_list);
        fold_annotation(f, s->FunctionDef.returns);
        break;
    case STMT_CLASSDEF:
        fold_exprs(f, &s->ClassDef.bases);
        fold_keywords(f, &s->ClassDef.keywords);
        fold_body(f, &s->ClassDef.body);
        fold_exprs(f, &s->ClassDef.decorator_list);
        break;
    case STMT_RETURN: fold_maybe(f, s->Return.value); break;
    case STMT_DELETE: fold_exprs(f, &s->Delete.targets); break;
    case STMT_ASSIGN:
        fold_exprs(f, &s->Assign.targets);
        fold(f, s->Assign.value);
        break;
    case STMT_AUGASSIGN:
        fold(f, s->AugAssign.target);
        fold(f, s->AugAssign.value);
        break;
    case STMT_ANNASSIGN:
        fold(f, s->AnnAssign.target);
        fold_annotation(f, s->AnnAssign.annotation);
        fold_maybe(f, s->AnnAssign.value);
        break;
    case STMT_FOR:
    case STMT_ASYNCFOR:
        fold(f, s->For.target);
        fold(f, s->For.iter);
        fold_stmts(f, &s->For.body);
        fold_stmts(f, &s->For.orelse);
        if (s->kind == STMT_FOR) fold_iterable(f, s->For.iter);
        break;
    case STMT_WHILE:
        fold(f, s->While.test);
        fold_stmts(f, &s->While.body);
        fold_stmts(f, &s->While.orelse);
        break;
    case STMT_IF: fold_if(f, s); break;
    case STMT_WITH:
    case STMT_ASYNCWITH:
        for (int i = 0; i < s->With.items.count; i++) {
            fold(f, s->With.items.items[i]->context_expr);
            fold_maybe(f, s->With.items.items[i]->optional_vars);
        }
        fold_stmts(f, &s->With.body);
        break;
    case STMT_MATCH:
        fold(f, s->Match.subject);
        for (int i = 0; i < s->Match.cases.count; i++) {
            fold_pattern(f, s->Match.cases.items[i]->pattern);
            fold_maybe(f, s->Match.cases.items[i]->guard);
            fold_stmts(f, &s->Match.cases.items[i]->body);
        }
        break;
    case STMT_RAISE:
        fold_maybe(f, s->Raise.exc);
        fold_maybe(f, s->Raise.cause);
        break;
    case STMT_TRY:
    case STMT_TRYSTAR:
        fold_stmts(f, &s->Try.body);
        for (int i = 0; i < s->Try.handlers.count; i++) {
            fold_maybe(f, s->Try.handlers.items[i]->type);
            fold_stmts(f, &s->Try.handlers.items[i]->body);
        }
        fold_stmts(f, &s->Try.orelse);
        fold_stmts(f, &s->Try.finalbody);
        break;
    case STMT_ASSERT:
        fold(f, s->Assert.test);
        fold_maybe(f, s->Assert.msg);
        break;
    case STMT_EXPR: fold(f, s->Expr.value); break;
    default: break; /* nothing to fold in import, global, pass ... */
    }
}

static void fold_stmt(Folder *f, Stmt *s)
{
    if (f->failed) return;
    if (compile_enter(&f->depth)) fold_stmt_kind(f, s);
    else f->failed = true;
    f->depth--;
}

bool fold_module(AstModule *module, AstArena *arena, int optimize, bool future_annotations)
{
    Folder f = { .arena = arena, .optimize = optimize, .future_annotations = future_annotations };
    if (module->expression) fold(&f, module->expression);
    else if (module->kind == MODULE_MODULE) fold_body(&f, &module->body);
    else fold_stmts(&f, &module->body);
    return !f.failed;
}
