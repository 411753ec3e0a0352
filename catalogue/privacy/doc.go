// Package privacy finds personal data (个人信息) in texts and documents: what must not go out with a register
// (个人信息保护法第四条、第二十八条、第五十一条; 政务公开: 去标识化). It is given bytes and readers and gives Findings;
// whether one is allowed the Register says.
//
// # How a value is told from its look-alikes
//
//   - A resident identity number (GB 11643) has a region that exists, a day of birth that was, and a check digit. A unified
//     social credit code has none of the three, an index number is part of a longer run of letters and digits.
//   - A bank card has the range of an issuer and the check digit of ISO/IEC 7812; outside 62… it also needs a word for it.
//   - A mobile number counts unless the words nearest to it are an office's; a landline only where they are a home's.
//   - Passports, home addresses, e-mail addresses need their word, or a column that is headed by it, or a table of persons.
//   - Below a heading such as 身份证号 everything counts that is not masked, whatever its check digit says.
//
// # How a document is read
//
// Whole, and as a stream: every cell of every sheet, hidden or not, comments, defined names, tracked changes, headers,
// properties, cached values, files within files. What no reader knows of an office document is read as plain XML. Limits
// of size, depth, ratio and time end the reading of a hostile one; what was not read is a finding itself.
package privacy
