package supervise

import (
	"encoding/json"
	"errors"
	"fmt"

	"gongkai/catalogue"
)

// Earlier is what an earlier report said, for trends.
type Earlier struct {
	Scores map[string]EarlierScore // by department's folder
}

// EarlierScore is a department's score in an earlier report.
type EarlierScore struct {
	Points, Full catalogue.Points
	Rank         int
}

// EarlierOf takes down what a report says, for a later one to be compared with.
func EarlierOf(r *catalogue.Report) *Earlier {
	e := &Earlier{Scores: make(map[string]EarlierScore, len(r.Scores))}
	for _, s := range r.Scores {
		e.Scores[s.Department] = EarlierScore{s.Points, s.Full, s.Rank}
	}
	return e
}

// ReadEarlier reads a report in JSON: its scores, each with department, points, full and rank. Whatever else it holds is
// passed over; what is no report, or scores a department twice, is refused.
func ReadEarlier(data []byte) (*Earlier, error) {
	var file struct {
		Scores *[]struct {
			Department string            `json:"department"`
			Points     *catalogue.Points `json:"points"`
			Full       catalogue.Points  `json:"full"`
			Rank       int               `json:"rank"`
		} `json:"scores"`
	}
	if err := json.Unmarshal(data, &file); err != nil {
		return nil, fmt.Errorf("不是 gongkai report 的 JSON · this is no JSON of gongkai report: %w", err)
	}
	if file.Scores == nil {
		return nil, errors.New("不是 gongkai report 的 JSON：没有 scores · this is no JSON of gongkai report: it has no scores")
	}
	e := &Earlier{Scores: map[string]EarlierScore{}}
	for i, s := range *file.Scores {
		if s.Department == "" || s.Points == nil {
			return nil, fmt.Errorf("scores 的第 %d 个没有 department 或 points · number %d of scores has no department or no points", i+1, i+1)
		}
		if _, twice := e.Scores[s.Department]; twice {
			return nil, fmt.Errorf("scores 里有两个 %q · there are two scores of %q", s.Department, s.Department)
		}
		e.Scores[s.Department] = EarlierScore{*s.Points, s.Full, s.Rank}
	}
	return e, nil
}

// trend says what a department's points were before. Points out of another full score are no measure of these.
func (s *survey) trend(score *catalogue.Score) {
	if s.Earlier == nil {
		return
	}
	if before, ok := s.Earlier.Scores[score.Department]; ok && (before.Full == score.Full || before.Full == 0) {
		points := before.Points
		score.Before, score.BeforeRank = &points, before.Rank
	}
}
