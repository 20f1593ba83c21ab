/* emit.c -- appends instructions, and folds operands into them (DESIGN.md, section 4).
 *
 * The code generator emits for a plain stack machine: push, push, add, store. When an instruction is emitted, the
 * ones just before it are looked at, and pushes of locals and constants become its operands, a store its
 * destination, a compare and a jump one instruction. That is right because
 *   - only instructions at the very end of the unit are folded, so nothing runs in between;
 *   - a label, or a change of handler, is a barrier: what is before it is never touched;
 *   - both stand on the same line, so that a trace shows the same lines.
 */
#include "gc/heap.h"
#include "lang/codegen.h"
#include "runtime/int.h"
#include "runtime/names.h"
#include "runtime/protocol.h"
#include "runtime/state.h"

enum { FORM_SS, FORM_LL, FORM_LC, FORM_SL, FORM_SC, FORMS, TO_LOCAL = FORMS, JUMP_IF = FORMS, JUMP_UNLESS = 2 * FORMS };
enum { BINARY_STRIDE = OP_SUB_SS - OP_ADD_SS, COMPARE_STRIDE = OP_LE_SS - OP_LT_SS, MAX_FOLDED = UINT16_MAX };

_Static_assert(BINARY_STRIDE == 2 * FORMS && OP_ADD_SS_L == OP_ADD_SS + TO_LOCAL, "rows of OP_BINARY_FORMS");
_Static_assert(COMPARE_STRIDE == 3 * FORMS && OP_JUMP_IF_LT_SS == OP_LT_SS + JUMP_IF, "rows of OP_COMPARE_FORMS");
_Static_assert(OP_JUMP_UNLESS_LT_SS == OP_LT_SS + JUMP_UNLESS, "rows of OP_COMPARE_FORMS");

/* -- the end of the unit --------------------------------------------------------------------------- */

static bool grow(Compiler *c, void **items, int count, int *capacity, size_t size)
{
    if (count < *capacity) return true;
    int   larger = *capacity ? *capacity * 2 : 32;
    void *moved  = heap_realloc(*items, (size_t)*capacity * size, (size_t)larger * size);
    if (!moved) {
        c->failed = true;
        return false;
    }
    *items    = moved;
    *capacity = larger;
    return true;
}

/* A blank instruction at the end; NULL: failed. */
static Ir *append(Compiler *c, int op, int a, int b)
{
    Unit *u = c->unit;
    if (c->failed || !grow(c, (void **)&u->code, u->count, &u->capacity, sizeof *u->code)) return NULL;
    Ir *ir = &u->code[u->count++];
    *ir    = (Ir){ .op = (uint16_t)op, .a = a, .b = b, .label = NO_LABEL, .handler = u->handler, .at = u->at };
    return ir;
}

void emit(Compiler *c, int op, int a, int b) { append(c, op, a, b); }

/* The instruction `back` before the end, if it may be folded; else NULL. */
static Ir *tail(const Unit *u, int back)
{
    int i = u->count - 1 - back;
    return i >= u->barrier ? &u->code[i] : NULL;
}

static bool on_this_line(const Unit *u, const Ir *ir)
{
    return !u->at.line || !ir->at.line || ir->at.line == u->at.line;
}

static bool is_local(const Unit *u, const Ir *ir) { return ir && ir->op == OP_LOAD_LOCAL && on_this_line(u, ir); }
static bool is_const(const Unit *u, const Ir *ir) { return ir && ir->op == OP_LOAD_CONST && on_this_line(u, ir); }

/* A parameter that nothing deletes always has a value. */
static bool may_be_unbound(const Unit *u, int slot)
{
    if (slot >= u->scope->parameters.count) return true;
    const Symbol *symbol = scope_find(u->scope, u->scope->parameters.items[slot]);
    return symbol->flags & SYMBOL_UNBOUND;
}

