package p

func f()
{
	return
}

func (t T) g(a int) (b, c int)

{
}
