import './schema.ts'

export { addresses } from './addresses.ts'
export { routes } from './routes.ts'
export { enrol } from './actions/enrol.ts'
export { openSession, startSession } from './actions/session.ts'
export { setupLink } from './actions/setup.ts'
export { deviceWords } from './rules.ts'
export type { Method } from './model.ts'
