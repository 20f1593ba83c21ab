name = 'package ' + __name__
gamma = 'attribute gamma'
exported = 'by all'
__all__ = ['exported', 'alpha']
