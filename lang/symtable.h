/* symtable.h -- what each name means where: local, global, free or cell, decided once and for all.
 *
 * A Scope stands for the module, a class body, a function, a lambda or a comprehension. It lists the names that
 * are mentioned in it, in order of first mention, with what was done to them (SymbolFlag) and, after the
 * analysis, what they are (Meaning). Scopes form a tree; each but the module's belongs to one AST node and
 * is found by it. Everything lives in the AST's arena.
 */
#ifndef KRAIT_LANG_SYMTABLE_H
#define KRAIT_LANG_SYMTABLE_H

#include "lang/pointer_map.h"
#include "runtime/str.h"

typedef enum { SCOPE_MODULE, SCOPE_CLASS, SCOPE_FUNCTION, SCOPE_ANNOTATION } ScopeKind;
typedef enum { NO_COMPREHENSION, LIST_COMPREHENSION, DICT_COMPREHENSION, SET_COMPREHENSION, GENERATOR_EXPRESSION } ComprehensionKind;
typedef enum { MEANING_UNKNOWN, MEANING_LOCAL, MEANING_GLOBAL_EXPLICIT, MEANING_GLOBAL_IMPLICIT, MEANING_FREE, MEANING_CELL } Meaning;

enum SymbolFlag {
    SYMBOL_GLOBAL      = 1,    /* declared by `global`                                              */
    SYMBOL_LOCAL       = 2,    /* assigned to                                                       */
    SYMBOL_PARAMETER   = 4,
    SYMBOL_NONLOCAL    = 8,    /* declared by `nonlocal`                                            */
    SYMBOL_USED        = 16,   /* read                                                              */
    SYMBOL_IMPORTED    = 32,
    SYMBOL_ANNOTATED   = 64,
    SYMBOL_ITERATION   = 128,  /* target of a comprehension's `for`                                 */
    SYMBOL_CLASS_FREE  = 256,  /* a class's own name that functions inside want from further out    */
    SYMBOL_UNBOUND     = 512,  /* something may unbind it: del, the end of `except ... as`          */
    SYMBOL_BOUND       = SYMBOL_LOCAL | SYMBOL_PARAMETER | SYMBOL_IMPORTED,
};

typedef struct Symbol {
    Identifier name;           /* mangled            */
    uint32_t   flags;          /* enum SymbolFlag    */
    Meaning    meaning;
} Symbol;

typedef struct Directive { Identifier name; Span span; } Directive; /* global and nonlocal: for messages */

typedef struct Scope Scope;
typedef struct { int count, capacity; Symbol    **items; } SymbolSeq;
typedef struct { int count, capacity; Scope     **items; } ScopeSeq;
typedef struct { int count, capacity; Directive **items; } DirectiveSeq;

struct Scope {
    ScopeKind         kind;
    ComprehensionKind comprehension;
    Identifier        name;
    Scope            *parent;
    ScopeSeq          children;
    SymbolSeq         symbols;     /* in order of first mention                             */
    PointerMap        index;       /* name -> place in symbols                              */
    IdentifierSeq     parameters;  /* mangled; positional, keyword-only, *args, **kwargs    */
    DirectiveSeq      directives;
    int               line;        /* 0: the module                                         */
    bool nested;                   /* inside a function                                     */
    bool is_generator, is_coroutine, has_varargs, has_varkeywords;
    bool needs_class_closure;      /* a class whose methods mention __class__ or super      */
    bool has_walrus;               /* an assignment expression binds names here             */
    /* while it is being built */
    int  in_iterable;              /* inside a comprehension's iterable                     */
    bool in_target;                /* inside a comprehension's target                       */
};

typedef struct SymbolTable {
    AstArena  *arena;
    Borrowed   filename;
    Scope     *module;
    ScopeSeq   scopes;
    PointerMap by_node;            /* AST node -> place in scopes */
    bool       future_annotations;
} SymbolTable;

/* Builds and analyses. NULL with SyntaxError, RecursionError or MemoryError pending. */
SymbolTable *symtable_build(AstModule *module, AstArena *arena, Borrowed filename, bool future_annotations);
/* The scope of a function, class, lambda or comprehension node. */
Scope       *symtable_scope(const SymbolTable *table, const void *node);
/* NULL: the name isn't mentioned there. */
Symbol      *scope_find(const Scope *scope, Identifier mangled);
static inline bool scope_is_function(const Scope *scope) { return scope->kind == SCOPE_FUNCTION; }
/* Decides the meaning of every symbol (symtable_analyse.c). False: SyntaxError pending. */
bool         symtable_analyse(SymbolTable *table);
Symbol      *scope_add(AstArena *arena, Scope *scope, Identifier mangled);
/* --symbols: an indented tree (symtable_print.c). A new str. */
Owned        symtable_print(const SymbolTable *table);

/* The name as the class makes it private: `__x` in class `C` is `_C__x`. Borrowed from the arena (or the name itself);
 * class_name may be NULL. NULL: MemoryError pending. */
Identifier   mangle(AstArena *arena, Identifier class_name, Identifier name);

/* SyntaxError with a place; the text line is read back from the file, as CPython does after parsing. Always false. */
bool         syntax_error_at(Borrowed filename, Span span, const char *format, ...);
/* Bounded recursion of the compiler's stages. False: RecursionError pending. */
bool         compile_enter(int *depth);

#endif
