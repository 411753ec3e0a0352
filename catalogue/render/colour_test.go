package render

import (
	"testing"

	"gongkai/catalogue"
)

func TestAccentIsLegibleOnBothGrounds(t *testing.T) {
	for _, text := range []string{"#0b5563", "#ffff00", "#ffffff", "#000000", "#cc0000", "#808080", "#7cc3da"} {
		c, ok := catalogue.ParseColour(text)
		if !ok {
			t.Fatalf("%s is not read", text)
		}
		for _, ground := range []catalogue.Colour{light, dark} {
			if got := legible(c, ground).Contrast(ground); got < 4.5 {
				t.Errorf("%s on %s: contrast %.2f", text, ground, got)
			}
		}
	}
}

func TestOnlyColoursGetIntoTheStyleSheet(t *testing.T) {
	for _, text := range []string{"red", "#12", "#c00", "#1234567", "#12345g", "}body{display:none", "#+12345", "url(x)", ""} {
		if c, ok := catalogue.ParseColour(text); ok {
			t.Errorf("%q became %s", text, c)
		}
	}
}
