// {packed, lunr}: unpacks the one with the search core and loads the other with lunr.js; says what the two hold and where they differ.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { text } from 'node:stream/consumers'
const core = await import(pathToFileURL(process.argv[2]))
const lunr = createRequire(process.argv[3] + '/package.json')('lunr')
const { packed, serialised } = JSON.parse(await text(process.stdin))
const index = new core.Index(packed), loaded = lunr.Index.load(serialised)
const vectors = new Map(serialised.fieldVectors), differences = []
let postings = 0
for (const [term, { _index }] of serialised.invertedIndex) {
  const theirs = new Map()
  for (const field of serialised.fields)
    for (const document of Object.keys(loaded.invertedIndex[term][field])) {
      const vector = vectors.get(`${field}/${document}`)
      for (let i = 0; i < vector.length; i += 2) if (vector[i] === _index) theirs.set(`${field}/${document}`, vector[i + 1])
    }
  index.postings(term, (document, field, weight) => {
    postings++
    const place = `${field.id}/${document}`
    if (theirs.get(place) !== weight) differences.push(`${term} ${place}: lunr ${theirs.get(place)}, packed ${weight}`)
    theirs.delete(place)
  })
  for (const place of theirs.keys()) differences.push(`${term} ${place}: not packed`)
}
const sorted = serialised.invertedIndex.map(([term]) => term)
if (JSON.stringify(sorted) !== JSON.stringify(index.terms)) differences.push('the terms differ')
process.stdout.write(JSON.stringify({ terms: sorted.length, postings, differences: differences.slice(0, 20) }))
