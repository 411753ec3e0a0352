package build_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

func TestAxeFindsNothingInASearch(t *testing.T) {
	t.Parallel()
	source, err := os.ReadFile(filepath.Join(testTools, "axe-core/axe.min.js"))
	needed(t, err == nil, "axe-core")
	root, _ := withEngine(t)
	s := newSeeker(t, root)
	for _, width := range []int64{360, 1280} {
		do(t, s.ctx, chromedp.EmulateViewport(width, 900))
		for _, state := range searchStates {
			s.open("search.html?" + state)
			s.does(`document.querySelectorAll('.facets, .facets details').forEach(d => d.open = true)`)
			evaluate[string](t, s.ctx, string(source)+";axe.version")
			for _, look := range looks {
				media(t, s.ctx, look.media...)
				large(t, s.ctx, look.large)
				if found := axe(t, s.ctx, look.rules); found != "[]" {
					t.Errorf("%s, %s, %d pixels: %s", state, look.name, width, found)
				}
			}
			large(t, s.ctx, false)
		}
	}
}

func TestSearchNeverScrollsSideways(t *testing.T) {
	t.Parallel()
	root, _ := withEngine(t)
	s := newSeeker(t, root)
	for _, state := range searchStates {
		s.open("search.html?" + state)
		s.does(`document.querySelectorAll('.facets, .facets details').forEach(d => d.open = true)`)
		for _, big := range []bool{false, true} {
			large(t, s.ctx, big)
			for _, width := range widths {
				do(t, s.ctx, chromedp.EmulateViewport(width, 740))
				if what := evaluate[string](t, s.ctx, sticksOut); what != "" {
					t.Errorf("%s at %d pixels, large type %t: %s", state, width, big, what)
				}
			}
		}
		large(t, s.ctx, false)
	}
}

// Hits that come, and the hits of the next letter, push nothing aside that one may be reading.
func TestNothingMovesInASearch(t *testing.T) {
	t.Parallel()
	_, root := withEngine(t)
	s := newSeeker(t, root)
	for _, width := range []int64{360, 1280} {
		do(t, s.ctx, chromedp.EmulateViewport(width, 740))
		s.open("search.html?q=" + encoded("慢补贴"))
		s.does(`document.querySelector('#Query').focus(); document.querySelector('#Query').select()`)
		s.types("慢通知")
		s.wait(`gongkai.asked.length === 2 && document.querySelector('#search').dataset.state === 'done'`)
		if moved := evaluate[string](t, s.ctx, layoutShift); moved != "" {
			t.Errorf("at %d pixels: %s", width, moved)
		}
	}
}

// A search on paper says what was asked for, and has no field.
func TestSearchOnPaper(t *testing.T) {
	t.Parallel()
	root, _ := withEngine(t)
	s := newSeeker(t, root)
	s.open("search.html?q=" + encoded("补贴"))
	media(t, s.ctx, &emulation.MediaFeature{})
	text := textOf(t, printed(t, s.ctx))
	for _, want := range []string{"23条信息里有“补贴”", "关于发放耕地补贴的通知之10"} {
		if !strings.Contains(text, squeezed(want)) {
			t.Errorf("“%s” is not on paper", want)
		}
	}
	for _, screen := range []string{"显示更多", "筛选", "排序", "从索引查找"} {
		if strings.Contains(text, screen) {
			t.Errorf("“%s” is of no use on paper", screen)
		}
	}
}
