import { href, noticeIn, withQuery, type MemberRequest } from '../../../kernel/http/index.ts'
import { addresses, serviceHref } from '../addresses.ts'
import { words } from './words.ts'
import { plainText } from '../text.ts'
import { actsFor, type SheetOwners } from '../rules.ts'
import type { Sheet } from '../editable-sheet.ts'

type PageRequest = Pick<MemberRequest, 'lang' | 'who' | 'notice'>

/** Words for what was just done; null when nothing was, or when the code is not one of ours. */
export function noticeOf({ notice, lang }: PageRequest): { title: string; text: string } | null {
  const t = words[lang]
  const text = noticeIn(t.notices, notice)
  const isRefusal = ['confirmed-none', 'suggestion-already', 'merge-not-undone', 'check-not-undone'].includes(
    notice ?? '',
  )
  return text === null ? null : { title: isRefusal ? t.notDone : t.done, text }
}

/** Where the person finds this sheet again: the list of the organization they lead, else the desk of their network. */
export function homeOf({ lang, who }: Pick<PageRequest, 'lang' | 'who'>, sheet: SheetOwners): string {
  const actor = actsFor(who, sheet)
  return actor?.kind === 'organization'
    ? href(lang, addresses.ownServices, { organizationId: actor.id })
    : href(lang, addresses.desk, { networkId: actor?.id ?? '' })
}

export const nameOf = ({ service }: Sheet, lang: PageRequest['lang']): string => plainText(service.doc.name, lang)

/** The way back from a page of a sheet. */
export function trailOf(request: PageRequest, { service }: Sheet): { label: string; href: string }[] {
  const { lang } = request
  const t = words[lang]
  const isOwn = actsFor(request.who, service)?.kind === 'organization'
  return [
    { label: isOwn ? t.ownSheets : t.sheets, href: homeOf(request, service) },
    { label: plainText(service.doc.name, lang), href: serviceHref(lang, service) },
  ]
}

/** Where a sheet is corrected, with the suggestion that asks for it. */
export const editHref = (lang: MemberRequest['lang'], id: string, suggestion: string | null): string =>
  withQuery(href(lang, addresses.editService, { id }), { suggestion })

/** A version that a form or a button carries; 0 when damaged, which matches no row. */
export const readVersion = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : 0)
