# Days of the week and leap years without a library, compared with one.
import datetime

def leap(year): return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
def days_in(year, month): return 31 if month in (1, 3, 5, 7, 8, 10, 12) else 30 if month != 2 else 28 + leap(year)
def weekday(year, month, day):
    shifts = (0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4)
    year -= month < 3
    return (year + year // 4 - year // 100 + year // 400 + shifts[month - 1] + day - 1) % 7

print([year for year in (1600, 1700, 1900, 1996, 2000, 2023, 2024, 2100) if leap(year)])
wrong = 0
for year in range(1890, 2110, 7):
    for month in range(1, 13):
        for day in (1, 15, days_in(year, month)):
            wrong += weekday(year, month, day) != datetime.date(year, month, day).weekday()
print("wrong:", wrong)
def calendar(year, month):
    print(f"{datetime.date(year, month, 1):%B %Y}".center(20).rstrip())
    print("Mo Tu We Th Fr Sa Su")
    cells = ["  "] * weekday(year, month, 1) + [f"{d:>2}" for d in range(1, days_in(year, month) + 1)]
    for start in range(0, len(cells), 7):
        print(" ".join(cells[start:start + 7]))
calendar(2024, 2)
calendar(2023, 10)
