-- linked_list.py in Lua.
local function cell(value, next) return { value = value, next = next } end

local function from_range(n)
  local head = nil
  while n > 0 do
    n = n - 1
    head = cell(n, head)
  end
  return head
end

local function reversed_list(c)
  local result = nil
  while c ~= nil do c.next, result, c = result, c, c.next end
  return result
end

local function total(c)
  local s = 0
  while c ~= nil do
    s = s + c.value
    c = c.next
  end
  return s
end

local function merged(a, b)
  local head = cell(nil, nil)
  local tail = head
  while a and b do
    if a.value <= b.value then tail.next, a = a, a.next else tail.next, b = b, b.next end
    tail = tail.next
  end
  tail.next = a or b
  return head.next
end

local Both = {}
Both.__index = Both

local function both(value)
  local b = setmetatable({ value = value }, Both)
  b.before, b.after = b, b
  return b
end

function Both:insert(value)
  local new = both(value)
  new.before, new.after = self, self.after
  self.after.before = new
  self.after = new
  return new
end

function Both:remove()
  self.before.after, self.after.before = self.after, self.before
  self.before, self.after = nil, nil
  return self.value
end

local numbers = reversed_list(from_range(450000))
print(total(numbers) .. ' ' .. numbers.value)
numbers = merged(reversed_list(numbers), from_range(300000))
print(total(numbers))
numbers = nil
local ring = both(0)
for i = 0, 249999 do ring:insert(i) end
local removed = 0
while ring.after ~= ring do removed = removed + ring.after:remove() end
print(removed)
