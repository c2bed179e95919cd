export { addresses } from './addresses.ts'
export * as directoryImport from './import/index.ts'
export { routes } from './routes.ts'
