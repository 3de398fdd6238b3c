// The text rules of search-core.js, applied to what comes in: {texts, words, vocabulary, runs} -> the same shapes as Java makes.
import { pathToFileURL } from 'node:url'
import { text } from 'node:stream/consumers'
const core = await import(pathToFileURL(process.argv[2]))
const asked = JSON.parse(await text(process.stdin))
const folded = asked.texts.map(core.fold)
const vocabulary = new core.Vocabulary(asked.vocabulary.map(([word]) => word), asked.vocabulary.map(([, count]) => count))

/** Neighbouring clusters that no word covers are one piece, as in the index. */
const pieces = run => core.cut(run, vocabulary).words.reduce((cut, word) => {
  const last = cut.at(-1)
  if (word.unknown && last?.unknown) last.text += word.text
  else cut.push({ ...word })
  return cut
}, []).map(piece => piece.text)

process.stdout.write(JSON.stringify({
  folded,
  runs: folded.map(one => core.runs(one).map(({ kind, text }) => [kind, text])),
  stems: asked.words.map(core.stem),
  cuts: asked.runs.map(pieces)
}))
