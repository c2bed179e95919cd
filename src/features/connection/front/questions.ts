import { regionName, sectorCodes } from '../../../field/index.ts'
import { href, withQuery } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { filterKeys } from '../filter.ts'
import { titleOfGap } from '../gaps/say-gap.ts'
import type { Gap } from '../gaps/find-gaps.ts'
import type { GapsContext } from '../gaps/gaps-context.ts'
import { tieKey } from '../layout/hanging.ts'
import { listed } from '../map/say-net.ts'
import type { FoundNet } from '../map/shown-net.ts'
import { words as ofMap } from '../map/words.ts'
import { tiesChanged } from '../measures/change.ts'
import type { Net } from '../model.ts'
import { fewestOfMeasure } from '../rules.ts'
import type { Question } from './page.tsx'
import { words } from './words.ts'

interface QuestionsAsked {
  lang: Language
  found: FoundNet
  /** The net a year before. */
  before: Net
  gaps: readonly Gap[]
  organizationOf: GapsContext['organizationOf']
  /** Region that the third question is about; null: none is known. */
  region: string | null
  networkQuery: Record<string, readonly string[]>
}

/** What people ask of a net, each answered in one sentence, with where the rest is. */
export function questionsOf(asked: QuestionsAsked): Question[] {
  const { lang, region, networkQuery } = asked
  const t = words[lang].questions
  const to = (address: typeof addresses.map, more: Record<string, string> = {}) =>
    withQuery(href(lang, address), { ...networkQuery, ...more })
  return [
    { title: t.missing, text: missing(asked), href: to(addresses.gaps) },
    { title: t.hanging, text: hanging(asked), href: to(addresses.map) },
    ...(region === null
      ? []
      : [
          {
            title: t.help(regionName(region, lang)),
            text: help(asked, region),
            href: to(addresses.map, { [filterKeys.regions[lang]]: region }),
          },
        ]),
    { title: t.changed, text: changed(asked), href: to(addresses.twoDates) },
  ]
}

function missing({ lang, found, gaps, organizationOf }: QuestionsAsked): string {
  const t = words[lang].questions
  if (found.whole.coverage.answered === 0) return t.missingUnknown
  const all = gaps.filter(({ kind }) => kind === 'sector-missing')
  const titles = all.map((gap) => titleOfGap({ lang, organizationOf, actions: new Map() }, gap))
  return t.missingSaid(all.length, listed(titles, lang, 2))
}

function hanging({ lang, found: { whole, hanging: by } }: QuestionsAsked): string {
  const t = words[lang].questions
  if (whole.organizations.length < fewestOfMeasure) return t.hangingFew
  const name = new Map(whole.organizations.map((one) => [one.id, one.name[lang]]))
  const pairs = whole.ties
    .filter((tie) => by.ties.has(tieKey(tie)))
    .map(({ a, b }) => ofMap[lang].desc.pair(name.get(a) ?? '', name.get(b) ?? ''))
  const holders = whole.organizations.flatMap(({ id }) => (by.organizations.has(id) ? (name.get(id) ?? '') : []))
  if (pairs.length === 0 && holders.length > 0) return t.holdersSaid(holders.length, listed(holders, lang, 2))
  return t.hangingSaid(pairs.length, listed(pairs, lang, 2))
}

function help({ lang, found: { whole } }: QuestionsAsked, region: string): string {
  const there = whole.organizations.filter(({ regions }) => regions.includes(region))
  const held = new Set(there.map(({ sector }) => sector))
  return words[lang].questions.helpSaid(there.length, held.size, sectorCodes.length)
}

function changed({ lang, found: { whole }, before }: QuestionsAsked): string {
  const { formed, lost } = tiesChanged(before, whole)
  return words[lang].questions.changedSaid(formed.length, lost.length)
}
