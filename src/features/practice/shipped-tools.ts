import content from '../../../content/practice-tools.json' with { type: 'json' }
import type { Day } from '../../kernel/clock.ts'
import type { Bilingual } from '../../kernel/language.ts'
import {
  evidenceKinds,
  factorLevels,
  itemGroups,
  itemKinds,
  signLevels,
  type EvidenceKind,
  type Grounding,
  type ItemGroup,
  type ItemKind,
  type ItemLevel,
  type ToolItem,
} from './model.ts'

/** @throws when the content says a word that is none of ours */
function known<T extends string>(words: readonly T[], said: string): T {
  const found = words.find((word) => word === said)
  if (found === undefined) throw new Error(`content/practice-tools.json says an unknown word: ${said}`)
  return found
}

/** What kind of text each source is, by id of `content/sources.json`. */
export const evidenceOf: ReadonlyMap<string, EvidenceKind> = new Map(
  Object.entries(content.evidence).map(([id, kind]) => [id, known(evidenceKinds, kind)]),
)

/** What an item rests on: the firmest of its sources. */
export function groundingOf(sources: readonly string[]): Grounding {
  const firmest = Math.min(...sources.map((id) => evidenceKinds.indexOf(evidenceOf.get(id) ?? 'press')))
  const kind = evidenceKinds[firmest] ?? 'press'
  if (kind === 'meta-analysis' || kind === 'systematic-review') return 'research'
  if (kind === 'practice-guidance' || kind === 'government-plan') return 'practice'
  return kind === 'press' ? 'press' : 'study'
}

const levels = [...new Set<ItemLevel>([...factorLevels, ...signLevels])]

/** Every item, in the order of the pages. */
export const toolItems: readonly ToolItem[] = content.items.map((item): ToolItem => ({
  id: item.id,
  kind: known(itemKinds, item.kind),
  level: known(levels, item.level),
  group: item.group === undefined ? null : known(itemGroups, item.group),
  text: item.text,
  caution: item.caution,
  sources: item.sources,
  grounding: groundingOf(item.sources),
  absent: item.action === undefined || item.need === undefined ? null : { action: item.action, need: item.need },
  isDiscussed: item.level === 'societal',
}))

/** Both tools change together, as a version. */
export const toolVersion = { number: content.meta.version, on: content.meta.on as Day }

export const levelNames = content.levels as Readonly<Record<ItemLevel, Bilingual>>
/** What each group asks of the reader. */
export const groupActs = content.groups as Readonly<Record<ItemGroup, { act: Bilingual }>>

/** Items of a kind, by level, in order; a level without one is left out. */
export function byLevel(kind: ItemKind): { level: ItemLevel; items: readonly ToolItem[] }[] {
  const order: readonly ItemLevel[] = kind === 'indicator' ? signLevels : factorLevels
  return order
    .map((level) => ({ level, items: toolItems.filter((item) => item.kind === kind && item.level === level) }))
    .filter(({ items }) => items.length > 0)
}
