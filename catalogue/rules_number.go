package catalogue

// numberRules are broken by index numbers and document numbers.
var numberRules = []ReportRule{
	report("index-year", Warning, ChargeWrong,
		Words{"索引号“{0}”写的是 {1} 年，可是信息 {2} 生成、{3} 公开", "the index number “{0}” says {1}, but the item was made on {2} and published on {3}"},
		Words{"核对年份；已经公布过的号不要改，用 gongkai accept 说明，从前公开的写 历史信息: 是", "check the year; a number that was published stays, and gongkai accept says why; of an old item say historic: true"},
		indexBasis()),
	report("index-foreign", Warning, ChargeWrong,
		Words{"索引号“{0}”用的是“{1}”的代码", "the index number “{0}” carries the code of “{1}”"},
		Words{"本单位的代码是 {2}；转载的信息也用本单位的索引号，在 来源（source）里写原文", "this body's code is {2}; a reprint has an index number of its own too, and names the original under source"},
		indexBasis()),
	report("index-code-unknown", Warning, ChargeWrong,
		Words{"索引号“{0}”里的代码 {1} 不是任何单位的", "no department has the code {1} of the index number “{0}”"},
		Words{"本单位的代码是 {2}；是不是写错了，或者是从前的代码？", "this body's code is {2}; is it a slip, or a former code?"},
		indexBasis()),
	report("index-gap", Note, ChargeWrong,
		Words{"索引号 {0} 中间缺 {1} 个号：{2}", "missing among the index numbers {0}: {2} ({1} in all)"},
		Words{"查一查：作废的号在登记簿里注明，漏登的补上；给了不予公开或还没有入库的信息的，不用管", "look them up: note those that were given up, and enter what was left out; pass over those of what is withheld or not here yet"},
		indexBasis()),
	report("index-jump", Warning, ChargeWrong,
		Words{"索引号 {0} 从 {1} 一下跳到 {2}", "the index numbers {0} jump from {1} to {2}"},
		Words{"是不是多写、错写了一位数字？没有公布过的可以改", "was a digit added or mistaken? One that was never published can still be changed"},
		indexBasis()),
	report("document-year", Warning, ChargeWrong,
		Words{"发文字号“{0}”写的是 {1} 年，成文日期却是 {2}", "the document number “{0}” says {1}, but it was made on {2}"},
		Words{"对照原件改正文号或者成文日期", "mend the number or the date by the original"},
		documentBasis()),
	report("document-foreign", Warning, ChargeWrong,
		Words{"发文字号“{0}”的代字“{1}”是“{2}”的：它发了 {3} 件", "the word “{1}” of the document number “{0}” is that of “{2}”, which issued {3} documents under it"},
		Words{"核对发文机关；转载的在 来源（source）里写原发文机关，联合发文的把主办机关写在前面", "check the issuer; a reprint names the original issuer under source, and of a joint document the lead comes first"},
		documentBasis()),
	report("document-word-new", Note, ChargeWrong,
		Words{"发文字号“{0}”：这个机关以前的 {2} 件里没有用过代字“{1}”", "the document number “{0}”: in {2} documents before, its issuer never used the word “{1}”"},
		Words{"对照原件看代字有没有写错；是新的代字就不用改", "see by the original whether the word is right; a new one may stay"},
		documentBasis()),
	report("document-gap", Note, ChargeWrong,
		Words{"{0}〔{1}〕从 {4} 号到 {5} 号，登记簿里缺 {2} 个号：{3}", "of {0}〔{1}〕 from {4} to {5}, the register lacks {3} ({2} in all)"},
		Words{"这一系列大多公开了：核对缺的几件是不是该公开", "most of this series is published: see whether those that are missing ought to be"},
		documentBasis()),
}

// indexBasis: there is no national form of index numbers.
func indexBasis() Words {
	return Words{"《政府信息公开条例》第十二条（目录包括索引）；编号方法是实践做法：机构代码、年份、流水号", "Regulation on Open Government Information, art. 12 (the catalogue has an index); the form is practice: body code, year, serial"}
}

// documentBasis: the rule's text was not seen, so that it counts as practice.
func documentBasis() Words {
	return Words{"实践做法：发文字号由发文机关代字、年份、发文顺序号组成，顺序号按年编排", "practice: a document number is the issuer's word, the year, and a serial that counts within the year"}
}
