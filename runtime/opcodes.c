/* opcodes.c -- the instruction set as a table, and what each instruction does to the depth of the stack.
 *
 * Everything comes from opcodes.def; only effects that depend on operands, or differ when the instruction jumps, are
 * spelt out here.
 */
#include "runtime/code.h"

const OpInfo op_info[OP_COUNT] = {
#define OP(name, a, b, c, cache, pops, pushes, text) \
    [OP_##name] = { #name, text, OPERAND_##a, OPERAND_##b, OPERAND_##c, cache, pops, pushes },
#include "runtime/opcodes.def"
};

static int count_bits(unsigned flags) { return __builtin_popcount(flags); }

/* The effect of an instruction that jumps. */
static int effect_of_jump(const Instruction *i)
{
    switch (i->op) {
    case OP_JUMP_IF_TRUE_OR_POP:
    case OP_JUMP_IF_FALSE_OR_POP:
    case OP_FOR_L: return 0;
    case OP_FOR_S: return 1;
    case OP_SEND: return -1;
    default: return op_info[i->op].pushes - op_info[i->op].pops;
    }
}

int op_effect(const Instruction *i, bool jumping)
{
    if (jumping) return effect_of_jump(i);
    switch (i->op) {
    case OP_UNPACK_SEQUENCE: return i->a - 1;
    case OP_UNPACK_EX: return i->a + i->b;
    case OP_BUILD_TUPLE:
    case OP_BUILD_LIST:
    case OP_BUILD_SET:
    case OP_BUILD_STRING:
    case OP_BUILD_SLICE: return 1 - i->a;
    case OP_COMPARE_TUPLES: return 1 - (i->a == NO_DISPLAY ? 1 : i->a) - (i->b == NO_DISPLAY ? 1 : i->b);
    case OP_BUILD_MAP: return 1 - 2 * i->a;
    case OP_BUILD_CONST_KEY_MAP: return -i->a;
    case OP_FORMAT_VALUE: return i->a & 4 ? -1 : 0;
    case OP_CALL:
    case OP_CALL_KW: return -i->a;
    case OP_CALL_METHOD:
    case OP_CALL_METHOD_KW: return -i->a - 1;
    case OP_CALL_EX: return -1 - i->a;
    case OP_MAKE_FUNCTION: return -count_bits(i->a & 15u);
    case OP_RAISE: return -i->a;
    default: return op_info[i->op].pushes - op_info[i->op].pops;
    }
}
