package catalogue

// Charge is what a finding of the report concerns.
type Charge string

const (
	ChargeMissing   Charge = "missing"   // a duty without an item
	ChargeLate      Charge = "late"      // a limit was not kept
	ChargeStale     Charge = "stale"     // not brought up to date
	ChargeBlank     Charge = "blank"     // a column with nothing in it
	ChargeDuplicate Charge = "duplicate" // the same thing twice
	ChargeWrong     Charge = "wrong"     // something that is not as it has to be
	ChargeOpen      Charge = "open"      // a task, pledge, proposal or inspection that is not closed
)

// Charges are what findings concern, in the order in which they are told.
func Charges() []Charge {
	return []Charge{ChargeMissing, ChargeLate, ChargeStale, ChargeBlank, ChargeDuplicate, ChargeWrong, ChargeOpen}
}

// ReportRule is a rule that only the report applies: what it concerns, and the law that it rests on.
type ReportRule struct {
	RuleInfo
	Charge Charge
	Basis  Words // the legal source, 《政府信息公开条例》第二十六条, or the practice with its source
}

// reportTables are the parts of the table of the report's rules.
func reportTables() [9][]ReportRule {
	return [...][]ReportRule{coverageRules, limitRules, clockRules, freshRules, twinRules, numberRules, officeRules, annualRules, scoreRules}
}

// ReportRules lists the rules of the report, in the order of the tables.
func ReportRules() []ReportRule {
	var all []ReportRule
	for _, part := range reportTables() {
		all = append(all, part...)
	}
	return all
}

// Report is the report's rule of a finding; ok is false for a rule of gongkai check.
func (r Rule) Report() (rule ReportRule, ok bool) {
	row := rulesByName()[r]
	return row.ReportRule, row.reported
}

// report makes a row of the tables below.
func report(rule Rule, severity Severity, charge Charge, text, hint, basis Words) ReportRule {
	return ReportRule{RuleInfo{rule, severity, 0, text, hint}, charge, basis}
}
