package build_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

func TestSearchAnswersAsOneTypes(t *testing.T) {
	everywhere(t, func(t *testing.T, s *seeker) {
		var w watch
		w.start(t, s.ctx)
		s.open("search.html")
		s.holds(`document.querySelector('#search').dataset.state === 'idle'`, `document.querySelector('#search').dataset.total === ''`, `document.querySelector('.ways').offsetHeight > 0`)
		entries := evaluate[float64](t, s.ctx, `history.length`)
		s.does(`document.querySelector('#Query').focus(); for (const letter of '补贴') document.execCommand('insertText', false, letter)`)
		s.wait(settled)
		s.holds(
			`gongkai.asked.join() === '补贴'`, // what was typed in between was not asked for
			`document.querySelector('#search').dataset.total === '23'`, `document.querySelector('.total').textContent === '23条信息里有“补贴”'`,
			`document.querySelectorAll('.hits li').length === 10`, `document.querySelector('.ways').offsetHeight === 0`,
			`document.querySelector('.hits li a').getAttribute('href') === 'wanghe/house-permit.html'`,
			`[...document.querySelector('.hits li a').childNodes].map(n => n.nodeName + n.textContent).join() === '#text关于发放耕地,MARK补贴,#text的通知之1'`,
			`document.querySelector('.hits li:nth-child(2) .about').innerText.replace(/\s+/g, ' ') === '第一小学 2025年5月11日 依申请公开'`,
			`document.querySelector('.hits li:nth-child(2) time').dateTime === '2025-05-11'`,
			`document.querySelector('.hits li:nth-child(6) time') === null`, `document.querySelector('.hits li:nth-child(1) .passage') === null`,
			`document.querySelector('.hits li:nth-child(2) .passage mark').textContent === '补贴'`,
			`location.search === '?' + new URLSearchParams({q: '补贴'})`, `document.title.startsWith('补贴 - 搜索')`,
			fmt.Sprintf(`history.length === %v`, entries),
		)
		s.press(kb.Escape)
		s.wait(`document.querySelector('#search').dataset.state === 'idle'`)
		s.holds(`document.querySelector('#Query').value === ''`, `location.search === ''`, `document.querySelectorAll('.hits li').length === 0`)
		if _, console := w.take(); len(console) > 0 {
			t.Errorf("the console says %v", console)
		}
	})
}

// A word that is put together from pinyin is asked for when it is there, and not letter by letter.
func TestSearchWaitsForTheInputMethod(t *testing.T) {
	t.Parallel()
	_, root := withEngine(t)
	s := newSeeker(t, root)
	s.open("search.html")
	s.does(`document.querySelector('#Query').focus()`)
	if _, err := chromedp.Call(s.ctx, input.ImeSetComposition, input.ImeSetCompositionParams{Text: "bu'tie", SelectionStart: 6, SelectionEnd: 6}); err != nil {
		t.Fatal(err)
	}
	evaluate[bool](t, s.ctx, `new Promise(ok => setTimeout(ok, 400, true))`)
	s.holds(`document.querySelector('#Query').value === "bu'tie"`, `gongkai.asked.length === 0`)
	s.types("补贴")
	s.wait(settled)
	s.holds(`gongkai.asked.join() === '补贴'`)
}

func TestSearchDropsWhatComesTooLate(t *testing.T) {
	t.Parallel()
	_, root := withEngine(t)
	s := newSeeker(t, root)
	s.open("search.html")
	s.does(`document.querySelector('#Query').focus()`)
	s.types("迟通知之1")
	s.wait(`gongkai.asked.length === 1`)
	s.holds(`document.querySelector('#search').dataset.state === 'loading'`)
	s.does(`document.querySelector('#Query').select()`)
	s.types("通知之2")
	s.wait(settled)
	s.holds(`document.querySelector('#search').dataset.total === '5'`)
	s.does(`gongkai.late[0]()`)
	s.holds(`document.querySelector('#search').dataset.total === '5'`, `document.querySelector('.total').textContent.includes('通知之2')`)

	// Who types and chooses at once gets both.
	s.does(`document.querySelector('#Query').select()`)
	s.types("补贴")
	s.does(`document.querySelector('[name=sort][value=date]').click()`)
	s.wait(`document.querySelector('#search').dataset.total === '23'`)
	s.holds(`gongkai.asked.at(-1) === '补贴'`, `new URLSearchParams(location.search).get('q') === '补贴'`)
}

