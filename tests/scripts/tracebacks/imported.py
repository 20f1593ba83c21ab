import _tb_module
_tb_module.outer(0)
