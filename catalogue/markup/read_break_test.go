package markup

import "testing"

// TestABackslashIsOfferedOnlyWhereItBreaksALine: anywhere else a reader would see it.
func TestABackslashIsOfferedOnlyWhereItBreaksALine(t *testing.T) {
	const drop, end, within = "删掉标出的；要分段的，空一行", "写成“\\”，行末的反斜杠就是换行", "写成“\\”并换行"
	for body, want := range map[string]string{
		"甲<br>乙":                       within,
		"甲<br>\n乙":                     end,
		"> 甲<br>\n> 乙":                 end,
		"- 甲<BR />\n  乙":               end,
		"<br>":                         drop,
		"<br>\n乙":                      drop,
		"甲\n<br>\n乙":                   drop,
		"> <br>\n> 乙":                  drop,
		"- <br>":                       drop,
		"<br clear=\"all\">乙":          drop,
		"甲<br>":                        drop,
		"甲<br>\n\n乙":                   drop,
		"甲<br>\n- 乙":                   drop,
		"甲<br>\n<br>\n乙":               drop,
		"甲<br>  \n乙":                   drop,
		"甲<br><br>乙":                   drop,
		"# 甲<br>乙":                     "写成“ ”（一个空格），标题只有一行",
		"甲<br>1. 乙":                    "换成一个空行",
		"甲 | 乙\n--- | ---\n丙<br>丁 | 戊": "写成“；”；内容多的，分成两行表格",
	} {
		_, problems := New(Limits{}).Read("a.md", 1, []byte(body))
		if len(problems) == 0 || problems[0].Rule != "text-html-break" || problems[0].Hint("zh-Hans") != want {
			t.Errorf("%q: %v, want the hint %s", body, problems, want)
		}
	}
}
