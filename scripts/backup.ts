import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { backUp } from '../src/kernel/backup.ts'
import { root } from '../src/kernel/root.ts'
import { openRunningOrNot, settingsOrStop, stopWith } from './instance.ts'

// npm run backup -- FILE: copies the whole instance, running or not, to one file.

const [file] = process.argv.slice(2)
if (file === undefined) stopWith('Say where the backup goes: npm run backup -- FILE')
const path = resolve(process.env.INIT_CWD ?? process.cwd(), file)
if (existsSync(path)) stopWith(`${path} exists already: give another name, so that no backup is ever overwritten.`)

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const instance = await openRunningOrNot(settingsOrStop())
try {
  const { tables, rows } = await backUp(instance.adminUrl, { path, version })
  const megabytes = (statSync(path).size / 1e6).toFixed(1)
  console.log(
    `Backed up ${rows} rows of ${tables} tables in ${path} (${megabytes} MB). It holds secrets: keep it safe.`,
  )
} catch (error) {
  console.error(`The backup failed: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
} finally {
  await instance.close()
}
