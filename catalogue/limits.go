package catalogue

// Limits bound what one file may cost, so that no input can make a build hang or explode.
type Limits struct {
	TextBytes       int // of a Markdown file
	TableCells      int // of a table in a text; a CSV may have ten times as many
	Nesting         int // of lists and quotes
	AttachmentBytes int
	ValueCharacters int // of a value in front matter or a cell of a table
}

// DefaultLimits are far above what a register needs and far below what hurts.
func DefaultLimits() Limits {
	return Limits{TextBytes: 1 << 20, TableCells: 20_000, Nesting: 32, AttachmentBytes: 200 << 20, ValueCharacters: 10_000}
}

// TableBytes is the limit of a CSV file.
func (l Limits) TableBytes() int { return 16 * l.TextBytes }

// With takes over what site.yaml says, from what still lets a register be written up to what no input can abuse.
func (l Limits) With(r *LimitsRecord) Limits {
	if r == nil {
		return l
	}
	for _, s := range []struct {
		written     Field[int]
		limit       *int
		least, most int
	}{
		{r.TextBytes, &l.TextBytes, 500, 1 << 25},
		{r.TableCells, &l.TableCells, 1, 1_000_000},
		{r.Nesting, &l.Nesting, 1, 100},
		{r.AttachmentBytes, &l.AttachmentBytes, 1, 1 << 33},
		{r.ValueCharacters, &l.ValueCharacters, 20, 100_000},
	} {
		if s.written.Set() && s.written.Value > 0 {
			*s.limit = min(max(s.written.Value, s.least), s.most)
		}
	}
	return l
}
