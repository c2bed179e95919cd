import { sql } from 'kysely'
import { href, noticeIn, type FrameLink, type MemberRequest } from '../../kernel/http/index.ts'
import { nameIn, type Language } from '../../kernel/language.ts'
import { leads, worksAt } from '../../kernel/rights.ts'
import { addresses, deskHref } from './addresses.ts'
import type { AbsenceRule } from './model.ts'
import { listParties, listRules, listWorked, type School } from './queries.ts'
import { mayOnRule, stateOf, type RuleDeed, type RuleRelation, type RuleState } from './rules.ts'
import { words } from './words.ts'

/** The rule of a school, and what the person may do with it. */
export interface RuleContext {
  school: School
  /** Its newest version; null: it has none. */
  rule: AbsenceRule | null
  /** The newest first. */
  versions: AbsenceRule[]
  state: RuleState
  may: (deed: RuleDeed) => boolean
}

/** The school of the address, when the person may do `deed` with its rule as it is; null for everyone else, and of what is no school. */
export async function ruleFor(
  { tx, who, params }: Pick<MemberRequest, 'tx' | 'who' | 'params'>,
  deed: RuleDeed,
): Promise<RuleContext | null> {
  const id = params['id'] ?? ''
  const [[school], versions, worked] = await Promise.all([
    listParties(tx, [id]),
    listRules(tx, id),
    listWorked(tx, who.personId),
  ])
  if (school === undefined || !school.isSchool) return null
  const rule = versions[0] ?? null
  const isPartner = versions.some(({ partnerIds }) => partnerIds.some((one) => worksAt(who, one)))
  const relations: RuleRelation[] = [
    ...(leads(who, id) ? (['lead'] as const) : []),
    ...(worksAt(who, id) && worked.includes(id) ? (['worker'] as const) : []),
    ...(worksAt(who, id) ? (['member'] as const) : []),
    ...(isPartner ? (['partner'] as const) : []),
  ]
  const state = stateOf(rule)
  const may = (one: RuleDeed): boolean => mayOnRule(one, state, relations) && (one === 'see' || !school.hasLeft)
  return may(deed) ? { school, rule, versions, state, may } : null
}

/** The same for a deed that changes it: whoever acts on it waits, and it is read as it then is. */
export async function ruleToChange(request: MemberRequest, deed: RuleDeed): Promise<RuleContext | null> {
  const found = await ruleFor(request, 'see')
  if (found === null) return null
  await sql`select pg_advisory_xact_lock(hashtextextended(${`absence-rule:${found.school.id}`}, 0))`.execute(request.tx)
  return ruleFor(request, deed)
}

export const breadcrumbToStart = (lang: Language): FrameLink[] => [
  { label: words[lang].title, href: href(lang, addresses.start) },
]
export const breadcrumbToDesk = (lang: Language, school: School): FrameLink[] => [
  ...breadcrumbToStart(lang),
  { label: nameIn(school, lang), href: deskHref(lang, school.id) },
]

/** Words for what was just done; null when nothing was, or when the code is not one of ours. */
export function ruleNotice({
  notice,
  lang,
}: Pick<MemberRequest, 'notice' | 'lang'>): { title: string; text: string } | null {
  const { notices, noticeTitle } = words[lang]
  const text = noticeIn(notices, notice)
  return text === null ? null : { title: noticeTitle, text }
}
