package main

func textMistakes() []mistake     { return nil }
func dutyMistakes() []mistake     { return nil }
func fileMistakes() []mistake     { return nil }
func siteMistakes() []mistake     { return nil }
func personalMistakes() []mistake { return nil }
