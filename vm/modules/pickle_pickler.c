/* pickle_pickler.c -- the type Pickler. */
#include "vm/modules/pickle_parts.h"

#define SELF AS(Pickler, args[0])

/* ---- setting up ----------------------------------------------------------------------------------------------------- */

static bool check_protocol(Object *given, int *protocol)
{
    int64_t number = PICKLE_DEFAULT;
    if (given && given != NONE && !number_to_int64(given, &number)) return false;
    if (number > PICKLE_HIGHEST) return raise_value_error("pickle protocol must be <= %d", PICKLE_HIGHEST) != NULL;
    *protocol = number < 0 ? PICKLE_HIGHEST : (int)number;
    return true;
}

static bool set_file(Pickler *p, Object *file)
{
    Owned write = object_find_attr(file, names.write);
    if (!write && !error_pending()) raise_type_error("file must have a 'write' attribute");
    if (write) ref_set(&p->write, write);
    return write != NULL;
}

bool pickler_set_up(Pickler *p, Object *file, Object *protocol, Object *fix_imports, Object *buffer_callback)
{
    bool fix = true;
    if (!argument_truth(fix_imports, &fix) || !check_protocol(protocol, &p->protocol) || (file && !set_file(p, file))) return false;
    if (buffer_callback == NONE) buffer_callback = NULL;
    if (buffer_callback && p->protocol < 5) return raise_value_error("buffer_callback needs protocol >= 5") != NULL;
    ref_set(&p->buffer_callback, ref_keep_maybe(buffer_callback));
    p->bin         = p->protocol > 0;
    p->fix_imports = fix && p->protocol < 3;
    p->frame       = -1;
    return true;
}

static Owned pickler_new(Type *cls, UNUSED Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Owned o = type_alloc(cls);
    if (o) gc_track(o);
    return o;
}

static bool pickler_init(Object *self, Object **args, int n, Tuple *keywords)
{
    Object  *g[4];
    Pickler *p = AS(Pickler, self);
    if (!native_bind("Pickler", "file, protocol=None, fix_imports=True, buffer_callback=None", args, n, keywords, g, 4)) return false;
    ref_clear(&p->write);
    if (!pickler_set_up(p, g[0], g[1], g[2], g[3])) return false;
    memo_clear(&p->memo);
    ref_clear(&p->nested);
    p->fast  = 0;
    p->depth = 0;
    if (TYPE_OF(self) == &pickler_type) {
        ref_clear(&p->persistent_id.function);
        return true;
    }
    if (!pickle_hook_find(&p->persistent_id, self, names.persistent_id)) return false;
    Owned table = object_find_attr(self, names.dispatch_table);
    if (table) ref_set(&p->dispatch_table, table);
    return table || !error_pending();
}

/* ---- methods ---------------------------------------------------------------------------------------------------------- */

bool pickler_dump(Pickler *p, Object *o)
{
    if (TYPE_OF(p) != &pickler_type) {
        Owned override = object_find_attr(OBJ(p), names.reducer_override);
        if (!override && error_pending()) return false;
        ref_set(&p->reducer_override, override);
    }
    p->depth  = 0;
    bool done = pickle_begin(p) && pickle_save(p, o) && pickle_end(p);
    p->framing = false;
    ref_clear(&p->reducer_override);
    ref_clear(&p->nested);
    return done;
}

NATIVE(dump)
{
    Pickler *p = SELF;
    if (!p->write) return raise_pickling("Pickler.__init__() was not called by %s.__init__()", type_name(TYPE_OF(args[0])));
    bool done = pickler_dump(p, args[1]) && pickle_flush(p);
    if (!done) bytes_abandon(&p->out);
    return done ? none_new() : NULL;
}

NATIVE(clear_memo)
{
    memo_clear(&SELF->memo);
    return none_new();
}

/* ---- attributes ---------------------------------------------------------------------------------------------------------- */

static Owned get_persistent_id(Object *self) { return pickle_hook_get(&AS(Pickler, self)->persistent_id, self, names.persistent_id); }
static bool  set_persistent_id(Object *self, Object *value) { return pickle_hook_set(&AS(Pickler, self)->persistent_id, value, names.persistent_id); }

