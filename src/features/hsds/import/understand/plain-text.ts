// A tag that is never closed ends at the next one: looked for to the end of the text, each would cost the whole of it.
const blocks = /<(?:br|\/p|\/div|\/h[1-6]|\/tr|\/ul|\/ol|\/table|\/blockquote)\b[^<>]*>/gi
const unseen = /<(script|style|template|iframe|object|svg)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi
const item = /<li\b[^<>]*>/gi
/** A tag of HTML: « < 18 ans » and « a<b » are none. */
const tag = /<\/?(?:[a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>|<!--[\s\S]*?(?:-->|$)|<!doctype[^<>]*>/gi
const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,30}));/gi
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: '\u00a0',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  bull: '•',
  middot: '·',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  icirc: 'î',
  iuml: 'ï',
  ocirc: 'ô',
  ugrave: 'ù',
  ucirc: 'û',
  oelig: 'œ',
  Eacute: 'É',
  Egrave: 'È',
  Agrave: 'À',
  Ccedil: 'Ç',
  euro: '€',
  deg: '°',
  copy: '©',
  reg: '®',
  frac12: '½',
}

/** The text of a piece of HTML: paragraphs and lists on lines of their own, nothing that a browser would run or fetch. */
export function plainTextOf(text: string): { text: string; hadHtml: boolean } {
  if (!/[<&]/.test(text)) return { text, hadHtml: false }
  const bare = text
    .replace(unseen, '')
    .replace(item, '\n– ')
    .replace(blocks, '\n')
    .replace(tag, '')
    .replace(entity, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? named[name.toLowerCase()] ?? whole
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : ''
    })
  if (bare === text) return { text, hadHtml: false }
  // What an entity spelled out may be a tag in turn: it is text now, and stays readable as such.
  return {
    text: bare
      .replace(/(?<![ \t])[ \t]+\n/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    hadHtml: true,
  }
}
