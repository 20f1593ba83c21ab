/* external.c -- the entry in an editor of the user's own: a file for a while, and a shell to start the program. */
#define _GNU_SOURCE /* mkstemps, asprintf */
#include "vm/repl/external.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "vm/repl/keys.h"

static const char *program(void)
{
    const char *visual = getenv("VISUAL"), *editor = getenv("EDITOR");
    return visual && *visual ? visual : editor && *editor ? editor : "vi";
}

static bool write_file(int file, const Text *text)
{
    FILE *stream = fdopen(file, "w");
    if (!stream) return close(file), false;
    bool ok = fwrite(text_c(text), 1, text->length, stream) == text->length && (!text->length || fputc('\n', stream) != EOF);
    return fclose(stream) == 0 && ok;
}

static bool read_file(const char *path, Text *text)
{
    char   piece[4096];
    size_t n;
    Text   read = {0}, clean = {0};
    FILE  *stream = fopen(path, "r");
    bool   ok     = stream != NULL;
    while (ok && (n = fread(piece, 1, sizeof piece, stream)) > 0) ok = text_add(&read, piece, n);
    if (stream) fclose(stream);
    ok = ok && text_add_clean(&clean, text_c(&read), read.length);
    while (clean.length && clean.bytes[clean.length - 1] == '\n') text_remove(&clean, clean.length - 1, clean.length);
    ok = ok && text_set(text, text_c(&clean), clean.length);
    text_free(&read);
    text_free(&clean);
    return ok;
}

bool external_edit(Text *text)
{
    const char *folder = getenv("TMPDIR");
    char       *path = NULL, *command = NULL;
    bool        ok = false;
    if (asprintf(&path, "%s/krait.XXXXXX.py", folder && *folder ? folder : "/tmp") < 0) return false;
    int file = mkstemps(path, 3);
    if (file >= 0) {
        ok = write_file(file, text) && asprintf(&command, "%s '%s'", program(), path) >= 0 && system(command) == 0 && read_file(path, text);
        free(command);
        unlink(path);
    }
    free(path);
    return ok;
}
