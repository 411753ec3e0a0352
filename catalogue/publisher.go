package catalogue

import (
	"regexp"
	"strings"
)

// Publishers parts a cell of publishers (公开主体) at ; ； 、 , ， / and line breaks, outside brackets.
func Publishers(cell string) (names []string) {
	depth, start := 0, 0
	add := func(end int) {
		if name := strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(cell[start:end]), "等")); name != "" {
			names = append(names, name)
		}
	}
	for i, c := range cell {
		switch c {
		case '(', '（':
			depth++
		case ')', '）':
			depth = max(depth-1, 0)
		case ';', '；', '、', ',', '，', '/', '／', '\n':
			if depth == 0 {
				add(i)
				start = i + len(string(c))
			}
		}
	}
	add(len(cell))
	return names
}

var (
	townNames    = regexp.MustCompile(`\A(?:各|全县各|县内各)?(?:乡|镇|街道?)+级?(?:人民)?(?:政府)?(?:街道)?(?:办事处)?\z`)
	villageNames = regexp.MustCompile(`\A(?:各|各行政|行政)?(?:村民|村|社区)(?:村民)?(?:委员会|委会|居委会)?\z`)
)

// NamedKinds are the kinds of bodies all of which a name means: 各部门, 各乡镇, 乡（镇）人民政府; none where it means
// something else.
func NamedKinds(name string) []string {
	plain := PlainName(name)
	switch plain {
	case "各部门", "县直各部门", "县级各部门", "各政府部门", "政府各部门", "县政府各部门", "县政府部门", "各县直部门":
		return []string{"department"}
	case "各单位", "县直各单位", "各级各单位", "各有关单位", "各责任单位":
		return []string{"department", "unit"}
	case "各部门各单位", "各部门及下属单位", "各部门及所属单位":
		return []string{"department", "unit"}
	case "各乡镇各部门", "各部门及乡镇", "各政府部门及乡镇", "各部门及各乡镇", "各乡镇及各部门":
		return []string{"department", "township"}
	case "各下属单位", "各事业单位", "各直属单位", "所属单位", "下属单位":
		return []string{"unit"}
	}
	switch {
	case townNames.MatchString(plain):
		return []string{"township"}
	case villageNames.MatchString(plain):
		return []string{"village"}
	}
	return nil
}

// PlainName is a body's name without brackets and spaces: 各乡（镇）人民政府 is written in many ways.
func PlainName(name string) string {
	return strings.Map(func(c rune) rune {
		switch c {
		case '(', ')', '（', '）', ' ', '\u3000', '\t', '、', '/':
			return -1
		}
		return c
	}, name)
}
