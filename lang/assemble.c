/* assemble.c -- the last step: slots and jump distances are known, the tables are written.
 *
 * Slots: locals, then cells that aren't parameters, then free variables. A fused compare-and-jump whose distance doesn't
 * fit 16 bits is written as a comparison and a jump; that moves what follows, so places are computed until
 * nothing changes.
 */
#include "lang/assemble.h"

#include "gc/heap.h"
#include "runtime/error.h"

typedef struct Layout {
    Compiler *c;
    Unit     *u;
    Code     *code;
    uint32_t *at;              /* unit each instruction starts at; [count]: the end              */
    uint8_t  *wide;            /* a fused jump in two instructions                               */
    int32_t  *cell_slots;
    int       slot_count;
} Layout;

enum { FUSED_FORMS = 5, FUSED_STRIDE = OP_LE_SS - OP_LT_SS };

static bool is_fused(int op)
{
    return op >= OP_LT_SS && op <= OP_JUMP_UNLESS_GE_SC && (op - OP_LT_SS) % FUSED_STRIDE >= FUSED_FORMS;
}

/* -- places ---------------------------------------------------------------------------------------------- */

static uint32_t units_of(const Layout *l, int i) { return 1 + (l->wide[i] ? 1 : op_info[l->u->code[i].op].cache); }

static void place_all(Layout *l)
{
    uint32_t at = 0;
    for (int i = 0; i < l->u->count; i++) {
        l->at[i] = at;
        at += units_of(l, i);
    }
    l->at[l->u->count] = at;
}

/* From the end of instruction i. */
static int32_t distance(const Layout *l, int i)
{
    return (int32_t)l->at[l->u->labels[l->u->code[i].label]] - (int32_t)l->at[i + 1];
}

static void settle(Layout *l)
{
    for (bool changed = true; changed;) {
        changed = false;
        place_all(l);
        for (int i = 0; i < l->u->count; i++) {
            if (!is_fused(l->u->code[i].op) || l->wide[i]) continue;
            int32_t by = distance(l, i);
            if (by >= INT16_MIN && by <= INT16_MAX) continue;
            l->wide[i] = 1;
            changed    = true;
        }
    }
}

/* -- slots ------------------------------------------------------------------------------------------------ */

static bool assign_slots(Layout *l)
{
    Unit *u    = l->u;
    int   next = u->locals.count;
    for (int i = 0; i < u->cells.count; i++) {
        int parameter    = pointer_map_find(&u->locals.index, u->cells.items[i]);
        l->cell_slots[i] = parameter >= 0 ? parameter : next++;
    }
    l->slot_count = next + u->frees.count;
    if (l->slot_count <= UINT16_MAX) return true;
    raise_krait_has_no("functions with more than 65535 variables");
    return false;
}

static uint16_t slot_number(const Layout *l, int32_t slot)
{
    if (slot >= FREE_BASE) return (uint16_t)(l->slot_count - l->u->frees.count + slot - FREE_BASE);
    return (uint16_t)(slot >= CELL_BASE ? l->cell_slots[slot - CELL_BASE] : slot);
}

static void name_slot(Code *code, int slot, Object *name, uint8_t kind)
{
    if (!code->slot_names[slot]) code->slot_names[slot] = AS(Str, ref_keep(name));
    code->slot_kinds[slot] |= kind;
}

static void name_slots(Layout *l)
{
    Unit *u = l->u;
    bool  hidden = u->kind == UNIT_MODULE || u->kind == UNIT_CLASS;
    for (int i = 0; i < u->locals.count; i++) name_slot(l->code, i, u->locals.items[i], hidden && !i ? SLOT_HIDDEN : SLOT_LOCAL);
    for (int i = 0; i < u->cells.count; i++) name_slot(l->code, l->cell_slots[i], u->cells.items[i], SLOT_CELL);
    for (int i = 0; i < u->frees.count; i++) name_slot(l->code, slot_number(l, FREE_BASE + i), u->frees.items[i], SLOT_FREE);
}

/* -- instructions -------------------------------------------------------------------------------------------- */

static uint16_t operand(const Layout *l, int kind, int32_t value)
{
    return kind == OPERAND_LOCAL ? slot_number(l, value) : (uint16_t)value;
}

static bool is_number(const Object *o) { return o->shape <= SHAPE_FLOAT; }

/* Does instruction i only look at the top, in which a number is to be expected (vm/eval/unboxed_labels.h)? What is tested for truth is
   a bool or a container more often. */
