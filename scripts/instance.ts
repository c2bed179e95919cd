import { lockFolder } from '../src/kernel/folder-lock.ts'
import { embeddedAdminUrl, startPostgres } from '../src/kernel/postgres.ts'
import { type Settings, readSettings } from '../src/kernel/settings.ts'

/** The database that the settings name, for as long as a program needs it. */
export type OpenInstance = { adminUrl: string; close: () => Promise<void> }

/** Ends the program with a sentence. */
export function stopWith(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** What `work` gives; when it throws, ends the program with `sentence`, or with what was thrown. */
export function orStop<T>(work: () => T, sentence?: string): T {
  try {
    return work()
  } catch (error) {
    return stopWith(sentence ?? messageOf(error))
  }
}

export function settingsOrStop(): Settings {
  const settings = readSettings(process.env)
  return settings.ok ? settings.value : stopWith(settings.mistakes.join('\n'))
}

const nothingToClose = async (): Promise<void> => {}

async function startForNow({ dataFolder }: Settings, release: () => void): Promise<OpenInstance> {
  const postgres = await startPostgres({ dataFolder, say: console.log })
  return {
    adminUrl: postgres.adminUrl,
    close: async () => {
      await postgres.stop()
      release()
    },
  }
}

/** Opens the database of an instance that runs or not; an embedded one that does not run is started for the occasion. */
export async function openRunningOrNot(settings: Settings): Promise<OpenInstance> {
  if (settings.databaseUrl !== null) return { adminUrl: settings.databaseUrl, close: nothingToClose }
  if (embeddedAdminUrl(settings.dataFolder) === null) stopWith(`There is no instance in ${settings.dataFolder}.`)
  const lock = await lockFolder(settings.dataFolder, 0)
  if (!('heldBy' in lock)) return startForNow(settings, lock.release)
  const adminUrl = embeddedAdminUrl(settings.dataFolder)
  if (adminUrl === null) stopWith('Tisserin is starting for the first time: try again in a moment.')
  return { adminUrl, close: nothingToClose }
}

/** Opens the database of an instance that does not run, made if need be. */
export async function openStopped(settings: Settings): Promise<OpenInstance> {
  if (settings.databaseUrl !== null) return { adminUrl: settings.databaseUrl, close: nothingToClose }
  const lock = await lockFolder(settings.dataFolder, 0)
  if ('heldBy' in lock)
    stopWith(`Tisserin runs on ${settings.dataFolder} (process ${lock.heldBy}): stop it, then restore.`)
  return startForNow(settings, lock.release)
}
