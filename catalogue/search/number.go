package search

// alphabet is what numbers are written in: printable, and nothing that ends or escapes a string.
const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz !#$%&'()*+,-./:;<=>?@[]^_`{|}~"

// A number below low is one character; of a larger one, digits of a base of high come first, the lowest first.
const (
	low  = 62
	high = len(alphabet) - low
)

// appendNumber writes a number.
func appendNumber(b []byte, n uint64) []byte {
	for n >= low {
		n -= low
		b = append(b, alphabet[low+n%uint64(high)])
		n /= uint64(high)
	}
	return append(b, alphabet[n])
}

// appendBits writes bits, six a character.
func appendBits(b []byte, bits []uint64, n int) []byte {
	for i := 0; i < n; i += 6 {
		six := bits[i/64] >> (i % 64)
		if rest := 64 - i%64; rest < 6 && i/64+1 < len(bits) {
			six |= bits[i/64+1] << rest
		}
		b = append(b, alphabet[six&63])
	}
	return b
}
