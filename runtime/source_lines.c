/* source_lines.c -- lines of source files, for tracebacks. The last few files read are kept. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "runtime/error.h"
#include "runtime/exception.h"
#include "runtime/source_cookie.h"
#include "runtime/str.h"

enum { FILES_KEPT = 4, FILE_SIZE_LIMIT = 64 << 20 };

typedef struct SourceFile { /* from malloc: a traceback must be possible when the heap is full */
    char  *name;
    char  *text;
    size_t length;
    bool   on_disk;               /* else it was put here               */
    struct timespec changed;
} SourceFile;

bool (*source_of_typed)(const char *name, const char **text, size_t *length);

static SourceFile files[FILES_KEPT]; /* most recently used first; name NULL: free */

static void file_release(SourceFile *file)
{
    free(file->name);
    free(file->text);
    *file = (SourceFile){ .name = NULL };
}

void source_lines_forget(void)
{
    for (int i = 0; i < FILES_KEPT; i++) file_release(&files[i]);
}

void source_lines_put(const char *name, const char *text)
{
    SourceFile file = { .name = strdup(name), .text = strdup(text), .length = strlen(text) };
    if (!file.name || !file.text) {
        file_release(&file);
        return;
    }
    file_release(&files[FILES_KEPT - 1]);
    memmove(files + 1, files, (FILES_KEPT - 1) * sizeof *files);
    files[0] = file;
}

static bool read_whole(FILE *stream, SourceFile *file)
{
    size_t capacity = 1 << 16;
    file->text      = malloc(capacity);
    while (file->text) {
        file->length += fread(file->text + file->length, 1, capacity - file->length, stream);
        if (file->length < capacity) return true;
        if (capacity >= FILE_SIZE_LIMIT) break;
        char *larger = realloc(file->text, capacity *= 2);
        if (!larger) break;
        file->text = larger;
    }
    free(file->text);
    file->text = NULL;
    return false;
}

/* A file may be edited while a session or a server lasts: then it is read again. */
static bool is_current(const SourceFile *file, const struct stat *now)
{
    return (size_t)now->st_size == file->length && now->st_mtim.tv_sec == file->changed.tv_sec && now->st_mtim.tv_nsec == file->changed.tv_nsec;
}

static SourceFile *file_find(const char *name) /* NULL: cannot be read */
{
    int         i   = 0;
    struct stat now = { .st_size = 0 };
    SourceFile  found = { .on_disk = true };
    while (i < FILES_KEPT && !(files[i].name && strcmp(files[i].name, name) == 0)) i++;
    bool there = stat(name, &now) == 0;
    if (i < FILES_KEPT && files[i].on_disk && there && !is_current(&files[i], &now)) {
        file_release(&files[i]);
        i = FILES_KEPT;
    }
    found.changed = now.st_mtim;
    if (i < FILES_KEPT) {
        found = files[i];
    } else {
        FILE *stream = fopen(name, "rb");
        bool  ok     = stream && read_whole(stream, &found);
        if (stream) fclose(stream);
        if (!ok || !(found.name = strdup(name))) {
            free(found.text);
            return NULL;
        }
        file_release(&files[i = FILES_KEPT - 1]);
    }
    memmove(files + 1, files, (size_t)i * sizeof *files);
    files[0] = found;
    return &files[0];
}

/* The text of line `line`, without \n, \r\n or \r. */
static const char *line_start(const SourceFile *file, int line, size_t *length)
{
    const char *p = file->text, *end = p + file->length;
    if (file->length >= 3 && memcmp(p, "\xef\xbb\xbf", 3) == 0) p += 3;
    while (--line > 0 && p < end) {
        while (p < end && *p != '\n' && *p != '\r') p++;
        if (p < end) p += *p == '\r' && p + 1 < end && p[1] == '\n' ? 2 : 1;
    }
    if (p >= end) return NULL;
    const char *stop = p;
    while (stop < end && *stop != '\n' && *stop != '\r') stop++;
    *length = (size_t)(stop - p);
    return p;
}

/* What stands in angle brackets is no file; it may be an entry of the prompt. */
static SourceFile *typed_find(char *name, SourceFile *typed)
{
    const char *text;
    if (!source_of_typed || !source_of_typed(name, &text, &typed->length)) return NULL;
    typed->text = (char *)(uintptr_t)text;
    return typed;
}

/* As in CPython the program's files are not read any more while it ends. */
Owned source_line(Borrowed filename, int line)
{
    if (interp.finalizing) return NULL;
    char       *name = IS_STR(filename) && line > 0 ? str_to_c(filename) : NULL;
    SourceFile  typed, *file = !name ? NULL : name[0] == '<' ? typed_find(name, &typed) : file_find(name);
    free(name);
    size_t      length;
    const char *text = file ? line_start(file, line, &length) : NULL;
    if (!text) return NULL;
    char encoding[64] = "utf-8";
    if (file != &typed) source_cookie(file->text, file->length, encoding, sizeof encoding);
    Owned result = str_decode(text, (int64_t)length, encoding, "replace");
    if (!result && error_clear_if(&exc_LookupError)) result = str_decode(text, (int64_t)length, "utf-8", "replace");
    if (!result) error_clear();
    return result;
}
