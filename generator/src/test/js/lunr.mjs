// {tokens: [[field tokens] of each document], boosts, k1, b} -> what lunr.Builder makes of them, as JSON.stringify writes it.
import { createRequire } from 'node:module'
import { text } from 'node:stream/consumers'
const lunr = createRequire(process.argv[2] + '/package.json')('lunr')
const { documents, fields, k1, b } = JSON.parse(await text(process.stdin))
const builder = new lunr.Builder()
builder.ref('ref')
builder.k1(k1)
builder.b(b)
for (const { id, boost } of fields) builder.field(id, { boost })
documents.forEach((document, ref) => builder.add({ ref: String(ref), ...Object.fromEntries(fields.map(({ id }, i) => [id, document[i]])) }))
process.stdout.write(JSON.stringify(builder.build()))
