package privacy_test

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"gongkai/catalogue"
)

// value is a piece of personal data as it is planted, and the form in which it may be shown.
type value struct {
	kind   catalogue.Personal
	name   string // of its row in the table of results
	text   string
	masked string
}

// seeder makes values, by a seed.
type seeder struct{ *rand.Rand }

func (s seeder) digits(n int) string {
	var b strings.Builder
	for range n {
		b.WriteByte(byte('0' + s.IntN(10)))
	}
	return b.String()
}

func (s seeder) of(list ...string) string { return list[s.IntN(len(list))] }

func stars(text string, head, tail int) string {
	return text[:head] + strings.Repeat("*", len(text)-head-tail) + text[len(text)-tail:]
}

// regions are of GB/T 2260: districts of ten provinces.
func (s seeder) region() string {
	return s.of("341022", "110101", "310115", "440305", "510107", "650102", "130123", "420881", "230604", "500112", "441900", "429004")
}

func (s seeder) birthday() string {
	return fmt.Sprintf("%04d%02d%02d", 1940+s.IntN(65), 1+s.IntN(12), 1+s.IntN(28))
}

// id18 counts the check digit with the weights of GB 11643, which is not how the program does it.
func (s seeder) id18() value {
	n := s.region() + s.birthday() + s.digits(3)
	sum := 0
	for i, w := range []int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2} {
		sum += int(n[i]-'0') * w
	}
	n += string("10X98765432"[sum%11])
	written := n
	switch s.IntN(12) {
	case 0:
		written = n[:6] + " " + n[6:14] + " " + n[14:]
	case 1:
		written = wide(n)
	case 2:
		written = strings.ToLower(n)
	case 3:
		written = n[:6] + "-" + n[6:14] + "-" + n[14:]
	case 4:
		written = n[:10] + "\u200b" + n[10:]
	}
	return value{catalogue.ResidentID, "id, 18 digits", written, stars(n, 4, 4)}
}

func (s seeder) plainID() value {
	for {
		if v := s.id18(); len(v.text) == 18 && v.text == strings.ToUpper(v.text) {
			return v
		}
	}
}

func wide(text string) string {
	return strings.Map(func(r rune) rune { return r - '!' + '！' }, text)
}

func (s seeder) id15() value {
	n := s.region() + s.birthday()[2:] + s.digits(3)
	return value{catalogue.ResidentID, "id, 15 digits", n, stars(n, 4, 3)}
}

func (s seeder) card() value {
	n := s.of("622848", "621700", "622202", "623058", "6217", "625912") + s.digits(14)
	n = n[:s.of16or19()-1]
	for d := range 10 {
		if full := n + string(rune('0'+d)); luhnSum(full)%10 == 0 {
			n = full
			break
		}
	}
	written := n
	if s.IntN(4) == 0 {
		written = ""
		for i := 0; i < len(n); i += 4 {
			written += " " + n[i:min(i+4, len(n))]
		}
		written = written[1:]
	}
	return value{catalogue.BankCard, "bank card", written, stars(n, 4, 4)}
}

func (s seeder) of16or19() int { return []int{16, 19}[s.IntN(2)] }

func luhnSum(n string) int {
	sum, double := 0, false
	for i := len(n) - 1; i >= 0; i-- {
		d := int(n[i] - '0')
		if double {
			d = d*2/10 + d*2%10
		}
		sum, double = sum+d, !double
	}
	return sum
}

func (s seeder) mobile() value {
	n := s.of("138", "139", "152", "177", "189", "191", "136") + s.digits(8)
	written := n
	switch s.IntN(6) {
	case 0:
		written = n[:3] + " " + n[3:7] + " " + n[7:]
	case 1:
		written = n[:3] + "-" + n[3:7] + "-" + n[7:]
	case 2:
		written = "+86 " + n
	}
	return value{catalogue.Phone, "mobile", written, n[:3] + "****" + n[7:]}
}

func (s seeder) landline() value {
	area, n := s.of("0559", "0551", "010"), s.of("5", "6", "2")+s.digits(6)
	return value{catalogue.Phone, "home landline", area + "-" + n, area + "-" + stars(n, 0, 2)}
}

