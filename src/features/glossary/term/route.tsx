import type { Child } from 'hono/jsx'
import {
  href,
  movedTo,
  notFound,
  openGet,
  page,
  redirect,
  withQuery,
  type Answer,
  type AnyRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { formatDay, nameIn, otherLanguage } from '../../../kernel/language.ts'
import { listSeats } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import { termHref } from '../finder/linker.tsx'
import { termOfSlug, type Term } from '../model.ts'
import { definitionsOfTerm } from '../queries.ts'
import { proposesSomewhere, stateOf } from '../rules.ts'
import { proposerOf, textOf } from '../shared-definition.ts'
import { termsOfWord } from '../terms/search-terms.ts'
import { words as list } from '../terms/words.ts'
import { TermPage } from './page.tsx'
import { SharedSection } from './shared-section.tsx'

async function show(request: AnyRequest): Promise<Answer> {
  const { lang, params } = request
  const slug = params['slug'] ?? ''
  const term = termOfSlug(lang, slug)
  if (term === null) return elsewhere(request, slug)
  const other = otherLanguage(lang)
  return page(
    term.name[lang],
    <TermPage lang={lang} term={term} address={wholeAddress(request, term)} shared={await sharedOf(request, term)} />,
    {
      breadcrumb: [{ label: list[lang].title, href: href(lang, addresses.terms) }],
      islands: ['copy', 'print'],
      twinPath: href(other, addresses.term, { slug: term.slug[other] }),
    },
  )
}

const wholeAddress = ({ lang, deps }: AnyRequest, { id }: Term): string => `${deps.baseUrl}${termHref(lang, id)}`

/** What the person’s networks say of the term; null for a visitor, and while the database is away. */
async function sharedOf({ lang, tx, who, deps, hasData }: AnyRequest, { id }: Term): Promise<Child | null> {
  if (who === null || !hasData || who.networks.length === 0) return null
  const [seats, all] = await Promise.all([listSeats(tx, who), definitionsOfTerm(tx, who.networks, id)])
  const shown = who.networks.flatMap((network) => {
    const own = all.filter(({ networkId }) => networkId === network)
    const adopted = own.find(({ number }) => number !== null)
    return [...(adopted ? [adopted] : []), ...own.filter((one) => stateOf(one) === 'open')]
  })
  return (
    <SharedSection
      lang={lang}
      items={shown.map((one) => ({
        href: href(lang, addresses.definition, { id: one.id }),
        network: nameIn({ nameFr: one.networkFr, nameEn: one.networkEn }, lang),
        text: textOf(one, lang),
        by: proposerOf(one, lang),
        number: one.number,
        day: formatDay(dayOf(one.adoptedAt ?? one.proposedAt, deps.timeZone), lang),
      }))}
      proposeHref={proposesSomewhere(who, seats) ? withQuery(href(lang, addresses.propose), { terme: id }) : null}
    />
  )
}

/** The slug of the other language leads to the page for good; a word that terms share leads to its term, or to the list of them. */
function elsewhere({ lang }: AnyRequest, slug: string): Answer {
  const same = termOfSlug(otherLanguage(lang), slug)
  if (same !== null) return movedTo(termHref(lang, same.id))
  const [first, ...others] = termsOfWord(slug, lang)
  if (first === undefined) return notFound()
  if (others.length === 0) return movedTo(termHref(lang, first.id))
  return redirect(withQuery(href(lang, addresses.terms), { q: slug.replaceAll('-', ' ') }))
}

export const termRoutes: Route[] = [openGet('glossary.term', addresses.term, show, { needsData: 'if-up' })]
