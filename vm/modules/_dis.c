/* _dis.c -- the C half of the module dis (lib/dis.py is the other): a code object's instructions, and the table of them all. */
#include "runtime/code.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/error.h"

static Code *code_argument(Object *o)
{
    if (o->shape == SHAPE_CODE) return (Code *)o;
    raise_type_error("a code object is needed, not '%T'", o);
    return NULL;
}
NATIVE(instructions) { Code *code = code_argument(args[0]); return code ? code_instructions(code) : NULL; }
NATIVE(handlers) { Code *code = code_argument(args[0]); return code ? code_handlers(code) : NULL; }

/* table(): (name, explanation) of every instruction, by number. */
NATIVE(table)
{
    Owned list = list_new(OP_COUNT);
    for (int op = 0; list && op < OP_COUNT; op++) {
        Owned name = str_from_c(op_info[op].name), text = str_from_c(op_info[op].text), row = name && text ? tuple_pack(2, name, text) : NULL;
        ref_drop_maybe(name), ref_drop_maybe(text);
        if (!row || !list_append_take((List *)list, row)) ref_clear(&list);
    }
    return list;
}

static const NativeDef functions[] = {
    {"instructions", instructions, "code, /", "A tuple for each instruction of the code.", 0},
    {"handlers", handlers, "code, /", "(start, end, target, depth) for each row of its exception table.", 0},
    {"table", table, "", "Name and explanation of every instruction.", 0},
    {0},
};
const NativeModule _dis_module = {"_dis", "Krait's bytecode.", functions, NULL};
