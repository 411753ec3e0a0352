package supervise

// Earlier is what an earlier report said, for trends.
type Earlier struct {
	Scores map[string]float64 // points by department's folder
}
