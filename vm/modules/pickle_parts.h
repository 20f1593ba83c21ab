/* pickle_parts.h -- what the files of the module _pickle share: the alphabet of pickles, the pickler and the unpickler.
 *
 * pickle_out.c (bytes and frames), pickle_memo.c, pickle_write.c (plain values, containers), pickle_reduce.c (names, instances) and
 * pickle_pickler.c (the type) write; pickle_in.c (bytes), pickle_read.c (values), pickle_build.c (names, instances) and
 * pickle_unpickler.c (the type) read; pickle_proxy.c shows the memos of both; _pickle.c has the functions.
 */
#ifndef KRAIT_VM_MODULES_PICKLE_PARTS_H
#define KRAIT_VM_MODULES_PICKLE_PARTS_H

#include "runtime/bytes.h"
#include "runtime/codec.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/text.h"
#include "vm/modules/made_exception.h"

enum { PICKLE_HIGHEST = 5, PICKLE_DEFAULT = 4 }; /* protocols */

/* Instructions, by the protocol that brought them. */
typedef enum {
    CODE_MARK = '(', CODE_STOP = '.', CODE_POP = '0', CODE_POP_MARK = '1', CODE_DUP = '2', CODE_FLOAT = 'F', CODE_INT = 'I', CODE_BININT = 'J',
    CODE_BININT1 = 'K', CODE_LONG = 'L', CODE_BININT2 = 'M', CODE_NONE = 'N', CODE_PERSID = 'P', CODE_BINPERSID = 'Q', CODE_REDUCE = 'R',
    CODE_STRING = 'S', CODE_BINSTRING = 'T', CODE_SHORT_BINSTRING = 'U', CODE_UNICODE = 'V', CODE_BINUNICODE = 'X', CODE_APPEND = 'a',
    CODE_BUILD = 'b', CODE_GLOBAL = 'c', CODE_DICT = 'd', CODE_EMPTY_DICT = '}', CODE_APPENDS = 'e', CODE_GET = 'g', CODE_BINGET = 'h',
    CODE_INST = 'i', CODE_LONG_BINGET = 'j', CODE_LIST = 'l', CODE_EMPTY_LIST = ']', CODE_OBJ = 'o', CODE_PUT = 'p', CODE_BINPUT = 'q',
    CODE_LONG_BINPUT = 'r', CODE_SETITEM = 's', CODE_TUPLE = 't', CODE_EMPTY_TUPLE = ')', CODE_SETITEMS = 'u', CODE_BINFLOAT = 'G',
    /* 2 */
    CODE_PROTO = 0x80, CODE_NEWOBJ, CODE_EXT1, CODE_EXT2, CODE_EXT4, CODE_TUPLE1, CODE_TUPLE2, CODE_TUPLE3, CODE_NEWTRUE, CODE_NEWFALSE,
    CODE_LONG1, CODE_LONG4,
    /* 3 */
    CODE_BINBYTES = 'B', CODE_SHORT_BINBYTES = 'C',
    /* 4 */
    CODE_SHORT_BINUNICODE = 0x8c, CODE_BINUNICODE8, CODE_BINBYTES8, CODE_EMPTY_SET, CODE_ADDITEMS, CODE_FROZENSET, CODE_NEWOBJ_EX,
    CODE_STACK_GLOBAL, CODE_MEMOIZE, CODE_FRAME,
    /* 5 */
    CODE_BYTEARRAY8, CODE_NEXT_BUFFER, CODE_READONLY_BUFFER
} PickleCode;

/* ---- _pickle.c ---- */

/* What the module takes from copyreg (dicts that other modules fill) and others, when it is imported. */
typedef struct PickleTables {
    Object *dispatch_table, *extension_registry, *inverted_registry, *extension_cache;
    Object *codecs_encode, *latin1, *partial;
} PickleTables;
extern PickleTables pickle_tables;

Type *pickling_error(void), *unpickling_error(void);
#define raise_pickling(...)   raise_made(pickling_error(), __VA_ARGS__)
#define raise_unpickling(...) raise_made(unpickling_error(), __VA_ARGS__)

/* A function that a pickler or unpickler asks. A method of its own is kept without itself, so that there is no cycle. */
typedef struct PickleHook {
    Object *function; /* owned; NULL: there is none */
    bool    is_own;
} PickleHook;
bool  pickle_hook_find(PickleHook *hook, Object *self, Str *name); /* false: error pending */
bool  pickle_hook_set(PickleHook *hook, Object *value_or_null, Str *name);
Owned pickle_hook_get(const PickleHook *hook, Object *self, Str *name);
Owned pickle_hook_call(const PickleHook *hook, Object *self, Object *argument);

extern Type pickle_buffer_type; /* pickle_buffer.c */

/* The last attribute of module.a.b for "a.b"; *parent is what has it, a new reference too. NULL without error: there's none. */
Owned pickle_find_dotted(Borrowed module, Str *dotted, Owned *parent);
bool  pickle_is_local(const Str *dotted); /* "<locals>" is one of its parts */
/* *module and *name, owned, become what they are called in the other Python: by two dicts of _compat_pickle. */
bool  pickle_rename(const char *names_map, const char *modules_map, Owned *module, Owned *name);

