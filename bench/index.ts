import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { features } from '../src/app.ts'
import { root } from '../src/kernel/root.ts'
import { fillNetwork } from './data.ts'
import { addLoad, benchOf, type Add } from './feature-bench.ts'
import { measureFloods } from './floods.ts'
import { measureUploads } from './uploads.ts'
import { measurePage } from './requests.ts'
import { measurePolicies } from './row-level-security.ts'
import { measureSealing } from './sealing.ts'
import { memoryMb, startServer } from './server.ts'
import { assetWeights, pageWeight, productionPackages } from './weight.ts'

// npm run bench [-- --write]: measures the budgets of the architecture; --write puts the table in bench/README.md;
// the name of a feature measures it alone, with the size of its data: --plan, --hsds, --directory=10000; --floods the
// pages of others while someone floods; --uploads while hostile files come in; --crypto what it costs to seal and open.

interface Line {
  what: string
  measured: string
  budget: string
  isWithin: boolean
}

const lines: Line[] = []
const add: Add = (what, value, budget, unit, digits = 1) => {
  const line = {
    what,
    measured: `${value.toFixed(digits)} ${unit}`,
    budget: `≤ ${budget} ${unit}`,
    isWithin: value <= budget,
  }
  lines.push(line)
  console.log(`${line.isWithin ? 'within' : 'OVER  '}  ${what}: ${line.measured} (${line.budget})`)
}
const kb = (bytes: number): number => bytes / 1024

const asked = process.argv.slice(2).map((one) => /^--([a-z-]+)(?:=(\d+))?$/.exec(one) ?? [one, one])
const names = ['floods', 'uploads', 'crypto', ...features.map(({ name }) => name)]
const unknown = asked.find(([, name = '']) => ![...names, 'write'].includes(name))
if (unknown) {
  console.error(`${unknown[0]} is not something to measure. What is: --write, --${names.join(', --')}`)
  process.exit(1)
}
const only = asked.find(([, name = '']) => names.includes(name))
if (!only) {
  await starts()
  await weightsAndRequests()
}
if (!only || only[1] === 'floods') await measureFloods(add)
if (!only || only[1] === 'uploads') await measureUploads(add)
if (!only || only[1] === 'crypto') await measureSealing(add)
for (const feature of features) {
  if (only && only[1] !== feature.name) continue
  const bench = await benchOf(feature)
  await bench?.measure(add, Number(only?.[2]) || undefined)
}
writeTable()

async function starts(): Promise<void> {
  const first = await startServer({ command: 'npm' })
  add('`npm start` on an installed checkout, new data: to the ready line', first.startedInMs / 1000, 3, 's')
  await first.stop(true)
  const again = await startServer({ command: 'npm', dataFolder: first.dataFolder })
  add('`npm start` again on the same data', again.startedInMs / 1000, 3, 's')
  const beside = await startServer({ env: { DATABASE_URL: again.adminUrl } })
  add('start of the server when PostgreSQL is up already', beside.startedInMs / 1000, 1, 's', 2)
  await beside.stop()
  await again.stop()
}

async function weightsAndRequests(): Promise<void> {
  const weights = assetWeights()
  add('style sheet of the site, gzip', kb(weights.appCss), 14, 'KB')
  for (const [name, bytes] of Object.entries(weights.scripts))
    add(`optional script \`${name}\`, gzip`, kb(bytes), 8, 'KB')
  const { installed, inside } = productionPackages()
  add(
    `packages in production: ${installed.length} installed and ${inside.length} whose code is inside \`dist/\``,
    installed.length + inside.length,
    100,
    '',
    0,
  )

  const server = await startServer()
  try {
    const network = await fillNetwork(server.adminUrl, 3000)
    const { coordinatorCookie, leadCookie, organizationId } = network
    add('home, HTML + CSS, gzip', kb((await pageWeight(`${server.url}/fr`)) + weights.appCss), 24, 'KB')
    add(
      'youth page « J’ai besoin d’aide », HTML + CSS, gzip',
      kb((await pageWeight(`${server.url}/fr/toi`)) + weights.youthCss),
      20,
      'KB',
    )
    add(
      'list of organizations, HTML + CSS, gzip',
      kb((await pageWeight(`${server.url}/fr/organisations`, coordinatorCookie)) + weights.appCss),
      24,
      'KB',
    )
    const pages: [string, string, string, number][] = [
      ['home, visitor', '/fr', '', 3],
      ['youth page, visitor', '/fr/toi', '', 3],
      ['today, coordinator of 3,000 organizations', '/fr/aujourdhui', coordinatorCookie, 18],
      ['today, lead', '/fr/aujourdhui', leadCookie, 3],
      ['one organization, its lead', `/fr/organisations/${organizationId}`, leadCookie, 3],
      ['list of 3,000 organizations, first page', '/fr/organisations', coordinatorCookie, 18],
      ['list of 3,000 organizations, searched', '/fr/organisations?q=mesure+27', coordinatorCookie, 18],
      ['account', '/fr/compte', leadCookie, 3],
    ]
    for (const [what, path, cookie, budget] of pages) {
      const load = await measurePage(`${server.url}${path}`, server, { cookie })
      addLoad(add, what, load, budget)
    }
    add('memory of the server after this load (PSS)', memoryMb(server.pid), 150, 'MB', 0)
    const { ratio, policyMs, filterMs } = await measurePolicies(server.adminUrl, network)
    add(
      `row-level security: p95 of a list (${policyMs.toFixed(2)} ms) over the same with an explicit filter (${filterMs.toFixed(2)} ms)`,
      ratio,
      2.5,
      '×',
      2,
    )
  } finally {
    await server.stop()
  }
}

function writeTable(): void {
  const table = [
    '| What | Measured | Budget | |',
    '|---|---|---|---|',
    ...lines.map(
      ({ what, measured, budget, isWithin }) =>
        `| ${what} | ${measured} | ${budget} | ${isWithin ? 'within' : '**over**'} |`,
    ),
  ].join('\n')
  if (!process.argv.includes('--write')) return
  const path = join(root, 'bench', 'README.md')
  const page = readFileSync(path, 'utf8')
  const day = new Date().toISOString().slice(0, 10)
  writeFileSync(
    path,
    page.replace(
      /<!-- results -->[\s\S]*<!-- end -->/,
      `<!-- results -->\nMeasured ${day} on ${availableParallelism()} cores, Node ${process.versions.node}.\n\n${table}\n<!-- end -->`,
    ),
  )
}
