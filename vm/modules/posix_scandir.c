/* posix_scandir.c -- scandir(): the entries of a directory one after the other, each knowing what the directory told of it.
 *
 * An entry asks the system for more only when what the directory said (its kind) doesn't do, and keeps the answers.
 */
#define _GNU_SOURCE
#include "vm/modules/posix_parts.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "runtime/class.h"
#include "runtime/iterators.h"
#include "runtime/codec.h"
#include "runtime/names.h"

typedef struct DirEntry {
    Object  head;
    Object *name, *path;        /* owned: str, or bytes */
    Object *stat, *lstat;       /* owned; NULL: not asked yet */
    int     directory;          /* the descriptor given to scandir, or AT_FDCWD */
    uint8_t kind;               /* DT_... */
    uint64_t inode;
} DirEntry;
typedef struct Scan {
    Object  head;
    DIR    *open;               /* NULL: at its end, or closed */
    Object *folder;             /* owned: as it was given; NULL: nothing or a descriptor */
    int     directory;
    bool    bytes;
} Scan;

#define ENTRY(o) AS(DirEntry, o)

/* ---- entries ---------------------------------------------------------------------------------------- */

static Owned entry_stat(DirEntry *e, bool follow)
{
    Object **kept = follow && (e->kind == DT_LNK || e->kind == DT_UNKNOWN) ? &e->stat : &e->lstat;
    if (follow && kept == &e->lstat && e->stat) kept = &e->stat;
    if (!*kept) {
        struct stat st;
        Owned       holder;
        const char *path = path_start(e->path, &holder);
        if (!path) return NULL;
        int failed = fstatat(e->directory, path, &st, kept == &e->lstat ? AT_SYMLINK_NOFOLLOW : 0);
        ref_drop(holder);
        if (failed) return raise_os_error(errno, e->path);
        *kept = stat_value(&st);
        if (!*kept) return NULL;
    }
    return ref_keep(*kept);
}

static Truth entry_is(DirEntry *e, bool follow, mode_t kind, uint8_t told)
{
    if (e->kind != DT_UNKNOWN && !(follow && e->kind == DT_LNK)) return e->kind == told ? TRUTH_YES : TRUTH_NO;
    Owned stat = entry_stat(e, follow);
    if (!stat) {
        if (!error_is(&exc_FileNotFoundError)) return TRUTH_ERROR;
        error_clear();
        return TRUTH_NO;
    }
    int64_t mode = int_word(AS(Tuple, stat)->items[0]);
    ref_drop(stat);
    return ((mode_t)mode & S_IFMT) == kind ? TRUTH_YES : TRUTH_NO;
}

static Owned entry_answer(Object **args, mode_t kind, uint8_t told)
{
    bool follow = true;
    if (!argument_truth(args[1], &follow)) return NULL;
    Truth answer = entry_is(ENTRY(args[0]), follow, kind, told);
    return answer == TRUTH_ERROR ? NULL : bool_new(answer);
}
NATIVE(entry_is_dir) { return entry_answer(args, S_IFDIR, DT_DIR); }
NATIVE(entry_is_file) { return entry_answer(args, S_IFREG, DT_REG); }
NATIVE(entry_is_symlink)
{
    Truth answer = entry_is(ENTRY(args[0]), false, S_IFLNK, DT_LNK);
    return answer == TRUTH_ERROR ? NULL : bool_new(answer);
}
NATIVE(entry_method_stat)
{
    bool follow = true;
    return argument_truth(args[1], &follow) ? entry_stat(ENTRY(args[0]), follow) : NULL;
}
NATIVE(entry_inode) { return int_from_uint64(ENTRY(args[0])->inode); }
NATIVE(entry_fspath) { return ref_keep(ENTRY(args[0])->path); }

static Owned entry_repr(Object *self) { return str_format_c("<DirEntry %R>", ENTRY(self)->name); }

static void entry_dealloc(Object *self)
{
    DirEntry *e = ENTRY(self);
    ref_clear(&e->name);
    ref_clear(&e->path);
    ref_clear(&e->stat);
    ref_clear(&e->lstat);
    object_release(self, sizeof(DirEntry));
}

static const NativeDef entry_methods[] = {
    {"is_dir", entry_is_dir, "*, follow_symlinks=True", "Whether it is a directory.", 0},
    {"is_file", entry_is_file, "*, follow_symlinks=True", "Whether it is a file.", 0},
    {"is_symlink", entry_is_symlink, "", "Whether it is a symbolic link.", 0},
    {"stat", entry_method_stat, "*, follow_symlinks=True", "What stat() tells of it.", 0},
    {"inode", entry_inode, "", "The number of its inode.", 0},
    {"__fspath__", entry_fspath, "", "Its path.", 0},
    {"__class_getitem__", class_getitem_method, NULL, "See PEP 585", NATIVE_CLASS},
    {0}};
static const MemberDef entry_members[] = {
    {"name", MEMBER_OBJECT, offsetof(DirEntry, name), false, "its name in the directory"},
    {"path", MEMBER_OBJECT, offsetof(DirEntry, path), false, "its path: that of the directory and the name"}, {0}};

STATIC_OBJECT Type dir_entry_type = {
    .gc = {.size = sizeof(DirEntry), .dealloc = entry_dealloc}, .name = "posix.DirEntry", .flags = TYPE_NO_INSTANTIATE,
    .repr = entry_repr, .methods = entry_methods, .members = entry_members};

