package intake

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io/fs"
	"path"
	"slices"

	"gongkai/catalogue"
)

// memoryName is, in a folder that was imported into, the file that remembers what was written. The reader of the content
// passes it over; it is committed with the content.
const memoryName = ".imported.json"

// memory is what was imported into a folder.
type memory struct {
	Tables map[string][]*remembered `json:"tables,omitempty"` // by file name
	Items  map[string]*remembered   `json:"items,omitempty"`  // by file name
}

// remembered is a record as it was imported: a hash a field. What hashes to something else now was edited by hand.
type remembered struct {
	No     string            `json:"no,omitempty"`     // of a duty, in our file
	Serial string            `json:"serial,omitempty"` // of a duty, in the source
	Key    string            `json:"key,omitempty"`    // what an item is found by again
	Source string            `json:"source"`
	Fields map[string]string `json:"fields"`
}

// recall reads the memory of a folder.
func recall(content fs.FS, folder string) (*memory, []byte, error) {
	m := &memory{}
	name := path.Join(folder, memoryName)
	text, err := readContent(content, name)
	if err != nil {
		return nil, nil, err
	}
	if text != nil {
		if err := json.Unmarshal(text, m); err != nil {
			return nil, nil, &Refusal{name, catalogue.Words{Chinese: "读不懂；删掉它，现有的就都当作手写的：" + err.Error(), English: "cannot be read; remove it, and all that is there counts as written by hand"}}
		}
	}
	if m.Tables == nil {
		m.Tables = map[string][]*remembered{}
	}
	if m.Items == nil {
		m.Items = map[string]*remembered{}
	}
	if m.hollow() {
		return nil, nil, &Refusal{name, whyBroken}
	}
	return m, text, nil
}

// hollow says whether a record of the memory is none.
func (m *memory) hollow() bool {
	for _, list := range m.Tables {
		if slices.Contains(list, nil) {
			return true
		}
	}
	for _, r := range m.Items {
		if r == nil {
			return true
		}
	}
	return false
}

// bytes is the memory as it is kept.
func (m *memory) bytes() ([]byte, error) {
	text, err := json.MarshalIndent(m, "", " ")
	return append(bytes.TrimSpace(text), '\n'), err
}

// hashOf is what a value is remembered by; an empty one is "".
func hashOf(value string) string {
	if value == "" {
		return ""
	}
	sum := sha256.Sum256([]byte(value))
	return hex.EncodeToString(sum[:8])
}

func isMissing(err error) bool { return errors.Is(err, fs.ErrNotExist) }
