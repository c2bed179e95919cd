import { parseDay } from '../../../kernel/clock.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import { drawNet, type DrawAsked } from '../layout/draw-net.ts'
import type { NetDrawing } from '../layout/drawing.ts'
import type { Net } from '../model.ts'
import { regionSaid } from './say-net.ts'
import { words } from './words.ts'

/** « 14 organisations, 20 liens… 12 organisations sur 14 ont répondu. État au… » */
export function countsSaid({ organizations, ties, coverage, day }: Net, lang: Language): string {
  const t = words[lang]
  const asked = parseDay(day)
  return [
    t.counts(organizations.length, ties.length),
    t.coverage(coverage.answered, coverage.of),
    asked === null ? '' : t.asOf(formatDay(asked, lang)),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** Null: nobody is left to draw. */
export function drawingOf(
  net: Pick<Net, 'organizations' | 'ties'>,
  {
    layout,
    opened = null,
    lang,
    isSmall,
  }: Pick<DrawAsked, 'layout' | 'isSmall'> & { opened?: string | null; lang: Language },
): NetDrawing | null {
  if (net.organizations.length === 0) return null
  return drawNet(net, {
    layout,
    opened,
    isSmall,
    nameOf: ({ name }) => name[lang],
    regionName: (region) => regionSaid(region, lang),
  })
}

/** A region is opened only where there are several. */
export function openableIn(
  drawing: NetDrawing | null,
  hrefOf: (region: string) => string,
): (region: string) => string | null {
  const isMany = drawing !== null && (drawing.grounds.length > 1 || drawing.doors.length > 0)
  return (region) => (isMany && region !== '' ? hrefOf(region) : null)
}
