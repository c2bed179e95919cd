import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Absolute path of the checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** What is built. */
export const dist = join(root, 'dist')

/** The Node.js that runs Tisserin: the npm package `node`, whatever version the machine has. */
export const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
