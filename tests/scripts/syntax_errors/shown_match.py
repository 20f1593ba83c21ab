match 5:
    case x: pass
    case y: pass
