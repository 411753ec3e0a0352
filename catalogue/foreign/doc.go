// Package foreign is how files of other programs are opened: their encodings, and the XML in office documents, within
// limits that no input gets around. What the files mean, the rooms that read them know.
package foreign
