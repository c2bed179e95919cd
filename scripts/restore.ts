import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { restore } from '../src/kernel/backup.ts'
import { root } from '../src/kernel/root.ts'
import { openStopped, settingsOrStop, stopWith } from './instance.ts'

// npm run restore -- FILE [--force]: makes a stopped instance the copy of a backup.

const args = process.argv.slice(2)
const isForced = args.includes('--force')
const [file] = args.filter((arg) => arg !== '--force')
if (file === undefined) stopWith('Say which backup: npm run restore -- FILE')
const path = resolve(process.env.INIT_CWD ?? process.cwd(), file)
if (!existsSync(path)) stopWith(`There is no file ${path}.`)

const instance = await openStopped(settingsOrStop())
try {
  const migrationsFolder = join(root, 'db', 'migrations')
  const { version, createdAt, tables, rows } = await restore(instance.adminUrl, { path, migrationsFolder, isForced })
  console.log(
    `Restored ${rows} rows of ${tables} tables, as of ${createdAt.toISOString()} (version ${version}), each table checked.`,
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
} finally {
  await instance.close()
}
