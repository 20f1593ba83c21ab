text = """opened
and never closed
