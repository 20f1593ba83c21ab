/* io_path.c -- paths: from what a program gives (str, bytes, os.PathLike) to what the system takes, and back. */
#include <string.h>

#include "runtime/bytes.h"
#include "vm/modules/io_parts.h"

Owned path_of(Borrowed o)
{
    if (IS_STR(o) || IS_BYTES(o)) return ref_keep(o);
    bool  absent = false;
    Owned path   = special_call_bound(o, names.__fspath__, NULL, 0, &absent);
    if (absent) return raise_type_error("expected str, bytes or os.PathLike object, not %T", o);
    if (path && !IS_STR(path) && !IS_BYTES(path)) {
        raise_type_error("expected %T.__fspath__() to return str or bytes, not %T", o, path);
        ref_clear(&path);
    }
    return path;
}

const char *path_start(Borrowed o, Owned *holder)
{
    Owned path = path_of(o);
    if (path && IS_STR(path)) {
        Owned bytes = str_encode(path, "utf-8", "surrogateescape");
        ref_drop(path);
        path = bytes;
    }
    if (!path) return NULL;
    if (strlen(AS(Bytes, path)->data) != (size_t)AS(Bytes, path)->length) {
        ref_drop(path);
        raise_value_error("embedded null byte");
        return NULL;
    }
    *holder = path;
    return AS(Bytes, path)->data;
}

Owned path_decode(const char *path) { return str_decode(path, (int64_t)strlen(path), "utf-8", "surrogateescape"); }
