package catalogue

// officeRules are broken by findings of the report.
var officeRules = []ReportRule{}
