import { regionName, sectorName } from '../../../field/index.ts'
import { formatList, type Language } from '../../../kernel/language.ts'
import { tieKey, type Hanging } from '../layout/hanging.ts'
import type { NetDrawing } from '../layout/drawing.ts'
import { inOrder } from '../layout/order.ts'
import type { Net, NetOrganization } from '../model.ts'
import type { DrawnWords } from '../picture/drawn-parts.tsx'
import { alone } from './tie-rows.ts'
import { words } from './words.ts'

/** So many are named in the sentence of the drawing; the rest are counted. */
const mostNamed = 4

export const regionSaid = (code: string, lang: Language): string =>
  code === '' ? words[lang].noRegion : regionName(code, lang)

const month = {
  fr: new Intl.DateTimeFormat('fr-CA', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-CA', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
}

/** `nov. 2026`, `Nov 2026`. @param text `2026-11` */
export const formatMonth = (text: string, lang: Language): string =>
  month[lang].format(new Date(`${text}-01T00:00:00Z`))

export interface SaidNet {
  net: Net
  drawing: NetDrawing
  hanging: Hanging
  lang: Language
  title?: string | undefined
}

/** What a drawing of a net says in words, whole and piece by piece. */
export function sayNet({ net, drawing, hanging, lang, title }: SaidNet): DrawnWords {
  const t = words[lang]
  const byId = new Map(net.organizations.map((one) => [one.id, one]))
  const ties = new Map<string, number>()
  for (const { a, b } of net.ties) for (const id of [a, b]) ties.set(id, (ties.get(id) ?? 0) + 1)
  const name = (id: string) => byId.get(id)?.name[lang] ?? ''
  return {
    title: title ?? t.title,
    desc: descriptionOf({ net, drawing, hanging, lang }, name),
    name,
    organization: (id) => t.of(name(id), sectorName(byId.get(id)?.sector ?? '', lang), ties.get(id) ?? 0),
    region: (code) => regionSaid(code, lang),
    door: ({ region, count }) => t.door(regionSaid(region, lang), count),
    swatch: (region, sector, count) => t.swatch(regionSaid(region, lang), sectorName(sector, lang), count),
    ground: ({ region, count }) => t.ground(regionSaid(region, lang), count),
  }
}

function descriptionOf({ net, drawing, hanging, lang }: SaidNet, name: (id: string) => string): string {
  const t = words[lang].desc
  const [count, tied] = [net.organizations.length, net.ties.length]
  const regions = new Set(net.organizations.map((one) => one.regions[0] ?? '')).size
  const isRing = drawing.form === 'ring' && drawing.doors.length === 0
  const hung = net.ties.filter((tie) => hanging.ties.has(tieKey(tie)))
  const lonely = alone(net)
  return [
    isRing ? t.ring(count, tied) : t.many(count, tied, regions),
    ...(hung.length === 0
      ? []
      : [
          t.hanging(
            listed(
              hung.map(({ a, b }) => t.pair(name(a), name(b))),
              lang,
            ),
            hung.length,
          ),
        ]),
    ...(lonely.length === 0
      ? []
      : [
          t.alone(
            listed(
              lonely.map((one) => one.name[lang]),
              lang,
            ),
            lonely.length,
          ),
        ]),
  ].join(' ')
}

/** The first few, and how many others. */
export function listed(names: readonly string[], lang: Language, most = mostNamed): string {
  if (names.length <= most) return formatList(names, lang)
  return formatList([...names.slice(0, most - 1), words[lang].desc.others(names.length - most + 1)], lang)
}

/** Sectors and regions that are in a net, in their order. */
export const codesIn = (organizations: readonly NetOrganization[]): { regions: readonly string[] } => ({
  regions: [...new Set(inOrder(organizations).flatMap(({ regions }) => regions))].toSorted(),
})
