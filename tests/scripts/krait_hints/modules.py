# Hints about modules: misspelt, called, with .py
from _hint_cases import show
show("""
import maths
---
import jsn
---
import collection
---
import nothing_like_any_module
---
import random
random(1, 6)
---
import datetime
now = datetime(2024, 1, 1)
""")
