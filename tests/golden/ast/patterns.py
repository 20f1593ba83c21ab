match command.split():
    case 'go', ('north' | 'south') as way if way: pass
    case [1, -2.5, 3+4j, *rest]: pass
    case {'key': value, Color.RED: _, **others}: pass
    case Point(0, y=None) | module.Point(): pass
    case (True) | []: pass
    case _: pass
