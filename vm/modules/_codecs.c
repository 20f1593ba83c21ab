/* _codecs.c -- module _codecs: what lib/codecs.py needs of the encodings in runtime/codec.c. */
#include "runtime/codec.h"
#include "runtime/dict.h"
#include "runtime/exception.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/protocol.h"

static bool read_names(Object **args, const char *function, const char **encoding, const char **errors)
{
    return argument_c_text(args[1], function, "encoding", encoding) && argument_c_text(args[2], function, "errors", errors);
}

static Owned encode(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    const char *encoding, *errors;
    if (!read_names(args, "encode", &encoding, &errors)) return NULL;
    if (!IS_STR(args[0])) return raise_type_error("encode() argument 1 must be str, not %s", argument_kind(args[0]));
    return str_encode(args[0], encoding, errors);
}

static Owned decode(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    const char *encoding, *errors;
    ByteView    view;
    if (!read_names(args, "decode", &encoding, &errors) || !view_start(args[0], &view)) return NULL;
    Owned text = str_decode(view.data, view.length, encoding, errors);
    view_end(&view);
    return text;
}

static Owned canonical(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    const char *encoding;
    if (!argument_c_text(args[0], "lookup", "encoding", &encoding)) return NULL;
    const Codec *codec = codec_find(encoding);
    return codec ? str_from_c(codec->name) : raise_error(&exc_LookupError, "unknown encoding: %s", encoding);
}

static Owned register_error(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    return argument_str(args[0], "register_error", 1) ? codec_register_error(args[0], args[1]) : NULL;
}

static Owned lookup_error(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    const char *name;
    return argument_c_text(args[0], "lookup_error", "name", &name) ? codec_lookup_error(name) : NULL;
}

static Owned name_of(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    char text[256];
    return char_name(str_char(AS(Str, args[0]), 0), text) ? str_from_c(text) : none_new();
}

static Owned register_search(Object **args, UNUSED int n, UNUSED Tuple *names) { return codec_register(args[0]) ? none_new() : NULL; }
static Owned unregister_search(Object **args, UNUSED int n, UNUSED Tuple *names) { return codec_unregister(args[0]) ? none_new() : NULL; }

static Owned search(Object **args, UNUSED int n, UNUSED Tuple *names)
{
    const char *encoding;
    if (!argument_c_text(args[0], "lookup", "encoding", &encoding)) return NULL;
    Owned info = codec_search(encoding);
    return info || error_pending() ? info : none_new();
}

static const NativeDef functions[] = {
    { "register", register_search, "search_function, /", "Have a function asked for encodings that are not known.", 0 },
    { "unregister", unregister_search, "search_function, /", "Don't ask that function any more.", 0 },
    { "search", search, "encoding, /", "What the registered functions know of an encoding; None: nothing.", 0 },
    { "canonical", canonical, "encoding, /", "The name of an encoding as Krait's table has it; LookupError if it has none.", 0 },
    { "char_name", name_of, "chr, /", "The name of a character, or None.", 0 },
    { "decode", decode, "obj, encoding='utf-8', errors='strict'", "Bytes as text.", 0 },
    { "encode", encode, "obj, encoding='utf-8', errors='strict'", "Text as bytes.", 0 },
    { "lookup_error", lookup_error, "name, /", "The handler registered under a name.", 0 },
    { "register_error", register_error, "errors, handler, /", "Registers an error handler.", 0 },
    { 0 },
};

const NativeModule _codecs_module = {
    .name      = "_codecs",
    .doc       = "Encodings and error handlers, for module codecs.",
    .functions = functions,
};
