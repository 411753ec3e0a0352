package desk

import (
	"fmt"

	"gongkai/catalogue"
)

// words are what a preview says, in the language of the site.
type words struct {
	Lang, Preview, View, Own, All, Open, Missing, Broken, Before string
	language                                                     string
}

func wordsIn(language string) words {
	say := func(chinese, english string) string {
		return catalogue.Words{Chinese: chinese, English: english}.In(language)
	}
	return words{
		Lang:    say("zh", "en"),
		Preview: say("预览，没有发布", "Preview, not published"),
		View:    say("用谁的眼睛看", "Whose eyes"),
		Own:     say("这个文件里的问题", "Problems of this file"),
		All:     say("全部问题", "All problems"),
		Open:    say("在编辑器里打开", "open in the editor"),
		Missing: say("这里没有页面：地址不对，或者这个受众看不到，或者文件有错误", "No page is here: the address is wrong, or these eyes may not see it, or its file has an error"),
		Before:  say("文件改坏了，下面是改坏以前的样子；改好就更新", "The file has errors; this is the page as it was before. Mend them, and it is new"),
		Broken:  say("这一页的文件有错误，改好就会回来", "The file of this page has errors; mend them, and it is back"),

		language: language,
	}
}

// Count is how many errors and warnings there are.
func (w words) Count(errors, warnings int) string {
	return fmt.Sprintf(catalogue.Words{Chinese: "%d 个错误，%d 个警告", English: "%d errors, %d warnings"}.In(w.language), errors, warnings)
}

// Severity is the word for a severity.
func (w words) Severity(s catalogue.Severity) string {
	word := catalogue.Words{Chinese: "提示", English: "note"}
	switch s {
	case catalogue.Error:
		word = catalogue.Words{Chinese: "错误", English: "error"}
	case catalogue.Warning:
		word = catalogue.Words{Chinese: "警告", English: "warning"}
	}
	return word.In(w.language)
}
