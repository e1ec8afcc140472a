"""Writes a workbook with all that must survive when cells are filled in: build.py OUT.xlsx"""

import sys
from datetime import date

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo

ROWS = 40
book = Workbook()
sheet = book.active
sheet.title = "Feuil1 & co"
headers = ["Matricule", "Echelle", "Date", "Montant", "Double", "Accord", "Remarques"]
thin = Side(style="thin", color="FF336699")
for column, header in enumerate(headers, 1):
    cell = sheet.cell(1, column, header)
    cell.font = Font(bold=True, color="FFFFFFFF", name="Arial", size=12)
    cell.fill = PatternFill("solid", fgColor="FF1F4E78")
    cell.alignment = Alignment(horizontal="center", wrap_text=True)
for row in range(2, ROWS + 2):
    sheet.cell(row, 1, f"44-{row:05d}-00")
    sheet.cell(row, 2, "AA1" if row % 2 else "old")
    sheet.cell(row, 3, date(2007, 1, row % 28 + 1)).number_format = "dd/mm/yyyy"
    amount = sheet.cell(row, 4, 20000 + row / 4)
    amount.number_format = '#,##0.00 "€"'
    amount.fill = PatternFill("solid", fgColor="FFDDEBF7")
    sheet.cell(row, 5, f"=D{row}*2")
    accord = sheet.cell(row, 6)
    accord.fill = PatternFill("solid", fgColor="FFFFF2CC")
    accord.border = Border(left=thin, right=thin, top=thin, bottom=thin)
    accord.protection = Protection(locked=False)
    sheet.cell(row, 7).protection = Protection(locked=False)
sheet.cell(3, 6, "NOK")
sheet.cell(3, 7, "déjà <rempli> & \"gardé\"")
sheet.cell(ROWS + 3, 1, "Total")
sheet.cell(ROWS + 3, 4, f"=SUM(D2:D{ROWS + 1})")
sheet.merge_cells(start_row=ROWS + 5, start_column=1, end_row=ROWS + 6, end_column=4)
sheet.cell(ROWS + 5, 1, "fusionné")
sheet.cell(2, 1).comment = Comment("Une note", "Personne")
sheet.cell(2, 1).hyperlink = "https://example.org/"
sheet.column_dimensions["A"].width = 22.5
sheet.column_dimensions["E"].hidden = True
sheet.row_dimensions[1].height = 33
sheet.row_dimensions[7].hidden = True
sheet.freeze_panes = "B2"
sheet.auto_filter.ref = f"A1:G{ROWS + 1}"
sheet.sheet_properties.tabColor = "FF00B050"
sheet.print_title_rows = "1:1"
sheet.page_setup.orientation = "landscape"
sheet.oddFooter.center.text = "Page &P"
validation = DataValidation(type="list", formula1='"OK,NOK"', allow_blank=True, showErrorMessage=True)
validation.add(f"F2:F{ROWS + 1}")
sheet.add_data_validation(validation)
red = PatternFill(bgColor="FFFFC7CE")
sheet.conditional_formatting.add(f"F2:F{ROWS + 1}", CellIsRule(operator="equal", formula=['"NOK"'], fill=red))
scale = ColorScaleRule(start_type="min", start_color="FFFFFFFF", end_type="max", end_color="FF63BE7B")
sheet.conditional_formatting.add(f"D2:D{ROWS + 1}", scale)
sheet.protection.sheet = True
sheet.protection.password = "secret"
sheet.protection.autoFilter = False

data = book.create_sheet("Tableau")
data.append(["Clé", "Valeur"])
for number in range(1, 6):
    data.append([f"k{number}", number * 1.5])
table = Table(displayName="Valeurs", ref="A1:B6")
table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium9", showRowStripes=True)
data.add_table(table)
chart = BarChart()
chart.add_data(Reference(data, min_col=2, min_row=1, max_row=6), titles_from_data=True)
data.add_chart(chart, "D2")
data["H1"] = "='Feuil1 & co'!D2"
secret = book.create_sheet("Caché")
secret.sheet_state = "veryHidden"
secret["A1"] = 42
amounts = DefinedName("Montants", attr_text=f"'Feuil1 & co'!$D$2:$D${ROWS + 1}")
# openpyxl 3.0 keeps a list of names, later versions a dictionary.
book.defined_names.append(amounts) if hasattr(book.defined_names, "append") else book.defined_names.add(amounts)
book.security.workbookPassword = "secret"
book.properties.title = "Essai"
book.save(sys.argv[1])
