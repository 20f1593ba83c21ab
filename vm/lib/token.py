"""The numbers of tokens, as module tokenize gives them."""

__all__ = ["tok_name", "ISTERMINAL", "ISNONTERMINAL", "ISEOF", "EXACT_TOKEN_TYPES"]

_NAMES = ("ENDMARKER NAME NUMBER STRING NEWLINE INDENT DEDENT LPAR RPAR LSQB RSQB COLON COMMA SEMI PLUS MINUS STAR SLASH VBAR AMPER LESS GREATER "
          "EQUAL DOT PERCENT LBRACE RBRACE EQEQUAL NOTEQUAL LESSEQUAL GREATEREQUAL TILDE CIRCUMFLEX LEFTSHIFT RIGHTSHIFT DOUBLESTAR PLUSEQUAL "
          "MINEQUAL STAREQUAL SLASHEQUAL PERCENTEQUAL AMPEREQUAL VBAREQUAL CIRCUMFLEXEQUAL LEFTSHIFTEQUAL RIGHTSHIFTEQUAL DOUBLESTAREQUAL "
          "DOUBLESLASH DOUBLESLASHEQUAL AT ATEQUAL RARROW ELLIPSIS COLONEQUAL OP AWAIT ASYNC TYPE_IGNORE TYPE_COMMENT SOFT_KEYWORD ERRORTOKEN "
          "COMMENT NL ENCODING N_TOKENS").split()
_TEXTS = ("( ) [ ] : , ; + - * / | & < > = . % { } == != <= >= ~ ^ << >> ** += -= *= /= %= &= |= ^= <<= >>= **= // //= @ @= -> ... :=").split()

tok_name = {}
for _number, _name in enumerate(_NAMES):
    globals()[_name] = _number
    tok_name[_number] = _name
    __all__.append(_name)
NT_OFFSET = 256
tok_name[NT_OFFSET] = "NT_OFFSET"
__all__.append("NT_OFFSET")
EXACT_TOKEN_TYPES = dict(sorted((_text, _number) for _number, _text in enumerate(_TEXTS, LPAR)))
del tok_name[N_TOKENS], tok_name[NT_OFFSET]
tok_name[N_TOKENS], tok_name[NT_OFFSET] = "N_TOKENS", "NT_OFFSET"


def ISTERMINAL(x):
    """Whether it is the number of a token."""
    return x < NT_OFFSET


def ISNONTERMINAL(x):
    """Whether it is the number of a rule of the grammar."""
    return x >= NT_OFFSET


def ISEOF(x):
    """Whether it is the end."""
    return x == ENDMARKER
