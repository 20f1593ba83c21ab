# objects: Boxes whose values hang together by constraints, which a planner puts into an order that satisfies them.

class Variable:
    def __init__(self, name, value):
        self.name, self.value = name, value
        self.constraints, self.determined_by, self.mark = [], None, 0


class Constraint:
    strength = 1

    def __init__(self, *variables):
        self.variables = variables
        for v in variables:
            v.constraints.append(self)

    def output(self):
        return self.variables[-1]

    def inputs(self):
        return self.variables[:-1]

    def execute(self):
        raise NotImplementedError


class Equal(Constraint):
    def execute(self):
        self.variables[1].value = self.variables[0].value


class Scale(Constraint):
    strength = 2

    def __init__(self, source, scale, offset, target):
        super().__init__(source, scale, offset, target)

    def execute(self):
        source, scale, offset, target = self.variables
        target.value = source.value * scale.value + offset.value


class Stay(Constraint):
    strength = 3

    def execute(self):
        pass


class Planner:
    def __init__(self):
        self.mark = 0

    def plan_from(self, variable):
        self.mark += 1
        mark, plan, todo = self.mark, [], [variable]
        variable.mark = mark
        while todo:
            v = todo.pop()
            for c in v.constraints:
                out = c.output()
                if out is v or out.mark == mark or isinstance(c, Stay):
                    continue
                if all(i.mark == mark or not i.constraints or i.determined_by is None for i in c.inputs()):
                    out.mark, out.determined_by = mark, c
                    plan.append(c)
                    todo.append(out)
        return plan


def chain(n, rounds):
    variables = [Variable(f'v{i}', i) for i in range(n)]
    for a, b in zip(variables, variables[1:]):
        Equal(a, b)
    Stay(variables[-1])
    planner, checksum = Planner(), 0
    for i in range(rounds):
        variables[0].value = i
        for constraint in planner.plan_from(variables[0]):
            constraint.execute()
        checksum += variables[-1].value
    return checksum


def projection(n, rounds):
    scale, offset = Variable('scale', 10), Variable('offset', 1000)
    sources = [Variable(f's{i}', i) for i in range(n)]
    targets = [Variable(f't{i}', i) for i in range(n)]
    for s, t in zip(sources, targets):
        Stay(s)
        Scale(s, scale, offset, t)
    planner, checksum = Planner(), 0
    for i in range(rounds):
        changed = scale if i & 1 else offset
        changed.value += i % 5
        plan = planner.plan_from(changed)
        for constraint in plan:
            constraint.execute()
        checksum += sum(t.value for t in targets) % 1_000_003 + len(plan)
    return checksum


print(chain(900, 500), projection(900, 500))
