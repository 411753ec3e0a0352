package catalogue

// AssessmentRecord is assessment.yaml: what is scored, how much each mistake costs, and who is exempt from what.
type AssessmentRecord struct {
	Doubtful bool
	Full     Field[int] `key:"full"`
}

// AssessmentKeys are the keys of assessment.yaml.
func AssessmentKeys() []Key {
	return []Key{
		key(Number, "full", "满分", "满分，默认 100|the full score, 100 by default"),
	}
}
