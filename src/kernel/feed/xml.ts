/** What XML 1.0 cannot hold, even escaped. */
const unheard =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text as content or as a quoted attribute of an XML document; what XML cannot hold is left out. */
export const xmlText = (text: string): string =>
  text.replace(unheard, '').replace(/[&<>"']/g, (sign) => signs[sign] ?? '')

/** `name` is ours, never typed by anyone. */
export function xmlElement(name: string, attributes: Readonly<Record<string, string>>, inside?: string): string {
  const start = `${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${xmlText(value)}"`)
    .join('')}`
  return inside === undefined ? `<${start}/>` : `<${start}>${inside}</${name}>`
}

export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`
