// Finds results beside the page, so that typing never waits. Its first message names the core, the manifest and where files are.
let core;
let manifest;
let base;
const engines = new Map();

async function load(path) {
  const answer = await fetch(new URL(path, base));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
}

async function begin(first) {
  ({ manifest, base } = first);
  core = await import(first.core);
}

function engine(language) {
  if (!engines.has(language)) {
    const opened = core.openSearch({ language, manifest, load });
    engines.set(language, opened);
    opened.catch(() => engines.delete(language));
  }
  return engines.get(language);
}

const answers = {
  begin,
  open: async language => void (await engine(language)),
  find: async (language, query, options) => (await engine(language)).find(query, options),
  count: async (language, query) => (await engine(language)).count(query),
  mark: async (language, texts, words) => (await engine(language)).mark(texts, words),
};

addEventListener("message", async ({ data: { id, what, values } }) => {
  try {
    postMessage({ id, value: await answers[what](...values) });
  } catch (error) {
    postMessage({ id, error: String(error) });
  }
});
