import { defineFeature } from '../../kernel/feature/index.ts'
import { computeCommand, parseScope, rebuildCommand } from './command/compute-command.ts'
import { settleValues } from './demo/seed-values.ts'
import { indicatorCron, indicatorTasks } from './jobs.ts'
import { loadDefinitions } from './load-definitions.ts'
import { parsePeriod } from './periods.ts'
import { panels } from './panels.tsx'
import { personalData } from './personal-data.ts'
import { routes } from './routes.ts'
import { today } from './today/today.tsx'
import './schema.ts'

/** The operator's command. */
export const indicatorCommand = { compute: computeCommand, rebuild: rebuildCommand, parseScope, parsePeriod }

export const feature = defineFeature({
  name: 'indicator',
  needs: ['evidence', 'network', 'plan'],
  routes,
  panels,
  today,
  holdings: {
    nothing:
      'Values are of an organization or a network; who set a target, defined a measure or made a key is history.',
  },
  personalData,
  prepare: (adminUrl) => loadDefinitions(adminUrl),
  tasks: indicatorTasks,
  cron: indicatorCron,
  demo: { settle: settleValues },
})
/** For whoever sets figures on a page of their own: what the gate let out, or one's own organization's. */
export { figuresAt, type FiguresAt } from './figures-at.ts'
export { FigureCharts } from './figure/figure.tsx'
export { PeriodChoice } from './figure/period-choice.tsx'
export { figureFile, sayCategories } from './figure/file-rows.ts'
export { currentDefinitions } from './definitions-kept.ts'
export { periodAsked, periodName, underWaySaid } from './figure/say-period.ts'
export type { FigureView } from './figure/presenter.ts'
export { tally, type Tally } from './figure/tally.ts'
export { networkAsked, organizationAsked, placeName, placeQuery, type Place } from './place.ts'
export type { KeptPeriod } from './kept-periods.ts'
export type { HalfOpenPeriod, MeasureDefinition, Scope } from './model.ts'
export type { ShownValue, Target } from './shown.ts'