/* ---- the pickler ---- */

typedef struct MemoRow {
    Object *object; /* owned; NULL: nothing in this place */
    int64_t number;
} MemoRow;
typedef struct PickleMemo { /* by identity; all zero: empty */
    MemoRow *rows;
    size_t   mask, used;
    int64_t  next; /* number: of what comes next; larger than `used` where numbers went to dicts of attributes that don't exist */
} PickleMemo;

typedef struct Pickler {
    Object      head;
    Object     *write;            /* of the file; NULL: none was given, the pickle stays in `out` */
    Object     *dispatch_table;   /* NULL: copyreg's                                              */
    Object     *reducer_override; /* during dump()                                                */
    Object     *buffer_callback;
    PickleHook  persistent_id;
    PickleMemo  memo;
    ByteBuilder out;
    int64_t     frame;  /* where the open frame begins in `out`, its head included; -1: none is open */
    Dict       *nested; /* in fast mode: what is being written deep down, by id                      */
    int         depth;  /* of that                                                                   */
    int         protocol;
    int32_t     bin, fast; /* attributes for programs */
    bool        fix_imports, framing;
    bool        unseen; /* no program can see it and its memo */
} Pickler;
extern Type pickler_type, pickler_memo_type;

/* pickle_memo.c */
int64_t memo_find(const PickleMemo *memo, const Object *o); /* its number; -1: it isn't there */
bool    memo_add(PickleMemo *memo, Borrowed o, int64_t number); /* next becomes number + 1, if it isn't larger */
void    memo_clear(PickleMemo *memo);
int     memo_traverse(const PickleMemo *memo, GcVisit visit, void *argument);
Owned   memo_to_dict(const PickleMemo *memo);            /* {id: (number, object)} */
bool    memo_from_dict(PickleMemo *memo, Dict *dict);    /* *memo is empty before */

/* pickle_out.c: false: an error is pending. */
char *pickle_room_slow(Pickler *p, int64_t n);
bool  pickle_close_frame(Pickler *p);
bool  pickle_flush(Pickler *p);
bool  pickle_boundary(Pickler *p); /* between two objects: a frame that is full ends */
bool  pickle_add_bulk(Pickler *p, const char *head, int head_size, const char *data, int64_t size, Object *payload_or_null);
bool  pickle_begin(Pickler *p);
bool  pickle_end(Pickler *p);

/* Room for n bytes more, to be counted in p->out.used by the caller; NULL: no memory. */
static inline char *pickle_room(Pickler *p, int64_t n)
{
    ByteBuilder *b = &p->out;
    if (LIKELY(b->bytes && b->used + n <= b->bytes->length && (p->frame >= 0 || !p->framing))) return b->bytes->data + b->used;
    return pickle_room_slow(p, n);
}
static inline bool pickle_add(Pickler *p, const void *data, int64_t n)
{
    char *to = pickle_room(p, n);
    if (!to) return false;
    memcpy(to, data, (size_t)n);
    p->out.used += n;
    return true;
}
static inline bool pickle_add_code(Pickler *p, PickleCode code)
{
    char *to = pickle_room(p, 1);
    if (!to) return false;
    *to = (char)code;
    p->out.used++;
    return true;
}
static inline bool pickle_add_codes(Pickler *p, PickleCode first, PickleCode second)
{
    return pickle_add_code(p, first) && pickle_add_code(p, second);
}
/* The code, and the `size` low bytes of a number, the lowest first. */
static inline bool pickle_add_number(Pickler *p, PickleCode code, uint64_t number, int size)
{
    char *to = pickle_room(p, 1 + 8);
    if (!to) return false;
    *to = (char)code;
    memcpy(to + 1, &number, 8);
    p->out.used += 1 + size;
    return true;
}

#define PICKLING " while pickling an object" /* for recursion_enter() */

/* pickle_write.c: the caller holds the object. */
bool pickle_save(Pickler *p, Object *o);
bool pickle_save_unasked(Pickler *p, Object *o); /* without asking persistent_id() */
bool pickle_remember(Pickler *p, Object *o_or_null); /* NULL: the object that this number stands for can't be met again */
bool pickle_recall(Pickler *p, int64_t number);
bool pickle_save_list_items(Pickler *p, Borrowed iterator);
bool pickle_save_dict_items(Pickler *p, Borrowed iterator);
/* In fast mode nothing is in the memo: what lies deep down is watched for being inside of itself. shown: the type for the message. */
bool pickle_enter(Pickler *p, Object *o, const Type *shown);
void pickle_leave(Pickler *p, Object *o);

/* pickle_reduce.c */
bool pickle_save_other(Pickler *p, Object *o);
/* (function, (arguments)) stands for o. */
bool pickle_save_call(Pickler *p, Borrowed function, Owned arguments_or_null, Object *o);

