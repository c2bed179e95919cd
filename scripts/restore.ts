import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { restore } from '../src/kernel/backup.ts'
import { readIdentities } from '../src/kernel/backup-seal.ts'
import { root } from '../src/kernel/root.ts'
import { messageOf, openStopped, orStop, settingsOrStop, stopWith } from './instance.ts'

// npm run restore -- FILE [--identity FILE]… [--force]: makes a stopped instance the copy of a backup.

const usage = 'npm run restore -- FILE [--identity FILE] [--force]'
const { values, positionals } = orStop(
  () =>
    parseArgs({
      allowPositionals: true,
      options: { identity: { type: 'string', multiple: true }, force: { type: 'boolean' } },
    }),
  `Say which backup: ${usage}`,
)
const [file] = positionals
if (file === undefined || positionals.length > 1) stopWith(`Say which backup: ${usage}`)
const from = process.env.INIT_CWD ?? process.cwd()
const path = resolve(from, file)
if (!existsSync(path)) stopWith(`There is no file ${path}.`)
const identities = (values.identity ?? []).flatMap((name) => {
  const identityPath = resolve(from, name)
  if (!existsSync(identityPath)) stopWith(`There is no file ${identityPath}.`)
  return orStop(() => readIdentities(readFileSync(identityPath, 'utf8')))
})

const instance = await openStopped(settingsOrStop())
try {
  const { version, createdAt, tables, rows } = await restore(instance.adminUrl, {
    path,
    migrationsFolder: join(root, 'db', 'migrations'),
    isForced: values.force ?? false,
    identities,
  })
  console.log(
    `Restored ${rows} rows of ${tables} tables, as of ${createdAt.toISOString()} (version ${version}), each table checked.`,
  )
  console.log(
    'No mail leaves before its operator says that this instance is now the one: on its page « Sending mail », or by npm run mail:release.',
  )
  console.log('Everyone signs in again; links and invitations sent before no longer open anything: send them again.')
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
} finally {
  await instance.close()
}
