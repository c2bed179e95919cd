export { addresses } from './addresses.ts'
export { routes } from './routes.ts'
