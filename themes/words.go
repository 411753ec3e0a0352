package themes

import (
	"fmt"

	"go.yaml.in/yaml/v4"
)

// parseWords reads one file of i18n: a flat table from key to word. A key is two or three names with dots between
// them, group first: scope.public.
func parseWords(data []byte) (map[string]string, error) {
	var words map[string]string
	if err := yaml.Load(data, &words); err != nil {
		return nil, fmt.Errorf("应当是一行一条的“键: 词” · it must be a flat table of words: %w", err)
	}
	return words, nil
}
