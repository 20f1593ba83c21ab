/* posix_rights.c -- the module posix: users and groups of the process, its root, and the extended attributes of files. */
#define _GNU_SOURCE
#include "vm/modules/posix_parts.h"

#include <errno.h>
#include <grp.h>
#include <limits.h>
#include <sys/xattr.h>
#include <unistd.h>

/* ---- numbers of users and groups ------------------------------------------------------------------------ */

/* -1 is a number too: "leave it as it is". `what` is "uid" or "gid". */
static bool id_argument(Borrowed o, const char *what, uint32_t *id)
{
    if (!TYPE_OF(o)->to_index) return raise_type_error("%s should be integer, not %T", what, o), false;
    Owned   number = number_index(o);
    int64_t value;
    if (!number) return false;
    bool fits = int_to_int64(number, &value), low = fits || int_sign(number) < 0; /* one that is too large for an id, but no long, counts as one below */
    ref_drop(number);
    if (fits && value >= -1 && value <= UINT32_MAX) *id = (uint32_t)value;
    else return raise_overflow_error("%s is %s", what, low ? "less than minimum" : "greater than maximum"), false;
    return true;
}

/* Sets one, two or three numbers at once. */
static Owned set_ids(Object **args, const char *what, int count, int (*set)(const uint32_t *ids))
{
    uint32_t ids[3];
    for (int k = 0; k < count; k++)
        if (!id_argument(args[k], what, &ids[k])) return NULL;
    return none_or_error(set(ids) < 0);
}

