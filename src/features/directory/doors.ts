export { shippedHours, shippedServices, type ShippedService } from './shipped/shipped-records.ts'
export { listNear, nearKinds, type NearKind, type NearService } from './helplines/near-services.ts'
export { callHref, textHref, writeNumber } from './phone.ts'
export { readText } from './text.ts'
