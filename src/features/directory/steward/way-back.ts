import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { stewardWords } from './words.ts'
import { plainText } from '../text.ts'
import type { Kept } from '../rules.ts'
import type { Sheet } from '../editable-sheet.ts'

type Asked = Pick<MemberRequest, 'lang' | 'who' | 'notice'>

/** Words for what was just done; null when nothing was, or when the code is not one of ours. */
export function noticeOf({ notice, lang }: Asked): { title: string; text: string } | null {
  const t = stewardWords[lang]
  const notices: Record<string, string> = t.notices
  if (notice === null || !Object.hasOwn(notices, notice)) return null
  const isRefusal = ['confirmed-none', 'suggestion-already'].includes(notice)
  return { title: isRefusal ? t.notDone : t.done, text: notices[notice] as string }
}

/** Where the person keeps this sheet from: the list of the organization they lead, else the desk of the network they curate. */
export function homeOf({ lang, who }: Pick<Asked, 'lang' | 'who'>, { stewardId, networkId }: Kept): string {
  if (stewardId !== null && who.led.includes(stewardId))
    return href(lang, addresses.ownServices, { organizationId: stewardId })
  const network = networkId !== null && who.coordinated.includes(networkId) ? networkId : (who.coordinated[0] ?? '')
  return href(lang, addresses.desk, { networkId: network })
}

export const nameOf = ({ service }: Sheet, lang: Asked['lang']): string => plainText(service.doc.name, lang)

/** The way back from a page of a sheet. */
export function trailOf(request: Asked, { service }: Sheet): { label: string; href: string }[] {
  const { lang } = request
  const home = homeOf(request, service)
  const words = stewardWords[lang]
  return [
    { label: home.includes('/organi') ? words.own.caption : words.desk.sheetsTitle, href: home },
    { label: plainText(service.doc.name, lang), href: href(lang, addresses.service, { id: service.id }) },
  ]
}

/** A version that a form or a button carries; 0 when damaged, which matches no row. */
export const readVersion = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : 0)
