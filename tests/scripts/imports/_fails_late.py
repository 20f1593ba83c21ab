import sys
kept = 1
sys._failed = sys.modules[__name__]
raise ValueError('late')
