/* builtins_io.c -- print() and input(): text to and from the streams of sys, whatever objects stand there. */
#include "runtime/bytes.h"
#include "runtime/exception.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/text.h"
#include "vm/builtins.h"
#include "vm/modules/io.h"

/* A stream of sys; new reference. NULL with RuntimeError "lost sys.x" pending. */
static Owned sys_stream(Str *name, bool needed)
{
    Owned stream = object_get_attr(interp.sys_module, name);
    if (!stream && needed) {
        error_clear();
        return raise_runtime_error("lost sys.%U", name);
    }
    return stream;
}

static bool write_to(Borrowed stream, Borrowed text)
{
    if (text_is_plain(stream)) return text_write(stream, text);
    Owned r = object_call_method(stream, names.write, (Object **)&text, 1);
    if (!r) return false;
    ref_drop(r);
    return true;
}

/* The str of o; NULL writes `otherwise`. */
static bool print_to(Borrowed stream, Object *o, Str *otherwise)
{
    Owned text    = o ? object_str(o) : ref_keep(OBJ(otherwise));
    bool  written = text && write_to(stream, text);
    ref_drop_maybe(text);
    return written;
}

static Owned printed(Object **args, int n, Tuple *keywords)
{
    Object *sep = NULL, *end = NULL, *file = NULL, *flush = NULL;
    for (uint32_t k = 0; keywords && k < keywords->length; k++) {
        Str *keyword = (Str *)keywords->items[k];
        if (str_equal(keyword, names.sep)) sep = args[n + k];
        else if (str_equal(keyword, names.end)) end = args[n + k];
        else if (str_equal(keyword, names.file)) file = args[n + k];
        else if (str_equal(keyword, names.flush)) flush = args[n + k];
        else return raise_type_error("'%U' is an invalid keyword argument for print()", keyword);
    }
    if (sep == NONE) sep = NULL;
    if (end == NONE) end = NULL;
    Owned stream = file && file != NONE ? ref_keep(file) : sys_stream(names.stdout, true);
    if (!stream) return NULL;
    if (stream == NONE) {
        ref_drop(stream);
        return none_new();
    }
    bool ok = true;
    if (sep && !IS_STR(sep)) {
        raise_type_error("sep must be None or a string, not %T", sep);
        ok = false;
    } else if (end && !IS_STR(end)) {
        raise_type_error("end must be None or a string, not %T", end);
        ok = false;
    }
    Truth flushing = ok && flush ? object_truth(flush) : TRUTH_NO;
    ok = ok && flushing >= 0;
    for (int k = 0; ok && k < n; k++) {
        if (k) ok = print_to(stream, sep, names.space);
        ok = ok && print_to(stream, args[k], NULL);
    }
    ok = ok && print_to(stream, end, names.newline);
    if (ok && flushing) {
        Owned r = object_call_method(stream, names.flush, NULL, 0);
        ok      = r != NULL;
        ref_drop_maybe(r);
    }
    ref_drop(stream);
    return ok ? none_new() : NULL;
}
/* CPython puts what is printed into a tuple of its own, also when it is called with one. */
NATIVE_SHARED(builtin_print)
{
    Object **kept   = arguments_keep(args, n + (keywords ? (int)keywords->length : 0));
    Owned    result = printed(args, n, keywords);
    arguments_drop(kept);
    return result;
}

/* A stream that input() cannot do without. */
static Owned input_stream(Str *name)
{
    Owned stream = sys_stream(name, true);
    if (stream && stream != NONE) return stream;
    ref_drop_maybe(stream);
    error_clear();
    return raise_runtime_error("input(): lost sys.%U", name);
}

static void flush_quietly(Borrowed stream)
{
    Owned done = object_call_method(stream, names.flush, NULL, 0);
    if (!done) error_clear();
    ref_drop_maybe(done);
}

/* stream.readline() without the end of its line; bytes are fine too. */
static Owned read_line(Borrowed stream)
{
    Owned line = object_call_method(stream, names.readline, NULL, 0), cut = NULL;
    if (!line) return NULL;
    if (IS_STR(line)) {
        Str *s = (Str *)line;
        if (!s->length) raise_error(&exc_EOFError, "EOF when reading a line");
        else cut = str_slice(s, 0, s->length - (str_char(s, s->length - 1) == '\n'));
    } else if (IS_BYTES(line)) {
        const Bytes *b = AS(Bytes, line);
        if (!b->length) raise_error(&exc_EOFError, "EOF when reading a line");
        else cut = bytes_new(b->data, b->length - (b->data[b->length - 1] == '\n'));
    } else raise_type_error("object.readline() returned non-string");
    ref_drop(line);
    return cut;
}

NATIVE_SHARED(builtin_input)
{
    Owned in = input_stream(names.stdin), out = in ? input_stream(names.stdout) : NULL, err = out ? input_stream(names.stderr) : NULL, line = NULL;
    if (err) {
        bool  ok   = true;
        Owned text = args[0] ? object_str(args[0]) : NULL;
        flush_quietly(err);
        if (args[0]) ok = text && write_to(out, text);
        ref_drop_maybe(text);
        if (ok) flush_quietly(out);
        if (ok) line = read_line(in);
    }
    ref_drop_maybe(in);
    ref_drop_maybe(out);
    ref_drop_maybe(err);
    return line;
}
