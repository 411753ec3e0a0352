package catalogue

import "testing"

func TestASiteWithoutAnAddressNamesThingsAllTheSame(t *testing.T) {
	if got := (&Edition{Site: Site{Title: "县"}}).NameOf("feed.xml"); got != "urn:uuid:d162cf7c-5730-5cd0-bc38-8433b0fd3235" { // what Python's uuid.uuid5 gives
		t.Errorf("%s", got)
	}
	if got := (&Edition{Site: Site{BaseURL: "https://www.example.gov.cn/a"}}).NameOf("附 件.pdf"); got != "https://www.example.gov.cn/a/%E9%99%84%20%E4%BB%B6.pdf" {
		t.Errorf("%s", got)
	}
}
