"""What openpyxl finds different in two workbooks, as JSON: compare.py BEFORE.xlsx AFTER.xlsx

{"cells": {"Sheet!A1": [before, after]}, "other": ["what differs, in words"], "sheets": [names after]}
"""

import json
import sys
import zipfile

from openpyxl import load_workbook


def cell_look(cell):
    return {
        "number_format": cell.number_format,
        "font": repr(cell.font),
        "fill": repr(cell.fill),
        "border": repr(cell.border),
        "alignment": repr(cell.alignment),
        "protection": repr(cell.protection),
        "comment": cell.comment and (cell.comment.text, cell.comment.author),
        "hyperlink": cell.hyperlink and cell.hyperlink.target,
    }


def sheet_facts(sheet):
    return {
        "state": sheet.sheet_state,
        "freeze": sheet.freeze_panes,
        "filter": repr(sheet.auto_filter),
        "merged": sorted(str(area) for area in sheet.merged_cells.ranges),
        "widths": {key: (one.width, one.hidden) for key, one in sorted(sheet.column_dimensions.items())},
        "heights": {key: (one.height, one.hidden) for key, one in sorted(sheet.row_dimensions.items()) if one.height or one.hidden},
        "validations": [repr(one) for one in sheet.data_validations.dataValidation],
        "conditional": [(str(one.sqref), [repr(rule) for rule in one.rules]) for one in sheet.conditional_formatting],
        "protection": repr(sheet.protection),
        "tables": {name: repr(one) for name, one in sheet.tables.items()},
        "charts": len(sheet._charts),
        "print": (repr(sheet.page_setup), sheet.print_title_rows, sheet.oddHeader.center.text, sheet.oddFooter.center.text, repr(sheet.page_margins)),
        "properties": repr(sheet.sheet_properties),
        "views": repr(sheet.views),
    }


before, after = (load_workbook(path) for path in sys.argv[1:3])
cells, other = {}, []
for sheet in before.worksheets:
    now = after[sheet.title]
    for name, value in sheet_facts(sheet).items():
        if sheet_facts(now)[name] != value:
            other.append(f"{sheet.title}: {name}: {value} -> {sheet_facts(now)[name]}")
    for row in range(1, max(sheet.max_row, now.max_row) + 1):
        for column in range(1, max(sheet.max_column, now.max_column) + 1):
            old, new = sheet.cell(row, column), now.cell(row, column)
            if old.value != new.value:
                cells[f"{sheet.title}!{new.coordinate}"] = [old.value, new.value]
            for name, value in cell_look(old).items():
                if cell_look(new)[name] != value:
                    other.append(f"{sheet.title}!{new.coordinate}: {name}")
            if isinstance(new.value, str) and new.data_type == "f" and old.data_type != "f":
                other.append(f"{sheet.title}!{new.coordinate} became a formula")
names = [repr(book.defined_names) for book in (before, after)]
if names[0] != names[1]:
    other.append(f"names: {names}")
for fact in ("properties", "security"):
    if repr(getattr(before, fact)) != repr(getattr(after, fact)):
        other.append(fact)
with zipfile.ZipFile(sys.argv[1]) as one, zipfile.ZipFile(sys.argv[2]) as two:
    if two.testzip():
        other.append("zip: bad entry")
    for name in one.namelist():
        if name not in two.namelist():
            other.append(f"part {name} is gone")
        elif one.read(name) != two.read(name):
            cells.setdefault("parts", []).append(name)
print(json.dumps({"cells": cells, "other": other, "sheets": after.sheetnames}, default=str))
