package catalogue

// coverageRules are broken by findings of the report.
var coverageRules = []ReportRule{}
