/* history.c -- entries typed before: a list, and the file that is shared by sessions. */
#define _GNU_SOURCE /* memmem */
#include "vm/repl/history.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "vm/repl/keys.h"

/* -- the list ---------------------------------------------------------------------------------------------- */

static bool remember(History *h, const char *entry, size_t n)
{
    if (h->entries.count == HISTORY_KEPT) text_list_drop_first(&h->entries);
    return text_list_add(&h->entries, entry, n);
}

static bool is_blank_entry(const char *entry, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (entry[i] != ' ' && entry[i] != '\n' && entry[i] != '\t') return false;
    return true;
}

/* -- the file ------------------------------------------------------------------------------------------------ */

static void make_directories(const char *path)
{
    char part[4096];
    for (size_t i = 0; path[i] && i < sizeof part - 1; i++) {
        part[i]     = path[i];
        part[i + 1] = 0;
        if (i && path[i + 1] == '/') mkdir(part, 0700);
    }
}

/* Open and locked. Another session may have put a shorter file in its place meanwhile: then that one. -1: not to be had. */
static int open_locked(const char *path, int flags)
{
    for (int attempt = 0; attempt < 8; attempt++) {
        struct stat opened, named;
        int         file = open(path, flags | O_CLOEXEC, 0600);
        if (file < 0) return -1;
        if (flock(file, LOCK_EX) == 0 && fstat(file, &opened) == 0 && stat(path, &named) == 0 && opened.st_ino == named.st_ino) return file;
        close(file);
    }
    return -1;
}

static bool read_all(int file, Text *text)
{
    char    piece[1 << 14];
    ssize_t n;
    while ((n = read(file, piece, sizeof piece)) > 0)
        if (!text_add(text, piece, (size_t)n)) return false;
    return n == 0;
}

static bool write_all(int file, const Text *text)
{
    for (size_t done = 0; done < text->length;) {
        ssize_t n = write(file, text->bytes + done, text->length - done);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        done += (size_t)n;
    }
    return true;
}

static bool add_written(Text *out, const char *entry, size_t n)
{
    while (n && (*entry == ' ' || *entry == '\t' || *entry == '\n')) entry++, n--; /* a first line starts with no tab */
    bool ok = true;
    for (size_t i = 0; i < n && ok; i++) {
        ok = text_add_char(out, entry[i]);
        if (entry[i] == '\n') ok = ok && text_add_char(out, '\t');
    }
    return ok && text_add_char(out, '\n');
}

/* The text of a file into entries. */
static void read_entries(History *h, const Text *text)
{
    Text entry = {0};
    for (size_t at = 0; at < text->length;) {
        const char *line = text->bytes + at, *end = memchr(line, '\n', text->length - at);
        size_t      n    = end ? (size_t)(end - line) : text->length - at;
        bool        more = n && *line == '\t';
        if (!more && entry.length) remember(h, entry.bytes, entry.length);
        if (!more) text_clear(&entry);
        else text_add_char(&entry, '\n');
        text_add_clean(&entry, line + more, n - more);
        at += n + 1;
    }
    if (entry.length) remember(h, entry.bytes, entry.length);
    text_free(&entry);
}

static int count_entries(const Text *text)
{
    int count = 0;
    for (size_t i = 0; i < text->length; i++) count += text->bytes[i] != '\t' && (i == 0 || text->bytes[i - 1] == '\n');
    return count;
}

/* Under the lock: what is remembered (the youngest HISTORY_KEPT) becomes the file. */
static void shorten_file(const History *h)
{
    Text path = {0}, out = {0};
    bool ok = text_add_c(&path, h->path) && text_add_c(&path, ".new");
    for (int i = 0; i < h->entries.count && ok; i++) ok = add_written(&out, h->entries.items[i].bytes, h->entries.items[i].length);
    int file = ok ? open(path.bytes, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600) : -1;
    if (file >= 0) {
        ok = write_all(file, &out);
        close(file);
        if (!ok || rename(path.bytes, h->path) != 0) unlink(path.bytes);
    }
    text_free(&path);
    text_free(&out);
}

static void append_entry(const History *h, const char *entry, size_t n)
{
    Text out  = {0};
    int  file = open_locked(h->path, O_WRONLY | O_CREAT | O_APPEND);
    if (file < 0 && errno == ENOENT) {
        make_directories(h->path);
        file = open_locked(h->path, O_WRONLY | O_CREAT | O_APPEND);
    }
    if (file < 0) return;
    if (add_written(&out, entry, n)) write_all(file, &out);
    text_free(&out);
    close(file);
}

/* -- the door --------------------------------------------------------------------------------------------------- */

void history_open(History *h, const char *path_or_null)
{
    *h = (History){0};
    if (!path_or_null || !(h->path = strdup(path_or_null))) return;
    Text text = {0};
    int  file = open_locked(h->path, O_RDWR);
    if (file < 0) return;
    if (read_all(file, &text)) {
        read_entries(h, &text);
        if (count_entries(&text) > HISTORY_KEPT + HISTORY_KEPT / 4) shorten_file(h);
    }
    text_free(&text);
    close(file);
}

void history_close(History *h)
{
    text_list_free(&h->entries);
    free(h->path);
    *h = (History){0};
}

void history_add(History *h, const char *entry, size_t n)
{
    while (n && (entry[n - 1] == '\n' || entry[n - 1] == ' ' || entry[n - 1] == '\t')) n--;
    if (is_blank_entry(entry, n) || (h->entries.count && text_is(&h->entries.items[h->entries.count - 1], entry, n))) return;
    if (remember(h, entry, n) && h->path) append_entry(h, entry, n);
}

int history_find_prefix(const History *h, int from, int direction, const char *what, size_t n)
{
    for (int i = from + direction; i >= 0 && i < h->entries.count; i += direction)
        if (h->entries.items[i].length >= n && (!n || memcmp(h->entries.items[i].bytes, what, n) == 0)) return i;
    return -1;
}

int history_find_inside(const History *h, int from, int direction, const char *what, size_t n)
{
    for (int i = from + direction; i >= 0 && i < h->entries.count; i += direction)
        if (n && memmem(h->entries.items[i].bytes, h->entries.items[i].length, what, n)) return i;
    return -1;
}