/* Where operand `which` of a folded instruction stands: the place of an UnboundLocalError. */
static Position operand_place(const Unit *u, const Ir *load)
{
    bool same = !memcmp(&load->at, &u->at, sizeof u->at);
    if (load->op != OP_LOAD_LOCAL || same || !may_be_unbound(u, load->a)) return (Position){ 0, 0, -1, -1 };
    return load->at;
}

/* -- constants and names ------------------------------------------------------------------------------ */

void emit_const(Compiler *c, Borrowed value)
{
    int index = c->failed ? 0 : constant_index(c, (Object *)value);
    if (index <= MAX_FOLDED) emit(c, OP_LOAD_CONST, index, 0);
    else {
        Ir *ir = append(c, OP_LOAD_CONST_WIDE, 0, index & 0xFFFF);
        if (ir) ir->c = index >> 16;
    }
}

void emit_none(Compiler *c) { emit_const(c, NONE); }

void emit_int(Compiler *c, int value)
{
    Owned number = int_new(value);
    if (number) emit_const(c, number);
    else c->failed = true;
    ref_drop_maybe(number);
}

void emit_name(Compiler *c, int op, Identifier mangled) { emit(c, op, table_index(c, &c->unit->names, mangled), 0); }

/* -- operators ------------------------------------------------------------------------------------------ */

/* Appends base + form, with the pushes before it folded in. */
static void emit_folded(Compiler *c, int base)
{
    Unit     *u = c->unit;
    const Ir *right = tail(u, 0), *left = tail(u, 1);
    bool      left_local = is_local(u, left), right_local = is_local(u, right), right_const = is_const(u, right);
    if (!right_local && !right_const) {
        emit_op(c, base + FORM_SS);
        return;
    }
    Ir folded = { .b = right->a };
    folded.operand[1] = operand_place(u, right);
    if (left_local) {
        folded.a = left->a;
        folded.operand[0] = operand_place(u, left);
    }
    int form = left_local ? (right_local ? FORM_LL : FORM_LC) : (right_local ? FORM_SL : FORM_SC);
    u->count -= left_local ? 2 : 1;
    Ir *ir = append(c, base + form, folded.a, folded.b);
    if (ir) memcpy(ir->operand, folded.operand, sizeof folded.operand);
}

void emit_binary(Compiler *c, int base) { emit_folded(c, base); }

void emit_target_again(Compiler *c)
{
    Ir *ir = tail(c->unit, 0);
    if (ir && !c->failed) ir->c = 1;
}

void emit_contains(Compiler *c, bool negated)
{
    emit_folded(c, OP_CONTAINS_SS);
    Ir *ir = tail(c->unit, 0);
    if (ir && !c->failed) ir->c = negated;
}

void emit_compare(Compiler *c, CompareOp op)
{
    static const int bases[] = { [CMP_LT] = OP_LT_SS, [CMP_LE] = OP_LE_SS, [CMP_EQ] = OP_EQ_SS,
                                 [CMP_NE] = OP_NE_SS, [CMP_GT] = OP_GT_SS, [CMP_GE] = OP_GE_SS };
    emit_folded(c, bases[op]);
}

void emit_compare_waiting(Compiler *c)
{
    Ir *ir = tail(c->unit, 0);
    if (ir && !c->failed) ir->waits = c->unit->chains = true;
}

void emit_compare_tuples(Compiler *c, CompareOp op, int left, int right)
{
    Ir *ir = append(c, OP_COMPARE_TUPLES, left, right);
    if (ir) ir->c = op;
}

/* A binary instruction that pushes its result. */
static bool pushes_result(int op)
{
    if (op >= OP_INDEX_SS && op <= OP_INDEX_SC) return true;
    return op >= OP_ADD_SS && op <= OP_IRSHIFT_SC && (op - OP_ADD_SS) % BINARY_STRIDE < FORMS;
}

static bool is_comparison(int op)
{
    return op >= OP_LT_SS && op <= OP_GE_SC && (op - OP_LT_SS) % COMPARE_STRIDE < FORMS;
}

/* -- attributes, items, locals ---------------------------------------------------------------------------- */