func TestSearchHelpsWhereThereIsNothing(t *testing.T) {
	t.Parallel()
	_, root := withEngine(t)
	s := newSeeker(t, root)
	s.open("search.html?q=xyz&kind=policy")
	s.holds(`document.querySelector('#search').dataset.total === '0'`, `document.querySelector('.total').textContent === '没有找到“xyz”'`,
		`document.querySelector('.ways').offsetHeight > 0`, `document.querySelector('.none a[href="pages/request.html"]').offsetHeight > 0`)
	s.does(`document.querySelector('.fewer a').click()`)
	s.holds(`location.search === '?q=xyz'`, `document.querySelector('.fewer').offsetHeight === 0`)

	s.open("search.html?q=bt")
	s.holds(`document.querySelector('.instead').innerText === '按“补贴”查找的结果'`, `document.querySelector('.total').textContent === '23条信息里有“补贴”'`)
	s.does(`document.querySelector('.instead a').click()`)
	s.wait(`document.querySelector('#Query').value === '补贴' && document.querySelector('.instead').hidden`)

	s.open("search.html?" + "q=" + encoded("耕地补贴"))
	s.holds(`document.querySelector('.total').textContent === '约1,234条信息里有“耕地补贴”'`, `document.querySelector('#search').dataset.total === '1234'`)

	s.open("search.html?q=" + encoded("断"))
	s.holds(`document.querySelector('#search').dataset.state === 'error'`, `document.querySelector('[role=alert]').innerText.includes('没有读到')`, `document.querySelector('.ways').offsetHeight > 0`)
	s.does(`gongkai.mended = true; document.querySelector('.retry').click()`)
	s.wait(`document.querySelector('#search').dataset.state === 'done'`)
	s.holds(`document.querySelector('[role=alert]').offsetHeight === 0`, `document.querySelector('#search').dataset.total === '23'`)
}

// Without its engine the page says so, instead of doing nothing.
func TestSearchSaysThatItsFilesAreMissing(t *testing.T) {
	t.Parallel()
	out, _ := county(t)
	places, err := filepath.Glob(filepath.Join(out, "register/search.*.js"))
	if err != nil || len(places) != 1 || os.Remove(places[0]) != nil {
		t.Fatal(places, err)
	}
	s := newSeeker(t, "file://"+filepath.ToSlash(out)+"/")
	s.open("search.html?q=" + encoded("补贴"))
	s.holds(`document.querySelector('#search').dataset.state === 'error'`)
}

func TestSearchKeepsItsStateInTheAddress(t *testing.T) {
	everywhere(t, func(t *testing.T, s *seeker) {
		s.open("search.html?q=" + encoded("补贴"))
		s.wait(`document.querySelectorAll('[data-filter=department] a').length === 3`)
		s.holds(
			`document.querySelector('[data-filter=department] li li a').innerText.replace(/\s+/g, ' ') === '第一小学 8'`, // below its department
			`document.querySelector('[data-filter=topic] ul').children.length === 1`,                                 // what has none is no value
		)
		s.does(`document.querySelector('[data-filter=department] a').click()`)
		s.wait(`document.querySelector('#search').dataset.total === '16' && document.querySelector('.chips').innerText.includes('青屿县教育局')`)
		s.holds(`document.activeElement.className === 'total'`, `document.querySelector('[data-filter=department] [aria-current]').innerText.startsWith('青屿县教育局')`)
		s.does(`document.querySelector('[data-filter=year] a').click()`)
		s.wait(`document.querySelector('#search').dataset.total === '8'`)
		s.does(`document.querySelector('[name=sort][value=date]').click()`)
		s.wait(`document.querySelector('.hits time').dateTime === '2026-05-26'`)
		const whole = `location.search === '?' + new URLSearchParams({q: '补贴', department: 'education', year: '2026', sort: 'date'})`
		s.holds(whole)

		do(t, s.ctx, chromedp.Reload())
		s.wait(settled + ` && document.querySelector('#search').dataset.total === '8' && document.querySelectorAll('.chips li').length === 2`)
		s.holds(whole, `document.querySelector('[name=sort]:checked').value === 'date'`, `document.querySelector('.chips').innerText.includes('2026')`)

		s.does(`document.querySelector('.chips a').click()`)
		s.wait(`document.querySelector('#search').dataset.total === '12'`)
		for _, total := range []int{8, 8, 16, 23} {
			s.does(`history.back()`)
			s.wait(fmt.Sprintf(`document.querySelector('#search').dataset.state === 'done' && document.querySelector('#search').dataset.total === '%d'`, total))
			evaluate[bool](t, s.ctx, `new Promise(ok => setTimeout(ok, 50, true))`)
		}
		s.holds(`document.querySelectorAll('.chips li').length === 0`, `document.querySelector('#Query').value === '补贴'`)

		// What was searched for before one types on is still there.
		s.does(`document.querySelector('#Query').focus(); document.querySelector('#Query').select()`)
		s.types("通知之2")
		s.wait(`document.querySelector('#search').dataset.total === '5'`)
		s.does(`history.back()`)
		s.wait(`document.querySelector('#search').dataset.total === '23'`)
		s.does(`location.hash = 'Main'`)
		s.holds(`document.querySelector('#search').dataset.state === 'done'`)
	})
}

