package p

func ifs() {
	if {
	}
	if x
	{
	}
	if x = 1 {
	}
	if x := 1 {
	}
	if x, y := 1, 2 {
	}
	if x += 1 {
	}
	if x++ {
	}
	if c <- 1 {
	}
	if x := 1; {
	}
	if x := 1;
	{
	}
	if ; {
	}
	if x; y; z {
	}
	if var x = 1; x > 0 {
	}
	if x x
	}
	if x { } else x
	if x { } else { } else { }
	if x { }
	else { }
	if x == T{1} {
	}
	if func() { return } {
	}
}

func fors() {
	for x = 1 {
	}
	for i := 0; i < 1 {
	}
	for i := 0; i < 1; i := 1 {
	}
	for i := 0; {
	}
	for ;; {
	}
	for i := 0; i < 1; i++; j {
	}
	for var i = 0; i < 1; i++ {
	}
	for i = range x; y {
	}
	for i := range {
	}
	for range x y {
	}
	for x
	{
	}
	for i := 0; i = 1; i++ {
	}
	for a, b {
	}
	for (i := 0; i < 1; i++) {
	}
	for
	{
	}
}

func switches() {
	switch x
	{
	}
	switch x = 1 {
	}
	switch x := 1 {
	}
	switch x := y.(type) {
	}
	switch x := 1; y := 2 {
	}
	switch {
	x
	}
	switch {
	case 1
	}
	switch {
	case:
	}
	switch {
	case x := 1:
	}
	switch {
	default 1:
	}
	switch var x = 1; x {
	}
	switch { case 1: a b; c }
	select {
	case x
	}
	select x {
	}
	select {
	x
	case <-c:
	}
	select
	{
	case <-c:
	}
}
