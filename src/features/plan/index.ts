export { addresses } from './addresses.ts'
export { loadCatalogues } from './catalogues.ts'
export { routes } from './routes.ts'
