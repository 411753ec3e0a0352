package catalogue

// clockRules are broken by findings of the report.
var clockRules = []ReportRule{}
