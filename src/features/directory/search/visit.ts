import { fold } from '../../../kernel/language.ts'
import { href, withQuery, type AnyRequest } from '../../../kernel/http/index.ts'
import { addresses, serviceHref } from '../addresses.ts'
import { placeName } from '../vocabulary/places.ts'
import { resolvePlace } from '../vocabulary/resolve-place.ts'
import type { Centre } from '../vocabulary/centre.ts'
import { readerOf, type DirectoryReader } from '../reader.ts'
import { centreAsked } from '../near/distance.ts'
import { isEmpty, partsOf, queryOf, searchOf, type DirectorySearch, type SearchPart } from './filters.ts'
import { note, type Link, type Note } from './notes.tsx'
import { presentResult } from './presenter.ts'
import type { FoundService, FoundServices, ReadWord } from './queries.ts'
import { readWords, type ReadSearch } from './read-words.ts'
import type { Order } from '../near/order.tsx'
import type { ShownResult } from './results.tsx'
import type { SearchFormProps } from './search-form.tsx'
import { words } from './words.ts'

/** The search with one of its words between quotation marks: looked for as it is typed. */
function quoted(q: string, word: string): string {
  const found = [...q.matchAll(/[\p{L}\p{N}]+/gu)].find(([one]) => fold(one) === word)
  if (found === undefined) return `${q} "${word}"`
  const end = found.index + found[0].length
  return `${q.slice(0, found.index)}"${found[0]}"${q.slice(end)}`
}

/** One request as the pages of search see it. */
export class Visit {
  readonly request: AnyRequest
  readonly search: DirectorySearch
  readonly asked: ReadSearch
  readonly reader: DirectoryReader
  /** The middle of the place asked for, to sort from; null: not known. */
  readonly centre: Centre | null

  constructor(request: AnyRequest) {
    this.request = request
    this.search = searchOf(request.query)
    this.asked = readWords(this.search.q)
    this.reader = readerOf(request)
    this.centre = centreAsked(this.search, this.asked)
  }

  hrefOf(search: DirectorySearch, number = 1): string {
    const { lang } = this.reader
    return withQuery(href(lang, addresses.directory), queryOf(search, lang, { page: number }))
  }

  shown(found: FoundService): ShownResult {
    const line = presentResult(found, this.search, this.asked, this.reader)
    return { ...line, href: serviceHref(this.reader.lang, { seq: found.card.number }) }
  }

  /** From where the results are sorted; null: best first. */
  get near(): Centre | null {
    return this.search.isNear ? this.centre : null
  }

  /** The two orders, each with its address; null: no place to sort from. */
  order(): Order | null {
    const { lang } = this.reader
    const { best, near } = words[lang].sort
    if (this.centre === null) return null
    return [
      { ...this.link(best, { isNear: false }), isChosen: !this.search.isNear },
      { ...this.link(near(this.centre.name[lang]), { isNear: true }), isChosen: this.search.isNear },
    ]
  }

  /** Filters that narrow; a place that was not understood does not, and is no chip. */
  parts(found: FoundServices): SearchPart[] {
    return partsOf(this.search).filter(
      (one) => !('part' in one && one.part === 'place' && found.isPlaceKnown === false),
    )
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

  notes(found: FoundServices | null): Note[] {
    const t = words[this.reader.lang]
    return [
      ...this.placeNotes(found),
      ...this.orderNote(),
      ...(found?.words ?? []).flatMap((word) => this.wordNote(word)),
      ...(this.asked.isCut ? [note(t.cut)] : []),
      ...(this.search.hasUnknown ? [note(t.unknownFilter)] : []),
    ]
  }

  private orderNote(): Note[] {
    const { lang } = this.reader
    if (!this.search.isNear) return []
    const { note: said, noCentre } = words[lang].sort
    return [note(this.centre === null ? noCentre : said(this.centre.name[lang]))]
  }

  private wordNote({ word, kind, shown }: ReadWord): Note[] {
    const t = words[this.reader.lang]
    if (kind === null) return [note(t.nowhere(word))]
    if (kind !== 'near' || shown === null) return []
    return [note(t.read(word, shown), this.link(t.asTyped(word), { q: quoted(this.search.q, word) }))]
  }

  /** How the place was read: mistyped, of several regions, or not at all, with names that look like it. */
  private placeNotes(found: FoundServices | null): Note[] {
    const { place } = this.search
    const { lang } = this.reader
    const t = words[lang]
    if (place === '') return []
    const reading = resolvePlace(place)
    const shown = (one: { name: string; nameEn: string }): string => (lang === 'fr' ? one.name : one.nameEn)
    if (reading.kind === 'unknown') {
      if (found?.isPlaceKnown !== false || reading.maybe.length === 0) return []
      const links = reading.maybe.map((one) => this.link(shown(one), { place: shown(one) }))
      return [note(t.placeMaybe, ...links)]
    }
    const back = this.link(t.withoutPlace, { place: '' })
    const [first] = reading.places
    if (reading.kind === 'near' && first) return [note(t.placeRead(place, shown(first)), back)]
    if (reading.kind !== 'several') return []
    const regions = reading.regions.map((code) => this.link(placeName(code, lang), { place: '', region: code }))
    return [note(t.placeSeveral(place), ...regions)]
  }

  private link(label: string, change: Partial<DirectorySearch>): Link {
    return { label, href: this.hrefOf({ ...this.search, ...change }) }
  }
}
