import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.mjs'

/** Folder of the package that a file belongs to, from the checkout; null for our own files. */
const packageFolder = (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? null

/** Folders, from the checkout, of the packages whose code esbuild put in its outputs. */
export const packagesIn = ({ outputs }) => [
  ...new Set(
    Object.values(outputs)
      .flatMap(({ inputs }) => Object.entries(inputs))
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => packageFolder(path))
      .filter((folder) => folder !== null),
  ),
]

/** Module paths that the outputs still look for when they run, Node.js's own aside: packages that must stay on disk. */
export const packagesOutside = ({ outputs }) => [
  ...new Set(
    Object.values(outputs)
      .flatMap(({ imports }) => imports)
      .filter(({ external }) => external)
      .map(({ path }) => path),
  ),
]

const manifestOf = (folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))

/** `name@version`, as written in dist/packages.json. */
export const labelOf = (folder) => {
  const { name, version } = manifestOf(folder)
  return `${name}@${version}`
}

const isLicence = (name) => /^(licen[cs]e|copying|notice|third-?party)/i.test(name) && !/\.(c|m)?[jt]s$/i.test(name)

const authorOf = ({ author, contributors = [] }) => {
  const first = author ?? contributors[0]
  return typeof first === 'string' ? first : [first?.name, first?.email && `<${first.email}>`].filter(Boolean).join(' ')
}

/** Some packages write their licence in their README only. */
function licenceInReadme(place) {
  const readme = readdirSync(place).find((name) => /^readme(\.|$)/i.test(name))
  const text = readme === undefined ? '' : readFileSync(join(place, readme), 'utf8')
  return /^#+\s*licen[cs]e.*$[\s\S]*?(?=^#|$(?![\s\S]))/im.exec(text)?.[0].trim() ?? ''
}

/** What a package says of its licence: the identifier, who wrote it, and the text that it ships. */
function licenceOf(folder) {
  const manifest = manifestOf(folder)
  if (!manifest.license) throw new Error(`${manifest.name} states no licence: it may not be put in dist/.`)
  const place = join(root, folder)
  const texts = readdirSync(place)
    .filter(isLicence)
    .sort()
    .map((name) => readFileSync(join(place, name), 'utf8').trim())
  if (texts.length === 0) texts.push(licenceInReadme(place))
  const author = authorOf(manifest)
  const says = `Licence: ${manifest.license}${author ? `. Author: ${author}` : ''}.`
  return [`${manifest.name} ${manifest.version}`, says, ...texts].filter(Boolean).join('\n\n')
}

const rule = `\n\n${'-'.repeat(80)}\n\n`

/** The licences of the packages whose code is in dist/, with their texts. */
export const licencesOf = (folders) =>
  `${[
    'Tisserin is under the licence of its file LICENSE. Its build also holds code of these packages.',
    ...[...folders].sort().map(licenceOf),
  ].join(rule)}\n`
