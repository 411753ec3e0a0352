package privacy

import (
	"strings"

	"gongkai/catalogue"
)

// resident says whether a number of 18 characters is a resident identity number: GB 11643 with its region (GB/T 2260), day
// of birth and check digit. The day of birth is given where only the check digit is wrong, too.
func resident(number string, day catalogue.Date) (born catalogue.Date, ok bool) {
	if len(number) != 18 || !region(number) {
		return born, false
	}
	if born, ok = birthday(number[6:14], day); !ok {
		return catalogue.Date{}, false
	}
	return born, number[17] == checkDigit(number)
}

// identityForm says whether a value has the form of an identity number, eighteen characters of which some are a day of
// birth: what stands below a heading that says so, or behind such a word, is one, also where a credit code may look like it.
func identityForm(value string, day catalogue.Date) bool {
	if len(value) != 18 || digitsIn(value[:17]) != 17 || digitsIn(value[17:]) != 1 && value[17] != 'X' && value[17] != 'x' {
		return false
	}
	_, ok := birthday(value[6:14], day)
	return ok
}

// checkDigit is that of ISO 7064, MOD 11-2.
func checkDigit(number string) byte {
	sum := 0
	for i := range 17 {
		sum = (sum + int(number[i]-'0')) * 2 % 11
	}
	return "10X98765432"[sum]
}

// oldResident says the same of the form of 15 digits that was given out until 1999: no century, no check digit.
func oldResident(number string, day catalogue.Date) bool {
	if len(number) != 15 || !region(number) {
		return false
	}
	_, ok := birthday("19"+number[6:12], day)
	return ok
}

// region says whether the first four digits can be a province and a prefecture. Districts come and go, numbers stay.
func region(number string) bool {
	city := int(number[2]-'0')*10 + int(number[3]-'0')
	switch number[:2] {
	case "11", "12", "31":
		return city >= 1 && city <= 2
	case "50":
		return city >= 1 && city <= 3
	case "13", "14", "15", "21", "22", "23", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46", "51", "52", "53", "54", "61", "62", "63", "64", "65":
		return city >= 1 && city <= 60 || city == 90
	case "71", "81", "82", "83":
		return true
	}
	return false
}

// oldest is how old somebody may be whose number still stands in a list.
const oldest = 130

// birthday reads the eight digits of a day of birth; nobody is born after the day given, or more than oldest years before
// it. Where no day is given, as where a message is masked, any day since 1880 will do.
func birthday(digits string, day catalogue.Date) (catalogue.Date, bool) {
	born, ok := catalogue.ParseDate(digits[:4] + "-" + digits[4:6] + "-" + digits[6:])
	if !ok {
		return born, false
	}
	if day.IsZero() {
		return born, born.Year >= 1880
	}
	return born, int(born.Year)+oldest >= int(day.Year) && !born.After(day)
}

// childNote says of a number that it is that of somebody under fourteen (个人信息保护法第二十八条).
func childNote(born, day catalogue.Date) catalogue.Words {
	if day.IsZero() || !catalogue.NewDate(int(born.Year)+14, int(born.Month), int(born.Day)).After(day) {
		return catalogue.Words{}
	}
	return catalogue.Words{Chinese: "（未满14周岁）", English: " (under fourteen)"}
}

// creditCode says whether a value is a unified social credit code: GB 32100 and its check character.
func creditCode(value string) bool {
	const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
	if len(value) != 18 {
		return false
	}
	sum, weight := 0, 1
	for i := range 17 {
		n := strings.IndexByte(alphabet, value[i])
		if n < 0 {
			return false
		}
		sum = (sum + n*weight) % 31
		weight = weight * 3 % 31
	}
	return strings.IndexByte(alphabet, value[17]) == (31-sum)%31
}
