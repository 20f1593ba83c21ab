-- float_loop.py in Lua.
local function logistic(rate, steps)
  local x, total = 0.5, 0.0
  for _ = 1, steps do
    x = rate * x * (1.0 - x)
    total = total + x
  end
  return total / steps
end

local function integrate(a, b, steps)
  local width = (b - a) / steps
  local area, x = 0.0, a + width / 2
  for _ = 1, steps do
    area = area + (4.0 / (1.0 + x * x)) * width
    x = x + width
  end
  return area
end

local function leibniz(terms)
  local pi, sign = 0.0, 1.0
  for k = 0, terms - 1 do
    pi = pi + sign / (2 * k + 1)
    sign = -sign
  end
  return 4 * pi
end

print(string.format('%.6f %.9f %.7f', logistic(3.7, 3600000), integrate(0.0, 1.0, 3600000), leibniz(3600000)))
