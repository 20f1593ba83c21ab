"""The classes of the nodes of trees, which module ast makes."""
from ast import AST, PyCF_ALLOW_TOP_LEVEL_AWAIT, PyCF_ONLY_AST, PyCF_TYPE_COMMENTS
import ast as _ast_module

globals().update((_name, getattr(_ast_module, _name)) for _name in _ast_module._classes)
globals().update((_name, getattr(_ast_module, _name)) for _name in ("mod", "stmt", "expr", "expr_context", "boolop", "operator", "unaryop", "cmpop",
                                                                  "excepthandler", "pattern", "type_ignore"))
