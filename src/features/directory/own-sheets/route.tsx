import {
  href,
  memberGet,
  notFound,
  page,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { nameIn } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { ownerOf } from '../add/add-sheet.ts'
import { listOwnSuggestions } from '../suggestions/queries.ts'
import { findDone } from '../confirm/find-done.ts'
import { listOwnSheets } from './queries.ts'
import { OwnPage } from './page.tsx'
import { noticeOf } from '../steward/sheet-trail.ts'
import { words } from './words.ts'
import { mayTendOwnSheets } from '../rules.ts'

/** The organization of the address, when the person leads it. */
async function ledOrganization({ tx, who, params }: MemberRequest) {
  const id = params['organizationId'] ?? ''
  return mayTendOwnSheets(who, id) ? ownerOf(tx, id) : null
}

async function show(request: MemberRequest): Promise<Answer> {
  const organization = await ledOrganization(request)
  if (organization === null || organization.stewardId === null) return notFound()
  const { lang, tx, today, formKeys } = request
  const id = organization.stewardId
  const title = words[lang].title(nameIn(organization, lang))
  const suggestions = await listOwnSuggestions(tx, id)
  return page(
    title,
    <OwnPage
      lang={lang}
      title={title}
      today={today}
      keys={formKeys}
      readHref={href(lang, addresses.confirmOwnServices, { organizationId: id })}
      done={await findDone(request)}
      addHref={organization.networkId === null ? null : href(lang, addresses.addService, { organizationId: id })}
      sheets={await listOwnSheets(tx, id)}
      suggestions={suggestions.flatMap((one) =>
        one.networkId === null
          ? []
          : [{ ...one, href: href(lang, addresses.suggestion, { networkId: one.networkId, suggestionId: one.id }) }],
      )}
    />,
    { notice: noticeOf(request) },
  )
}

export const ownSheetsRoutes: Route[] = [memberGet('directory.own-services', addresses.ownServices, show)]