/* `stack` takes the object from the stack and has the name in a; `local` has the local in a, the name in b. */
static void emit_attribute(Compiler *c, int stack, int local, Identifier mangled)
{
    Unit     *u    = c->unit;
    int       name = table_index(c, &u->names, mangled);
    const Ir *load = tail(u, 0);
    if (!is_local(u, load)) {
        emit(c, stack, name, 0);
        return;
    }
    Position place = operand_place(u, load);
    int      slot  = load->a;
    u->count--;
    Ir *ir = append(c, local, slot, name);
    if (ir) ir->operand[0] = place;
}

void emit_load_attr(Compiler *c, Identifier mangled) { emit_attribute(c, OP_LOAD_ATTR_S, OP_LOAD_ATTR_L, mangled); }
void emit_load_method(Compiler *c, Identifier mangled) { emit_attribute(c, OP_LOAD_METHOD_S, OP_LOAD_METHOD_L, mangled); }
void emit_store_attr(Compiler *c, Identifier mangled) { emit_attribute(c, OP_STORE_ATTR_S, OP_STORE_ATTR_L, mangled); }

void emit_store_index(Compiler *c)
{
    Unit     *u     = c->unit;
    const Ir *index = tail(u, 0), *container = tail(u, 1);
    bool      local = is_local(u, index);
    if (!is_local(u, container) || !(local || is_const(u, index))) {
        emit_op(c, OP_STORE_INDEX);
        return;
    }
    Position places[2] = { operand_place(u, container), operand_place(u, index) };
    int      a = container->a, b = index->a;
    u->count -= 2;
    Ir *ir = append(c, local ? OP_STORE_INDEX_LL : OP_STORE_INDEX_LC, a, b);
    if (ir) memcpy(ir->operand, places, sizeof places);
}

/* The end is [pair] unpacked and its first item stored: the second store goes into the same instruction. */
static bool fold_pair(Unit *u, int slot)
{
    Ir *first = tail(u, 0), *unpack = tail(u, 1);
    if (!first || first->op != OP_STORE_LOCAL || !unpack || unpack->op != OP_UNPACK_SEQUENCE || unpack->a != 2) return false;
    if (!on_this_line(u, first) || !on_this_line(u, unpack)) return false;
    unpack->op = OP_UNPACK_PAIR;
    unpack->a  = first->a;
    unpack->b  = slot;
    u->count--;
    return true;
}

void emit_store_local(Compiler *c, int slot)
{
    Unit *u    = c->unit;
    Ir   *last = tail(u, 0);
    if (fold_pair(u, slot)) return;
    if (is_const(u, last)) {
        last->op = OP_STORE_LOCAL_CONST;
        last->b  = last->a;
        last->a  = slot;
    } else if (is_local(u, last)) {
        last->op = OP_MOVE_LOCAL;
        last->b  = last->a;
        last->a  = slot;
    } else if (last && pushes_result(last->op) && on_this_line(u, last)) {
        last->op += TO_LOCAL;
        last->c   = slot;
    } else emit(c, OP_STORE_LOCAL, slot, 0);
}

bool emit_drop_tuple(Compiler *c, int n)
{
    const Ir *last = tail(c->unit, 0);
    if (!last || last->op != OP_BUILD_TUPLE || last->a != n || n < 1 || n > 3) return false;
    c->unit->count--;
    return true;
}

void emit_unpack(Compiler *c, int n)
{
    if (!emit_drop_tuple(c, n)) emit_count(c, OP_UNPACK_SEQUENCE, n);
    else if (n > 1) emit_count(c, OP_SWAP, n);
}

void emit_return(Compiler *c)
{
    Unit     *u    = c->unit;
    const Ir *last = tail(u, 0);
    if (u->scope->is_generator || u->scope->is_coroutine) {
        emit_op(c, OP_RETURN_GENERATOR);
        return;
    }
    bool local = is_local(u, last);
    if (!local && !is_const(u, last)) {
        emit_op(c, OP_RETURN_S);
        return;
    }
    Position place = u->kind == UNIT_LAMBDA ? last->at : operand_place(u, last); /* by it lambdas of one line differ */
    int      from  = last->a;
    if (!u->at.line) u->at = last->at;
    u->count--;
    Ir *ir = append(c, local ? OP_RETURN_L : OP_RETURN_C, from, 0);
    if (ir) ir->operand[0] = place;
}