#define SETTER(name, what, count, call)                          \
    static int set_##name(const uint32_t *ids) { return call; }  \
    NATIVE(posix_##name) { return set_ids(args, what, count, set_##name); }
SETTER(setuid, "uid", 1, setuid(ids[0]))
SETTER(seteuid, "uid", 1, seteuid(ids[0]))
SETTER(setgid, "gid", 1, setgid(ids[0]))
SETTER(setegid, "gid", 1, setegid(ids[0]))
SETTER(setreuid, "uid", 2, setreuid(ids[0], ids[1]))
SETTER(setregid, "gid", 2, setregid(ids[0], ids[1]))
SETTER(setresuid, "uid", 3, setresuid(ids[0], ids[1], ids[2]))
SETTER(setresgid, "gid", 3, setresgid(ids[0], ids[1], ids[2]))

static Owned three_ids(bool failed, uint32_t real, uint32_t effective, uint32_t saved)
{
    if (failed) return os_error();
    Owned a = int_new(real), b = int_new(effective), c = int_new(saved), triple = a && b && c ? tuple_pack(3, a, b, c) : NULL;
    ref_drop_maybe(a);
    ref_drop_maybe(b);
    ref_drop_maybe(c);
    return triple;
}

NATIVE(posix_getresuid)
{
    uid_t real = 0, effective = 0, saved = 0;
    bool  failed = getresuid(&real, &effective, &saved) < 0;
    return three_ids(failed, real, effective, saved);
}

NATIVE(posix_getresgid)
{
    gid_t real = 0, effective = 0, saved = 0;
    bool  failed = getresgid(&real, &effective, &saved) < 0;
    return three_ids(failed, real, effective, saved);
}

/* ---- lists of groups -------------------------------------------------------------------------------------- */

NATIVE(posix_setgroups)
{
    static gid_t groups[NGROUPS_MAX];
    if (!type_is_sequence_like(TYPE_OF(args[0])) || IS_DICT(args[0])) return raise_type_error("setgroups argument must be a sequence");
    Owned items = object_to_tuple(args[0]);
    if (!items) return NULL;
    uint32_t count = AS(Tuple, items)->length;
    bool     ok    = count <= NGROUPS_MAX;
    if (!ok) raise_value_error("too many groups");
    for (uint32_t k = 0; ok && k < count; k++) {
        Borrowed item = AS(Tuple, items)->items[k];
        ok            = IS_INT(item) && id_argument(item, "gid", &groups[k]);
        if (!ok && !error_pending()) raise_type_error("groups must be integers");
    }
    ref_drop(items);
    return ok ? none_or_error(setgroups(count, groups) < 0) : NULL;
}

NATIVE(posix_initgroups)
{
    uint32_t group;
    if (!id_argument(args[1], "gid", &group)) return NULL;
    Owned       holder;
    const char *user = path_start(args[0], &holder);
    if (!user) return NULL;
    Owned result = none_or_error(initgroups(user, group) < 0);
    ref_drop(holder);
    return result;
}

NATIVE(posix_getgrouplist)
{
    uint32_t group;
    Owned    holder;
    if (!IS_STR(args[0])) return raise_type_error("getgrouplist() argument 1 must be str, not %T", args[0]);
    if (!id_argument(args[1], "gid", &group)) return NULL;
    const char *user = path_start(args[0], &holder);
    if (!user) return NULL;
    gid_t groups[1024];
    int   count  = 1024;
    bool  failed = getgrouplist(user, group, groups, &count) < 0;
    Owned list   = failed ? os_error() : list_new(count);
    for (int k = 0; list && k < count; k++) {
        Owned number = int_new(groups[k]);
        if (!number || !list_append_take((List *)list, number)) ref_clear(&list);
    }
    ref_drop(holder);
    return list;
}

NATIVE(posix_chroot)
{
    PathArgument path;
    if (!path_argument(args[0], "chroot", "path", 0, &path)) return NULL;
    return path_finish(&path, chroot(path.text) < 0);
}

/* ---- extended attributes ------------------------------------------------------------------------------------ */

/* A file, whose links are followed or not, and the name of an attribute. */
typedef struct Attribute {
    PathArgument path;
    const char  *name;
    Owned        name_holder;
    bool         follow;
} Attribute;

static bool attribute_start(const char *function, Borrowed path_or_null, Borrowed name_or_null, Borrowed follow, Attribute *a)
{
    *a = (Attribute){.follow = true};
    if (!path_argument(path_or_null, function, "path", PATH_FD | (name_or_null ? 0 : PATH_NONE), &a->path)) return false;
    bool ok = !name_or_null || (a->name = path_start(name_or_null, &a->name_holder)) != NULL;
    if (ok) ok = argument_truth(follow, &a->follow);
    if (ok && !a->path.text && !a->follow) {
        raise_value_error("%s: cannot use fd and follow_symlinks together", function);
        ok = false;
    }
    if (ok) return true;
    ref_clear(&a->name_holder);
    path_end(&a->path);
    return false;
}

static Owned attribute_finish(Attribute *a, Owned result_or_null)
{
    if (!result_or_null && !error_pending()) path_error(&a->path);
    ref_clear(&a->name_holder);
    path_end(&a->path);
    return result_or_null;
}

static ssize_t attribute_get(const Attribute *a, char *data, size_t size)
{
    if (!a->path.text) return fgetxattr(a->path.fd, a->name, data, size);
    return a->follow ? getxattr(a->path.text, a->name, data, size) : lgetxattr(a->path.text, a->name, data, size);
}

static ssize_t attribute_list(const Attribute *a, char *data, size_t size)
{
    if (!a->path.text) return flistxattr(a->path.fd, data, size);
    return a->follow ? listxattr(a->path.text, data, size) : llistxattr(a->path.text, data, size);
}

enum { ATTRIBUTE_MOST = 65536 }; /* the kernel's own limit for a value and for a list of names */

NATIVE(posix_getxattr)
{
    Attribute a;
    if (!attribute_start("getxattr", args[0], args[1], args[2], &a)) return NULL;
    char   *data = heap_alloc(ATTRIBUTE_MOST);
    ssize_t got  = data ? attribute_get(&a, data, ATTRIBUTE_MOST) : -1;
    Owned   value = got >= 0 ? bytes_new(data, got) : NULL;
    if (data) heap_free(data, ATTRIBUTE_MOST);
    return attribute_finish(&a, value);
}

static Owned names_of(const char *data, ssize_t length)
{
    Owned list = list_new(0);
    for (const char *p = data; list && p < data + length; p += strlen(p) + 1) {
        Owned name = path_decode(p);
        if (!name || !list_append_take((List *)list, name)) ref_clear(&list);
    }
    return list;
}

NATIVE(posix_listxattr)
{
    Attribute a;
    if (!attribute_start("listxattr", args[0], NULL, args[1], &a)) return NULL;
    char   *data = heap_alloc(ATTRIBUTE_MOST);
    ssize_t got  = data ? attribute_list(&a, data, ATTRIBUTE_MOST) : -1;
    Owned   list = got >= 0 ? names_of(data, got) : NULL;
    if (data) heap_free(data, ATTRIBUTE_MOST);
    return attribute_finish(&a, list);
}

static int attribute_set(const Attribute *a, const ByteView *value, int flags)
{
    size_t size = (size_t)value->length;
    if (!a->path.text) return fsetxattr(a->path.fd, a->name, value->data, size, flags);
    return a->follow ? setxattr(a->path.text, a->name, value->data, size, flags) : lsetxattr(a->path.text, a->name, value->data, size, flags);
}

NATIVE(posix_setxattr)
{
    Attribute a;
    ByteView  value;
    int       flags = 0;
    if (!argument_int32(args[3], &flags) || !attribute_start("setxattr", args[0], args[1], args[4], &a)) return NULL;
    if (!view_start(args[2], &value)) return attribute_finish(&a, NULL);
    bool failed = attribute_set(&a, &value, flags) < 0;
    int  why    = errno;
    view_end(&value);
    errno = why;
    return attribute_finish(&a, failed ? NULL : none_new());
}

NATIVE(posix_removexattr)
{
    Attribute a;
    if (!attribute_start("removexattr", args[0], args[1], args[2], &a)) return NULL;
    int failed = !a.path.text ? fremovexattr(a.path.fd, a.name) : a.follow ? removexattr(a.path.text, a.name) : lremovexattr(a.path.text, a.name);
    return attribute_finish(&a, failed ? NULL : none_new());
}

const NativeDef posix_rights_functions[] = {
    {"setuid", posix_setuid, "uid, /", "Set the user of the process.", 0},
    {"seteuid", posix_seteuid, "euid, /", "Set the effective user.", 0},
    {"setgid", posix_setgid, "gid, /", "Set the group of the process.", 0},
    {"setegid", posix_setegid, "egid, /", "Set the effective group.", 0},
    {"setreuid", posix_setreuid, "ruid, euid, /", "Set the real and the effective user.", 0},
    {"setregid", posix_setregid, "rgid, egid, /", "Set the real and the effective group.", 0},
    {"setresuid", posix_setresuid, "ruid, euid, suid, /", "Set the real, the effective and the saved user.", 0},
    {"setresgid", posix_setresgid, "rgid, egid, sgid, /", "Set the real, the effective and the saved group.", 0},
    {"getresuid", posix_getresuid, "", "The real, the effective and the saved user.", 0},
    {"getresgid", posix_getresgid, "", "The real, the effective and the saved group.", 0},
    {"setgroups", posix_setgroups, "groups, /", "Set the further groups of the process.", 0},
    {"initgroups", posix_initgroups, "username, gid, /", "Set the further groups to those of a user, and one more.", 0},
    {"getgrouplist", posix_getgrouplist, "user, group, /", "The groups of a user, and one more.", 0},
    {"chroot", posix_chroot, "path", "Make a directory the root of the file system.", 0},
    {"getxattr", posix_getxattr, "path, attribute, *, follow_symlinks=True", "The value of an extended attribute.", 0},
    {"listxattr", posix_listxattr, "path=None, *, follow_symlinks=True", "The names of the extended attributes.", 0},
    {"setxattr", posix_setxattr, "path, attribute, value, flags=0, *, follow_symlinks=True", "Set an extended attribute.", 0},
    {"removexattr", posix_removexattr, "path, attribute, *, follow_symlinks=True", "Remove an extended attribute.", 0},
    {0}};
