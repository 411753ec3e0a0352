package render

import (
	"fmt"
	"math"
	"strconv"
)

// colour is red, green and blue, 0 to 255.
type colour [3]uint8

// The backgrounds of the default theme's tokens, against which an accent must be legible.
var (
	light = colour{0xff, 0xff, 0xff}
	dark  = colour{0x1b, 0x20, 0x24}
)

// parseColour reads #0b5563 or #05a. Nothing else is taken: the text goes into a style sheet.
func parseColour(text string) (colour, bool) {
	if len(text) == 4 && text[0] == '#' {
		text = string([]byte{'#', text[1], text[1], text[2], text[2], text[3], text[3]})
	}
	if len(text) != 7 || text[0] != '#' {
		return colour{}, false
	}
	n, err := strconv.ParseUint(text[1:], 16, 24)
	return colour{uint8(n >> 16), uint8(n >> 8), uint8(n)}, err == nil
}

func (c colour) String() string { return fmt.Sprintf("#%02x%02x%02x", c[0], c[1], c[2]) }

// on is the colour as near to c as may be that is legible as text on a background: contrast 6, somewhat above the
// 4.5 that WCAG AA asks for, because the theme also sets text on tinted grounds.
func (c colour) on(ground colour) colour {
	towards := colour{}
	if ground.luminance() < 0.5 {
		towards = colour{255, 255, 255}
	}
	for step := 0; step <= 20; step++ {
		if m := c.mix(towards, float64(step)/20); m.contrast(ground) >= 6 {
			return m
		}
	}
	return towards
}

func (c colour) mix(d colour, share float64) colour {
	for i := range c {
		c[i] = uint8(math.Round(float64(c[i])*(1-share) + float64(d[i])*share))
	}
	return c
}

// luminance is the relative luminance of WCAG 2.
func (c colour) luminance() float64 {
	weights := [3]float64{0.2126, 0.7152, 0.0722}
	sum := 0.0
	for i, v := range c {
		x := float64(v) / 255
		if x <= 0.04045 {
			x /= 12.92
		} else {
			x = math.Pow((x+0.055)/1.055, 2.4)
		}
		sum += weights[i] * x
	}
	return sum
}

func (c colour) contrast(d colour) float64 {
	a, b := c.luminance(), d.luminance()
	return (max(a, b) + 0.05) / (min(a, b) + 0.05)
}
