import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { indicatorCommand } from '../src/features/indicator/index.ts'
import { reportCommand, type ExportRefusal } from '../src/features/report/index.ts'
import { systemClock } from '../src/kernel/clock.ts'
import { messageOf, openRunningOrNot, settingsOrStop, stopWith } from './instance.ts'

// npm run export:cids -- --period 2025-09-01/2026-09-01 --lang fr [--scope network:ID|region:07] FILE
// Writes what the gate let out as Common Impact Data Standard 3.2.1, Basic Tier, checked before it is written.

const usage =
  'npm run export:cids -- --period 2025-09-01/2026-09-01 --lang fr|en [--scope network|network:ID|region:07] FILE'
const { values, positionals } = readArguments()
const period = indicatorCommand.parsePeriod(values.period ?? '')
if (period === null) stopWith(`--period is two days, the second one excluded: ${usage}`)
const { lang } = values
if (lang !== 'fr' && lang !== 'en') stopWith(`--lang is fr or en, a file is in one language: ${usage}`)
const scope = indicatorCommand.parseScope(values.scope)
if (scope?.kind !== 'network') stopWith(`--scope is a network or a region: ${usage}`)
const [file] = positionals
if (file === undefined || positionals.length > 1) stopWith(`Say which file to write: ${usage}`)
const path = resolve(process.env.INIT_CWD ?? process.cwd(), file)

const settings = settingsOrStop()
const instance = await openRunningOrNot(settings)
try {
  const { timeZone } = settings
  const made = await reportCommand.exportCids(instance.adminUrl, {
    period,
    lang,
    scope,
    baseUrl: settings.baseUrl ?? `http://localhost:${settings.port}`,
    timeZone,
    clock: systemClock,
  })
  if (made.ok) {
    writeFileSync(path, made.value)
    console.error(`Written: ${path}`)
  } else {
    console.error(sentenceOf(made.refusal))
    process.exitCode = 1
  }
} catch (failure) {
  console.error(`Nothing was written: ${messageOf(failure)}`)
  process.exitCode = 1
} finally {
  await instance.close()
}

function sentenceOf(refusal: ExportRefusal): string {
  if (refusal.code === 'no-plan') return 'Nothing was written: this instance has no plan yet. Start it once.'
  if (refusal.code === 'nobody') return 'Nothing was written: no network here has that scope.'
  const lines = refusal.mistakes.map(({ code, node, key }) => `  ${code} ${node} ${key}`)
  return ['Nothing was written: the file did not pass its check.', ...lines.slice(0, 20)].join('\n')
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        period: { type: 'string' },
        lang: { type: 'string' },
        scope: { type: 'string', default: 'network' },
      },
    })
  } catch (failure) {
    return stopWith(`${messageOf(failure)}\n${usage}`)
  }
}
