/* io_open.c -- open(), the standard streams, and the module _io.
 *
 * open() puts the layers together: FileIO, a buffer, and for text a TextIOWrapper.  What fails on the way closes what is there.
 * The standard streams are the same layers over the descriptors 0, 1 and 2, which are never closed.  Their encoding is UTF-8 in
 * every locale; bytes that are none pass through as surrogates when the locale is C or POSIX (or none is set).
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "runtime/codec.h"
#include "runtime/int.h"
#include "runtime/module.h"
#include "vm/interp.h"
#include "vm/modules/io_parts.h"

/* ---- the locale ------------------------------------------------------------------------------------ */

static const char *locale_name(void)
{
    static const char *const variables[] = {"LC_ALL", "LC_CTYPE", "LANG"};
    for (int k = 0; k < 3; k++) {
        const char *value = getenv(variables[k]);
        if (value && *value) return value;
    }
    return "C";
}

static bool locale_is_plain(void)
{
    static const char *const plain[] = {"C", "POSIX", "C.UTF-8", "C.utf8", "UTF-8"};
    for (int k = 0; k < 5; k++)
        if (!strcmp(locale_name(), plain[k])) return true;
    return false;
}

Str *io_locale_encoding(void)
{
    const char *name = locale_name();
    return !strcmp(name, "C") || !strcmp(name, "POSIX") ? names.utf8 : names.upper_utf8;
}

/* ---- open() -------------------------------------------------------------------------------------------- */

typedef struct OpenMode {
    char raw[8];   /* for FileIO */
    bool creating, reading, writing, appending, updating, text, binary;
} OpenMode;

static bool complain(const char *text)
{
    raise_value_error("%s", text);
    return false;
}

static bool read_open_mode(const Str *mode, OpenMode *m)
{
    static const char letters[] = "xrwa+tb";
    bool *const flags[] = {&m->creating, &m->reading, &m->writing, &m->appending, &m->updating, &m->text, &m->binary};
    *m = (OpenMode){.raw = ""};
    for (int64_t i = 0; i < mode->length; i++) {
        uint32_t    c      = str_char(mode, i);
        const char *letter = c && c < 128 ? strchr(letters, (int)c) : NULL;
        if (!letter || *flags[letter - letters]) {
            raise_value_error("invalid mode: '%U'", OBJ(mode));
            return false;
        }
        *flags[letter - letters] = true;
    }
    if (m->text && m->binary) return complain("can't have text and binary mode at once");
    if (m->creating + m->reading + m->writing + m->appending > 1) /* none at all: FileIO says so */
        return complain("must have exactly one of create/read/write/append mode");
    char *p = m->raw;
    for (int k = 0; k < 5; k++)
        if (*flags[k]) *p++ = letters[k];
    return true;
}

static bool check_open_arguments(const OpenMode *m, const Str *encoding, const Str *errors, const Str *newline, int buffering)
{
    if (!m->binary) return true;
    if (encoding) return complain("binary mode doesn't take an encoding argument");
    if (errors) return complain("binary mode doesn't take an errors argument");
    if (newline) return complain("binary mode doesn't take a newline argument");
    return buffering != 1 || warn(&exc_RuntimeWarning, "line buffering (buffering=1) isn't supported in binary mode, "
                                                       "the default buffer size will be used");
}

static Owned make_buffered(FileIO *raw, const OpenMode *m, int size)
{
    Type *type = m->updating ? &buffered_random_type : m->reading ? &buffered_reader_type : &buffered_writer_type;
    if (m->updating) { /* asks whether raw can be positioned */
        Owned number = int_new(size);
        Owned buffer = number ? object_call_2(OBJ(type), OBJ(raw), number) : NULL;
        ref_drop_maybe(number);
        return buffer;
    }
    Owned buffer = io_new(type, NULL, 0, NULL);
    if (!buffer || buffered_set_up(AS(Buffered, buffer), OBJ(raw), size, m->reading, !m->reading)) return buffer;
    ref_drop(buffer);
    return NULL;
}

static Owned make_text(Borrowed buffer, Str *encoding, Str *errors, Str *newline, bool line_buffering, Borrowed mode)
{
    Owned text = io_new(&text_file_type, NULL, 0, NULL);
    if (text && text_set_up(AS(TextFile, text), buffer, encoding, errors, newline, line_buffering, false) &&
        object_set_attr(text, names.mode, mode))
        return text;
    ref_drop_maybe(text);
    return NULL;
}

