package catalogue

// limitRules are broken by findings of the report.
var limitRules = []ReportRule{}
