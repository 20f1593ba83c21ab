import _tb_broken
