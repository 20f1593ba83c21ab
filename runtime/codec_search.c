/* codec_search.c -- encodings that programs bring along: codecs.register and what str.encode and bytes.decode do with them.
 *
 * A search function is asked for an encoding that no table here has, by its normalised name; what it gives (a tuple of encoder,
 * decoder and two more) is remembered until a function is unregistered.
 */
#include "runtime/codec.h"
#include "runtime/dict.h"
#include "runtime/list.h"
#include "runtime/protocol.h"

static Owned searches, found; /* a list; a dict by name.  NULL: nobody has registered anything */

void codec_search_stop(void)
{
    ref_clear(&searches);
    ref_clear(&found);
}

bool codec_register(Borrowed search)
{
    if (!object_is_callable(search)) return raise_type_error("argument must be callable"), false;
    if (!searches && !(searches = list_new(1))) return false;
    if (!found && !(found = dict_new())) return false;
    return list_append((List *)searches, search);
}

bool codec_unregister(Borrowed search)
{
    for (uint32_t k = 0; searches && k < AS(List, searches)->length; k++)
        if (AS(List, searches)->items[k] == search) {
            dict_clear((Dict *)found);
            return list_set_slice((List *)searches, k, k + 1, NULL);
        }
    return true;
}

Owned codec_search(const char *encoding)
{
    char name[64];
    if (!searches || AS(List, searches)->length == 0 || !codec_normalise(encoding, name)) return NULL;
    Owned key = str_from_c(name), list = key ? list_slice((List *)searches, 0, AS(List, searches)->length) : NULL, info = NULL;
    if (list && dict_get((Dict *)found, key, &info))
        for (uint32_t k = 0; !info && !error_pending() && k < AS(List, list)->length; k++) {
            info = object_call_1(AS(List, list)->items[k], key);
            if (info == NONE) ref_clear(&info);
            if (!info) continue;
            if (!IS_TUPLE(info) || AS(Tuple, info)->length != 4) {
                raise_type_error("codec search functions must return 4-tuples");
                ref_clear(&info);
            } else if (found && !dict_set((Dict *)found, key, info)) ref_clear(&info);
        }
    ref_drop_maybe(key);
    ref_drop_maybe(list);
    return info;
}

Owned codec_apply(Borrowed info, Borrowed o, const char *encoding, const char *errors, bool encoding_it)
{
    const char *what = encoding_it ? "encoder" : "decoder";
    Owned       mode = errors ? str_from_c(errors) : NULL, result = NULL, value = NULL;
    if (errors && !mode) return NULL;
    Object *function = AS(Tuple, info)->items[encoding_it ? 0 : 1];
    result = mode ? object_call_2(function, o, mode) : object_call_1(function, o);
    ref_drop_maybe(mode);
    if (!result) return NULL;
    if (!IS_TUPLE(result) || AS(Tuple, result)->length != 2) raise_type_error(encoding_it ? "encoder must return a tuple (object, integer)" : "decoder must return a tuple (object,integer)");
    else value = ref_keep(AS(Tuple, result)->items[0]);
    ref_drop(result);
    if (!value || (encoding_it ? IS_BYTES(value) : IS_STR(value))) return value;
    raise_type_error("'%.400s' %s returned '%T' instead of '%s'; use codecs.%s() to %s to arbitrary types", encoding, what, value,
                     encoding_it ? "bytes" : "str", encoding_it ? "encode" : "decode", encoding_it ? "encode" : "decode");
    ref_drop(value);
    return NULL;
}
