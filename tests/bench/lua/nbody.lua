-- nbody.py in Lua.
local function body(x, y, z, vx, vy, vz, mass)
  return { x = x, y = y, z = z, vx = vx, vy = vy, vz = vz, mass = mass }
end

local function solar_system()
  local bodies = { body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 40.0) }
  for _, row in ipairs { { 5.0, 0.02, 0.04 }, { 9.5, 0.04, 0.011 }, { 19.2, 0.01, 0.0017 }, { 30.1, 0.03, 0.002 } } do
    local distance, tilt, mass = row[1], row[2], row[3]
    local speed = (40.0 / distance) ^ 0.5
    bodies[#bodies + 1] = body(distance, 0.0, distance * tilt, 0.0, speed, speed * tilt, mass)
  end
  return bodies
end

local function advance(bodies, dt, steps)
  local pairs_of = {}
  for i = 1, #bodies do
    for j = i + 1, #bodies do pairs_of[#pairs_of + 1] = { bodies[i], bodies[j] } end
  end
  for _ = 1, steps do
    for k = 1, #pairs_of do
      local pair = pairs_of[k]
      local a, b = pair[1], pair[2]
      local dx, dy, dz = a.x - b.x, a.y - b.y, a.z - b.z
      local square = dx * dx + dy * dy + dz * dz
      local pull = dt / (square * square ^ 0.5)
      a.vx = a.vx - dx * b.mass * pull
      a.vy = a.vy - dy * b.mass * pull
      a.vz = a.vz - dz * b.mass * pull
      b.vx = b.vx + dx * a.mass * pull
      b.vy = b.vy + dy * a.mass * pull
      b.vz = b.vz + dz * a.mass * pull
    end
    for k = 1, #bodies do
      local one = bodies[k]
      one.x = one.x + dt * one.vx
      one.y = one.y + dt * one.vy
      one.z = one.z + dt * one.vz
    end
  end
end

local function energy(bodies)
  local total = 0.0
  for i = 1, #bodies do
    local a = bodies[i]
    total = total + 0.5 * a.mass * (a.vx ^ 2 + a.vy ^ 2 + a.vz ^ 2)
    for j = i + 1, #bodies do
      local b = bodies[j]
      total = total - a.mass * b.mass / ((a.x - b.x) ^ 2 + (a.y - b.y) ^ 2 + (a.z - b.z) ^ 2) ^ 0.5
    end
  end
  return total
end

local bodies = solar_system()
local before = energy(bodies)
advance(bodies, 0.01, 120000)
print(string.format('%.9f %.9f', before, energy(bodies)))
