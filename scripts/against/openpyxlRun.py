"""Reading and writing with openpyxl: `openpyxlRun.py read FILE`, `openpyxlRun.py copy FILE COPY` (values only)."""

import json
import sys

from openpyxl import Workbook, load_workbook

task, path = sys.argv[1:3]
sheet = load_workbook(path, read_only=True).worksheets[0]
target = Workbook(write_only=True) if task == "copy" else None
written = target.create_sheet("Feuil1") if target else None
cells = 0
for row in sheet.iter_rows(values_only=True):
    cells += sum(value is not None for value in row)
    if written is not None:
        written.append(row)
if target:
    target.save(sys.argv[3])
print(json.dumps({"cells": cells}))
