package catalogue

// reviewRules are broken by the review before publication: 条例第十七条; 保守国家秘密法（2024年修订）第三十五条 and its
// 实施条例第四十二条: reviewed first, published afterwards, item by item.
var reviewRules = []RuleInfo{
	{"review-order", Error, Fixed, Words{"公开日期 {0} 早于批准日期 {1}：先审查，后公开", "published on {0}, and approved only on {1}: review comes before disclosure"}, Words{"公开日期写错的，写成如“{1}”的日期，不早于它；批准日期写错的，改第 {2} 行；真是没批准就公开了的，按规定补办并报告", "if the day of publication is wrong, write a day such as “{1}”, not before it; if that of the approval is wrong, correct line {2}; what was published unapproved has to be reported"}},
	{"review-ahead", Error, Fixed, Words{"批准日期 {0} 还没有到", "approved on {0}, which is still to come"}, Words{"写错的，写成如“{1}”的日期，不晚于它；还没有批准的，先不写批准人和批准日期", "if it is wrong, write a day such as “{1}”, not after it; until it is approved, leave approved_by and approved_on out"}},
	{"review-unchecked", Warning, 0, Words{"已经批准，没有写谁核稿", "approved, and nobody is named who checked it"}, Words{"{0}；没有核稿的，先核稿再批准", "{1}; if nobody checked it, have it checked before it is approved"}},
	{"review-self", Error, 0, Words{"拟稿人和批准人都是“{0}”：自己写的不能自己批准", "“{0}” drafted it and approved it: nobody approves what they wrote"}, Words{"由另一个人批准，写成“……”，那个人的姓名", "have somebody else approve it, and write “…”, their name"}},
	{"review-ref-missing", Error, 0, Words{"没有写审查单号；site.yaml 要求每条都有签字的审查单", "review has no ref; site.yaml asks for a signed form for each"}, Words{"{0}；打上去的名字不是批准，签了字的单子才是", "{1}, the number of the signed form; a name that was typed is no approval"}},
	{"scope-mark-secret", Error, 0, Words{"“{0}”是国家秘密的标志，这里却是主动公开", "“{0}” marks a state secret, and this is public"}, Words{"先停下，问保密机构；没有解密的，把公开范围改成 不予公开；解密了的，删掉标出的", "stop, and ask who answers for secrets; unless it is declassified, make the scope withheld; if it is, delete what is marked"}},
	{"scope-mark-inner", Warning, 0, Words{"“{0}”是说不主动公开，这里却是主动公开", "“{0}” says that it is not to be published, and this is public"}, Words{"不主动公开的，改公开范围；可以公开的，删掉标出的", "if it is not for everybody, change the scope; if it is, delete what is marked"}},
	{"title-told", Error, Fixed, Words{"这里写了一条没有列出的信息的标题，公众看得到这个文件", "the title of an item that is not listed stands here, in a file that the public reads"}, Words{"删掉或改写；标题可以让人知道的，在那条信息里写 列出: 是（或 listed: true）", "remove it or write it otherwise; if the title may be known, write listed: true into that item"}},
	{"item-title-not-public", Error, Fixed, Words{"“{0}”的信息没有列出，标题却写在看得到的仓库里", "an item that is “{0}” and not listed has its title where everybody who reads the repository sees it"}, Words{"{1}", "{2}"}},
}
