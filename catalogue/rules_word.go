package catalogue

// wordRules are broken by wording: words that are written wrongly, and the list that names them.
var wordRules = []RuleInfo{
	{"word-wrong", Warning, 0, Words{"{3}“{0}”写错了", "{4}“{0}” is written wrongly"}, Words{"{1}", "{2}"}},
	{"word-unfit", Error, Fixed | Wide, Words{"“{0}”不能作为错误写法", "“{0}” cannot be a wrong word"}, Words{"写两个字以上的词，和正确写法不一样", "write a word of two characters or more that is not the right one"}},
	{"word-duplicate", Warning, 0, Words{"“{0}”在第 {1} 行已经写过", "“{0}” already stands on line {1}"}, Words{"删掉一行", "remove one of the rows"}},
	{"word-exception", Warning, 0, Words{"例外“{0}”里没有“{1}”，没有用处", "the exception “{0}” does not hold “{1}” and has no use"}, Words{"例外写包含错误写法的更长的词", "an exception is a longer word that holds the wrong one"}},
}
