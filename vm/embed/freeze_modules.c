/* freeze_modules.c -- compiles the modules of the library while Krait is built, and writes their code as images (runtime/code_image.h).
 *
 *   freeze_modules vm/lib/string.py vm/lib/json/__init__.py ... > frozen.bin
 *
 * In front stand the size of all this and, for each module in the order of their names (runtime/embed/embed_modules.c), where its
 * image begins, both in words; 0: a lesson, which runs from its text. It is the very binary that is to read the images, with another main() and without a library; nothing is run.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lang/compile.h"
#include "runtime/code_image.h"
#include "runtime/embed/module_name.h"
#include "runtime/error.h"
#include "runtime/exception.h"
#include "runtime/float.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "vm/library.h"

/* There is no library yet, but for what the compiler asks of it. */
static const CharNames    *own_char_names(void) { return &char_names; }
static const NormalTables *own_normal_tables(void) { return &normal_tables; }
const Library *library_get(void) { return raise_error(&exc_ImportError, "no library"), NULL; }
const Library *library_find(void) { return NULL; }
const Library *library_loaded(void) { return NULL; }

static void fail(const char *what)
{
    fprintf(stderr, "freeze_modules: %s\n", what);
    if (error_pending()) exception_print(interp.raised);
    exit(1);
}

/* ---- the image: words, and the objects that have a number in it ---------------------------------------- */

typedef struct Words {
    uint32_t *words;
    size_t    used, room;
} Words;

typedef struct Image {
    Words    words;
    Object **objects; /* borrowed: the code holds them all */
    uint32_t count, room;
} Image;

static void put_bytes(Words *w, const void *bytes, size_t n)
{
    size_t more = image_words(n);
    if (w->used + more > w->room) {
        w->room  = (w->used + more) * 2;
        w->words = realloc(w->words, w->room * sizeof *w->words);
        if (!w->words) fail("no memory");
    }
    if (more) w->words[w->used + more - 1] = 0;
    if (n) memcpy(w->words + w->used, bytes, n);
    w->used += more;
}

static void put(Image *image, uint32_t word) { put_bytes(&image->words, &word, sizeof word); }

static uint32_t write_object(Image *image, Borrowed o);

static uint32_t *write_all(Image *image, Object *const *items, uint32_t n)
{
    uint32_t *numbers = malloc((n + 1) * sizeof *numbers);
    if (!numbers) fail("no memory");
    for (uint32_t i = 0; i < n; i++) numbers[i] = items[i] ? write_object(image, items[i]) : IMAGE_NO_OBJECT;
    return numbers;
}

/* ---- records -------------------------------------------------------------------------------------------- */

static void write_int(Image *image, Borrowed o)
{
    if (int_is_word(o)) {
        int64_t value = int_word(o);
        put(image, IMAGE_INT);
        put_bytes(&image->words, &value, sizeof value);
        return;
    }
    Owned       size = int_sign(o) < 0 ? int_negate(o) : ref_keep(o), digits = size ? int_to_str(size, 16, false) : NULL;
    if (!digits) fail("no memory");
    put(image, IMAGE_BIG_INT | (int_sign(o) < 0) << 8);
    put(image, (uint32_t)AS(Str, digits)->length);
    put_bytes(&image->words, AS(Str, digits)->data, (size_t)AS(Str, digits)->length);
    ref_drop(digits), ref_drop(size);
}

static void write_str(Image *image, const Str *s)
{
    put(image, IMAGE_STR | (s->ascii ? IMAGE_ASCII : s->width) << 8 | (s->interned ? IMAGE_INTERNED << 8 : 0));
    put(image, (uint32_t)s->length);
    put_bytes(&image->words, s->data, (size_t)s->length * s->width);
}

static void write_items(Image *image, uint32_t kind, const Tuple *items)
{
    uint32_t *numbers = write_all(image, items->items, items->length);
    put(image, kind);
    put(image, items->length);
    put_bytes(&image->words, numbers, items->length * sizeof *numbers);
    free(numbers);
}

