package render

import (
	"math"

	"gongkai/catalogue"
)

// The backgrounds of the default theme's tokens, against which an accent must be legible.
var (
	light = catalogue.Colour{0xff, 0xff, 0xff}
	dark  = catalogue.Colour{0x1b, 0x20, 0x24}
)

// legible is the colour as near to c as may be that is legible as text on a background: contrast 6, somewhat above the
// 4.5 that WCAG AA asks for, because the theme also sets text on tinted grounds.
func legible(c, ground catalogue.Colour) catalogue.Colour {
	towards := catalogue.Colour{}
	if ground.Luminance() < 0.5 {
		towards = catalogue.Colour{255, 255, 255}
	}
	for step := 0; step <= 20; step++ {
		if m := mix(c, towards, float64(step)/20); m.Contrast(ground) >= 6 {
			return m
		}
	}
	return towards
}

func mix(c, d catalogue.Colour, share float64) catalogue.Colour {
	for i := range c {
		c[i] = uint8(math.Round(float64(c[i])*(1-share) + float64(d[i])*share))
	}
	return c
}
