-- stack_machine.py in Lua.
local PUSH, LOAD, STORE, ADD, SUB, MUL, LESS, JUMP, JUMP_IF_FALSE, CALL, RETURN, PRINT, HALT = 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
local names = { PUSH = PUSH, LOAD = LOAD, STORE = STORE, ADD = ADD, SUB = SUB, MUL = MUL, LESS = LESS, JUMP = JUMP,
  JUMP_IF_FALSE = JUMP_IF_FALSE, CALL = CALL, RETURN = RETURN, PRINT = PRINT, HALT = HALT }

local function run(code, memory)
  local stack, calls, pc, steps, top, depth, output = {}, {}, 1, 0, 0, 0, {}
  while true do
    local instruction = code[pc]
    local op, arg = instruction[1], instruction[2]
    pc = pc + 1
    steps = steps + 1
    if op == PUSH then
      top = top + 1; stack[top] = arg
    elseif op == LOAD then
      top = top + 1; stack[top] = memory[arg]
    elseif op == STORE then
      memory[arg] = stack[top]; top = top - 1
    elseif op == ADD then
      top = top - 1; stack[top] = stack[top] + stack[top + 1]
    elseif op == SUB then
      top = top - 1; stack[top] = stack[top] - stack[top + 1]
    elseif op == MUL then
      top = top - 1; stack[top] = stack[top] * stack[top + 1] & 0xffffff
    elseif op == LESS then
      top = top - 1; stack[top] = stack[top] < stack[top + 1]
    elseif op == JUMP then
      pc = arg
    elseif op == JUMP_IF_FALSE then
      top = top - 1
      if not stack[top + 1] then pc = arg end
    elseif op == CALL then
      depth = depth + 1; calls[depth] = pc; pc = arg
    elseif op == RETURN then
      pc = calls[depth]; depth = depth - 1
    elseif op == PRINT then
      output[#output + 1] = stack[top]; top = top - 1
    else
      return steps, output
    end
  end
end

local function assemble(source)
  local labels, lines, code = {}, {}, {}
  for line in source:gmatch('[^\n]+') do
    local name, arg = line:match('^%s*(%S+)%s*(%S*)')
    if name and name:sub(-1) == ':' then labels[name:sub(1, -2)] = #lines + 1
    elseif name then lines[#lines + 1] = { name, arg } end
  end
  for i, words in ipairs(lines) do
    local arg = words[2]
    code[i] = { names[words[1]], labels[arg] or (arg:match('^%d+$') and math.tointeger(arg)) or arg }
  end
  return code
end

local program = assemble [[
    PUSH 0
    STORE i
    PUSH 1
    STORE total
loop:
    LOAD i
    PUSH 110000
    LESS
    JUMP_IF_FALSE done
    CALL mix
    LOAD i
    PUSH 1
    ADD
    STORE i
    JUMP loop
mix:
    LOAD total
    PUSH 31
    MUL
    LOAD i
    ADD
    STORE total
    RETURN
done:
    LOAD total
    PRINT
    HALT
]]
local steps, output = 0, nil
for _ = 1, 3 do
  local count
  count, output = run(program, {})
  steps = steps + count
end
print(steps .. ' [' .. table.concat(output, ', ') .. ']')