static void write_set(Image *image, Borrowed o)
{
    Owned list = object_to_list(o), tuple = list ? tuple_from_list(AS(List, list)) : NULL;
    if (!tuple) fail("no memory");
    write_items(image, IMAGE_FROZENSET, AS(Tuple, tuple));
    ref_drop(tuple), ref_drop(list);
}

static void write_instructions(Image *image, const Code *code)
{
    for (uint32_t i = 0; i < code->count; i += 1 + op_info[code->instructions[i].op].cache)
        put_bytes(&image->words, &code->instructions[i], sizeof(Instruction));
}

static uint32_t bare_count(const Code *code)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < code->count; i += 1 + op_info[code->instructions[i].op].cache) n++;
    return n;
}

/* The positions, packed; `size` bytes. */
static uint8_t *pack_positions(const Code *code, uint32_t *size)
{
    uint8_t    *packed = malloc(code->position_count * 5 * 5 + 1);
    size_t      n      = 0;
    PositionRow last   = {0};
    if (!packed) fail("no memory");
    for (uint32_t i = 0; i < code->position_count; i++) {
        PositionRow row = code->positions[i];
        Position    at  = row.position;
        n += image_pack_number(packed + n, (int32_t)(row.start - last.start));
        n += image_pack_number(packed + n, at.line - last.position.line);
        n += image_pack_number(packed + n, at.end_line - at.line);
        n += image_pack_number(packed + n, at.column);
        n += image_pack_number(packed + n, at.end_column - at.column);
        last = row;
    }
    *size = (uint32_t)n;
    return packed;
}

static void write_code(Image *image, const Code *code)
{
    ImageCode of        = {.flags = code->flags, .count = code->count, .bare_count = bare_count(code), .arg_count = code->arg_count, .positional_only_count = code->positional_only_count,
                           .keyword_only_count = code->keyword_only_count, .slot_count = code->slot_count, .free_count = code->free_count,
                           .stack_size = code->stack_size, .first_line = code->first_line, .constant_count = code->constant_count,
                           .name_count = code->name_count, .handler_count = code->handler_count, .position_count = code->position_count,
                           .operand_count = code->operand_count};
    uint32_t  slots     = (uint32_t)code->slot_count;
    uint32_t *constants = write_all(image, code->constants, code->constant_count), *names = write_all(image, (Object **)code->names, code->name_count),
             *slot_names = write_all(image, (Object **)code->slot_names, slots);
    Words    *words     = &image->words;
    uint8_t *packed     = pack_positions(code, &of.packed_size);
    of.name             = write_object(image, OBJ(code->name));
    of.qualname         = write_object(image, OBJ(code->qualname));
    of.filename         = write_object(image, OBJ(code->filename));
    put(image, IMAGE_CODE);
    put_bytes(words, &of, sizeof of);
    put_bytes(words, constants, code->constant_count * sizeof *constants);
    put_bytes(words, names, code->name_count * sizeof *names);
    put_bytes(words, slot_names, slots * sizeof *slot_names);
    put_bytes(words, code->slot_kinds, slots);
    write_instructions(image, code);
    put_bytes(words, code->handlers, code->handler_count * sizeof *code->handlers);
    put_bytes(words, packed, of.packed_size);
    put_bytes(words, code->operand_positions, code->operand_count * sizeof *code->operand_positions);
    free(constants), free(names), free(slot_names), free(packed);
}

