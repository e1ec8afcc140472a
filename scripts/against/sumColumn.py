"""Sum of a column of a CSV, in cents: `sumColumn.py FILE HEADER`."""

import csv
import json
import sys
from decimal import Decimal

with open(sys.argv[1], encoding="utf8", newline="") as file:
    lines = list(csv.reader(file))
column = lines[0].index(sys.argv[2])
print(json.dumps({"cents": int(sum(Decimal(line[column] or "0") for line in lines[1:]) * 100)}))
