package catalogue

// freshRules are broken by findings of the report.
var freshRules = []ReportRule{}
