package account

import "gongkai/catalogue"

// state is the word for how a department stands with a duty.
func (a Account) state(s catalogue.CellState) string {
	switch s {
	case catalogue.CellMet:
		return a.say("已公开", "met")
	case catalogue.CellLate:
		return a.say("逾期公开", "met late")
	case catalogue.CellElsewhere:
		return a.say("在别处公开", "met elsewhere")
	case catalogue.CellHidden:
		return a.say("已办理，未公开", "met, not public")
	case catalogue.CellPlanned:
		return a.say("计划中", "planned")
	case catalogue.CellOverdue:
		return a.say("过了计划日期", "planned, overdue")
	case catalogue.CellMissing:
		return a.say("未公开", "missing")
	}
	return a.say("不适用", "not applicable")
}

// charge is the word for what a finding concerns.
func (a Account) charge(c catalogue.Charge) string {
	switch c {
	case catalogue.ChargeMissing:
		return a.say("缺", "missing")
	case catalogue.ChargeLate:
		return a.say("逾期", "late")
	case catalogue.ChargeStale:
		return a.say("未更新", "stale")
	case catalogue.ChargeBlank:
		return a.say("空白", "blank")
	case catalogue.ChargeDuplicate:
		return a.say("重复", "duplicate")
	case catalogue.ChargeOpen:
		return a.say("未办结", "open")
	}
	return a.say("有误", "wrong")
}
