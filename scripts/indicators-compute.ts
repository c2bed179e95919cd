import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { indicatorCommand } from '../src/features/indicator/index.ts'
import { systemClock } from '../src/kernel/clock.ts'
import { openRunningOrNot, settingsOrStop, stopWith } from './instance.ts'

// npm run indicators:compute -- --period 2025-09-01/2026-09-01 --scope network|region:07|organization:ID --format json [--gated] [--rebuild]
// Prints every measure as JSON on standard output, and nothing else there; sentences go to standard error. Raw values, before the gate: for who runs the
// instance. --gated: as a coordinator would see them. --rebuild: first computes all that is kept anew, from the log.

const usage =
  'npm run indicators:compute -- --period 2025-09-01/2026-09-01 --scope network|network:ID|region:07|sector:CODE|organization:ID [--format json] [--gated] [--rebuild]'
const { period: periodText, scope: scopeText, format, gated, rebuild } = readArguments()
const period = indicatorCommand.parsePeriod(periodText ?? '')
if (period === null) stopWith(`--period is two days, the second one excluded: ${usage}`)
const scope = indicatorCommand.parseScope(scopeText ?? '')
if (scope === null) stopWith(`--scope says whose work: ${usage}`)
if (format !== 'json') stopWith(`--format is json: ${usage}`)

// What starts the database talks on standard output, which is for the values alone.
console.log = console.error
const settings = settingsOrStop()
const instance = await openRunningOrNot(settings)
try {
  const { timeZone } = settings
  if (rebuild) {
    const { rows, computeSeconds, releaseSeconds } = await indicatorCommand.rebuild(instance.adminUrl, {
      clock: systemClock,
      timeZone,
    })
    console.error(
      `${rows} rows computed in ${computeSeconds.toFixed(1)} s, sent through the gate in ${releaseSeconds.toFixed(1)} s.`,
    )
  }
  const values = await indicatorCommand.compute(instance.adminUrl, {
    period,
    scope,
    isGated: gated ?? false,
    clock: systemClock,
    timeZone,
  })
  if (values.ok) await write(`${JSON.stringify(values.value, null, 2)}\n`)
  else {
    console.error('Nobody here has that scope: no organization, network or region of this name.')
    process.exitCode = 1
  }
} catch (failure) {
  console.error(`The indicators were not computed: ${failure instanceof Error ? failure.message : String(failure)}`)
  process.exitCode = 1
} finally {
  await instance.close()
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        period: { type: 'string' },
        scope: { type: 'string' },
        format: { type: 'string', default: 'json' },
        gated: { type: 'boolean' },
        rebuild: { type: 'boolean' },
      },
    }).values
  } catch (failure) {
    return stopWith(`${failure instanceof Error ? failure.message : String(failure)}\n${usage}`)
  }
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
