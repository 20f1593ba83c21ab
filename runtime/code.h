/* code.h -- code objects: what the compiler makes and the machine runs. */
#ifndef KRAIT_RUNTIME_CODE_H
#define KRAIT_RUNTIME_CODE_H

#include "runtime/bytes.h"
#include "runtime/type.h"
#include "runtime/str.h"

typedef struct Instruction { uint16_t op, a, b, c; } Instruction; /* caches are units of the same size */

typedef enum {
#define OP(name, a, b, c, cache, pops, pushes, text) OP_##name,
#include "runtime/opcodes.def"
    OP_COUNT
} Opcode;

typedef struct Position { int32_t line, end_line; int16_t column, end_column; } Position; /* columns: UTF-8 bytes, 0-based; -1 unknown */
typedef struct PositionRow { uint32_t start; Position position; } PositionRow;  /* from unit `start` on; sorted */
enum { OPERAND_LEFT, OPERAND_RIGHT, OPERAND_WAITS }; /* WAITS: the right operand is y of x < y < z, which the next comparison reads again */
typedef struct OperandRow { uint32_t unit; uint32_t operand; Position position; } OperandRow; /* where a folded operand stands; sorted */
typedef struct Handler { uint32_t start, end, target; uint32_t depth; } Handler; /* units [start, end); innermost first among overlapping; depth: temporaries kept */

enum CodeFlag { /* co_flags as CPython's where one exists */
    CODE_OPTIMIZED = 1, CODE_NEWLOCALS = 2, CODE_VARARGS = 4, CODE_VARKEYWORDS = 8, CODE_NESTED = 16, CODE_GENERATOR = 32,
    CODE_COROUTINE = 128, CODE_ITERABLE_COROUTINE = 256, CODE_ASYNC_GENERATOR = 512, CODE_FUTURE_ANNOTATIONS = 0x1000000,
    CODE_NAMESPACE = 1 << 28,      /* module, class body, exec: slot 0 holds the namespace mapping */
    CODE_NO_GLOBAL_CACHE = 1 << 29,/* has run with several globals                                 */
    CODE_CHAINS = 1 << 30,         /* has operands that wait (OPERAND_WAITS)                       */
    CODE_ANY_GENERATOR = CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNC_GENERATOR,
};
enum SlotKind { SLOT_LOCAL = 1, SLOT_CELL = 2, SLOT_FREE = 4, SLOT_HIDDEN = 8 }; /* a captured parameter is LOCAL | CELL */

typedef struct Code {
    Object       head;
    Instruction *instructions;
    uint32_t     count;            /* units, caches included                              */
    uint32_t     flags;            /* enum CodeFlag                                       */
    int32_t      arg_count;        /* positional parameters, positional-only included     */
    int32_t      positional_only_count, keyword_only_count;
    int32_t      slot_count;       /* locals, then cells that aren't parameters, then free variables */
    int32_t      free_count;
    int32_t      stack_size;       /* temporaries                                          */
    int32_t      room;             /* on the machine's stack, at most; made by code_measure()  */
    int32_t      own_slots;        /* slots behind the positional parameters; by code_measure()  */
    int32_t      first_line;
    uint32_t     constant_count, name_count, handler_count, position_count, operand_count;
    bool         lent;             /* operand_positions lie in an image (code_image.h)    */
    Object     **constants;        /* owned                                                */
    Str        **names;            /* owned, interned                                      */
    Str        **slot_names;       /* owned, interned: slot_count of them: parameters first (positional, keyword-only, *args, **kwargs) */
    uint8_t     *slot_kinds;       /* enum SlotKind                                        */
    Handler     *handlers;
    PositionRow *positions;        /* code_open_positions() first                          */
    const uint8_t *packed_positions; /* in the image, or NULL; `positions` is made of them when somebody asks, in raw memory */
    OperandRow  *operand_positions;
    Str         *name, *qualname, *filename; /* owned */
    Object      *tuples[5];        /* co_consts, co_names, co_varnames ... made on demand  */
    Dict        *cached_globals;   /* borrowed: the globals its LOAD_GLOBAL caches are about */
    struct Code *next, *prev;      /* all live code objects                                */
    struct Code *next_warm, **warm_link; /* those whose caches of attributes hold something; link: what points here, NULL: not one */
    void        *machine;          /* for the VM                                           */
} Code;

