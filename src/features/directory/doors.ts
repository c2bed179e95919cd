export { shippedHours, shippedServices, type ShippedService } from './shipped.ts'
export { listNear, nearKinds, type NearKind, type NearService } from './near.ts'
export { callHref, textHref, writeNumber } from './phone.ts'
export { readText } from './text.ts'
