# A file of the program that has the name of a standard module
import os, sys, tempfile
import _hints
with tempfile.TemporaryDirectory() as folder:
    sys.path.insert(0, folder)
    with open(os.path.join(folder, "secrets.py"), "w") as file: file.write("token = 1\n")
    with open(os.path.join(folder, "colorsys.py"), "w") as file: file.write("from colorsys import rgb_to_hsv\n")
    import secrets
    try: secrets.token_hex()
    except AttributeError as e: print(_hints.hint(e))
    try: from secrets import choice
    except ImportError as e: print(_hints.hint(e))
    try: import colorsys
    except ImportError as e: print(_hints.hint(e))
    try: import secrets.py
    except ImportError as e: print(_hints.hint(e))
    os.mkdir(os.path.join(folder, "data"))
    with open(os.path.join(folder, "data", "prices.csv"), "w") as file: pass
    try: open(os.path.join(folder, "data", "price.csv"))
    except FileNotFoundError as e: print(_hints.hint(e))
    try: open(os.path.join(folder, "data", "nothing.txt"))
    except FileNotFoundError as e: print(_hints.hint(e))
    try: open("no_such_folder/nothing.txt")
    except FileNotFoundError as e: print(_hints.hint(e))
