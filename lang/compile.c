/* compile.c -- the one door into lang: text -> AST -> folding -> symbol table -> instructions -> Code.
 *
 * Also here: what all stages of the compiler share, that is errors with a place, warnings, and bounded recursion.
 */
#include "lang/compile.h"
#include "lang/symtable_export.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "gc/refcount.h"
#include "lang/ast_export.h"
#include "lang/ast_import.h"
#include "lang/codegen.h"
#include "lang/diagnostic.h"
#include "lang/fold.h"
#include "lang/parser.h"
#include "runtime/error.h"
#include "runtime/exception.h"
#include "runtime/list.h"
#include "runtime/names.h"

/* -- bounded recursion ------------------------------------------------------------------------------------- */

/* The compiler may nest three times as deep as the program's functions. */
bool compile_enter(int *depth)
{
    enum { SCALE = 3 };
    char here;
    if (++*depth + interp.depth * SCALE <= interp.recursion_limit * SCALE && &here > interp.c_stack_limit) return true;
    if (!error_pending()) raise_error(&exc_RecursionError, "maximum recursion depth exceeded during compilation");
    return false;
}

/* -- errors with a place --------------------------------------------------------------------------------------- */

/* Line `line` of the file with "\n" for any line end, as a new str; NULL without error: there is no such file or line. */
static Owned line_of_file(Borrowed filename, int line)
{
    char  *path = str_to_c(filename), *text = NULL;
    FILE  *file = path ? fopen(path, "rb") : NULL;
    size_t length = 0;
    Owned  result = NULL;
    free(path);
    if (!file) return NULL;
    FILE *copy = open_memstream(&text, &length);
    for (int i = 1, c; copy && i <= line && (c = getc(file)) != EOF;) {
        if (c == '\r') {
            if ((c = getc(file)) != '\n') ungetc(c, file);
            c = '\n';
        }
        if (i == line) putc(c, copy);
        i += c == '\n';
    }
    fclose(file);
    if (copy) fclose(copy);
    if (length) {
        result = str_from_utf8(text, (int64_t)length);
        if (!result) error_clear();
    }
    free(text);
    return result;
}

static bool raise_at(Borrowed filename, Position at, const char *format, va_list arguments)
{
    Owned message = str_format_va(format, arguments);
    if (!message) return false;
    char *text = str_to_c(message);
    Owned line = line_of_file(filename, at.line);
    if (!text) raise_no_memory();
    else raise_syntax_error(&exc_SyntaxError, text, filename, at.line, at.column + 1, at.end_line, at.end_column + 1, line);
    free(text);
    ref_drop_maybe(line);
    ref_drop(message);
    return false;
}

/* The stage between parser and code generator sets the place after the exception is made: it is not among the arguments. */
static void place_as_attributes(void)
{
    if (!error_is(&exc_SyntaxError)) return;
    SyntaxException *e    = AS(SyntaxException, interp.raised);
    Owned            args = tuple_pack(1, e->message);
    if (!args) return;
    ref_drop(OBJ(e->base.args));
    e->base.args = AS(Tuple, args);
    ref_set(&e->print_file_and_line, none_new());
}

bool syntax_error_at(Borrowed filename, Span span, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    raise_at(filename, position_of(span), format, arguments);
    va_end(arguments);
    place_as_attributes();
    return false;
}

void compile_trouble(Compiler *c, const char *format, ...)
{
    va_list arguments;
    if (!c->failed) {
        va_start(arguments, format);
        raise_at(c->filename, c->unit->at, format, arguments);
        va_end(arguments);
    }
    c->failed = true;
}

void compile_warning(Compiler *c, const char *format, ...)
{
    if (c->failed) return;
    va_list arguments;
    va_start(arguments, format);
    Owned message = str_format_va(format, arguments);
    va_end(arguments);
    if (!message) c->failed = true;
    else if (!warn_at(&exc_SyntaxWarning, c->filename, c->unit->at.line, "%U", message)) {
        if (error_clear_if(&exc_SyntaxWarning)) compile_trouble(c, "%U", message); /* the filter says: an error */
        c->failed = true;
    }
    ref_drop_maybe(message);
}

