import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'
import type { Phone } from '../model.ts'
import { callHref, textHref, writeNumber } from '../phone.ts'
import type { WholeService } from '../records.ts'
import { readText } from '../text.ts'
import { words as commonWords } from '../words.ts'

/** How a service is reached: one number, address or page. */
export interface ServiceContact {
  kind: 'call' | 'text' | 'chat' | 'email' | 'site'
  href: string
  /** « Appeler le 819 555-0142 ». */
  label: string
  /** The number alone, as written; null for the other channels. */
  number: string | null
  note: string | null
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
    ...phones.filter(isVoice).map((phone) => callChannel(phone, lang)),
    ...phones
      .filter(({ type }) => type === 'text')
      .map((phone): ServiceContact => ({
        kind: 'text',
        href: textHref(phone.number),
        label: commonWords[lang].text(writeNumber(phone.number)),
        number: writeNumber(phone.number),
        note: readText(phone.description, lang)?.text ?? null,
      })),
    ...chats.map(({ url, label }): ServiceContact => ({
      kind: 'chat',
      href: url,
      label: readText(label, lang)?.text ?? t.chat,
      number: null,
      note: null,
    })),
    ...(doc.email === undefined
      ? []
      : [{ kind: 'email' as const, href: `mailto:${doc.email}`, label: t.write(doc.email), number: null, note: null }]),
    ...(site === undefined || !/^https?:\/\//.test(site)
      ? []
      : [{ kind: 'site' as const, href: site, label: t.site(hostOf(site)), number: null, note: null }]),
  ]
}

const isVoice = ({ type }: Phone): boolean => type === undefined || type === 'voice' || type === 'cell'

function callChannel(phone: Phone, lang: Language): ServiceContact {
  const t = words[lang]
  const number = writeNumber(phone.number)
  const extension = phone.extension ?? null
  const notes = [
    ...(extension === null ? [] : [commonWords[lang].extension(String(extension))]),
    ...(readText(phone.description, lang) === null ? [] : [readText(phone.description, lang)?.text ?? '']),
  ]
  return {
    kind: 'call',
    href: callHref(phone.number, extension),
    label: t.call(number),
    number,
    note: notes.length === 0 ? null : notes.join(' · '),
  }
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
