import type { Language } from '../../../kernel/language.ts'
import { readPhone, sayPhone } from '../../../kernel/phone/index.ts'
import { words } from './words.ts'
import type { Phone } from '../model.ts'
import type { WholeService } from '../records.ts'
import { isUnsureNumber } from './read-numbers.ts'
import { readText } from '../text.ts'
import { words as commonWords } from '../words.ts'

/** How a service is reached: one number, address or page. */
export interface ServiceContact {
  kind: 'call' | 'text' | 'chat' | 'email' | 'site'
  /** Null: the number as it is written cannot be dialled. */
  href: string | null
  /** « Appeler le 819 555-0142 ». */
  label: string
  /** The number alone, as written; null for the other channels. */
  number: string | null
  note: string | null
  /** No page that can be trusted gives this number: its note says so. */
  isUnsure: boolean
}

/** Every channel of a service, the living voice first: call, text, chat, write, site. */
export function contactChannelsOf({ service, organization, places }: WholeService, lang: Language): ServiceContact[] {
  const t = words[lang]
  const { doc } = service
  const own = [...(doc.phones ?? []), ...places.flatMap(({ link }) => link.doc.phones ?? [])]
  const fromPlace = places.flatMap(({ location }) => location.doc.phones ?? [])
  const found = [own, fromPlace, organization?.doc.phones ?? []].find((phones) => phones.length > 0) ?? []
  const phones = unique(found)
  const chats = (doc.additional_urls ?? []).filter(({ use }) => use === 'chat')
  const site = doc.url ?? organization?.doc.website
  return [
    ...phones.filter(isVoice).map((phone) => numberChannel('call', phone, isUnsureNumber(service, phone.number), lang)),
    ...phones
      .filter(({ type }) => type === 'text')
      .map((phone) => numberChannel('text', phone, isUnsureNumber(service, phone.number), lang)),
    ...chats.map(({ url, label }): ServiceContact => ({
      kind: 'chat',
      href: url,
      label: readText(label, lang)?.text ?? t.chat,
      number: null,
      ...plain,
    })),
    ...(doc.email === undefined
      ? []
      : [{ kind: 'email' as const, href: `mailto:${doc.email}`, label: t.write(doc.email), number: null, ...plain }]),
    ...(site === undefined || !/^https?:\/\//.test(site)
      ? []
      : [{ kind: 'site' as const, href: site, label: t.site(hostOf(site)), number: null, ...plain }]),
  ]
}

const isVoice = ({ type }: Phone): boolean => type === undefined || type === 'voice' || type === 'cell'

const plain = { note: null, isUnsure: false } as const

function numberChannel(kind: 'call' | 'text', phone: Phone, isUnsure: boolean, lang: Language): ServiceContact {
  const read = readPhone(phone.number, phone.extension)
  const said = sayPhone(read, lang)
  return {
    kind,
    href: kind === 'call' ? read.callHref : read.textHref,
    label: kind === 'call' ? words[lang].call(said) : commonWords[lang].text(said),
    number: read.written,
    ...noted(phone.description, isUnsure, lang),
  }
}

/** What stands beside a number: that it is to be checked, whom it is for. */
function noted(description: Phone['description'], isUnsure: boolean, lang: Language) {
  const notes = [
    ...(isUnsure ? [commonWords[lang].unsureNumber] : []),
    ...[readText(description, lang)?.text ?? []].flat(),
  ]
  return { note: notes.length === 0 ? null : notes.join(' · '), isUnsure }
}

const unique = (phones: readonly Phone[]): Phone[] => [
  ...new Map(
    phones.map((phone) => [`${phone.type ?? 'voice'} ${phone.number} ${phone.extension ?? ''}`, phone]),
  ).values(),
]

/** Host of an address as people read it; the address itself when it is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url
}