/* -- from __future__ import ... -------------------------------------------------------------------------------------- */

/* These errors know where they start, not where they end. */
static bool future_trouble(Compiler *c, int line, int offset, const char *format, const Str *name)
{
    Span at = { line, offset - 1, line, -1 };
    syntax_error_at(c->filename, at, format, name);
    if (error_is(&exc_SyntaxError)) ref_set(&AS(SyntaxException, interp.raised)->end_offset, none_new());
    return false;
}

static bool future_feature(Compiler *c, const Stmt *s, const Str *name)
{
    static const char *const features[] = {
        "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function",
        "unicode_literals", "barry_as_FLUFL", "generator_stop",
    };
    int offset = s->span.column + 1;
    if (str_equal_c(name, "annotations")) {
        c->future_annotations = true;
        return true;
    }
    for (size_t i = 0; i < sizeof features / sizeof *features; i++)
        if (str_equal_c(name, features[i])) return true;
    if (str_equal_c(name, "braces")) return future_trouble(c, s->span.line, offset, "not a chance", name);
    return future_trouble(c, s->span.line, offset, "future feature %U is not defined", name);
}

/* As in CPython, .__future__ is no other. */
static bool is_future_import(const Stmt *s)
{
    return s->kind == STMT_IMPORTFROM && s->ImportFrom.module && str_equal_c(AS(Str, s->ImportFrom.module), "__future__");
}

/* They may follow a doc string and each other, nothing else. */
static bool read_futures(Compiler *c, const AstModule *module)
{
    bool late = false;
    int  line = 0;
    for (int i = 0; i < module->body.count; i++) {
        const Stmt *s = module->body.items[i];
        if (late && s->span.line > line) return true;
        line = s->span.line;
        if (is_future_import(s)) {
            if (late) return future_trouble(c, line, s->span.column, "from __future__ imports must occur at the beginning of the file", NULL);
            for (int k = 0; k < s->ImportFrom.names.count; k++)
                if (!future_feature(c, s, AS(Str, s->ImportFrom.names.items[k]->name))) return false;
            c->future_line = s->span.line;
        } else if (i > 0 || !has_docstring(&module->body)) late = true;
    }
    return true;
}

/* -- modules --------------------------------------------------------------------------------------------------------------- */

static Code *compile_module(Compiler *c, AstModule *module)
{
    if (!unit_begin(c, UNIT_MODULE, OBJ(names.module_), module, 1)) return NULL;
    c->unit->at = (Position){ 1, 1, 0, 0 };
    if (module->kind == MODULE_EXPRESSION) {
        gen_expr(c, module->expression);
        emit_return(c);
    } else if (module->kind == MODULE_INTERACTIVE) {
        c->interactive = true;
        gen_body(c, &module->body);
    } else gen_body(c, &module->body);
    return unit_end(c);
}

static bool read_options(Compiler *c, AstModule *module, const CompileOptions *options)
{
    c->optimize           = options->optimize;
    c->future_annotations = options->flags & COMPILE_FUTURE_ANNOTATIONS;
    c->top_level_await    = options->flags & COMPILE_TOP_LEVEL_AWAIT;
    return read_futures(c, module);
}

static bool find_symbols(Compiler *c, AstModule *module)
{
    c->symbols = symtable_build(module, c->arena, c->filename, c->future_annotations);
    return c->symbols != NULL;
}

static bool prepare(Compiler *c, AstModule *module, const CompileOptions *options)
{
    return read_options(c, module, options) && fold_module(module, c->arena, c->optimize, c->future_annotations) && find_symbols(c, module);
}

