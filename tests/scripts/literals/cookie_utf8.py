#!/usr/bin/env krait
# vim: set fileencoding=utf-8 :
print("é☃")
