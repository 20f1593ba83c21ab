/* posix_path.c -- the module posix: what is done with the text of a path alone. */
#include "vm/modules/posix_parts.h"

/* What has been written of the path without detours; it never gets longer than what it is made of. */
typedef struct Plain {
    Str    *text;
    int64_t used, root; /* the slashes at the front stay */
} Plain;

static int64_t last_part(const Plain *plain)
{
    int64_t at = plain->used;
    while (at > plain->root && str_char(plain->text, at - 1) != '/') at--;
    return at;
}

static bool is_dots(const Str *text, int64_t start, int64_t stop, int64_t dots)
{
    if (stop - start != dots) return false;
    for (int64_t i = start; i < stop; i++)
        if (str_char(text, i) != '.') return false;
    return true;
}

static void add_part(Plain *plain, const Str *from, int64_t start, int64_t stop)
{
    if (start == stop || is_dots(from, start, stop, 1)) return;
    if (is_dots(from, start, stop, 2) && (plain->root || plain->used)) { /* back to the parent, if there is one to leave */
        int64_t last = last_part(plain);
        if (plain->used == plain->root) return;
        if (!is_dots(plain->text, last, plain->used, 2)) {
            plain->used = last > plain->root ? last - 1 : plain->root;
            return;
        }
    }
    if (plain->used > plain->root) str_put(plain->text, plain->used++, '/');
    for (int64_t i = start; i < stop; i++) str_put(plain->text, plain->used++, str_char(from, i));
}

NATIVE(path_normpath)
{
    if (!IS_STR(args[0])) return raise_type_error("expected 'str', not '%T'", args[0]);
    const Str *path = AS(Str, args[0]);
    int64_t    slashes = 0, length = path->length;
    while (slashes < length && str_char(path, slashes) == '/') slashes++;
    Plain plain = { .text = (Str *)str_new(length, str_bound(path)), .root = slashes == 2 ? 2 : slashes > 0 };
    if (!plain.text || length == 0) return OBJ(plain.text);
    while (plain.used < plain.root) str_put(plain.text, plain.used++, '/');
    for (int64_t start = slashes, stop; start < length; start = stop + 1) {
        for (stop = start; stop < length && str_char(path, stop) != '/';) stop++;
        add_part(&plain, path, start, stop);
    }
    if (path->ascii) return str_shrink(plain.text, plain.used);
    Owned narrow = str_from_chars(plain.text->data, plain.text->width, plain.used); /* what was wide may be gone */
    ref_drop(OBJ(plain.text));
    return narrow;
}

const NativeDef posix_path_functions[] = {
    { "_path_normpath", path_normpath, "path", "The path without doubled slashes, '.', and '..' where the text tells what it leads to.", 0 },
    { 0 },
};