static Owned compile_tree(AstModule *module, AstArena *arena, Str *filename, const CompileOptions *options)
{
    Compiler c    = { .arena = arena, .filename = OBJ(filename) };
    Code    *code = prepare(&c, module, options) ? compile_module(&c, module) : NULL;
    while (c.unit) unit_abandon(&c); /* after a failure */
    return ref_keep_maybe(OBJ(code));
}

/* -- the door ------------------------------------------------------------------------------------------------------------------ */

static Source *open_source(const char *text, int64_t bytes, Str *filename, int flags)
{
    SourceOrigin origin = flags & COMPILE_FILE ? SOURCE_FROM_FILE : flags & COMPILE_BYTES ? SOURCE_FROM_BYTES : SOURCE_FROM_STR;
    Source *source = source_new(text, (size_t)bytes, OBJ(filename), origin);
    if (source && flags & COMPILE_MODULE) source->lines_read_back = true;
    if (source) source->may_go_on = flags & COMPILE_MAY_GO_ON, source->typed = flags & COMPILE_PROMPT;
    return source;
}

/* CPython looks for the lines of whatever bears the name of a file there. */
static bool names_a_file(const Str *filename)
{
    struct stat info;
    char *path = str_to_c(OBJ(filename));
    bool  file = path && stat(path, &info) == 0 && S_ISREG(info.st_mode);
    free(path);
    return file;
}

static bool is_compound(const Stmt *stmt)
{
    switch (stmt->kind) {
    case STMT_FUNCTIONDEF: case STMT_ASYNCFUNCTIONDEF: case STMT_CLASSDEF: case STMT_FOR: case STMT_ASYNCFOR: case STMT_WHILE:
    case STMT_IF: case STMT_WITH: case STMT_ASYNCWITH: case STMT_MATCH: case STMT_TRY: case STMT_TRYSTAR: return true;
    default: return false;
    }
}

/* At a prompt a compound statement ends with an empty line: its last line must have an end, unless it's in a block. */
static bool is_complete(const AstModule *module, const Source *source, const char *text, int64_t bytes, int flags)
{
    if (module->body.count != 1 || !is_compound(module->body.items[0]) || !bytes || text[bytes - 1] == '\n') return true;
    int     line  = 1;
    int64_t start = 0;
    for (int64_t i = 0; i < bytes; i++)
        if (text[i] == '\n') line++, start = i + 1;
    bool        in_block = text[start] == ' ' || text[start] == '\t';
    const char *first    = text + start + strspn(text + start, " \t");
    if (*first == '#') in_block = false;
    if (in_block && !(flags & COMPILE_DONT_IMPLY_DEDENT)) return true;
    Diagnostic diagnostic;
    diagnostic_set(&diagnostic, DIAGNOSTIC_SYNTAX, source->may_go_on ? "incomplete input" : "invalid syntax");
    if (source->may_go_on) diagnostic_place(&diagnostic, source, line, (int)(bytes - start), line, -1, LINE_ALONE);
    else diagnostic_place(&diagnostic, source, line, 0, line, 0, LINE_ALONE);
    return diagnostic_raise(&diagnostic, source);
}

Owned compile_source(const char *text, int64_t bytes, Str *filename, const CompileOptions *options)
{
    static const ParseMode modes[] = {
        [COMPILE_EXEC] = PARSE_FILE, [COMPILE_EVAL] = PARSE_EXPRESSION, [COMPILE_SINGLE] = PARSE_SINGLE,
        [COMPILE_BLOCK] = PARSE_FILE,
    };
    Owned      code   = NULL;
    Source    *source = open_source(text, bytes, filename, options->flags);
    if (source && options->mode == COMPILE_EXEC && !source->from_file) source->lines_read_back |= names_a_file(filename);
    AstArena  *arena  = source ? ast_arena_new() : NULL;
    AstModule *module = arena ? parse_source(source, modes[options->mode], arena) : NULL;
    if (module && options->mode == COMPILE_BLOCK) module->kind = MODULE_INTERACTIVE;
    if (module && (options->mode != COMPILE_SINGLE || is_complete(module, source, text, bytes, options->flags))) code = compile_tree(module, arena, filename, options);
    ast_arena_free(arena);
    source_free(source);
    return code;
}

