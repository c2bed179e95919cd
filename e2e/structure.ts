/** Attributes whose value is words, read out or seen; so is what stands in `data-…`, whose values no style sheet tells apart. */
const worded = new Set(['alt', 'aria-label', 'aria-description', 'aria-valuetext', 'label', 'placeholder', 'title'])

/** Attributes that name elements of the page, or are such a name. */
const naming = new Set(
  (
    'id for name form list headers popovertarget aria-labelledby aria-describedby aria-controls aria-owns aria-details ' +
    'aria-errormessage aria-activedescendant'
  ).split(' '),
)

/** Attributes that say where to, or when: that they are there is what counts. */
const leading = new Set(['action', 'cite', 'datetime', 'formaction', 'href', 'src', 'srcset', 'download'])

/** The same number for the same thing, by the order in which things are first met. */
function numbers(): (one: string) => number {
  const all = new Map<string, number>()
  return (one) => {
    const number = all.get(one) ?? all.size
    all.set(one, number)
    return number
  }
}

const pieces =
  /<!--[\s\S]*?-->|<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>|<(\/?[a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+/gi
const attributes = /([^\s=/]+)(?:=(?:"([^"]*)"|'([^']*)'|(\S+)))?/g

/**
 * What a page is made of, without what it says: its elements and their attributes in order, which texts are the same, which
 * elements name which, what is empty, and which words are of the page’s own language or of the other. Two pages of the same
 * structure differ in their words only: how these break into lines, and no more.
 */
export function structureOf(html: string): string {
  const text = numbers()
  const name = numbers()
  const [, own = ''] = /<html[^>]*\blang="(\w+)/.exec(html) ?? []

  const isNearlyNothing = (words: string): boolean => (words.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < 2

  /** What is nearly nothing, a sign or a digit, stays as it is. */
  function said(words: string): string {
    const one = words.replace(/\s+/g, ' ').trim()
    return isNearlyNothing(one) ? one : `~${text(one)}`
  }

  /** The same of what is written, where it counts for nothing which letter it is (« É », « E ») and how a sign stands apart (« 0 % », « 0% »). */
  function written(words: string): string {
    const one = said(words)
    return isNearlyNothing(words) ? one.replace(/[\p{L}\p{N}]/u, 'x').replace(/(?<=\S)\s(?=\S)/g, '') : one
  }

  function valueOf(attribute: string, value: string, tag: string, all: string): string {
    if (tag === 'script' || tag === 'link') return value
    if (worded.has(attribute) || attribute.startsWith('data-')) return said(value)
    if (attribute === 'value') return /type="(hidden|checkbox|radio)"/.test(all) || tag === 'option' ? '' : said(value)
    if (naming.has(attribute)) return value.split(/\s+/).map(name).join(' ')
    if (attribute === 'href' && value.startsWith('#')) return `#${name(value.slice(1))}`
    if (attribute === 'lang' || attribute === 'hreflang')
      return value.replace(/^\w+/, (one) => (one === own ? 'own' : 'other'))
    return leading.has(attribute) || /^(\/|https?:)/.test(value) ? '' : value
  }

  function drawn(tag: string, all: string): string {
    if (tag === 'meta' && !/viewport|http-equiv/.test(all)) return ''
    if (tag === 'link' && !all.includes('stylesheet')) return ''
    const each = [...all.matchAll(attributes)].map(
      ([, one = '', a, b, c]) => `${one}=${valueOf(one, a ?? b ?? c ?? '', tag, all)}`,
    )
    return `<${tag} ${each.join(' ')}>`
  }

  return html.replace(pieces, (piece, raw?: string, ofRaw?: string, inside?: string, tag?: string, all?: string) => {
    if (raw !== undefined) return `${drawn(raw, ofRaw ?? '')}${inside}`
    if (tag !== undefined) return drawn(tag.toLowerCase(), all ?? '')
    return piece.startsWith('<!--') ? '' : written(piece)
  })
}
