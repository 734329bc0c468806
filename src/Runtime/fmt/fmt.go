// Package fmt begins here: it can be imported for its initialisation. Nothing of its formatting is there yet.
package fmt

func init() {}
