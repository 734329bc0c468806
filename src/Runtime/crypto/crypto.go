// Package crypto names the hashes and has the interfaces of keys.
package crypto

import (
	"hash"
	"io"
	"strconv"
)

// Hash names a hash; the package that has it must be imported.
type Hash uint

// The hashes.
const (
	MD4 Hash = 1 + iota
	MD5
	SHA1
	SHA224
	SHA256
	SHA384
	SHA512
	MD5SHA1
	RIPEMD160
	SHA3_224
	SHA3_256
	SHA3_384
	SHA3_512
	SHA512_224
	SHA512_256
	BLAKE2s_256
	BLAKE2b_256
	BLAKE2b_384
	BLAKE2b_512
	numHashes
)

// sizes are the lengths of the sums in bytes.
var sizes = [numHashes]uint8{
	MD4: 16, MD5: 16, SHA1: 20, SHA224: 28, SHA256: 32, SHA384: 48, SHA512: 64, MD5SHA1: 36, RIPEMD160: 20,
	SHA3_224: 28, SHA3_256: 32, SHA3_384: 48, SHA3_512: 64, SHA512_224: 28, SHA512_256: 32,
	BLAKE2s_256: 32, BLAKE2b_256: 32, BLAKE2b_384: 48, BLAKE2b_512: 64,
}

// makers are the functions that packages have registered.
var makers [numHashes]func() hash.Hash

func (h Hash) isKnown() bool { return h > 0 && h < numHashes }

// HashFunc gives h: a Hash is its own SignerOpts.
//godefer:line crypto.go:19
func (h Hash) HashFunc() Hash { return h }

// Size is the length of the sum in bytes; no package needs to be imported for it.
//godefer:line crypto.go:71
func (h Hash) Size() int {
	if !h.isKnown() {
		panic("crypto: Size of unknown hash function")
	}
	return int(sizes[h])
}

// New gives a new hash; it panics if its package is not in the program.
//godefer:line crypto.go:82
func (h Hash) New() hash.Hash {
	if !h.Available() {
		panic("crypto: requested hash function #" + strconv.Itoa(int(h)) + " is unavailable")
	}
	return makers[h]()
}

// Available says whether the package of the hash is in the program.
//godefer:line crypto.go:93
func (h Hash) Available() bool { return h < numHashes && makers[h] != nil }

// RegisterHash says how a hash is made; the packages of hashes call it when they are initialized.
//godefer:line crypto.go:100
func RegisterHash(h Hash, f func() hash.Hash) {
	if h >= numHashes {
		panic("crypto: RegisterHash of unknown hash function")
	}
	makers[h] = f
}

// PublicKey is a public key of any algorithm.
type PublicKey interface{}

// PrivateKey is a private key of any algorithm.
type PrivateKey interface{}

// Signer signs with a private key that may lie elsewhere.
//godefer:line crypto.go:115
type Signer interface {
	// Public is the public key that belongs to it.
	Public() PublicKey
	// Sign signs a digest, which opts.HashFunc has made.
	Sign(rand io.Reader, digest []byte, opts SignerOpts) (signature []byte, err error)
}

// SignerOpts says how to sign.
//godefer:line crypto.go:137
type SignerOpts interface {
	// HashFunc is the hash of the message, 0 if it is not hashed.
	HashFunc() Hash
}

// Decrypter decrypts with a private key that may lie elsewhere.
//godefer:line crypto.go:147
type Decrypter interface {
	// Public is the public key that belongs to it.
	Public() PublicKey
	// Decrypt decrypts a message.
	Decrypt(rand io.Reader, msg []byte, opts DecrypterOpts) (plaintext []byte, err error)
}

// DecrypterOpts says how to decrypt.
type DecrypterOpts interface{}