/* -- jumps --------------------------------------------------------------------------------------------------- */

Label label_new(Compiler *c)
{
    Unit *u = c->unit;
    if (!grow(c, (void **)&u->labels, u->label_count, &u->label_capacity, sizeof *u->labels)) return 0;
    u->labels[u->label_count] = -1;
    return u->label_count++;
}

void label_here(Compiler *c, Label label)
{
    if (c->failed) return;
    c->unit->labels[label] = c->unit->count;
    c->unit->barrier       = c->unit->count;
}

void emit_jump(Compiler *c, int op, Label to)
{
    Ir *ir = append(c, op, 0, 0);
    if (ir) ir->label = to;
}

void emit_jump_artificial(Compiler *c, Label to)
{
    Ir *ir = append(c, OP_JUMP, 0, 0);
    if (!ir) return;
    ir->label = to;
    ir->at    = (Position){ 0, 0, -1, -1 };
}

/* The end is `[x] None is`: becomes `[x]`; *sense is then about "is None". */
static bool is_none_test(Compiler *c, bool *sense)
{
    Unit     *u  = c->unit;
    const Ir *is = tail(u, 0), *none = tail(u, 1);
    if (!is || is->op != OP_IS || !is_const(u, none) || u->constants.items[none->a] != NONE) return false;
    if (is->a) *sense = !*sense;
    u->count -= 2;
    return true;
}

static void emit_jump_on(Compiler *c, int stack, int local, Label to)
{
    Unit     *u    = c->unit;
    const Ir *last = tail(u, 0);
    if (!is_local(u, last)) {
        emit_jump(c, stack, to);
        return;
    }
    Position place = operand_place(u, last);
    int      slot  = last->a;
    u->count--;
    Ir *ir = append(c, local, slot, 0);
    if (!ir) return;
    ir->label      = to;
    ir->operand[0] = place;
}

void emit_jump_if(Compiler *c, bool sense, Label to)
{
    Unit *u = c->unit;
    Ir   *last;
    if (c->failed) return;
    while ((last = tail(u, 0)) && last->op == OP_NOT && on_this_line(u, last)) {
        u->count--;
        sense = !sense;
    }
    if (is_none_test(c, &sense)) {
        emit_jump_on(c, sense ? OP_JUMP_IF_NONE_S : OP_JUMP_IF_NOT_NONE_S, sense ? OP_JUMP_IF_NONE_L : OP_JUMP_IF_NOT_NONE_L, to);
    } else if (last && is_comparison(last->op) && on_this_line(u, last)) {
        last->op += sense ? JUMP_IF : JUMP_UNLESS;
        last->label = to;
    } else {
        emit_jump_on(c, sense ? OP_JUMP_IF_TRUE_S : OP_JUMP_IF_FALSE_S, sense ? OP_JUMP_IF_TRUE_L : OP_JUMP_IF_FALSE_L, to);
    }
}

void emit_for(Compiler *c, int slot, Label body)
{
    Ir *ir = append(c, slot >= 0 ? OP_FOR_L : OP_FOR_S, slot >= 0 ? slot : 0, 0);
    if (ir) ir->label = body;
}

int handler_push(Compiler *c, Label label, int below)
{
    Unit *u = c->unit;
    if (c->failed || !grow(c, (void **)&u->handlers, u->handler_count, &u->handler_capacity, sizeof *u->handlers)) return NO_HANDLER;
    u->handlers[u->handler_count] = (HandlerPlan){ .label = label, .outer = u->handler, .below = below, .depth = -1 };
    emit(c, IR_SETUP, u->handler_count, 0);
    handler_set(c, u->handler_count);
    return u->handler_count++;
}
