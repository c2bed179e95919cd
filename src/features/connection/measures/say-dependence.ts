import { regionName, sectorName } from '../../../field/index.ts'
import { compareText, formatList, formatNumber, type Language } from '../../../kernel/language.ts'
import type { CutOrganization, CutTie, HangingPair, NetMeasures } from './net-measures.ts'
import { say, type Measuring, type SaidMeasure } from './said.ts'

/** What passes through one organization, and what breaks without it. Names come in the order of the alphabet: no one is first. */
export function sayDependence(asked: Measuring, measures: NetMeasures): SaidMeasure[] {
  const { t, lang } = asked
  const count = (list: readonly unknown[]): string => formatNumber(list.length, lang)
  return [
    say(asked, t.centralization, measures.centralization, (share) => ({
      answer: t.centralization.answer(t.percent(share)),
      figure: t.percent(share),
    })),
    say(asked, t.dependence, measures.dependence, ({ highest, mean }) => ({
      answer: t.dependence.answer(t.percent(highest)),
      figure: t.percent(highest),
      details: [t.dependence.mean(t.percent(mean))],
    })),
    say(asked, t.cutOrganizations, measures.cutOrganizations, (points) => ({
      answer: t.cutOrganizations.answer(points.length),
      figure: count(points),
      details: sorted(points.map(cutOrganizationLine(asked)), lang),
    })),
    say(asked, t.cutTies, measures.cutTies, (ties) => ({
      answer: t.cutTies.answer(ties.length),
      figure: count(ties),
      details: sorted(ties.map(cutTieLine(asked)), lang),
    })),
    say(asked, t.hangingSectors, measures.hangingSectors, (pairs) => ({
      answer: t.hangingSectors.answer(pairs.length),
      figure: count(pairs),
      details: pairs.map(hangingLine(asked, sectorName)),
    })),
  ]
}

/** Which regions hang by one organization. */
export const sayHangingRegions = (asked: Measuring, { hangingRegions }: NetMeasures): SaidMeasure =>
  say(asked, asked.t.hangingRegions, hangingRegions, (pairs) => ({
    answer: asked.t.hangingRegions.answer(pairs.length),
    figure: formatNumber(pairs.length, asked.lang),
    details: pairs.map(hangingLine(asked, regionName)),
  }))

const sorted = (lines: readonly string[], lang: Language): string[] => lines.toSorted((a, b) => compareText(a, b, lang))

const cutOrganizationLine =
  ({ t, nameOf }: Measuring) =>
  ({ organization, pieces }: CutOrganization): string =>
    t.cutOrganizations.item(
      nameOf(organization),
      pieces.slice(1).reduce((sum, size) => sum + size, 0),
    )

const cutTieLine =
  ({ t, nameOf, lang }: Measuring) =>
  ({ a, b, sides }: CutTie): string => {
    const [one = '', other = ''] = sorted([nameOf(a), nameOf(b)], lang)
    return t.cutTies.item(one, other, Math.min(...sides))
  }

const hangingLine =
  ({ t, nameOf, lang }: Measuring, groupName: (code: string, lang: Language) => string) =>
  ({ groups, organizations }: HangingPair): string =>
    t.hangingSectors.item(
      formatList(
        groups.map((group) => groupName(group, lang)),
        lang,
      ),
      (organizations.length > 1 ? t.hangingSectors.oneTie : t.hangingSectors.oneOrganization)(
        formatList(sorted(organizations.map(nameOf), lang), lang),
      ),
    )
