import { expect, it } from 'vitest'
import { structureOf } from './structure.ts'

const page = (main: string, lang = 'fr') =>
  structureOf(
    `<!doctype html><html lang="${lang}-CA"><head><title>Page</title></head><body><main>${main}</main></body></html>`,
  )

/** Pairs that differ in their words only, which axe judges alike. */
it.each([
  ['words', '<p>Bonjour</p>', '<p>Au revoir, à demain</p>'],
  ['where a link leads', '<a href="/fr/plan/1">Lire</a>', '<a href="/fr/plan/2">Lire</a>'],
  ['ids', '<label for="a-1">Nom</label><input id="a-1">', '<label for="b-2">Nom</label><input id="b-2">'],
  [
    'what a form carries unseen',
    '<input type="hidden" name="key" value="1">',
    '<input type="hidden" name="key" value="2">',
  ],
  ['what is typed', '<input name="q" value="Anaïs">', '<input name="q" value="Béatrice">'],
  ['a comment', '<p>Un<!-- a --></p>', '<p>Un</p>'],
  ['which letter stands alone', '<text>É</text>', '<text>E</text>'],
  ['how a digit and a sign stand apart', '<b>0\u00a0%</b>', '<b>0%</b>'],
])('is the same when %s alone differ', (_, one, other) => {
  expect(page(one)).toBe(page(other))
})

it('is the same in both languages, with what is said in the other one', () => {
  expect(page('<p>Bonjour <i lang="en">hello</i></p>', 'fr')).toBe(page('<p>Hello <i lang="fr">bonjour</i></p>', 'en'))
})

/** Pairs that axe may judge otherwise. */
it.each([
  ['an element', '<p>Bonjour</p>', '<h2>Bonjour</h2>'],
  ['what it is within', '<ul><li>Un</li></ul>', '<ul></ul><li>Un</li>'],
  ['a class', '<p class="pale">Un</p>', '<p>Un</p>'],
  ['a role', '<p role="status">Un</p>', '<p role="alert">Un</p>'],
  ['what is empty', '<a href="/x">Lire</a>', '<a href="/x"></a>'],
  ['an empty label', '<a href="/x" aria-label="Lire"></a>', '<a href="/x" aria-label=""></a>'],
  ['a sign', '<a href="/x">Lire</a>', '<a href="/x">…</a>'],
  ['one sign or two', '<b>0</b>', '<b>0%</b>'],
  ['which sign', '<a href="/x">…</a>', '<a href="/x">→</a>'],
  [
    'which texts are the same',
    '<nav aria-label="A un"></nav><nav aria-label="B deux"></nav>',
    '<nav aria-label="A un"></nav><nav aria-label="A un"></nav>',
  ],
  [
    'which one-letter labels are the same',
    '<nav aria-label="A"></nav><nav aria-label="B"></nav>',
    '<nav aria-label="A"></nav><nav aria-label="A"></nav>',
  ],
  ['which element is named', '<label for="a">Nom</label><input id="a">', '<label for="a">Nom</label><input id="b">'],
  ['an id given twice', '<p id="a"></p><p id="b"></p>', '<p id="a"></p><p id="a"></p>'],
  ['what a link aims at', '<a href="#a">Lire</a><p id="a"></p>', '<a href="#b">Lire</a><p id="a"></p>'],
  ['where a link leads at all', '<a href="/x">Lire</a>', '<a>Lire</a>'],
  ['the language of a part', '<p lang="en">One</p>', '<p>One</p>'],
  ['a kind of field', '<input type="text" name="q">', '<input type="checkbox" name="q">'],
  ['what is ticked', '<input type="checkbox" name="q" checked>', '<input type="checkbox" name="q">'],
  ['what may not be used', '<button disabled>Lire</button>', '<button>Lire</button>'],
  ['what is open', '<details open><summary>Lire</summary></details>', '<details><summary>Lire</summary></details>'],
  ['a script', '<script type="module" src="/a.js"></script>', '<script type="module" src="/b.js"></script>'],
  [
    'what a script reads',
    '<script type="application/json">[1]</script>',
    '<script type="application/json">[2]</script>',
  ],
  ['a drawing', '<svg><path d="M1 2"></path></svg>', '<svg><path d="M1 3"></path></svg>'],
])('is another when %s differs', (_, one, other) => {
  expect(page(one)).not.toBe(page(other))
})

it('is another when the style sheet is another', () => {
  const withStyle = (name: string) =>
    structureOf(`<html lang="fr"><link rel="stylesheet" href="/${name}.css"><p>Un</p></html>`)

  expect(withStyle('app')).not.toBe(withStyle('youth'))
})
