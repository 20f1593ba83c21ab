/* bindings.c -- which key does what: Emacs's keys, as readline has them, and those of today's keyboards. */
#include "vm/repl/editor.h"

typedef EditAnswer (*Action)(Editor *e);

typedef struct Binding { uint32_t code; int modifiers; Action action; } Binding;

/* -- moving ------------------------------------------------------------------------------------------------- */

#define MOVE(name, place) static EditAnswer name(Editor *e) { edit_move(&e->edit, place); return EDIT_MORE; }
MOVE(left, edit_before(&e->edit, e->edit.cursor))
MOVE(word_left, edit_word_start(&e->edit, e->edit.cursor))
MOVE(line_start, edit_line_start(&e->edit, e->edit.cursor))
MOVE(entry_start, 0)
MOVE(entry_end, e->edit.text.length)

static EditAnswer right(Editor *e)
{
    if (!editor_ghost_accept(e, false)) edit_move(&e->edit, edit_after(&e->edit, e->edit.cursor));
    return EDIT_MORE;
}

static EditAnswer word_right(Editor *e)
{
    if (!editor_ghost_accept(e, true)) edit_move(&e->edit, edit_word_end(&e->edit, e->edit.cursor));
    return EDIT_MORE;
}

static EditAnswer line_end(Editor *e)
{
    if (!editor_ghost_accept(e, false)) edit_move(&e->edit, edit_line_end(&e->edit, e->edit.cursor));
    return EDIT_MORE;
}

/* First to the line's text, then to its margin. */
static EditAnswer home(Editor *e)
{
    size_t indent = edit_line_indent(&e->edit, e->edit.cursor);
    edit_move(&e->edit, e->edit.cursor == indent ? edit_line_start(&e->edit, e->edit.cursor) : indent);
    return EDIT_MORE;
}

static EditAnswer up(Editor *e)
{
    if (!edit_up(&e->edit)) editor_older(e, true);
    return EDIT_MORE;
}

static EditAnswer down(Editor *e)
{
    if (!edit_down(&e->edit)) editor_newer(e, true);
    return EDIT_MORE;
}

#define CALL(name, call) static EditAnswer name(Editor *e) { call; return EDIT_MORE; }
CALL(older, editor_older(e, true))
CALL(newer, editor_newer(e, true))
CALL(oldest, editor_history_end(e, true))
CALL(newest, editor_history_end(e, false))
CALL(search_back, search_begin(e))

/* -- changing ------------------------------------------------------------------------------------------------- */

CALL(erase_back, edit_erase_back(&e->edit))
CALL(erase, edit_erase(&e->edit))
CALL(kill_word_back, edit_kill(&e->edit, edit_word_start(&e->edit, e->edit.cursor), e->edit.cursor))
CALL(kill_to_blank, edit_kill(&e->edit, edit_blank_start(&e->edit, e->edit.cursor), e->edit.cursor))
CALL(kill_word, edit_kill(&e->edit, e->edit.cursor, edit_word_end(&e->edit, e->edit.cursor)))
CALL(kill_line_start, edit_kill(&e->edit, edit_line_start(&e->edit, e->edit.cursor), e->edit.cursor))
CALL(yank, edit_yank(&e->edit))
CALL(yank_older, edit_yank_older(&e->edit))
CALL(transpose, edit_transpose(&e->edit))
CALL(upper, edit_change_case(&e->edit, 'u'))
CALL(lower, edit_change_case(&e->edit, 'l'))
CALL(capital, edit_change_case(&e->edit, 'c'))
CALL(undo, edit_undo(&e->edit))
CALL(redo, edit_redo(&e->edit))
CALL(dedent, edit_indent_line(&e->edit, -1))
CALL(complete, editor_complete(e))
CALL(paste, editor_paste(e, &e->keys.paste))
CALL(nothing, (void)e)

/* To the line's end; at the end, the line below joins. */
static EditAnswer kill_line(Editor *e)
{
    size_t end = edit_line_end(&e->edit, e->edit.cursor);
    if (end == e->edit.cursor && end < e->edit.text.length) end++;
    edit_kill(&e->edit, e->edit.cursor, end);
    return EDIT_MORE;
}

static EditAnswer erase_or_end(Editor *e)
{
    if (!e->edit.text.length) return EDIT_END;
    edit_erase(&e->edit);
    return EDIT_MORE;
}

/* -- the entry as a whole ------------------------------------------------------------------------------------------ */

