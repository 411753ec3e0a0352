package catalogue

// publishedRules are broken by what differs from the register as it was published: nothing that was public vanishes.
// {0} is always the address, or the index number of what has none: what gongkai accept is told.
var publishedRules = []RuleInfo{
	{"published-missing", Error, Fixed | Wide | Compared, Words{"找不到已经发布的登记簿，不知道有没有公开过的信息不见了（{0}）", "the register as it was published was not found, so that nobody can tell whether something public vanished ({1})"},
		Words{"第一次发布：加 --first；发布过：用 --published 指出它的 catalogue.json（文件或网址）", "if this is the first publication, add --first; else name its catalogue.json, a file or an address, with --published"}},
	{"published-vanished", Error, Fixed | Wide | Compared, Words{"公开过的“{0}”没有了", "“{0}” was public and is gone"},
		Words{"{1}；确实要去掉：gongkai accept published-vanished {0} --by 姓名 --why 理由",
			"{2}; or gongkai accept published-vanished {0} --by NAME --why TEXT"}},
	{"published-moved", Error, Fixed | Wide | Compared, Words{"公开过的地址“{0}”没有了，它现在是“{1}”", "the address “{0}” was public and is gone; it is now “{1}”"},
		Words{"{2}；不该改名的，把文件改回原来的名字", "{3}; if it was not to be renamed, give it its former name"}},
	{"published-replaced", Error, Fixed | Wide | Compared, Words{"公开过的地址“{0}”现在由别的内容占着或转到别处（{1}）", "the address “{0}” was public, and now leads to what it was not ({1})"},
		Words{"从那里的 旧地址（aliases）里去掉它；原来那条信息{2}改了名的，旧地址写在它的新文件里；没有了的，恢复它，要撤回就写 撤回（withdrawn）；确实要这样：gongkai accept published-replaced {0} --by 姓名 --why 理由",
			"take it out of the aliases there; if its own item{3} was renamed, the alias belongs into that one's new file; if it is gone, bring it back, and write withdrawn to take it down; or gongkai accept published-replaced {0} --by NAME --why TEXT"}},
	{"published-ended", Error, Fixed | Wide | Compared, Words{"“{0}”正在公开，突然写成只显示到 {1}，没有预先公布过这个日期", "“{0}” was public, and {1} as the last day of its display was not announced before"},
		Words{"显示至（display_until）写今天以后的日期，网站会先告诉大家；现在就要撤回的，写 撤回（withdrawn）和原因；确实要这样：gongkai accept published-ended {0} --by 姓名 --why 理由",
			"write a later day as display_until, so that the site tells of it first; to take it down now, write withdrawn with on and why; or gongkai accept published-ended {0} --by NAME --why TEXT"}},
	{"published-hidden", Error, Fixed | Wide | Compared, Words{"公开过的“{0}”现在不显示了：{1}", "“{0}” was public and is no longer shown: {2}"},
		Words{"恢复审核、索引号和公开日期；要撤回的，写 撤回（withdrawn）和原因；确实要去掉：gongkai accept published-hidden {0} --by 姓名 --why 理由",
			"restore review, index and published; to take it down, write withdrawn with on and why; or gongkai accept published-hidden {0} --by NAME --why TEXT"}},
	{"published-scope", Error, Fixed | Wide | Compared, Words{"“{0}”公开过，现在的公开范围是“{1}”", "“{0}” was open, and its scope is now “{2}”"},
		Words{"改回原来的公开范围；要撤回的，写 撤回（withdrawn）和原因；依规定改为不公开的：gongkai accept published-scope {0} --by 姓名 --why 理由（网址上会留下编号、日期和这个理由）",
			"restore the scope; to take it down, write withdrawn with on and why; if it was lawfully closed: gongkai accept published-scope {0} --by NAME --why TEXT (its address keeps number, date and this reason)"}},
	{"published-returned", Error, Fixed | Wide | Compared, Words{"“{0}”从 {1} 起已经不再显示，现在又显示全文", "“{0}” is no longer shown since {1}, and now is again"},
		Words{"在这个文件里写 撤回: {日期: {1}, 原因: ……}（withdrawn），或恢复 显示至（display_until）；确实要重新公开：gongkai accept published-returned {0} --by 姓名 --why 理由",
			"write withdrawn: {on: {1}, why: …} in this file, or restore display_until; to publish it again: gongkai accept published-returned {0} --by NAME --why TEXT"}},
	{"published-date", Error, Fixed | Wide | Compared, Words{"“{0}”的公开日期变了：公布过的是 {1}，现在是 {2}", "the day of publication of “{0}” moved: {1} was published, it is now {2}"},
		Words{"写成“{1}”；内容有更正的写在 更正（changes）里；原来写错的：gongkai accept published-date {0} --by 姓名 --why 理由",
			"write “{1}” again; corrections go under changes; if the former date was wrong: gongkai accept published-date {0} --by NAME --why TEXT"}},
	{"published-index", Error, Fixed | Wide | Compared, Words{"“{0}”的索引号变了：公布过的是“{1}”，现在是“{2}”", "the index number of “{0}” changed: “{1}” was published, it is now “{2}”"},
		Words{"写成“{1}”；原来写错的：gongkai accept published-index {0} --by 姓名 --why 理由", "write “{1}” again; if the former one was wrong: gongkai accept published-index {0} --by NAME --why TEXT"}},
	{"published-index-taken", Error, Fixed | Wide | Compared, Words{"“{0}”的索引号“{1}”公布过，是“{2}”的", "the index number “{1}” of “{0}” was published as that of “{2}”"},
		Words{"给“{0}”一个没有用过的索引号；确实要换：gongkai accept published-index-taken {0} --by 姓名 --why 理由", "give “{0}” a number that was never used, or gongkai accept published-index-taken {0} --by NAME --why TEXT"}},
	{"published-file-vanished", Error, Fixed | Wide | Compared, Words{"公开过的文件“{0}”没有了", "the file “{0}” was public and is gone"},
		Words{"放回原来的文件，最稳妥（新文件用新名字，两个都列出）；改了名的，在信息里写 旧地址: [{0}]（aliases），并让网站服务器采用 register/redirects.txt，否则旧网址打不开；确实要去掉：gongkai accept published-file-vanished {0} --by 姓名 --why 理由",
			"bring the file back, beside a new one of another name; if it was renamed, write aliases: [{0}] in its item, and have the host serve register/redirects.txt, without which the old address is dead; or gongkai accept published-file-vanished {0} --by NAME --why TEXT"}},
	{"published-file-changed", Error, Fixed | Wide | Compared, Words{"文件“{0}”公开以后变了，没有写改了什么", "the file “{0}” changed after it was published, and nothing says how"},
		Words{"在这条信息里加 更正（changes）: [{日期: ……, 说明: 改了什么}]；或把新文件换个名字，两个都列出", "add changes: [{on: …, note: what was changed}] to the item, or give the new file a name of its own and list both"}},
	{"published-variant", Error, Fixed | Wide | Compared, Words{"公开过的“{0}”版本（{0}/ 下的所有网页）没有了", "the variant “{0}”, with all its pages below {0}/, was public and is gone"},
		Words{"在 site.yaml 里恢复 variants: [{0}]；确实要去掉：gongkai accept published-variant {0} --by 姓名 --why 理由", "restore variants: [{0}] in site.yaml, or gongkai accept published-variant {0} --by NAME --why TEXT"}},

	{"changes-ahead", Error, Fixed, Words{"更正日期 {0} 还没有到", "changes are dated {0}, which is still to come"}, Words{"写错的，写成如“{1}”的日期，不晚于它；还没有更正的，到那天再写", "if it is wrong, write a day such as “{1}”, not after it; write a change when it is made"}},
	{"withdrawn-why-missing", Warning, 0, Words{"撤回了，还没有写原因", "withdrawn, and not yet said why"}, Words{"在这里面加上“原因: ……”", "add “why: …” to this block"}},
	{"accepted-rule", Error, Fixed, Words{"accepted.csv 的规则不能是“{0}”", "accepted.csv cannot accept the rule “{0}”"}, Words{"可以接受的规则：{1}", "what can be accepted: {1}"}},
	{"accepted-cell", Error, Fixed, Words{"accepted.csv 的“{0}”没有写", "accepted.csv lacks {1}"}, Words{"每一行都要写明规则、地址、日期、批准人和理由", "each row needs rule, address, on, by and why"}},
	{"accepted-expired", Note, 0, Words{"“{0}”（{1}）的这一行从 {2} 起已经过期，不再算数", "this row, for “{0}” ({1}), has expired on {2} and no longer counts"}, Words{"还要用的，重新批准：gongkai accept {1} {0} --by 姓名 --why 理由", "if it still holds, accept it again: gongkai accept {1} {0} --by NAME --why TEXT"}},
	{"accepted-date", Error, Fixed, Words{"accepted.csv 的日期“{0}”读不懂", "accepted.csv: “{0}” is not a date"}, Words{"写成如“2026-05-08”的日期", "write a day such as “2026-05-08”"}},
}

// Acceptable are the rules that a row of accepted.csv can answer: an address that went to a new place asks for no
// signature, only for its alias, and a file that changed for a word on what was changed.
func Acceptable() []Rule {
	return []Rule{"published-vanished", "published-replaced", "published-hidden", "published-ended", "published-scope", "published-returned", "published-date", "published-index",
		"published-index-taken", "published-file-vanished", "published-variant"}
}
