import { claims } from './prove/claims.ts'
import type { Claim, Measured, MeasureName, Verdict } from './prove/claim.ts'
import { measures } from './prove/measures.ts'
import { runTests } from './prove/run-tests.ts'

// npm run prove [-- R2 G1 …]: runs each numbered proof at full length, or those named, and prints a line for each: what does not hold first. Ends with a
// code other than 0 when a proof that is claimed fails.

const asked = process.argv.slice(2)
const unknown = asked.filter((id) => !claims.some((claim) => claim.id === id))
if (unknown.length > 0) {
  console.error(
    `There is no proof ${unknown.join(', ')}. There are: ${[...new Set(claims.map(({ id }) => id))].join(' ')}`,
  )
  process.exit(1)
}
const chosen = claims.filter(({ id }) => asked.length === 0 || asked.includes(id))

const failed = (error: unknown): Measured => ({
  isMet: false,
  figure: `the proof itself failed: ${error instanceof Error ? error.message : String(error)}`,
})

async function measureAll(): Promise<(claim: Claim) => Measured | null> {
  const found = new Map<MeasureName, (id: string) => Measured>()
  for (const name of new Set(chosen.flatMap(({ measure }) => measure ?? [])))
    found.set(
      name,
      await measures[name]().then(
        (all) => (id) => all.get(id) ?? failed('nothing was measured'),
        (error: unknown) => () => failed(error),
      ),
    )
  return ({ id, measure }) => (measure === undefined ? null : (found.get(measure)?.(id) ?? null))
}

async function verdicts(): Promise<Verdict[]> {
  const files = [...new Set(chosen.flatMap(({ tests = [] }) => tests.map(([file]) => file)))]
  console.log(`${chosen.length} proofs: ${files.length} files of tests at full length, then what is measured.`)
  const tests = files.length === 0 ? null : await runTests(files)
  const measured = await measureAll()
  return chosen.map((claim): Verdict => {
    if (claim.missing !== undefined) return { claim, standing: 'not built here', figure: claim.missing }
    const parts = [claim.tests && tests ? tests.judge(claim.id, claim.tests) : null, measured(claim)].filter(
      (one) => one !== null,
    )
    const isMet = parts.length > 0 && parts.every((one) => one.isMet)
    return { claim, standing: isMet ? 'met' : 'not met', figure: parts.map(({ figure }) => figure).join('; ') }
  })
}

const order = ['not met', 'not built here', 'met'] as const
const all = await verdicts()
for (const standing of order)
  for (const { claim, figure } of all.filter((one) => one.standing === standing))
    console.log(
      `${standing.toUpperCase().padEnd(14)} ${claim.id.padEnd(4)} ${claim.says} | ${figure} | ${claim.target}`,
    )
const count = (standing: Verdict['standing']): number => all.filter((one) => one.standing === standing).length
console.log(`${count('not met')} not met, ${count('not built here')} not built here, ${count('met')} met.`)
process.exitCode = count('not met') === 0 ? 0 : 1
