# A script that ends.
import sys
print('printed')
sys.stdout.write('written\n'); print('to stderr', file=sys.stderr); sys.stderr.write('also\n')
