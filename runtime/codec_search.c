/* codec_search.c -- encodings that programs bring along: codecs.register and what str.encode and bytes.decode do with them.
 *
 * The module encodings and then the search functions are asked for an encoding that no table here has, by its normalised name; what
 * they give (a tuple of encoder, decoder and two more) is remembered until a function is unregistered.
 */
#include "runtime/codec.h"
#include "runtime/dict.h"
#include "runtime/exception.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/protocol.h"

static Owned searches, found; /* a list, NULL when nobody has registered anything; a dict by name, made when needed */

void codec_search_stop(void)
{
    ref_clear(&searches);
    ref_clear(&found);
}

bool codec_register(Borrowed search)
{
    if (!object_is_callable(search)) return raise_type_error("argument must be callable"), false;
    if (!searches && !(searches = list_new(1))) return false;
    return list_append((List *)searches, search);
}

bool codec_unregister(Borrowed search)
{
    for (uint32_t k = 0; searches && k < AS(List, searches)->length; k++)
        if (AS(List, searches)->items[k] == search) {
            if (found) dict_clear((Dict *)found);
            return list_set_slice((List *)searches, k, k + 1, NULL);
        }
    return true;
}

/* encodings.find(name): the codecs that are modules. None when it has none; NULL with an error. */
static Owned find_module(Object *name)
{
    Borrowed import = interp.builtins ? dict_find_str(interp.builtins, names.__import__) : NULL;
    Owned    package_name = import ? str_from_c("encodings") : NULL, package = package_name ? object_call_1(import, package_name) : NULL;
    Owned    find = package ? object_get_attr_c(package, "find") : NULL, info = find ? object_call_1(find, name) : NULL;
    if (!import) info = none_new();
    ref_drop_maybe(find);
    ref_drop_maybe(package);
    ref_drop_maybe(package_name);
    return info;
}

static bool is_codec_info(Borrowed info)
{
    if (IS_TUPLE(info) && AS(Tuple, info)->length == 4) return true;
    return raise_type_error("codec search functions must return 4-tuples"), false;
}

/* Asks the module encodings, then the functions; NULL without error: none of them knows. */
static Owned ask(Object *name)
{
    Owned list = searches ? list_slice((List *)searches, 0, AS(List, searches)->length) : NULL, info = NULL;
    if (!searches || list) info = find_module(name);
    for (uint32_t k = 0; info == NONE; k++) {
        ref_clear(&info);
        if (list && k < AS(List, list)->length) info = object_call_1(AS(List, list)->items[k], name);
    }
    ref_drop_maybe(list);
    if (info && !is_codec_info(info)) ref_clear(&info);
    return info;
}

Owned codec_search(const char *encoding)
{
    char name[64];
    if (!codec_normalise(encoding, name)) return NULL;
    Owned key = str_from_c(name), info = NULL;
    if (key && (found || (found = dict_new())) && dict_get((Dict *)found, key, &info) && !info) {
        info = ask(key);
        if (info && !dict_set((Dict *)found, key, info)) ref_clear(&info);
    }
    ref_drop_maybe(key);
    return info;
}

Owned codec_apply(Borrowed info, Borrowed o, const char *encoding, const char *errors, bool encoding_it)
{
    Owned mode = errors ? str_from_c(errors) : NULL, value = NULL;
    if (errors && !mode) return NULL;
    Object *function = AS(Tuple, info)->items[encoding_it ? 0 : 1];
    Owned   result   = mode ? object_call_2(function, o, mode) : object_call_1(function, o);
    ref_drop_maybe(mode);
    if (!result) return codec_name_error(encoding, encoding_it), NULL;
    if (!IS_TUPLE(result) || AS(Tuple, result)->length != 2) raise_type_error(encoding_it ? "encoder must return a tuple (object, integer)" : "decoder must return a tuple (object,integer)");
    else value = ref_keep(AS(Tuple, result)->items[0]);
    ref_drop(result);
    return value;
}

/* Whether the codec says nothing else. */
static Truth is_text_encoding(Borrowed info)
{
    if (info->shape == SHAPE_TUPLE) return TRUTH_YES;
    Owned flag = object_get_attr_c(info, "_is_text_encoding");
    if (!flag) return error_clear_if(&exc_AttributeError) ? TRUTH_YES : TRUTH_ERROR;
    Truth result = object_truth(flag);
    ref_drop(flag);
    return result;
}

static void refuse_other(const char *encoding, const char *function)
{
    raise_error(&exc_LookupError, "'%.400s' is not a text encoding; use codecs.%s() to handle arbitrary codecs", encoding, function);
}

bool codec_get_for_file(const char *encoding, const Codec **codec, Owned *info)
{
    *codec = codec_find(encoding);
    *info  = *codec ? NULL : codec_search(encoding);
    if (!*info) return !error_pending() && (*codec = codec_get(encoding)) != NULL;
    Truth text = is_text_encoding(*info);
    if (text == TRUTH_YES) return true;
    if (text == TRUTH_NO) refuse_other(encoding, "open");
    ref_clear(info);
    return false;
}

Owned codec_apply_to_text(Borrowed info, Borrowed o, const char *encoding, const char *errors, bool encoding_it)
{
    const char *function = encoding_it ? "encode" : "decode";
    Truth       text     = is_text_encoding(info);
    if (text == TRUTH_NO) refuse_other(encoding, function);
    if (text != TRUTH_YES) return NULL;
    Owned value = codec_apply(info, o, encoding, errors, encoding_it);
    if (!value || (encoding_it ? IS_BYTES(value) : IS_STR(value))) return value;
    raise_type_error("'%.400s' %s returned '%T' instead of '%s'; use codecs.%s() to %s to arbitrary types", encoding, encoding_it ? "encoder" : "decoder",
                     value, encoding_it ? "bytes" : "str", function, function);
    ref_drop(value);
    return NULL;
}