static EditAnswer enter(Editor *e) { return editor_enter(e, false); }
static EditAnswer one_more_line(Editor *e) { return editor_enter(e, true); }
static EditAnswer clear_window(Editor *e) { return (void)e, EDIT_CLEAR; }
static EditAnswer cancel(Editor *e) { return (void)e, EDIT_CANCEL; }
static EditAnswer suspend(Editor *e) { return (void)e, EDIT_SUSPEND; }

static EditAnswer control_x(Editor *e)
{
    e->control_x = true;
    return EDIT_MORE;
}

enum { CTRL = KEY_CTRL, ALT = KEY_ALT, SHIFT = KEY_SHIFT };

static const Binding bindings[] = {
    {KEY_ENTER, 0, enter},          {KEY_ENTER, ALT, one_more_line}, {KEY_ENTER, SHIFT, one_more_line}, {KEY_ENTER, CTRL, one_more_line},
    {KEY_TAB, 0, complete},         {KEY_TAB, SHIFT, dedent},        {KEY_PASTE, 0, paste},             {KEY_ESCAPE, 0, nothing},
    {KEY_LEFT, 0, left},            {KEY_RIGHT, 0, right},           {KEY_UP, 0, up},                   {KEY_DOWN, 0, down},
    {KEY_LEFT, CTRL, word_left},    {KEY_RIGHT, CTRL, word_right},   {KEY_LEFT, ALT, word_left},        {KEY_RIGHT, ALT, word_right},
    {KEY_UP, ALT, older},           {KEY_DOWN, ALT, newer},          {KEY_UP, CTRL, older},             {KEY_DOWN, CTRL, newer},
    {KEY_PAGE_UP, 0, older},        {KEY_PAGE_DOWN, 0, newer},       {KEY_HOME, 0, home},               {KEY_END, 0, line_end},
    {KEY_HOME, CTRL, entry_start},  {KEY_END, CTRL, entry_end},      {KEY_DELETE, 0, erase},            {KEY_BACKSPACE, 0, erase_back},
    {KEY_BACKSPACE, ALT, kill_word_back}, {KEY_DELETE, CTRL, kill_word}, {KEY_DELETE, ALT, kill_word}, {KEY_BACKSPACE, CTRL, kill_word_back},
    {KEY_BACKSPACE, SHIFT, erase_back},
    {'a', CTRL, line_start},        {'e', CTRL, line_end},           {'b', CTRL, left},                 {'f', CTRL, right},
    {'p', CTRL, up},                {'n', CTRL, down},               {'b', ALT, word_left},             {'f', ALT, word_right},
    {'p', ALT, older},              {'n', ALT, newer},               {'<', ALT, oldest},                {'>', ALT, newest},
    {'d', CTRL, erase_or_end},      {'d', ALT, kill_word},           {'w', CTRL, kill_to_blank},        {'k', CTRL, kill_line},
    {'u', CTRL, kill_line_start},   {'y', CTRL, yank},               {'y', ALT, yank_older},            {'t', CTRL, transpose},
    {'u', ALT, upper},              {'l', ALT, lower},               {'c', ALT, capital},               {'_', CTRL, undo},
    {'/', CTRL, undo},              {'z', ALT, undo},                {'_', ALT, redo},                  {'/', ALT, redo},
    {'r', CTRL, search_back},       {'s', CTRL, search_back},        {'l', CTRL, clear_window},         {'c', CTRL, cancel},
    {'z', CTRL, suspend},           {'g', CTRL, nothing},            {'x', CTRL, control_x},
};

static const Binding *find(const Key *key)
{
    for (size_t i = 0; i < sizeof bindings / sizeof *bindings; i++)
        if (bindings[i].code == key->code && bindings[i].modifiers == key->modifiers) return &bindings[i];
    return NULL;
}

EditAnswer editor_key(Editor *e, const Key *key)
{
    const Binding *binding = find(key);
    bool           after_control_x = e->control_x, walking = e->walking;
    editor_note_clear(e);
    e->control_x = e->walking = false;
    if (after_control_x) {
        if (key->code == 'u') edit_undo(&e->edit);
        return key->code == 'e' ? EDIT_EXTERNAL : EDIT_MORE;
    }
    if (binding) {
        bool walks = binding->action == up || binding->action == down || binding->action == older || binding->action == newer;
        e->walking = walking && walks;
        EditAnswer answer = binding->action(e);
        return answer;
    }
    if (key->code < KEY_UNKNOWN && !(key->modifiers & (KEY_CTRL | KEY_ALT))) editor_insert_char(e, key->code);
    return EDIT_MORE;
}
