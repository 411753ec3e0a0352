package privacy_test

import (
	"bytes"
	"encoding/binary"
	"unicode/utf16"
)

// compoundFile makes a compound file ([MS-CFB], version 3) of names and streams, two by two. Streams are filled up to 4096
// bytes, so that none needs the table of small ones.
func compoundFile(streams ...string) []byte {
	const free, end, fat = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
	folder := (1 + len(streams)/2 + 3) / 4 // sectors of the directory, behind the one with the table of sectors
	table := []uint32{fat}
	chain := func(sectors int) (first uint32) {
		first = uint32(len(table))
		for i := range sectors {
			next := uint32(len(table)) + 1
			if i == sectors-1 {
				next = end
			}
			table = append(table, next)
		}
		return first
	}
	chain(folder)
	var entries, data bytes.Buffer
	entry := func(name string, kind byte, right, child, start uint32, size int) {
		var raw [128]byte
		for i, u := range utf16.Encode([]rune(name)) {
			binary.LittleEndian.PutUint16(raw[2*i:], u)
		}
		binary.LittleEndian.PutUint16(raw[64:], uint16(2*len(utf16.Encode([]rune(name)))+2))
		raw[66], raw[67] = kind, 1
		binary.LittleEndian.PutUint32(raw[68:], free)
		binary.LittleEndian.PutUint32(raw[72:], right)
		binary.LittleEndian.PutUint32(raw[76:], child)
		binary.LittleEndian.PutUint32(raw[116:], start)
		binary.LittleEndian.PutUint64(raw[120:], uint64(size))
		entries.Write(raw[:])
	}
	entry("Root Entry", 5, free, 1, end, 0)
	for i := 0; i < len(streams); i += 2 {
		stream := streams[i+1]
		sectors := max((len(stream)+511)/512, 8)
		right := uint32(i/2 + 2)
		if i+2 == len(streams) {
			right = free
		}
		entry(streams[i], 2, right, free, chain(sectors), 512*sectors)
		data.WriteString(stream)
		data.Write(make([]byte, 512*sectors-len(stream)))
	}
	entries.Write(make([]byte, 512*folder-entries.Len()))
	head := make([]byte, 512)
	copy(head, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
	for at, n := range map[int]uint16{24: 0x3E, 26: 3, 28: 0xFFFE, 30: 9, 32: 6} {
		binary.LittleEndian.PutUint16(head[at:], n)
	}
	for at, n := range map[int]uint32{44: 1, 48: 1, 56: 4096, 60: end, 68: end} {
		binary.LittleEndian.PutUint32(head[at:], n)
	}
	for i := 80; i < 512; i += 4 {
		binary.LittleEndian.PutUint32(head[i:], free)
	}
	binary.LittleEndian.PutUint32(head[76:], 0)
	sectors := make([]byte, 512)
	for i := range 128 {
		n := uint32(free)
		if i < len(table) {
			n = table[i]
		}
		binary.LittleEndian.PutUint32(sectors[4*i:], n)
	}
	return bytes.Join([][]byte{head, sectors, entries.Bytes(), data.Bytes()}, nil)
}

// utf16Text is a text as old documents hold it.
func utf16Text(text string) string {
	var b bytes.Buffer
	binary.Write(&b, binary.LittleEndian, utf16.Encode([]rune(text)))
	return b.String()
}
