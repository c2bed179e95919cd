import {
  href,
  memberGet,
  page,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { nameIn } from '../../../kernel/language.ts'
import { addresses as consult, listAskingPlaces } from '../../consult/index.ts'
import { addresses as directory, doors } from '../../directory/index.ts'
import { addresses as keys } from '../../keys/index.ts'
import { addresses as referral, writeHref } from '../../referral/index.ts'
import { listCalled, listRecipients } from '../../sending/index.ts'
import { breadcrumbToReferrals } from '../access-context.ts'
import { addresses } from '../addresses.ts'
import { isAnything, lookedOf, queryOf, type Looked } from './looked.ts'
import { FindPage, type FoundRow } from './page.tsx'
import { listFitting, listPartners } from './queries.ts'
import { rank, type Found } from './rank.ts'
import { words } from './words.ts'

/** Finds who can take a referral. The address holds a need, a band of ages and a region, and nothing of anyone. */
async function show(request: MemberRequest): Promise<Answer> {
  const { lang, tx, query } = request
  const looked = lookedOf(query)
  const partners = isAnything(looked) ? await listPartners(tx) : []
  const services = await listFitting(
    tx,
    partners.map(({ id }) => id),
    looked,
  )
  const recipients = await listRecipients(tx)
  const receiving = new Map(recipients.filter(({ isOpen }) => isOpen).map((one) => [one.id, one]))
  const { fitting, near } = rank(partners, services, { region: looked.region, receiving: new Set(receiving.keys()) })
  const named = [...receiving.values()].filter(({ policeQuestionId }) => policeQuestionId !== null)
  const called = await listCalled(tx, [
    ...[...fitting, ...near].map(({ partner }) => partner.id),
    ...named.map(({ id }) => id),
  ])
  const peopleOf = (id: string) => called.filter(({ organizationId }) => organizationId === id)
  const asks = (await listAskingPlaces(tx)).length > 0
  const rowOf = (found: Found): FoundRow => {
    const recipient = receiving.get(found.partner.id)
    return {
      found,
      write: recipient === undefined ? null : writeHref(lang, recipient.id),
      hours: recipient ?? null,
      services: found.services.map((one) => ({ name: nameIn(one, lang), href: doors.serviceHref(lang, one) })),
      people: peopleOf(found.partner.id),
    }
  }
  return page(
    words[lang].title,
    <FindPage
      lang={lang}
      action={href(lang, referral.where)}
      looked={looked}
      fitting={fitting.map(rowOf)}
      near={near.map(rowOf)}
      police={
        isAnything(looked)
          ? named.map((one) => ({
              id: one.id,
              name: nameIn(one, lang),
              write: writeHref(lang, one.id),
              people: peopleOf(one.id),
            }))
          : []
      }
      links={{
        write: writeHref(lang),
        question: asks ? href(lang, consult.ask) : null,
        directory: directoryHref(request, looked),
        open: asks ? withQuery(href(lang, addresses.ask), queryOf(looked)) : null,
        keys: href(lang, keys.keys),
        requests: href(lang, addresses.open),
        partners: href(lang, addresses.partners),
      }}
    />,
    { breadcrumb: breadcrumbToReferrals(lang) },
  )
}

/** The directory, asked for the same; it knows ages one by one: the first of the band. */
function directoryHref({ lang }: MemberRequest, { need, age, region }: Looked): string {
  const names = doors.queryNames[lang]
  return withQuery(href(lang, directory.directory), {
    [names.need]: need,
    [names.region]: region,
    [names.age]: age?.split('-')[0] ?? null,
  })
}

export const findRoutes: readonly Route[] = [memberGet('access.where', referral.where, show)]