static bool looks_at_number(const Layout *l, int i)
{
    enum { BINARY_FORMS = 5, SS = 0, SC = 4 };
    static const bool from_stack[BINARY_FORMS] = { [SS] = true, [OP_ADD_SL - OP_ADD_SS] = true, [SC] = true };
    if (i >= l->u->count) return false;
    const Ir *ir = &l->u->code[i];
    if (ir->op == OP_INDEX_SS || ir->op == OP_INDEX_SS_L || ir->op == OP_STORE_INDEX) return true;
    if (!is_fused(ir->op) && (ir->op < OP_ADD_SS || ir->op > OP_IRSHIFT_SC_L)) return false;
    int form = (ir->op - (is_fused(ir->op) ? OP_LT_SS : OP_ADD_SS)) % BINARY_FORMS;
    return from_stack[form] && (form != SC || is_number(l->u->constants.items[ir->b]));
}

/* The row that hands a number on, if there is one and what follows looks at it. In grid[row][column] the first instruction does the
   second one, too. */
static uint16_t final_op(const Layout *l, int i)
{
    const Ir *ir = &l->u->code[i];
    if (i + 1 == l->u->count || !looks_at_number(l, i + 1 + (ir[1].op == OP_INDEX_SL))) return ir->op;
    if (ir->op == OP_INDEX_LL) return OP_INDEX_LL_N;
    if (ir->op == OP_INDEX_LC) return OP_INDEX_LC_N;
    if (ir[1].op == OP_INDEX_SL) return ir->op;
    switch (ir->op) {
    case OP_LOAD_CONST: return is_number(l->u->constants.items[ir->a]) ? OP_LOAD_CONST_N : OP_LOAD_CONST;
    case OP_LOAD_GLOBAL: return OP_LOAD_GLOBAL_N;
    case OP_LOAD_NAME: return OP_LOAD_NAME_N;
    case OP_LOAD_DEREF: return OP_LOAD_DEREF_N;
    case OP_LOAD_ATTR_L: return OP_LOAD_ATTR_L_N;
    default: return ir->op;
    }
}

static void write_instruction(Layout *l, int i)
{
    const Ir     *ir   = &l->u->code[i];
    const OpInfo *info = &op_info[ir->op];
    Instruction  *out  = &l->code->instructions[l->at[i]];
    *out = (Instruction){ final_op(l, i), operand(l, info->kind_a, ir->a), operand(l, info->kind_b, ir->b), operand(l, info->kind_c, ir->c) };
    if (ir->op == OP_LOAD_CONST_WIDE) out->c = (uint16_t)ir->c;
    if (ir->label == NO_LABEL) return;
    uint32_t by = (uint32_t)distance(l, i);
    if (l->wide[i]) {
        int  form   = (ir->op - OP_LT_SS) % FUSED_STRIDE;
        bool unless = form >= 2 * FUSED_FORMS;
        out->op     = (uint16_t)(ir->op - (unless ? 2 : 1) * FUSED_FORMS);
        out->c      = 0;
        out++;
        *out = (Instruction){ unless ? OP_JUMP_IF_FALSE_S : OP_JUMP_IF_TRUE_S, 0, 0, 0 };
    } else if (info->kind_c == OPERAND_SHORT) {
        out->c = (uint16_t)by;
        return;
    }
    out->b = (uint16_t)by;
    out->c = (uint16_t)(by >> 16);
}

/* -- tables ---------------------------------------------------------------------------------------------------- */

static bool same_position(const Position *a, const Position *b) { return !memcmp(a, b, sizeof *a); }

/* Called twice: to count (rows NULL) and to write. */
static uint32_t list_positions(const Layout *l, PositionRow *rows)
{
    uint32_t        n    = 0;
    const Position *last = NULL;
    for (int i = 0; i < l->u->count; i++) {
        const Position *at = &l->u->code[i].at;
        if (last && same_position(at, last)) continue;
        if (rows) rows[n] = (PositionRow){ l->at[i], *at };
        last = at;
        n++;
    }
    return n;
}

static uint32_t list_operands(const Layout *l, OperandRow *rows)
{
    uint32_t n = 0;
    for (int i = 0; i < l->u->count; i++) {
        for (uint32_t k = 0; k < 2; k++) {
            const Position *at = &l->u->code[i].operand[k];
            if (!at->line) continue;
            if (rows) rows[n] = (OperandRow){ l->at[i], k, *at };
            n++;
        }
        if (!l->u->code[i].waits) continue;
        if (rows) rows[n] = (OperandRow){ l->at[i], OPERAND_WAITS, l->u->code[i].at };
        n++;
    }
    return n;
}

static uint32_t list_handlers(const Layout *l, Handler *rows)
{
    const Unit *u = l->u;
    uint32_t    n = 0;
    for (int i = 0; i < u->count;) {
        int first = i, handler = u->code[i].handler;
        while (i < u->count && u->code[i].handler == handler) i++;
        if (handler == NO_HANDLER) continue;
        const HandlerPlan *plan = &u->handlers[handler];
        if (rows) rows[n] = (Handler){ l->at[first], l->at[i], l->at[u->labels[plan->label]], (uint32_t)plan->depth };
        n++;
    }
    return n;
}

