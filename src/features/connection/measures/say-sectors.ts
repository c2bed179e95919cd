import { sectorName } from '../../../field/index.ts'
import { formatList, formatNumber } from '../../../kernel/language.ts'
import type { Roles } from './graph/brokerage.ts'
import type { NetMeasures } from './net-measures.ts'
import { groupLines, indexLines, say, signed, type Measuring, type SaidMeasure } from './said.ts'

/** Which sectors meet, which stay among themselves, and which join the others. */
export function saySectors(asked: Measuring, { mixing, betweenSectors, brokerage }: NetMeasures): SaidMeasure[] {
  const { t, lang } = asked
  return [
    say(asked, t.mixing, mixing, (cells) => sayMixing(asked, cells)),
    say(asked, t.betweenSectors, betweenSectors, ({ external, internal, index, byGroup }) => ({
      answer: t.betweenSectors.answer(external, internal),
      figure: signed(index, lang),
      details: [t.betweenSectors.scale, ...indexLines(asked, byGroup, sectorName)],
    })),
    say(asked, t.brokerage, brokerage, ({ all, bySector }) => {
      const { joining, total } = pathsOf(all)
      return {
        answer: total === 0 ? t.brokerage.none : t.brokerage.answer(joining, total),
        figure: formatNumber(total, lang),
        details: groupLines(
          asked,
          bySector.map(({ group, value }) => ({ group, said: value && rolesSaid(asked, value) })),
          sectorName,
        ),
      }
    }),
  ]
}

type Cells = NonNullable<NetMeasures['mixing']['value']>

function sayMixing({ t, lang }: Measuring, cells: Cells) {
  const measured = cells.flatMap(({ groups, observed, expected, ratio }) => {
    const [one, other] = [sectorName(groups[0], lang), sectorName(groups[1], lang)]
    const pair = groups[0] === groups[1] ? t.mixing.within(one) : formatList([one, other], lang)
    return ratio === null ? [] : [{ pair, observed, expected, ratio, isBetween: groups[0] !== groups[1] }]
  })
  const between = measured.filter(({ isBetween }) => isBetween)
  const fewer = between.filter(({ ratio }) => ratio < 1).length
  return {
    answer: between.length === 0 ? t.mixing.none : t.mixing.answer(fewer, between.length),
    figure: between.length === 0 ? null : t.mixing.figure(fewer, between.length),
    details: measured.map(({ pair, observed, expected, ratio }) =>
      t.mixing.item(pair, observed, t.decimal(expected), t.decimal(ratio)),
    ),
  }
}

/** Roles count a path in both directions; a page counts it once. */
function pathsOf({ coordinator, consultant, gatekeeper, representative, liaison }: Roles) {
  const joining = (gatekeeper + representative + liaison) / 2
  return { joining, total: (coordinator + consultant) / 2 + joining }
}

/** Roles that the sector plays; the others are not said. */
function rolesSaid({ t: { brokerage }, lang }: Measuring, roles: Roles): string {
  const played = [
    { paths: roles.coordinator / 2, role: brokerage.coordinator },
    { paths: (roles.gatekeeper + roles.representative) / 2, role: brokerage.gates },
    { paths: roles.consultant / 2, role: brokerage.consultant },
    { paths: roles.liaison / 2, role: brokerage.liaison },
  ].filter(({ paths }) => paths > 0)
  return played.length === 0
    ? brokerage.noPath
    : formatList(
        played.map(({ paths, role }) => role(paths)),
        lang,
      )
}