/* The layers above raw, which is taken over. */
static Owned add_layers(Owned raw, const OpenMode *m, int buffering, Str *encoding, Str *errors, Str *newline, Borrowed mode)
{
    FileIO *f = AS(FileIO, raw);
    bool terminal = buffering < 0 && isatty(f->fd), line_buffering = buffering == 1 || terminal;
    if (line_buffering || buffering < 0) buffering = f->block_size;
    Owned result = raw;
    if (buffering == 0) {
        if (m->binary) return raw;
        complain("can't have unbuffered text I/O");
    } else {
        Owned buffer = make_buffered(f, m, buffering);
        if (buffer) {
            ref_drop(raw);
            result = buffer;
            if (m->binary) return buffer;
            Owned text = make_text(buffer, encoding, errors, newline, line_buffering, mode);
            if (text) {
                ref_drop(buffer);
                return text;
            }
        }
    }
    io_close_keeping_error(result);
    ref_drop(result);
    return NULL;
}

static Owned open_file(Borrowed file, Str *mode, int buffering, Str *encoding, Str *errors, Str *newline, bool closes, Borrowed opener)
{
    OpenMode m;
    Owned    path = !IS_STR(file) && !IS_BYTES(file) && TYPE_OF(file)->to_index ? ref_keep(file) : path_of(file), raw = NULL;
    if (!path) return NULL;
    if (read_open_mode(mode, &m) && check_open_arguments(&m, encoding, errors, newline, buffering)) {
        raw = file_io_type.new_(&file_io_type, NULL, 0, NULL);
        if (raw && !fileio_open(AS(FileIO, raw), path, m.raw, closes, opener)) ref_clear(&raw);
    }
    ref_drop(path);
    return raw ? add_layers(raw, &m, buffering, encoding, errors, newline, OBJ(mode)) : NULL;
}

NATIVE(io_open)
{
    int  buffering = -1;
    bool closes    = true;
    Str *encoding, *errors, *newline, *mode = (Str *)args[1];
    if (mode && IS_STR(args[1]) && text_find_char(mode->data, mode->width, mode->length, 0) >= 0) return raise_value_error("embedded null character");
    if (mode && !IS_STR(args[1])) return raise_type_error("open() argument 'mode' must be str, not %K", args[1]);
    if (!argument_int32(args[2], &buffering) || !argument_str_or_none(args[3], "open", "encoding", &encoding) ||
        !argument_str_or_none(args[4], "open", "errors", &errors) || !argument_str_or_none(args[5], "open", "newline", &newline) ||
        !argument_flag(args[6], &closes))
        return NULL;
    Owned standard = mode ? NULL : str_from_char('r');
    if (!mode && !standard) return NULL;
    Owned file = open_file(args[0], mode ? mode : (Str *)standard, buffering, encoding, errors, newline, closes, args[7]);
    ref_drop_maybe(standard);
    return file;
}

NATIVE(io_open_code)
{
    if (!IS_STR(args[0])) return raise_type_error("open_code() argument 'path' must be str, not %K", args[0]);
    Owned mode = str_from_c("rb"), file = mode ? open_file(args[0], (Str *)mode, -1, NULL, NULL, NULL, true, NULL) : NULL;
    ref_drop_maybe(mode);
    return file;
}

NATIVE(io_text_encoding)
{
    return args[0] == NONE ? str_from_c("locale") : ref_keep(args[0]);
}

static const NativeDef open_functions[] = {
    {"open", io_open, "file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None",
     "Open a file; the result is a stream.\n\n"
     "file is a path, or the descriptor of a file that is open already.  mode: 'r' read, 'w' write anew, 'x' create, 'a' append;\n"
     "'+' for both directions; 't' text (the default), 'b' bytes.  buffering: 0 none (bytes only), 1 by lines (text only), more:\n"
     "the size of the buffer.  encoding, errors and newline are those of text.  With closefd=False the descriptor stays open.\n"
     "opener(path, flags) opens the file in place of the system.", 0},
    {"open_code", io_open_code, "path", "Open the file of a program, as bytes.", 0},
    {"text_encoding", io_text_encoding, "encoding, stacklevel=2, /", "The encoding, or 'locale' for None.", 0},
    {0}};

/* ---- the standard streams ------------------------------------------------------------------------------------ */

/* As codecs.lookup(name).name has it: "utf_16_le" is "utf-16-le", and Latin-1 has a number. */
static Owned codec_official_name(const Codec *codec)
{
    char name[64] = "";
    if (!strcmp(codec->name, "latin_1")) return str_intern_c("iso8859-1");
    for (size_t i = 0; i + 1 < sizeof name && codec->name[i]; i++) name[i] = codec->name[i] == '_' ? '-' : codec->name[i];
    return str_intern_c(name);
}

