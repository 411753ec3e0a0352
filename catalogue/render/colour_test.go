package render

import "testing"

func TestAccentIsLegibleOnBothGrounds(t *testing.T) {
	for _, text := range []string{"#0b5563", "#ffff00", "#ffffff", "#000000", "#c00", "#808080", "#7cc3da"} {
		c, ok := parseColour(text)
		if !ok {
			t.Fatalf("%s is not read", text)
		}
		for _, ground := range []colour{light, dark} {
			if got := c.on(ground).contrast(ground); got < 4.5 {
				t.Errorf("%s on %s: contrast %.2f", text, ground, got)
			}
		}
	}
}

func TestOnlyColoursGetIntoTheStyleSheet(t *testing.T) {
	for _, text := range []string{"red", "#12", "#1234567", "#12345g", "}body{display:none", "#+12345", "url(x)", ""} {
		if c, ok := parseColour(text); ok {
			t.Errorf("%q became %s", text, c)
		}
	}
}
