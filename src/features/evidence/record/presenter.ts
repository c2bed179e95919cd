import { regionNames } from '../../../field/index.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { formatDay, formatInstant, formatList, formatNumber, type Language } from '../../../kernel/language.ts'
import { countField } from '../check-counts.ts'
import { toldCounts } from '../confided.ts'
import { tagName, typeOf } from '../evidence-types.ts'
import { labelsOf } from '../log/evidence-form.ts'
import type { EvidenceVersion } from '../queries.ts'
import { words } from './words.ts'

/** When it was, in words. */
export function whenSaid({ startsOn, endsOn }: Pick<EvidenceVersion, 'startsOn' | 'endsOn'>, lang: Language): string {
  const t = words[lang].days
  const from = formatDay(startsOn, lang)
  if (endsOn === null) return t.since(from)
  return endsOn === startsOn ? t.one(from) : t.span(from, formatDay(endsOn, lang))
}

export const whereSaid = ({ regions }: Pick<EvidenceVersion, 'regions'>, lang: Language): string =>
  regions.length === 0 ? words[lang].facts.regionsOfOwn : formatList(regionNames(regions, lang), lang)

/** What was chosen, facet by facet: its name, and the values in words. */
export const facetsSaid = (
  { type, tags }: Pick<EvidenceVersion, 'type' | 'tags'>,
  lang: Language,
): { key: string; value: string }[] =>
  typeOf(type).facets.flatMap(({ code, name }) => {
    const chosen = tags.filter((tag) => tag.startsWith(`${code}:`)).map((tag) => tagName(tag)[lang])
    return chosen.length === 0 ? [] : [{ key: name[lang], value: formatList(chosen, lang) }]
  })

/** Each number in words, in the order of the form. */
export function countsSaid(
  version: Pick<EvidenceVersion, 'type' | 'via' | 'counts'>,
  lang: Language,
): { name: string; n: string }[] {
  const labels = labelsOf(typeOf(version.type), lang)
  const order = Object.keys(labels)
  return toldCounts(version)
    .map((count) => ({ field: countField(count), n: count.n }))
    .sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
    .map(({ field, n }) => ({ name: labels[field] ?? field, n: formatNumber(n, lang) }))
}

/** Whom numbers told apart count. */
export const audienceSaid = ({ tags }: Pick<EvidenceVersion, 'tags'>, lang: Language): string =>
  formatList(
    tags.filter((tag) => tag.startsWith('audience:')).map((tag) => tagName(tag)[lang]),
    lang,
  )

/** The versions of a record, the latest first, as they are told. */
export function historySaid(
  versions: readonly EvidenceVersion[],
  names: ReadonlyMap<string, string>,
  { lang, timeZone }: { lang: Language; timeZone: string },
) {
  const t = words[lang].history
  return versions.map((version) => {
    const before = versions.find(({ number }) => number === version.number - 1)
    const deed = version.isWithdrawn
      ? t.versions.withdrawn
      : before?.isWithdrawn
        ? t.versions.back
        : version.number === 1
          ? t.versions.first
          : t.versions.corrected
    const by =
      version.recordedBy === null
        ? words[lang].facts.nobody
        : (names.get(version.recordedBy) ?? words[lang].facts.someone)
    return {
      when: formatInstant(version.recordedAt, lang, timeZone),
      datetime: dayOf(version.recordedAt, timeZone),
      title: deed,
      text: t.by(by, t.via[version.via]),
      says: [
        whenSaid(version, lang),
        ...facetsSaid(version, lang).map(({ value }) => value),
        ...countsSaid(version, lang).map(({ name, n }) => `${name} ${n}`),
      ].join(' · '),
      current: version.isCurrent,
    }
  })
}