static Owned get_memo(Object *self) { return pickle_proxy_new(&pickler_memo_type, self); }

static bool copy_memo(PickleMemo *to, const PickleMemo *from)
{
    for (size_t i = 0; from->rows && i <= from->mask; i++)
        if (from->rows[i].object && !memo_add(to, from->rows[i].object, from->rows[i].number)) return false;
    to->next = from->next;
    return true;
}

static bool set_memo(Object *self, Object *value)
{
    if (!value) return raise_type_error("attribute deletion is not supported") != NULL;
    PickleMemo memo = { 0 };
    bool       done;
    Borrowed   owner = TYPE_OF(value) == &pickler_memo_type ? pickle_proxy_owner(value) : NULL;
    if (owner) done = copy_memo(&memo, &((const Pickler *)owner)->memo);
    else if (IS_DICT(value)) done = memo_from_dict(&memo, (Dict *)value);
    else return raise_type_error("'memo' attribute must be a PicklerMemoProxy object or dict, not %T", value) != NULL;
    if (done) {
        PickleMemo old           = AS(Pickler, self)->memo;
        AS(Pickler, self)->memo = memo;
        memo                     = old;
    }
    memo_clear(&memo);
    return done;
}

/* ---- the type ------------------------------------------------------------------------------------------------------------- */

static int pickler_traverse(Object *self, GcVisit visit, void *argument)
{
    Pickler *p     = AS(Pickler, self);
    Object  *all[] = { p->write, p->dispatch_table, p->reducer_override, p->buffer_callback, p->persistent_id.function, OBJ(p->nested) };
    int      r     = 0;
    for (size_t i = 0; i < sizeof all / sizeof *all && !r; i++)
        if (all[i]) r = visit(all[i], argument);
    return r ? r : memo_traverse(&p->memo, visit, argument);
}

static void pickler_clear(Object *self)
{
    Pickler *p = AS(Pickler, self);
    ref_clear(&p->write);
    ref_clear(&p->dispatch_table);
    ref_clear(&p->reducer_override);
    ref_clear(&p->buffer_callback);
    ref_clear(&p->persistent_id.function);
    ref_clear(&p->nested);
    memo_clear(&p->memo);
}

static void pickler_dealloc(Object *self)
{
    gc_untrack(self);
    pickler_clear(self);
    bytes_abandon(&AS(Pickler, self)->out);
    container_release(self, sizeof(Pickler));
}

static const NativeDef pickler_methods[] = {
    { "dump", dump, "obj, /", "Write an object to the file.", 0 },
    { "clear_memo", clear_memo, "", "Forget which objects have been written: the next dump() writes them anew.", 0 },
    { 0 },
};
static const MemberDef pickler_members[] = {
    { "bin", MEMBER_INT32, offsetof(Pickler, bin), true, NULL },
    { "fast", MEMBER_INT32, offsetof(Pickler, fast), true, NULL },
    { "dispatch_table", MEMBER_OBJECT, offsetof(Pickler, dispatch_table), true, NULL },
    { 0 },
};
static const GetSetDef pickler_getsets[] = {
    { "memo", get_memo, set_memo, NULL },
    { "persistent_id", get_persistent_id, set_persistent_id, NULL },
    { 0 },
};
STATIC_OBJECT Type pickler_type = {
    .gc = { .size = sizeof(Pickler), .traverse = pickler_traverse, .clear = pickler_clear, .dealloc = pickler_dealloc },
    .name = "_pickle.Pickler",
    .doc = "Writes objects to a binary file as the instructions that build them again.\n\n"
           "protocol: 0 to 5, or -1 for the highest; 4 if it is left out.  fix_imports: protocols below 3 use the names of Python 2.\n"
           "buffer_callback: called with each PickleBuffer; a false answer leaves its bytes out of the pickle (protocol 5).",
    .flags = TYPE_BASE, .new_ = pickler_new, .init = pickler_init,
    .methods = pickler_methods, .members = pickler_members, .getsets = pickler_getsets,
};
