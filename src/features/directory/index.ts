import './schema.ts'

export { addresses } from './addresses.ts'
export * as hsds from './hsds.ts'
export { openRanges } from './hours/open-times.ts'
/** The one open-now function, its words and its week. */
export * as hours from './hours/index.ts'
/** What the doors of young people and their relatives need: the lines, who is near, numbers as people write them. */
export * as doors from './doors.ts'
export { directoryCron, directoryTasks } from './jobs.ts'
export { loadDirectory } from './shipped/load-directory.ts'
export { routes } from './routes.ts'
/** What the home page says of sheets to who keeps them. */
export * as keeping from './stewardship.ts'
