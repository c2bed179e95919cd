import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { evidenceImport } from '../src/features/evidence/index.ts'
import { dayOf, systemClock } from '../src/kernel/clock.ts'
import { isId } from '../src/kernel/ids.ts'
import { messageOf, openRunningOrNot, settingsOrStop, stopWith } from './instance.ts'

// npm run evidence:import -- FILE.ndjson [--keep-good] [--dry-run]
// npm run evidence:import -- --undo ID
// One event a line: docs/evidence-import.md. Prints a JSON summary on standard output; sentences go to standard error.
// Ends with 1 when a line is wrong: nothing was written then, unless --keep-good.

const usage = 'npm run evidence:import -- FILE.ndjson [--keep-good] [--dry-run]'
const { values, positionals } = readArguments()
const [given] = positionals
if ((given === undefined) === (values.undo === undefined) || positionals.length > 1)
  stopWith(`Say what to import: ${usage}`)
if (values.undo !== undefined && !isId(values.undo)) stopWith('--undo takes the importId of a summary.')
const path = resolve(process.env.INIT_CWD ?? process.cwd(), given ?? '')
if (given !== undefined && !(existsSync(path) && statSync(path).isFile())) stopWith(`There is no file at ${path}.`)

// What starts the database talks on standard output, which is for the summary alone.
console.log = console.error
const settings = settingsOrStop()
const instance = await openRunningOrNot(settings)
try {
  if (values.undo === undefined) await bringIn()
  else await undo(values.undo)
} catch (failure) {
  console.error(`The import failed and nothing was changed: ${messageOf(failure)}`)
  process.exitCode = 1
} finally {
  await instance.close()
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { 'keep-good': { type: 'boolean' }, 'dry-run': { type: 'boolean' }, undo: { type: 'string' } },
    })
  } catch (failure) {
    return stopWith(`${messageOf(failure)}\n${usage}`)
  }
}

async function bringIn(): Promise<void> {
  const keepsGood = values['keep-good'] ?? false
  const summary = await evidenceImport.bringInEvents(instance.adminUrl, {
    path,
    today: dayOf(systemClock.now(), settings.timeZone),
    timeZone: settings.timeZone,
    keepsGood,
    isDryRun: values['dry-run'] ?? false,
    progress: (lines) => console.error(`${lines} lines read`),
  })
  const defects = summary.defects.map((one) => ({ ...one, message: evidenceImport.eventDefectSentences(one) }))
  process.stdout.write(`${JSON.stringify({ ...summary, defects }, null, 2)}\n`)
  for (const { line, field, value, message } of defects.slice(0, 20))
    console.error(`line ${line}${field && `, ${field}`}${value === null ? '' : ` (${value})`}: ${message.en}`)
  if (summary.wrong === 0) return
  console.error(
    keepsGood
      ? `${summary.wrong} wrong lines were left out; the others were written.`
      : `${summary.wrong} lines are wrong, so nothing was written. Correct them, or leave them out with --keep-good.`,
  )
  if (!keepsGood) process.exitCode = 1
}

async function undo(importId: string): Promise<void> {
  const undone = await evidenceImport.undoEvents(instance.adminUrl, importId)
  if (undone !== null) return void process.stdout.write(`${JSON.stringify(undone)}\n`)
  console.error(
    'No import of this command that can be undone has that id: it was undone already, or its 30 days have passed.',
  )
  process.exitCode = 1
}