/* "folder/name", or the name alone when a descriptor was given. */
static Owned join(const Scan *scan, Borrowed name)
{
    if (!scan->folder) {
        if (scan->directory != AT_FDCWD) return ref_keep(name);
        return str_format_c("./%U", name);
    }
    if (scan->bytes) {
        const Bytes *folder = (const Bytes *)scan->folder, *tail = (const Bytes *)name;
        bool         slash  = folder->length && folder->data[folder->length - 1] != '/';
        ByteBuilder  b;
        bytes_start(&b, folder->length + slash + tail->length);
        bytes_add(&b, folder->data, folder->length);
        bytes_add(&b, "/", slash);
        bytes_add(&b, tail->data, tail->length);
        return bytes_finish(&b);
    }
    const Str *folder = (const Str *)scan->folder;
    bool       slash  = folder->length && str_char(folder, folder->length - 1) != '/';
    return str_format_c("%U%s%U", OBJ(folder), slash ? "/" : "", name);
}

static Owned entry_new(const Scan *scan, const struct dirent *entry)
{
    Owned name = path_value(entry->d_name, scan->bytes), path = name ? join(scan, name) : NULL;
    Owned o    = path ? object_new(sizeof(DirEntry), dir_entry_type.shape) : NULL;
    if (!o) {
        ref_drop_maybe(name);
        ref_drop_maybe(path);
        return NULL;
    }
    DirEntry *e  = ENTRY(o);
    e->name      = name;
    e->path      = path;
    e->stat      = NULL;
    e->lstat     = NULL;
    e->kind      = entry->d_type;
    e->inode     = entry->d_ino;
    e->directory = scan->directory;
    return o;
}

/* ---- the iterator ----------------------------------------------------------------------------------------- */

static void scan_close(Scan *scan)
{
    DIR *open  = scan->open;
    scan->open = NULL;
    if (!open) return;
    if (scan->directory != AT_FDCWD) rewinddir(open);
    closedir(open);
}

static Owned scan_next(Object *self)
{
    Scan *scan = AS(Scan, self);
    while (scan->open) {
        errno = 0;
        struct dirent *entry = readdir(scan->open);
        if (!entry) {
            int failure = errno;
            scan_close(scan);
            return failure ? raise_os_error(failure, scan->folder) : NULL;
        }
        if (strcmp(entry->d_name, ".") && strcmp(entry->d_name, "..")) return entry_new(scan, entry);
    }
    return NULL;
}

static Owned scan_iter(Object *self) { return ref_keep(self); }
NATIVE(scan_method_close)
{
    scan_close(AS(Scan, args[0]));
    return none_new();
}
NATIVE(scan_enter) { return ref_keep(args[0]); }

static void scan_finalize(Object *self)
{
    if (!AS(Scan, self)->open) return;
    Owned waiting = error_take();
    if (!warn(&exc_ResourceWarning, "unclosed scandir iterator %R", self)) {
        if (error_is(&exc_Warning)) error_unraisable(NULL, self);
        error_clear();
    }
    error_restore(waiting);
    scan_close(AS(Scan, self));
}

static int scan_traverse(UNUSED Object *self, UNUSED GcVisit visit, UNUSED void *argument) { return 0; }

static void scan_dealloc(Object *self)
{
    if (!object_finalize(self)) return;
    scan_close(AS(Scan, self));
    ref_clear(&AS(Scan, self)->folder);
    container_release(self, sizeof(Scan));
}

static const NativeDef scan_methods[] = {
    {"__enter__", scan_enter, NULL, NULL, 0}, {"__exit__", scan_method_close, NULL, NULL, 0},
    {"close", scan_method_close, "", "Give the directory back to the system.", 0}, {0}};

STATIC_OBJECT Type scan_type = {
    .gc = {.size = sizeof(Scan), .traverse = scan_traverse, .finalize = scan_finalize, .dealloc = scan_dealloc},
    .name = "posix.ScandirIterator", .flags = TYPE_NO_INSTANTIATE, .iter = scan_iter, .next = scan_next, .methods = scan_methods};

Owned scan_directory(Borrowed given)
{
    PathArgument path;
    if (!path_argument(given, "scandir", "path", PATH_FD | PATH_NONE, &path)) return NULL;
    Owned o = container_new(sizeof(Scan), scan_type.shape);
    if (!o) {
        path_end(&path);
        return NULL;
    }
    Scan *scan      = AS(Scan, o);
    if (path.fd == -1 && !path.text) path.text = ".";
    int   fd        = path.text ? -1 : path.fd < 0 ? (errno = EBADF, -1) : dup(path.fd);
    scan->directory = path.text ? AT_FDCWD : path.fd;
    scan->bytes     = path.bytes;
    scan->open      = path.text ? opendir(path.text) : fd >= 0 ? fdopendir(fd) : NULL;
    scan->folder    = path.text && path.holder ? ref_keep_maybe(path.given) : NULL;
    int failure     = errno;
    if (scan->open && fd >= 0) rewinddir(scan->open);
    if (!scan->open && fd >= 0) close(fd);
    gc_track(o);
    path_end(&path);
    if (scan->open) return o;
    raise_os_error(failure, scan->folder);
    ref_drop(o);
    return NULL;
}
