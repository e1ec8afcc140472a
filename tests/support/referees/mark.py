"""Colours cells of a workbook and keeps what they were, as the add-in does: mark.py BEFORE.xlsx MARKED.xlsx PLAN.json

{"record": [[cells of CALOG_MARKS]], "colours": {"D2": "FFFFC7CE"}}
"""

import json
import sys

from openpyxl import load_workbook
from openpyxl.styles import PatternFill

before, marked, plan = sys.argv[1:4]
with open(plan, encoding="utf-8") as file:
    plan = json.load(file)
book = load_workbook(before)
sheet = book.worksheets[0]
for cell, colour in plan["colours"].items():
    sheet[cell].fill = PatternFill("solid", fgColor=colour, bgColor="FF000000")
kept = book.create_sheet("CALOG_MARKS")
kept.sheet_state = "veryHidden"
for line in plan["record"]:
    kept.append(line)
book.save(marked)
