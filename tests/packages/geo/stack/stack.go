package stack

type Stack struct{ items []interface{} }

func (s *Stack) Push(x interface{}) { s.items = append(s.items, x) }

func (s *Stack) Len() int { return len(s.items) }

func (s *Stack) Pop() interface{} {
	x := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x
}

func Apply(f func(int) int, n int) int { return f(n) }
