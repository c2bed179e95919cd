import { href, openGet, page, type Answer, type AnyRequest, type Route } from '../../../kernel/http/index.ts'
import { nameIn } from '../../../kernel/language.ts'
import { whoToCall } from '../../network/index.ts'
import { addresses as practice } from '../../practice/index.ts'
import { addresses } from '../addresses.ts'
import { listNewest, listOrganizations } from '../queries.ts'
import { readBase } from '../reader.ts'
import { stateOf } from '../rules.ts'
import { StartPage, type StartPageProps } from './page.tsx'
import { words } from './words.ts'

/** Protocols in force where the reader works; none for a visitor. */
async function ownOf({ lang, tx, who, hasData }: AnyRequest): Promise<StartPageProps['own']> {
  if (who === null || !hasData) return []
  const newest = await listNewest(tx, who.organizations)
  const standing = newest.filter((one) => stateOf(one) === 'in-force').map(({ organizationId }) => organizationId)
  return (await listOrganizations(tx, standing)).map(({ id, ...names }) => ({
    organization: nameIn(names, lang),
    href: href(lang, addresses.ownStep, { id, number: '1' }),
    paperHref: href(lang, addresses.ownPaper, { id }),
    cardHref: href(lang, addresses.ownCard, { id }),
  }))
}

async function show(request: AnyRequest): Promise<Answer> {
  const { lang, who } = request
  const t = words[lang]
  return page(
    t.title,
    <StartPage
      lang={lang}
      base={readBase(lang)}
      own={await ownOf(request)}
      colleagues={await whoToCall(request)}
      signsHref={href(lang, practice.tools)}
      listHref={who === null ? null : href(lang, addresses.list)}
    />,
    { description: t.lead },
  )
}

export const startRoutes: Route[] = [openGet('screening.start', addresses.start, show, { needsData: false })]
