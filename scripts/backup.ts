import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { backUp } from '../src/kernel/backup.ts'
import { checkRecipients } from '../src/kernel/backup-seal.ts'
import { root } from '../src/kernel/root.ts'
import { messageOf, openRunningOrNot, orStop, settingsOrStop, stopWith } from './instance.ts'

// npm run backup -- FILE [--recipient age1…]…: copies the whole instance, running or not, to one file.

const usage = 'npm run backup -- FILE [--recipient age1…]'
const { values, positionals } = orStop(
  () => parseArgs({ allowPositionals: true, options: { recipient: { type: 'string', multiple: true } } }),
  `Say where the backup goes: ${usage}`,
)
const [file] = positionals
if (file === undefined || positionals.length > 1) stopWith(`Say where the backup goes: ${usage}`)
const recipients = values.recipient ?? []
orStop(() => checkRecipients(recipients))
const path = resolve(process.env.INIT_CWD ?? process.cwd(), file)
if (existsSync(path)) stopWith(`${path} exists already: give another name, so that no backup is ever overwritten.`)

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const instance = await openRunningOrNot(settingsOrStop())
try {
  const { tables, rows } = await backUp(instance.adminUrl, { path, version, recipients })
  const megabytes = (statSync(path).size / 1e6).toFixed(1)
  console.log(`Backed up ${rows} rows of ${tables} tables in ${path} (${megabytes} MB).`)
  console.log(
    recipients.length === 0
      ? 'It holds secrets and is not encrypted: keep it safe, or add --recipient age1… (docs/operations.md, Backup).'
      : `It is encrypted: only ${recipients.length === 1 ? 'the secret key of its recipient opens' : 'the secret keys of its recipients open'} it. Without that key it is lost: keep the key elsewhere.`,
  )
} catch (error) {
  console.error(`The backup failed: ${messageOf(error)}`)
  process.exitCode = 1
} finally {
  await instance.close()
}