func (s seeder) passport() value {
	n := s.of("E", "G", "EA", "EC") + s.digits(8)
	n = n[:9]
	return value{catalogue.Passport, "passport", n, stars(n, 1, 2)}
}

func (s seeder) plate() value {
	prefix, n := s.of("皖J", "京A", "沪C", "粤B", "川A"), s.digits(5)
	if s.IntN(3) == 0 {
		n = "D" + n
	}
	written := prefix + n
	if s.IntN(3) == 0 {
		written = prefix + "·" + n
	}
	return value{catalogue.Plate, "plate", written, prefix + "***" + n[len(n)-2:]}
}

func (s seeder) email() value {
	name, host := s.of("zhang", "liu", "wxm")+s.digits(4), s.of("qq.com", "163.com", "gmail.com", "126.com")
	return value{catalogue.Email, "e-mail", name + "@" + host, name[:1] + "***@" + host}
}

func (s seeder) home() value {
	village := s.of("碧阳镇", "宏村镇", "渔亭镇")
	prefix := s.of("黄山市黟县", "黟县", "安徽省黟县") + village
	text := prefix + s.of("古筑村", "石亭村", "丰梧村") + fmt.Sprint(1+s.IntN(20)) + "组" + fmt.Sprint(1+s.IntN(99)) + "号"
	return value{catalogue.HomeAddr, "home address", text, ""}
}

func (s seeder) person() string {
	return s.of("王", "李", "张", "汪", "胡", "程", "吴") + s.of("建国", "秀英", "小明", "志强", "芳", "子涵", "雨桐")
}

func (s seeder) minor() value {
	n := s.person()
	return value{catalogue.Minor, "minor", n, string([]rune(n)[:1]) + strings.Repeat("某", len([]rune(n))-1)}
}

// sentence puts a value into words that a clerk would put around it; sometimes into none.
func (s seeder) sentence() (string, value) {
	v := []func() value{s.id18, s.id18, s.id15, s.card, s.card, s.mobile, s.mobile, s.landline, s.passport, s.plate, s.email, s.home, s.minor}[s.IntN(13)]()
	who := s.person()
	switch v.name {
	case "id, 18 digits":
		return s.of("公民身份号码："+v.text, who+"（身份证号"+v.text+"）", "申请人"+who+"，"+v.text+"，经审核符合条件。", v.text, "ID:"+v.text, "编号3，"+who+"，"+v.text+"，享受低保。"), v
	case "id, 15 digits":
		return s.of("身份证号码："+v.text, who+"，身份证"+v.text, "申请人"+who+" "+v.text, "证件号："+v.text), v
	case "bank card":
		return s.of("银行卡号："+v.text, "开户行农业银行，账号"+v.text, who+" "+v.text, v.text, "一卡通："+v.text+"，金额1200元"), v
	case "mobile":
		return s.of("手机："+v.text, who+" "+v.text, "户主"+who+"，联系电话"+v.text, v.text, "家长电话："+v.text+"。", who+"，男，"+v.text), v
	case "home landline":
		return s.of("家庭电话："+v.text, "宅电："+v.text, who+"，住宅电话"+v.text), v
	case "passport":
		return s.of("护照号："+v.text, "护照号码 "+v.text, "持护照"+v.text+"入境"), v
	case "plate":
		return s.of("车牌号："+v.text, "车主"+who+"的小型汽车"+v.text, "号牌号码"+v.text+"，逾期未检验", who+" "+v.text), v
	case "e-mail":
		return s.of("本人邮箱："+v.text, "申请人"+who+"，邮箱"+v.text, "考生"+who+"："+v.text), v
	case "home address":
		return s.of("家庭住址："+v.text, "住址："+v.text+"。", who+"，家住"+v.text, "现住"+v.text+"，经查属实。", "户籍地址："+v.text), v
	default:
		age := fmt.Sprint(3 + s.IntN(14))
		return s.of(v.text+"，男，"+age+"岁", v.text+"（"+age+"岁）", "孤儿"+v.text+"，", "留守儿童："+v.text), v
	}
}
