value = 'namespace'
