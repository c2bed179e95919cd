import { defineFeature } from '../../kernel/feature/index.ts'
import { mailPanels } from './by-mail/mail-panel.tsx'
import { workPanels } from './beside-action/work-of-action.tsx'
import { seedEvidence } from './demo/seed-evidence.ts'
import { gatherCron, gatherTasks } from './gather/gather-tasks.ts'
import { importCron, importTasks } from './import/import-tasks.ts'
import { evidenceCron, evidenceTasks } from './jobs.ts'
import { navigation } from './links.ts'
import { personalData } from './personal-data.ts'
import { routes } from './routes.ts'
import './schema.ts'
import { today } from './today/today.tsx'

export { recordHref } from './addresses.ts'
export type { EvidenceDraft } from './draft.ts'
export { tagName, typeDefinitions, typeOf } from './evidence-types.ts'
export { fileNameOf, kindOfFile, largestFile, type FileKind } from './record/file-kind.ts'
export { recordAsOwner, recordEvent } from './record-event.ts'
export {
  ageBands,
  evidenceTypes,
  genders,
  type AgeBand,
  type Count,
  type EvidenceEvent,
  type EvidenceOrganization,
  type EvidenceType,
  type Gender,
} from './model.ts'
export { readEvents, type ReadEvent } from './read-events.ts'

export * as evidenceImport from './command/index.ts'

export const feature = defineFeature({
  name: 'evidence',
  needs: ['identity', 'network', 'plan'],
  routes,
  holdings: { nothing: 'what was logged is of the organization, and any of its people corrects it' },
  personalData,
  navigation,
  today,
  panels: [...workPanels, ...mailPanels],
  tasks: (jobs) => ({ ...evidenceTasks, ...gatherTasks(jobs), ...importTasks(jobs) }),
  cron: [...evidenceCron, ...gatherCron, ...importCron],
  demo: { seed: seedEvidence },
})
