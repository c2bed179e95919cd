import { dayOf } from '../../../kernel/clock.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { formatDay, formatInstant, type Language } from '../../../kernel/language.ts'
import { collaborationWords, nameOfMember, type Context } from '../../collaboration/index.ts'
import type { Version, VersionHead } from '../queries.ts'
import { awaited } from '../rules.ts'

/** One line of who signed: an organization, and who accepted for it. `when` null: it is waited for. */
export interface Signature {
  organization: string
  person: string | null
  when: string | null
  hash: string | null
}

type Names = ReadonlyMap<string, { name: string }>

/** First signs of a hash: enough for two people to compare what they read. */
const shortHash = (hash: string): string => hash.slice(0, 12)

/** Who accepted a version, in order, then who is missing among the members of today. */
export function signaturesOf(
  { lang, deps }: MemberRequest,
  version: Version,
  members: Context['members'],
  people: Names,
): Signature[] {
  const signed = version.acceptances.map((one): Signature => ({
    organization:
      (lang === 'fr' ? one.organizationFr : one.organizationEn) ?? collaborationWords[lang].someOrganization,
    person: people.get(one.personId)?.name ?? null,
    when: formatInstant(one.at, lang, deps.timeZone),
    hash: shortHash(one.hash),
  }))
  const missing = awaited(members, version).map((member): Signature => ({
    organization: nameOfMember(member, lang),
    person: null,
    when: null,
    hash: null,
  }))
  return [...signed, ...missing]
}

/** Text of a version in the language of the page, or in the only one it has. */
export function textIn(
  { textFr, textEn }: Pick<Version, 'textFr' | 'textEn'>,
  lang: Language,
): { text: string; lang: Language } {
  const own = lang === 'fr' ? textFr : textEn
  if (own !== null) return { text: own, lang }
  return { text: (lang === 'fr' ? textEn : textFr) ?? '', lang: lang === 'fr' ? 'en' : 'fr' }
}

/** The days of a version, in words; null: not set. */
export const daysOf = ({ reviewOn, endsOn }: Pick<VersionHead, 'reviewOn' | 'endsOn'>, lang: Language) => ({
  reviewOn: reviewOn === null ? null : formatDay(reviewOn, lang),
  endsOn: endsOn === null ? null : formatDay(endsOn, lang),
})

export const instantDay = (at: Date, { lang, deps }: MemberRequest): string => formatDay(dayOf(at, deps.timeZone), lang)
