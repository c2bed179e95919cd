export { shippedHours, shippedServiceId, shippedServices, type ShippedService } from './shipped/shipped-records.ts'
export { listNear, type NearService } from './helplines/near-services.ts'
export { ShortSearch } from './search/search-form.tsx'
export { readText } from './text.ts'
