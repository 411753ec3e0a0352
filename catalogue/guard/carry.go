package guard

import (
	"crypto/sha256"
	"encoding/hex"
	"hash"
	"io"

	"gongkai/catalogue"
)

// carriedBytes is how much of an archive is kept to look into it; of a larger one only the whole is compared.
const carriedBytes = 128 << 20

// carried is a file whose bytes are compared with those of every attachment that is not shown, while they are written.
// What is packed into it is compared too.
func carried(f catalogue.File, ready func() (*Guard, error)) catalogue.File {
	open := f.Open
	f.Open = func() (io.ReadCloser, error) {
		g, err := ready()
		if err != nil {
			return nil, err
		}
		in, err := open()
		if err != nil || len(g.hashes) == 0 {
			return in, err
		}
		return &carriedFile{ReadCloser: in, g: g, address: f.Address, sum: sha256.New()}, nil
	}
	return f
}

// carriedFile ends with a *Leak if its bytes are a secret.
type carriedFile struct {
	io.ReadCloser
	g       *Guard
	address string
	sum     hash.Hash
	kept    []byte // of an archive
	size    int64
}

// Read passes on what the file holds, and at its end compares.
func (c *carriedFile) Read(p []byte) (int, error) {
	n, err := c.ReadCloser.Read(p)
	c.sum.Write(p[:n])
	if c.size == 0 && packed(p[:n]) || c.kept != nil && len(c.kept)+n <= carriedBytes {
		c.kept = append(c.kept, p[:n]...)
	} else {
		c.kept = nil
	}
	c.size += int64(n)
	if err == io.EOF {
		if leak := c.compare(); leak != nil {
			return n, leak
		}
	}
	return n, err
}

func (c *carriedFile) compare() error {
	if leak := c.g.known(c.sum.Sum(nil), c.address); leak != nil || c.kept == nil {
		return leak
	}
	var found error
	budget := int64(unpackedBytes)
	// An archive that cannot be unpacked is its author's: nothing in it can be read by others either.
	_ = unpack(c.kept, c.address, 0, &budget, func(_ string, in io.Reader) error {
		sum := sha256.New()
		if _, err := io.Copy(sum, in); err != nil {
			return err
		}
		if leak := c.g.known(sum.Sum(nil), c.address); leak != nil && found == nil {
			found = leak
		}
		return nil
	})
	return found
}

func (g *Guard) known(sum []byte, address string) error {
	if n, ok := g.hashes[hex.EncodeToString(sum)]; ok {
		return &Leak{[]Trace{{g.secrets[n], address}}}
	}
	return nil
}
