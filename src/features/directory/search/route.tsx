import { formatInstant, formatNumber } from '../../../kernel/language.ts'
import { href, openGet, page, withQuery, type AnyRequest, type Answer, type Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { words } from './words.ts'
import { needsUnder } from '../needs.ts'
import { readerOf, type DirectoryReader } from '../reader.ts'
import { readWords, type ReadSearch } from './read-words.ts'
import { countByNeed } from '../browse/queries.ts'
import { narrowingOf, partWords } from './narrowing.ts'
import { isEmpty, partsOf, queryOf, searchOf, without, type DirectorySearch } from './filters.ts'
import { helplinesOpenNow } from '../helplines/queries.ts'
import { noteMiss } from '../missing-needs/note-miss.ts'
import { presentResult } from './presenter.ts'
import { findServices, pageSize, type FoundServices, type FoundService } from './queries.ts'
import type { ShownResult } from './results.tsx'
import type { SearchFormProps } from './search-form.tsx'
import { BrowsePage } from '../browse/page.tsx'
import { NothingPage, ResultsPage } from './page.tsx'
import { relaxedSearches, wordsLike } from './relaxed-searches.ts'

/** Searches of one caller in ten minutes; a school behind one address stays far below. */
const mostSearches = 1500
const window = 600

/** One request as the pages of search see it. */
class Visit {
  readonly request: AnyRequest
  readonly search: DirectorySearch
  readonly asked: ReadSearch
  readonly reader: DirectoryReader

  constructor(request: AnyRequest) {
    this.request = request
    this.search = searchOf(request.query)
    this.asked = readWords(this.search.q)
    this.reader = readerOf(request)
  }

  hrefOf(search: DirectorySearch, number = 1): string {
    const { lang } = this.reader
    return withQuery(href(lang, addresses.directory), queryOf(search, lang, { page: number }))
  }

  shown(found: FoundService): ShownResult {
    const line = presentResult(found, this.search, this.asked, this.reader)
    return { ...line, href: href(this.reader.lang, addresses.service, { id: found.id }) }
  }

  form(found: FoundServices | null): SearchFormProps {
    const { lang } = this.reader
    const isUnknown = found?.isPlaceKnown === false
    return {
      lang,
      action: href(lang, addresses.directory),
      suggestions: href(lang, addresses.suggestions),
      search: this.search,
      placeProblem: isUnknown ? words[lang].placeUnknown(this.search.place) : null,
      resetHref: isEmpty(this.search) ? null : href(lang, addresses.directory),
    }
  }

  notes(found: FoundServices | null): string[] {
    const t = words[this.reader.lang]
    return [
      ...(found?.words ?? []).flatMap(({ word, kind, shown }) =>
        kind === null ? t.nowhere(word) : kind === 'near' && shown !== null ? t.read(word, shown) : [],
      ),
      ...(this.asked.isCut ? [t.cut] : []),
      ...(this.search.hasUnknown ? [t.unknownFilter] : []),
    ]
  }
}

/** The directory: the ways in, or what answers a search. */
async function answerSearch(request: AnyRequest): Promise<Answer> {
  const visit = new Visit(request)
  const { lang } = request
  const t = words[lang]
  if (isEmpty(visit.search)) return browse(visit)
  if ((await request.caller.count(request.deps.database, 'directory', window)) > mostSearches)
    return page(t.tooMany.title, <TooMany text={t.tooMany.text} title={t.tooMany.title} />, { status: 429 })
  const { search, asked, reader } = visit
  const found = await findServices(request.tx, { search, asked, now: reader.now, today: reader.today })
  if (found.total === 0) await noteMiss(request.tx, { search, asked, today: reader.today, lang })
  return found.rows.length === 0 ? nothing(visit, found) : results(visit, found)
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

async function results(visit: Visit, found: FoundServices): Promise<Answer> {
  const { request, search, asked, reader } = visit
  const { lang } = reader
  const t = words[lang]
  const whole = found.rows.filter(({ isPartial }) => !isPartial).map((one) => visit.shown(one))
  const partial = found.rows.filter(({ isPartial }) => isPartial).map((one) => visit.shown(one))
  const best = found.page > 1 ? [] : found.total === 0 ? partial.splice(0, 3) : whole.splice(0, 3)
  // Nobody among the best can be called: those who answer now are beside them.
  const lines = best.every(({ reach }) => reach === null)
    ? await helplinesOpenNow(request.tx, { needs: asked.needs, now: reader.now })
    : []
  const listHref = (discreet: string | null) =>
    withQuery(href(lang, addresses.list), { s: best.map(({ id }) => id).join(','), discret: discreet })
  const effective = { ...search, age: search.age ?? asked.age }
  const when = formatInstant(reader.now, lang, reader.timeZone)
  return page(
    t.title,
    <ResultsPage
      lang={lang}
      form={visit.form(found)}
      summary={t.found(formatNumber(found.total, lang), found.isMore, found.total, when)}
      total={found.total}
      isMore={found.isMore}
      notes={[
        ...visit.notes(found),
        ...(isWhereMissing(visit, found) ? [t.sayWhere] : []),
        ...(found.isMore ? [t.leftOut(formatNumber(found.total, lang))] : []),
      ]}
      parts={partsOf(search).map((part) => ({
        label: partWords(part, effective, lang),
        href: visit.hrefOf(without(search, part)),
      }))}
      best={best}
      listHref={listHref(null)}
      discreetHref={listHref('1')}
      lines={lines.map((one) => visit.shown(one))}
      others={whole}
      partial={partial}
      page={found.page}
      pages={Math.max(1, Math.ceil(found.total / pageSize))}
      pageHref={(number) => visit.hrefOf(search, number)}
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

/** The best serve a region each, not the same, and none was said. */
function isWhereMissing({ search, asked }: Visit, { rows, page: number }: FoundServices): boolean {
  if (number > 1 || search.region !== null || search.place !== '' || asked.places.length > 0) return false
  const best = rows.slice(0, 3).map(({ regions }) => regions)
  const isLocal = best.every((regions) => regions.length > 0 && !regions.some((code) => code === 'QC' || code === 'CA'))
  return isLocal && new Set(best.map((regions) => regions.join())).size > 1
}

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

async function browse(visit: Visit): Promise<Answer> {
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
      notes={visit.notes(null)}
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
