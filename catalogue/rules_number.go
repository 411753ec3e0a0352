package catalogue

// numberRules are broken by findings of the report.
var numberRules = []ReportRule{}
