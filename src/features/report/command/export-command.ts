import { sql } from 'kysely'
import { isRegion, regionName } from '../../../field/index.ts'
import { thresholdsOf } from '../../../field/index.ts'
import { asOwnerTx } from '../../../kernel/as-owner.ts'
import { dayOf, type Clock } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { currentDefinitions, indicatorCommand, type HalfOpenPeriod, type Scope } from '../../indicator/index.ts'
import { planOfIndicators } from '../../plan/index.ts'
import type { CidsFigures } from '../cids/figures.ts'
import { makeExport } from '../cids/make-export.ts'
import type { Mistake } from '../cids/mistakes.ts'
import { figuresForFile } from '../cids-file/gather-figures.ts'

/** What the operator's command asks. */
export interface ExportAsked {
  period: HalfOpenPeriod
  lang: Language
  /** Of every network together: each network reports for itself, in one file. An organization reports from its own page. */
  scope: Extract<Scope, { kind: 'network' }>
  baseUrl: string
  timeZone: string
  clock: Clock
}

export type ExportRefusal =
  { code: 'no-plan' } | { code: 'nobody' } | { code: 'mistakes'; mistakes: readonly Mistake[] }

/** Writes what the gate let out as one CIDS file, checked. Never for a request: it reads as the owner of the tables. */
export async function exportCommand(adminUrl: string, asked: ExportAsked): Promise<Result<string, ExportRefusal>> {
  const networks = await asOwnerTx(adminUrl, (tx) => listNetworks(tx, asked.scope.network))
  const reporters: CidsFigures[] = []
  for (const network of networks) {
    const values = await indicatorCommand.compute(adminUrl, {
      ...asked,
      scope: { ...asked.scope, network: network.id },
      isGated: true,
    })
    if (!values.ok) return err({ code: 'nobody' })
    const byMeasure = new Map(values.value.map((value) => [value.measure, value]))
    const figures = await asOwnerTx(adminUrl, async (tx) => {
      const catalogue = await planOfIndicators(tx)
      const definitions = await currentDefinitions(tx)
      return (
        catalogue &&
        figuresForFile({
          ...asked,
          madeOn: dayOf(asked.clock.now(), asked.timeZone),
          reporter: reporterOf(network, asked),
          catalogue,
          figures: {
            definitions,
            valueOf: ({ measure }) => byMeasure.get(measure) ?? null,
            targetOf: () => null,
          },
          threshold: thresholdsOf({}).people,
        })
      )
    })
    if (figures === null) return err({ code: 'no-plan' })
    reporters.push(figures)
  }
  const [first, ...others] = reporters
  if (first === undefined) return err({ code: 'nobody' })
  const made = makeExport(first, ...others)
  return made.ok ? ok(made.value) : err({ code: 'mistakes', mistakes: made.refusal })
}

interface Network {
  id: string
  fr: string
  en: string
}

async function listNetworks(tx: Tx, only: string | null): Promise<Network[]> {
  const { rows } = await sql<Network>`
    select id, name_fr as fr, name_en as en from network where ${only}::text is null or id::text = ${only} order by id`.execute(
    tx,
  )
  return rows
}

/** A region of a network reports its own aggregates, under its own name. */
function reporterOf(network: Network, { scope: { region }, lang }: ExportAsked) {
  const inRegion = region !== null && isRegion(region)
  return inRegion
    ? { id: `${network.id}-${region}`, name: `${network[lang]} · ${regionName(region, lang)}` }
    : { id: network.id, name: network[lang] }
}
