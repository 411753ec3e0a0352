package catalogue

// twinRules are broken by findings of the report.
var twinRules = []ReportRule{}
