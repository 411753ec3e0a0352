package catalogue

// scoreRules are broken by findings of the report.
var scoreRules = []ReportRule{}
