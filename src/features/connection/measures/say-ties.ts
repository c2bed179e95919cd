import { formatNumber } from '../../../kernel/language.ts'
import type { Change } from './change.ts'
import type { Measured, NetMeasures } from './net-measures.ts'
import { dayIn, say, type Measuring, type SaidMeasure } from './said.ts'

/** How much is tied, how evenly, and whether both say so. */
export function sayTied(asked: Measuring, { density, degree, reciprocity }: NetMeasures): SaidMeasure[] {
  const { t } = asked
  return [
    say(asked, t.density, density, ({ ties, possible, share, byStrength, unknownStrength }) => ({
      answer: t.density.answer(ties, possible),
      figure: t.percent(share),
      details: [
        ...byStrength.map((one) => t.density.strength(t.density.atLeast[one.atLeast], one.ties, t.percent(one.share))),
        ...(unknownStrength > 0 ? [t.density.unknownStrength(unknownStrength)] : []),
      ],
    })),
    say(asked, t.degree, degree, ({ mean, median, least, most, deviation }) => ({
      answer: t.degree.answer(median, least, most),
      figure: t.decimal(mean),
      details: [t.degree.deviation(t.decimal(deviation))],
    })),
    say(asked, t.reciprocity, reciprocity, ({ byBoth, declared, share, otherUnanswered }) => ({
      answer: t.reciprocity.answer(byBoth, declared),
      figure: t.percent(share),
      details: otherUnanswered > 0 ? [t.reciprocity.unanswered(otherUnanswered)] : [],
    })),
  ]
}

/** How long ago the last exchanges were, and what a year changed. */
export function sayAlive(asked: Measuring, { freshness }: NetMeasures, change: Measured<Change>): SaidMeasure[] {
  const { t, lang } = asked
  return [
    say(asked, t.freshness, freshness, ({ medianDays, dormant, known, unknown }) => ({
      answer: t.freshness.answer(Math.round(medianDays), dormant, known),
      figure: formatNumber(Math.round(medianDays), lang),
      details: unknown > 0 ? [t.freshness.unknown(unknown)] : [],
    })),
    say(asked, t.change, change, ({ formed, kept, lost, since, formedWithNew }) => ({
      answer: t.change.answer(formed, kept, lost),
      figure: [formed, kept, lost].map((count) => formatNumber(count, lang)).join(' · '),
      details: [t.change.since(dayIn(since, lang)), ...(formedWithNew > 0 ? [t.change.withNew(formedWithNew)] : [])],
    })),
  ]
}
