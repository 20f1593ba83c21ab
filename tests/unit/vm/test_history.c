/* test_history.c -- entries and their file: blocks, two sessions at once, files that are odd or too long. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "typing.h"

static char folder[] = "/tmp/test_history.XXXXXX", path[100];

static void make_folder(void)
{
    strcpy(strrchr(folder, '.') + 1, "XXXXXX");
    cr_assert(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/state/krait/history", folder);
}

static void remove_folder(void)
{
    char command[200];
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    cr_expect_eq(system(command), 0);
}

TestSuite(history, .init = make_folder, .fini = remove_folder);

static void add(History *h, const char *entry) { history_add(h, entry, strlen(entry)); }

static void write_file(const char *text)
{
    History h;
    history_open(&h, path);
    add(&h, "x"); /* makes the folders */
    history_close(&h);
    FILE *file = fopen(path, "w");
    fputs(text, file);
    fclose(file);
}

static void expect_items(const char *const *expected, int count)
{
    History h;
    history_open(&h, path);
    cr_expect_eq(h.entries.count, count, "%d entries, not %d", h.entries.count, count);
    for (int i = 0; i < count && i < h.entries.count; i++) expect_chars(&h.entries.items[i], expected[i]);
    history_close(&h);
}
#define EXPECT_ITEMS(...) expect_items((const char *const[]){__VA_ARGS__}, sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))

Test(history, comes_back_with_blocks_and_empty_lines)
{
    History h;
    history_open(&h, path);
    add(&h, "x = 1");
    add(&h, "class A:\n    def f(self):\n\n        return 1\n\n");
    add(&h, "  indented");
    add(&h, "\t");
    history_close(&h);
    EXPECT_ITEMS("x = 1", "class A:\n    def f(self):\n\n        return 1", "indented");
}

Test(history, is_for_its_owner_only)
{
    struct stat st;
    History     h;
    history_open(&h, path);
    add(&h, "secret");
    history_close(&h);
    cr_assert_eq(stat(path, &st), 0);
    cr_expect_eq(st.st_mode & 077, 0);
}

Test(history, the_same_again_is_not_kept)
{
    History h;
    history_open(&h, path);
    add(&h, "a");
    add(&h, "a");
    add(&h, "b");
    add(&h, "a");
    history_close(&h);
    EXPECT_ITEMS("a", "b", "a");
}

Test(history, two_sessions_lose_nothing)
{
    enum { SESSIONS = 4, ENTRIES = 50 };
    for (int session = 0; session < SESSIONS; session++) {
        if (fork()) continue;
        History h;
        history_open(&h, path);
        for (int i = 0; i < ENTRIES; i++) {
            char entry[64];
            snprintf(entry, sizeof entry, "if %d:\n    entry(%d)", session, i);
            add(&h, entry);
        }
        history_close(&h);
        _exit(0);
    }
    while (wait(NULL) > 0) {}
    History h;
    history_open(&h, path);
    cr_expect_eq(h.entries.count, SESSIONS * ENTRIES);
    int next[SESSIONS] = {0}, session, number;
    for (int i = 0; i < h.entries.count; i++) {
        cr_assert_eq(sscanf(h.entries.items[i].bytes, "if %d:\n    entry(%d)", &session, &number), 2, "a torn entry: %s", h.entries.items[i].bytes);
        cr_expect_eq(number, next[session]++);
    }
    history_close(&h);
}

Test(history, odd_files_are_read_as_far_as_they_go)
{
    write_file("\tno first line\nx\r\n\n\nbad \xff byte\nlast");
    EXPECT_ITEMS("\nno first line", "x\n", "bad \xef\xbf\xbd byte", "last");
}

Test(history, a_file_that_is_too_long_is_made_shorter)
{
    write_file("");
    FILE *file = fopen(path, "w");
    for (int i = 0; i < 2 * HISTORY_KEPT; i++) fprintf(file, "entry %d\n\tmore\n", i);
    fclose(file);
    History h;
    for (int time = 0; time < 2; time++) {
        history_open(&h, path);
        cr_expect_eq(h.entries.count, HISTORY_KEPT);
        expect_chars(&h.entries.items[HISTORY_KEPT - 1], "entry 19999\nmore");
        history_close(&h);
    }
    struct stat st;
    cr_expect(stat(path, &st) == 0 && st.st_size < 20 * HISTORY_KEPT);
}

Test(history, no_file_can_be_written_and_it_works_all_the_same)
{
    History h;
    history_open(&h, "/dev/null/history");
    add(&h, "a");
    cr_expect_eq(h.entries.count, 1);
    history_close(&h);
    history_open(&h, NULL);
    add(&h, "a");
    cr_expect_eq(h.entries.count, 1);
    history_close(&h);
}

Test(history, is_searched_both_ways)
{
    History h;
    history_open(&h, NULL);
    add(&h, "import os");
    add(&h, "x = 1");
    add(&h, "import sys");
    cr_expect_eq(history_find_prefix(&h, 3, -1, "imp", 3), 2);
    cr_expect_eq(history_find_prefix(&h, 2, -1, "imp", 3), 0);
    cr_expect_eq(history_find_prefix(&h, 0, 1, "imp", 3), 2);
    cr_expect_eq(history_find_prefix(&h, 0, -1, "imp", 3), -1);
    cr_expect_eq(history_find_inside(&h, 3, -1, "=", 1), 1);
    cr_expect_eq(history_find_inside(&h, 3, -1, "zz", 2), -1);
    history_close(&h);
}
