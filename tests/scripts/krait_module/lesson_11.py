# (needs pools) The lesson on arenas, pools and blocks.
with open('../../../examples/11_arenas_pools_blocks.py') as file:
    exec(compile(file.read(), 'lesson', 'exec'))
