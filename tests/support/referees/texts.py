"""What openpyxl reads of the first column of a sheet, each with whether its format quotes it: texts.py BOOK.xlsx SHEET"""

import json
import sys

from openpyxl import load_workbook

book, sheet = sys.argv[1:3]
cells = [row[0] for row in load_workbook(book)[sheet].iter_rows()]
facts = [[cell.value, bool(cell.quotePrefix)] for cell in cells if cell.data_type != "f"]
print(json.dumps(facts, ensure_ascii=False, separators=(",", ":")), end="")