Owned compile_objects(Borrowed root, Str *filename, const CompileOptions *options, Dict *classes)
{
    AstArena  *arena  = ast_arena_new();
    AstModule *module = arena ? ast_import(root, classes, arena) : NULL;
    Owned      code   = module ? compile_tree(module, arena, filename, options) : NULL;
    ast_arena_free(arena);
    return code;
}

/* -- showing the stages ------------------------------------------------------------------------------------------------------------ */

typedef struct Text { FILE *out; char *data; size_t length; } Text;

static bool text_open(Text *t)
{
    *t = (Text){ 0 };
    t->out = open_memstream(&t->data, &t->length);
    if (!t->out) raise_no_memory();
    return t->out != NULL;
}

static Owned text_close(Text *t, bool ok)
{
    fclose(t->out);
    Owned result = ok ? str_from_utf8(t->data, (int64_t)t->length) : NULL;
    free(t->data);
    return result;
}

Owned dump_tokens(const char *text, int64_t bytes, Str *filename)
{
    Text    t;
    Owned   result = NULL;
    Source *source = open_source(text, bytes, filename, COMPILE_FILE);
    if (source && text_open(&t)) result = text_close(&t, tokens_print(source, t.out));
    source_free(source);
    return result;
}

static ParseMode parse_mode(CompileMode mode)
{
    return mode == COMPILE_EVAL ? PARSE_EXPRESSION : mode == COMPILE_SINGLE ? PARSE_SINGLE : PARSE_FILE;
}

Owned dump_ast(const char *text, int64_t bytes, Str *filename, CompileMode mode)
{
    Text       t;
    Owned      result = NULL;
    ParseMode  how    = parse_mode(mode);
    Source    *source = open_source(text, bytes, filename, COMPILE_FILE);
    AstArena  *arena  = source ? ast_arena_new() : NULL;
    AstModule *module = arena ? parse_source(source, how, arena) : NULL;
    if (module && text_open(&t)) result = text_close(&t, ast_print(module, t.out));
    ast_arena_free(arena);
    source_free(source);
    return result;
}

Owned parse_to_objects(const char *text, int64_t bytes, Str *filename, const CompileOptions *options, Dict *classes)
{
    ParseMode  how    = parse_mode(options->mode);
    Source    *source = open_source(text, bytes, filename, options->flags);
    AstArena  *arena  = source ? ast_arena_new() : NULL;
    AstModule *module = arena ? parse_source(source, how, arena) : NULL;
    Owned      result = module ? ast_export(module, classes) : NULL;
    ast_arena_free(arena);
    source_free(source);
    return result;
}

/* The symbol table of some text, as `made` makes something of it: of the text as it was written (folding takes __debug__ away). */
static Owned with_symbols(const char *text, int64_t bytes, Str *filename, const CompileOptions *options, Owned (*made)(const SymbolTable *table))
{
    Owned      result = NULL;
    Source    *source = open_source(text, bytes, filename, options->flags);
    AstArena  *arena  = source ? ast_arena_new() : NULL;
    AstModule *module = arena ? parse_source(source, parse_mode(options->mode), arena) : NULL;
    Compiler   c      = { .arena = arena, .filename = OBJ(filename) };
    if (module && read_options(&c, module, options) && find_symbols(&c, module)) result = made(c.symbols);
    ast_arena_free(arena);
    source_free(source);
    return result;
}

Owned dump_symbols(const char *text, int64_t bytes, Str *filename)
{
    CompileOptions options = { COMPILE_EXEC, COMPILE_FILE, 0 };
    return with_symbols(text, bytes, filename, &options, symtable_print);
}

Owned symbols_to_objects(const char *text, int64_t bytes, Str *filename, const CompileOptions *options)
{
    return with_symbols(text, bytes, filename, options, symtable_export);
}
