package catalogue

// Field is one value of a record with the place where its author wrote it. Line 0: the author wrote none.
type Field[T any] struct {
	Value T
	At    At
}

// Set says whether the author wrote the key at all (an empty value counts as written).
func (f Field[T]) Set() bool { return f.At.Line != 0 }

// Texts are the values of a list, without their places.
func Texts(list []Field[string]) []string {
	if len(list) == 0 {
		return nil
	}
	out := make([]string, len(list))
	for i, f := range list {
		out[i] = f.Value
	}
	return out
}
