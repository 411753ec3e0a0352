package catalogue

// annualRules are broken by findings of the report.
var annualRules = []ReportRule{}
