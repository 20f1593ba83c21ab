/* disasm.c -- a code object as text, for `krait --bytecode`, tests and lessons.
 *
 *     code <module> in t.py, line 1: stack 2
 *       slots   .namespace
 *       1   0    LOAD_NAME           print
 *           3    LOAD_CONST          1
 *           4 >> CALL                1
 *
 * Columns: line (where it changes), unit, >> for what is jumped to, name, operands. Locals, names and constants
 * are shown by what they stand for, jumps by the unit they go to. Handlers follow, then nested code objects.
 */
#include <stdio.h>

#include "runtime/code.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/protocol.h"

static int jump_target(const Code *code, uint32_t unit)
{
    const Instruction *i    = &code->instructions[unit];
    const OpInfo      *info = &op_info[i->op];
    int                next = (int)unit + 1 + info->cache;
    if (i->op == OP_LOAD_CONST_WIDE) return -1;
    if (info->kind_b == OPERAND_JUMP) return next + jump_distance(*i);
    return info->kind_c == OPERAND_SHORT ? next + (int16_t)i->c : -1;
}

/* A flag for each unit that is jumped to; NULL: MemoryError pending. */
static uint8_t *find_targets(const Code *code)
{
    uint8_t *targets = heap_alloc_zeroed(code->count + 1);
    if (!targets) return NULL;
    for (uint32_t unit = 0; unit < code->count; unit += 1u + op_info[code->instructions[unit].op].cache) {
        int to = jump_target(code, unit);
        if (to >= 0 && to <= (int)code->count) targets[to] = 1;
    }
    for (uint32_t i = 0; i < code->handler_count; i++) targets[code->handlers[i].target] = 1;
    return targets;
}

static void add_constant(StrBuilder *b, Borrowed value)
{
    if (value->shape == SHAPE_CODE) builder_format(b, "<code %U>", AS(Code, value)->name);
    else builder_add_repr(b, value);
}

static void add_operand(StrBuilder *b, const Code *code, int kind, int value, uint32_t unit, bool *first)
{
    if (kind == OPERAND_NONE) return;
    builder_add_c(b, *first ? "" : ", ");
    *first = false;
    switch (kind) {
    case OPERAND_LOCAL: builder_add(b, OBJ(code->slot_names[value])); break;
    case OPERAND_NAME: builder_add(b, OBJ(code->names[value])); break;
    case OPERAND_CONST: add_constant(b, code->constants[value]); break;
    case OPERAND_COUNT: builder_format(b, "%d", value); break;
    case OPERAND_JUMP:
    case OPERAND_SHORT: builder_format(b, "to %d", jump_target(code, unit)); break;
    }
}

static void add_operands(StrBuilder *b, const Code *code, uint32_t unit)
{
    const Instruction *i     = &code->instructions[unit];
    const OpInfo      *info  = &op_info[i->op];
    bool               first = true;
    if (i->op == OP_LOAD_CONST_WIDE) {
        add_constant(b, code->constants[jump_distance(*i)]);
        return;
    }
    add_operand(b, code, info->kind_a, i->a, unit, &first);
    add_operand(b, code, info->kind_b, i->b, unit, &first);
    add_operand(b, code, info->kind_c, i->c, unit, &first);
}

static void add_instruction(StrBuilder *b, const Code *code, uint32_t unit, int *line, bool target)
{
    const Instruction *i    = &code->instructions[unit];
    const OpInfo      *info = &op_info[i->op];
    char               text[80];
    int                here  = code_line(code, (int)unit);
    if (here && here != *line) snprintf(text, sizeof text, "%5d ", *line = here);
    else snprintf(text, sizeof text, "%5s ", "");
    builder_add_c(b, text);
    snprintf(text, sizeof text, "%5u %s ", unit, target ? ">>" : "  ");
    builder_add_c(b, text);
    bool plain = info->kind_a == OPERAND_NONE && info->kind_b == OPERAND_NONE && info->kind_c == OPERAND_NONE;
    snprintf(text, sizeof text, plain ? "%s" : "%-22s ", info->name);
    builder_add_c(b, text);
    add_operands(b, code, unit);
    builder_add_c(b, "\n");
}

