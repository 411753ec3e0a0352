package catalogue_test

import (
	"encoding/json"
	"testing"

	"gongkai/catalogue"
)

func TestPointsAreReadExactlyOrNotAtAll(t *testing.T) {
	for text, want := range map[string]catalogue.Points{"0": 0, "5": 50, "0.5": 5, "97.5": 975, "100": 1000, "007": 70, "10000": 100_000} {
		if p, ok := catalogue.ParsePoints(text); !ok || p != want {
			t.Errorf("%q is %d tenths, %t; want %d", text, p, ok, want)
		}
	}
	for _, text := range []string{"", ".", "5.", ".5", "0.55", "-1", "+1", "1e3", "５", "5分", "10000.1", "99999", "123456", " 5", "5 ", "0x1", "1_0"} {
		if p, ok := catalogue.ParsePoints(text); ok {
			t.Errorf("%q is taken for %s", text, p)
		}
	}
}

func TestPointsAreWrittenAsTheyAreRead(t *testing.T) {
	for p := catalogue.Points(-1234); p <= 100_000; p += 7 {
		if q, ok := catalogue.ParsePoints(p.String()); p >= 0 && (!ok || q != p) {
			t.Fatalf("%d tenths are written %s, which is %d", p, p, q)
		}
		text, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		var q catalogue.Points
		if err := json.Unmarshal(text, &q); err != nil || q != p {
			t.Fatalf("%d tenths are %s in JSON, which is %d: %v", p, text, q, err)
		}
	}
}

func TestPointsInJSONHoldNoMoreThanTenths(t *testing.T) {
	for text, want := range map[string]catalogue.Points{"97.50": 975, "97.0": 970, "-1.5": -15, "12": 120} {
		var p catalogue.Points
		if err := json.Unmarshal([]byte(text), &p); err != nil || p != want {
			t.Errorf("%s is %d, %v; want %d", text, p, err, want)
		}
	}
	for _, text := range []string{"97.25", "1e2", `"97"`, "true", "[]", "1000000"} {
		var p catalogue.Points
		if err := json.Unmarshal([]byte(text), &p); err == nil {
			t.Errorf("%s is taken for %s", text, p)
		}
	}
}
