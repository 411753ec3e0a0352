package catalogue

// Report is what the disclosure office is told of a register on a date: which duties there are, what is covered, what is
// wrong with its legal basis, who leads and who lags (条例第四十六、四十七条). The room supervise makes it; Register.For's
// Edition holds no more of it than For lets through.
type Report struct {
	Date        Date
	Departments []ReportDepartment // parents before their units
	Duties      []ReportDuty       // in the order of their tables
	Coverage    Coverage
	Findings    []ReportFinding // by file, line, column, rule
	Scores      []Score         // highest first; departments that are not scored have none
	Registers   Registers       // lists of numbers, of documents in force, of what was cleaned up
	Off         []Rule          // rules that site.yaml turns off, by name: nothing is said of what breaks them
}

// ReportDepartment is a department as reports name it.
type ReportDepartment struct {
	Folder, Name, Kind string
	Short              string // its short name; empty without
	Parent             string // folder of the department above; empty at the top
	Address            string // of its page
	Pilot, Scored      bool
}

// ReportDuty is one row of a table of duties, with the reading of its limit.
type ReportDuty struct {
	File      string
	Line      int
	Standard  string // the standard's id; empty for a department's own table
	Folder    string // of the department whose own table it is; empty for a standard
	No        string
	Field     string // 领域: that of the row or of its table, else the first level
	Level1    string
	Level2    string
	Content   string
	Basis     string
	Publisher string
	Tier      string
	Raw       string // the limit as written
	Limits    []Limit
	Unread    Words // why the limit was not understood; empty where it was
}

// Name is what a duty is about, in one line.
func (d ReportDuty) Name() string {
	switch {
	case d.Level2 != "":
		return d.Level2
	case d.Content != "":
		return d.Content
	}
	return d.Level1
}

// Key names a duty over the whole register: standard/number, or folder/number for a department's own.
func (d ReportDuty) Key() string {
	if d.Standard != "" {
		return d.Standard + "/" + d.No
	}
	return d.Folder + "/" + d.No
}

// LimitKind says what a time limit asks.
type LimitKind string

const (
	LimitDeadline  LimitKind = "deadline"  // at the latest so long after the trigger, or on a day of the year
	LimitNotice    LimitKind = "notice"    // shown at least so long, or so long before the trigger
	LimitFrequency LimitKind = "frequency" // brought up to date at least that often
	LimitOpen      LimitKind = "open"      // 及时, 长期, 实时: no number that could be held against anybody
)

// LimitUnit is what a time limit counts in.
type LimitUnit string

const (
	UnitWorkday LimitUnit = "working day"
	UnitDay     LimitUnit = "day"
	UnitMonth   LimitUnit = "month"
	UnitYear    LimitUnit = "year"
	UnitDate    LimitUnit = "fixed date" // Month and Day of every year
)

// Limit is one time limit as it was understood. A cell may hold several.
type Limit struct {
	Kind    LimitKind
	Trigger string // what starts it, as written: 信息形成或者变更, 批准 …; empty where the text names none
	Number  int    // of units; 0 for open limits and fixed dates
	Unit    LimitUnit
	Month   int    // of a fixed date; 0: of every month
	Day     int    // of a fixed date; the last day of the month is 31
	Before  bool   // a notice so long before the trigger
	Part    string // which part of the duty it holds for, as written: 处罚决定; empty: all of it
	Raw     string // the words that it was read from
}

// Coverage is the matrix of departments and duties.
type Coverage struct {
	Cells []Cell // by department, then by duty; only pairs that bind
	Sums  []CoverageSum
}

// CellState says how a department stands with a duty.
type CellState string

const (
	CellMet          CellState = "met"
	CellLate         CellState = "met-late"
	CellElsewhere    CellState = "met-elsewhere" // met_at, with the day on which it was looked at
	CellHidden       CellState = "met-not-public"
	CellPlanned      CellState = "planned"
	CellOverdue      CellState = "overdue" // planned for a day that has passed
	CellMissing      CellState = "missing"
	CellInapplicable CellState = "not-applicable"
)

// Cell is one department's standing with one duty.
type Cell struct {
	Department string // folder
	Duty       int    // index into Report.Duties
	State      CellState
	Own        bool     // met by the department itself, not only by a unit of its own
	Items      []string // paths of what meets it, newest first
	On         Date     // of the newest item, the planned day, or the day on which met_at was looked at
	Why        string   // not applicable: the reason; planned: the stage; elsewhere: where
}

// CoverageSum counts cells: By names what is counted over (department, unit: with its units, field, level, channel, standard).
type CoverageSum struct {
	By, Key, Name                                                string
	Duties, Met, Late, Elsewhere, Planned, Missing, Inapplicable int
	Hidden                                                       int // of Met: those that are met by what is not public
}

// ReportFinding is one thing that the office has to see to.
type ReportFinding struct {
	Problem
	Department string   // folder; empty: the site as a whole
	About      []string // the other files that its words tell of
}

// Score is a department's score with every point that was taken off or added.
type Score struct {
	Department string
	Full       Points  // points that can be reached, without a bonus
	Points     Points  // the parts' points and the bonus together
	Grade      Words   // what the points are called: 优秀, 合格
	Vetoed     []int   // indexes of findings that decide alone (一票否决): the lowest grade, and a rank behind all others
	Rank       int     // from 1, over all; equal points, equal rank
	KindRank   int     // from 1, among departments of its kind
	Before     *Points // of the earlier register; nil without, or where it was reckoned out of other full points
	BeforeRank int     // of the earlier register; 0 where Before is nil
	Parts      []ScorePart
	Bonus      []ScoreBonus
	Results    []ScoreResult // what became of it in the county's target assessment, latest year first
}

// ScorePart is one part of the assessment: what was taken off, and for which findings. Deducted is the sum of Costs, and
// of what the rate of duties met leaves out: Weight less its share that Met of Duties make, rounded against the department.
type ScorePart struct {
	ID       string
	Name     Words
	Weight   Points
	Points   Points // what is left of the weight; never below 0
	Deducted Points
	Duties   int      // duties that bind the department, in a part that goes by their rate
	Met      int      // of these
	Open     []int    // indexes into Coverage.Cells: those that are not met
	Findings []int    // indexes into Report.Findings
	Costs    []Points // what each of Findings took off; less than its line says, down to 0, where a cap was reached
	Capped   Points   // what caps and the weight saved: the findings by their lines less the Costs
	Exempted []int    // indexes of findings that an exemption takes out
	Reasons  []string // why, one for each of Exempted
}

// ScoreBonus is what was added by hand.
type ScoreBonus struct {
	Points Points
	Reason string
	By     string
	On     Date
}

// ScoreResult is what came of a year's score: its place in the county's target assessment (考核结果、奖惩).
type ScoreResult struct {
	Year        int
	Result      string
	Consequence string
	Share       Points // per cent that disclosure weighs in the target assessment, in tenths; 0: nobody wrote it
}