func TestSearchShowsMore(t *testing.T) {
	t.Parallel()
	_, root := withEngine(t)
	s := newSeeker(t, root)
	s.open("search.html?q=" + encoded("补贴"))
	for _, n := range []int{20, 23} {
		s.holds(`document.querySelector('.more').offsetHeight > 0`)
		s.does(`document.querySelector('.more').click()`)
		s.wait(fmt.Sprintf(`document.querySelectorAll('.hits li').length === %d`, n))
	}
	s.holds(`document.activeElement.textContent.endsWith('之21')`, `document.querySelector('.more').hidden`, `location.search.endsWith('&n=23')`)

	// Back from a hit, one is where one was.
	s.does(`document.activeElement.scrollIntoView(); sessionStorage.y = scrollY`)
	s.follows(chromedp.KeyEvent(kb.Enter))
	s.does(`setTimeout(() => history.back())`)
	s.wait(`document.querySelectorAll('.hits li').length === 23 && Math.abs(scrollY - sessionStorage.y) < 3`)
}

func TestSearchNeedsNoMouse(t *testing.T) {
	everywhere(t, func(t *testing.T, s *seeker) {
		s.open("search.html")
		s.slash()
		s.holds(`document.activeElement.id === 'Query'`, `document.querySelector('#Query').value === ''`)
		s.types("补贴")
		s.wait(settled)
		s.slash()
		s.holds(`document.querySelector('#Query').value === '补贴/'`) // it is a sign like others where one writes
		s.press(kb.Backspace)
		s.wait(`document.querySelector('#search').dataset.total === '23'`)
		s.press(kb.ArrowDown, kb.ArrowDown)
		s.holds(`document.activeElement === document.querySelectorAll('.hits li > a')[1]`)
		s.press(kb.ArrowUp, kb.ArrowUp)
		s.holds(`document.activeElement.id === 'Query'`)
		s.press(kb.ArrowDown)
		s.follows(chromedp.KeyEvent(kb.Enter))
		s.holds(`location.pathname.endsWith('/wanghe/house-permit.html')`)
	})
}

// From every page one comes to the search page, from a department's to what it has; in the twin to that of the twin.
func TestSearchBeginsOnEveryPage(t *testing.T) {
	everywhere(t, func(t *testing.T, s *seeker) {
		for from, to := range map[string]string{"index.html": "", "education/2026-budget.html": "", "zh-hant/education/2026-budget.html": "zh-hant/"} {
			s.open(from)
			s.does(`document.querySelector('header [name=q]').focus()`)
			s.types("补贴")
			s.follows(chromedp.KeyEvent(kb.Enter))
			s.wait(settled)
			s.holds(`document.querySelector('#Query').value === '补贴'`, `document.querySelector('#search').dataset.total === '23'`,
				fmt.Sprintf(`document.querySelector('.hits li a').href === '%s'`, s.root+to+"wanghe/house-permit.html"), `document.querySelectorAll('[role=search]').length === 1`)
		}
		s.open("education/index.html")
		s.does(`document.querySelector('#Within').focus()`)
		s.types("补贴")
		s.follows(chromedp.KeyEvent(kb.Enter))
		s.wait(settled + ` && document.querySelector('.chips').innerText.includes('青屿县教育局')`)
		s.holds(`document.querySelector('#search').dataset.total === '16'`)
	})
}

func TestSearchWithoutJavaScriptLeadsToTheIndexes(t *testing.T) {
	t.Parallel()
	r := newReader(t)
	out, _ := county(t)
	r.scripts(false)
	do(t, r.ctx, chromedp.Navigate("file://"+out+"/search.html?q="+encoded("补贴")))
	text := r.text()
	for _, want := range []string{"没有脚本时", "全部信息", "发文字号"} {
		if !strings.Contains(text, want) {
			t.Errorf("“%s” is not to be read in “%s”", want, text)
		}
	}
	if evaluate[bool](t, r.ctx, `document.querySelector('#Query').offsetHeight > 0`) {
		t.Error("there is a field that does nothing")
	}
}

// searchStates are the states of the search page that have something to look at.
var searchStates = []string{"q=" + encoded("补贴"), "q=bt&department=education&year=2026&sort=date", "q=xyz&kind=policy", "q=" + encoded("断")}
