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

// ReportRule is a rule that only the report applies: what it concerns, and the law that it rests on.
type ReportRule struct {
	RuleInfo
	Charge Charge
	Basis  Words // the legal source, 《政府信息公开条例》第二十六条, or the practice with its source
}

// ReportRules lists the rules of the report, in the order of the tables.
func ReportRules() []ReportRule {
	var all []ReportRule
	for _, part := range [][]ReportRule{coverageRules, limitRules, clockRules, freshRules, twinRules, numberRules, officeRules, annualRules, scoreRules} {
		all = append(all, part...)
	}
	return all
}

// Report is the report's rule of a finding; ok is false for a rule of gongkai check.
func (r Rule) Report() (rule ReportRule, ok bool) {
	for _, rule := range ReportRules() {
		if rule.Rule == r {
			return rule, true
		}
	}
	return ReportRule{}, false
}

func reportInfos() []RuleInfo {
	var infos []RuleInfo
	for _, r := range ReportRules() {
		infos = append(infos, r.RuleInfo)
	}
	return infos
}

// report makes a row of the tables below.
func report(rule Rule, severity Severity, charge Charge, text, hint, basis Words) ReportRule {
	return ReportRule{RuleInfo{rule, severity, 0, text, hint}, charge, basis}
}