/* pickle_pickler.c */
/* file NULL: the pickle stays in `out`. Other absent arguments are NULL as well. */
bool pickler_set_up(Pickler *p, Object *file, Object *protocol, Object *fix_imports, Object *buffer_callback);
bool pickler_dump(Pickler *p, Object *o); /* without the last flush */

/* ---- the unpickler ---- */

/* The machine that carries the instructions out. */
typedef struct PickleStack {
    Object **items; /* owned references */
    int64_t  used, room;
    int64_t *marks; /* numbers of items, rising */
    int64_t  mark_count, mark_room;
    int64_t  fence; /* the last mark: what lies below it isn't to be touched */
} PickleStack;

typedef struct Unpickler {
    Object      head;
    Object     *read, *readline, *readinto, *peek; /* of the file; read NULL: there's none. readinto, peek: NULL when it has none */
    Buffer      input;      /* what was read last, or was given; exporter NULL: nothing  */
    int64_t     next;       /* the place in it                                             */
    int64_t     told;       /* so far the file's own position is: less than what peek() has shown */
    Object     *buffers;    /* an iterator, or NULL */
    Object     *encoding, *errors; /* for 8-bit strings; str or NULL: ASCII, strict */
    PickleHook  persistent_load;
    PickleStack stack;
    Object    **memo;       /* by number; NULL: nothing there */
    int64_t     memo_room, memo_count;
    Dict       *memo_far;   /* numbers far beyond those in use, so that a short pickle can't ask for much memory */
    int         protocol;
    bool        fix_imports;
} Unpickler;
extern Type unpickler_type, unpickler_memo_type;

/* pickle_in.c */
const char *pickle_read_slow(Unpickler *u, int64_t n);
bool        pickle_read_into(Unpickler *u, Object *bytearray);
char       *pickle_read_line(Unpickler *u, int64_t *size); /* heap_alloc'ed, *size + 1 bytes, the last one zero; the newline counts */
bool        pickle_skip_consumed(Unpickler *u);
bool        pickle_set_input(Unpickler *u, Borrowed lender);
static inline void pickle_line_free(char *line, int64_t size) { heap_free(line, (size_t)size + 1); }
Owned       pickle_truncated(void); /* raises */
/* n bytes, valid until the next read; NULL: error pending. */
static inline const char *pickle_read(Unpickler *u, int64_t n)
{
    if (UNLIKELY(n > u->input.length - u->next)) return pickle_read_slow(u, n);
    const char *at = u->input.data + u->next;
    u->next += n;
    return at;
}

/* pickle_read.c */
Owned pickle_run(Unpickler *u);
bool  pickle_push_slow(Unpickler *u, Owned o);
static inline bool pickle_push(Unpickler *u, Owned o_or_null) /* takes it over; NULL: an error is pending */
{
    PickleStack *s = &u->stack;
    if (UNLIKELY(!o_or_null || s->used == s->room)) return pickle_push_slow(u, o_or_null);
    s->items[s->used++] = o_or_null;
    return true;
}
Owned    pickle_pop(Unpickler *u);    /* NULL: error pending, as with the next */
Borrowed pickle_top(Unpickler *u);
int64_t  pickle_pop_mark(Unpickler *u); /* where the items above it begin; -1 */
Owned    pickle_pop_tuple(Unpickler *u, int64_t from);
bool     pickle_underflow(const Unpickler *u); /* raises: false */
void     pickle_stack_cut(PickleStack *s, int64_t length);
bool     unpickle_memo_set(Unpickler *u, int64_t number, Borrowed o);
Borrowed unpickle_memo_find(Unpickler *u, int64_t number); /* NULL without error */

/* pickle_build.c: one instruction each. */
Owned unpickler_find_class(Unpickler *u, Object *module, Object *name); /* what Unpickler.find_class does */
bool  pickle_do_global(Unpickler *u);
bool  pickle_do_stack_global(Unpickler *u);
bool  pickle_do_extension(Unpickler *u, int size);
bool  pickle_do_persistent(Unpickler *u, bool from_stack);
bool  pickle_do_inst(Unpickler *u);
bool  pickle_do_obj(Unpickler *u);
bool  pickle_do_newobj(Unpickler *u, bool has_keywords);
bool  pickle_do_reduce(Unpickler *u);
bool  pickle_do_build(Unpickler *u);
bool  pickle_do_append(Unpickler *u, int64_t from);
bool  pickle_do_setitems(Unpickler *u, int64_t from);
bool  pickle_do_additems(Unpickler *u);

/* pickle_unpickler.c */
bool  unpickler_set_up(Unpickler *u, const char *caller, Object *fix_imports, Object *encoding, Object *errors); /* absent ones are NULL */
bool  unpickler_set_buffers(Unpickler *u, Object *buffers);
bool  unpickler_set_file(Unpickler *u, Object *file);
void  unpickler_memo_clear(Unpickler *u);
Owned unpickler_memo_dict(const Unpickler *u); /* {number: object} */

/* pickle_proxy.c */
Owned    pickle_proxy_new(Type *type, Object *owner);
Borrowed pickle_proxy_owner(Borrowed proxy); /* NULL: a collection has just taken it away */

#endif
