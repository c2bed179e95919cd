/**
 * Cuts out of the compiled package what our pages never use. The package is written for GOV.UK's own fonts, focus
 * and old browsers; each line below says what goes and why.
 */

/** A rule goes when its selector matches, whatever else it holds. */
const unusedSelectors: readonly { pattern: RegExp; because: string }[] = [
  {
    pattern: /\.govuk-.*:focus(?!-)/,
    because: 'focus is walnut and straw, set once for everything; ours is written :focus-visible',
  },
  { pattern: /\.govuk-.*--(?:inverse|warning|start)/, because: 'kinds of buttons and links that the identity forbids' },
  { pattern: /\.govuk-.*--small\b/, because: 'targets under 44 px' },
  { pattern: /govuk-frontend-supported|:-moz-any-link/, because: 'hooks of scripts and browsers we do not have' },
  { pattern: /\.govuk-summary-card/, because: 'no card in the identity' },
  { pattern: /\.govuk-tag--(?!dashed|filled)/, because: 'a state never has a colour' },
  { pattern: /\.govuk-link(?:--|-image)/, because: 'variants of links we do not draw' },
  { pattern: /\.govuk-input--extra-letter-spacing/, because: 'no such field' },
]

const unusedConditions = /^@supports not|-ms-high-contrast/

/** Declarations that repeat what the body says once, or serve fonts that we do not load. */
const unusedDeclarations = /(?:font-family:sans-serif|-webkit-font-smoothing:[a-z]+|-moz-osx-font-smoothing:[a-z]+);?/g

/** Colours of theirs that no setting reaches, and ours in their place. */
const dyed: Readonly<Record<string, string>> = {
  '#f3f3f3': '#f5f1ea', // ground of a prefix
  '#651b1b': '#2b211b', // link of an error under the pointer
  '#0f385c': '#2b211b', // ink of a tag
  '#d2e2f1': '#fff', // ground of a tag
}

/** `css` is compressed by sass: one line, no comment, no brace inside a string. */
export function shear(css: string): string {
  const light = css
    .replaceAll(/var\((--govuk-[\w-]+),\s*#[0-9a-f]{3,8}\)/g, 'var($1)')
    .replaceAll(unusedDeclarations, '')
    .replaceAll(/#[0-9a-f]{6}\b/g, (colour) => dyed[colour] ?? colour)
  return readBlocks(light).map(shearBlock).join('')
}

/** A rule or a group of rules: `@media … { … }`. A statement without braces has no body. */
interface Block {
  head: string
  body: string | null
}

function shearBlock({ head, body }: Block): string {
  if (body === null) return `${head};`
  if (unusedConditions.test(head)) return ''
  if (/^@(?:media|supports)/.test(head)) {
    const inside = readBlocks(body).map(shearBlock).join('')
    return inside === '' ? '' : `${head}{${inside}}`
  }
  if (head.startsWith('@')) return `${head}{${body}}`
  const kept = splitSelectors(head).filter((selector) => !unusedSelectors.some(({ pattern }) => pattern.test(selector)))
  return kept.length === 0 || body === '' ? '' : `${kept.join(',')}{${body}}`
}

/** Commas inside `:is(…)` and `:not(…)` do not part selectors. */
function splitSelectors(head: string): string[] {
  return head.split(/,(?![^()]*\))/)
}

function readBlocks(css: string): Block[] {
  const blocks: Block[] = []
  let start = 0
  for (let at = 0; at < css.length; at++) {
    if (css[at] === ';') {
      blocks.push({ head: css.slice(start, at), body: null })
      start = at + 1
    } else if (css[at] === '{') {
      const end = closingBrace(css, at)
      blocks.push({ head: css.slice(start, at).trim(), body: css.slice(at + 1, end) })
      at = end
      start = end + 1
    }
  }
  return blocks
}

function closingBrace(css: string, open: number): number {
  let depth = 0
  for (let at = open; at < css.length; at++) {
    if (css[at] === '{') depth++
    if (css[at] === '}' && --depth === 0) return at
  }
  throw new Error('A rule of the style sheet is not closed')
}
