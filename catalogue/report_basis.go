package catalogue

import "slices"

// Basis is the law or the practice that a finding rests on. A rule of gongkai check rests on the law that its part of the
// table serves: review before disclosure, personal data, and a catalogue that is kept and brought up to date.
func (f ReportFinding) Basis() Words {
	if rule, ok := f.Rule.Report(); ok {
		return rule.Basis
	}
	of := func(part []RuleInfo) bool { // of gongkai check: few findings are
		return slices.ContainsFunc(part, func(info RuleInfo) bool { return info.Rule == f.Rule })
	}
	switch {
	case of(reviewRules):
		return Words{"《政府信息公开条例》第十七条（公开前审查）", "Regulation on Open Government Information, article 17 (review before disclosure)"}
	case of(personalRules):
		return Words{"《政府信息公开条例》第十五条（个人隐私等）", "Regulation on Open Government Information, article 15 (privacy)"}
	}
	return Words{"《政府信息公开条例》第十二条（编制、公布并及时更新指南和目录）", "Regulation on Open Government Information, article 12 (guide and catalogue, kept up to date)"}
}
