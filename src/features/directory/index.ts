import { defineFeature, pagesAt } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'
import { seedServices } from './demo/seed-services.ts'
import { holdings } from './hand-on/own-holdings.ts'
import { directoryCron, directoryTasks } from './jobs.ts'
import { demoNotices, navigation } from './links.ts'
import { routes } from './routes.ts'
import './schema.ts'
import { readMissingPoints } from './search-index/service-points.ts'
import { loadDirectory } from './shipped/load-directory.ts'
import { today } from './today/today.tsx'

async function prepareDirectory(adminUrl: string): Promise<void> {
  await loadDirectory(adminUrl)
  await readMissingPoints(adminUrl)
}

export { addresses, loadDirectory }
export * as hsds from './hsds.ts'
/** The one open-now function, its words and its week. */
export * as hours from './hours/index.ts'
/** What the pages for young people and their relatives need: helplines, services near them, numbers as people write them. */
export * as doors from './doors.ts'
/** How the words of a search are read, for whatever else is searched: one engine, whose corrections and synonyms are the same. */
export * as vocabulary from './vocabulary/index.ts'
export { sheetsDemoNotice } from './links.ts'

export const feature = defineFeature({
  name: 'directory',
  needs: ['identity', 'network', 'tool-use'],
  opensGate: true,
  routes,
  holdings,
  navigation,
  sitemap: () => pagesAt(addresses.directory, addresses.missing),
  tasks: directoryTasks,
  cron: directoryCron,
  prepare: prepareDirectory,
  today,
  demo: { seed: seedServices },
  demoNotices,
})
