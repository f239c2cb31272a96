// Verifies a running log with nothing of ours: Go's note and tlog packages are what the Go checksum database is verified with.
//
//	GO111MODULE=off GOPATH=/usr/share/gocode go run verify.go <url> <vkey> [<file with an older checkpoint>...]
package main

import (
	"encoding/binary"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const width = 256

var base string

func main() {
	log.SetFlags(0)
	base = os.Args[1]
	verifier, err := note.NewVerifier(os.Args[2])
	check(err, "the vkey")
	checkpoint := get("checkpoint")
	head := open(checkpoint, verifier)
	hashes := tlog.TileHashReader(head, tiles{})

	root, err := tlog.TreeHash(head.N, hashes)
	check(err, "the tiles")
	if root != head.Hash {
		log.Fatalf("the tiles give %v, and %v was signed", root, head.Hash)
	}
	for first := int64(0); first < head.N; first += width {
		for i, entry := range bundle(first/width, head.N) {
			index := first + int64(i)
			proof, err := tlog.ProveRecord(head.N, index, hashes)
			check(err, "a proof")
			check(tlog.CheckRecord(proof, head.N, head.Hash, index, tlog.RecordHash(entry)), fmt.Sprintf("entry %d", index))
		}
	}
	for _, file := range os.Args[3:] {
		bytes, err := os.ReadFile(file)
		check(err, file)
		older := open(bytes, verifier)
		proof, err := tlog.ProveTree(head.N, older.N, hashes)
		check(err, "a proof")
		check(tlog.CheckTree(proof, head.N, head.Hash, older.N, older.Hash), "the checkpoint of "+file)
	}
	fmt.Printf("verified %d entries and %d older checkpoints\n", head.N, len(os.Args[3:]))
}

func open(checkpoint []byte, verifier note.Verifier) tlog.Tree {
	signed, err := note.Open(checkpoint, note.VerifierList(verifier))
	check(err, "the signature")
	lines := strings.Split(signed.Text, "\n")
	if lines[0] != verifier.Name() {
		log.Fatalf("a checkpoint of %s", lines[0])
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	check(err, "the size")
	root, err := tlog.ParseHash(lines[2])
	check(err, "the root")
	return tlog.Tree{N: size, Hash: root}
}

// The paths of the checksum database name the height of tiles; those of tlog-tiles do not.
type tiles struct{}

func (tiles) Height() int { return 8 }

func (tiles) ReadTiles(wanted []tlog.Tile) ([][]byte, error) {
	var data [][]byte
	for _, tile := range wanted {
		data = append(data, get("tile/"+strings.TrimPrefix(tile.Path(), "tile/8/")))
	}
	return data, nil
}

func (tiles) SaveTiles([]tlog.Tile, [][]byte) {}

func bundle(index, size int64) [][]byte {
	tile := tlog.Tile{H: 8, L: 0, N: index, W: int(min(width, size-index*width))}
	data := get("tile/entries/" + strings.TrimPrefix(tile.Path(), "tile/8/0/"))
	var entries [][]byte
	for len(data) > 0 {
		length := int(binary.BigEndian.Uint16(data))
		entries = append(entries, data[2:2+length])
		data = data[2+length:]
	}
	if len(entries) != tile.W {
		log.Fatalf("%d entries in a bundle of %d", len(entries), tile.W)
	}
	return entries
}

func min(a, b int64) int64 {
	if a < b {
		return a
	}
	return b
}

func get(path string) []byte {
	answer, err := http.Get(base + "/" + path)
	check(err, path)
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	check(err, path)
	if answer.StatusCode != 200 {
		log.Fatalf("%s: %s", path, answer.Status)
	}
	return body
}

func check(err error, what string) {
	if err != nil {
		log.Fatalf("%s: %v", what, err)
	}
}
