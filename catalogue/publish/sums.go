package publish

import (
	"bytes"
	"cmp"
	"context"
	"encoding/hex"
	"fmt"
	"slices"

	"gongkai/catalogue"
)

// sumsName lists every file of the site with its hash, in the form that sha256sum -c reads: whoever receives a copy, on
// a portal or a stick, can tell that it is whole with a tool that is everywhere.
const sumsName = "SHA256SUMS"

// Sum is one file and what its bytes hash to.
type Sum struct {
	Address string
	SHA256  [32]byte
}

// Sums are the bytes of SHA256SUMS, in the order of the addresses. An address of a site holds neither a line break nor
// a backslash, so that none needs escaping.
func Sums(list []Sum) []byte {
	slices.SortFunc(list, func(a, b Sum) int { return cmp.Compare(a.Address, b.Address) })
	var b bytes.Buffer
	line := make([]byte, 0, 256)
	for _, s := range list {
		line = append(hex.AppendEncode(line[:0], s.SHA256[:]), "  "...)
		b.Write(append(append(line, s.Address...), '\n'))
	}
	return b.Bytes()
}

// sum writes the list of the hashes. It is the site's, and stands in the manifest, but it is not counted.
func (s *stage) sum(ctx context.Context, entries []entry) (entry, error) {
	list := make([]Sum, len(entries))
	for i, e := range entries {
		list[i] = Sum{e.path, e.sum}
	}
	e, err := newWriter(s).put(ctx, catalogue.File{Address: sumsName, Data: Sums(list)})
	if err != nil {
		return e, fmt.Errorf("write %s: %w", sumsName, err)
	}
	return e, nil
}
