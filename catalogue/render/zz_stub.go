package render

const xlsxName = "catalogue.xlsx"
