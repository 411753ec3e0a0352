package catalogue

import (
	"fmt"
	"math"
	"strconv"
)

// Colour is red, green and blue, 0 to 255.
type Colour [3]uint8

// ParseColour reads #0b5563. Nothing else is taken: the text goes into a style sheet.
func ParseColour(text string) (Colour, bool) {
	if len(text) != 7 || text[0] != '#' {
		return Colour{}, false
	}
	n, err := strconv.ParseUint(text[1:], 16, 24)
	return Colour{uint8(n >> 16), uint8(n >> 8), uint8(n)}, err == nil
}

// String is the form that ParseColour reads.
func (c Colour) String() string { return fmt.Sprintf("#%02x%02x%02x", c[0], c[1], c[2]) }

// Luminance is the relative luminance of WCAG 2.2, 0 to 1.
func (c Colour) Luminance() float64 {
	sum := 0.0
	for i, weight := range [3]float64{0.2126, 0.7152, 0.0722} {
		x := float64(c[i]) / 255
		if x <= 0.04045 {
			x /= 12.92
		} else {
			x = math.Pow((x+0.055)/1.055, 2.4)
		}
		sum += weight * x
	}
	return sum
}

// Contrast is the contrast ratio of WCAG 2.2 between two colours, 1 to 21.
func (c Colour) Contrast(d Colour) float64 {
	a, b := c.Luminance(), d.Luminance()
	return (max(a, b) + 0.05) / (min(a, b) + 0.05)
}
