package privacy

import "strings"

// card says whether digits are a bank card's: the range of an issuer, the check digit, and, where the range is not
// UnionPay's, a word that says so.
func card(text []rune, h hit, digits string, c searching) bool {
	// Behind a word that says so, one with a wrong digit is somebody's as well.
	meant := !c.quoted && beforeHas(text, h.from, 12, "银行卡", "卡号", "一卡通")
	if !issuer(digits) || !luhn(digits) && !meant {
		return false
	}
	if c.quoted {
		return strings.HasPrefix(digits, "62")
	}
	if labelled(text, h.from, "编号", "订单号", "流水号", "代码", "序列号", "合同号", "索引号", "条形码", "单号", "批号", "项目号", "许可证号", "注册号", "凭证号", "校验码") {
		return false
	}
	if beforeHas(text, h.from, 30, "对公", "保证金", "单位账户", "公司账户", "基本户", "财政专户", "收款单位", "零余额", "国库", "财政局") || c.offices && !c.persons {
		return false
	}
	if inAddress(text, h.from) {
		return false
	}
	if strings.HasPrefix(digits, "62") && (c.label == "" || accountLabel(c.label) || c.persons) {
		return true
	}
	return accountLabel(c.label) || beforeHas(text, h.from, 20, "卡", "账号", "帐号", "账户", "帐户", "银行", "存折", "一卡通", "card", "CARD")
}

// luhn is the check digit of ISO/IEC 7812.
func luhn(digits string) bool {
	sum := 0
	for i := range len(digits) {
		n := int(digits[len(digits)-1-i] - '0')
		if i%2 == 1 {
			if n *= 2; n > 9 {
				n -= 9
			}
		}
		sum += n
	}
	return sum%10 == 0
}

// issuer says whether a number lies in the range of those who issue cards in China: UnionPay, Visa, Mastercard, JCB,
// American Express, and the banks' own ranges from before UnionPay.
func issuer(digits string) bool {
	n := len(digits)
	two, four := digits[:2], digits[:4]
	switch {
	case two == "62", two == "60", two == "81":
		return n >= 16
	case digits[0] == '4', two >= "51" && two <= "55", four >= "2221" && four <= "2720", four >= "3528" && four <= "3589":
		return n == 16
	case two == "34", two == "37":
		return n == 15
	case digits[:3] == "955", two == "94", two == "90", two == "98", two == "68", two == "69":
		return n >= 16
	}
	return false
}

// cardGroups says whether digits are grouped as a card's are: not at all, or by fours.
func cardGroups(g []span) bool {
	if len(g) == 1 {
		return true
	}
	if len(g) == 2 {
		return g[0].len() == 6 && g[1].len() >= 10
	}
	for _, s := range g[:len(g)-1] {
		if s.len() != 4 {
			return false
		}
	}
	return len(g) >= 4
}
