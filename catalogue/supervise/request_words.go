package supervise

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"gongkai/catalogue"
)

// vocabulary are the words that two cells of the register of requests may hold.
type vocabulary struct{ applicants, outcomes []catalogue.Term }

func newVocabulary() vocabulary {
	v := vocabulary{applicants: catalogue.ApplicantTerms()}
	for _, r := range catalogue.RequestRows() {
		if r.Outcome {
			v.outcomes = append(v.outcomes, r.Term)
		}
	}
	return v
}

// column is the column of the table of requests for who asked.
func (v vocabulary) column(written string) (int, bool) {
	name, ok := catalogue.FindTerm(v.applicants, written)
	for i, t := range v.applicants {
		if ok && t.Name == name {
			return i, true
		}
	}
	return 0, false
}

// outcome is the row of the table of requests for what became of one; none while it is open.
func (v vocabulary) outcome(written string) (string, bool) {
	if written == "" {
		return "", true
	}
	return catalogue.FindTerm(v.outcomes, written)
}

func termNames(terms []catalogue.Term, english bool) string {
	var names []string
	for _, t := range terms {
		if english {
			names = append(names, t.Name)
		} else {
			names = append(names, t.Chinese[0])
		}
	}
	if english {
		return strings.Join(names, ", ")
	}
	return strings.Join(names, "、")
}

// surnames are the most frequent family names; a short cell that begins with one is taken for a name.
const surnames = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆汪范廖石贾韦夏付方邹熊白孟秦邱侯江尹薛阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤"

// namesSomebody says whether a cell looks like a person's name or number. Cells of fixed values are looked at only where
// they hold none of them.
func (v vocabulary) namesSomebody(cell, heading string) bool {
	switch _, applicant := v.column(cell); {
	case cell == "", heading == "申请人类别" && applicant:
		return false
	}
	if _, ok := v.outcome(cell); ok && heading == "处理结果" {
		return false
	}
	if numbersSomebody(cell, heading == "序号") {
		return true
	}
	for _, word := range []string{"姓名", "申请人：", "申请人:", "联系人", "先生", "女士", "身份证", "手机"} {
		if strings.Contains(cell, word) {
			return true
		}
	}
	first, _ := utf8.DecodeRuneInString(cell)
	n := utf8.RuneCountInString(cell)
	return n >= 2 && n <= 3 && strings.ContainsRune(surnames, first) && onlyHan(cell)
}

// numbersSomebody says whether a cell holds a phone's or a person's number. A request's own number may have many digits, so
// that of those only a mobile phone's and an identity number's count.
func numbersSomebody(cell string, serial bool) bool {
	run := ""
	for _, c := range cell + "." {
		switch {
		case c >= '0' && c <= '9':
			run += string(c)
			continue
		case c == '-' || c == ' ':
			continue
		}
		mobile := len(run) == 11 && run[0] == '1' && run[1] >= '3'
		if mobile || len(run) >= 17 || len(run) >= 11 && !serial {
			return true
		}
		run = ""
	}
	return false
}

func onlyHan(text string) bool {
	for _, c := range text {
		if !unicode.Is(unicode.Han, c) {
			return false
		}
	}
	return true
}
