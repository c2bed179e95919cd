import type { Language } from '../../../kernel/language.ts'
import { readPhone, sayPhone } from '../../../kernel/phone/index.ts'
import { words as commonWords } from '../words.ts'
import type { Card } from '../search-index/search-row.ts'
import { hostOf } from '../sheet/contact-channels.ts'
import { words } from '../search/words.ts'

/** One way to reach a service from a line of results. */
export interface Way {
  kind: 'call' | 'text' | 'chat' | 'email' | 'site' | 'through'
  /** Null: the number as it is written cannot be dialled. */
  href: string | null
  label: string
  /** The number must be checked first: always said beside it. */
  isUnsure: boolean
}

/** How a service is reached, the living voice first; a service of which no way is known, through the 211. Never empty. */
export function waysOf(card: Card, lang: Language): Way[] {
  const own = ownWays(card, lang)
  return own.length > 0 ? own : [{ kind: 'through', href: 'tel:211', label: words[lang].ways.through, isUnsure: false }]
}

function ownWays({ phone, extension, isPhoneUnsure, text, chat, email, website }: Card, lang: Language): Way[] {
  const t = words[lang].ways
  const ways: (Way | null)[] = [
    phone === null ? null : callWay(phone, extension, isPhoneUnsure === true, lang),
    text === null ? null : textWay(text, lang),
    chat === null ? null : { kind: 'chat', href: chat, label: t.chat, isUnsure: false },
  ]
  const told = ways.filter((way) => way !== null)
  if (told.length > 0) return told
  if (email !== null) return [{ kind: 'email', href: `mailto:${email}`, label: t.write, isUnsure: false }]
  const isSite = website !== null && /^https?:\/\//.test(website)
  return isSite ? [{ kind: 'site', href: website, label: t.site(hostOf(website)), isUnsure: false }] : []
}

function callWay(phone: string, inField: number | null, isUnsure: boolean, lang: Language): Way {
  const read = readPhone(phone, inField)
  return { kind: 'call', href: read.callHref, label: sayPhone(read, lang), isUnsure }
}

function textWay(text: string, lang: Language): Way {
  const { written, textHref } = readPhone(text)
  return { kind: 'text', href: textHref, label: commonWords[lang].text(written), isUnsure: false }
}

/** Whether the sheet itself says how to reach the service. */
export const isReachable = (ways: readonly Way[]): boolean => ways.some(({ kind }) => kind !== 'through')

/** Whether someone answers: by voice, text or chat. */
export const isAnswered = (ways: readonly Way[]): boolean =>
  ways.some(({ kind }) => kind === 'call' || kind === 'text' || kind === 'chat')
