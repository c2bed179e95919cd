import { regionName, sectorName } from '../../../field/index.ts'
import { formatList, formatNumber } from '../../../kernel/language.ts'
import type { NetMeasures } from './net-measures.ts'
import { indexLines, say, signed, type Measuring, type SaidMeasure } from './said.ts'

/** Whether regions stay among themselves, which are alone, and where a sector is missing. */
export function sayRegions(asked: Measuring, measures: NetMeasures): SaidMeasure[] {
  const { t, lang } = asked
  return [
    say(asked, t.betweenRegions, measures.betweenRegions, ({ external, internal, unknown, index, byGroup }) => ({
      answer: t.betweenRegions.answer(external, internal),
      figure: signed(index, lang),
      details: [
        t.betweenSectors.scale,
        ...indexLines(asked, byGroup, regionName),
        ...(unknown > 0 ? [t.betweenRegions.unknown(unknown)] : []),
      ],
    })),
    say(asked, t.regionsAlone, measures.regionsAlone, (alone) => ({
      answer: t.regionsAlone.answer(alone.length),
      figure: formatNumber(alone.length, lang),
      details: alone.map(({ region, n, answered }) => t.regionsAlone.item(regionName(region, lang), n, answered)),
    })),
    sayMissing(asked, measures),
  ]
}

/** Where a sector has no organization. */
const sayMissing = (asked: Measuring, { sectorsMissing }: NetMeasures): SaidMeasure =>
  say(asked, asked.t.sectorsMissing, sectorsMissing, (missing) => ({
    answer: asked.t.sectorsMissing.answer(missing.length),
    figure: formatNumber(missing.length, asked.lang),
    details: missing.map(({ region, sectors }) =>
      asked.t.sectorsMissing.item(
        regionName(region, asked.lang),
        formatList(
          sectors.map((sector) => sectorName(sector, asked.lang)),
          asked.lang,
        ),
      ),
    ),
  }))

/** Whether the net is in one piece, and how far one reaches in it. */
export function sayReach(asked: Measuring, { components, reachInTwo }: NetMeasures): SaidMeasure[] {
  const { t, lang } = asked
  return [
    say(asked, t.components, components, ({ count, isolates, largestShare }) => ({
      answer: t.components.answer(count, isolates),
      figure: formatNumber(count, lang),
      details: count > 1 ? [t.components.largest(t.percent(largestShare))] : [],
    })),
    say(asked, t.reachInTwo, reachInTwo, (share) => ({
      answer: t.reachInTwo.answer(t.percent(share)),
      figure: t.percent(share),
    })),
  ]
}
