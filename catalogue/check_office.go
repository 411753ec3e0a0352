package catalogue

// office checks the files of the disclosure office for what concerns more than reports.
func (c *checker) office() {
	for _, r := range c.r.records.Office.Requests {
		if !r.Private && !c.r.privateRepository() {
			c.add(r.File, At{}, "office-requests-public")
			return
		}
	}
}
