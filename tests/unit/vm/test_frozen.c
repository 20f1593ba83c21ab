/* test_frozen.c -- the library's modules as the build compiled them are what the compiler makes of their text now. */
#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#include "lang/compile.h"
#include "runtime/code_image.h"
#include "runtime/error.h"
#include "runtime/protocol.h"
#include "vm/krait.h"
#include "vm/library.h"

static void start(void) { cr_assert(krait_start(), "the interpreter starts"); }
static void stop(void)
{
    cr_expect(!krait_error_pending(), "no exception is left pending");
    krait_stop();
    cr_expect_eq(krait_live_blocks(), 0, "%zu blocks are left", krait_live_blocks());
}
TestSuite(frozen, .init = start, .fini = stop);

static Owned compile_module(const EmbeddedModule *m)
{
    CompileOptions options = {COMPILE_EXEC, COMPILE_BYTES | COMPILE_MODULE, 0};
    char          *text    = packed_open(&m->source);
    Owned          path    = str_format_c("<frozen %s>", m->name);
    Owned          code    = compile_source(text, m->source.length, AS(Str, path), &options);
    ref_drop(path);
    free(text);
    return code;
}

/* What == doesn't look at. */
static void expect_same_tables(const Code *a, const Code *b, const char *name)
{
    cr_expect_eq(a->flags, b->flags, "%s: flags", name);
    cr_expect_eq(a->stack_size, b->stack_size, "%s: stack", name);
    cr_expect_eq(a->free_count, b->free_count, "%s: free variables", name);
    cr_expect_eq(a->room, b->room, "%s: room", name);
    cr_expect(a->handler_count == b->handler_count && (!a->handler_count || !memcmp(a->handlers, b->handlers, a->handler_count * sizeof *a->handlers)),
              "%s: handlers", name);
    cr_expect(str_equal(a->filename, b->filename) && str_equal(a->qualname, b->qualname), "%s: names", name);
    for (uint32_t i = 0; i < a->constant_count; i++) {
        Object *x = a->constants[i], *y = b->constants[i];
        if (x->shape == SHAPE_CODE) expect_same_tables(AS(Code, x), AS(Code, y), name);
        else if (x->shape == SHAPE_STR) cr_expect(AS(Str, x)->interned == AS(Str, y)->interned, "%s: an interned str", name);
    }
}

Test(frozen, numbers_of_positions_come_back)
{
    static const int32_t numbers[] = {0, 1, -1, 63, 64, -64, -65, 8191, 8192, -8193, 1 << 20, INT32_MAX, INT32_MIN};
    for (size_t k = 0; k < sizeof numbers / sizeof *numbers; k++) {
        uint8_t        bytes[8];
        const uint8_t *at = bytes;
        size_t         n  = image_pack_number(bytes, numbers[k]);
        cr_expect_eq(image_unpack_number(&at), numbers[k]);
        cr_expect(n <= 5 && at == bytes + n, "%d takes %zu bytes", numbers[k], n);
    }
}

Test(frozen, images_are_the_code_of_the_sources)
{
    const Library *library = library_get();
    size_t         looked  = 0;
    for (size_t k = 0; k < *library->embedded_count; k++) {
        const EmbeddedModule *m     = &library->embedded[k];
        uint32_t              place = library->embedded_code[1 + k];
        cr_expect_eq(place == 0, !strncmp(m->name, "examples.", 9), "%s", m->name);
        if (!place) continue;
        Owned image = code_image_read(library->embedded_code + place), code = compile_module(m);
        cr_assert(image && code, "%s", m->name);
        Owned same = object_compare(image, code, CMP_EQ);
        cr_expect(same == TRUE_, "%s: the image differs", m->name);
        if (same == TRUE_) expect_same_tables(AS(Code, image), AS(Code, code), m->name);
        ref_drop_maybe(same), ref_drop(code), ref_drop(image);
        looked++;
    }
    cr_expect_gt(looked, 100);
}
