export { addresses } from './addresses.ts'
export { catalogueRow, loadCatalogues, readCatalogues } from './catalogues.ts'
export { planCron, planTasks } from './jobs.ts'
export { routes } from './routes.ts'
