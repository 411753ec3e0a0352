// Package catalogue is the domain of gongkai: what a government's disclosure register is, and what is right and wrong
// in it. It reads no file and writes no page; it knows neither Markdown nor HTML.
//
// # Two records, not one
//
// An entry (公开事项) is a duty: this department must publish that, on this legal basis, within this time. Entries are
// rows of catalogue.csv and of standards/*.csv. An item (信息) is a document: what was published, one Markdown file. An
// item names the entry that it meets: by its number in the department's own table or in one above it, or as
// standard/number in a prescribed one.
//
// # The flow
//
// The room source reads content/ into Records: what the authors wrote, each field with its place. New makes of them,
// for a date, the Register: everything, checked. Learn tells it what the texts link to. For(audience) is the gate: it
// gives the Edition, all that this audience may see, and the Cut, what was taken away. Only an Edition is rendered,
// searched or exported.
//
// # Where the content model is silent
//
//   - A private file of the same path as a file of content/ replaces it whole; one without front matter gives only the
//     text, and the record stays the content's. What stands in the private tree must be limited.
//   - An item whose day of publication is still to come is not built, and is reported as a note.
//   - An issuer written as one text with 、 in it (国务院、中央军委) is a joint document, the lead first.
//   - An issuer whose name is a department's full or short name lists the item under that department too.
//   - Where index numbers are assigned (assign), an approved item without number or date is as good as a draft: it is in no
//     edition, and no duty is met by it; a link to it is its words, and a relation is not shown, until it has them. The year of a number is that in which the item
//     was made; a unit counts on with the department whose code it has.
//   - When display_until is past, the tombstone does not keep the title: it may name who was punished. A withdrawn item
//     keeps its title on the tombstone.
//   - replaces and amends count from the day on which the newer document takes effect, or was made.
//   - A blank first level of an entry goes on from the row above; 同上 in a cell is a warning.
//   - A standard may lack numbers and loads all the same; then no item can name its rows, and they count for nobody. What
//     copying has left in the cells of tables (spaces, boxes, lost brackets, masks, blanks that may mean “as above”) is said at
//     the cell and never filled in.
//   - A row of a department's own table binds the department, or whom its publisher names below it. A row of a standard binds
//     the bodies that adopt it (standards in department.md), or with report.standards in site.yaml every scored body; of them
//     those of its tier, and whom its publisher names: a body by name, all of a kind (各部门, 乡镇人民政府), or, by a name of
//     the national form (民政部门), who adopts it. A name that is nobody's binds nobody.
//   - regulation is a standard that is built in: articles 20 and 21 of the Regulation. A file standards/regulation.csv takes
//     its place.
//   - A department and a unit are of the county's level, a township and its units of the township's. A tier that names higher
//     levels alone binds nobody here.
//   - What is on request or withheld nobody has to publish: it is in the matrix only where an item meets it.
//   - met_at counts for a year from the day on which somebody looked. A planned month or year means its last day.
//   - records is written anew, row by row: a row past its display_until, or withdrawn, is in no download either.
//   - Validity is stated of normative documents, of policies, and of whatever says when it takes effect or ends.
//   - Names of files are folded to lower case in addresses.
//   - allow silences findings of personal data of one kind, in its own record and the attachments that it names, or in the
//     one file and of the one masked value that it says; that of department.md holds for its catalogue.csv too. Without a reason
//     it silences nothing. Where two items name an attachment, the entry of either is enough.
//   - What changed lately (report.changes) is told from the dates of the records alone, the present month and twelve
//     before it. That a time of display ended is not told, nor what is withheld.
package catalogue
