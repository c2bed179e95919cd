import { formatInstant, formatList, formatNumber } from '../../../kernel/language.ts'
import {
  href,
  limitCallers,
  openGet,
  page,
  withQuery,
  type AnyRequest,
  type Answer,
  type Route,
} from '../../../kernel/http/index.ts'
import { noteToolUse } from '../../tool-use/index.ts'
import { addresses } from '../addresses.ts'
import { words } from './words.ts'
import { findNeed, needsUnder } from '../needs.ts'
import { regionsAsked } from './read-words.ts'
import { bestOf, isAnswer } from '../reach/best.ts'
import { countByNeed } from '../browse/queries.ts'
import { narrowingOf, partWords } from './narrowing.ts'
import { isEmpty, partsOf, queryOf, searchOf, without, type DirectorySearch } from './filters.ts'
import { helplinesOpenNow } from '../helplines/queries.ts'
import { noteMiss } from '../missing-needs/note-miss.ts'
import { findServices, pageSize, type Asking, type FoundService, type FoundServices } from './queries.ts'
import type { ShownResult } from './results.tsx'
import { BrowsePage } from '../browse/page.tsx'
import { note, type Note } from './notes.tsx'
import { NothingPage, ResultsPage, type ResultsProps } from './page.tsx'
import { relaxedSearches, wordsLike } from '../widen/relaxed-searches.ts'
import { placeName } from '../vocabulary/places.ts'
import { Visit } from './visit.ts'
import { isAnswered } from '../reach/ways.ts'
import { few, findBroader, findNearby, type BroaderFound } from '../widen/wider-searches.ts'

/** Searches of one caller in ten minutes; a school behind one address stays far below. */
export const countSearch = limitCallers({ most: 1500, windowSeconds: 600 })

/** The directory: the ways in, or what answers a search. */
async function answerSearch(request: AnyRequest): Promise<Answer> {
  const visit = new Visit(request)
  const { lang } = request
  const t = words[lang]
  if (isEmpty(visit.search)) return browse(visit)
  const { isSpent, resetsInSeconds } = countSearch(request)
  if (isSpent)
    return page(t.tooMany.title, <TooMany text={t.tooMany.text} title={t.tooMany.title} />, {
      status: 429,
      headers: { 'retry-after': String(resetsInSeconds) },
    })
  const { search, asked } = visit
  if (isUnsearchable(visit)) return browse(visit, [note(t.nothingToSearch(search.q))])
  const asking = askingOf(visit)
  await noteToolUse(request, { tool: 'directory' })
  const found = await findServices(request.tx, asking)
  if (found.total === 0) await noteMiss(request.tx, { search, asked, today: asking.today, lang })
  const broader = isAnswer(found, asked.needs) ? null : await findBroader(request.tx, asking)
  if (broader !== null) return results(visit, broader.found, broader)
  return found.rows.length === 0 ? nothing(visit, found) : results(visit, found)
}

const askingOf = ({ search, asked, reader, near }: Visit): Asking => ({
  search,
  asked,
  now: reader.now,
  today: reader.today,
  near,
})

/** Words were typed, none of which can be looked for, and nothing else narrows. */
function isUnsearchable({ search, asked }: Visit): boolean {
  const saysNothing = asked.concepts.length === 0 && asked.places.length === 0 && asked.age === null
  return search.q !== '' && saysNothing && partsOf(search).length === 0
}

const TooMany = ({ title, text }: { title: string; text: string }) => (
  <>
    <h1>{title}</h1>
    <p class="lead">{text}</p>
  </>
)

/** A search is nobody’s page: engines are told not to keep it. */
const notKept = { headers: { 'x-robots-tag': 'noindex' } }
const islands = ['suggest']

async function results(visit: Visit, found: FoundServices, broader: BroaderFound | null = null): Promise<Answer> {
  const { request, search, asked, reader } = visit
  const { lang } = reader
  const t = words[lang]
  const chosen = new Set(bestOf(found, regionsAsked(search, asked)))
  const shownOf = (rows: readonly FoundService[]): ShownResult[] => rows.map((one) => visit.shown(one))
  const best = shownOf([...chosen])
  const rest = found.rows.filter((one) => !chosen.has(one))
  // Nobody among the best can be called: those who answer now are beside them.
  const helplines = best.every(({ ways }) => !isAnswered(ways))
    ? await helplinesOpenNow(request.tx, { needs: asked.needs, now: reader.now })
    : []
  const isFew = found.page === 1 && (broader !== null || found.total < few)
  const near = isFew ? await nearby(visit, found) : null
  const listHref = (discreet: string | null) =>
    withQuery(href(lang, addresses.list), { s: best.map(({ id }) => id).join(','), discret: discreet })
  const effective = { ...search, age: search.age ?? asked.age }
  const when = formatInstant(reader.now, lang, reader.timeZone)
  return page(
    t.title,
    <ResultsPage
      lang={lang}
      form={visit.form(found)}
      title={titleOf(visit, found, broader)}
      summary={t.found(formatNumber(found.total, lang), found.isMore, found.total, when)}
      order={found.total > 1 ? visit.order() : null}
      total={found.total}
      isMore={found.isMore}
      notes={[
        ...(broader === null ? [] : [broaderNote(visit, broader)]),
        ...visit.notes(found),
        ...(isWhereMissing(visit, found) ? [note(t.sayWhere)] : []),
        ...(found.isMore ? [note(t.leftOut(formatNumber(found.total, lang)))] : []),
      ]}
      parts={visit.parts(found).map((part) => ({
        label: partWords(part, effective, lang),
        href: visit.hrefOf(without(search, part)),
      }))}
      best={best}
      listHref={listHref(null)}
      discreetHref={listHref('1')}
      lines={helplines.map((one) => visit.shown(one))}
      others={shownOf(rest.filter(({ isPartial }) => !isPartial))}
      near={near}
      partial={shownOf(rest.filter(({ isPartial }) => isPartial))}
      page={found.page}
      pages={Math.max(1, Math.ceil(found.total / pageSize))}
      pageHref={(number) => visit.hrefOf(broader === null ? search : broaderSearch(visit, broader), number)}
      narrowing={narrowingOf(found, search, lang)}
      files={(['Xlsx', 'Csv', 'Json'] as const).map((kind) => ({
        label: kind === 'Xlsx' ? 'Excel' : kind.toUpperCase(),
        href: withQuery(href(lang, addresses[`directory${kind}`]), queryOf(search, lang)),
      }))}
      missingHref={href(request.lang, addresses.missing)}
    />,
    { ...notKept, islands },
  )
}