static void add_slots(StrBuilder *b, const Code *code)
{
    if (!code->slot_count) return;
    builder_add_c(b, "  slots:");
    for (int i = 0; i < code->slot_count; i++) {
        builder_format(b, " %U", code->slot_names[i]);
        if (code->slot_kinds[i] & SLOT_CELL) builder_add_c(b, " (cell)");
        if (code->slot_kinds[i] & SLOT_FREE) builder_add_c(b, " (free)");
    }
    builder_add_c(b, "\n");
}

static bool add_code(StrBuilder *b, const Code *code)
{
    int      line    = 0;
    uint8_t *targets = find_targets(code);
    if (!targets) return false;
    builder_format(b, "code %U in %U, line %d: %d arguments, stack %d\n", code->qualname, code->filename, code->first_line,
                   code->arg_count + code->keyword_only_count, code->stack_size);
    add_slots(b, code);
    for (uint32_t unit = 0; unit < code->count; unit += 1u + op_info[code->instructions[unit].op].cache)
        add_instruction(b, code, unit, &line, targets[unit]);
    for (uint32_t i = 0; i < code->handler_count; i++) {
        const Handler *h = &code->handlers[i];
        builder_format(b, "  %u to %u: exceptions go to %u, depth %u\n", h->start, h->end - 1, h->target, h->depth);
    }
    heap_free(targets, code->count + 1);
    for (uint32_t i = 0; i < code->constant_count; i++) {
        if (code->constants[i]->shape != SHAPE_CODE) continue;
        builder_add_c(b, "\n");
        if (!recursion_enter(" while showing a code object")) return false;
        bool ok = add_code(b, AS(Code, code->constants[i]));
        recursion_leave();
        if (!ok) return false;
    }
    return true;
}

Owned code_disassemble(const Code *code)
{
    StrBuilder builder;
    builder_start(&builder, 256);
    if (add_code(&builder, code)) return builder_finish(&builder);
    builder_abandon(&builder);
    return NULL;
}

/* One instruction: (unit, name, operands as text, line, is it jumped to, where it jumps, effect on the stack, effect if it
   jumps, explanation). */
static Owned instruction_tuple(const Code *code, uint32_t unit, bool target)
{
    const Instruction *i    = &code->instructions[unit];
    const OpInfo      *info = &op_info[i->op];
    int                to   = jump_target(code, unit);
    StrBuilder         operands;
    builder_start(&operands, 32);
    add_operands(&operands, code, unit);
    Owned parts[] = {
        int_new(unit), str_from_c(info->name), builder_finish(&operands), int_new(code_line(code, (int)unit)), bool_new(target),
        to < 0 ? none_new() : int_new(to), int_new(op_effect(i, false)), int_new(op_effect(i, true)), str_from_c(info->text),
    };
    enum { PARTS = sizeof parts / sizeof *parts };
    bool  whole = true;
    for (int k = 0; k < PARTS; k++) whole = whole && parts[k];
    Owned result = whole ? tuple_pack(PARTS, parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6], parts[7], parts[8]) : NULL;
    for (int k = 0; k < PARTS; k++) ref_drop_maybe(parts[k]);
    return result;
}

Owned code_instructions(const Code *code)
{
    Owned    list    = list_new(0);
    uint8_t *targets = list ? find_targets(code) : NULL;
    if (!targets) return ref_drop_maybe(list), NULL;
    for (uint32_t unit = 0; list && unit < code->count; unit += 1u + op_info[code->instructions[unit].op].cache) {
        Owned row = instruction_tuple(code, unit, targets[unit]);
        if (!row || !list_append_take((List *)list, row)) ref_clear(&list);
    }
    heap_free(targets, code->count + 1);
    return list;
}

Owned code_handlers(const Code *code)
{
    Owned list = list_new(0);
    for (uint32_t i = 0; list && i < code->handler_count; i++) {
        const Handler *h = &code->handlers[i];
        Owned start = int_new(h->start), end = int_new(h->end), target = int_new(h->target), depth = int_new(h->depth);
        Owned row   = start && end && target && depth ? tuple_pack(4, start, end, target, depth) : NULL;
        ref_drop_maybe(start), ref_drop_maybe(end), ref_drop_maybe(target), ref_drop_maybe(depth);
        if (!row || !list_append_take((List *)list, row)) ref_clear(&list);
    }
    return list;
}
