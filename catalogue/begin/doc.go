// Package begin writes what a clerk begins from: the site of a new county, a department, an item, a page. It only makes
// texts; asking and writing are the command's.
//
// The texts stand in skeleton/: any/ is what every site has, and beside it, by host, what runs its checks and publishes
// it; part/ is what is begun later. A name that begins with dot. stands for a hidden file; .zh. and .en. are the same
// file in two languages. Between [[ and ]] stand templates: k is a key, or a value of the content model, in the language
// that the site writes them in; t is words, q a quoted value. A site in traditional characters has English keys, which are
// read in every script, and the Chinese words converted.
package begin