function titleOf(visit: Visit, found: FoundServices, broader: BroaderFound | null): string {
  const t = words[visit.reader.lang]
  if (broader !== null) return t.broader.title
  // A word that no sheet holds was left out: nobody answers all that was asked.
  if (found.total === 0 || found.words.some(({ kind }) => kind === null)) return t.partial.none
  if (visit.near !== null) return t.sort.title
  return found.total < few && isFar(visit, found) ? t.bestAnywhere : t.best(Math.min(3, found.total))
}

const broaderSearch = ({ search }: Visit, { shown }: BroaderFound): DirectorySearch => ({
  ...search,
  q: '',
  need: shown,
})

function broaderNote(visit: Visit, broader: BroaderFound): Note {
  const { lang } = visit.reader
  const { lead, leadHere } = words[lang].broader
  const name = (code: string): string => findNeed(code)?.name[lang] ?? code
  const asked = broader.asked === broader.shown ? visit.search.q : name(broader.asked)
  const isPlaced = regionsAsked(visit.search, visit.asked).length > 0
  return note((isPlaced ? leadHere : lead)(asked, name(broader.shown)), {
    label: name(broader.shown),
    href: visit.hrefOf(broaderSearch(visit, broader)),
  })
}

/** What the regions beside have, when few answer; null: nothing more. */
async function nearby(visit: Visit, found: FoundServices): Promise<ResultsProps['near']> {
  const { lang } = visit.reader
  const { regions, rows } = await findNearby(visit.request.tx, askingOf(visit))
  const here = new Set(found.rows.map(({ id }) => id))
  const more = rows.filter(({ id }) => !here.has(id))
  if (more.length === 0) return null
  const places = formatList(
    regions.map((code) => placeName(code, lang)),
    lang,
  )
  return { lead: words[lang].near.lead(places), lines: more.map((one) => visit.shown(one)) }
}

const isEverywhere = (code: string): boolean => code === 'QC' || code === 'CA'

/** The best serve one region each, and none was said: they may be far. */
function isFar({ search, asked }: Visit, { rows, page: number }: FoundServices): boolean {
  if (number > 1 || search.region !== null || search.place !== '' || asked.places.length > 0) return false
  return rows.slice(0, 3).every(({ regions }) => regions.length > 0 && !regions.some(isEverywhere))
}

/** The best serve a region each, not the same, and none was said. */
const isWhereMissing = (visit: Visit, found: FoundServices): boolean =>
  isFar(visit, found) && new Set(found.rows.slice(0, 3).map(({ regions }) => regions.join())).size > 1

async function nothing(visit: Visit, found: FoundServices): Promise<Answer> {
  const { request, search, asked, reader } = visit
  const { lang, now } = reader
  const t = words[lang]
  const unknown = found.words.filter(({ kind }) => kind === null).map(({ word }) => word)
  const meant = await wordsLike(request.tx, unknown)
  const out = await relaxedSearches(request.tx, { search, asked, terms: found.terms, now })
  const lines = await helplinesOpenNow(request.tx, { needs: asked.needs, now })
  return page(
    t.title,
    <NothingPage
      lang={lang}
      form={visit.form(found)}
      notes={visit.notes(found)}
      meant={meant.map((word) => ({ label: word, href: visit.hrefOf({ ...search, q: word }) }))}
      less={out.map(({ part, search: less, count }) => ({
        label: t.nothing.without(partWords(part, search, lang), formatNumber(count, lang)),
        href: visit.hrefOf(less),
      }))}
      lines={lines.map((one) => visit.shown(one))}
      missingHref={href(lang, addresses.missing)}
    />,
    { ...notKept, islands },
  )
}

async function browse(visit: Visit, notes: readonly Note[] = []): Promise<Answer> {
  const { request, reader } = visit
  const { lang, now } = reader
  const counts = await countByNeed(request.tx, request.deps.database, now)
  const lines = await helplinesOpenNow(request.tx, { needs: [], now, limit: 6 })
  const empty = searchOf(new URLSearchParams())
  const link = (code: string, name: string) => ({ label: name, href: visit.hrefOf({ ...empty, need: code }) })
  return page(
    words[lang].title,
    <BrowsePage
      lang={lang}
      form={visit.form(null)}
      notes={[...notes, ...visit.notes(null)]}
      needs={needsUnder(null)
        .filter(({ code }) => (counts.get(code) ?? 0) > 0)
        .map(({ code, name }) => ({
          ...link(code, name[lang]),
          count: formatNumber(counts.get(code) ?? 0, lang),
          under: needsUnder(code)
            .filter((one) => (counts.get(one.code) ?? 0) > 0)
            .map((one) => link(one.code, one.name[lang])),
        }))}
      lines={lines.map((one) => visit.shown(one))}
      missingHref={href(lang, addresses.missing)}
    />,
    { islands },
  )
}

export const searchRoutes: Route[] = [openGet('directory.search', addresses.directory, answerSearch)]
