import { cleanText } from '../../../kernel/table/index.ts'

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Text as XML 1.0 may hold it, in an element or an attribute: what XML has no sign for, and what nobody sees, is left out. */
const xmlText = (text: string): string => cleanText(text).text.replace(/[&<>"']/g, (sign) => signs[sign] ?? '')

type Attributes = Readonly<Record<string, string | number | null>>

/** `<name a="1">`; an attribute that is null is left out. Names are ours. */
export const openTag = (name: string, attributes: Attributes = {}, end: '>' | '/>' = '>'): string =>
  `<${name}${Object.entries(attributes)
    .flatMap(([key, value]) => (value === null ? [] : [` ${key}="${xmlText(String(value))}"`]))
    .join('')}${end}`

export const emptyTag = (name: string, attributes: Attributes): string => openTag(name, attributes, '/>')

/** `<name a="1">text</name>` */
export const textTag = (name: string, text: string | number, attributes: Attributes = {}): string =>
  `${openTag(name, attributes)}${xmlText(String(text))}</${name}>`

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>'