/* KRAITIOENCODING=encoding:errors; either may be missing: NULL, or a new reference. */
static void stream_wishes(int fd, Owned *encoding, Owned *errors)
{
    const char *wish = options_variable("IOENCODING"), *colon = wish ? strchr(wish, ':') : NULL;
    size_t      n    = !wish ? 0 : colon ? (size_t)(colon - wish) : strlen(wish);
    *encoding = *errors = NULL;
    if (n && (*encoding = str_from_utf8(wish, (int64_t)n))) {
        char         *name  = str_to_c(*encoding);
        const Codec *codec = name ? codec_find(name) : NULL;
        free(name);
        if (codec) ref_set(encoding, codec_official_name(codec));
    }
    if (fd != 2) *errors = colon && colon[1] ? str_intern_c(colon + 1) : n ? str_intern_c("strict") : NULL;
    error_clear();
}

static Owned stream_over(FileIO *raw, int fd)
{
    bool     writing = fd != 0, direct = options.unbuffered && writing;
    OpenMode m       = {.reading = !writing, .writing = writing};
    bool     lines   = !options.unbuffered && (fd == 2 || isatty(fd));
    Owned buffer = direct ? ref_keep(OBJ(raw)) : make_buffered(raw, &m, raw->block_size), encoding, errors, stream = NULL, mode = NULL;
    stream_wishes(fd, &encoding, &errors);
    if (buffer && !errors) errors = str_intern_c(fd == 2 ? "backslashreplace" : locale_is_plain() ? "surrogateescape" : "strict");
    if (errors) mode = str_from_char(writing ? 'w' : 'r');
    if (mode) stream = io_new(&text_file_type, NULL, 0, NULL);
    bool ok = stream && text_set_up(AS(TextFile, stream), buffer, encoding ? (Str *)encoding : names.utf8, (Str *)errors, names.newline, lines, options.unbuffered) &&
              object_set_attr(stream, names.mode, mode);
    if (!ok) ref_clear(&stream);
    ref_drop_maybe(buffer);
    ref_drop_maybe(encoding);
    ref_drop_maybe(errors);
    ref_drop_maybe(mode);
    return stream;
}

/* A descriptor that isn't open has None for its stream. */
static bool stream_start(int fd, const char *name, const char *attribute, const char *copy)
{
    Owned title = str_from_c(name), stream = NULL;
    if (!title) return false;
    FileIO *raw = fileio_of_descriptor(fd, fd != 0, title);
    ref_drop(title);
    if (raw) {
        stream = stream_over(raw, fd);
        ref_drop(OBJ(raw));
    } else if (!error_pending()) stream = none_new();
    Dict *dict = ((Module *)interp.sys_module)->dict;
    bool  ok   = stream && dict_set_c(dict, attribute, stream) && dict_set_c(dict, copy, stream);
    ref_drop_maybe(stream);
    return ok;
}

/* ---- the module ---------------------------------------------------------------------------------------------- */

static Type *const io_types[] = {
    &io_base_type, &raw_base_type, &buffered_base_type, &text_base_type, &file_io_type, &buffered_reader_type, &buffered_writer_type,
    &buffered_random_type, &buffered_pair_type, &text_file_type, &bytes_io_type, &string_io_type, &newline_decoder_type,
    &bytes_io_buffer_type};
enum { IO_TYPES = sizeof io_types / sizeof *io_types };

bool io_start(void)
{
    for (int k = 0; k < IO_TYPES; k++)
        if (!type_ready(io_types[k])) return false;
    Owned module = str_intern_c("io"), open = module ? native_new(&open_functions[0], NULL, false, module) : NULL;
    bool  ok     = open && dict_set_str(interp.builtins, names.open, open);
    ref_drop_maybe(module);
    ref_drop_maybe(open);
    return ok && stream_start(0, "<stdin>", "stdin", "__stdin__") && stream_start(1, "<stdout>", "stdout", "__stdout__") &&
           stream_start(2, "<stderr>", "stderr", "__stderr__");
}

static bool setup(Module *module)
{
    Dict    *dict = module->dict;
    Owned    size = int_new(IO_BUFFER_SIZE), name = str_intern_c("io");
    Borrowed open = dict_find_str(interp.builtins, names.open);
    Type    *unsupported = unsupported_operation();
    bool     ok = size && name && unsupported && natives_add(dict, open_functions, name) && dict_set_c(dict, "DEFAULT_BUFFER_SIZE", size) &&
              dict_set_c(dict, "UnsupportedOperation", OBJ(unsupported)) && dict_set_c(dict, "BlockingIOError", OBJ(&exc_BlockingIOError));
    if (ok && open && open->shape == SHAPE_NATIVE) ok = dict_set_str(dict, names.open, open); /* one and the same function */
    for (int k = 0; ok && k < IO_TYPES; k++) ok = dict_set_c(dict, type_short_name(io_types[k]), OBJ(io_types[k]));
    ref_drop_maybe(size);
    ref_drop_maybe(name);
    return ok;
}

const NativeModule _io_module = {"_io", "Files and streams: what the module io is made of.", NULL, setup};
