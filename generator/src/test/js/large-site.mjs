// What a first query would transfer on a site too large to load its index whole: a prototype of the plan in docs/search.md.
// usage: node large-site.mjs SITE LANGUAGE QUERIES.jsonl [SHARD_BYTES]      SITE: built by roadshow; QUERIES: one {"q": "..."} a line
// Vocabulary and counts travel first. Postings are cut into shards of neighbouring terms; of each posting the weight stays, in 16 steps, so that no
// table of lengths is needed. A query fetches the shards of its telling words and the texts of the fifty best sections.
import fs from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
const [site, language, queries, shardBytes = 24_000] = process.argv.slice(2)
const folder = path.join(site, 'search'), manifest = JSON.parse(fs.readFileSync(path.join(folder, 'manifest.json'), 'utf8'))
const core = await import(new URL('../../../../templates/assets/js/search-core.js', import.meta.url))
const load = async file => fs.readFileSync(path.join(folder, file), 'utf8')
const engine = await core.openSearch({ language, manifest, load }), { index } = engine
const gz = text => gzipSync(text, { level: 6 }).length
const ALPHABET = ' !#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~', ENDS = 64
const number = value => { let text = ''; while (value >= ENDS) { value -= ENDS; text += ALPHABET[ENDS + value % 29]; value = Math.floor(value / 29) } return text + ALPHABET[value] }

let heaviest = 0
for (const term of index.terms) index.postings(term, (document, field, weight) => { heaviest = Math.max(heaviest, weight) })
const shardOf = new Map(), shards = []
let gaps = '', weights = '', terms = []
const close = () => { if (!terms.length) return; for (const term of terms) shardOf.set(term, shards.length); shards.push(gz(gaps + '\n' + weights)); gaps = weights = ''; terms = [] }
for (const term of index.terms) {
  const held = new Map()
  index.postings(term, (document, field, weight) => held.set(document, (held.get(document) ?? 0) + weight))
  let before = -1
  for (const document of Array.from(held.keys()).sort((a, b) => a - b)) { gaps += number(document - before - 1); weights += ALPHABET[Math.ceil(15 * Math.min(1, held.get(document) / heaviest))]; before = document }
  terms.push(term)
  if (gaps.length + weights.length > shardBytes) close()
}
close()
const packed = JSON.parse(await load(manifest.languages[language].index))
const vocabulary = gz(packed.terms + index.counts.map(number).join(''))
const texts = new Map()
const textBytes = page => { const { chunk } = engine.texts.pages[page]; if (!texts.has(chunk)) texts.set(chunk, gz(fs.readFileSync(path.join(folder, manifest.languages[language].texts.folder, chunk + '.json')))); return texts.get(chunk) }
const sum = { postings: [], texts: [], files: [], all: [] }
for (const { q } of fs.readFileSync(queries, 'utf8').trim().split('\n').slice(0, 200).map(JSON.parse)) {
  const { exact, ranking } = engine.weigh(q), wanted = new Set(exact.map(word => shardOf.get(word.text)))
  const pages = new Set(ranking.found.slice(0, 50).map(section => engine.pageOf[section]))
  const postings = Array.from(wanted).reduce((bytes, shard) => bytes + shards[shard], 0), shown = Array.from(pages).reduce((bytes, page) => bytes + textBytes(page), 0)
  sum.postings.push(postings); sum.texts.push(shown); sum.files.push(wanted.size + pages.size); sum.all.push(vocabulary + postings + shown)
}
const at = (values, share) => Array.from(values).sort((a, b) => a - b)[Math.floor(share * (values.length - 1))]
const kb = bytes => (bytes / 1000).toFixed(0) + ' kB'
console.log(`${language}: ${index.documents} sections, ${index.terms.length} terms; whole index ${kb(gz(await load(manifest.languages[language].index)))}`)
console.log(`vocabulary and counts ${kb(vocabulary)}; postings in ${shards.length} shards, ${kb(shards.reduce((a, b) => a + b, 0))} in all, largest ${kb(Math.max(...shards))}`)
for (const [name, values] of Object.entries(sum)) console.log(name.padEnd(9), 'median', name === 'files' ? at(values, .5) : kb(at(values, .5)), ' 95 %', name === 'files' ? at(values, .95) : kb(at(values, .95)))
