package p

var x = 
