// Asks the search of a built site: [{language, query}] -> for each the keys of the first pages, and how many were found.
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { text } from 'node:stream/consumers'
const folder = path.join(process.argv[2], 'search'), manifest = JSON.parse(fs.readFileSync(path.join(folder, 'manifest.json'), 'utf8'))
const core = await import(pathToFileURL(process.argv[3]))
const load = async file => fs.readFileSync(path.join(folder, file), 'utf8')
const engines = { th: await core.openSearch({ language: 'th', manifest, load }), en: await core.openSearch({ language: 'en', manifest, load }) }
const answers = []
for (const { language, query } of JSON.parse(await text(process.stdin))) {
  const { pages, total, instead, suggestion, likely } = await engines[language].find(query, { limit: 10 })
  answers.push({ keys: pages.map(page => page.key), total, instead, suggestion, likely: likely.length })
}
process.stdout.write(JSON.stringify(answers))