static void write_record(Image *image, Borrowed o)
{
    switch (o->shape) {
    case SHAPE_INT: case SHAPE_BIG_INT: return write_int(image, o);
    case SHAPE_FLOAT:
        put(image, IMAGE_FLOAT);
        return put_bytes(&image->words, &(double){FLOAT_VALUE(o)}, sizeof(double));
    case SHAPE_COMPLEX:
        put(image, IMAGE_COMPLEX);
        return put_bytes(&image->words, (double[]){AS(Complex, o)->real, AS(Complex, o)->imag}, 2 * sizeof(double));
    case SHAPE_STR: return write_str(image, AS(Str, o));
    case SHAPE_BYTES:
        put(image, IMAGE_BYTES);
        put(image, (uint32_t)AS(Bytes, o)->length);
        return put_bytes(&image->words, AS(Bytes, o)->data, (size_t)AS(Bytes, o)->length);
    case SHAPE_TUPLE: return write_items(image, IMAGE_TUPLE, AS(Tuple, o));
    case SHAPE_FROZENSET: return write_set(image, o);
    case SHAPE_CODE: return write_code(image, AS(Code, o));
    }
    if (o == NONE) put(image, IMAGE_NONE);
    else if (o == FALSE_) put(image, IMAGE_FALSE);
    else if (o == TRUE_) put(image, IMAGE_TRUE);
    else if (o == ELLIPSIS) put(image, IMAGE_ELLIPSIS);
    else fail("a constant of a kind that images don't have");
}

/* Its number, after it and what it refers to have been written; what is there already keeps its number. */
static uint32_t write_object(Image *image, Borrowed o)
{
    for (uint32_t i = image->count; i-- > 0;)
        if (image->objects[i] == o) return i;
    write_record(image, o);
    if (image->count == image->room) {
        image->room    = image->room * 2 + 64;
        image->objects = realloc(image->objects, image->room * sizeof *image->objects);
        if (!image->objects) fail("no memory");
    }
    image->objects[image->count] = o;
    return image->count++;
}

/* ---- modules -------------------------------------------------------------------------------------------- */

typedef struct ModuleFile {
    const char *path;
    ModuleName  name;
} ModuleFile;

static int by_name(const void *a, const void *b) { return strcmp(((const ModuleFile *)a)->name.dotted, ((const ModuleFile *)b)->name.dotted); }

static Owned compile_file(const ModuleFile *module)
{
    static char     text[1 << 22];
    FILE           *file   = fopen(module->path, "rb");
    size_t          length = file ? fread(text, 1, sizeof text, file) : sizeof text;
    CompileOptions  how    = {COMPILE_EXEC, COMPILE_BYTES | COMPILE_MODULE, 0};
    if (length == sizeof text) fail(module->path);
    fclose(file);
    Owned path = str_format_c("<frozen %s>", module->name.dotted), code = path ? compile_source(text, (int64_t)length, AS(Str, path), &how) : NULL;
    ref_drop_maybe(path);
    if (!code) fail(module->path);
    return code;
}

static void write_module(Words *out, const ModuleFile *module)
{
    Owned    code  = compile_file(module);
    Image    image = {0};
    write_object(&image, code);
    put_bytes(out, &image.count, sizeof image.count);
    put_bytes(out, image.words.words, image.words.used * sizeof *image.words.words);
    free(image.words.words), free(image.objects);
    ref_drop(code);
}

int main(int argc, char **argv)
{
    uint32_t count   = (uint32_t)argc - 1;
    ModuleFile *modules = calloc(count + 1, sizeof *modules);
    Words    out     = {0};
    char_names_source    = own_char_names;
    normal_tables_source = own_normal_tables;
    if (!modules || !text_hash_seed("0") || !runtime_start()) fail("no memory");
    for (uint32_t i = 0; i < count; i++) modules[i] = (ModuleFile){argv[i + 1], module_name(argv[i + 1])};
    qsort(modules, count, sizeof *modules, by_name);
    for (uint32_t i = 0; i <= count; i++) put_bytes(&out, &count, sizeof count);
    for (uint32_t i = 0; i < count; i++) {
        bool lesson      = !strncmp(modules[i].path, "examples/", 9);
        out.words[1 + i] = lesson ? 0 : (uint32_t)out.used;
        if (!lesson) write_module(&out, &modules[i]);
    }
    *out.words = (uint32_t)out.used;
    if (fwrite(out.words, sizeof *out.words, out.used, stdout) != out.used || fflush(stdout)) fail("can't write");
    free(out.words), free(modules);
    runtime_stop();
    return 0;
}
