import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import {
  readHeads,
  verifyDatabaseAudit,
  writeHeads,
  type AuditFlaw,
  type AuditHead,
} from '../src/kernel/audit-verify.ts'
import { openRunningOrNot, settingsOrStop, stopWith } from './instance.ts'

// npm run audit:verify [-- --against FILE] [--keep FILE]: recomputes every chain of the audit, of an instance that runs or
// not. --keep writes where the chains end, for someone else to hold; --against compares with what they hold.

const sentences: Record<AuditFlaw, string> = {
  number: 'a link is missing, added or out of order',
  link: 'it does not follow the link before',
  content: 'its content was changed',
  head: 'it does not end where the database says',
  witness: 'the witness saw something else there',
}

const place = (file: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), file)

function readWitnesses(file: string | undefined): AuditHead[] {
  if (file === undefined) return []
  const path = place(file)
  if (!existsSync(path)) stopWith(`There is no file ${path}.`)
  return readHeads(readFileSync(path, 'utf8')) ?? stopWith(`${path} was not written by audit:verify -- --keep.`)
}

const { values } = parseArgs({ options: { against: { type: 'string' }, keep: { type: 'string' } } })
const witnesses = readWitnesses(values.against)
const instance = await openRunningOrNot(settingsOrStop())
try {
  const { links, heads, broken } = await verifyDatabaseAudit(instance.adminUrl, witnesses)
  if (broken === null) {
    console.log(`The audit is whole: ${links} links in ${heads.length} chains.`)
    if (values.keep !== undefined) writeFileSync(place(values.keep), writeHeads(heads))
  } else {
    console.error(`The audit is broken: chain ${broken.chain}, link ${broken.seq}: ${sentences[broken.flaw]}.`)
    process.exitCode = 1
  }
} catch (error) {
  console.error(`The audit could not be read: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
} finally {
  await instance.close()
}
