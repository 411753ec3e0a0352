package catalogue

// assessment checks the table by which departments are scored: what is wrong in it can be mended before anybody is
// scored by it.
func (c *checker) assessment() {
	_, problems := ReadAssessment(c.r.records.Office.Assessment, c.r.records.Departments)
	c.problems = append(c.problems, problems...)
}
