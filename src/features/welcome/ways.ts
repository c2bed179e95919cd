import type { Language } from '../../kernel/language.ts'
import { callHref, nameOf, phoneOf, service, textHref, textOf, writeNumber } from './services.ts'

/** How a person reaches a line from their telephone. */
export type Way = 'call' | 'text' | 'site'

export interface WayWords {
  call: (number: string) => string
  text: (number: string, word: string | null) => string
  open: (site: string) => string
}

/** The link that reaches a line, and its words. @throws when the content does not give the line that way. */
export function wayTo(id: string, way: Way, t: WayWords, lang: Language): { href: string; label: string } {
  const line = service(id)
  if (way === 'call') return { href: callHref(phoneOf(line)), label: t.call(writeNumber(phoneOf(line))) }
  if (way === 'text') {
    const text = textOf(line)
    if (!text) throw new Error(`${id} answers no text message`)
    return { href: textHref(text), label: t.text(writeNumber(text.number), text.word) }
  }
  if (line.url === null) throw new Error(`${id} has no site`)
  return { href: siteIn(line.url, lang), label: t.open(nameOf(line, lang)) }
}

/** Sites whose address holds the language (`…/app/fr/`). */
const siteIn = (url: string, lang: Language): string => url.replace('/fr/', `/${lang}/`)
