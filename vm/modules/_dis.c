/* _dis.c -- the C half of the module dis (lib/dis.py is the other): a code object's instructions, and the table of them all. */
#include "runtime/code.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/error.h"
#include "runtime/exception.h"
#include "runtime/protocol.h"
#include "runtime/str.h"

static Code *code_argument(Object *o)
{
    if (o->shape == SHAPE_CODE) return (Code *)o;
    raise_type_error("a code object is needed, not '%T'", o);
    return NULL;
}
NATIVE(instructions) { Code *code = code_argument(args[0]); return code ? code_instructions(code) : NULL; }
NATIVE(handlers) { Code *code = code_argument(args[0]); return code ? code_handlers(code) : NULL; }

static const char *const kind_names[] = {[OPERAND_NONE] = "", [OPERAND_LOCAL] = "local", [OPERAND_CONST] = "const", [OPERAND_NAME] = "name",
                                         [OPERAND_COUNT] = "count", [OPERAND_JUMP] = "jump", [OPERAND_SHORT] = "jump"};

static Owned kinds_of(const OpInfo *info)
{
    if (info == &op_info[OP_LOAD_CONST_WIDE]) return str_from_c("const"); /* its number has the shape of a distance */
    return str_format_c("%s %s %s", kind_names[info->kind_a], kind_names[info->kind_b], kind_names[info->kind_c]);
}

/* table(): (name, explanation, kinds of its operands) of every instruction, by number. */
NATIVE(table)
{
    Owned list = list_new(OP_COUNT);
    for (int op = 0; list && op < OP_COUNT; op++) {
        Owned name = str_from_c(op_info[op].name), text = str_from_c(op_info[op].text), kinds = kinds_of(&op_info[op]);
        Owned row  = name && text && kinds ? tuple_pack(3, name, text, kinds) : NULL;
        ref_drop_maybe(name), ref_drop_maybe(text), ref_drop_maybe(kinds);
        if (!row || !list_append_take((List *)list, row)) ref_clear(&list);
    }
    return list;
}

/* Reads the operands from their number: a in its lowest 16 bits, then b, then c. */
static bool read_operands(Instruction *i, Object *number)
{
    int64_t       packed;
    const OpInfo *info  = &op_info[i->op];
    bool          takes = info->kind_a != OPERAND_NONE || info->kind_b != OPERAND_NONE || info->kind_c != OPERAND_NONE;
    if (takes != (number != NONE)) {
        if (takes) raise_value_error("stack_effect: opcode requires oparg but oparg was not specified");
        else raise_value_error("stack_effect: opcode does not permit oparg but oparg was specified");
        return false;
    }
    if (!takes) return true;
    if (!number_to_index(number, &packed, &exc_OverflowError)) return false;
    i->a = (uint16_t)packed, i->b = (uint16_t)(packed >> 16), i->c = (uint16_t)(packed >> 32);
    return true;
}

/* stack_effect(opcode, oparg=None, /, *, jump=None): with jump=None the greater of both. */
NATIVE(stack_effect)
{
    int64_t opcode;
    if (!number_to_index(args[0], &opcode, &exc_OverflowError)) return NULL;
    Object *jump = args[2] ? args[2] : NONE;
    if (jump != NONE && jump != TRUE_ && jump != FALSE_) return raise_value_error("stack_effect: jump must be False, True or None");
    if (opcode < 0 || opcode >= OP_COUNT) return raise_value_error("invalid opcode or oparg");
    Instruction i = {.op = (uint16_t)opcode};
    if (!read_operands(&i, args[1] ? args[1] : NONE)) return NULL;
    bool jumps    = op_info[i.op].kind_b == OPERAND_JUMP || op_info[i.op].kind_c == OPERAND_SHORT;
    int  straight = op_effect(&i, false), jumping = jumps ? op_effect(&i, true) : straight;
    return int_new(jump == TRUE_ || (jump == NONE && jumping > straight) ? jumping : straight);
}

static const NativeDef functions[] = {
    {"instructions", instructions, "code, /", "A tuple for each instruction of the code.", 0},
    {"handlers", handlers, "code, /", "(start, end, target, depth) for each row of its exception table.", 0},
    {"table", table, "", "Name, explanation and kinds of operands of every instruction.", 0},
    {"stack_effect", stack_effect, "opcode, oparg=None, /, *, jump=None", "The stack effect of an instruction.", 0},
    {0},
};
const NativeModule _dis_module = {"_dis", "Krait's bytecode.", functions, NULL};
