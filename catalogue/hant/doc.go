// Package hant turns simplified Chinese into traditional, for the traditional twin of a site.
//
// Characters change, wording stays: 信息 becomes 信息, not 資訊. The data are the tables of OpenCC's s2t (see
// data/README.md), read by longest match: at every character the longest phrase that begins there decides, and where
// none does, the character table. own.tsv corrects what official texts write otherwise.
//
// Where Taiwan and Hong Kong differ, the form is taken that readers in both know: 為, 眾, 群, 線, 裡, 麵, 啟, 峰, 床, 秘,
// 核, 濕, 煙, 布 (公布), and 台 (台灣, 平台; so 台州 is right too). 着 and 著 stay as they were written, as in Hong Kong:
// simplified text already tells them apart. 佔, 週, 兇, 彙, 讚 and the like are used as in OpenCC.
//
// Personal names follow rules of their own (于, 范, 余 as surnames stay). They cannot be told from running text, so New
// takes a list of them. Text that is traditional already passes unchanged.
package hant
