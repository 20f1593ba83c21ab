# objects: A small operating system: tasks of several kinds pass packets by way of queues.

class Packet:
    def __init__(self, owner, kind, hops):
        self.owner, self.kind, self.hops, self.next = owner, kind, hops, None


class Queue:
    def __init__(self):
        self.first = self.last = None
        self.size = 0

    def put(self, packet):
        packet.next = None
        if self.last is None:
            self.first = packet
        else:
            self.last.next = packet
        self.last = packet
        self.size += 1

    def get(self):
        packet = self.first
        self.first = packet.next
        if self.first is None:
            self.last = None
        self.size -= 1
        return packet


class Task:
    def __init__(self, number, priority):
        self.number, self.priority = number, priority
        self.inbox, self.handled, self.waiting = Queue(), 0, False

    def ready(self):
        return self.inbox.size > 0 and not self.waiting

    def run(self, system):
        self.handled += 1
        self.handle(system, self.inbox.get())


class Worker(Task):
    def __init__(self, number, priority):
        super().__init__(number, priority)
        self.state = number

    def handle(self, system, packet):
        self.state = (self.state * 214013 + 2531011) & 0xffffff
        packet.hops += 1
        packet.kind = 'device' if self.state & 4 else 'work'
        system.send(self.state >> 3, packet)


class Device(Task):
    def handle(self, system, packet):
        packet.hops += 2
        if packet.hops % 5 == 0:
            self.waiting = True
            system.wake_later(self)
        packet.kind = 'work'
        system.send(packet.hops + self.number, packet)


class Idle(Task):
    def ready(self):
        return True

    def run(self, system):
        self.handled += 1
        system.wake_one()


class System:
    def __init__(self, workers, devices, packets):
        self.workers = [Worker(i, 10 + i) for i in range(workers)]
        self.devices = [Device(i, 50 + i) for i in range(devices)]
        self.tasks = sorted(self.workers + self.devices + [Idle(0, 0)], key=lambda t: -t.priority)
        self.asleep, self.sent = [], 0
        for i in range(packets):
            self.send(i, Packet(i, 'work', 0))

    def send(self, hint, packet):
        self.sent += 1
        group = self.devices if packet.kind == 'device' else self.workers
        group[hint % len(group)].inbox.put(packet)

    def wake_later(self, task):
        self.asleep.append(task)

    def wake_one(self):
        if self.asleep:
            self.asleep.pop(0).waiting = False

    def run(self, steps):
        for step in range(steps):
            for task in self.tasks:
                if task.ready():
                    task.run(self)
                    break


system = System(6, 4, 20)
system.run(600_000)
print(system.sent, [t.handled for t in system.tasks], len(system.asleep))
