import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Absolute path of the checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** What is built. */
export const dist = join(root, 'dist')

const hasPackages = (folder) => existsSync(join(folder, 'node_modules', 'node'))

/** Holds the `node_modules` of this machine: the checkout, or dist/ where only production is installed. */
const installedIn = !hasPackages(root) && hasPackages(dist) ? dist : root

/** The Node.js that runs Tisserin: the npm package `node`, whatever version the machine has. */
export const node = join(installedIn, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
