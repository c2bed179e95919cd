import needsContent from '../../../../content/needs.json' with { type: 'json' }
import { data, memberGet, sealedGet, type Answer, type MemberRequest, type Route } from '../../../kernel/http/index.ts'
import { compareText, nameIn, type Language } from '../../../kernel/language.ts'
import { SealedStart } from '../../keys/index.ts'
import { addresses as referral, consentRules } from '../../referral/index.ts'
import { addresses } from '../addresses.ts'
import { referralPaths } from '../sealed-paths.ts'
import { words } from '../words.ts'
import { listCalled, listNames, listRecipients, listWithoutKeys } from './queries.ts'

/** « ss. 4.1 and 14 » is written « art. 4.1 et 14 » in French. */
const sourceIn = (source: string, lang: Language): string =>
  lang === 'en' ? source : source.replaceAll(/\bss?\. /g, 'art. ').replaceAll(' and ', ' et ')

const rulesIn = (lang: Language) => {
  const { version, review, capacities } = consentRules()
  return {
    version,
    isReviewed: review === 'reviewed',
    capacities: capacities.map((one) => ({
      code: one.code,
      from: one.ages.from,
      under: one.ages.under,
      text: one[lang],
      source: sourceIn(one.source, lang),
      href: one.href,
    })),
  }
}

const needsIn = (lang: Language) =>
  needsContent.needs.filter(({ parent }) => parent === null).map(({ code, name }) => ({ code, name: name[lang] }))

/** What one chooses from while writing; nothing of a young person is asked or told. */
async function choices({ lang, tx }: MemberRequest): Promise<Answer> {
  const recipients = await listRecipients(tx)
  const unkeyed = await listWithoutKeys(tx)
  const called = await listCalled(
    tx,
    [...recipients, ...unkeyed].map(({ id }) => id),
  )
  const peopleOf = (id: string) =>
    called
      .filter(({ organizationId }) => organizationId === id)
      .map(({ name, phone, phoneExtension }) => ({
        name,
        phone:
          phone === null || phoneExtension === null ? phone : `${phone}, ${words[lang].extension} ${phoneExtension}`,
      }))
  const named = recipients.map(({ nameFr, nameEn, urgent, priority, ordinary, ...one }) => ({
    ...one,
    name: nameIn({ nameFr, nameEn }, lang),
    hours: { urgent, priority, ordinary },
    people: peopleOf(one.id),
  }))
  const withoutKeys = unkeyed.map((one) => ({ id: one.id, name: nameIn(one, lang), people: peopleOf(one.id) }))
  const names = (await listNames(tx)).map((one) => ({ id: one.id, name: nameIn(one, lang) }))
  return data(
    JSON.stringify({
      recipients: named.toSorted((a, b) => compareText(a.name, b.name, lang)),
      withoutKeys: withoutKeys.toSorted((a, b) => compareText(a.name, b.name, lang)),
      names,
      needs: needsIn(lang),
      rule: rulesIn(lang),
    }),
    { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  )
}

export const writeRoutes: readonly Route[] = [
  sealedGet('sending.write', referral.write, 'sealed-writing', (lang) => ({
    title: words[lang].write,
    content: <SealedStart lang={lang} more={referralPaths(lang)} />,
  })),
  memberGet('sending.choices', addresses.choices, choices),
]
