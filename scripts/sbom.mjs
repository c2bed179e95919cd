import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { everythingThatRuns } from './shipped.mjs'

/**
 * What `npm sbom` says of all that runs. It is asked in a folder that holds nothing else: asked to omit what is for
 * development, npm 11 leaves out what both need, of which several run (nodemailer, saxen, pg-types).
 */
function askNpm(folder) {
  const { manifest, lock } = everythingThatRuns()
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock))
  const args = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only']
  try {
    return execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The same, asked again only when the packages changed: npm takes a second. */
function componentsThatRun(keptIn, hash) {
  const kept = join(keptIn, `${hash}.json`)
  if (!existsSync(kept)) {
    const said = askNpm(join(keptIn, `asking.${process.pid}`))
    rmSync(keptIn, { recursive: true, force: true })
    mkdirSync(keptIn, { recursive: true })
    writeFileSync(kept, said)
  }
  return JSON.parse(readFileSync(kept, 'utf8'))
}

/** A UUID that follows from the text (RFC 9562, version 8), so that the same packages give the same document. */
function uuidOf(text) {
  const hex = createHash('sha256').update(text).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}

const isShipped = ({ name, version }, labels) => labels.has(`${name}@${version}`)

/**
 * The bill of materials of a build, as CycloneDX 1.5 in JSON: nothing in it depends on when or where it is made.
 * Scope `excluded` is CycloneDX's word for what a library asks for and the build leaves out.
 *
 * @param keptIn folder where npm's answer stays from one build to the next
 * @param hash of what npm's answer depends on
 * @param shipped `name@version` of each package in the bundle or beside it
 */
export function billOfMaterials({ keptIn, hash, shipped }) {
  const { metadata, components, dependencies, ...document } = componentsThatRun(keptIn, hash)
  const labels = new Set(shipped)
  const content = {
    metadata: {
      lifecycles: [{ phase: 'build' }],
      tools: metadata.tools.map(({ vendor, name }) => ({ vendor, name })),
      component: { ...metadata.component, name: everythingThatRuns().manifest.name },
    },
    components: components.map((one) => (isShipped(one, labels) ? one : { ...one, scope: 'excluded' })),
    dependencies,
  }
  return { ...document, serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}`, ...content }
}
