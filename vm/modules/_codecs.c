/* _codecs.c -- module _codecs: what lib/codecs.py needs of the encodings in runtime/codec.c. */
#include <string.h>

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

/* The function of CPython that would have got a wrong argument: "utf_8_encode", "charmap_encode" of code pages. */
static Owned refuse_text(const Codec *codec, Borrowed o)
{
    const char *name = page_find(codec->name) ? "charmap" : !strcmp(codec->name, "utf_8_sig") ? "utf_8" : codec->name;
    return raise_type_error("%s_encode() argument 1 must be str, not %s", name, argument_kind(o));
}

static Owned decode_buffer(Borrowed o, const char *encoding, const char *errors)
{
    ByteView view;
    if (!view_start(o, &view)) return NULL;
    Owned text = str_decode(view.data, view.length, encoding, errors);
    view_end(&view);
    return text;
}

/* The codecs whose data are escapes take them as text, too. */
static Owned decode_object(const Codec *codec, Borrowed o, const char *encoding, const char *errors)
{
    if (!IS_STR(o) || (strcmp(codec->name, "unicode_escape") && strcmp(codec->name, "raw_unicode_escape"))) return decode_buffer(o, encoding, errors);
    Owned bytes = str_encode(o, "utf-8", "strict"), text = bytes ? decode_buffer(bytes, encoding, errors) : NULL;
    ref_drop_maybe(bytes);
    return text;
}

static Owned encode_text(const Codec *codec, Borrowed o, const char *encoding, const char *errors)
{
    return IS_STR(o) ? str_encode(o, encoding, errors) : refuse_text(codec, o);
}

/* With any codec, of text or not. */
static Owned convert(Object **args, const char *function, bool encoding_it)
{
    const char *encoding, *errors;
    if (!read_names(args, function, &encoding, &errors)) return NULL;
    if (!encoding) encoding = "utf-8";
    const Codec *codec = codec_find(encoding);
    if (codec) {
        Owned result = encoding_it ? encode_text(codec, args[0], encoding, errors) : decode_object(codec, args[0], encoding, errors);
        bool  named  = !codec_is_plain(codec) && (encoding_it ? IS_STR(args[0]) : TYPE_OF(args[0])->buffer != NULL);
        if (!result && !named) codec_name_error(encoding, encoding_it);
        return result;
    }
    Owned info = codec_search(encoding);
    if (!info) return error_pending() ? NULL : raise_error(&exc_LookupError, "unknown encoding: %s", encoding);
    Owned result = codec_apply(info, args[0], encoding, errors, encoding_it);
    ref_drop(info);
    return result;
}

static Owned encode(Object **args, UNUSED int n, UNUSED Tuple *names) { return convert(args, "encode", true); }
static Owned decode(Object **args, UNUSED int n, UNUSED Tuple *names) { return convert(args, "decode", false); }

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