typedef struct OpInfo { const char *name, *text; uint8_t kind_a, kind_b, kind_c, cache; int8_t pops, pushes; } OpInfo;
typedef enum { OPERAND_NONE, OPERAND_LOCAL, OPERAND_CONST, OPERAND_NAME, OPERAND_COUNT, OPERAND_JUMP, OPERAND_SHORT } OperandKind;
enum { NO_DISPLAY = UINT16_MAX }; /* COMPARE_TUPLES: this side is one value */
extern const OpInfo op_info[OP_COUNT];
int  op_effect(const Instruction *i, bool jumping);           /* net change of the stack's depth */
static inline int32_t jump_distance(Instruction i) { return (int32_t)((uint32_t)i.b | (uint32_t)i.c << 16); }

Code *code_alloc(void);                                       /* zeroed, linked in; Owned */
void  code_measure(Code *code);                               /* slot_count, stack_size and arg_count are known: the rest of its sizes */
Code *code_list(void);                                        /* first of all live code objects (then ->next) */
extern bool code_tells_columns; /* false: positions have lines only (-X no_debug_ranges) */
/* Whoever fills a cache that a change of a class can make wrong says so; code_cool_all forgets all such caches. */
void  code_warm_up(Code *code);
static inline void code_warm(Code *code) { if (!code->warm_link) code_warm_up(code); }
void  code_clear_caches(Code *code);
void  code_cool_all(void);
void  code_open_positions(const Code *code); /* without memory for them there are none from then on */
bool  code_position(const Code *code, int unit, Position *out);
bool  code_operand_waits(const Code *code, uint32_t unit);      /* OPERAND_WAITS; only in code with CODE_CHAINS */
bool  code_operand_position(const Code *code, int unit, int slot, Position *out); /* of the local that an instruction has folded in */
int   code_line(const Code *code, int unit);
static inline int code_entry(const Code *code)                /* its first unit behind those that make and copy cells */
{
    int unit = 0;
    while (code->instructions[unit].op == OP_MAKE_CELL || code->instructions[unit].op == OP_COPY_FREE_VARS) unit++;
    return unit;
}
typedef enum { TUPLE_CONSTS, TUPLE_NAMES, TUPLE_VARNAMES, TUPLE_CELLVARS, TUPLE_FREEVARS, TUPLE_COUNT } CodeTuple;
enum { VISIBLE_FLAGS = (1 << 28) - 1 };                       /* of `flags`: co_flags */
Owned code_tuple(Code *code, CodeTuple which);                /* co_consts, co_names ...; new reference */
Code *code_copy(const Code *code);                            /* with tables of its own; Owned */
bool  code_copy_objects(Object ***to, Object *const *from, uint32_t n); /* new references in a new array */
void  code_drop_objects(Object **items, uint32_t n);          /* drops them and frees the array */
Owned code_replace(Object **args, int n, Tuple *keywords);    /* the method; code_replace.c */
Owned code_new(Type *cls, Object **args, int n, Tuple *keywords); /* types.CodeType(...); code_replace.c */
bool  code_has_bytes(const Code *code, const Bytes *bytes); /* is this its co_code? */
bool  code_take_instructions(Code *code, const Code *from_or_null); /* a copy of them in place of its own; NULL: none */
bool  code_take_table(Code *code, bool positions, const Bytes *rows); /* its positions or handlers become these */
enum { UNSOUND_ROOM = 1 << 28 };                              /* more than any stack has: who asks for that room is told why not */
static inline bool code_is_sound(const Code *code) { return code->room != UNSOUND_ROOM; }
static inline void code_mark_unsound(Code *code) { code->room = UNSOUND_ROOM; }
#define CODE_REPLACE_PARAMETERS                                                                                       \
    "*, co_argcount=-1, co_posonlyargcount=-1, co_kwonlyargcount=-1, co_nlocals=-1, co_stacksize=-1, co_flags=-1, "    \
    "co_firstlineno=-1, co_code=None, co_consts=None, co_names=None, co_varnames=None, co_freevars=None, "             \
    "co_cellvars=None, co_filename=None, co_name=None, co_qualname=None, co_linetable=None, co_exceptiontable=None"
Code *frame_object_code(Borrowed frame_object);               /* borrowed; vm/frameobject.c */
Owned code_instructions(const Code *code);                    /* a list, a tuple an instruction (see disasm.c): for the module dis */
Owned code_handlers(const Code *code);                        /* a list of (start, end, target, depth) */
Owned code_disassemble(const Code *code);                     /* a str, one line an instruction, nested code objects after it */

#endif
