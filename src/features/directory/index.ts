import './schema.ts'

export { addresses } from './addresses.ts'
export * as hsds from './hsds.ts'
export { openRanges } from './hours/hours.ts'
export { loadDirectory } from './load.ts'
export { routes } from './routes.ts'
