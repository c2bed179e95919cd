import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { directoryImport } from '../src/features/hsds/index.ts'
import { openRunningOrNot, settingsOrStop, stopWith } from './instance.ts'

// npm run directory:import -- PATH [--mapping FILE] [--source NAME] [--language fr|en] [--dry-run]
// npm run directory:import -- --undo ID
// Prints a JSON summary on standard output, and nothing else there; sentences go to standard error.

const usage = 'npm run directory:import -- PATH [--mapping FILE] [--source NAME] [--language fr|en] [--dry-run]'
const { values, positionals } = readArguments()
const [given] = positionals
if (values.undo !== undefined) await undo(values.undo)
if (given === undefined || positionals.length > 1) stopWith(`Say what to import: ${usage}`)
const { language = 'fr' } = values
if (language !== 'fr' && language !== 'en') stopWith('--language is fr or en: the language of the texts of the source.')

const from = process.env.INIT_CWD ?? process.cwd()
const isAddress = /^https?:/i.test(given)
const path = isAddress ? given : resolve(from, given)
if (!isAddress && !existsSync(path)) stopWith(`There is nothing to read at ${path}.`)
const mapping = values.mapping === undefined ? null : readMappingOrStop(resolve(from, values.mapping))

talkOnStandardError()
const instance = await openRunningOrNot(settingsOrStop())
try {
  const options = {
    path,
    source: values.source ?? nameOf(path),
    language,
    networkId: null,
    mapping,
    isDryRun: values['dry-run'] ?? false,
  } as const
  const done = await directoryImport.importPath(instance.adminUrl, options, print)
  if (!done.ok) {
    console.error(sentenceOf(done.refusal))
    process.exitCode = 1
  }
} catch (failure) {
  console.error(
    `The import failed and nothing was changed: ${failure instanceof Error ? failure.message : String(failure)}`,
  )
  process.exitCode = 1
} finally {
  await instance.close()
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        mapping: { type: 'string' },
        source: { type: 'string' },
        language: { type: 'string' },
        'dry-run': { type: 'boolean' },
        undo: { type: 'string' },
      },
    })
  } catch (failure) {
    return stopWith(`${failure instanceof Error ? failure.message : String(failure)}\n${usage}`)
  }
}

/** What starts the database talks on standard output, which is for the summary alone. */
function talkOnStandardError(): void {
  console.log = console.error
}

/** Takes an import back, says what that came to as JSON, and ends the program. */
async function undo(id: string): Promise<never> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) stopWith('--undo takes the importId of a summary.')
  talkOnStandardError()
  const opened = await openRunningOrNot(settingsOrStop())
  try {
    const undone = await directoryImport.undoCommand(opened.adminUrl, id)
    if (undone.ok) await write(`${JSON.stringify(undone.value)}\n`)
    else {
      console.error(
        undone.refusal === 'not-found'
          ? 'No import of this command has that id; those of a network are undone in the browser.'
          : 'This import was undone already, or its 30 days have passed.',
      )
      process.exitCode = 1
    }
  } finally {
    await opened.close()
  }
  process.exit()
}

function readMappingOrStop(file: string): directoryImport.Mapping {
  let document: unknown
  try {
    document = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return stopWith(`The mapping ${file} is not there, or is not JSON.`)
  }
  const read = directoryImport.readMapping(document)
  if (read.ok) return read.value
  return stopWith(
    read.refusal.code === 'target-unknown'
      ? `The mapping sends a column to « ${read.refusal.target} », which is no field of HSDS.`
      : `The mapping ${file} is not { "heading": "service.name", … }.`,
  )
}

/** The two last names of a path: `hsds` alone would be the name of many. */
function nameOf(place: string): string {
  if (isAddress) return new URL(place).host
  const parent = basename(dirname(place))
  return (parent === '' ? basename(place) : join(parent, basename(place))).slice(0, 200)
}

async function print({ summary, counts, defects }: directoryImport.CommandOutcome): Promise<void> {
  const head = JSON.stringify({ ...summary, dryRun: values['dry-run'] ?? false, defectsByCode: counts }, null, 2)
  await write(`${head.slice(0, -2)},\n  "defects": [`)
  let isFirst = true
  for await (const some of defects)
    for (const defect of some) {
      const told = { ...defect, message: directoryImport.defectSentences(defect.code) }
      await write(`${isFirst ? '' : ','}\n    ${JSON.stringify(told)}`)
      isFirst = false
    }
  await write(isFirst ? ']\n}\n' : '\n  ]\n}\n')
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

function sentenceOf(refusal: directoryImport.CommandRefusal): string {
  switch (refusal.code) {
    case 'path-missing':
      return `There is nothing to read at ${path}.`
    case 'zip':
      return `This archive cannot be opened (${refusal.reason}).`
    case 'nothing-to-read':
      return `${path} holds no CSV, JSON, ndjson, GeoJSON or XLSX file.`
    case 'other-format':
      return `${path} is an older or protected workbook, an OpenDocument file or a web page: save it as XLSX or CSV first.`
    case 'nothing-understood':
      return `Nothing at ${path} could be understood as a directory. For a plain table, say what its columns are: --mapping FILE.`
    case 'not-this-machine':
      return 'An address must be of this machine: http://127.0.0.1:… or http://localhost:… .'
    case 'api-silent':
      return `${path} does not answer as an HSDS API (${refusal.status}).`
  }
}