static Object **keep_all(const ObjectTable *table, int count)
{
    Object **kept = heap_alloc((size_t)count * sizeof *kept);
    for (int i = 0; kept && i < count; i++) kept[i] = ref_keep(table->items[i]);
    return kept;
}

/* Constants at the end that no instruction names are left out; the first one, perhaps a doc string, stays. WITH_EXIT stands for what
   CPython loads there: None. */
static int constants_needed(const Unit *u)
{
    int needed = u->constants.count ? 1 : 0;
    for (int i = 0; i < u->count; i++) {
        const Ir     *ir   = &u->code[i];
        const OpInfo *info = &op_info[ir->op];
        int           most = -1;
        if (ir->op == OP_LOAD_CONST_WIDE) most = ir->b | ir->c << 16;
        else if (info->kind_a == OPERAND_CONST) most = ir->a;
        else if (info->kind_b == OPERAND_CONST) most = ir->b;
        else if (ir->op == OP_WITH_EXIT) most = pointer_map_find(&u->constants.index, NONE);
        if (most >= needed) needed = most + 1;
    }
    return needed;
}

/* *field becomes room for n items; true when there are none. */
#define allocate(field, n) (!(n) || ((field) = heap_alloc_zeroed((size_t)(n) * sizeof *(field))) != NULL)

static bool fill_tables(Layout *l)
{
    Code *code = l->code;
    Unit *u    = l->u;
    uint32_t positions = list_positions(l, NULL), operands = list_operands(l, NULL), handlers = list_handlers(l, NULL);
    if (!allocate(code->instructions, l->at[u->count])) return false;
    code->count = l->at[u->count];
    if (!allocate(code->positions, positions)) return false;
    code->position_count = positions;
    if (!allocate(code->operand_positions, operands)) return false;
    code->operand_count = operands;
    if (!allocate(code->handlers, handlers)) return false;
    code->handler_count = handlers;
    if (!allocate(code->slot_names, l->slot_count)) return false;
    code->slot_count = l->slot_count;
    if (!allocate(code->slot_kinds, l->slot_count)) return false;
    int constants = constants_needed(u);
    if (constants && !(code->constants = keep_all(&u->constants, constants))) return false;
    code->constant_count = (uint32_t)constants;
    if (u->names.count && !(code->names = (Str **)keep_all(&u->names, u->names.count))) return false;
    code->name_count = (uint32_t)u->names.count;
    for (int i = 0; i < u->count; i++) write_instruction(l, i);
    list_positions(l, code->positions);
    list_operands(l, code->operand_positions);
    list_handlers(l, code->handlers);
    name_slots(l);
    code_measure(code);
    return true;
}

static uint32_t flags_of(const Compiler *c, const Unit *u)
{
    const Scope *scope = u->scope;
    uint32_t     flags = c->future_annotations ? CODE_FUTURE_ANNOTATIONS : 0;
    if (!scope_is_function(scope)) return flags | CODE_NAMESPACE | (scope->is_coroutine ? CODE_COROUTINE : 0);
    flags |= CODE_OPTIMIZED | CODE_NEWLOCALS;
    if (scope->nested) flags |= CODE_NESTED;
    if (scope->is_generator && scope->is_coroutine) flags |= CODE_ASYNC_GENERATOR;
    else if (scope->is_generator) flags |= CODE_GENERATOR;
    else if (scope->is_coroutine) flags |= CODE_COROUTINE;
    if (scope->has_varargs) flags |= CODE_VARARGS;
    if (scope->has_varkeywords) flags |= CODE_VARKEYWORDS;
    if (u->chains) flags |= CODE_CHAINS;
    return flags;
}

static void describe(Layout *l)
{
    Code *code = l->code;
    Unit *u    = l->u;
    code->flags                 = flags_of(l->c, u);
    code->arg_count             = u->arg_count;
    code->positional_only_count = u->positional_only_count;
    code->keyword_only_count    = u->keyword_only_count;
    code->free_count            = u->frees.count;
    code->stack_size            = u->stack_size;
    code->first_line            = u->first_line;
    code->name                  = AS(Str, ref_keep(u->name));
    code->qualname              = AS(Str, ref_keep(u->qualname));
    code->filename              = AS(Str, ref_keep(l->c->filename));
}

Owned assemble(Compiler *c, Unit *u)
{
    Layout l = { .c = c, .u = u };
    Owned  result = NULL;
    l.at         = ast_alloc(c->arena, ((size_t)u->count + 1) * sizeof *l.at);
    l.wide       = ast_alloc(c->arena, (size_t)u->count + 1);
    l.cell_slots = ast_alloc(c->arena, ((size_t)u->cells.count + 1) * sizeof *l.cell_slots);
    if (!l.at || !l.wide || !l.cell_slots || !assign_slots(&l)) return NULL;
    settle(&l);
    l.code = code_alloc();
    if (!l.code) return NULL;
    describe(&l);
    if (fill_tables(&l)) result = OBJ(l.code);
    else ref_drop(OBJ(l.code));
    return result;
}
