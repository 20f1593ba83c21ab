/* _weakref.c -- the C half of the module weakref (lib/weakref.py is the other). */
#include "runtime/weakref.h"

#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/protocol.h"

NATIVE(get_count) { return int_new(weak_count(args[0])); }
NATIVE(get_refs)
{
    Owned list = list_new(0);
    for (WeakLink *link = weak_first(args[0]); list && link; link = link->next)
        if (!list_append((List *)list, link->owner)) ref_clear(&list);
    return list;
}
NATIVE(make_proxy) { return weakproxy_new(args[0], args[1] == NONE ? NULL : args[1]); }

static const NativeDef functions[] = {
    {"getweakrefcount", get_count, "object, /", "Return the number of weak references to 'object'.", 0},
    {"getweakrefs", get_refs, "object, /", "Return a list of all weak reference objects pointing to 'object'.", 0},
    {"proxy", make_proxy, "object, callback=None, /", "Create a proxy object that weakly references 'object'.", 0},
    {0},
};
static bool setup(Module *module)
{
    return dict_set_c(module->dict, "ref", OBJ(&weakref_type)) && dict_set_c(module->dict, "ReferenceType", OBJ(&weakref_type)) &&
           dict_set_c(module->dict, "ProxyType", OBJ(&weakproxy_type)) && dict_set_c(module->dict, "CallableProxyType", OBJ(&weakcallableproxy_type));
}
const NativeModule _weakref_module = {"_weakref", "Weak-reference support module.", functions, setup};
