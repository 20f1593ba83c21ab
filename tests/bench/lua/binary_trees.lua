-- binary_trees.py in Lua.
local Node = {}
Node.__index = Node

local function new(left, right) return setmetatable({ left = left, right = right }, Node) end

local function build(depth)
  if depth == 0 then return new(nil, nil) end
  return new(build(depth - 1), build(depth - 1))
end

local function count(node)
  if node.left == nil then return 1 end
  return 1 + count(node.left) + count(node.right)
end

local function as_tuples(depth)
  if depth == 0 then return nil end
  return { as_tuples(depth - 1), as_tuples(depth - 1) }
end

local function count_tuples(tree)
  return tree == nil and 1 or 1 + count_tuples(tree[1]) + count_tuples(tree[2])
end

local long_lived = build(16)
for depth = 4, 16, 4 do
  local trees, total = 1 << (16 - depth), 0
  for _ = 1, trees do total = total + count(build(depth)) end
  print(depth .. ' ' .. trees .. ' ' .. total)
end
local tuples = 0
for _ = 1, 60 do tuples = tuples + count_tuples(as_tuples(12)) end
print(count(long_lived) .. ' ' .. tuples)
